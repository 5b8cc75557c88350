/**
 * @module scripts/gen/languages/languages
 * The languages whose packs are compiled.
 */
import type { TextLang } from "../../../engine/src/model/index.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import type { Inflection } from "./inflection.ts";
import { spanish } from "./spanish.ts";
import { russian } from "./russian.ts";

/** How the words of each language change. */
export const INFLECTIONS: Readonly<Record<TextLang, Inflection>> = {
  fr: french,
  en: english,
  de: german,
  es: spanish,
  ru: russian,
};
