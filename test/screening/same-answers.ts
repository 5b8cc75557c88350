/**
 * @module test/screening/same-answers
 * Holds the index against the exhaustive search: the same bytes, or the smallest case in which they differ.
 */
import {
  prepareLists,
  screenEntity,
  type PreparedLists,
  type Screening,
} from "../../engine/src/screening/index.ts";
import { entityOf, listsOf, type Question, type WorldEntry } from "./names-worlds.ts";

/** A case that stands for itself. */
export interface AnswerCase {
  readonly entries: readonly WorldEntry[];
  readonly question: Question;
}

/** Most candidates that are compared; `found` counts the others too. */
const SHOWN = 20;

/** Prepare the entries of a world. */
export function prepareWorld(entries: readonly WorldEntry[]): PreparedLists {
  return prepareLists(listsOf(entries));
}

/** The answer to a question as JSON; the code of the error where there is none. */
export function answerOf(prepared: PreparedLists, question: Question, exhaustive: boolean): string {
  try {
    return JSON.stringify(
      screenEntity(entityOf(question), prepared, {
        asOf: null,
        knownAt: "2026-11-23",
        today: "2026-11-23",
        threshold: question.threshold,
        nearest: question.nearest,
        limit: SHOWN,
        ...(question.lists === undefined ? {} : { lists: question.lists }),
        exhaustive,
        version: "test",
      }),
    );
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

/** Where the two answers to a question part; `null` = they are the same bytes. */
export function differenceOf(prepared: PreparedLists, question: Question): string | null {
  return differenceBetween(answerOf(prepared, question, false), answerOf(prepared, question, true));
}

/** Where two answers part; `null` = they are the same bytes, and an answer. */
export function differenceBetween(found: string, all: string): string | null {
  if (found === all) return /^(?:\{|NAME_EMPTY$)/.test(found) ? null : `both fail: ${found}`;
  let at = 0;
  while (found[at] === all[at]) at += 1;
  const part = (text: string): string => text.slice(Math.max(0, at - 60), at + 200);
  return `index: …${part(found)}\n  all:   …${part(all)}`;
}

/** The same question at exactly the likeness of one of the names it found; `null` = it found none. */
export function sharpened(question: Question, answer: string, which: number): Question | null {
  if (!answer.startsWith("{")) return null;
  const { candidates, nearest } = JSON.parse(answer) as Pick<Screening, "candidates" | "nearest">;
  const likenesses = [...candidates, ...nearest].map((item) => item.nameSimilarity);
  const threshold = likenesses[which % Math.max(1, likenesses.length)] ?? 0;
  return threshold > 0 ? { ...question, threshold, nearest: 0 } : null;
}

/** The difference of a case, prepared afresh. */
export function differenceIn({ entries, question }: AnswerCase): string | null {
  return differenceOf(prepareWorld(entries), question);
}

/** A smaller case that differs too, as small as so many tries make it. */
export function shrinkCase(whole: AnswerCase, tries = 3000): AnswerCase {
  let [best, left, shrunk] = [whole, tries, true];
  while (shrunk && left > 0) {
    shrunk = false;
    for (const smaller of smallerCases(best)) {
      left -= 1;
      if (left <= 0) break;
      if (differenceIn(smaller) === null) continue;
      best = smaller;
      shrunk = true;
      break;
    }
  }
  return best;
}

function* smallerCases({ entries, question }: AnswerCase): Generator<AnswerCase> {
  for (const fewer of smallerLists(entries)) yield { entries: fewer, question };
  for (const names of smallerLists(question.names)) yield { entries, question: { ...question, names } };
  const { lists: _, ...anywhere } = question;
  if (question.lists !== undefined) yield { entries, question: anywhere };
  if (Object.keys(question.properties).length > 0)
    yield { entries, question: { ...question, properties: {} } };
  if (question.nearest > 0) yield { entries, question: { ...question, nearest: 0 } };
  for (const names of eachShorter(question.names)) yield { entries, question: { ...question, names } };
  for (const [at, entry] of entries.entries()) {
    for (const names of [...smallerLists(entry.names), ...eachShorter(entry.names)])
      yield { entries: entries.with(at, { ...entry, names }), question };
    if (Object.keys(entry.properties).length > 0 || entry.weak)
      yield { entries: entries.with(at, { ...entry, weak: false, properties: {} }), question };
  }
}

/** The same without a half, a quarter, … one of it. */
function* smallerLists<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  if (items.length < 2) return;
  for (let size = items.length >> 1; size >= 1; size >>= 1) {
    for (let from = 0; from < items.length; from += size) yield items.toSpliced(from, size);
  }
}

/** One text of some without a word, or without a letter. */
function* eachShorter(texts: readonly string[]): Generator<readonly string[]> {
  for (const [at, text] of texts.entries()) {
    for (const words of smallerLists(text.split(" "))) yield texts.with(at, words.join(" "));
    for (const letters of smallerLists([...text])) yield texts.with(at, letters.join(""));
  }
}
