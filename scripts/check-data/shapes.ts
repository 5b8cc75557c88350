/**
 * @module scripts/check-data/shapes
 * The parsed data as the lints read it. The schemas have been checked before: these types are then true.
 */
import type { ListEntry, TextLang } from "../../engine/src/model/index.ts";
import type { Frame, StatementFrame } from "../../engine/src/reports/lexicon.ts";
import type {
  DerivedFact,
  GoodsClass,
  Instrument,
  Issuer,
  Pointer,
  Regime,
  Territory,
} from "../../engine/src/regimes/law.ts";
import type { Quota } from "../../engine/src/regimes/quota.ts";
import type { SignalTable } from "../../engine/src/regimes/signal-table.ts";

/** A parsed file with its path. */
export interface Filed<T> {
  readonly path: string;
  readonly value: T;
}

/** A condition as the file writes it: one operator. */
export interface ClauseFile {
  readonly all?: readonly ClauseFile[];
  readonly any?: readonly ClauseFile[];
  readonly not?: ClauseFile;
  readonly activity?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly parties?: readonly string[];
  readonly goods?: readonly string[];
  readonly leg?: readonly string[];
  readonly fact?: string;
}

/** A version of a provision as the file writes it. */
export interface VersionFile {
  readonly from: string;
  readonly to?: string;
  readonly amendedBy?: string;
  readonly endedBy?: string;
  readonly when?: ClauseFile;
  readonly needs?: readonly string[];
}

/** The fields of a provision file that the lints read. */
export interface ProvisionFile {
  readonly id: string;
  readonly kind: string;
  readonly instrument: string;
  readonly versions: readonly VersionFile[];
  readonly exemptions?: readonly string[];
  readonly seen: readonly string[];
}

/** The fields of a regime card that the lints read. */
export interface RegimeCard extends Pick<Regime, "id" | "issuer" | "target"> {
  readonly from: string;
  readonly statedEnd?: string;
  readonly askedBy?: readonly string[];
  readonly instruments: readonly Pick<Instrument, "id" | "adopted">[];
  readonly coverage: readonly { readonly classes?: readonly string[] }[];
}

/** A folder `data/regimes/<issuer>/<regime>`. */
export interface RegimeFolder {
  readonly folder: string;
  readonly card: RegimeCard;
  readonly sources: Readonly<Record<string, string>>;
  readonly provisions: readonly Filed<ProvisionFile>[];
}

/** Words for the goods of one class. */
interface GoodsWords {
  readonly class: string;
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

/** An entry as the file writes it: empty lists may be left out. */
export type StarterEntry = Pick<ListEntry, "id" | "schema" | "names" | "designations"> & Partial<ListEntry>;

/** A part of the starter designations. */
export interface StarterPart {
  readonly part: string;
  readonly sources: Readonly<Record<string, { readonly published: string | null }>>;
  readonly entries: readonly StarterEntry[];
}

/** Card of the starter list. */
export interface ListCard {
  readonly assert: { readonly entries: { readonly min: number; readonly max: number } };
  readonly coverage: readonly { readonly list: string }[];
}

/** The verbs of a language; the irregular ones also give their forms. */
interface VerbsFile {
  readonly regular?: readonly string[];
  readonly double?: readonly string[];
  /** Of Spanish: verbs by the change of their stem, and prefixes by the verb they are set before. */
  readonly ie?: readonly string[];
  readonly ue?: readonly string[];
  readonly i?: readonly string[];
  readonly accent?: readonly string[];
  readonly compounds?: Readonly<Record<string, readonly string[]>>;
  readonly irregular?: readonly { readonly lemma: string }[];
  /** Of German: prefixes before irregular verbs. */
  readonly built?: readonly string[];
  /** Of Russian: both aspects of a verb, the lemma first, and verbs of one aspect. */
  readonly pairs?: readonly string[];
  readonly perfective?: readonly string[];
  readonly imperfective?: readonly string[];
  /** Of German and Russian: forms by lemma. */
  readonly modals?: Readonly<Record<string, readonly string[]>>;
}

/** A body or place that both languages name. */
export interface NamedThing {
  readonly id: string;
  readonly caption?: string;
  readonly country?: string;
  readonly kind?: string;
  readonly wikidata?: string;
  readonly facility?: string;
}

/** The files of one language that the lints read. */
export interface Lexicon {
  readonly lang: TextLang;
  readonly verbs: VerbsFile;
  /** Its kinds come from a file: any text. */
  readonly frames: readonly (Omit<Frame, "kind"> & { readonly kind: string })[];
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly statements: readonly StatementFrame[];
  readonly cueVerbs: Readonly<Record<string, readonly string[]>>;
  readonly helpers: { readonly passive: readonly string[]; readonly auxiliaries: readonly string[] };
  readonly bodies: readonly NamedThing[];
  readonly places: readonly NamedThing[];
  readonly facilities: Readonly<Record<string, readonly string[]>>;
}

/** Facts that follow from what a dealing says, as the file writes them. */
export interface DerivedFile {
  readonly territories: readonly Pick<Territory, "id" | "country" | "fact">[];
  readonly derived: readonly DerivedFact[];
}

/** Everything under `data/` that the lints read. */
export interface Dataset {
  readonly regimes: readonly RegimeFolder[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly pointers: readonly Pointer[];
  readonly issuers: readonly (Omit<Issuer, "modelled" | "nexus"> & { readonly nexus?: readonly string[] })[];
  readonly classes: readonly GoodsClass[];
  readonly goodsWords: readonly GoodsWords[];
  readonly dealWords: readonly GoodsWords[];
  /** Every chapter, heading and subheading that there is or was. */
  readonly hsCodes: ReadonlySet<string>;
  readonly territories: readonly { readonly code: string }[];
  readonly derived: DerivedFile;
  readonly signals: Pick<SignalTable, "signals" | "thresholds" | "neighbours" | "openRegistries">;
  readonly quotas: readonly Pick<Quota, "id" | "provision" | "goods" | "to" | "limits" | "fact">[];
  readonly card: ListCard;
  readonly starter: readonly Filed<StarterPart>[];
  readonly lexicons: Readonly<Record<TextLang, Lexicon>>;
}
