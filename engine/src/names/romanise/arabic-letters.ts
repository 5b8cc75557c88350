/**
 * @module names/romanise/arabic-letters
 * One alphabet for the languages in Arabic script: letters that only look or join otherwise (ک ك, ی ي, ہ ه), and
 * letters of Urdu, Pashto, Kurdish, Sindhi, Uyghur and the Maghreb by the plain letter nearest in sound.
 * Source: Unicode 16 names and annotations of the Arabic blocks.
 */

/** Letters read as another; what stands in no row stays. */
const LIKE: Readonly<Record<string, string>> = {
  ا: "ٱٲٳ",
  أ: "ٵ",
  ب: "ٻڀ",
  پ: "ڦ",
  ت: "ٹټٺٽٿ",
  ج: "ڄڃ",
  چ: "ڇڿ",
  د: "ڈډڊڌڍڏ",
  ر: "ڑړڒڕ",
  ز: "ڙځ",
  ژ: "ږ",
  ش: "ښ",
  س: "څڛ",
  ف: "ڢڧ",
  ڤ: "ۋڥ",
  ك: "کڪګڬ",
  گ: "ݣڨڭڳڱݢ",
  ل: "ڵڶ",
  ن: "ںڼڻڽ",
  ه: "ہھۀۂ",
  ة: "ۃ",
  و: "ۆۇۈۉۅۊ",
  ي: "یېۍێۑے",
  ئ: "ۓ",
};

const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries(LIKE).flatMap(([plain, others]) => [...others].map((letter) => [letter, plain] as const)),
);

/** Letters that the readings know. `ە` is the written short vowel of Kurdish and Uyghur. */
const KNOWN: ReadonlySet<string> = new Set("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژڤگە");

/** Vowel marks that may stand on a letter: short vowels, doubled consonant, none, and the small alef. */
const MARKS: ReadonlySet<string> = new Set("ًٌٍَُِّْٰ");

/** Letters of a word with the marks that stand on each. */
export interface ArabicLetters {
  /** Folded letters; what is no Arabic letter (tatweel, joiners, signs) is gone. */
  readonly letters: string;
  /** Marks on each letter, in the order written; `""` for most. */
  readonly marks: readonly string[];
}

/**
 * Fold a word to the letters that the readings know. Hamza carriers and alef maqsura stay themselves: they say which
 * vowel follows. Linear in the word; a word without Arabic letters gives none.
 */
export function arabicLetters(token: string): ArabicLetters {
  let letters = "";
  const marks: string[] = [];
  for (const character of token) {
    if (MARKS.has(character)) {
      if (marks.length > 0) marks[marks.length - 1] = `${marks.at(-1) ?? ""}${character}`;
      continue;
    }
    const letter = FOLDED.get(character) ?? character;
    if (!KNOWN.has(letter)) continue;
    letters += letter;
    marks.push("");
  }
  return { letters, marks };
}

/**
 * The key under which a word is looked up whatever its hamza and its last yeh: `"أحمد"` and `"احمد"` → `"احمد"`.
 */
export function arabicKey(letters: string): string {
  let key = "";
  for (const letter of letters) {
    if (letter === "أ" || letter === "إ" || letter === "آ") key += "ا";
    else if (letter === "ؤ") key += "و";
    else if (letter === "ئ" || letter === "ى") key += "ي";
    else if (letter !== "ء") key += letter;
  }
  return key;
}
