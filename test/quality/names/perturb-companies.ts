/**
 * @module test/quality/names/perturb-companies
 * Habits with names of bodies and vessels: legal forms, translated words, numbers, prefixes.
 */
import { randomOne, type Random } from "../../random.ts";
import { isGenericWord, LEGAL_FORMS, SECTORS } from "./company-words.ts";
import type { OfficialParty } from "./corpus.ts";
import { wordsOf } from "./plain.ts";
import { inCaseOf, written, type Changed, type Perturbation } from "./perturbation.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

interface FormPattern {
  readonly ways: readonly string[];
  readonly way: string;
  readonly pattern: RegExp;
}

const FORMS: readonly FormPattern[] = LEGAL_FORMS.flatMap((ways) =>
  ways.map((way) => ({
    ways,
    way,
    pattern: new RegExp(
      `(^|[\\s,])${escaped(way).replace(/\\\./g, "\\.?").replace(/ /g, "[\\s,]+")}\\.?(?=$|[\\s,])`,
      "i",
    ),
  })),
).sort((a, b) => b.way.length - a.way.length);

const formIn = (name: string): FormPattern | undefined => FORMS.find(({ pattern }) => pattern.test(name));

const tidy = (name: string): string =>
  name
    .replace(/\s+/g, " ")
    .replace(/\s*,\s*$/, "")
    .replace(/^[\s,]+/, "")
    .trim();

const keepsCore = (name: string): boolean =>
  wordsOf(name).some((word) => word.length > 2 && !isGenericWord(word));

const formOut = (name: string): Changed | null => {
  const form = formIn(name);
  if (form === undefined) return null;
  const rest = tidy(name.replace(form.pattern, "$1"));
  return keepsCore(rest) ? { name: rest, strength: "control" } : null;
};

const formOtherWay = (name: string, _: OfficialParty, random: Random): Changed | null => {
  const form = formIn(name);
  const ways = form?.ways.filter((way) => way !== form.way) ?? [];
  if (form === undefined || ways.length === 0) return null;
  return { name: tidy(name.replace(form.pattern, `$1${randomOne(random, ways)}`)), strength: "minor" };
};

const formIn2 = (name: string, _: OfficialParty, random: Random): Changed | null => {
  if (formIn(name) !== undefined || !keepsCore(name)) return null;
  return { name: `${name} ${randomOne(random, LEGAL_FORMS)[0]}`, strength: "minor" };
};

const CHANGES: readonly (readonly [string, string])[] = [
  ["OAO", "PAO"],
  ["ZAO", "AO"],
  ["OJSC", "PJSC"],
  ["ZAO", "OOO"],
  ["LLC", "FZE"],
  ["Ltd", "PLC"],
  ["SARL", "S.A."],
  ["Inc", "Corp"],
];

const formChanged = (name: string, _: OfficialParty, random: Random): Changed | null => {
  const able = CHANGES.flatMap(([from, to]) => {
    const pattern = new RegExp(`\\b${from}\\b\\.?`, "i");
    return pattern.test(name) ? [name.replace(pattern, to)] : [];
  });
  return able.length === 0 ? null : { name: randomOne(random, able), strength: "minor" };
};

const sectorTranslated = (name: string, _: OfficialParty, random: Random): Changed | null => {
  if (!keepsCore(name)) return null;
  for (const ways of SECTORS) {
    const [english = "", ...others] = ways;
    const pattern = new RegExp(`\\b${english}\\b`, "i");
    const latin = others.filter((way) => /^\p{Script=Latin}/u.test(way));
    const found = pattern.exec(name);
    if (found === null || latin.length === 0) continue;
    return { name: name.replace(pattern, inCaseOf(found[0], randomOne(random, latin))), strength: "major" };
  }
  return null;
};

const article = (name: string): Changed => ({
  name: /^the /i.test(name) ? name.slice(4) : `The ${name}`,
  strength: "control",
});

const ampersand = (name: string): Changed | null => {
  if (/ & /.test(name)) return { name: name.replace(/ & /g, " and "), strength: "control" };
  return / and /i.test(name) ? { name: name.replace(/ and /i, " & "), strength: "control" } : null;
};

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const WORDS = ["", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

const numberIn = (name: string): readonly [string, number] | null => {
  const word = written(name).find((part) => /^(?:[1-9]|10)$/.test(part) || ROMAN.indexOf(part) > 1);
  if (word === undefined) return null;
  const value = /\d/.test(word) ? Number(word) : ROMAN.indexOf(word);
  return [word, value];
};

const numberAs =
  (words: readonly string[]) =>
  (name: string): Changed | null => {
    const found = numberIn(name);
    const put = found === null ? undefined : words[found[1]];
    if (found === null || put === undefined || put === found[0]) return null;
    const at = written(name).indexOf(found[0]);
    return { name: written(name).toSpliced(at, 1, put).join(" "), strength: "minor" };
  };

const acronym = (name: string): Changed | null => {
  const core = written(name).filter((word) => /^\p{Lu}/u.test(word) && formIn(word) === undefined);
  if (core.length < 3) return null;
  return {
    name: core
      .map((word) => word.slice(0, 1))
      .join("")
      .toUpperCase(),
    strength: "may",
    label: null,
  };
};

const quoted = (name: string): Changed | null => {
  const words = written(name);
  const at = words.findIndex((word) => word.length > 3 && !isGenericWord(wordsOf(word).join("")));
  return at === -1 || name.includes('"')
    ? null
    : { name: words.toSpliced(at, 1, `"${words[at]}"`).join(" "), strength: "control" };
};

const VESSEL_PREFIXES = ["MV", "M/V", "MT", "M.T.", "SS", "FV"];

const vesselPrefix = (name: string, _: OfficialParty, random: Random): Changed => ({
  name: `${randomOne(random, VESSEL_PREFIXES)} ${name}`,
  strength: "control",
});

const BODY = { schemas: ["Organization"] } as const;
const NUMBERED = { schemas: ["Organization", "Vessel"] } as const;

/** Habits with bodies and vessels. */
export const COMPANY_PERTURBATIONS: readonly Perturbation[] = [
  { category: "body-form-out", ...BODY, change: formOut },
  { category: "body-form-other-way", ...BODY, change: formOtherWay },
  { category: "body-form-in", ...BODY, change: formIn2 },
  { category: "body-form-changed", ...BODY, change: formChanged },
  { category: "body-sector-translated", ...BODY, change: sectorTranslated },
  { category: "body-article", ...BODY, change: article },
  { category: "body-ampersand", ...BODY, change: ampersand },
  { category: "body-acronym", ...BODY, change: acronym },
  { category: "body-quoted", ...BODY, change: quoted },
  { category: "number-roman", ...NUMBERED, unseen: true, change: numberAs(ROMAN) },
  { category: "number-word", ...NUMBERED, change: numberAs(WORDS) },
  { category: "vessel-prefix", schemas: ["Vessel"], change: vesselPrefix },
];
