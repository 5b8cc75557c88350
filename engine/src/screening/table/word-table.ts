/**
 * @module screening/table/word-table
 * Word records in columns: no object a word, so that the words of a million names fit in memory, in a file and in
 * shared memory alike.
 */
import { FIRST_SYLLABLE_GROUP, ROLE, type NameWord, type Script } from "../../names/index.ts";
import { hashText, KEY_SEED } from "./hash.ts";

/** What a word is besides its role. */
export const WORD_FLAG = {
  known: 1,
  syllabic: 2,
  latin: 4,
  veiled: 8,
  han: 16,
  hangul: 32,
  syllable: 64,
} as const;

/** Longest string kept, code units: spellings of a 64-letter word may be longer, and are cut. */
const MOST_UNITS = 64;

/** Scripts that hide sounds: skeletons count for them. */
const VEILED: ReadonlySet<Script> = new Set(["Arab", "Hebr", "Kana", "Hang"]);

/**
 * The columns of a table. Strings of word `w` are `firstString[w]` to `firstString[w + 1]`: its text, its forms, its
 * sounds, its skeletons, as many as `counts[w]` says (a byte each, from the lowest).
 */
export interface WordColumns {
  readonly units: Uint16Array;
  readonly stringStart: Uint32Array;
  readonly stringLength: Uint8Array;
  readonly stringHash: Uint32Array;
  /** Letters that occur, one bit each. */
  readonly stringMask: Uint32Array;
  readonly firstString: Uint32Array;
  readonly counts: Uint32Array;
  readonly firstGroup: Uint32Array;
  readonly groups: Uint32Array;
  /** First letters a-z of the forms, one bit each. */
  readonly initials: Uint32Array;
  readonly bits: Uint16Array;
  readonly role: Uint8Array;
  readonly flags: Uint8Array;
}

type Grown = { -readonly [Name in keyof WordColumns]: WordColumns[Name] };

/** A table of word records; grows by `append`. */
export class WordTable {
  columns: WordColumns;
  length: number;
  #grown: Grown;
  #units = 0;
  #strings = 0;
  #groups = 0;

  /** @param columns finished columns of another table; absent = empty. A table of given columns does not grow. */
  constructor(columns?: WordColumns) {
    this.#grown = { ...(columns ?? emptyColumns()) };
    this.columns = this.#grown;
    this.length = columns === undefined ? 0 : columns.role.length;
  }

  /** Add a word; returns its number. Cost: linear in its strings. */
  append(word: NameWord): number {
    const at = this.length;
    this.#makeRoom(word);
    const table = this.#grown;
    table.firstString[at] = this.#strings;
    const first = this.#units;
    for (const text of [word.text, ...word.forms, ...word.sounds, ...word.skeletons]) {
      this.#addString(text.length > MOST_UNITS ? text.slice(0, MOST_UNITS) : text, first);
    }
    table.firstString[at + 1] = this.#strings;
    table.counts[at] = word.forms.length | (word.sounds.length << 8) | (word.skeletons.length << 16);
    table.firstGroup[at] = this.#groups;
    for (const group of word.groups) {
      table.groups[this.#groups] = group;
      this.#groups += 1;
    }
    table.firstGroup[at + 1] = this.#groups;
    table.initials[at] = initialsOf(word.forms);
    table.bits[at] = word.bits;
    table.role[at] = word.role;
    table.flags[at] = flagsOf(word);
    this.length = at + 1;
    return at;
  }

  /** The columns cut to what they hold. */
  finished(): WordColumns {
    const { columns: table, length } = this;
    return {
      units: table.units.slice(0, this.#units),
      stringStart: table.stringStart.slice(0, this.#strings),
      stringLength: table.stringLength.slice(0, this.#strings),
      stringHash: table.stringHash.slice(0, this.#strings),
      stringMask: table.stringMask.slice(0, this.#strings),
      firstString: table.firstString.slice(0, length + 1),
      counts: table.counts.slice(0, length),
      firstGroup: table.firstGroup.slice(0, length + 1),
      groups: table.groups.slice(0, this.#groups),
      initials: table.initials.slice(0, length),
      bits: table.bits.slice(0, length),
      role: table.role.slice(0, length),
      flags: table.flags.slice(0, length),
    };
  }

  /** A string of a word, for people to read: 0 is its text. */
  stringOf(word: number, index: number): string {
    const at = (this.columns.firstString[word] ?? 0) + index;
    const start = this.columns.stringStart[at] ?? 0;
    return String.fromCharCode(
      ...this.columns.units.subarray(start, start + (this.columns.stringLength[at] ?? 0)),
    );
  }

  #addString(text: string, first: number): void {
    const table = this.#grown;
    const at = this.#strings;
    const start = this.#placeOf(text, first);
    table.stringStart[at] = start;
    table.stringLength[at] = text.length;
    table.stringHash[at] = hashText(text, KEY_SEED.form);
    table.stringMask[at] = letterMask(text);
    this.#strings += 1;
  }

  /** Where the units of a string begin; strings of one word that are alike share them. */
  #placeOf(text: string, first: number): number {
    const { units } = this.#grown;
    for (let start = first; start + text.length <= this.#units; start += 1) {
      let same = 0;
      while (same < text.length && units[start + same] === text.charCodeAt(same)) same += 1;
      if (same === text.length) return start;
    }
    const start = this.#units;
    for (let at = 0; at < text.length; at += 1) units[start + at] = text.charCodeAt(at);
    this.#units += text.length;
    return start;
  }

  #makeRoom(word: NameWord): void {
    const table = this.#grown;
    const strings = 1 + word.forms.length + word.sounds.length + word.skeletons.length;
    while (this.#units + strings * MOST_UNITS > table.units.length) table.units = wider(table.units);
    while (this.#strings + strings > table.stringStart.length) {
      table.stringStart = wider(table.stringStart);
      table.stringLength = wider(table.stringLength);
      table.stringHash = wider(table.stringHash);
      table.stringMask = wider(table.stringMask);
    }
    while (this.#groups + word.groups.length > table.groups.length) table.groups = wider(table.groups);
    if (this.length + 2 > table.counts.length) {
      table.firstString = wider(table.firstString);
      table.firstGroup = wider(table.firstGroup);
      table.counts = wider(table.counts);
      table.initials = wider(table.initials);
      table.bits = wider(table.bits);
      table.role = wider(table.role);
      table.flags = wider(table.flags);
    }
  }
}

function emptyColumns(): WordColumns {
  return {
    units: new Uint16Array(4096),
    stringStart: new Uint32Array(512),
    stringLength: new Uint8Array(512),
    stringHash: new Uint32Array(512),
    stringMask: new Uint32Array(512),
    firstString: new Uint32Array(128),
    counts: new Uint32Array(128),
    firstGroup: new Uint32Array(128),
    groups: new Uint32Array(128),
    initials: new Uint32Array(128),
    bits: new Uint16Array(128),
    role: new Uint8Array(128),
    flags: new Uint8Array(128),
  };
}

function wider<A extends Uint8Array | Uint16Array | Uint32Array>(column: A): A {
  const Type = column.constructor as new (length: number) => A;
  const grown = new Type(column.length * 2);
  grown.set(column);
  return grown;
}

function initialsOf(forms: readonly string[]): number {
  let mask = 0;
  for (const form of forms) {
    const letter = form.charCodeAt(0) - 97;
    if (letter >= 0 && letter < 26) mask |= 1 << letter;
  }
  return mask >>> 0;
}

function flagsOf(word: NameWord): number {
  return (
    (word.known ? WORD_FLAG.known : 0) |
    (word.syllabic ? WORD_FLAG.syllabic : 0) |
    (word.script === "Latn" ? WORD_FLAG.latin : 0) |
    (VEILED.has(word.script) ? WORD_FLAG.veiled : 0) |
    (word.script === "Hani" ? WORD_FLAG.han : 0) |
    (word.script === "Hang" ? WORD_FLAG.hangul : 0) |
    ((word.groups.at(-1) ?? 0) >= FIRST_SYLLABLE_GROUP ? WORD_FLAG.syllable : 0)
  );
}

/** One bit for each letter a-z that occurs, and six for whatever else does. */
function letterMask(text: string): number {
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97;
    mask |= letter >= 0 && letter < 26 ? 1 << letter : 1 << (26 + ((letter >>> 0) % 6));
  }
  return mask >>> 0;
}

/** Whether a role is one that only exact or equivalent words share. */
export function isRigid(role: number): boolean {
  return (
    role === ROLE.particle ||
    role === ROLE.stop ||
    role === ROLE.suffix ||
    role === ROLE.legalForm ||
    role === ROLE.number ||
    role === ROLE.initial
  );
}
