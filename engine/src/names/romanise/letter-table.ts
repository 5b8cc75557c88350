/**
 * @module names/romanise/letter-table
 * Reads a word letter by letter with a table of one romanisation, where a letter may depend on its place and two
 * letters may be one sound.
 */

/** One row: a letter or two, where they stand, their Latin letters. */
interface Reading {
  plain?: string;
  /** At the start of the word. */
  start?: string;
  /** At the start, after a vowel or after a sign that separates. */
  open?: string;
  /** At the end of the word. */
  end?: string;
  /** With the next letter as one. */
  readonly pairs: Map<string, Reading>;
}

/** A romanisation, ready to read with. */
export interface LetterTable {
  readonly rows: ReadonlyMap<string, Reading>;
  /** Letters after which a letter is `open`. */
  readonly openers: string;
}

/**
 * A table from lines such as `"а=a ^є=ye є=ie ~е=ye ий$=y"`: `^` at the start, `~` after an opener or at the start, `$`
 * at the end; a later row takes the place of an earlier one.
 *
 * @param openers - letters after which a letter with `~` is read so.
 */
export function letterTable(openers: string, ...lines: readonly string[]): LetterTable {
  const rows = new Map<string, Reading>();
  for (const row of lines.join(" ").split(" ")) {
    const [place = "", latin = ""] = row.split("=");
    const letters = place.replace(/[\^~$]/g, "");
    const first = rowOf(rows, letters.charAt(0));
    const reading = letters.length > 1 ? rowOf(first.pairs, letters.slice(1)) : first;
    if (place.startsWith("^")) reading.start = latin;
    else if (place.startsWith("~")) reading.open = latin;
    else if (place.endsWith("$")) reading.end = latin;
    else reading.plain = latin;
  }
  return { rows, openers };
}

function rowOf(rows: Map<string, Reading>, letter: string): Reading {
  const known = rows.get(letter);
  if (known !== undefined) return known;
  const row: Reading = { pairs: new Map() };
  rows.set(letter, row);
  return row;
}

/**
 * The word in Latin letters, a–z and digits; `""` when it has a letter that the table does not know, for half a name
 * is another name. Marks and apostrophes are left out.
 *
 * Cost: linear in the word.
 */
export function readLetters(word: string, table: LetterTable): string {
  let text = "";
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const row = table.rows.get(letter);
    if (row === undefined) {
      if (isSilent(letter)) continue;
      if (letter < "0" || letter > "9") return "";
      text += letter;
      continue;
    }
    const open = at === 0 || table.openers.includes(word.charAt(at - 1));
    const pair = row.pairs.size > 0 ? row.pairs.get(word.charAt(at + 1)) : undefined;
    const both = pair === undefined ? undefined : latinOf(pair, at === 0, open, at + 2 === word.length);
    text += both ?? latinOf(row, at === 0, open, at + 1 === word.length) ?? "";
    if (both !== undefined) at += 1;
  }
  return text;
}

/** The forms of a word by several tables, each once and none empty, in their order; at most six. */
export function formsBy(word: string, tables: readonly LetterTable[]): readonly string[] {
  const forms: string[] = [];
  for (const table of tables) {
    const form = readLetters(word, table);
    if (form !== "" && !forms.includes(form)) forms.push(form);
  }
  return forms.slice(0, MOST_FORMS);
}

const MOST_FORMS = 6;
const APOSTROPHES = "'’ʼʻ`´\"՚՛";

function latinOf(row: Reading, start: boolean, open: boolean, end: boolean): string | undefined {
  if (start && row.start !== undefined) return row.start;
  if (open && row.open !== undefined) return row.open;
  return end && row.end !== undefined ? row.end : row.plain;
}

/** Apostrophes and the marks that stand over or under a letter. */
function isSilent(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return APOSTROPHES.includes(letter) || (code >= 0x300 && code <= 0x36f);
}
