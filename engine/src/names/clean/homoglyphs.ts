/**
 * @module names/clean/homoglyphs
 * Letters of one script that stand for their lookalikes of another, in words of mixed script only: Cyrillic а in a
 * Latin word, Greek ο in a Cyrillic one.
 * Source: Unicode Technical Standard 39, confusables (Unicode licence); only letters that look alike in common print.
 */

/** One word that was put into one script. */
export interface Respelling {
  readonly from: string;
  readonly to: string;
}

const LATIN = 1;
const CYRILLIC = 2;
const GREEK = 3;
const ARMENIAN = 4;
/** A mark: part of a word, of no script. */
const MARK = 5;

/**
 * Letter and lookalike. Where a letter is here, its other case is too, although the lookalike may then be another
 * letter (Η is H, η is n): a word that was cleaned and lower-cased stays as it is.
 */
const TO_LATIN: ReadonlyMap<string, string> = pairs(
  "АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY ЁË ЇÏ ԚQ ԜW ԀD ӀI ҺH",
  "аa вb сc еe нh іi јj кk мm оo рp ѕs тt хx уy ёë їï ԛq ԝw ԁd ӏl һh",
  "ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX ΥY ΖZ ΆÁ ΈÉ ΊÍ ΌÓ ΎÝ",
  "αa βb εe ηn ιi κk μm νv οo ρp τt χx υu ζz άá έé ίí όó ύú",
  "ՕO ՍU ՈN ՀH ՑG օo սu ոn հh ցg",
);
const LATIN_TO_CYRILLIC: ReadonlyMap<string, string> = pairs(
  "AА BВ CС EЕ HН IІ İІ JЈ KК MМ OО PР TТ XХ YУ ËЁ ÏЇ",
  "aа bв cс eе hн iі jј kк mм oо pр tт xх yу ëё ïї",
  // A stress that was typed as a Latin letter (Анатóлий).
  "ÁА ÉЕ ÓО ÝУ áа éе óо ýу",
);
const LATIN_TO_GREEK: ReadonlyMap<string, string> = pairs(
  "AΑ BΒ EΕ HΗ IΙ İΙ KΚ MΜ NΝ OΟ PΡ TΤ XΧ YΥ ZΖ VΝ UΥ",
  "aα bβ eε hη iι kκ mμ nη oο pρ tτ xχ yυ zζ vν uυ",
);
const LATIN_TO_ARMENIAN: ReadonlyMap<string, string> = pairs("OՕ oօ");
const FROM_LATIN: readonly (ReadonlyMap<string, string> | undefined)[] = [
  undefined,
  undefined,
  LATIN_TO_CYRILLIC,
  LATIN_TO_GREEK,
  LATIN_TO_ARMENIAN,
];

/**
 * Put each word of mixed script into one: the script of most of its letters, or else another one of its scripts, into
 * which every other letter has a lookalike. A word for which there is none stays (`Путинputin` is two words).
 *
 * @param text With its case: Η and η are lookalikes of different letters.
 * @returns The text, and the words that changed in their order.
 * Cost: one scan where no word is mixed.
 *
 * @example `unmixScripts("Vlаdimir")` with a Cyrillic а → `"Vladimir"`
 */
export function unmixScripts(text: string): {
  readonly text: string;
  readonly changes: readonly Respelling[];
} {
  const changes: Respelling[] = [];
  let [result, copied] = ["", 0];
  const inText = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; ) {
    let to = at;
    let [mixed, first] = [false, 0];
    for (; to < text.length; to++) {
      const script = writingOf(text.charCodeAt(to));
      if (script === 0) break;
      if (script === MARK) continue;
      if (first === 0) first = script;
      else if (script !== first) mixed = true;
    }
    if (mixed) {
      if (inText[0] === 0) countLetters(text, inText);
      inText[0] = 1;
      const from = text.slice(at, to);
      const word = unmixed(from, inText);
      if (word !== from) {
        changes.push({ from, to: word });
        result += text.slice(copied, at) + word;
        copied = to;
      }
    }
    at = to + 1;
  }
  return { text: copied === 0 ? text : result + text.slice(copied), changes };
}

function writingOf(code: number): number {
  if (code < 0x2b0) {
    const small = code | 0x20;
    if (code < 0x80) return small >= 0x61 && small <= 0x7a ? LATIN : 0;
    return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? LATIN : 0;
  }
  if (code >= 0x300 && code < 0x370) return MARK;
  if (code >= 0x370 && code < 0x400) return GREEK;
  if (code >= 0x400 && code < 0x530) return CYRILLIC;
  if (code >= 0x531 && code < 0x588) return ARMENIAN;
  if ((code >= 0x1e00 && code < 0x1f00) || (code >= 0x2c60 && code < 0x2c80)) return LATIN;
  return code >= 0x1f00 && code < 0x2000 ? GREEK : 0;
}

function countLetters(text: string, counts: number[]): void {
  for (let at = 0; at < text.length; at++) {
    const script = writingOf(text.charCodeAt(at));
    if (script > 0) counts[script] = (counts[script] ?? 0) + 1;
  }
}

function unmixed(word: string, inText: readonly number[]): string {
  const inWord = [0, 0, 0, 0, 0, 0];
  countLetters(word, inWord);
  const scripts = [LATIN, CYRILLIC, GREEK, ARMENIAN]
    .filter((script) => (inWord[script] ?? 0) > 0)
    .sort((a, b) => (inWord[b] ?? 0) - (inWord[a] ?? 0) || (inText[b] ?? 0) - (inText[a] ?? 0) || a - b);
  for (const script of scripts) {
    const spelled = inScript(word, script);
    if (spelled !== null) return spelled;
  }
  return word;
}

/** The word with every letter in that script; `null` where a letter has no lookalike there. */
function inScript(word: string, script: number): string | null {
  let result = "";
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    const own = writingOf(word.charCodeAt(at));
    if (own === script || own === MARK) {
      result += letter;
      continue;
    }
    const latin = own === LATIN ? letter : TO_LATIN.get(letter);
    const alike = script === LATIN || latin === undefined ? latin : FROM_LATIN[script]?.get(latin);
    if (alike === undefined) return null;
    result += alike;
  }
  return result;
}

function pairs(...rows: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => row.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.slice(1)])),
  );
}
