/**
 * @module second-reader/sift
 * Parts what a reader proposes into what stands and what is refused; nothing falls between the two.
 */
import type { ProposalCount, RefusedProposal } from "../model/index.ts";
import type { Refusal } from "./read-proposal.ts";

/** Proposals of one sort, sifted. */
export interface Sifted<T> {
  readonly accepted: readonly T[];
  readonly refused: readonly RefusedProposal[];
  readonly count: ProposalCount;
}

/** Code units of refused words that an answer repeats. */
const SHOWN_QUOTE = 200;

/**
 * Sift proposals.
 *
 * @param most proposals beyond this number are refused unread.
 * @param read what one proposal is, or why it is refused.
 */
export function sift<T extends object>(
  what: RefusedProposal["what"],
  proposals: readonly unknown[],
  most: number,
  read: (proposal: unknown) => T | Refusal,
): Sifted<T> {
  const accepted: T[] = [];
  const refused: RefusedProposal[] = [];
  const seen = new Set<string>();
  for (const [at, proposal] of proposals.entries()) {
    const found: T | Refusal = at < most ? read(proposal) : { reason: "too-many", quote: null };
    if ("reason" in found) {
      refused.push({ what, at, reason: found.reason, quote: found.quote?.slice(0, SHOWN_QUOTE) ?? null });
      continue;
    }
    const key = JSON.stringify(found);
    if (seen.has(key)) refused.push({ what, at, reason: "duplicate", quote: null });
    else accepted.push(found);
    seen.add(key);
  }
  return {
    accepted,
    refused,
    count: { proposed: proposals.length, accepted: accepted.length, refused: refused.length },
  };
}
