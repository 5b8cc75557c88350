/**
 * @module names/word/spell-word
 * Latin spellings of a word of any script.
 */
import { foldDiacritics } from "../fold.ts";
import { romaniseArabic } from "../romanise/arabic.ts";
import { romaniseArmenian } from "../romanise/armenian.ts";
import { romaniseBrahmic } from "../romanise/brahmic.ts";
import { romaniseBurmese } from "../romanise/burmese.ts";
import { romaniseCyrillic } from "../romanise/cyrillic.ts";
import { romaniseEthiopic } from "../romanise/ethiopic.ts";
import { romaniseGeorgian } from "../romanise/georgian.ts";
import { romaniseGreek } from "../romanise/greek.ts";
import { readCompoundSurname, readHan } from "../romanise/han.ts";
import { hanTables } from "../romanise/han-tables.ts";
import { romaniseSyllable } from "../romanise/hangul.ts";
import { romaniseHebrew } from "../romanise/hebrew.ts";
import { romaniseKana } from "../romanise/kana.ts";
import { readKanjiName } from "../romanise/kanji-names.ts";
import { romaniseLao, romaniseThai } from "../romanise/thai.ts";
import type { Script } from "../script.ts";
import { isSyllabicName, pinyinSyllables } from "../syllables.ts";
import { latinVariants } from "../variants-latin.ts";

/** Where a word stands among the words of its name; only Han and Hangul are read by it. */
export type WordPosition = "surname" | "first" | "later";

/** Latin spellings of a word, the likeliest first; empty where no letter can be read. Cost: some microseconds. */
export function spellWord(text: string, script: Script, position: WordPosition): readonly string[] {
  switch (script) {
    case "Latn": {
      const folded = foldDiacritics(text);
      const chinese = otherSpelling(folded);
      return [
        folded,
        ...(folded === text ? [] : latinVariants(text)),
        ...(chinese === null ? [] : [chinese]),
      ];
    }
    case "Cyrl":
      return romaniseCyrillic(text);
    case "Grek":
      return romaniseGreek(text);
    case "Armn":
      return romaniseArmenian(text);
    case "Geor":
      return romaniseGeorgian(text);
    case "Arab":
      return romaniseArabic(text);
    case "Hebr":
      return romaniseHebrew(text);
    case "Hang":
      return spellHangul(text, position);
    case "Hani":
      return spellHan(text, position);
    case "Kana":
      return romaniseKana(text);
    case "Thai":
      return romaniseThai(text);
    case "Ethi":
      return romaniseEthiopic(text);
    case "Mymr":
      return romaniseBurmese(text);
    case "Laoo":
      return romaniseLao(text);
    case "Deva":
    case "Beng":
    case "Guru":
    case "Gujr":
    case "Orya":
    case "Taml":
    case "Telu":
    case "Knda":
    case "Mlym":
    case "Sinh":
      return romaniseBrahmic(text, script);
    default:
      return [text];
  }
}

/** A Chinese name of several syllables in the other of Pinyin and Wade–Giles: xiaoping, hsiaoping. */
function otherSpelling(word: string): string | null {
  if (word.length < LEAST_SYLLABIC || !isSyllabicName(word)) return null;
  const syllables = pinyinSyllables(word);
  if (syllables === null) return null;
  const { wadeGiles } = hanTables();
  pinyinOf ??= new Map(Object.entries(wadeGiles).map(([pinyin, wade]) => [wade, pinyin]));
  const pinyin = syllables.every((one) => Object.hasOwn(wadeGiles, one));
  const other = syllables.map((one) => (pinyin ? wadeGiles[one] : pinyinOf?.get(one)) ?? one).join("");
  return other === word ? null : other.replaceAll("ü", "u");
}

const LEAST_SYLLABIC = 4;
let pinyinOf: ReadonlyMap<string, string> | null = null;

/** One syllable, or a foreign name written as one word. */
function spellHangul(text: string, position: WordPosition): readonly string[] {
  const syllables = [...text];
  if (syllables.length === 1) return romaniseSyllable(text, position);
  const read = syllables.map((syllable) => romaniseSyllable(syllable));
  return [0, 1, 2].map((at) => read.map((forms) => forms[at] ?? forms[0] ?? "").join(""));
}

/** One character, or a name known as a whole: a Japanese one, a compound surname, a foreign one spelt by sound. */
function spellHan(text: string, position: WordPosition): readonly string[] {
  const characters = [...text];
  if (characters.length === 1) return readHan(text, position === "surname" ? "surname" : "given");
  const read = characters.map((character) => readHan(character, "given"));
  const joined = [0, 1].map((at) => read.map((forms) => forms[at] ?? forms[0] ?? "").join(""));
  const surname = readCompoundSurname(text).map((form) => form.replaceAll(" ", ""));
  return [...surname, ...readKanjiName(text), ...joined];
}
