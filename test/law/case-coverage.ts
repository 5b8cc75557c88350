/**
 * What the cases of law of this folder show of each provision: where it applies, where it does not, on which days. A case
 * that the data answers otherwise (`national.open.yml`) shows nothing.
 */
import { readdirSync } from "node:fs";
import type { Day, Outcome } from "embargo/model";
import type { Clause, Provision } from "../../engine/src/regimes/law.ts";
import { addDays } from "../../engine/src/reports/document-date.ts";
import { law, readRows, type LawCase } from "./law-case.ts";

/** What a provision, or a version of one that begins on a day, should have a case of. */
export type Need = "applies" | "not-reached" | "left-open" | "first-day" | "day-before";

/** A need that no case meets: `of` is the id of the provision, and for the two needs of days the first day of the version. */
export interface Gap {
  readonly need: Need;
  readonly of: string;
  readonly kind: string;
}

/** Cases there should be of a kind of provisions for a need, and those there are. */
export interface Count {
  readonly kind: string;
  readonly need: Need;
  readonly wanted: number;
  readonly met: number;
}

/** One of the forms in which cases expect something of a provision. */
interface Expected {
  readonly provision?: string;
  readonly exemption?: string;
  readonly outcome?: Outcome;
  readonly exemptions?: Readonly<Record<string, Outcome>>;
}

/** The outcomes that cases expect of a provision, on any day and by day. */
interface Shown {
  readonly outcomes: Set<Outcome>;
  readonly byDay: Map<Day, Set<Outcome>>;
}

/** The outcome by which a case meets a need of a provision. */
const OUTCOMES: readonly (readonly [Need, Outcome])[] = [
  ["applies", "applies"],
  ["not-reached", "does-not-apply"],
  ["left-open", "undetermined"],
];
const NEEDS_OF_VERSIONS: readonly Need[] = ["first-day", "day-before"];

/** Files of cases that speak of no provision. */
const OTHERS: ReadonlySet<string> = new Set(["ownership"]);

/** What the cases of this folder leave out of the rule base, in the order of its ids. */
export function gapsOfCases(): readonly Gap[] {
  return wanted().filter(({ isMet }) => !isMet);
}

/** How far each kind of provision is covered, need by need. */
export function countsOfCases(): readonly Count[] {
  const counts = new Map<string, { kind: string; need: Need; wanted: number; met: number }>();
  for (const { kind, need, isMet } of wanted()) {
    const key = `${kind} ${need}`;
    const count = counts.get(key) ?? { kind, need, wanted: 0, met: 0 };
    counts.set(key, { ...count, wanted: count.wanted + 1, met: count.met + (isMet ? 1 : 0) });
  }
  return [...counts.values()].sort((a, b) => (`${a.kind} ${a.need}` < `${b.kind} ${b.need}` ? -1 : 1));
}

function wanted(): readonly (Gap & { readonly isMet: boolean })[] {
  const shown = shownByCases();
  return law.provisions.flatMap((provision) => {
    const { id, kind, versions } = provision;
    const of = shown.get(id) ?? nothing();
    const own = OUTCOMES.filter(([need]) => need !== "left-open" || asksFact(provision)).map(
      ([need, outcome]) => ({ need, of: id, kind, isMet: of.outcomes.has(outcome) }),
    );
    const ofDays = versions.flatMap(({ from }, at) =>
      NEEDS_OF_VERSIONS.map((need) => ({
        need,
        of: `${id} ${from}`,
        kind,
        isMet:
          need === "first-day" ? of.byDay.get(from)?.has("applies") === true : isBeforeShown(of, from, at),
      })),
    );
    return [...own, ...ofDays];
  });
}

/** Whether a provision hangs on a fact, so that silence about it leaves something open. */
function asksFact({ versions }: Provision): boolean {
  const asks = (clause: Clause): boolean =>
    clause.op === "fact" ||
    (clause.op === "not" && asks(clause.of)) ||
    ((clause.op === "all" || clause.op === "any") && clause.of.some(asks));
  return versions.some(({ when, needs }) => needs.length > 0 || (when !== null && asks(when)));
}

/** Whether a case shows the day before a version: that the provision did not apply yet, or what an older version said. */
function isBeforeShown({ byDay }: Shown, from: Day, version: number): boolean {
  const before = byDay.get(addDays(from, -1));
  return version === 0 ? before?.has("does-not-apply") === true : before !== undefined;
}

function nothing(): Shown {
  return { outcomes: new Set(), byDay: new Map() };
}

function shownByCases(): ReadonlyMap<string, Shown> {
  const open = new Set(readRows<{ open: { case: string }[] }>("national.open").open.map((one) => one.case));
  const shown = new Map<string, Shown>();
  for (const file of filesOfCases())
    for (const { name, asOf, expect } of readRows<{ cases: LawCase<Expected>[] }>(`${file}.cases`).cases)
      if (!open.has(`${file}: ${name}`))
        for (const [id, outcome] of namedBy(expect)) {
          const one = shown.get(id) ?? nothing();
          shown.set(id, one);
          one.outcomes.add(outcome);
          one.byDay.set(asOf, (one.byDay.get(asOf) ?? new Set()).add(outcome));
        }
  return shown;
}

function filesOfCases(): readonly string[] {
  return readdirSync(import.meta.dirname)
    .flatMap((file) => /^(.+)\.cases\.yml$/.exec(file)?.[1] ?? [])
    .filter((file) => !OTHERS.has(file));
}

/** The provisions of which a case expects something, each with the outcome. */
function namedBy({ provision, exemption, outcome, exemptions }: Expected): readonly [string, Outcome][] {
  const named = [provision, exemption].filter((id) => id !== undefined);
  const direct = named.flatMap((id): [string, Outcome][] => (outcome === undefined ? [] : [[id, outcome]]));
  return [...direct, ...Object.entries(exemptions ?? {})];
}
