/**
 * @module test/quality/same-party
 * Whether a party of a label is the one that a reading found. Labels call parties in English whatever the language of
 * the text, and say where each is named: who is named at the same words is the same.
 */
import { foldDiacritics } from "embargo/names";
import type { Assessment } from "embargo";
import type { LabelledReport } from "./score-reports.ts";

/** Decides whether the party that a label calls `wanted` is the party `id` of the reading. */
export type IsCalled = (wanted: string, id: string) => boolean;

/** How the parties of one reading are told from those of its labels. */
export function calledIn(labels: LabelledReport, answer: Assessment): IsCalled {
  const named = new Set(
    labels.mentions.flatMap(({ start, end, canonical }) =>
      answer.mentions
        .filter((mention) => mention.start === start && mention.end === end)
        .map(({ party }) => `${canonical} ${party}`),
    ),
  );
  return (wanted, id) => {
    const name = labels.parties[wanted] ?? wanted;
    const party = answer.parties.find((item) => item.id === id);
    const got = party?.kind === "state" ? (party.country ?? "") : (party?.caption ?? "");
    return sameName(name, got) || named.has(`${wanted} ${id}`);
  };
}

/** Whether two lists name the same parties, each once. */
export function sameParties(wanted: readonly string[], got: readonly string[], isCalled: IsCalled): boolean {
  const left = [...got];
  const paired = wanted.filter((name) => {
    const at = left.findIndex((id) => isCalled(name, id));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return paired.length === wanted.length && left.length === 0;
}

/**
 * Labels and readings shorten names differently: the last word without case or accents decides, or an acronym beside the
 * name it stands for.
 */
function sameName(wanted: string, got: string): boolean {
  if (wanted === "" || got === "") return wanted === got;
  return key(wanted) === key(got) || initials(wanted) === got || initials(got) === wanted;
}

function initials(name: string): string {
  return name.replace(/[^\p{Lu}]/gu, "");
}

/** The last word without case or accents; of a State its code. */
function key(name: string): string {
  const folded = foldDiacritics(name.toLowerCase()).replace(/^(?:the|le|la|les) /, "");
  return folded.length === 2 ? folded : (folded.split(/\s+/).at(-1) ?? folded);
}
