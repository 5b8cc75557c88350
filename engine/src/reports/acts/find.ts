/**
 * @module reports/acts/find
 * Finds acts: every verb and noun of a frame, with its participants, how sure it is, and the words that carry it.
 */
import type { Draft } from "../draft.ts";
import type { NounTrigger } from "../mentions/phrases.ts";
import { groupAt } from "../verbs.ts";
import { nounAct } from "./noun-act.ts";
import type { RawAct } from "./telling.ts";
import { verbAct } from "./verb-act.ts";

/** Find acts in text order. */
export function findActs(draft: Draft, nouns: readonly NounTrigger[]): readonly RawAct[] {
  const found: RawAct[] = [];
  const claimed = new Set<number>();
  for (let at = 0; at < draft.text.tokens.length; at += 1) {
    const group = groupAt(draft, at);
    if (group === null) continue;
    const act = verbAct(draft, group, claimed);
    if (act !== null) found.push(act);
  }
  for (const trigger of nouns) {
    if (claimed.has(trigger.first)) continue;
    const act = nounAct(draft, trigger);
    if (act !== null) found.push(act);
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last);
}
