/**
 * @module reports/acts/legal-object
 * What the law forbids is a statement, not an act.
 */
import type { Draft } from "../draft.ts";
import type { Sentence } from "../text/tokens.ts";
import type { Governance } from "./cues.ts";
import { wholeGroupAt } from "./modality.ts";

/** `the export of coal is banned`: the noun is what a passive verb of the law is said of. */
export function isSubjectOfLaw(draft: Draft, from: number, sentence: Sentence): boolean {
  const { tokens } = draft.text;
  for (let at = from; at < sentence.last; at += 1) {
    const norm = tokens[at]?.norm ?? "";
    if (/^[;:,]$/.test(norm) || draft.pack.sets.relatives.has(norm)) return false;
    const group = wholeGroupAt(draft, at);
    if (group === null || !group.finite) continue;
    return group.passive && forbids(draft, group.lemma);
  }
  return false;
}

function forbids(draft: Draft, lemma: string): boolean {
  const frames = draft.pack.statementVerbs.get(lemma) ?? [];
  return frames.some((frame) => frame.kind === "legal-statement" && frame.id.endsWith("forbid"));
}

/** `les résolutions interdisent la vente`: what the law forbids is a statement, not an act. */
export function isLegalObject(draft: Draft, governance: Governance): boolean {
  const [nearest] = governance.verbs;
  return nearest !== undefined && forbids(draft, nearest.lemma);
}
