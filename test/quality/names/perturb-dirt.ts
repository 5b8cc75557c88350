/**
 * @module test/quality/names/perturb-dirt
 * What files and forms do to names: marks and letters lost, wrong encodings, look-alikes, invisible characters, fields
 * that are too short or hold too much.
 */
import { randomBelow, randomOne, type Random } from "../../random.ts";
import { officialParties, type OfficialParty } from "./corpus.ts";
import { scriptOf } from "./plain.ts";
import type { Changed, Perturbation } from "./perturbation.ts";

const control = (name: string): Changed => ({ name, strength: "control" });
const minor = (name: string): Changed => ({ name, strength: "minor" });
const changedOrNone = (name: string, changed: string, as: (name: string) => Changed): Changed | null =>
  changed === name ? null : as(changed);

const bare = (name: string): Changed | null =>
  scriptOf(name) === "latin"
    ? changedOrNone(name, name.normalize("NFKD").replace(/\p{M}/gu, ""), control)
    : null;

const decomposed = (name: string): Changed | null => changedOrNone(name, name.normalize("NFD"), control);

const lost = (name: string): Changed | null =>
  scriptOf(name) === "latin" ? changedOrNone(name, name.replace(/[^\0-\x7f]/g, "?"), minor) : null;

/** UTF-8 read as Windows-1252 is what a file that lost its encoding shows. */
const mojibake = (name: string): Changed | null => {
  if (scriptOf(name) !== "latin") return null;
  const misread = [...new TextEncoder().encode(name)].map((byte) => String.fromCharCode(byte)).join("");
  return changedOrNone(name, misread, minor);
};

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  x: "х",
  A: "А",
  B: "В",
  E: "Е",
  K: "К",
  M: "М",
  H: "Н",
  O: "О",
  P: "Р",
  C: "С",
  T: "Т",
  X: "Х",
  i: "і",
};

const homoglyph = (name: string, _: OfficialParty, random: Random): Changed | null => {
  const chars = [...name];
  const able = chars.flatMap((char, at) => (LOOK_ALIKES[char] === undefined ? [] : [at]));
  if (able.length === 0 || scriptOf(name) !== "latin") return null;
  for (let count = 1 + randomBelow(random, 2); count > 0; count -= 1) {
    const at = randomOne(random, able);
    chars[at] = LOOK_ALIKES[chars[at] ?? ""] ?? chars[at] ?? "";
  }
  return minor(chars.join(""));
};

const INVISIBLE = ["\u200b", "\u200d", "\u00ad", "\u200e", "\ufeff", "\u2060"];

const zeroWidth = (name: string, _: OfficialParty, random: Random): Changed => {
  const at = 1 + randomBelow(random, Math.max(1, name.length - 1));
  return control(name.slice(0, at) + randomOne(random, INVISIBLE) + name.slice(at));
};

const hardSpace = (name: string): Changed | null =>
  changedOrNone(name, name.replace(/ /g, "\u00a0"), control);

const fullWidth = (name: string): Changed | null =>
  changedOrNone(
    name,
    name.replace(/[a-z]/gi, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    control,
  );

/** A field of 35 characters, as payment messages have. */
const truncated = (name: string): Changed | null =>
  name.length > 38 ? { name: name.slice(0, 35).trimEnd(), strength: "major" } : null;

const concatenated = (name: string, party: OfficialParty, random: Random): Changed | null => {
  const all = officialParties();
  const other = randomOne(random, all);
  const second = other.names[0];
  if (second === undefined || second.script !== "latin" || other.id === party.id || name.length > 40)
    return null;
  const joint = randomOne(random, [" / ", " and/or ", "; ", " & ", " on behalf of "]);
  return {
    name: random() < 0.5 ? name + joint + second.value : second.value + joint + name,
    strength: "major",
  };
};

const ADDRESSES = [
  "12 Main Street, London",
  "P.O. Box 1425 Dubai UAE",
  "Tehran, Iran",
  "ul. Lenina 5, Moscow",
  "Apt 4B",
];

const address = (name: string, _: OfficialParty, random: Random): Changed => ({
  name: `${name}, ${randomOne(random, ADDRESSES)}`,
  strength: "major",
});

const repeated = (name: string, _: OfficialParty, random: Random): Changed | null => {
  const at = name.search(/[aeiou]/);
  if (at === -1) return null;
  return minor(name.slice(0, at) + (name[at] ?? "").repeat(2 + randomBelow(random, 2)) + name.slice(at));
};

/** What files and forms do. */
export const DIRT_PERTURBATIONS: readonly Perturbation[] = [
  { category: "dirt-marks-stripped", change: bare },
  { category: "dirt-decomposed", change: decomposed },
  { category: "dirt-question-marks", change: lost },
  { category: "dirt-mojibake", unseen: true, change: mojibake },
  { category: "dirt-homoglyph", change: homoglyph },
  { category: "dirt-zero-width", change: zeroWidth },
  { category: "dirt-hard-space", change: hardSpace },
  { category: "dirt-full-width", unseen: true, change: fullWidth },
  { category: "dirt-truncated-35", change: truncated },
  { category: "dirt-two-parties", unseen: true, change: concatenated },
  { category: "dirt-address", change: address },
  { category: "dirt-repeated-letter", unseen: true, change: repeated },
];
