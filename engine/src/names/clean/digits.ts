/**
 * @module names/clean/digits
 * Digits that stand for letters in a word (`put1n`, `0sama`): another reading of the word, beside the word itself.
 */

/** The letters a digit is written for; the first is the likelier. */
const LETTERS: readonly string[] = ["o", "il", "", "e", "a", "s", "", "t", "b", "g"];
const ZERO = 0x30;
const NINE = 0x39;
/** Fewer letters than this beside the digits are a number with its letters (`mig29`, `b52`). */
const LEAST_LETTERS = 4;
/** More digits than this are a number. */
const MOST_DIGITS = 3;

/**
 * What a word could be if its digits stand for letters; none where they are a number.
 *
 * Digits are read so in a word of Latin letters with at least four letters and at most three digits, and more letters
 * than digits, when each digit is written for some letter. At the end only one zero counts (`marc0`): other digits
 * there number a ship or a company (`fleet1`). At the beginning one digit counts (`0sama`), within the word any two.
 *
 * @param word Lower case, letters and digits only.
 * @returns At most two readings: a 1 is i in the first and l in the second.
 */
export function lettersForDigits(word: string): readonly string[] {
  let [letters, digits, run, leading] = [0, 0, 0, 0];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      if (LETTERS[code - ZERO] === "") return [];
      digits += 1;
      run += 1;
      if (letters === 0) leading += 1;
      if (run > 2) return [];
    } else if (code >= 0x61 && code <= 0x7a) {
      letters += 1;
      run = 0;
    } else if (code < 0xdf) return [];
  }
  const fits = digits > 0 && digits <= MOST_DIGITS && letters >= LEAST_LETTERS && leading <= 1;
  const ending = run === 0 || (run === 1 && word.endsWith("0"));
  return fits && ending ? readings(word) : [];
}

function readings(word: string): readonly string[] {
  const [first, second] = [spell(word, 0), spell(word, 1)];
  return first === second ? [first] : [first, second];
}

function spell(word: string, choice: number): string {
  let result = "";
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const letters = code >= ZERO && code <= NINE ? (LETTERS[code - ZERO] ?? "") : "";
    result += letters === "" ? word.charAt(at) : letters.charAt(Math.min(choice, letters.length - 1));
  }
  return result;
}
