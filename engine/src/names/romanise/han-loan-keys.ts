/**
 * @module names/romanise/han-loan-keys
 * Keys under which a foreign name in Chinese characters meets its Latin original (斯密特: Smith, Schmidt), in the
 * classes of `loan-keys.ts`: each character is a syllable of the foreign name by its Mandarin sound.
 * Source: customary transcription into Chinese (Xinhua practice), by initials of Pinyin and the characters below.
 */
import { foldHan, readHanBySystem } from "./han.ts";

/** Fewer classes than this are no evidence. */
const LEAST_CLASSES = 3;

const INITIALS: Readonly<Record<string, string>> = {
  b: "B",
  p: "P",
  m: "M",
  f: "P",
  d: "D",
  t: "T",
  n: "N",
  l: "R",
  g: "G",
  k: "K",
  j: "S",
  q: "T",
  x: "S",
  z: "S",
  c: "T",
  s: "S",
  r: "R",
  w: "B",
  zh: "S",
  ch: "T",
  sh: "S",
};

/** Characters that transcribe another sound than their Mandarin initial: classes instead of it, and a second choice. */
const OTHERWISE: ReadonlyMap<string, readonly [string, string]> = new Map(
  "基K 金K 京T,K 吉G,S 杰D,S 捷D,T 季T,D 秋T 乔S 希S, 西S 顿T 蒂T 德D,T 让S 若S 热S 日S 茹S,R 琼S 简S 朱S 休, 许, 谢S 兹S,T 佩P 奇T 丘T 弗P,B 大D,T 佐S,T 霍,K 赫,K 哈,K"
    .split(" ")
    .map((entry): [string, readonly [string, string]] => {
      const [character = ""] = entry;
      const [first = "", second = first] = entry.slice(character.length).split(",");
      return [character, [first, second]];
    }),
);

/**
 * Keys of a foreign name in Han, the whole word.
 *
 * @returns 0..2 keys; none when a character has no known reading or the name fewer than three classes.
 * Cost: linear; some look-ups a character.
 */
export function hanLoanKeys(word: string): readonly string[] {
  let first = "";
  let second = "";
  for (const character of foldHan(word)) {
    const pinyin = readHanBySystem(character, "given")[0] ?? "";
    if (pinyin === "") return [];
    const head = first === "" && second === "";
    const [one, other] = OTHERWISE.get(character) ?? classesOf(pinyin, head);
    const tail = pinyin === "er" ? "R" : /ng?$/.test(pinyin) ? "N" : "";
    // 安娜 is Anna: the n is written twice.
    first += (one === "N" && first.endsWith("N") ? "" : one) + tail;
    second += (other === "N" && second.endsWith("N") ? "" : other) + tail;
  }
  return [...new Set([first, second])].filter((key) => key.length >= LEAST_CLASSES);
}

function classesOf(pinyin: string, head: boolean): readonly [string, string] {
  const initial = /^(?:zh|ch|sh|[b-df-hj-np-tw-z])/.exec(pinyin)?.[0] ?? "";
  const open = initial === "" || initial === "y";
  const found = open ? (head ? "A" : "") : initial === "h" ? (head ? "H" : "") : (INITIALS[initial] ?? "");
  return [found, found];
}
