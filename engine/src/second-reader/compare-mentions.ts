/**
 * @module second-reader/compare-mentions
 * How a proposed mention stands to those of our own reading.
 */
import type { Mention, MentionType, Party, ProposedMention } from "../model/index.ts";
import type { PlacedMention } from "./read-proposal.ts";
import { isSameMention, overlaps } from "./same-words.ts";

/** Types that a reader who only says “a name” may mean. */
const NAMED: ReadonlySet<MentionType> = new Set(["name", "metonym", "place"]);

/**
 * Compare a mention with ours: it `agrees` with one of the same words, type and kind of party; `contradicts` those of the same
 * words if none is so; `overlaps` those that share only some of its words; and otherwise `adds`.
 */
export function compareMention(
  proposed: PlacedMention,
  text: string,
  mentions: readonly Mention[],
  parties: ReadonlyMap<string, Party>,
): Pick<ProposedMention, "standing" | "own"> {
  const touching = mentions.filter((mention) => overlaps(mention, proposed));
  if (touching.length === 0) return { standing: "adds", own: [] };
  const same = touching.filter((mention) => isSameMention(text, mention, proposed));
  if (same.length === 0) return { standing: "overlaps", own: idsOf(touching) };
  const agreeing = same.filter((mention) => isSameKind(proposed, mention, parties.get(mention.party ?? "")));
  return agreeing.length > 0
    ? { standing: "agrees", own: idsOf(agreeing) }
    : { standing: "contradicts", own: idsOf(same) };
}

function isSameKind(proposed: PlacedMention, mention: Mention, party: Party | undefined): boolean {
  const isSameType = proposed.type === mention.type || (proposed.type === "name" && NAMED.has(mention.type));
  return (
    isSameType && (proposed.partyKind === null || party === undefined || party.kind === proposed.partyKind)
  );
}

function idsOf(mentions: readonly Mention[]): readonly string[] {
  return mentions.map(({ id }) => id);
}
