/**
 * @module regimes/findings-order
 * The order in which an answer shows what it found and what it lacks.
 */
import type { Finding } from "../model/index.ts";
import { rankOf } from "./law-index.ts";
import type { Law } from "./law.ts";
import type { Row } from "./prepared/rows.ts";

/** Missing facts in the order in which the fact table asks for them: what decides most comes first there. */
export function inOrder(missing: readonly string[], law: Law): readonly string[] {
  if (missing.length < 2) return missing;
  const rank = rankOf(law);
  return [...missing].sort((a, b) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size));
}

const OUTCOME_RANK = { applies: 0, undetermined: 1, "does-not-apply": 2 } as const;
const FORCE_RANK = {
  decides: 0,
  demands: 1,
  requires: 2,
  reaffirms: 3,
  clarifies: 4,
  "calls-upon": 5,
  guidance: 6,
} as const;

/** What applies first, then what binds most, then what is oldest. */
export function inForceOrder(findings: readonly Finding[]): readonly Finding[] {
  const legRank = { goods: 0, activity: 0, payment: 1 } as const;
  const key = (finding: Finding): readonly (number | string)[] => [
    OUTCOME_RANK[finding.outcome],
    legRank[finding.leg],
    FORCE_RANK[finding.legalForce],
    finding.inForce.from,
    finding.provision,
  ];
  return [...findings].sort((a, b) => compareKeys(key(a), key(b)));
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const [left, right] = [a[at] ?? 0, b[at] ?? 0];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Places of rows among each other, all else equal: what binds most first, then what is oldest. */
export function ranksOf(rows: readonly (Row | undefined)[]): Int32Array {
  const key = ({ provision, version }: Row): readonly (number | string)[] => [
    FORCE_RANK[provision.force],
    version.from,
    provision.id,
  ];
  const ordered = rows
    .filter((row) => row !== undefined)
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => compareKeys(a.key, b.key));
  const ranks = new Int32Array(rows.length);
  for (const [rank, { row }] of ordered.entries()) ranks[row.number] = rank;
  return ranks;
}
