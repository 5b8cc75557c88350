/**
 * @module lists/entry/enumeration
 * Values that a list counts out in one field: `(1) Sudan (2) Chad`, `a) Malaysia b) Indonesia`, `(1)-(5) Tunisia
 * (6) Algeria`.
 */

/** A value counted out, or the only one. */
export interface Counted {
  readonly text: string;
  /** What stands before the first number and goes for all: `Jordanian passport numbers (1) 1234 (2) 5678`. */
  readonly before?: string;
}

const MARK = /(?:^|(?<=[\s,;.):–-]))\(?\b(\d{1,2}|[a-z])\)/gi;
/** Between two marks this says that they, or all from one to the other, count out one value: `(1) to (6) Algeria`. */
const JOINT = /^(?:[-–,&]|to|and)?$/i;
const THROUGH = /^(?:[-–]|to)$/i;

/**
 * Take apart what is counted out.
 *
 * @returns the values in order; the whole text as the only one where numbers or letters do not count from the first
 *   on. A first value without a mark, followed by a second with one, is a value.
 */
export function splitEnumeration(text: string): readonly Counted[] {
  const marks = [...text.matchAll(MARK)];
  const [first] = marks;
  if (first === undefined) return only(text);
  const lead = trimmed(text.slice(0, first.index));
  const begin = placeOf(first[1] ?? "");
  const unmarked = begin === 2 && lead !== "";
  const parts = marks.map((mark, at) => ({
    place: placeOf(mark[1] ?? ""),
    text: trimmed(text.slice(mark.index + mark[0].length, marks[at + 1]?.index)),
  }));
  const inOrder = parts.slice(1).every(({ place }, at) => {
    const before = parts[at];
    const step = place - (before?.place ?? 0);
    return step === 1 || (step > 1 && THROUGH.test(before?.text ?? ""));
  });
  if (!(begin === 1 || unmarked) || !inOrder) return only(text);
  const values = parts.map((part) => part.text).filter((value) => !JOINT.test(value));
  if (values.length === 0) return only(text);
  if (unmarked) return [lead, ...values].map((value) => ({ text: value }));
  return values.map((value) => (lead === "" ? { text: value } : { text: value, before: lead }));
}

function only(text: string): readonly Counted[] {
  return [{ text: trimmed(text) }];
}

function placeOf(mark: string): number {
  return /\d/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96;
}

/** Without blanks, commas and semicolons around it. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && AROUND.test(text[start] ?? "")) start += 1;
  while (end > start && AROUND.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(start, end);
}

const AROUND = /[\s,;]/;
