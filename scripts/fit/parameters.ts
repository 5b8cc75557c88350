/**
 * @module scripts/fit/parameters
 * Which weights of the name scorer are fitted, within which bounds and by which steps, and what must hold among them
 * whatever the figures say.
 */
import { NAME_WEIGHTS } from "embargo/screening";

/** All weights of the name scorer. */
export type NameWeights = typeof NAME_WEIGHTS;

/** A weight that is fitted; several paths are one number written in several places. */
export interface Parameter {
  readonly paths: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Why these bounds. */
  readonly why: string;
}

type Row = readonly [path: string, least: number, most: number, step: number, why: string];

const ROWS: readonly Row[] = [
  ["share.reading", 900, 1000, 10, "one spelling in another script is the same name"],
  ["share.variant", 850, 1000, 10, "a listed spelling of the same name"],
  ["share.soundAbroad", 800, 1000, 20, "nobody spells what comes from another script in one way"],
  ["share.sound", 750, 980, 20, "alike by ear, and sometimes another name"],
  ["share.equivalent", 600, 980, 20, "the same word in another language"],
  ["share.cognate", 550, 800, 50, "Ivan and John: one origin; official lists hardly show them"],
  ["share.nickname", 550, 700, 50, "Bill and William: common in life, and official lists hardly show them"],
  ["share.skeleton", 300, 850, 50, "consonants alone, where vowels are not written"],
  [
    "share.initial",
    800,
    1000,
    50,
    "right for one name in ten or so, and how half the world writes a second name",
  ],
  [
    "share.syllable",
    700,
    950,
    50,
    "Lee and Yi are one syllable, and the only spelling that some passports have",
  ],
  ["share.vowels", 300, 900, 50, "vowels are written as they are heard, and they tell names apart"],
  ["typo.one", 600, 2600, 100, "one edit leaves three quarters of a short word or more"],
  ["typo.two", 2000, 6000, 200, "two edits cost more than twice one"],
  ["typo.bySound", 600, 1000, 50, "an edit of the sound is an edit of a coarser spelling"],
  ["typo.bothKnown", 0, 900, 50, "two known names are two names, unless one was mistyped into the other"],
  ["typo.knownLetters", 4, 9, 1, "the longer two known names are, the less likely one is mistyped"],
  ["typo.bothSyllabic", 0, 900, 50, "one letter makes another syllable"],
  ["typo.firstLetter", 500, 1000, 50, "the first letter is the one typed with most care"],
  ["typo.abroad", 400, 1000, 50, "a romanisation may itself be off by a letter"],
  ["near.known", 0, 700, 50, "a short known name one edit off is most likely another"],
  [
    "near.unknown",
    300,
    650,
    50,
    "most likely an error; beyond the threshold it would earn more than nothing and nothing could be pruned",
  ],
  ["near.rest", 0, 800, 50, "the rarer of two short words says more"],
  ["unmatchedQuery.name", 500, 1000, 50, "the query says a name that the list does not know"],
  ["unmatchedQuery.given", 300, 1000, 50, "second given names are often left out"],
  ["unmatchedQuery.patronymic", 50, 500, 50, "routinely left out"],
  ["unmatchedQuery.suffix", 100, 700, 50, "Junior is seldom someone else"],
  ["unmatchedQuery.legalForm", 50, 400, 50, "routinely left out"],
  ["unmatchedQuery.generic", 100, 800, 50, "Trading, Company: little by itself"],
  ["unmatchedQuery.sector", 200, 900, 50, "what a body does sets it apart from its sisters"],
  ["unmatchedQuery.place", 200, 900, 50, "where a body is sets it apart from its sisters"],
  ["unmatchedQuery.number", 300, 1000, 50, "numbers are given to tell apart"],
  ["unmatchedQuery.initial", 50, 600, 50, "an initial more says little"],
  ["unmatchedName.name", 100, 700, 50, "lists give full names, customers need not"],
  ["unmatchedName.given", 50, 600, 50, "lists give all given names"],
  ["unmatchedName.patronymic", 0, 300, 50, "lists give patronymics, others seldom do"],
  ["unmatchedName.suffix", 50, 400, 50, "as above"],
  ["unmatchedName.legalForm", 0, 200, 50, "lists give the legal form"],
  ["unmatchedName.generic", 50, 600, 50, "as above"],
  ["unmatchedName.sector", 50, 700, 50, "as above"],
  ["unmatchedName.place", 50, 700, 50, "as above"],
  ["unmatchedName.number", 200, 900, 50, "a number of a fleet or series"],
  ["unmatchedName.initial", 0, 300, 50, "as above"],
  [
    "conflict.name conflict.given",
    450,
    900,
    50,
    "another name in its place is another party, however long the rest",
  ],
  ["conflict.patronymic", 450, 900, 50, "another father is another person"],
  ["conflict.suffix", 300, 900, 50, "Junior and Senior are two"],
  ["conflict.legalForm", 800, 1000, 50, "legal forms change"],
  ["conflict.generic", 700, 1000, 50, "generic words are exchanged for each other"],
  ["conflict.sector", 500, 1000, 50, "sisters of one group"],
  ["conflict.place", 500, 950, 50, "branches"],
  ["conflict.number", 200, 800, 50, "two of a series"],
  ["conflict.initial", 450, 950, 50, "an initial that does not fit"],
  ["initialRest", 0, 800, 50, "an initial says one letter of the name"],
  ["sharedSlack", 0, 400, 50, "a body called by shared words alone may lack a little of them"],
  ["genericOnly", 300, 690, 30, "shared words alone never reach the threshold"],
  ["single", 400, 950, 50, "one word is too little for a query of several"],
];

/** The weights that are fitted. Those not named here say nothing of likeness, or are what a word is. */
export const PARAMETERS: readonly Parameter[] = ROWS.map(([paths, least, most, step, why]) => ({
  paths: paths.split(" "),
  least,
  most,
  step,
  why,
}));

/** Pairs of paths of which the first is never below the second. */
const ORDERED: readonly (readonly [string, string])[] = [
  ...chain(
    "share.same share.reading share.variant share.sound share.equivalent share.cognate share.nickname",
  ),
  ...chain("share.reading share.soundAbroad share.sound share.skeleton"),
  ...chain("share.sound share.vowels"),
  ...chain("typo.two typo.one"),
  ...chain("near.unknown near.known"),
  ...chain("conflict.legalForm conflict.sector"),
  // Given names are many and often left out: one of them never says more than a name that may be the family's.
  ...chain("unmatchedQuery.name unmatchedQuery.given"),
  ...chain("unmatchedName.name unmatchedName.given"),
  ...Object.keys(NAME_WEIGHTS.unmatchedQuery).map(
    (role) => [`unmatchedQuery.${role}`, `unmatchedName.${role}`] as const,
  ),
];

/** Pairs of paths of which the first is above the second. */
const STRICT: readonly (readonly [string, string])[] = [
  ...chain("share.sound share.cognate"),
  ...chain("share.variant share.nickname"),
  ...chain("near.unknown near.known"),
  ...chain("conflict.name conflict.number"),
  ...["unmatchedQuery", "unmatchedName"].flatMap((table) =>
    ["patronymic", "particle", "title", "legalForm", "stop"].map(
      (role) => [`${table}.name`, `${table}.${role}`] as const,
    ),
  ),
];

function chain(paths: string): readonly (readonly [string, string])[] {
  const all = paths.split(" ");
  return all.slice(1).map((path, at) => [all[at] ?? "", path] as const);
}

/** The number at a path such as `share.sound`. */
export function valueAt(weights: NameWeights, path: string): number {
  let found: unknown = weights;
  for (const key of path.split(".")) found = (found as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (typeof found !== "number") throw new Error(`no weight ${path}`);
  return found;
}

/** The weights with another number at some paths. */
export function withValue(weights: NameWeights, paths: readonly string[], value: number): NameWeights {
  const copy = structuredClone(weights) as unknown as Record<string, unknown>;
  for (const path of paths) {
    const keys = path.split(".");
    let table = copy;
    for (const key of keys.slice(0, -1)) table = table[key] as Record<string, unknown>;
    table[keys.at(-1) ?? ""] = value;
  }
  return copy as unknown as NameWeights;
}

/** Whether all that must hold among weights does, and each fitted one is within its bounds. */
export function isAllowed(weights: NameWeights): boolean {
  const bounded = PARAMETERS.every(({ paths, least, most }) =>
    paths.every((path) => valueAt(weights, path) >= least && valueAt(weights, path) <= most),
  );
  return (
    bounded &&
    ORDERED.every(([more, less]) => valueAt(weights, more) >= valueAt(weights, less)) &&
    STRICT.every(([more, less]) => valueAt(weights, more) > valueAt(weights, less))
  );
}

/**
 * The nearest weights within bounds and order, where a change of what must hold has left the present ones outside:
 * each is moved into its bounds, then the lesser of a pair below the greater one.
 */
export function repaired(weights: NameWeights): NameWeights {
  let found = weights;
  for (const { paths, least, most } of PARAMETERS) {
    for (const path of paths)
      found = withValue(found, [path], Math.min(most, Math.max(least, valueAt(found, path))));
  }
  for (const [more, less] of ORDERED) {
    if (valueAt(found, less) > valueAt(found, more)) found = withValue(found, [less], valueAt(found, more));
  }
  return found;
}
