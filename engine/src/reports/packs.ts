/**
 * @module reports/packs
 * The language packs at hand. A pack is prepared when a text of its language is read for the first time.
 */
import type { TextLang } from "../model/index.ts";
import type { LexiconData } from "./lexicon.ts";
import { type Pack, preparePack } from "./pack.ts";

/** Language packs by language. */
export interface Packs {
  readonly lexicons: readonly LexiconData[];
  /** The pack of a language, made ready. Throws where there is none: ask only for languages of `lexicons`. */
  readonly packOf: (lang: TextLang) => Pack;
}

/** Packs of the lexicons given. Cost: nothing before the first text of a language. */
export function openPacks(lexicons: readonly LexiconData[]): Packs {
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
  return { lexicons, packOf };
}
