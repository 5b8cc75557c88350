/**
 * @module exports/ftm/left-out
 * What of an answer has no place in FollowTheMoney entities, counted: nothing goes missing in silence.
 */
import type { Assessment } from "../../assess.ts";
import { fillTemplate, type Lang, type Text } from "../../model/index.ts";
import { ftmDate } from "./ftm-line.ts";

/** What is counted. */
type LeftOut = "mentions" | "dates" | "findings" | "nearest" | "unread";

const WORDS: Readonly<Record<LeftOut, Text>> = {
  mentions: {
    en: "not in this export: {count} mentions of goods, dates, instruments and events",
    fr: "absent de cet export : {count} mentions de biens, de dates, d’instruments et d’événements",
  },
  dates: {
    en: "not in this export: {count} dates of acts without a year",
    fr: "absent de cet export : {count} dates d’actes sans année",
  },
  findings: {
    en: "not in this export: {count} findings that do not decide a verdict",
    fr: "absent de cet export : {count} constats qui ne décident d’aucun verdict",
  },
  nearest: {
    en: "not in this export: the nearest rejected names of {count} parties",
    fr: "absent de cet export : les noms rejetés les plus proches de {count} parties",
  },
  unread: {
    en: "not in this export: {count} words that look like names and were not understood",
    fr: "absent de cet export : {count} mots qui ressemblent à des noms et n’ont pas été compris",
  },
};

/** A line for each kind of thing that is left out; none where nothing is. */
export function leftOutOf(
  { mentions, acts, parties, unread }: Pick<Assessment, "mentions" | "acts" | "parties" | "unread">,
  lang: Lang,
): readonly string[] {
  const counts: Readonly<Record<LeftOut, number>> = {
    mentions: mentions.filter(({ party, group }) => party === null && group.length === 0).length,
    dates: acts.filter(({ date }) => date !== null && ftmDate(date) === null).length,
    findings: acts.flatMap(({ findings }) =>
      findings.filter(({ outcome, legalForce }) => outcome !== "applies" || legalForce !== "decides"),
    ).length,
    nearest: parties.filter(({ screening }) => (screening?.nearest.length ?? 0) > 0).length,
    unread: unread.length,
  };
  return Object.entries(counts).flatMap(([key, count]) =>
    count === 0 ? [] : [fillTemplate(WORDS[key as LeftOut][lang], { count })],
  );
}
