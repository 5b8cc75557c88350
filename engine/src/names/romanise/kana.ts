/**
 * @module names/romanise/kana
 * Japanese kana to Latin, as foreign names need it: the sound of the original first (ティ ti, チ chi or ti), long
 * vowels dropped. Sources: modified Hepburn (1954), Kunrei-shiki (1954), cabinet notice on loanwords (1991).
 */

const SYLLABLES: Readonly<Record<string, string>> = {
  ア: "a",
  イ: "i",
  ウ: "u",
  エ: "e",
  オ: "o",
  カ: "ka",
  キ: "ki",
  ク: "ku",
  ケ: "ke",
  コ: "ko",
  サ: "sa",
  シ: "shi",
  ス: "su",
  セ: "se",
  ソ: "so",
  タ: "ta",
  チ: "chi",
  ツ: "tsu",
  テ: "te",
  ト: "to",
  ナ: "na",
  ニ: "ni",
  ヌ: "nu",
  ネ: "ne",
  ノ: "no",
  ハ: "ha",
  ヒ: "hi",
  フ: "fu",
  ヘ: "he",
  ホ: "ho",
  マ: "ma",
  ミ: "mi",
  ム: "mu",
  メ: "me",
  モ: "mo",
  ヤ: "ya",
  ユ: "yu",
  ヨ: "yo",
  ラ: "ra",
  リ: "ri",
  ル: "ru",
  レ: "re",
  ロ: "ro",
  ワ: "wa",
  ヲ: "o",
  ン: "n",
  ガ: "ga",
  ギ: "gi",
  グ: "gu",
  ゲ: "ge",
  ゴ: "go",
  ザ: "za",
  ジ: "ji",
  ズ: "zu",
  ゼ: "ze",
  ゾ: "zo",
  ダ: "da",
  ヂ: "ji",
  ヅ: "zu",
  デ: "de",
  ド: "do",
  バ: "ba",
  ビ: "bi",
  ブ: "bu",
  ベ: "be",
  ボ: "bo",
  パ: "pa",
  ピ: "pi",
  プ: "pu",
  ペ: "pe",
  ポ: "po",
  ヴ: "vu",
};
const SMALL: Readonly<Record<string, string>> = {
  ァ: "a",
  ィ: "i",
  ゥ: "u",
  ェ: "e",
  ォ: "o",
  ャ: "ya",
  ュ: "yu",
  ョ: "yo",
};
/** What Kunrei-shiki writes otherwise; foreign ti, tu, si arrive as チ, ツ, シ. */
const KUNREI: readonly (readonly [RegExp, string])[] = [
  [/chi/g, "ti"],
  [/tsu/g, "tu"],
  [/shi/g, "si"],
  [/ji/g, "zi"],
  [/fu/g, "hu"],
];

/** Romanisations of a kana token: Hepburn, then Kunrei-shiki. */
export function romaniseKana(token: string): readonly string[] {
  let text = "";
  let doubled = false;
  let before = "";
  for (const character of token) {
    const kana = toKatakana(character);
    if (kana === "ー") continue;
    if (kana === "ッ") {
      doubled = true;
      continue;
    }
    const small = SMALL[kana];
    if (small !== undefined && before === "ウ" && /^[ieo]$/.test(small)) {
      text = `${text.slice(0, -1)}w${small}`;
    } else if (small === undefined) {
      const sound = SYLLABLES[kana] ?? character;
      text += doubled ? (sound.startsWith("ch") ? "t" : sound.slice(0, 1)) + sound : sound;
    } else {
      text =
        text.replace(/[aeiou]$/, "") +
        (/(?:sh|ch|j)$/.test(text.replace(/[aeiou]$/, "")) ? small.replace("y", "") : small);
    }
    doubled = false;
    before = kana;
  }
  const kunrei = KUNREI.reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    text,
  );
  return [...new Set([text, kunrei])];
}

function toKatakana(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 0x60) : character;
}
