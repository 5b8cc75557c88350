/**
 * @module regimes/ownership/answer
 * The answer to a question of ownership, as it leaves.
 */
import type { Day, Text, Verification } from "../../model/index.ts";
import type { HoldingKind } from "./holdings.ts";

/** The version of a rule that was applied. */
export interface AppliedRule {
  readonly id: string;
  readonly title: Text;
  readonly cite: Text;
  readonly says: Text;
  readonly force: "decides" | "guidance";
  readonly inForce: { readonly from: Day; readonly to: Day | null };
  readonly verified: { readonly content: Verification; readonly day: Verification };
  readonly seen: readonly string[];
}

/** A step of a chain. */
export interface OwnershipStep {
  readonly owner: string;
  readonly owned: string;
  readonly kind: HoldingKind;
  /** As recorded, hundredths of a percent; `null` = unknown. It counts whole where the owner is covered. */
  readonly share: number | null;
  /**
   * What the chain so far comes to when shares are multiplied, hundredths of a percent, rounded down; `null` where a share
   * is unknown or is none of ownership. Shown for readers: no rule here decides by it.
   */
  readonly effective: number | null;
}

/** One holding that counts, with the way to a listed party. */
export interface OwnershipChain {
  /** The listed party; `null` where the holding counts without one: in a joint arrangement, or in a circle. */
  readonly listed: string | null;
  /** From the listed party to the entity asked about. */
  readonly steps: readonly OwnershipStep[];
  /** Whether the chain is longer than can be shown; the steps nearest to the entity stand in `steps`. */
  readonly cut: boolean;
}

/** Why there is no certain answer. */
export interface OwnershipGap {
  /**
   * `unknown`: its size is not known; `exceeds-whole`: the shares recorded in the entity add up to more than the whole;
   * `circle`: it goes round in a circle; `reading`: the rule can be read in two ways; `no-rule`: no rule is in force here;
   * `too-large`: there are too many listed owners above too many entities to follow each of them.
   */
  readonly reason: "unknown" | "exceeds-whole" | "circle" | "reading" | "no-rule" | "too-large";
  readonly owner: string | null;
  readonly owned: string | null;
  readonly kind: HoldingKind | null;
}

/** How much of a kind of holding listed persons have, as the rule counts it. */
export interface OwnershipBounds {
  readonly kind: HoldingKind;
  /** Hundredths of a percent, with every unknown share at its least. */
  readonly least: number;
  /** The same with every unknown share at its most. */
  readonly most: number;
  /** What the holdings recorded leave open: no owner is named for it, and none is assumed to be listed. */
  readonly unrecorded: number;
}

/** The answer for one entity. */
export interface EntityOwnership {
  readonly entity: string;
  readonly outcome: "blocked" | "not-blocked" | "undetermined";
  /** `listed`: it is listed itself; `owned`: through its owners; `null`: it is not blocked for certain. */
  readonly basis: "listed" | "owned" | null;
  /** By kind that the rule counts. */
  readonly bounds: readonly OwnershipBounds[];
  readonly chains: readonly OwnershipChain[];
  /** Holdings that count and are not shown because there are too many. */
  readonly chainsLeftOut: number;
  /** Parties above or in the entity that hold each other; their circle is cut. */
  readonly circles: readonly (readonly string[])[];
  readonly missing: readonly OwnershipGap[];
  /** What a `not-blocked` rests on. */
  readonly assumed: readonly "holdings-complete"[];
}

/** The answer to a question. */
export interface OwnershipJudgement {
  readonly issuer: string;
  readonly asOf: Day;
  /** `null` where no rule of the issuer is in force here on that day. */
  readonly rule: AppliedRule | null;
  readonly entities: readonly EntityOwnership[];
}
