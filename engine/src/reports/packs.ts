/**
 * @module reports/packs
 * The language packs at hand. A pack is prepared when a text of its language is read for the first time.
 */
import type { ReportLang, TextLang } from "../model/index.ts";
import { type NameLexicon, type NamePack, prepareNames } from "./east-asian/index.ts";
import type { LexiconData } from "./lexicon.ts";
import { type Pack, preparePack } from "./pack.ts";

/** Language packs by language. */
export interface Packs {
  readonly lexicons: readonly LexiconData[];
  /** The pack of a language, made ready. Throws where there is none: ask only for languages of `lexicons`. */
  readonly packOf: (lang: TextLang) => Pack;
  /** The names of a language of which acts are not read, made ready; `null` = it is no such language. */
  readonly namesOf: (lang: ReportLang) => NamePack | null;
}

/**
 * Packs of the lexicons given, and of the names of languages that have no lexicon. Cost: nothing before the first text of
 * a language.
 */
export function openPacks(lexicons: readonly LexiconData[], names: readonly NameLexicon[]): Packs {
  const prepared = new Map<TextLang, Pack>();
  const packOf = (lang: TextLang): Pack => {
    const known = prepared.get(lang);
    if (known !== undefined) return known;
    const data = lexicons.find((lexicon) => lexicon.lang === lang);
    if (data === undefined) throw new Error(`no language pack for ${lang}`);
    const pack = preparePack(data);
    prepared.set(lang, pack);
    return pack;
  };
  const ready = new Map<ReportLang, NamePack>();
  const namesOf = (lang: ReportLang): NamePack | null => {
    const data = names.find((lexicon) => lexicon.lang === lang);
    if (data === undefined) return null;
    const pack = ready.get(lang) ?? prepareNames(data);
    ready.set(lang, pack);
    return pack;
  };
  return { lexicons, packOf, namesOf };
}
