/**
 * @module reports/acts/participles
 * Of whom a participle is said that agrees with its noun: `компании «Орлан», поставлявшей оружие`.
 */
import { casesOf } from "../cases.ts";
import { endingAt, type Draft, type DraftMention } from "../draft.ts";
import type { VerbGroup } from "../verbs.ts";

/**
 * What a participle behind a comma is said of.
 *
 * @returns nothing where the party before the comma does not agree with it: to say it of the subject of the clause would
 *   be to accuse somebody else. `null` = the form agrees with no noun.
 */
export function participleSubject(draft: Draft, { at, first }: VerbGroup): readonly DraftMention[] | null {
  const { tokens } = draft.text;
  const rule = draft.pack.grammar.participles.find(({ ending }) => ending.test(tokens[at]?.norm ?? ""));
  if (rule === undefined) return null;
  if (tokens[first - 1]?.norm !== ",") return [];
  const end = /^["»]$/.test(tokens[first - 2]?.norm ?? "") ? first - 2 : first - 1;
  const agrees = (mention: DraftMention): boolean => {
    const letters = casesOf(draft, mention);
    return (
      rule.cases !== "" && (letters === null || [...rule.cases].some((letter) => letters.includes(letter)))
    );
  };
  return endingAt(draft, end)
    .filter((mention) => mention.parties.length > 0 && mention.type !== "demonym" && mention.hidden !== true)
    .filter(agrees)
    .slice(0, 1);
}
