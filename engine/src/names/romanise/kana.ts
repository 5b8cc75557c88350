/**
 * @module names/romanise/kana
 * Japanese kana to Latin, for names of Japan and for foreign names: the sound of the original first (ティ ti, チ chi
 * or ti), marks of long vowels dropped.
 * Sources: modified Hepburn (1954), Kunrei-shiki (1954), cabinet notice on loanwords (1991).
 */

/** One beat: what stands before its vowel, and the vowel; ン and a character that is no kana have no vowel. */
export interface Mora {
  readonly onset: string;
  readonly vowel: string;
}

/** Forms that are kept. */
const MOST = 6;

const SYLLABLES: ReadonlyMap<string, Mora> = new Map(
  (
    "アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto ナna ニni ヌnu ネne ノno " +
    "ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヰi ヱe ヲo ンn " +
    "ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo " +
    "パpa ピpi プpu ペpe ポpo ヴvu ヷva ヸvi ヹve ヺvo"
  )
    .split(" ")
    .map((entry): [string, Mora] => {
      const sound = entry.slice(1);
      const vowel = "aiueo".includes(sound.slice(-1)) ? sound.slice(-1) : "";
      return [entry.slice(0, 1), { onset: sound.slice(0, sound.length - vowel.length), vowel }];
    }),
);
const SMALL: ReadonlyMap<string, string> = new Map([
  ["ァ", "a"],
  ["ィ", "i"],
  ["ゥ", "u"],
  ["ェ", "e"],
  ["ォ", "o"],
  ["ャ", "ya"],
  ["ュ", "yu"],
  ["ョ", "yo"],
  ["ヮ", "wa"],
]);
/** Onsets that hold the y of a small ya, yu, yo, doubled ones too: マッチャ matcha. */
const SOFT = /(?:sh|ch|j)$/;
/** What Kunrei-shiki writes otherwise; foreign ti, tu, si arrive as チ, ツ, シ. */
const KUNREI: ReadonlyMap<string, string> = new Map([
  ["sh", "s"],
  ["ssh", "ss"],
  ["ch", "t"],
  ["tch", "tt"],
  ["ts", "t"],
  ["tts", "tt"],
  ["j", "z"],
  ["jj", "zz"],
]);

/**
 * Latin forms of a kana word, the likeliest first: Hepburn as written, with long vowels once, Kunrei-shiki; then
 * foreign names without the vowels that kana add (アレクサンドル: aleksandr), with l for r.
 *
 * @param token a word of hiragana or katakana; other characters stay as they are.
 * @returns 1..6 distinct forms; none when the word holds marks of length only. Cost: linear, six short strings.
 */
export function romaniseKana(token: string): readonly string[] {
  const morae = readMorae(token);
  const hepburn = write(morae);
  const kunrei = write(morae.map(inKunrei));
  const bare = write(withoutAdded(morae));
  const foreign = bare === hepburn ? write(withoutAdded(morae.map(inKunrei))) : bare;
  const found = [
    hepburn,
    kunrei,
    write(withShortVowels(morae)),
    foreign,
    bare.replaceAll("r", "l"),
    write(withoutAdded(morae.map(inKunrei))),
    hepburn.replaceAll("r", "l"),
  ];
  return [...new Set(found.filter((form) => form !== ""))].slice(0, MOST);
}

/**
 * The beats of a kana word; the mark of a long vowel is none, a small ッ doubles the consonant after it.
 * Cost: linear.
 */
export function readMorae(token: string): readonly Mora[] {
  const morae: Mora[] = [];
  let doubled = false;
  let before = "";
  for (const character of token) {
    const kana = toKatakana(character);
    if (kana === "ー" || kana === "・" || kana === "゠") continue;
    if (kana === "ッ") {
      doubled = true;
      continue;
    }
    const small = SMALL.get(kana);
    const last = morae.at(-1);
    if (small !== undefined && last !== undefined && last.vowel !== "") {
      morae[morae.length - 1] = withSmall(last, small, before);
    } else {
      const mora = small === undefined ? SYLLABLES.get(kana) : soundOf(small);
      const { onset, vowel } = mora ?? { onset: character, vowel: "" };
      morae.push({ onset: doubled ? doubledOnset(onset) : onset, vowel });
    }
    doubled = false;
    before = kana;
  }
  return morae;
}

function withSmall(mora: Mora, small: string, kana: string): Mora {
  const vowel = small.slice(-1);
  if (small.length === 2) {
    const glide = small.slice(0, 1);
    return { onset: SOFT.test(mora.onset) ? mora.onset : mora.onset + glide, vowel };
  }
  // The small vowel takes the place of the whole ウ: ウィ is wi; クァ is kwa.
  if (kana === "ウ" && vowel !== "a" && vowel !== "u") return { onset: "w", vowel };
  return { onset: (kana === "ク" || kana === "グ") && vowel !== "u" ? `${mora.onset}w` : mora.onset, vowel };
}

function soundOf(small: string): Mora {
  return { onset: small.slice(0, -1), vowel: small.slice(-1) };
}

function doubledOnset(onset: string): string {
  return (onset.startsWith("ch") ? "t" : onset.slice(0, 1)) + onset;
}

function inKunrei(mora: Mora): Mora {
  if (mora.onset === "f" && mora.vowel === "u") return { onset: "h", vowel: "u" };
  const plain = KUNREI.get(mora.onset);
  // しゃ sya: but シェ, which only foreign names have, is sye as well.
  const keeps = mora.vowel === "i" || mora.onset.endsWith("ts");
  return plain === undefined ? mora : { onset: keeps ? plain : `${plain}y`, vowel: mora.vowel };
}

/** さとう: sato; a u after o or u, and an o after o, make the vowel before them long. */
function withShortVowels(morae: readonly Mora[]): readonly Mora[] {
  return morae.filter((mora, at) => {
    const before = morae[at - 1]?.vowel;
    return !(
      mora.onset === "" &&
      ((mora.vowel === "u" && (before === "o" || before === "u")) || (mora.vowel === "o" && before === "o"))
    );
  });
}

/** Without the u and o that kana put after a foreign consonant: at the end, before another consonant, after a first s. */
function withoutAdded(morae: readonly Mora[]): readonly Mora[] {
  return morae.map((mora, at) => {
    const next = morae[at + 1];
    const added =
      (mora.vowel === "u" && mora.onset !== "") || (mora.vowel === "o" && /^t?t$|^d?d$/.test(mora.onset));
    if (!added || (next === undefined && morae.length < 2)) return mora;
    const opens = next !== undefined && next.onset === "";
    if (opens || (at === 0 && !startsCluster(mora.onset, next?.onset ?? ""))) return mora;
    return { onset: mora.onset, vowel: "" };
  });
}

/** Whether a foreign name may begin with the two consonants: st, kr, but not mr. */
function startsCluster(first: string, second: string): boolean {
  if (first === "s") return "tpkmnrwvb".includes(second.slice(0, 1));
  return second.startsWith("r") && "kgpbftdv".includes(first);
}

function write(morae: readonly Mora[]): string {
  let text = "";
  for (const mora of morae) text += mora.onset + mora.vowel;
  return text;
}

function toKatakana(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 0x60) : character;
}
