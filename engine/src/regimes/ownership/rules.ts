/**
 * @module regimes/ownership/rules
 * The rules of ownership as compiled from `data/ownership/rules.yml`: shapes, and the version in force on a day.
 */
import ownership from "../../generated/ownership.json" with { type: "json" };
import type { Day, Text, Verification } from "../../model/index.ts";
import { HOLDING_KINDS, type HoldingKind } from "./holdings.ts";

/** A share that is enough. */
export interface OwnershipTest {
  readonly kind: HoldingKind;
  readonly compare: "at-least" | "more-than";
  /** Hundredths of a percent. */
  readonly share: number;
}

/** One way of reading a rule. */
export interface Reading {
  /** `direct`: only what listed persons hold themselves; `cascade`: what a covered entity holds counts whole. */
  readonly through: "direct" | "cascade";
  /** `single`: one listed person at a time, with what is held through others; `all`: listed persons together. */
  readonly sum: "single" | "all";
  /** Whether holdings under a joint arrangement count for each of its parties. */
  readonly joint: boolean;
  /** Any one is enough. */
  readonly tests: readonly OwnershipTest[];
}

/** A rule as it stood for a while. */
export interface OwnershipVersion {
  readonly from: Day;
  /** First day it no longer applies; `null` = in force. */
  readonly to: Day | null;
  readonly cite: Text;
  readonly force: "decides" | "guidance";
  readonly says: Text;
  /** The narrowest reading: what it covers is blocked. */
  readonly certain: Reading;
  /** The widest reading: what only it covers is undetermined; `null` = the same as `certain`. */
  readonly possible: Reading | null;
  readonly verified: { readonly content: Verification; readonly day: Verification };
  readonly seen: readonly string[];
}

/** The rule of an issuer. */
export interface OwnershipRule {
  readonly id: string;
  readonly issuer: string;
  /** Lists of those whose assets are blocked; who stands on another list of the issuer may be. */
  readonly lists: readonly string[];
  readonly title: Text;
  readonly versions: readonly OwnershipVersion[];
}

/** The rules that ship with the package; the file is checked by `npm run check`. */
export const OWNERSHIP_RULES: readonly OwnershipRule[] = (
  ownership as unknown as { readonly rules: readonly OwnershipRule[] }
).rules;

/** Where no rule is in force here: nothing is certain, and any tie to a listed party may count. */
export const NO_RULE: { readonly certain: Reading; readonly possible: Reading } = {
  certain: { through: "direct", sum: "all", joint: false, tests: [] },
  possible: {
    through: "cascade",
    sum: "all",
    joint: true,
    tests: HOLDING_KINDS.map((kind) => ({ kind, compare: "at-least", share: 1 })),
  },
};

/** The version of a rule in force on a day; `null` before the first. */
export function ruleVersionOn(rule: OwnershipRule, day: Day): OwnershipVersion | null {
  return rule.versions.findLast(({ from, to }) => from <= day && (to === null || to > day)) ?? null;
}

/** Least share of each kind that is enough, in the order of {@link HOLDING_KINDS}; infinite where no test asks for it. */
export function sharesEnough({ tests }: Reading): readonly number[] {
  return HOLDING_KINDS.map((kind) =>
    Math.min(
      ...tests
        .filter((test) => test.kind === kind)
        .map(({ compare, share }) => (compare === "more-than" ? share + 1 : share)),
    ),
  );
}
