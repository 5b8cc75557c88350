/**
 * @module reports/acts/telling
 * An act as one place of the text tells it: its kind, how sure it is, and the words that carry it.
 */
import type { Attribution, ActKind, ActOutcome, Modality } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { Frame } from "../lexicon.ts";
import type { Sentence } from "../text/tokens.ts";
import { sameSide } from "./attribution.ts";
import type { Cue, Governance } from "./cues.ts";
import { decideModality, type ModalityAnswer } from "./modality.ts";
import { settleCapitals, type Participants } from "./participants.ts";

/** An act as found in one place of the text. */
export interface RawAct {
  readonly kind: ActKind;
  readonly rule: string;
  readonly sentence: Sentence;
  /** Tokens of the words that carry it. */
  readonly first: number;
  readonly last: number;
  readonly participants: Participants;
  readonly modality: Modality;
  readonly outcome: ActOutcome;
  readonly cues: readonly Cue[];
  readonly attribution: Attribution;
  readonly distanced: boolean;
  /** A verb names it, not a noun. */
  readonly verbal: boolean;
}

/** An act with all places that tell it; the first place decides its modality unless a later one is surer. */
export interface MergedAct {
  readonly main: RawAct;
  readonly tellings: readonly RawAct[];
  actors: readonly string[];
  recipients: readonly string[];
  direction: "stated" | "inferred" | "unknown";
}

/** Kinds that are themselves speech: what is asserted is that it was said. */
export const SPEECH: ReadonlySet<string> = new Set(["protest", "denial", "threat-of-sanctions"]);

/** Somebody takes part. */
export function hasSomebody(into: Participants): boolean {
  return into.actors.size + into.recipients.size + into.both.size > 0;
}

/** Goods or an instrument beside a verb carry a claim even when nobody is named. */
export function hasSomething(into: Participants): boolean {
  return into.goods.length + into.things.length > 0;
}

/** Put an act together once it is known who takes part. */
export function build(
  draft: Draft,
  frame: Frame,
  kind: ActKind,
  trigger: { readonly first: number; readonly last: number },
  governance: Governance,
  participants: Participants,
  sentence: Sentence,
  verbal: boolean,
): RawAct {
  settleCapitals(draft, participants);
  const answer = decideModality(draft, {
    trigger,
    governance,
    sentence,
    isSpeech: SPEECH.has(kind),
    actors: [...participants.actors, ...participants.both],
    finite: verbal,
  });
  // A noun does not carry a claim without the verb that governs it.
  const verb = verbal ? undefined : governance.verbs[0];
  const cues = answer.cues.map((cue) => cue.first).filter((first) => first >= governance.first);
  const starts = [trigger.first, ...cues, ...(verb === undefined ? [] : [verb.first])];
  const barter =
    (kind === "transfer" || kind === "barter") && participants.payment.some((item) => item.class !== "money");
  return {
    kind: kindOf(draft, kind, barter, participants, answer.modality),
    rule: frame.id,
    sentence,
    first: Math.min(...starts),
    last: Math.min(Math.max(trigger.last, participants.last), sentence.last),
    participants,
    modality: settled(draft, kind, answer, [...participants.actors, ...participants.both], governance),
    outcome: answer.outcome,
    cues: answer.cues,
    attribution: answer.attribution,
    distanced: answer.distanced,
    verbal,
  };
}

/** Who denies rejects something: that is what a denial asserts, and what one says oneself never to have done. */
function settled(
  draft: Draft,
  kind: ActKind,
  { modality, attribution }: ModalityAnswer,
  actors: readonly string[],
  { cues }: Governance,
): Modality {
  if (kind === "denial" && modality === "asserted") return "denied";
  const own =
    attribution.party !== null && actors.some((key) => sameSide(draft, attribution.party ?? "", key));
  const later = cues.some((cue) => cue.effect === "planned");
  return modality === "negated" && own && !later && !SPEECH.has(kind) ? "denied" : modality;
}

const SHIP_TO_SHIP = "ship-to-ship-transfer";

function kindOf(
  draft: Draft,
  kind: ActKind,
  barter: boolean,
  participants: Participants,
  modality: Modality,
): ActKind {
  if (barter) return "barter";
  if (kind === "transfer" && isBetweenShips(draft, participants)) return SHIP_TO_SHIP;
  // `threatens to blacklist`: the threat is what is done.
  return kind === "designation" && modality === "threatened" ? "threat-of-sanctions" : kind;
}

/** What one ship hands to another is transferred at sea, whatever the verb. */
function isBetweenShips(draft: Draft, { actors, recipients }: Participants): boolean {
  const ships = (keys: ReadonlySet<string>): boolean =>
    keys.size > 0 && [...keys].every((key) => draft.parties.get(key)?.kind === "vessel");
  return ships(actors) && ships(recipients);
}
