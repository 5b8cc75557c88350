/**
 * @module lists/us-ofac/remarks
 * Cuts the remarks of OFAC’s CSV files into their items. Items are parted by semicolons and the last one ends in a
 * full stop; what stands in brackets, and an alias in quotes, may itself hold semicolons.
 */

/** An abbreviation such as `S.A.`, whose full stop is its own and is not written twice. */
const ABBREVIATION = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}$/u;
const QUOTED = /^(?:alt\. )?[afn]\.k\.a\. '/i;

/** The items of a remark, in order. Cost: linear. */
export function splitRemarks(remarks: string): readonly string[] {
  const text = remarks.trim();
  const items: string[] = [];
  // Once an end is not found, it is not looked for again: a crafted text would be read over and over.
  let [quotesClose, bracketsClose] = [true, true];
  let at = 0;
  while (at < text.length) {
    let end = -1;
    if (bracketsClose && text[at] === "(") {
      end = endOfBracket(text, at);
      bracketsClose = end !== -1;
    } else if (quotesClose && QUOTED.test(text.slice(at, at + 20))) {
      end = endOfQuote(text, text.indexOf("'", at) + 1);
      quotesClose = end !== -1;
    }
    const semicolon = text.indexOf(";", end === -1 ? at : end);
    const stop = semicolon === -1 ? text.length : semicolon;
    const piece = text.slice(at, stop).trim();
    const item = stop === text.length ? withoutStop(piece) : piece;
    if (item !== "") items.push(item);
    at = stop + 1;
    while (text[at] === " ") at += 1;
  }
  return items;
}

/** Place after the bracket that closes the one at `open`; -1 = it is not closed. */
function endOfBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")" && --depth === 0) return at + 1;
  }
  return -1;
}

/** Place after the quote that ends an alias: the first one with the end of the item behind it; -1 = there is none. */
function endOfQuote(text: string, from: number): number {
  for (let at = text.indexOf("'", from); at !== -1; at = text.indexOf("'", at + 1)) {
    if (/^\s*(?:;|\.?\s*$)/.test(text.slice(at + 1, at + 4))) return at + 1;
  }
  return -1;
}

function withoutStop(item: string): string {
  return item.endsWith(".") && !ABBREVIATION.test(item) ? item.slice(0, -1) : item;
}
