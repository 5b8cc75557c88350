/**
 * @module test/quality/score-reports
 * Scores a reading against labels: acts by kind, with every role, modality and verdict of found acts, mentions.
 */
import type { AssessedAct, Assessment } from "embargo";
import type { TextLang } from "embargo/model";
import { calledIn, sameParties } from "./same-party.ts";

/** An act as a labeller wrote it; participants are party ids of the label file or English names. */
export interface LabelledAct {
  readonly kind: string;
  readonly altKinds?: readonly string[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly modality: string;
  readonly verdict: string | null;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  readonly debatable?: boolean;
  /** What the labeller says of it; an event told twice has two labels, of which one says so. */
  readonly note?: string;
}

/** Where somebody is named. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
}

/** Labels of one report, in a form common to both sets. */
export interface LabelledReport {
  readonly name: string;
  readonly text: string;
  readonly lang: TextLang;
  readonly published: string | null;
  readonly acts: readonly LabelledAct[];
  readonly mentions: readonly (NamedSpan & {
    readonly type: string;
    /** English name by which the labels call the party that is named here; absent where they give none. */
    readonly canonical?: string;
  })[];
  /** Every place where a person, a body, a vessel or a State is named; `null` = the labels do not say. */
  readonly names: readonly NamedSpan[] | null;
  /** Name or country code of each label party. */
  readonly parties: Readonly<Record<string, string>>;
}

/** Counts of one report or of several. */
export interface ReportScore {
  readonly gold: number;
  readonly found: number;
  readonly kinds: number;
  readonly roles: number;
  readonly modality: number;
  readonly verdict: number;
  readonly verdictsAsked: number;
  /** Acts labelled prohibited or would-be that were called permitted. */
  readonly unsafe: number;
  readonly mentionsGold: number;
  readonly mentionsFound: number;
  readonly mentionsRight: number;
  readonly namesGold: number;
  readonly namesFound: number;
  readonly namesRight: number;
}

/** Which labels count: all, or those alone that no other label could be defended against. */
export type LabelsCounted = "all" | "beyond-dispute";

/**
 * Score one reading. Each label is matched to at most one act, the one whose evidence overlaps it most. What matches a
 * label that does not count is left out of what was found.
 */
export function scoreReport(
  labels: LabelledReport,
  answer: Assessment,
  counted: LabelsCounted = "all",
): ReportScore {
  const taken = new Set<string>();
  const isCounted = ({ debatable }: LabelledAct): boolean => counted === "all" || debatable !== true;
  let matchedUncounted = 0;
  const matched: LabelledAct[] = [];
  const unmatched: LabelledAct[] = [];
  let [kinds, roles, modality, verdict, verdictsAsked, unsafe] = [0, 0, 0, 0, 0, 0];
  for (const act of labels.acts) {
    const match = bestMatch(act, answer.acts, taken);
    if (match === null) {
      if (isCounted(act)) unmatched.push(act);
      continue;
    }
    taken.add(match.id);
    matched.push(act);
    if (!isCounted(act)) {
      matchedUncounted += 1;
      continue;
    }
    kinds += 1;
    if (sameRoles(labels, act, match, answer)) roles += 1;
    if (act.modality === match.modality) modality += 1;
    if (act.verdict !== null) {
      verdictsAsked += 1;
      if (sameVerdict(act.verdict, match.verdict)) verdict += 1;
      const forbidden = act.verdict === "prohibited" || act.verdict === "would-be-prohibited";
      // Of a denial a label may judge what is denied; the denying is no dealing.
      if (
        forbidden &&
        match.kind !== "denial" &&
        (match.verdict === "permitted" || match.verdict === "not-a-sanctions-matter")
      )
        unsafe += 1;
    }
  }
  const mentions = scoreMentions(labels, answer);
  return {
    gold: labels.acts.filter(isCounted).length - unmatched.filter((act) => isToldBy(act, matched)).length,
    found: answer.acts.length - matchedUncounted,
    kinds,
    roles,
    modality,
    verdict,
    verdictsAsked,
    unsafe,
    ...mentions,
    ...scoreNames(labels, answer),
  };
}

/** Spans at which a reading names a person, a body, a vessel or a State; roles, adjectives and pronouns name nobody. */
export function namesOf(answer: Assessment): readonly NamedSpan[] {
  const kinds = new Map(answer.parties.map((party) => [party.id, party.kind]));
  return answer.mentions.filter(
    ({ type, party }) =>
      (type === "name" || type === "metonym") && party !== null && kinds.get(party) !== "place",
  );
}

function scoreNames(
  { names }: LabelledReport,
  answer: Assessment,
): Pick<ReportScore, "namesGold" | "namesFound" | "namesRight"> {
  if (names === null) return { namesGold: 0, namesFound: 0, namesRight: 0 };
  const key = ({ start, end }: NamedSpan): string => `${start}-${end}`;
  const got = new Set(namesOf(answer).map(key));
  return {
    namesGold: names.length,
    namesFound: got.size,
    namesRight: names.filter((span) => got.has(key(span))).length,
  };
}

function bestMatch(
  act: LabelledAct,
  found: readonly AssessedAct[],
  taken: ReadonlySet<string>,
): AssessedAct | null {
  const allowed = [act.kind, ...(act.altKinds ?? [])];
  const overlap = (other: AssessedAct): number =>
    Math.max(
      ...other.evidence.flatMap((mine) =>
        act.evidence.map((theirs) => Math.min(mine.end, theirs.end) - Math.max(mine.start, theirs.start)),
      ),
    );
  const candidates = found.filter(
    (other) => !taken.has(other.id) && allowed.includes(other.kind) && overlap(other) > 0,
  );
  return candidates.sort((a, b) => overlap(b) - overlap(a))[0] ?? null;
}

/** A second telling of an event that was found: a reading that makes one act of both is right. */
function isToldBy(act: LabelledAct, matched: readonly LabelledAct[]): boolean {
  const kinds = (other: LabelledAct): readonly string[] => [other.kind, ...(other.altKinds ?? [])];
  return (
    /\bsame event\b/i.test(act.note ?? "") &&
    matched.some((other) => kinds(other).some((kind) => kinds(act).includes(kind)))
  );
}

function sameRoles(
  labels: LabelledReport,
  act: LabelledAct,
  match: AssessedAct,
  answer: Assessment,
): boolean {
  const called = calledIn(labels, answer);
  return (
    sameParties(act.actors, match.actors, called) && sameParties(act.recipients, match.recipients, called)
  );
}

function sameVerdict(wanted: string, got: string): boolean {
  const broad = (verdict: string): string =>
    verdict === "would-be-prohibited"
      ? "prohibited"
      : verdict === "conditional" || verdict === "depends"
        ? "undetermined"
        : verdict === "none"
          ? "not-a-sanctions-matter"
          : verdict;
  return broad(wanted) === broad(got);
}

function scoreMentions(
  labels: LabelledReport,
  answer: Assessment,
): Pick<ReportScore, "mentionsGold" | "mentionsFound" | "mentionsRight"> {
  const wanted = labels.mentions.map((mention) => `${mention.start}-${mention.end}`);
  const got = new Set(answer.mentions.map((mention) => `${mention.start}-${mention.end}`));
  return {
    mentionsGold: wanted.length,
    mentionsFound: got.size,
    mentionsRight: wanted.filter((span) => got.has(span)).length,
  };
}

/** Add scores up. */
export function sumScores(scores: readonly ReportScore[]): ReportScore {
  const zero: ReportScore = {
    gold: 0,
    found: 0,
    kinds: 0,
    roles: 0,
    modality: 0,
    verdict: 0,
    verdictsAsked: 0,
    unsafe: 0,
    mentionsGold: 0,
    mentionsFound: 0,
    mentionsRight: 0,
    namesGold: 0,
    namesFound: 0,
    namesRight: 0,
  };
  const fields = Object.keys(zero) as readonly (keyof ReportScore)[];
  return scores.reduce(
    (total, score) =>
      Object.fromEntries(
        fields.map((field) => [field, total[field] + score[field]]),
      ) as unknown as ReportScore,
    zero,
  );
}

/** F1 of right ones among gold and found. */
export function f1(right: number, gold: number, found: number): number {
  return gold + found === 0 ? 0 : (2 * right) / (gold + found);
}

/** One printed line. */
export function scoreLine(name: string, score: ReportScore): string {
  const share = (part: number, whole: number): string => (whole === 0 ? " – " : (part / whole).toFixed(2));
  return [
    name.padEnd(34),
    `acts ${score.kinds}/${score.gold} of ${score.found}`.padEnd(22),
    `F1 kind ${f1(score.kinds, score.gold, score.found).toFixed(2)}`,
    `F1 kind+roles ${f1(score.roles, score.gold, score.found).toFixed(2)}`,
    `modality ${share(score.modality, score.kinds)}`,
    `verdict ${share(score.verdict, score.verdictsAsked)}`,
    `unsafe ${score.unsafe}`,
    `names F1 ${score.namesGold === 0 ? " – " : f1(score.namesRight, score.namesGold, score.namesFound).toFixed(2)}`,
    `mentions F1 ${f1(score.mentionsRight, score.mentionsGold, score.mentionsFound).toFixed(2)}`,
  ].join("  ");
}
