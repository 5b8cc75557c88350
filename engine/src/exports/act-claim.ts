/**
 * @module exports/act-claim
 * An act as one claim in words: how sure the text is comes first and is never left out.
 */
import type { AssessedAct, AssessedParty } from "../assess.ts";
import type { Statement } from "../model/index.ts";
import { partyCaption } from "../assessed-report.ts";
import { fillTemplate, type Lang } from "../model/index.ts";
import { READING_WORDS } from "../reading-words.ts";
import type { Law } from "../regimes/index.ts";
import { ACT_NOTES, MODALITIES, SPEAKERS } from "./export-words.ts";

/** The words of an answer: its language, and the law that names countries, facts and provisions. */
export interface ExportWords {
  readonly lang: Lang;
  readonly law: Pick<Law, "countries" | "facts" | "provisions">;
}

/** Captions of the parties of an answer by their ids; an id that is no party's stands for itself. */
export function captionsOf(
  parties: readonly AssessedParty[],
  { lang, law }: ExportWords,
): (id: string) => string {
  const captions = new Map(parties.map((party) => [party.id, partyCaption(party, law.countries, lang)]));
  return (id) => captions.get(id) ?? id;
}

/** What is told of in words: an act, or what is said and is no act. */
export type Claim = Omit<
  AssessedAct,
  "kind" | "verdict" | "findings" | "missing" | "conditions" | "notModelled"
> & {
  readonly kind: AssessedAct["kind"] | Statement["kind"];
};

/** Who does what to whom with what, without a word on how sure it is: `barter: North Korea → Russia; shells ⇄ wheat`. */
export function nameAct(act: Claim, caption: (id: string) => string, { lang }: ExportWords): string {
  const who = act.actors.map(caption).join(" + ");
  const whom = act.recipients.map(caption).join(" + ");
  const goods = act.goods.map(({ text }) => text).join(", ");
  const payment = act.payment.map(({ text }) => text).join(", ");
  const parts = [
    whom === "" ? who : `${who === "" ? "?" : who} → ${whom}`,
    payment === "" ? goods : `${goods === "" ? "?" : goods} ⇄ ${payment}`,
    act.place === null ? "" : `@ ${caption(act.place)}`,
    act.date ?? "",
  ].filter((part) => part !== "");
  const kind = READING_WORDS[act.kind][lang];
  return oneLine(parts.length === 0 ? kind : `${kind}${lang === "fr" ? " :" : ":"} ${parts.join("; ")}`);
}

/** How sure the text is: `alleged (by the words “reportedly”), nobody named says so, direction inferred`. */
export function qualifyAct(act: Claim, caption: (id: string) => string, { lang }: ExportWords): string {
  const cues = [...new Set(act.evidence.flatMap((item) => item.cues))].map((cue) => quoteIn(lang, cue));
  const by = cues.length === 0 ? "" : ` (${fillTemplate(ACT_NOTES.cues[lang], { cues: cues.join(", ") })})`;
  const { outcome } = act;
  const notes = [
    `${MODALITIES[act.modality][lang]}${by}`,
    speakerOf(act, caption, lang),
    act.direction === "stated" ? "" : ACT_NOTES[act.direction][lang],
    act.distanced ? ACT_NOTES.distanced[lang] : "",
    outcome === "done" || outcome === "none" ? "" : READING_WORDS[outcome][lang],
  ];
  return notes.filter((note) => note !== "").join(", ");
}

/** Who says it. */
export function speakerOf(
  { attribution }: Pick<AssessedAct, "attribution">,
  caption: (id: string) => string,
  lang: Lang,
): string {
  const { kind, party } = attribution;
  if (party === null) return SPEAKERS[kind === "party" ? "unattributed" : kind][lang];
  return fillTemplate(SPEAKERS.party[lang], { who: caption(party) });
}

/** The whole claim in one line, what the text makes of it first. */
export function claimOf(act: Claim, caption: (id: string) => string, words: ExportWords): string {
  return oneLine(`${qualifyAct(act, caption, words)} — ${nameAct(act, caption, words)}`);
}

/** A quotation as the language writes it, on one line. */
export function quoteIn(lang: Lang, text: string): string {
  return lang === "fr" ? `« ${oneLine(text)} »` : `“${oneLine(text)}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
