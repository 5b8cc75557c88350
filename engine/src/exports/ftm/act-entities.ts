/**
 * @module exports/ftm/act-entities
 * An act as entities: an Event, and an UnknownLink for each party of it that says in which role.
 */
import { VERDICTS } from "../../summary.ts";
import type { AssessedAct } from "../../assess.ts";
import type { Lang } from "../../model/index.ts";
import { claimOf, nameAct, type Claim, qualifyAct, quoteIn } from "../act-claim.ts";
import { exportId } from "../export-id.ts";
import { ACT_NOTES, ROLES } from "../export-words.ts";
import { participantsOf } from "../participants.ts";
import { ftmCountry, ftmDate, ftmLine, type FtmLine } from "./ftm-line.ts";
import { isLegalEntity, type PartySource } from "./party-entities.ts";

/** The Event of an act and the links of its parties. What the text makes of it stands in every summary. */
export function actEntities(act: AssessedAct, source: PartySource): readonly FtmLine[] {
  return [eventOf(act, source), ...roleLinks(act, source)];
}

function eventOf(act: AssessedAct, { document, caption, words, parties }: PartySource): FtmLine {
  const { lang } = words;
  const taking = participantsOf(act).filter(({ role }) => role === "actor" || role === "recipient");
  const involved = taking.flatMap(({ party }) => parties.get(party) ?? []);
  return ftmLine(exportId(document, act.id), "Event", {
    name: [`${nameAct(act, caption, words)} (${qualifyAct(act, caption, words)})`],
    summary: [claimOf(act, caption, words)],
    description: [verdictText(act, lang)],
    keywords: [
      act.kind,
      `modality:${act.modality}`,
      `verdict:${act.verdict}`,
      `attribution:${act.attribution.kind}`,
    ],
    involved: involved.filter(isLegalEntity).map(({ id }) => exportId(document, id)),
    country: involved.map(({ country }) => ftmCountry(country)),
    location: [act.place === null ? null : caption(act.place)],
    date: [ftmDate(act.date)],
    notes: act.evidence.map(
      ({ start, end, text, modality }) => `[${start}, ${end}) ${quoteIn(lang, text)} (${modality})`,
    ),
    recordId: [act.id],
    proof: [exportId(document)],
  });
}

/** The verdict, with the paragraphs that decide it, what is missing and what was assumed. */
function verdictText(act: AssessedAct, lang: Lang): string {
  const applying = act.findings.filter(
    ({ outcome, legalForce }) => outcome === "applies" && legalForce === "decides",
  );
  const cites = [...new Set(applying.map(({ source }) => source.cite))];
  return [
    VERDICTS[act.verdict][lang],
    ...cites,
    ...act.missing.map((fact) => `${ACT_NOTES.missing[lang]} ${fact}`),
    ...act.conditions.map((fact) => `${ACT_NOTES.condition[lang]} ${fact}`),
  ].join("; ");
}

/** The links of the parties of an act, or of what is said and is no act, each in its role. */
export function roleLinks(
  act: Claim,
  { document, caption, words, parties }: PartySource,
): readonly FtmLine[] {
  return participantsOf(act)
    .filter(({ party }) => parties.has(party))
    .map(({ role, party }) =>
      ftmLine(exportId(document, `${act.id}/${role}/${party}`), "UnknownLink", {
        subject: [exportId(document, party)],
        object: [exportId(document, act.id)],
        role: [ROLES[role][words.lang]],
        status: [act.modality],
        summary: [claimOf(act, caption, words)],
        date: [ftmDate(act.date)],
        proof: [exportId(document)],
      }),
    );
}
