/**
 * @module reports/mentions/money
 * Sums of money: `$300 million`, `deux millions de dollars`. They take part in acts as goods of the class of money.
 */
import { addMention, isCovered, type Draft } from "../draft.ts";

/** Signs before or behind a number. */
const SIGN = /^[$€£¥₽]$/;

/** Find sums. Linear in the text. */
export function findMoney(draft: Draft): void {
  const { tokens } = draft.text;
  for (let at = 0; at < tokens.length; at += 1) {
    const last = sumEnd(draft, at);
    if (last === null || isCovered(draft, at, last)) continue;
    addMention(draft, { type: "goods", first: at, last, parties: [], class: "money" });
    at = last - 1;
  }
}

/** Where a sum that begins at a token ends; `null` = none begins there. */
function sumEnd(draft: Draft, at: number): number | null {
  const { tokens } = draft.text;
  const { currencies } = draft.pack.sets;
  const signed = SIGN.test(tokens[at]?.norm ?? "") || currencies.has(tokens[at]?.norm ?? "");
  const sign = signed
    ? at + 1
    : /^us$/.test(tokens[at]?.norm ?? "") && tokens[at + 1]?.norm === "$"
      ? at + 2
      : at;
  const amount = amountEnd(draft, sign);
  if (amount === null) return null;
  if (sign > at) return amount;
  const linked = draft.pack.sets.of.has(tokens[amount]?.norm ?? "") ? amount + 1 : amount;
  const norm = tokens[linked]?.norm ?? "";
  return SIGN.test(norm) || currencies.has(norm) ? linked + 1 : null;
}

/** A number in figures or words with its multiples: `4,2 millions`, `deux cent mille`. */
function amountEnd(draft: Draft, from: number): number | null {
  const { tokens } = draft.text;
  const { numbers, multiples } = draft.pack.data.words;
  const isNumber = (at: number): boolean =>
    tokens[at]?.kind === "number" || numbers[tokens[at]?.norm ?? ""] !== undefined;
  let at = from;
  while (isNumber(at) || (at > from && multiples.includes(tokens[at]?.norm ?? ""))) at += 1;
  return at === from ? null : at;
}
