/**
 * @module scripts/names/engine-links
 * Which words the engine relates by itself, by their Latin forms or sound: a table need not say it again.
 */
import { soundKeys } from "../../engine/src/names/fold.ts";
import { romaniseArabic } from "../../engine/src/names/romanise/arabic.ts";
import { romaniseArmenian } from "../../engine/src/names/romanise/armenian.ts";
import { romaniseBrahmic } from "../../engine/src/names/romanise/brahmic.ts";
import { romaniseCyrillic } from "../../engine/src/names/romanise/cyrillic.ts";
import { romaniseGeorgian } from "../../engine/src/names/romanise/georgian.ts";
import { romaniseGreek } from "../../engine/src/names/romanise/greek.ts";
import { romaniseSyllable } from "../../engine/src/names/romanise/hangul.ts";
import { romaniseHebrew } from "../../engine/src/names/romanise/hebrew.ts";
import { romaniseKana } from "../../engine/src/names/romanise/kana.ts";
import { romaniseThai } from "../../engine/src/names/romanise/thai.ts";
import { withinEdits } from "./edit-distance.ts";
import { isLatin } from "./word-key.ts";

const ROMANISERS: readonly (readonly [RegExp, (word: string) => readonly string[]])[] = [
  [/^\p{Script=Cyrillic}+$/u, romaniseCyrillic],
  [/^\p{Script=Greek}+$/u, romaniseGreek],
  [/^\p{Script=Armenian}+$/u, romaniseArmenian],
  [/^\p{Script=Georgian}+$/u, romaniseGeorgian],
  [/^\p{Script=Arabic}+$/u, romaniseArabic],
  [/^\p{Script=Hebrew}+$/u, romaniseHebrew],
  [/^\p{Script=Hangul}+$/u, romaniseSyllables],
  [/^[\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u, romaniseKana],
  [/^\p{Script=Thai}+$/u, romaniseThai],
  [/^\p{Script=Devanagari}+$/u, (word) => romaniseBrahmic(word, "Deva")],
  [/^\p{Script=Bengali}+$/u, (word) => romaniseBrahmic(word, "Beng")],
];

const forms = new Map<string, readonly string[]>();
const sounds = new Map<string, readonly string[]>();

/** Latin forms of a word as the engine reads it; none where it cannot. */
function latinForms(word: string): readonly string[] {
  if (isLatin(word)) return [word];
  const known = forms.get(word);
  if (known !== undefined) return known;
  const romanise = ROMANISERS.find(([script]) => script.test(word))?.[1];
  const found = romanise === undefined ? [] : romanise(word).filter(isLatin);
  forms.set(word, found);
  return found;
}

/** Whether the engine reads two words alike: a shared form or sound. */
export function readAlike(a: string, b: string): boolean {
  const [ours, theirs] = [latinForms(a), latinForms(b)];
  if (ours.some((form) => theirs.includes(form))) return true;
  const heard = new Set(ours.flatMap(soundsOf));
  return theirs.some((form) => soundsOf(form).some((sound) => heard.has(sound)));
}

/** Whether the engine relates two words without a table: read alike, or one edit apart and not short. */
export function linkedByEngine(a: string, b: string): boolean {
  return (
    readAlike(a, b) ||
    latinForms(a).some((form) =>
      latinForms(b).some((other) => Math.min(form.length, other.length) > 4 && withinEdits(form, other, 1)),
    )
  );
}

function soundsOf(form: string): readonly string[] {
  const known = sounds.get(form) ?? soundKeys(form);
  sounds.set(form, known);
  return known;
}

function romaniseSyllables(word: string): readonly string[] {
  let found: readonly string[] = [""];
  for (const syllable of word.normalize("NFC"))
    found = found.flatMap((start) => romaniseSyllable(syllable).map((end) => start + end)).slice(0, 64);
  return found;
}
