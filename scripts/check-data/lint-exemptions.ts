/**
 * @module scripts/check-data/lint-exemptions
 * Decides whether each exemption can ever lift something: on some day it and a provision that lists it are in force.
 */
import { problem } from "./problem.ts";
import type { Dataset, ProvisionFile } from "./shapes.ts";

/** First day, and first day after; `null` = no end. ISO days compare as text. */
type Period = readonly [from: string, to: string | null];

/** Find exemptions that are in force on no day of any provision that lists them. */
export function lintExemptions({ regimes }: Pick<Dataset, "regimes">): readonly string[] {
  const files = regimes.flatMap(({ provisions }) => provisions);
  const lifted = new Map<string, Period[]>();
  for (const { value } of files)
    for (const id of value.exemptions ?? []) {
      const known = lifted.get(id) ?? [];
      lifted.set(id, known);
      known.push(...periodsOf(value));
    }
  return files.flatMap(({ path, value }) => {
    const others = lifted.get(value.id);
    // One that nothing lists is told by `lintReach`.
    if (value.kind !== "exemption" || others === undefined) return [];
    const own = periodsOf(value);
    return own.some((period) => others.some((other) => meet(period, other)))
      ? []
      : [
          problem(
            path,
            "versions",
            `in force ${sayPeriods(own)}, when no provision that lists this exemption is (${sayPeriods(others)}): it can never lift anything`,
          ),
        ];
  });
}

/** The days of each version; it ends where it says so, otherwise the next one replaces it. */
function periodsOf({ versions }: ProvisionFile): readonly Period[] {
  return versions.map(({ from, to }, at) => [from, to ?? versions[at + 1]?.from ?? null]);
}

function meet([from, to]: Period, [otherFrom, otherTo]: Period): boolean {
  return (to === null || otherFrom < to) && (otherTo === null || from < otherTo);
}

function sayPeriods(periods: readonly Period[]): string {
  return periods.map(([from, to]) => `${from}–${to ?? ""}`).join(", ");
}
