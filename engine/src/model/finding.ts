/**
 * @module model/finding
 * What the law says of a dealing on a day: three-valued, with the paragraph, the reasons and what is missing.
 */
import type { Country } from "./dealing.ts";
import type { Day } from "./partial-date.ts";

/** Answer of one provision. */
export type Outcome = "applies" | "does-not-apply" | "undetermined";

/** Answer for a dealing or an act (contract.md, Verdicts). */
export type Verdict =
  | "prohibited"
  | "would-be-prohibited"
  | "conditional"
  | "undetermined"
  | "permitted"
  | "not-a-sanctions-matter";

/** What the issuer's words do: only `decides` can prohibit. */
export type LegalForce =
  | "decides"
  | "demands"
  | "requires"
  | "calls-upon"
  | "clarifies"
  | "reaffirms"
  | "guidance";

/**
 * What a provision is. Only a prohibition that decides can prohibit; an `exposure` is a risk of being listed or cut off for
 * persons whom the issuer does not bind; a `duty` is what must be done.
 */
export type ProvisionKind =
  | "prohibition"
  | "demand"
  | "exemption"
  | "clarification"
  | "recommendation"
  | "exposure"
  | "duty";

/** How far a statement of law was checked: `text` = against the act itself. */
export type Verification = "text" | "secondary" | "unverified";

/** Where a provision can be read. */
export interface Citation {
  readonly cite: string;
  readonly url: string;
}

/** A permission that would lift a provision, and whether it is on file. */
export interface ExemptionFinding {
  readonly provision: string;
  readonly instrument: string;
  readonly paragraph: string;
  /** Instrument and paragraph as that issuer cites them. */
  readonly cite: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly missing: readonly string[];
}

/** One provision held against one leg of a dealing. */
export interface Finding {
  readonly provision: string;
  readonly instrument: string;
  readonly paragraph: string;
  readonly issuer: string;
  readonly kind: ProvisionKind;
  readonly title: string;
  readonly outcome: Outcome;
  readonly legalForce: LegalForce;
  /** Part of the dealing it was held against. */
  readonly leg: "goods" | "payment" | "activity";
  readonly bound: readonly Country[];
  readonly because: readonly string[];
  readonly missing: readonly string[];
  readonly exemptions: readonly ExemptionFinding[];
  readonly inForce: { readonly from: Day; readonly to: Day | null };
  readonly source: Citation;
  readonly verified: { readonly content: Verification; readonly paragraph: Verification };
}
