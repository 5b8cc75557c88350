/**
 * @module names/romanise/thai-syllables
 * Cuts a Thai word into syllables: vowels stand before, above, below and behind their consonant, or are not written.
 * Sources: Royal Society of Thailand, Principles of Romanization (1999); The Unicode Standard, chapter Thai.
 */

/** One syllable, in Thai letters where the spelling of the sound is open. */
export interface Syllable {
  /** Initial consonants, `""` for a vowel alone; silent ห and อ left out. */
  readonly initial: string;
  /** The vowel as the Royal Society writes it. */
  readonly vowel: string;
  readonly isLong: boolean;
  /** Final consonant; `""` = open. */
  readonly coda: string;
}

/** How two bare consonants before another syllable are read: ส ม as som, or as sama. */
export type Linking = "closed" | "open";

/** Consonants that ฤ follows as their vowel: กฤต krit. */
const BEFORE_RI = "กตทพคศสมหน";
const STOPS = "กขคฆจชซฎฏฐฑฒดตถทธบปพภศษส";
const CLUSTER_FIRST = "กขคตทปผพสศ";
const SONORANTS = "งญนมยรลว";
/** Tone marks and signs that say nothing of the sound; a short e, the mark of repetition. */
const SILENT_SIGNS = /[\u0e3a\u0e47-\u0e4b\u0e4d\u0e4eๆฯ]/g;
/** A letter with the mark of silence, with its vowel and a letter silent before it: จันทร์, ศาสตร์, สิทธิ์. */
const SILENCED = /(?:[ตทดธศษสจฎ](?=ร์)ร|[ก-ฮ])[\u0e34\u0e38]?์/g;

/** Vowels that are one sign behind, above or below the consonant: sound, and whether it is long. */
const AFTER: ReadonlyMap<string, readonly [string, boolean]> = new Map([
  ["ะ", ["a", false]],
  ["ั", ["a", false]],
  ["า", ["a", true]],
  ["ิ", ["i", false]],
  ["ี", ["i", true]],
  ["ึ", ["ue", false]],
  ["ื", ["ue", true]],
  ["ุ", ["u", false]],
  ["ู", ["u", true]],
]);

/** Parts of names that are read otherwise than they are written, respelled: เจริญ charoen, ทรง song, เพชร phet. */
const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/เจริญ/g, "จะเรอญ"],
  [/เฉลิม/g, "ชะเลิม"],
  [/เสถียร/g, "สะเถียร"],
  [/เกษม/g, "กะเสม"],
  [/เพชร(?![\u0e34\u0e35\u0e38\u0e39า])/g, "เพช"],
  [/ทรง/g, "ซง"],
  [/ทรัพย?/g, "ซัพ"],
  [/ฤทธิ?/g, "ริท"],
  // -phon, -kon, -thon, also within a name.
  [/(?<![\u0e31เแโไใ])(พ|อ|ก|(?<=[\u0e34\u0e35\u0e38\u0e39าก-ฮ])ธ)ร(?![รห])(?=[ก-ฮเแโไใ]|$)/g, "$1อร"],
  // A short vowel behind t is silent after a long one: ชาติ chat, เกตุ ket.
  [/(?<=[\u0e35\u0e39า]|เ[ก-ฮ])ต[\u0e34\u0e38](?=$|[ก-ฮ][ะ-\u0e39]|[เแโไใ])/g, "ต"],
  [/วุฒิ/g, "วุฒ"],
];

/** The letters of a word that are heard, in the order in which they are written. */
export function heardLetters(word: string): readonly string[] {
  const plain = word.replace(/ํา/g, "ำ").replace(/ฤทธิ์/g, "ริท").replace(SILENCED, "").replace(SILENT_SIGNS, "");
  let spoken = plain;
  for (const [part, sound] of RESPELLED) spoken = spoken.replace(part, sound);
  return [...spoken];
}

/**
 * The syllables of a word.
 *
 * @param letters the letters that are heard, see `heardLetters`.
 * @param linking how bare consonants between syllables are read; names use both, so both are worth trying.
 */
export function thaiSyllables(letters: readonly string[], linking: Linking): readonly Syllable[] {
  const syllables: Syllable[] = [];
  let at = 0;
  while (at < letters.length) {
    const [syllable, next] = readSyllable(letters, at, linking);
    if (syllable !== null) syllables.push(syllable);
    at = Math.max(next, at + 1);
  }
  return syllables;
}

type Read = readonly [Syllable | null, number];

function readSyllable(letters: readonly string[], start: number, linking: Linking): Read {
  const letter = letters[start] ?? "";
  if ("เแโไใ".includes(letter)) return readPreposed(letters, start, linking);
  if (letter === "ฤ") {
    const vowel = start + 2 >= letters.length ? "i" : "ue";
    return readCoda(letters, start + 1, { initial: "ร", vowel, isLong: false }, linking);
  }
  if (!isConsonant(letter)) return [null, start + 1];
  const [initial, next] = readInitial(letters, start, "");
  return readVowel(letters, next, initial, linking);
}

/** Initial consonants: clusters, and ห or อ that only set the tone. `mark` is the vowel written in front, if any. */
function readInitial(letters: readonly string[], at: number, mark: string): readonly [string, number] {
  const [first = "", second = ""] = [letters[at], letters[at + 1]];
  const isJoined = mark === "" ? isSign(letters[at + 2]) : joinsBehind(mark, letters, at + 1);
  if (second !== "" && isJoined) {
    if (first === "ห" && SONORANTS.includes(second)) return [second, at + 2];
    if (first === "อ" && second === "ย") return ["ย", at + 2];
    const isCluster = CLUSTER_FIRST.includes(first) && (mark === "" ? "รลว" : "รล").includes(second);
    if (isCluster && !"สศ".includes(first)) return [first + second, at + 2];
    if (isCluster && second === "ร") return [first, at + 2];
  }
  return [first === "อ" ? "" : first, at + 1];
}

/** Whether the consonant at a place is the second of a cluster behind a vowel written in front: เพลิน, not เส-รี. */
function joinsBehind(mark: string, letters: readonly string[], at: number): boolean {
  const [sign = "", after = ""] = [letters[at + 1], letters[at + 2]];
  if (mark === "ไ" || mark === "ใ") return !isSign(sign);
  if (isConsonant(sign)) return true;
  if (mark !== "เ") return sign === "ะ";
  return (
    sign === "ิ" ||
    sign === "า" ||
    sign === "ะ" ||
    (sign === "ี" && after === "ย") ||
    (sign === "ื" && after === "อ")
  );
}

function readPreposed(letters: readonly string[], start: number, linking: Linking): Read {
  const mark = letters[start] ?? "";
  if (!isConsonant(letters[start + 1])) return [null, start + 1];
  const [initial, at] = readInitial(letters, start + 1, mark);
  const rest = (vowel: string, isLong: boolean, next: number): Read =>
    readCoda(letters, next, { initial, vowel, isLong }, linking);
  const [first, second] = [letters[at], letters[at + 1]];
  if (mark === "ไ" || mark === "ใ") {
    const glide = first === "ย" && !isSign(second) ? 1 : 0;
    return [{ initial, vowel: "ai", isLong: true, coda: "" }, at + glide];
  }
  if (mark === "แ") return rest("ae", first !== "ะ", first === "ะ" ? at + 1 : at);
  if (mark === "โ") return rest("o", first !== "ะ", first === "ะ" ? at + 1 : at);
  if (first === "ี" && second === "ย") return rest("ia", true, at + 2);
  if (first === "ื" && second === "อ") return rest("uea", true, at + 2);
  if (first === "า")
    return second === "ะ"
      ? rest("o", false, at + 2)
      : [{ initial, vowel: "ao", isLong: false, coda: "" }, at + 1];
  if (first === "ะ") return rest("e", false, at + 1);
  if (first === "ิ") return rest("oe", true, at + 1);
  if (first === "อ") return rest("oe", true, second === "ะ" ? at + 2 : at + 1);
  if (first === "ย" && !isSign(second)) return [{ initial, vowel: "oei", isLong: true, coda: "" }, at + 1];
  return rest("e", true, at);
}

function readVowel(letters: readonly string[], at: number, initial: string, linking: Linking): Read {
  const [first = "", second = ""] = [letters[at], letters[at + 1]];
  const rest = (vowel: string, isLong: boolean, next: number): Read =>
    readCoda(letters, next, { initial, vowel, isLong }, linking);
  if (first === "ั" && second === "ว") return [{ initial, vowel: "ua", isLong: true, coda: "" }, at + 2];
  if (first === "ำ") return [{ initial, vowel: "a", isLong: false, coda: "ม" }, at + 1];
  if (first === "ื" && second === "อ") return [{ initial, vowel: "ue", isLong: true, coda: "" }, at + 2];
  if (first === "ฤ" && initial !== "" && BEFORE_RI.includes(initial)) {
    const start = { initial: `${initial}ร`, vowel: "กตทศส".includes(initial) ? "i" : "ue", isLong: false };
    return readCoda(letters, at + 1, start, linking);
  }
  const sign = AFTER.get(first);
  if (sign !== undefined) return rest(sign[0], sign[1], at + 1);
  if (first === "ร" && second === "ร") {
    const closed = isBare(letters, at + 2);
    return [
      { initial, vowel: "a", isLong: false, coda: closed ? (letters[at + 2] ?? "") : "น" },
      at + (closed ? 3 : 2),
    ];
  }
  if (first === "อ" && !isSign(second)) return rest("o", true, at + 1);
  if (first === "ว" && isBare(letters, at) && isBare(letters, at + 1)) return rest("ua", true, at + 1);
  return readBare(letters, at, initial, linking);
}

/** A consonant without a written vowel: o before a final consonant, a otherwise; they go in pairs from the end. */
function readBare(letters: readonly string[], at: number, initial: string, linking: Linking): Read {
  const run = bareRun(letters, at);
  const isEnd = at + run >= letters.length;
  const pairs = linking === "closed" ? run % 2 === 1 && (isEnd || letters[at] !== "ร") : isEnd && run === 1;
  if (!pairs) {
    // วร is wora, but อรุณ arun.
    const vowel = run > 0 && letters[at] === "ร" && linking === "closed" ? "o" : "a";
    return [{ initial, vowel, isLong: false, coda: "" }, at];
  }
  return [{ initial, vowel: "o", isLong: false, coda: letters[at] ?? "" }, at + 1];
}

/**
 * The final consonant behind a written vowel. Bare consonants that follow go in pairs from the end of the word: one left
 * over is final here; two may be one of which the last is silent (จักร, พุทธ).
 */
function readCoda(
  letters: readonly string[],
  at: number,
  start: Omit<Syllable, "coda">,
  linking: Linking,
): Read {
  const run = bareRun(letters, at);
  const [coda = "", next = ""] = [letters[at], letters[at + 1]];
  const sign = letters[at - 1] ?? "";
  // บัง-อร: this sign never stands without a final consonant.
  if (sign === "ั" && isConsonant(coda) && next === "อ") return [{ ...start, coda }, at + 1];
  if (run === 0 || coda === "อ" || coda === "ห" || sign === "ะ") return [{ ...start, coda: "" }, at];
  if (at + run >= letters.length) {
    if (run === 2 && isSilentEnd(coda, next)) return [{ ...start, coda }, at + 2];
    if (run % 2 === 0 && sign !== "ั") return [{ ...start, coda: "" }, at];
    // รัช-ช-นก: a stop closes one syllable and opens another.
    return [{ ...start, coda }, linking === "open" && run > 1 && STOPS.includes(coda) ? at : at + 1];
  }
  if (run > 1) return readCodaBeforePairs(run, at, { ...start, coda }, linking);
  const isGlide = (coda === "ว" || coda === "ย") && (start.vowel === "i" || start.vowel === "ue");
  const links = coda === "ร" && (start.vowel === "i" || linking === "open");
  if (isGlide || links) return [{ ...start, coda: "" }, at];
  const isDoubled =
    STOPS.includes(coda) === (linking === "closed") && next !== "" && SONORANTS.includes(next);
  return [{ ...start, coda }, isDoubled ? at : at + 1];
}

function readCodaBeforePairs(run: number, at: number, syllable: Syllable, linking: Linking): Read {
  if (linking === "closed") return [syllable, at + 1];
  if (STOPS.includes(syllable.coda)) return [syllable, at];
  return run % 2 === 0 ? [{ ...syllable, coda: "" }, at] : [syllable, at + 1];
}

function isSilentEnd(coda: string, last: string): boolean {
  if (!STOPS.includes(coda)) return false;
  if (last === "ร") return coda === "ต" || coda === "ท";
  return last === coda || `${coda}${last}` === "ทธ" || `${coda}${last}` === "กษ";
}

/** How many consonants in a row have no vowel written. */
function bareRun(letters: readonly string[], at: number): number {
  let run = 0;
  while (isBare(letters, at + run)) run += 1;
  return run;
}

function isConsonant(letter: string | undefined): boolean {
  return letter !== undefined && letter >= "ก" && letter <= "ฮ" && letter !== "ฤ" && letter !== "ฦ";
}

function isSign(letter: string | undefined): boolean {
  return letter !== undefined && letter !== "" && "ะัาำิีึืุู".includes(letter);
}

/** Whether the consonant at a place has no vowel written behind it. */
function isBare(letters: readonly string[], at: number): boolean {
  if (!isConsonant(letters[at])) return false;
  const next = letters[at + 1];
  if (next === "ฤ" && BEFORE_RI.includes(letters[at] ?? "")) return false;
  return (
    !isSign(next) &&
    !(next === "ร" && letters[at + 2] === "ร") &&
    !(next === "อ" && !isSign(letters[at + 2]) && letters[at] !== "อ")
  );
}
