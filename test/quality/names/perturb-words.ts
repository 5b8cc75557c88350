/**
 * @module test/quality/names/perturb-words
 * Habits with whole words: order, parts left out or put in, initials, titles, spaces and hyphens.
 */
import { randomBelow, randomOne, type Random } from "../../random.ts";
import type { OfficialParty } from "./corpus.ts";
import { slotsOf } from "./culture.ts";
import { wordsFor } from "./pools.ts";
import { inCaseOf, written, type Changed, type Perturbation } from "./perturbation.ts";

const minor = (name: string): Changed => ({ name, strength: "minor" });

const familyFirst = (name: string): Changed | null => {
  const words = written(name);
  if (words.length < 2 || name.includes(",")) return null;
  return minor([words.at(-1) ?? "", ...words.slice(0, -1)].join(" "));
};

const comma = (name: string): Changed | null => {
  const words = written(name);
  if (words.length < 2 || name.includes(",")) return null;
  return { name: `${words.at(-1)?.toUpperCase()}, ${words.slice(0, -1).join(" ")}`, strength: "control" };
};

const capitals = (name: string): Changed => ({
  name: name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase(),
  strength: "control",
});

const initial = (name: string, party: OfficialParty, random: Random): Changed | null => {
  const words = written(name);
  const slots = slotsOf(name, party.culture);
  const able = words.flatMap((word, at) =>
    slots[at]?.text === word &&
    (slots[at]?.slot === "given" || slots[at]?.slot === "father") &&
    /^\p{L}{3}/u.test(word)
      ? [at]
      : [],
  );
  if (able.length === 0 || words.length < 2) return null;
  // Two words of which one is an initial leave little: with three and more it is a habit.
  const at = words.length >= 3 ? (able.at(-1) ?? 0) : randomOne(random, able);
  const changed = words
    .map((word, index) => (index === at ? `${word.slice(0, 1).toUpperCase()}.` : word))
    .join(" ");
  return words.length >= 3
    ? { name: changed, strength: "major" }
    : { name: changed, strength: "may", label: null };
};

/** Whether the words of a name are syllables, none of which is left out. */
const isSyllabic = ({ culture }: OfficialParty): boolean => culture === "korean" || culture === "chinese";

const middleOut = (name: string, party: OfficialParty, random: Random): Changed | null => {
  const slots = slotsOf(name, party.culture);
  const words = written(name);
  if (words.length < 3 || slots.length !== words.length || isSyllabic(party)) return null;
  const able = slots.flatMap(({ slot }, at) =>
    at > 0 && at < words.length - 1 && (slot === "given" || slot === "father") ? [at] : [],
  );
  if (able.length === 0) return null;
  const at = randomOne(random, able);
  const before = slots[at - 1];
  const from = before?.slot === "particle" && at > 1 ? at - 1 : at;
  return minor(words.toSpliced(from, at - from + 1).join(" "));
};

const middleIn = (name: string, party: OfficialParty, random: Random): Changed | null => {
  const words = written(name);
  if (words.length !== 2 || isSyllabic(party)) return null;
  const pool = wordsFor(party.culture, "given");
  const father = randomOne(random, pool);
  const put = party.culture === "slavic" ? `${father.replace(/[aeiy]+$/, "")}ovich` : father;
  return minor([words[0] ?? "", inCaseOf(words[1] ?? "", put), words[1] ?? ""].join(" "));
};

const TITLES = [
  "Mr",
  "Dr.",
  "General",
  "Sheikh",
  "Haji",
  "Mullah",
  "Prof.",
  "His Excellency",
  "Col.",
  "Eng.",
  "Señor",
];

const title = (name: string, _: OfficialParty, random: Random): Changed | null =>
  written(name).length < 2 ? null : { name: `${randomOne(random, TITLES)} ${name}`, strength: "control" };

const suffix = (name: string, _: OfficialParty, random: Random): Changed | null =>
  written(name).length < 2
    ? null
    : minor(`${name}${randomOne(random, [" Jr.", ", Ph.D.", " (Mr.)", " Esq.", ", MP"])}`);

const spaceOut = (name: string, _: OfficialParty, random: Random): Changed | null => {
  const words = written(name);
  if (words.length < 2) return null;
  const at = randomBelow(random, words.length - 1);
  const all = words.length === 2;
  const both = (words[at] ?? "") + (all ? (words[at + 1] ?? "").toLowerCase() : (words[at + 1] ?? ""));
  return { name: words.toSpliced(at, 2, both).join(" "), strength: all ? "major" : "minor" };
};

const spaceIn = (name: string, _: OfficialParty, random: Random): Changed | null => {
  const words = written(name);
  const able = words.flatMap((word, at) => (word.length >= 7 && /^\p{L}+$/u.test(word) ? [at] : []));
  if (able.length === 0) return null;
  const at = randomOne(random, able);
  const word = words[at] ?? "";
  const cut = 3 + randomBelow(random, word.length - 5);
  return minor(words.toSpliced(at, 1, word.slice(0, cut), word.slice(cut)).join(" "));
};

const hyphenToSpace = (name: string): Changed | null =>
  name.includes("-") ? { name: name.replace(/-/g, " "), strength: "control" } : null;

const hyphenOut = (name: string): Changed | null =>
  name.includes("-") ? minor(name.replace(/-/g, "")) : null;

const spaceToHyphen = (name: string, _: OfficialParty, random: Random): Changed | null => {
  const words = written(name);
  if (words.length < 3) return null;
  const at = randomBelow(random, words.length - 2);
  return minor(words.toSpliced(at, 2, `${words[at]}-${words[at + 1]}`).join(" "));
};

const punctuation = (name: string, _: OfficialParty, random: Random): Changed => ({
  name: randomOne(random, [
    `"${name}"`,
    `${name}.`,
    name.replace(/ /g, "  "),
    `(${name})`,
    name.replace(/ /g, "_"),
    `${name} -`,
  ]),
  strength: "control",
});

const singleNameLeft = (name: string, party: OfficialParty): Changed | null => {
  const words = written(name);
  const family = slotsOf(name, party.culture).find(({ slot }) => slot === "family" || slot === "nisbah");
  return family === undefined || words.length < 2
    ? null
    : { name: family.text, strength: "may", label: null };
};

const PERSON = { schemas: ["Person"] } as const;

/** Habits with words. */
export const WORD_PERTURBATIONS: readonly Perturbation[] = [
  { category: "words-family-first", ...PERSON, change: familyFirst },
  { category: "words-comma", ...PERSON, change: comma },
  { category: "words-capitals", change: capitals },
  { category: "words-initial", ...PERSON, change: initial },
  { category: "words-middle-out", ...PERSON, change: middleOut },
  { category: "words-middle-in", ...PERSON, change: middleIn },
  { category: "words-title", ...PERSON, change: title },
  { category: "words-suffix", ...PERSON, unseen: true, change: suffix },
  { category: "words-space-out", change: spaceOut },
  { category: "words-space-in", unseen: true, change: spaceIn },
  { category: "words-hyphen-to-space", change: hyphenToSpace },
  { category: "words-hyphen-out", change: hyphenOut },
  { category: "words-space-to-hyphen", ...PERSON, unseen: true, change: spaceToHyphen },
  { category: "words-punctuation", change: punctuation },
  { category: "words-family-alone", ...PERSON, change: singleNameLeft },
];
