/**
 * @module names/romanise/brahmic-letters
 * Letters of the Indic scripts → sounds in the notation of ISO 15919. The blocks of Unicode follow one plan, so one
 * table by place in the block serves nine scripts; Sinhala has its own plan. Sources: The Unicode Standard (code charts
 * U+0900–0DFF, Unicode licence); ISO 15919:2001.
 */
import type { Script } from "../script.ts";

/** Scripts of India and its neighbours that are read here. */
export type IndicScript = Extract<
  Script,
  "Deva" | "Beng" | "Guru" | "Gujr" | "Orya" | "Taml" | "Telu" | "Knda" | "Mlym" | "Sinh"
>;

/** What one character does to the sounds before it. */
export type Letter =
  | { readonly kind: "consonant" | "vowel" | "sign" | "final"; readonly sound: string }
  | { readonly kind: "silencer" | "nukta" | "doubler" };

const FIRST: Readonly<Record<IndicScript, number>> = {
  Deva: 0x900,
  Beng: 0x980,
  Guru: 0xa00,
  Gujr: 0xa80,
  Orya: 0xb00,
  Taml: 0xb80,
  Telu: 0xc00,
  Knda: 0xc80,
  Mlym: 0xd00,
  Sinh: 0xd80,
};

const COMMON: readonly (readonly [number, "consonant" | "vowel" | "sign", string])[] = [
  [0x05, "vowel", "a ā i ī u ū r̥ l̥ ê e ē ai ô o ō au"],
  [0x15, "consonant", "k kh g gh ṅ c ch j jh ñ ṭ ṭh ḍ ḍh ṇ t th d dh n n p ph b bh m y r ṟ l ḷ ḻ v ś ṣ s h"],
  [0x3e, "sign", "ā i ī u ū r̥ r̥ ê e ē ai ô o ō au"],
];
const SINHALA: typeof COMMON = [
  [0x05, "vowel", "a ā æ æ i ī u ū r̥ r̥ l̥ l̥ e ē ai o ō au"],
  [0x1a, "consonant", "k kh g gh ṅ ng c ch j jh ñ jñ nj ṭ ṭh ḍ ḍh ṇ nḍ t th d dh n"],
  [0x33, "consonant", "nd p ph b bh m mb y r"],
  [0x3d, "consonant", "l"],
  [0x40, "consonant", "v ś ṣ s h ḷ f"],
  [0x4f, "sign", "ā æ æ i ī u"],
  [0x56, "sign", "ū"],
  [0x58, "sign", "r̥ e ē ai o ō au"],
];

/** Characters that only one script has, and those that it reads in another way. */
const OWN: Readonly<Partial<Record<IndicScript, Readonly<Record<number, Letter>>>>> = {
  Deva: { 0x972: { kind: "vowel", sound: "ê" } },
  Beng: {
    0x9ce: { kind: "final", sound: "t" },
    0x9d7: { kind: "sign", sound: "au" },
    0x9f0: { kind: "consonant", sound: "r" },
    0x9f1: { kind: "consonant", sound: "v" },
  },
  Guru: {
    0xa5c: { kind: "consonant", sound: "ṛ" },
    0xa70: { kind: "final", sound: "ṁ" },
    0xa71: { kind: "doubler" },
  },
  Orya: { 0xb71: { kind: "consonant", sound: "v" } },
  Taml: { 0xb83: { kind: "final", sound: "" } },
  Knda: { 0xcde: { kind: "consonant", sound: "ḻ" } },
  Mlym: {
    0xd7a: { kind: "final", sound: "ṇ" },
    0xd7b: { kind: "final", sound: "n" },
    0xd7c: { kind: "final", sound: "r" },
    0xd7d: { kind: "final", sound: "l" },
    0xd7e: { kind: "final", sound: "ḷ" },
    0xd7f: { kind: "final", sound: "k" },
  },
};

/** What a dot below makes of a consonant. */
export const WITH_NUKTA: Readonly<Record<string, string>> = {
  k: "q",
  kh: "x",
  g: "ġ",
  j: "z",
  jh: "z",
  ḍ: "ṛ",
  ḍh: "ṛh",
  ph: "f",
  y: "ẏ",
  s: "ś",
  l: "ḷ",
  r: "r",
};

/** The letters of a script by code point; absent = not read here. */
export const INDIC_LETTERS: Readonly<Record<IndicScript, ReadonlyMap<number, Letter>>> = Object.fromEntries(
  Object.keys(FIRST).map((script) => [script, lettersOf(script as IndicScript)]),
) as Record<IndicScript, ReadonlyMap<number, Letter>>;

function lettersOf(script: IndicScript): ReadonlyMap<number, Letter> {
  const first = FIRST[script];
  const letters = new Map<number, Letter>();
  for (const [at, kind, sounds] of script === "Sinh" ? SINHALA : COMMON) {
    sounds.split(" ").forEach((sound, index) => letters.set(first + at + index, { kind, sound }));
  }
  letters.set(first + 0x01, { kind: "final", sound: script === "Sinh" ? "ṁ" : "m̐" });
  letters.set(first + 0x02, { kind: "final", sound: "ṁ" });
  letters.set(first + 0x03, { kind: "final", sound: "" });
  letters.set(first + (script === "Sinh" ? 0x4a : 0x4d), { kind: "silencer" });
  if (script !== "Sinh") letters.set(first + 0x3c, { kind: "nukta" });
  if (script !== "Sinh") letters.set(first + 0x5f, { kind: "consonant", sound: "ẏ" });
  for (const [code, letter] of Object.entries(OWN[script] ?? {})) letters.set(Number(code), letter);
  return letters;
}
