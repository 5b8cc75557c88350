/**
 * @module names/romanise/brahmic-customs
 * How the sounds of Indic words are spelled in Latin by those who bear the names, one custom after another, likeliest
 * first.
 */
import type { IndicScript } from "./brahmic-letters.ts";
import { isVowel } from "./schwa.ts";

/** One way of spelling. */
export interface Custom {
  /** The inherent vowel at the end: written, dropped unless heard, the other way round, or dropped. */
  readonly final: "written" | "heard" | "other" | "dropped";
  /** The inherent vowel between syllables: written, or dropped beginning from one end. */
  readonly medial: "written" | "end" | "start";
  /** The letters of the sound at a place. */
  readonly spell: (sound: string, sounds: readonly string[], at: number) => string;
}

type Spelling = Readonly<Record<string, string>>;

/** ISO 15919 without its marks, as English writes the sounds. */
const PLAIN: Spelling = {
  ə: "a",
  ā: "a",
  ī: "i",
  ū: "u",
  r̥: "ri",
  l̥: "li",
  ê: "e",
  ē: "e",
  ô: "o",
  ō: "o",
  æ: "e",
  ṅ: "n",
  c: "ch",
  ch: "chh",
  ñ: "n",
  ṭ: "t",
  ṭh: "th",
  ḍ: "d",
  ḍh: "dh",
  ṇ: "n",
  ṛ: "r",
  ṛh: "rh",
  ṟ: "r",
  ḷ: "l",
  ḻ: "zh",
  ś: "sh",
  ṣ: "sh",
  x: "kh",
  ġ: "gh",
  ẏ: "y",
  m̐: "n",
  jñ: "gy",
  nḍ: "nd",
};
const ENGLISH: Spelling = { ...PLAIN, ī: "ee", ū: "oo", v: "w" };
/** Sounds that stand for foreign ones: Hamilton, Vincent. */
const FOREIGN: Spelling = { ...PLAIN, ai: "a", au: "o", jh: "z", bh: "v" };
const BENGALI: Spelling = { ...PLAIN, ph: "f", m̐: "" };
const BENGALI_O: Spelling = { ...BENGALI, ə: "o", a: "o", ś: "s", ṣ: "s" };
const BENGALI_FOREIGN: Spelling = { ...BENGALI, j: "z", bh: "v", ś: "s", ṣ: "s" };
const SOUTHERN: Spelling = { ...PLAIN, t: "th", jñ: "jn" };

/** Anusvara is m before a lip, n elsewhere; before h it brings a g: siṁh, Singh. */
function nasal(sounds: readonly string[], at: number, end: string): string {
  const next = sounds[at + 1];
  if (next === undefined) return end;
  if (/^[pbm]/.test(next)) return "m";
  return next === "h" ? "ng" : "n";
}

function custom(final: Custom["final"], medial: Custom["medial"], spelling: Spelling, end = "n"): Custom {
  return {
    final,
    medial,
    spell: (sound, sounds, at) => (sound === "ṁ" ? nasal(sounds, at, end) : (spelling[sound] ?? sound)),
  };
}

const NORTHERN: readonly Custom[] = [
  custom("heard", "end", PLAIN),
  custom("heard", "written", PLAIN),
  custom("heard", "start", { ...PLAIN, v: "w" }),
  custom("heard", "end", ENGLISH),
  custom("other", "written", PLAIN),
  custom("heard", "end", FOREIGN),
];
const BENGAL: readonly Custom[] = [
  bengali("heard", "end", BENGALI, ""),
  bengali("heard", "written", BENGALI_O, ""),
  bengali("dropped", "end", BENGALI_FOREIGN, ""),
  bengali("heard", "end", BENGALI_O, "y"),
  bengali("other", "written", BENGALI, "y"),
];
const SOUTH: readonly Custom[] = [
  custom("written", "written", PLAIN, "m"),
  custom("heard", "written", PLAIN, "m"),
  custom("written", "written", SOUTHERN, "m"),
  custom("written", "written", { ...ENGLISH, t: "th" }, "m"),
];
const TAMIL: readonly Custom[] = [
  tamil({ ...PLAIN, t: "th", c: "s" }, { k: "g", ṭ: "d", p: "b" }),
  tamil({ ...PLAIN, c: "s" }, { k: "g", ṭ: "d", t: "d", p: "b" }),
  tamil(PLAIN, { c: "s" }),
];

/** Bengali: য is j at the start and silent behind a consonant, ওয় is w. */
function bengali(
  final: Custom["final"],
  medial: Custom["medial"],
  spelling: Spelling,
  glide: string,
): Custom {
  const plain = custom(final, medial, spelling, "ng");
  return {
    ...plain,
    spell: (sound, sounds, at) => {
      const [before, next] = [sounds[at - 1], sounds[at + 1]];
      if (sound === "y") {
        if (before === undefined || isVowel(before)) return spelling["j"] ?? "j";
        return next === "ā" ? glide : "y";
      }
      if (sound === "ō" && next === "ẏ" && isVowel(sounds[at + 2])) return "w";
      if (sound === "ẏ" && before === "ō" && isVowel(next)) return "";
      return plain.spell(sound, sounds, at);
    },
  };
}

/** Tamil writes k for k and g, t for t, th and d: between vowels and behind nasals they are voiced. */
function tamil(spelling: Spelling, voiced: Spelling): Custom {
  return {
    final: "written",
    medial: "written",
    spell: (sound, sounds, at) => {
      if (sound === "ṁ") return nasal(sounds, at, "m");
      const [before, next] = [sounds[at - 1], sounds[at + 1]];
      const isSoft = before !== undefined && isVowel(next) && (isVowel(before) || /^[nmṅñṇ]/.test(before));
      return (isSoft ? voiced[sound] : undefined) ?? spelling[sound] ?? sound;
    },
  };
}

const CUSTOMS: Readonly<Record<IndicScript, readonly Custom[]>> = {
  Deva: NORTHERN,
  Guru: NORTHERN,
  Gujr: NORTHERN,
  Orya: NORTHERN,
  Beng: BENGAL,
  Taml: TAMIL,
  Telu: SOUTH,
  Knda: SOUTH,
  Mlym: SOUTH,
  Sinh: SOUTH,
};

/** The customs of a script, likeliest first. */
export function customsOf(script: IndicScript): readonly Custom[] {
  return CUSTOMS[script];
}
