/**
 * @module ask-for-day
 * Says in the summary which day a dated event suggests for a report without a year, and asks for it.
 */
import type { Assessment } from "./assess.ts";
import { fillTemplate, type Text } from "./model/index.ts";

const ASK: Text = {
  en: "Inferred, not used: {day}, if the report tells of {event} ({source}). To confirm it, give --as-of {day}.",
  fr: "Déduit, non utilisé : {day}, si le rapport parle de {event} ({source}). Pour le confirmer, donnez --as-of {day}.",
};

/** Add the question to the summary of an assessment that has no day; any other is returned as it is. */
export function askForDay(assessment: Assessment): Assessment {
  const { hint } = assessment.document.date;
  if (assessment.asOf !== null || hint === undefined) return assessment;
  const values = { day: hint.value, event: hint.event, source: hint.source };
  const { en, fr } = assessment.summary;
  return {
    ...assessment,
    summary: { en: `${en} ${fillTemplate(ASK.en, values)}`, fr: `${fr} ${fillTemplate(ASK.fr, values)}` },
  };
}
