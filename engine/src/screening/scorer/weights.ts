/**
 * @module screening/scorer/weights
 * The shape of the one table of weights of the name scorer. The table itself is `weights.json` beside it: few
 * numbers, named, reviewed, fitted by `scripts/fit`.
 */
import type { ROLE_NAMES } from "../../names/index.ts";
import table from "./weights.json" with { type: "json" };

type RoleName = (typeof ROLE_NAMES)[number];

/** Ways in which two words may be the same name. */
export type Relation =
  | "same"
  | "reading"
  | "sound"
  | "soundAbroad"
  | "variant"
  | "cognate"
  | "nickname"
  | "equivalent"
  | "skeleton"
  | "typo"
  | "soundTypo"
  | "initial"
  | "near"
  | "syllable"
  | "vowels";

/** All weights of the name scorer. Shares and factors are thousandths. */
export interface NameWeights {
  readonly model: string;
  /** Share of a word's information that a relation earns. */
  readonly share: Readonly<Record<Exclude<Relation, "typo" | "soundTypo" | "near">, number>>;
  readonly typo: {
    /** Share lost by one edit, times the letters of the shorter word. */
    readonly one: number;
    /** Share lost by two edits, times the letters of the shorter word. */
    readonly two: number;
    /** Share of a sound key that differs by one edit, of the share that the edit leaves. */
    readonly bySound: number;
    /** Two names that people bear and that differ by an edit are two names from this many letters on. */
    readonly knownLetters: number;
    /** What is left of it when both words are names that people bear. */
    readonly bothKnown: number;
    /** What is left of it when both are made of Chinese or Korean syllables. */
    readonly bothSyllabic: number;
    /** What is left of it when one of the spellings is a romanisation. */
    readonly abroad: number;
    /** What is left of it when the first letter differs. */
    readonly firstLetter: number;
  };
  /** Words that differ by one edit, one of them as short as `letters`, when nothing else explains them. */
  readonly near: {
    readonly letters: number;
    /** Share earned when the word of the query is a name that people bear. */
    readonly known: number;
    /** Share earned when it is none: then it is likely an error. */
    readonly unknown: number;
    /** Share of what the greater word is worth beyond the lesser one, counted as lacking. */
    readonly rest: number;
  };
  /** Share of its information that a word of the query costs which the name lacks, by role. */
  readonly unmatchedQuery: Readonly<Record<RoleName, number>>;
  /** The same for a word of the name which the query lacks. */
  readonly unmatchedName: Readonly<Record<RoleName, number>>;
  /** What an unlike word on each side leaves of the likeness, by role. */
  readonly conflict: Readonly<Record<RoleName, number>>;
  /** Most conflicts that count. */
  readonly conflicts: number;
  /** Share of the rest of a word that an initial stands for, counted as lacking. */
  readonly initialRest: number;
  /** Likeness, thousandths, at which words are paired as is best: the threshold that the model is made for. */
  readonly alignedAt: number;
  /** What is left of the likeness when a name of one telling word meets a query of several. */
  readonly single: number;
  /** Thousandths of what agrees that may lack while shared words alone still make a whole name. */
  readonly sharedSlack: number;
  /** What agreement on shared words alone leaves of the likeness. */
  readonly genericOnly: number;
  /** From likeness to evidence, hundredths of a bit. */
  readonly evidence: {
    /** What a name that agrees in everything is worth. */
    readonly whole: number;
    /** Names that agree in less than `bits` of information are borne by many: `rate` thousandths of what is lacking count against them. */
    readonly common: { readonly bits: number; readonly rate: number };
  };
}

/** The weights in use. */
export const NAME_WEIGHTS: NameWeights = table;
