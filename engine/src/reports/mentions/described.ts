/**
 * @module reports/mentions/described
 * Parties that a text tells of by a noun alone: `foreign banks`, `two managers`, `trois personnes`. They are shown where
 * an act has them take part, and nowhere else.
 */
import { addMention, endingAt, partyFor, sentenceOf, textOf, type Draft } from "../draft.ts";
import type { UnnamedEntry } from "../pack.ts";
import { groupAt } from "../verbs.ts";

/** Words that may stand between an article or number and its noun. */
const MODIFIERS = 3;

/** Key that the parties of this kind begin with. */
const DESCRIBED = "described:";

/** Add the party that a noun describes, unless its article says that the text has named it before. */
export function addDescribed(draft: Draft, kind: UnnamedEntry, head: number, end: number): void {
  if (kind === "facility" || kind === "office" || isModifier(draft, end)) return;
  let first = head;
  while (head - first < MODIFIERS && isModifier(draft, first - 1)) first -= 1;
  if (isKnownOrNone(draft, first) || isApposed(draft, first) || isNamed(draft, end)) return;
  const sort =
    kind === "vessel" ? "vessel" : kind === "agent" || kind === "person" ? "person" : "organisation";
  const caption = textOf(draft, first, end).replace(/\s+/g, " ");
  const { key } = partyFor(draft, `${DESCRIBED}${first}`, () => ({
    caption,
    kind: sort,
    schema: null,
    country: null,
    wikidata: null,
    identifiers: [],
  }));
  addMention(draft, { type: "role", first, last: end, parties: [key], sort });
}

/** `the firm`, `its ships`, `no bank`: named before, or nobody. */
function isKnownOrNone(draft: Draft, first: number): boolean {
  const { definite, pointing, universal, possessiveRelatives } = draft.pack.grammar.words;
  const { possessives, negations } = draft.pack.sets;
  const before = draft.text.tokens[first - 1]?.norm ?? "";
  const closed = [definite, pointing, universal, possessiveRelatives, possessives, negations];
  return before === "'s" || draft.covered[first - 1] === 1 || closed.some((set) => set.has(before));
}

/** `the Dong Thanh, a bulk carrier`: what stands behind the comma says what the party is. */
function isApposed(draft: Draft, first: number): boolean {
  const { tokens } = draft.text;
  const start = draft.pack.sets.articles.has(tokens[first - 1]?.norm ?? "") ? first - 1 : first;
  return (
    tokens[start - 1]?.norm === "," && endingAt(draft, start - 1).some(({ parties }) => parties.length > 0)
  );
}

/** `the tanker “Neptun-2”`: a name or a quotation behind it says which. */
function isNamed(draft: Draft, end: number): boolean {
  return draft.covered[end] === 1 || /^[«“„"]$/.test(draft.text.tokens[end]?.norm ?? "");
}

/** A number, or a small word that is neither a verb nor one of those that join phrases. */
function isModifier(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  const token = tokens[at];
  if (token?.kind === "number") return true;
  const { sets, grammar } = draft.pack;
  return (
    token?.kind === "word" &&
    (!token.capital || at === sentenceOf(draft, at).first) &&
    draft.covered[at] === 0 &&
    ![
      sets.determiners,
      sets.conjunctions,
      sets.relatives,
      sets.complementizers,
      sets.clitics,
      sets.negations,
      sets.contrast,
      sets.of,
      grammar.words.linking,
    ].some((set) => set.has(token.norm)) &&
    draft.pack.prepositions.matchAt(tokens, at, flat) === null &&
    draft.pack.adverbs.matchAt(tokens, at, flat) === null &&
    groupAt(draft, at) === null
  );
}

/** Take back those that no act has taken up. */
export function dropIdle(draft: Draft, taken: ReadonlySet<string>): void {
  const idle = draft.mentions.filter(
    ({ parties }) =>
      parties.length === 1 && parties[0]?.startsWith(DESCRIBED) === true && !taken.has(parties[0]),
  );
  for (const mention of idle) mention.hidden = true;
}
