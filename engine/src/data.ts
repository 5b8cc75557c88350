/**
 * @module data
 * The data that ships with the package: the starter list, the law, the language packs.
 */
import english from "./generated/lexicon.en.json" with { type: "json" };
import german from "./generated/lexicon.de.json" with { type: "json" };
import french from "./generated/lexicon.fr.json" with { type: "json" };
import russian from "./generated/lexicon.ru.json" with { type: "json" };
import spanish from "./generated/lexicon.es.json" with { type: "json" };
import law from "./generated/law.json" with { type: "json" };
import chineseNames from "./generated/names.zh.json" with { type: "json" };
import koreanNames from "./generated/names.ko.json" with { type: "json" };
import starter from "./generated/starter.json" with { type: "json" };
import type { GivenLists, IndexStore } from "./known-lists.ts";
import type { LoadedList } from "./model/index.ts";
import type { Law } from "./regimes/index.ts";
import { openPacks, type LexiconData, type NameLexicon, type Packs } from "./reports/index.ts";

/** Names of the languages of which acts are not read. */
const NAME_LEXICONS = [koreanNames, chineseNames] as unknown as readonly NameLexicon[];

/** The list that ships with the package. */
export const STARTER: LoadedList = starter as unknown as LoadedList;

/** What an engine answers from besides lists. */
export interface EngineData {
  readonly law: Law;
  readonly packs: Packs;
}

/** What a caller may put in the place of the shipped data. */
export interface GivenData {
  /** Lists, or what gives those that were known on a day (`undefined` = now); asked once for each day. */
  readonly lists?: GivenLists;
  /** Keeps the index of the lists from one run to the next; absent = it is built whenever an engine is opened. */
  readonly indexes?: IndexStore;
  readonly law?: Law;
  readonly lexicons?: readonly LexiconData[];
}

/** The shipped law and language packs, with what the caller puts in their place. The shipped files are checked by `npm run check`. */
export function openData(given: GivenData): EngineData {
  return {
    law: given.law ?? (law as unknown as Law),
    packs: openPacks(
      given.lexicons ?? ([french, english, german, spanish, russian] as unknown as readonly LexiconData[]),
      NAME_LEXICONS,
    ),
  };
}
