/**
 * @module regimes/law
 * The rule base as compiled from `data/` by `npm run gen`: shapes only, not one number of law.
 */
import type {
  Activity,
  Country,
  Day,
  LegalForce,
  ProvisionKind,
  Text,
  Verification,
} from "../model/index.ts";
import type { Quota } from "./quota.ts";
import type { SignalTable } from "./signal-table.ts";

/** A condition on a leg of a dealing. Closed set: a new operator needs a decision record. */
export type Clause =
  | { readonly op: "all" | "any"; readonly of: readonly Clause[] }
  | { readonly op: "not"; readonly of: Clause }
  | { readonly op: "activity"; readonly in: readonly Activity[] }
  | { readonly op: "from" | "to" | "parties"; readonly in: readonly Country[] }
  | { readonly op: "goods"; readonly in: readonly string[] }
  | { readonly op: "leg"; readonly in: readonly LegKind[] }
  | { readonly op: "fact"; readonly fact: string };

/** Part of a dealing that is held against a provision. */
export type LegKind = "goods" | "payment" | "activity";

/** A provision as it stood for a while. */
export interface ProvisionVersion {
  readonly from: Day;
  /** First day it no longer applies; `null` = not repealed. */
  readonly to: Day | null;
  readonly amendedBy: string | null;
  readonly endedBy: string | null;
  /** `null` for an exemption without a condition on the dealing. */
  readonly when: Clause | null;
  /** Facts an exemption needs, all of them. */
  readonly needs: readonly string[];
}

/** The smallest rule applied, dated and sourced. */
export interface Provision {
  readonly id: string;
  readonly regime: string;
  readonly kind: ProvisionKind;
  readonly title: Text;
  readonly says: Text;
  readonly instrument: string;
  readonly paragraph: string;
  readonly force: LegalForce;
  /** Who is bound: the regime's target, the States on the other side, or both. */
  readonly bound: readonly ("target" | "states")[];
  readonly versions: readonly ProvisionVersion[];
  readonly exemptions: readonly string[];
  readonly verified: { readonly content: Verification; readonly paragraph: Verification };
  /** Addresses of the stored texts in which it was seen. */
  readonly seen: readonly string[];
}

/** An act of an issuer. */
export interface Instrument {
  readonly id: string;
  readonly symbol: string;
  readonly adopted: Day;
  readonly url: string;
}

/** What a regime's provisions decide, and from when. */
export interface Coverage {
  readonly classes: readonly string[];
  readonly activities: readonly Activity[];
  readonly status: "modelled" | "partial";
  readonly from: Day;
}

/** A body of rules of an issuer on one target. */
export interface Regime {
  readonly id: string;
  readonly issuer: string;
  readonly target: Country;
  readonly title: Text;
  readonly summary: Text;
  readonly from: Day;
  /** First day after the end that the rule itself states; from then on whether it was renewed is not known. `null` = none. */
  readonly statedEnd: Day | null;
  /** Whom it binds: every State, or the issuer's own persons, bodies and territory. */
  readonly binds: "all-states" | "own-persons";
  readonly askedBy: readonly string[];
  /** What stands before a paragraph in a citation. */
  readonly paragraphMark: string;
  readonly instruments: readonly Instrument[];
  readonly coverage: readonly Coverage[];
}

/** What silence about a fact does to an answer. */
export type WhenUnknown = "presume-no" | "condition" | "missing";

/** A fact a provision may ask for. */
export interface Fact {
  readonly id: string;
  readonly question: Text;
  readonly whenUnknown: WhenUnknown;
  readonly forActivity: Readonly<Partial<Record<Activity, WhenUnknown>>>;
  readonly proof: Text;
}

/** A class of goods; a class covers its descendants. */
export interface GoodsClass {
  readonly id: string;
  readonly parents: readonly string[];
  readonly hs: readonly string[];
  readonly title: Text;
}

/** A regime known to exist but not modelled. */
export interface Pointer {
  readonly id: string;
  readonly issuer: string;
  readonly target: Country;
  readonly title: Text;
  readonly from: Day;
  readonly to: Day | null;
}

/** An issuer whose own law binds persons of some countries. */
export interface Issuer {
  readonly id: string;
  readonly title: Text;
  readonly countries: readonly Country[];
  /** Facts by which its law binds somebody of another country. */
  readonly nexus: readonly string[];
  /** Since when it can make such law. */
  readonly from: Day;
  readonly modelled: boolean;
}

/** Part of a country for which issuers have measures of their own. */
export interface Territory {
  readonly id: string;
  readonly country: Country;
  /** The fact that naming it states. */
  readonly fact: string;
  readonly title: Text;
}

/** Facts that follow from what a dealing says. */
export interface DerivedFact {
  readonly id: string;
  /** All must hold; of each list, one. `said` = fields that must be said, whatever they say. */
  readonly when: Readonly<
    Partial<
      Record<"activity" | "currency" | "flag" | "insurer" | "bank" | "origin" | "said", readonly string[]>
    >
  >;
  readonly states: readonly string[];
  /** `entails`: stating it as no is an error; `suggests`: what the user states wins. */
  readonly strength: "entails" | "suggests";
}

/** The whole rule base. */
export interface Law {
  readonly version: string;
  readonly regimes: readonly Regime[];
  readonly provisions: readonly Provision[];
  readonly facts: readonly Fact[];
  readonly goods: readonly GoodsClass[];
  /** Lower-case words and phrases by language, each with its goods class. */
  readonly goodsWords: Readonly<Record<"fr" | "en", Readonly<Record<string, string>>>>;
  readonly pointers: readonly Pointer[];
  readonly issuers: readonly Issuer[];
  readonly countries: Readonly<Record<Country, Text>>;
  /** Parts of countries that a dealing may name; absent = none. */
  readonly territories?: readonly Territory[];
  /** Facts that follow from what a dealing says; absent = none. */
  readonly derivedFacts?: readonly DerivedFact[];
  /** What is shown as a signal; absent = nothing. */
  readonly signals?: SignalTable;
  /** Absent = none. */
  readonly quotas?: readonly Quota[];
}
