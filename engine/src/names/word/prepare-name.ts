/**
 * @module names/word/prepare-name
 * Cuts a name into words and looks each up among the words already described.
 */
import { cleanName } from "../clean/index.ts";
import { joinCompounds } from "../compounds.ts";
import { legalFormAt, wordFacts, type LegalForm } from "../facts/index.ts";
import { foldDiacritics } from "../fold.ts";
import { foldHan, hanSurnameLength } from "../romanise/han.ts";
import { isForeignRun } from "../romanise/hangul-runs.ts";
import { scriptOf, type Script } from "../script.ts";
import { SHARED_SYLLABLES } from "../tables.ts";
import { describeWord, wordKey } from "./describe-word.ts";
import { NAMED_BITS } from "./information.ts";
import { namesInPlace } from "./role-in-name.ts";
import { ROLE } from "./role.ts";
import type { WordPosition } from "./spell-word.ts";
import { syllableGroups } from "./syllable-groups.ts";
import type { NameWord } from "./word.ts";

/** More words or letters than this are cut, and the result says so. */
export const NAME_LIMITS = { words: 24, letters: 64 } as const;

/** Characters of a name that are looked at; longer ones are cut, and the result says so. */
const READ_CHARACTERS = NAME_LIMITS.words * NAME_LIMITS.letters * 2;

/** Records remembered between names; beyond that the memory is emptied, so that strangers cannot fill it. */
const REMEMBERED = 400_000;

/** A name cut into words. */
export interface PreparedName {
  readonly words: readonly NameWord[];
  /** Something was cut: the comparison saw only part of the name. */
  readonly truncated: boolean;
}

/** A piece of a name of one script. */
interface Piece {
  readonly text: string;
  readonly script: Script;
}

const records = new Map<string, NameWord>();

/**
 * Cut a name into words. Words end at anything that is no letter, digit or inner apostrophe, and where the script
 * changes; Hangul and Han are cut by character unless the run is a known name; Arabic compounds (Abdul Rahman) and legal
 * forms of several words are one word; letters with dots between them too (U.S.A.).
 *
 * Cost: linear in the name, which is cut at {@link NAME_LIMITS}; about a microsecond a word seen before.
 */
export function prepareName(raw: string): PreparedName {
  const cleaned = cleanName(raw.length > READ_CHARACTERS ? raw.slice(0, READ_CHARACTERS) : raw).text;
  const pieces = joinDotted(cleaned).flatMap((chunk) => piecesOf(chunk));
  const words = withNames(wordsOf(pieces.slice(0, NAME_LIMITS.words * 2)));
  return {
    words: words.length > NAME_LIMITS.words ? words.slice(0, NAME_LIMITS.words) : words,
    truncated:
      raw.length > READ_CHARACTERS ||
      words.length > NAME_LIMITS.words ||
      pieces.length > NAME_LIMITS.words * 2 ||
      pieces.some((piece) => piece.text.length > NAME_LIMITS.letters),
  };
}

/** Words of letters, digits, marks and inner apostrophes. */
const WORD = /[\p{L}\p{N}\p{M}'ー々]+/gu;
/** A letter that was lost on the way: the word is one letter short, not two words. */
const LOST_LETTER = /(?<=[\p{L}?])\?+(?=\p{L})/gu;
/** Three single letters or more with dots between them. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}(?![\p{L}\p{N}])\.?/gu;

function joinDotted(text: string): readonly string[] {
  const dotted = text.includes(".") ? text.replace(DOTTED, (found) => found.replaceAll(".", "")) : text;
  const joined = dotted.includes("?") ? dotted.replace(LOST_LETTER, "") : dotted;
  return joined.match(WORD) ?? [];
}

/** Runs of one script; signs that belong to no script go with the run before them. */
function piecesOf(chunk: string): readonly Piece[] {
  // The plain case first: most words of most lists are a-z.
  if (isPlainWord(chunk)) return [{ text: chunk, script: "Latn" }];
  const runs: { text: string; script: Script }[] = [];
  for (const sign of chunk) {
    const character = plainDigit(sign);
    const script = scriptOf(character);
    const last = runs.at(-1);
    if (last !== undefined && (script === null || script === last.script)) last.text += character;
    else if (script !== null) runs.push({ text: character, script });
  }
  return runs.flatMap(({ text, script }): readonly Piece[] => {
    const bare = text.replaceAll("'", "");
    if (bare === "") return [];
    return script === "Hani" || script === "Hang" ? charactersOf(bare, script) : [{ text: bare, script }];
  });
}

/** Zeros of the scripts that have digits of their own; the other nine follow. */
const ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];

/** A digit of any script as 0 to 9; anything else as it is. */
function plainDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x660 || code > 0x1819) return character;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? character : String(code - zero);
}

function isPlainWord(chunk: string): boolean {
  for (let at = 0; at < chunk.length; at += 1) {
    const code = chunk.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return true;
}

/** Han and Hangul stand for a syllable each; a run that is known as a whole, or too long for a name, is one word. */
function charactersOf(run: string, script: Script): readonly Piece[] {
  const text = script === "Hani" ? foldHan(run) : run;
  const characters = [...text];
  const whole =
    characters.length > 1 &&
    ((wordFacts(text)?.groups.length ?? 0) > 0 || (script === "Hang" && isForeignRun(characters)));
  if (whole) return [{ text, script }];
  const surname = script === "Hani" && characters.length > 2 ? hanSurnameLength(text) : 1;
  if (surname === 2) {
    return [characters.slice(0, 2).join(""), ...characters.slice(2)].map((one) => ({ text: one, script }));
  }
  return characters.map((character) => ({ text: character, script }));
}

function wordsOf(pieces: readonly Piece[]): readonly NameWord[] {
  const texts = pieces.map(({ text, script }) => (script === "Latn" ? foldDiacritics(text) : text));
  const words: NameWord[] = [];
  for (let at = 0; at < pieces.length; ) {
    const form = formAt(texts, at);
    if (form !== null) {
      words.push(
        legalForm(texts.slice(at, at + form.words).join(" "), pieces[at]?.script ?? "Latn", form.group),
      );
      at += form.words;
      continue;
    }
    const end = endOfRun(pieces, texts, at);
    addRun(words, pieces.slice(at, end), texts.slice(at, end));
    at = end;
  }
  return words;
}

function withNames(words: readonly NameWord[]): readonly NameWord[] {
  const places = namesInPlace(words);
  return places.length === 0 ? words : words.map((word, at) => (places.includes(at) ? named(word) : word));
}

function named(word: NameWord): NameWord {
  const key = `name ${word.key}`;
  return (
    records.get(key) ??
    remember(key, { ...word, key, role: ROLE.name, bits: Math.max(word.bits, NAMED_BITS) })
  );
}

/** A legal form; a single word that people bear as a name (Ek, Im) or that counts (II) is none. */
function formAt(texts: readonly string[], at: number): LegalForm | null {
  const form = legalFormAt(texts, at);
  if (form === null || form.words > 1) return form;
  const facts = wordFacts(texts[at] ?? "");
  if (facts === null || facts.kind === "legal-form") return form;
  return facts.kind === "suffix" || facts.given + facts.family > 0 ? null : form;
}

/** Words up to the next legal form. */
function endOfRun(pieces: readonly Piece[], texts: readonly string[], from: number): number {
  let at = from + 1;
  while (at < pieces.length && formAt(texts, at) === null) at += 1;
  return at;
}

function addRun(words: NameWord[], pieces: readonly Piece[], texts: readonly string[]): void {
  for (const { text, from, count } of joinCompounds(texts)) {
    const piece = pieces[from];
    if (piece === undefined) continue;
    const written = texts.slice(from, from + count).join("");
    words.push(
      text === texts[from]
        ? wordOf(piece.text.slice(0, NAME_LIMITS.letters), piece.script, positionOf(pieces, from))
        : compoundOf(text.slice(0, NAME_LIMITS.letters), written.slice(0, NAME_LIMITS.letters), piece.script),
    );
  }
}

/** Where a syllable stands among those of its name, which has two to four; elsewhere the place says nothing. */
function positionOf(pieces: readonly Piece[], at: number): WordPosition {
  const { script } = pieces[at] ?? { script: "Zyyy" };
  if (script === "Latn") return isSyllableName(pieces) ? (at === 0 ? "surname" : "first") : "later";
  if (script !== "Hani" && script !== "Hang") return "later";
  let first = at;
  while (first > 0 && pieces[first - 1]?.script === script) first -= 1;
  let end = at + 1;
  while (end < pieces.length && pieces[end]?.script === script) end += 1;
  if (end - first < 2 || end - first > 4) return "later";
  return at === first ? "surname" : at === first + 1 ? "first" : "later";
}

/** Words that many languages share stand in such a name as syllables (Kim Jong Un). */
function isSyllableName(pieces: readonly Piece[]): boolean {
  if (pieces.length < 2 || pieces.length > 4 || !pieces.some(({ text }) => SHARED_SYLLABLES.has(text)))
    return false;
  return pieces.every(
    ({ text, script }) => script === "Latn" && text.length > 1 && syllableGroups(text).length > 0,
  );
}

function wordOf(text: string, script: Script, position: WordPosition): NameWord {
  const key = wordKey(text, position);
  return records.get(key) ?? remember(key, describeWord(text, script, position));
}

/** A compound under its canonical spelling, which keeps the spelling it is written with. */
function compoundOf(text: string, written: string, script: Script): NameWord {
  const key = `${text}=${written}`;
  return records.get(key) ?? remember(key, { ...describeWord(text, script, "later", { written }), key });
}

function legalForm(text: string, script: Script, group: number): NameWord {
  const short = text.slice(0, NAME_LIMITS.letters);
  const key = `legal ${short}`;
  return records.get(key) ?? remember(key, { ...describeWord(short, script, "later", { group }), key });
}

function remember(key: string, word: NameWord): NameWord {
  if (records.size >= REMEMBERED) records.clear();
  records.set(key, word);
  return word;
}
