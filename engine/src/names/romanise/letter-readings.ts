/**
 * @module names/romanise/letter-readings
 * Reads a word of a script that leaves vowels out, letter by letter: each letter with its neighbours has customary
 * readings, a consonant and the vowels after it, with a cost. The cheapest ways through the word are its forms.
 */

/** Costs of the readings of letters in context: `"#م"` → `"mu 9,mo 12,ma 14"`; `-` is silent, cost in eighths of a bit. */
export type LetterTable = Readonly<Record<string, string>>;

/** Vowel marks written on the letters of a word. */
export interface WrittenVowels {
  /** Whether a reading of the letter at a place agrees with its mark. */
  readonly allows: (at: number, reading: string) => boolean;
  /** The vowel that the mark at a place says, for a letter of which no reading agrees; `""` for none. */
  readonly vowel: (at: number) => string;
}

interface Reading {
  readonly text: string;
  readonly cost: number;
}

/** Letters before and after that a context shows, from the widest to the letter alone. */
const WINDOWS: readonly (readonly [before: number, after: number])[] = [
  [1, 2],
  [1, 1],
  [0, 1],
  [0, 0],
];
const EDGE = "#";
/** Forms kept at each letter, forms returned, and how much dearer than the best a form may be. */
const BEAM = 8;
const MOST_FORMS = 4;
const DEAREST = 26;

/** How the text so far ends: nothing yet, a vowel, a consonant. A vowel seldom follows a vowel. */
export type Ending = "#" | "V" | "C";

/** Ending of a text after one more reading. */
export function endingAfter(before: Ending, reading: string): Ending {
  if (reading === "") return before;
  return "aeiouy".includes(reading.at(-1) ?? "") ? "V" : "C";
}

/** Contexts of the letter at a place, from the widest to the letter alone. */
export function contextsOf(letters: string, at: number, ending: Ending): readonly string[] {
  return WINDOWS.map(([before, after]) => {
    const left = before === 0 ? "" : letters.charAt(at - 1) || EDGE;
    let right = "";
    for (let next = 1; next <= after; next += 1) right += letters.charAt(at + next) || EDGE;
    return ending + left + letters.charAt(at) + right;
  });
}

/** Reads words of one script by one table; contexts are parsed when first met. */
export class LetterReader {
  readonly #table: LetterTable;
  readonly #parsed = new Map<string, readonly Reading[]>();

  constructor(table: LetterTable) {
    this.#table = table;
  }

  /**
   * Latin forms of a word, the likeliest first; letters without a row are silent, and a word of none but such has no
   * forms. Cost: linear in the word, some 20 µs for eight letters.
   *
   * @param letters folded letters, each one UTF-16 unit
   * @param marks vowels where written; a letter of which no reading agrees takes the vowel of its mark
   */
  read(letters: string, marks?: WrittenVowels): readonly string[] {
    let paths: Path[] = [{ text: "", cost: 0, ending: EDGE }];
    for (let at = 0; at < letters.length; at += 1) {
      const next: Path[] = [];
      for (const path of paths) {
        const readings = this.#readingsAt(letters, at, path.ending, marks);
        if (readings.length === 0) keep(next, path);
        for (const { text, cost } of readings) {
          // Two letters that are one sound in Latin (سس, the x of كس) are written once.
          const added = text !== "" && path.text.endsWith(text.charAt(0)) ? text.slice(1) : text;
          keep(next, {
            text: path.text + added,
            cost: path.cost + cost,
            ending: endingAfter(path.ending, text),
          });
        }
      }
      paths = next;
    }
    const best = paths[0]?.cost ?? 0;
    return paths
      .filter(({ text, cost }) => text !== "" && cost <= best + DEAREST)
      .slice(0, MOST_FORMS)
      .map(({ text }) => text);
  }

  #readingsAt(letters: string, at: number, ending: Ending, marks?: WrittenVowels): readonly Reading[] {
    const readings = this.#lookUp(letters, at, ending);
    if (marks === undefined) return readings;
    const allowed = readings.filter(({ text }) => marks.allows(at, text));
    if (allowed.length > 0) return allowed;
    const vowel = marks.vowel(at);
    return readings.map(({ text, cost }) => ({
      text: text.slice(0, text.length - vowelsOf(text).length) + vowel,
      cost,
    }));
  }

  #lookUp(letters: string, at: number, ending: Ending): readonly Reading[] {
    for (const context of contextsOf(letters, at, ending)) {
      const known = this.#parsed.get(context);
      if (known !== undefined) return known;
      const row = Object.hasOwn(this.#table, context) ? this.#table[context] : undefined;
      if (row === undefined) continue;
      const readings = row.split(",").map(parseReading);
      this.#parsed.set(context, readings);
      return readings;
    }
    return [];
  }
}

interface Path {
  readonly text: string;
  readonly cost: number;
  readonly ending: Ending;
}

/** Put a path among the cheapest; of two with one text the cheaper stays. Equal costs keep their order. */
function keep(paths: Path[], path: Path): void {
  const same = paths.findIndex(({ text }) => text === path.text);
  if (same !== -1) {
    if ((paths[same]?.cost ?? 0) <= path.cost) return;
    paths.splice(same, 1);
  }
  let at = paths.length;
  while (at > 0 && (paths[at - 1]?.cost ?? 0) > path.cost) at -= 1;
  if (at >= BEAM) return;
  paths.splice(at, 0, path);
  if (paths.length > BEAM) paths.length = BEAM;
}

/** The vowels that a reading ends in. */
export function vowelsOf(reading: string): string {
  let start = reading.length;
  while (start > 0 && "aeiou".includes(reading.charAt(start - 1))) start -= 1;
  return reading.slice(start);
}

function parseReading(entry: string): Reading {
  const [text = "", cost = "0"] = entry.split(" ");
  return { text: text === "-" ? "" : text, cost: Number(cost) };
}
