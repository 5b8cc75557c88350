/**
 * @module reports/east-asian/in-brackets
 * `Kim Jong Un (김정은)`: Hangul or Han in brackets right behind a name is the same party named again.
 */
import { addMention, type Draft, type DraftMention } from "../draft.ts";

/** A word such as `Korean:` may stand before the name. */
const BRACKETED =
  /[(（]\s?(?:\p{Script=Latin}{2,20}\s?[:：]\s?)?((?:[\p{Script=Hangul}\p{Script=Han}]|(?<=\p{L})[·・‧ ](?=\p{L})){2,40})\s?[)）]/gu;

/** Add the names in brackets. Cost: linear in the text and its mentions. */
export function nameInBrackets(draft: Draft): void {
  const { text, tokens } = draft.text;
  const found = [...text.matchAll(BRACKETED)];
  if (found.length === 0) return;
  const ends = endsOf(draft);
  const starts = new Map(tokens.map((token, at) => [token.start, at]));
  for (const match of found) {
    const named = ends.get(match.index) ?? ends.get(match.index - 1);
    const inner = match[1] ?? "";
    const start = match.index + match[0].lastIndexOf(inner);
    const first = starts.get(start);
    if (named === undefined || first === undefined) continue;
    let last = first + 1;
    while ((tokens[last]?.start ?? Number.POSITIVE_INFINITY) < start + inner.length) last += 1;
    addMention(draft, {
      type: "name",
      first,
      last,
      span: { start, end: start + inner.length },
      parties: named.parties,
      ...(named.sort === undefined ? {} : { sort: named.sort }),
      nested: true,
    });
  }
}

/** Names of one party by the place where they end. */
function endsOf(draft: Draft): ReadonlyMap<number, DraftMention> {
  const ends = new Map<number, DraftMention>();
  for (const mention of draft.mentions) {
    if (mention.type !== "name" || mention.parties.length !== 1 || mention.hidden === true) continue;
    const end = mention.span?.end ?? draft.text.tokens[mention.last - 1]?.end;
    if (end !== undefined) ends.set(end, mention);
  }
  return ends;
}
