/**
 * @module reports/acts/linked-verb
 * The verb that a conjunction hangs on: `negó que …`, `advirtió a Bogotá de que …`.
 */
import { endingAt, type Draft, type DraftMention } from "../draft.ts";
import { groupAt, isAdverb, type VerbGroup } from "../verbs.ts";

/** A verb with the conjunction that it governs. */
export interface LinkingVerb {
  readonly group: VerbGroup;
  /** Whom it is said to or asked of, where a preposition marks that; `null` = nobody stands between. */
  readonly object: DraftMention | null;
}

/**
 * The verb right before a conjunction; adverbs and an object that its preposition marks may stand between.
 *
 * @param link token of the conjunction; `null` is returned when it hangs on no verb.
 */
export function verbBeforeLink(draft: Draft, link: number): LinkingVerb | null {
  const { tokens } = draft.text;
  const { data, grammar } = draft.pack;
  let at = link - 1;
  // `опроверг, что`: a conjunction that is no relative pronoun may stand behind a comma.
  if (tokens[at]?.norm === "," && !grammar.words.subjectRelatives.has(tokens[link]?.norm ?? "")) at -= 1;
  if (data.words.prepositions.of.includes(tokens[at]?.norm ?? "")) at -= 1;
  while (at > 0 && isAdverb(draft, at)) at -= 1;
  const plain = groupAt(draft, at);
  if (plain !== null) return { group: plain, object: null };
  const [object] = endingAt(draft, at + 1).filter(({ type }) => type !== "demonym");
  if (object === undefined) return null;
  let mark = object.first - 1;
  while (draft.pack.sets.determiners.has(tokens[mark]?.norm ?? "")) mark -= 1;
  if (!grammar.words.objectMarks.has(tokens[mark]?.norm ?? "")) return null;
  const group = groupAt(draft, mark - 1);
  return group === null ? null : { group, object };
}
