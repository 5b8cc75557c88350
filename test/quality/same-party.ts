/**
 * @module test/quality/same-party
 * Whether a party of a label is the one that a reading found. Labels call parties in English whatever the language of
 * the text, and say where each is named: who is named at the same words is the same.
 */
import { foldDiacritics } from "embargo/names";
import type { Assessment } from "embargo";
import type { LabelledReport } from "./score-reports.ts";

/** How the parties of one reading are told from those of its labels. */
export interface Calling {
  /** Whether the party that a label calls `wanted` is the party `id` of the reading. */
  readonly isCalled: (wanted: string, id: string) => boolean;
  /** Whether both only describe a party, in the words of two languages: `two carriers`, `deux transporteurs`. */
  readonly describe: (wanted: string, id: string) => boolean;
}

/** Compare the parties of a reading with those of its labels. */
export function calledIn(labels: LabelledReport, answer: Assessment): Calling {
  const named = new Set(
    labels.mentions.flatMap(({ start, end, canonical }) =>
      answer.mentions
        .filter((mention) => mention.start === start && mention.end === end)
        .map(({ party }) => `${canonical} ${party}`),
    ),
  );
  const nameOf = (wanted: string): string => labels.parties[wanted] ?? wanted;
  const shown = new Set(
    answer.mentions.flatMap(({ type, party }) => (type === "name" && party !== null ? [party] : [])),
  );
  const partyOf = (id: string): Assessment["parties"][number] | undefined =>
    answer.parties.find((item) => item.id === id);
  return {
    isCalled: (wanted, id) => {
      const party = partyOf(id);
      const got = party?.kind === "state" ? (party.country ?? "") : (party?.caption ?? "");
      return sameName(nameOf(wanted), got) || named.has(`${wanted} ${id}`);
    },
    describe: (wanted, id) =>
      isDescription(nameOf(wanted)) && partyOf(id)?.kind !== "state" && !shown.has(id),
  };
}

/** Labels write names with capitals; what opens with a small letter or a number describes. */
function isDescription(name: string): boolean {
  return /^(?!al-)(?:\p{Ll}|\d)/u.test(name);
}

/** Whether two lists name the same parties, each once; what is only described on both sides is the same. */
export function sameParties(
  wanted: readonly string[],
  got: readonly string[],
  { isCalled, describe }: Calling,
): boolean {
  const pair = (
    names: readonly string[],
    ids: readonly string[],
    same: Calling["isCalled"],
  ): readonly string[][] => {
    const left = [...ids];
    const unpaired = names.filter((name) => {
      const at = left.findIndex((id) => same(name, id));
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
    return [unpaired, left];
  };
  const [unnamed = [], others = []] = pair(wanted, got, isCalled);
  const [missing = [], extra = []] = pair(unnamed, others, describe);
  return missing.length === 0 && extra.length === 0;
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
