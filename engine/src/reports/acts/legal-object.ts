/**
 * @module reports/acts/legal-object
 * What the law forbids is a statement, not an act.
 */
import type { Draft } from "../draft.ts";
import type { Governance } from "./cues.ts";

/** `les résolutions interdisent la vente`: what the law forbids is a statement, not an act. */
export function isLegalObject(draft: Draft, governance: Governance): boolean {
  const [nearest] = governance.verbs;
  const frames = nearest === undefined ? [] : (draft.pack.statementVerbs.get(nearest.lemma) ?? []);
  return (
    nearest?.finite === true &&
    frames.some((frame) => frame.kind === "legal-statement" && frame.id.endsWith("forbid"))
  );
}
