/**
 * @module regimes/judge-legs
 * Holds the rows of some regimes against a leg of a dealing, and says what follows of them together.
 */
import type { Day, Lang, Verdict } from "../model/index.ts";
import type { Law } from "./law.ts";
import type { ClauseAnswer } from "./prepared/clause.ts";
import type { DayOfLaw } from "./prepared/day.ts";
import { isOnFile, type NamedExemptions } from "./prepared/exemptions.ts";
import type { LegReading } from "./prepared/leg-reading.ts";
import type { NameList } from "./prepared/names.ts";
import { FALSE, TRUE } from "./prepared/points.ts";
import type { PreparedLaw } from "./prepared/prepared-law.ts";
import { numberOfFirst, type Row, type RowSet, type RowSpan } from "./prepared/rows.ts";

/** The day and the language of a judgement. */
export interface JudgeOptions {
  readonly law: Law;
  readonly asOf: Day;
  readonly lang: Lang;
}

/** Where an answer is gathered, leg after leg. */
export interface Gathering {
  /** Ids of the prohibitions that apply. */
  readonly applies: string[];
  readonly conditions: NameList;
  readonly missing: NameList;
  /** Takes a row that applies or may apply. */
  readonly tell: (row: Row, answer: ClauseAnswer, leg: number) => void;
}

/** Judges legs one by one; its lists serve one leg after the other. */
export class LegJudge {
  readonly #rows: PreparedLaw["rows"];
  readonly #deciding: RowSet;
  readonly #missing: NameList;
  readonly #tests: NameList;
  readonly #presumed: NameList;
  readonly #lifting: NameList;

  constructor(law: PreparedLaw) {
    this.#rows = law.rows;
    this.#deciding = law.deciding;
    this.#missing = law.nameList();
    this.#tests = law.nameList();
    this.#presumed = law.nameList();
    this.#lifting = law.nameList();
  }

  /**
   * Judge a leg by some regimes.
   *
   * @param among rows that count.
   * @param leg   number of the leg, for the gathering.
   */
  judge(
    reading: LegReading,
    leg: number,
    regimes: readonly RowSpan[],
    among: RowSet,
    day: DayOfLaw,
    gathering: Gathering,
  ): Verdict {
    this.#missing.clear();
    this.#tests.clear();
    this.#presumed.clear();
    this.#lifting.clear();
    let prohibits = false;
    for (const { start, end } of regimes) {
      for (let word = start; word < end; word += 1) {
        for (let bits = (reading.rows[word] ?? 0) & (among[word] ?? 0); bits !== 0; bits &= bits - 1) {
          const row = this.#rows[numberOfFirst(word, bits)] as Row;
          const answer = row.clause.on(reading.stands);
          if (answer.stand === FALSE) continue;
          gathering.tell(row, answer, leg);
          if (!row.isProhibition) continue;
          if (answer.stand === TRUE && !gathering.applies.includes(row.provision.id))
            gathering.applies.push(row.provision.id);
          if (row.decides && this.#weigh(row, answer, reading, day)) prohibits = true;
        }
      }
    }
    gathering.conditions.addAll(this.#tests);
    gathering.conditions.addAll(this.#presumed);
    gathering.conditions.addAll(this.#lifting);
    gathering.missing.addAll(this.#missing);
    return legVerdict(prohibits, this.#missing.size > 0, this.#tests.size > 0);
  }

  /** Whether a prohibition prohibits; what lifts it, or what it hangs on, is listed. */
  #weigh(row: Row, answer: ClauseAnswer, reading: LegReading, day: DayOfLaw): boolean {
    const { stands, setting } = reading;
    if (isLifted(row, reading, day)) {
      if (answer.stand === TRUE) this.#listLifting(day.exemptionsOf(row), stands);
      return false;
    }
    if (answer.stand === TRUE) return true;
    // What applies once the presumed facts are read as “no” applies: presuming is for the asker's good, never for the deal's.
    const settled = row.clause.presuming(stands, setting.silence);
    this.#presumed.addSome(settled.presumed);
    this.#missing.addSome(settled.missing);
    this.#tests.addSome(settled.tests);
    return settled.stand === TRUE;
  }

  #listLifting({ all }: NamedExemptions, stands: Uint8Array): void {
    for (const exemption of all) if (isOnFile(exemption, stands)) this.#lifting.add(exemption.name);
  }

  /** The verdict on a leg by some regimes, without a word of why. */
  verdict(reading: LegReading, regimes: readonly RowSpan[], day: DayOfLaw): Verdict {
    const { rows, stands, setting } = reading;
    let [isOpen, isTested] = [false, false];
    for (const { start, end } of regimes) {
      for (let word = start; word < end; word += 1) {
        for (let bits = (rows[word] ?? 0) & (this.#deciding[word] ?? 0); bits !== 0; bits &= bits - 1) {
          const row = this.#rows[numberOfFirst(word, bits)] as Row;
          const { stand, missing, tests } = row.clause.presuming(stands, setting.silence);
          if (stand === FALSE || isLifted(row, reading, day)) continue;
          if (stand === TRUE) return "prohibited";
          if (missing.length > 0) isOpen = true;
          if (tests.length > 0) isTested = true;
        }
      }
    }
    return legVerdict(false, isOpen, isTested);
  }
}

/** Whether a permission is on file that lifts a prohibition. */
function isLifted(row: Row, { stands, stated }: LegReading, day: DayOfLaw): boolean {
  const { all, needFacts } = day.exemptionsOf(row);
  if (stated === 0 && needFacts) return false;
  for (const exemption of all) if (isOnFile(exemption, stands)) return true;
  return false;
}

/** The verdict of a leg: a prohibition, then what is missing, then the tests that the law sets. */
export function legVerdict(prohibits: boolean, isOpen: boolean, isTested: boolean): Verdict {
  if (prohibits) return "prohibited";
  if (isOpen) return "undetermined";
  return isTested ? "conditional" : "permitted";
}

const SEVERITY: readonly Verdict[] = ["prohibited", "undetermined", "conditional", "permitted"];

/** The gravest of several verdicts; of none, `permitted`. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? "permitted";
}

/** The graver of two verdicts. */
export function graver(one: Verdict, other: Verdict): Verdict {
  return SEVERITY.indexOf(one) <= SEVERITY.indexOf(other) ? one : other;
}
