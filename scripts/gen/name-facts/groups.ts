/**
 * @module scripts/gen/name-facts/groups
 * Gathers the groups of words of one meaning from `data/names`.
 */
import type { GroupKind } from "../../../engine/src/names/facts/kinds.ts";
import { joinedKey } from "../../names/word-key.ts";
import { readYaml } from "../read-yaml.ts";
import { collectLegalForms } from "./legal-forms.ts";
import { collectPlaces } from "./places.ts";
import { handWords, readTable, wordsOf } from "./read-table.ts";

/** Words (of legal forms also phrases) of one meaning. */
export interface WordGroup {
  readonly kind: GroupKind;
  readonly words: readonly string[];
}

/** All groups; a group of one word says nothing, except of legal forms. */
export function collectGroups(): readonly WordGroup[] {
  const groups: readonly WordGroup[] = [
    ...koreanSurnames(),
    ...readTable("spellings.tsv").map(([words]): WordGroup => ({ kind: "same", words: handWords(words) })),
    ...listedEquivalents(),
    ...[...readTable("cognates.tsv"), ...readTable("chinese-surnames.tsv")].map(
      ([words]): WordGroup => ({ kind: "cognate", words: handWords(words) }),
    ),
    ...nicknames(),
    ...collectLegalForms().map((words): WordGroup => ({ kind: "legal-form", words })),
    ...readTable("org-words.tsv").map(
      ([, , words]): WordGroup => ({ kind: "org-word", words: wordsOf(words) }),
    ),
    ...readTable("numbers.tsv").map(
      ([, sure, other]): WordGroup => ({ kind: "number", words: [...handWords(sure), ...handWords(other)] }),
    ),
    ...collectPlaces().map((words): WordGroup => ({ kind: "place", words })),
    // Last: of a word in too many groups, those written by hand are kept.
    ...readTable("equivalents.tsv").map(([kind, words]) => ({
      kind: kind as GroupKind,
      words: wordsOf(words),
    })),
    ...readTable("acronyms.tsv").map(([words]): WordGroup => ({ kind: "acronym", words: handWords(words) })),
  ];
  return groups.filter(({ kind, words }) => words.length > 1 || kind === "legal-form");
}

/** One group for each short name of a full one: two short names, or two full ones, are not thereby the same. */
function nicknames(): readonly WordGroup[] {
  return [...readTable("nicknames.tsv"), ...readTable("nicknames-world.tsv")].flatMap(([fulls, shorts]) =>
    handWords(shorts).map(
      (short): WordGroup => ({
        kind: "nickname",
        words: [...new Set([...handWords(fulls), short])],
      }),
    ),
  );
}

/** Customary spellings of a Korean surname, from the table of name parts. */
function koreanSurnames(): readonly WordGroup[] {
  const { koreanSurnameReadings } = readYaml<{ koreanSurnameReadings: Record<string, string[]> }>(
    "data/lexicons/names/parts.yml",
  );
  return Object.entries(koreanSurnameReadings).map(([surname, readings]) => ({
    kind: "same",
    words: [...new Set([surname, ...readings])],
  }));
}

/** Name parts that the older table gives: writings of one name, whatever the script. */
function listedEquivalents(): readonly WordGroup[] {
  const { groups } = readYaml<{ groups: { forms: string[] }[] }>("data/lexicons/names/equivalents.yml");
  return groups.map(({ forms }) => ({
    kind: "reading",
    words: [...new Set(forms.map(joinedKey))].filter((word) => word !== ""),
  }));
}
