/**
 * @module scripts/check-data/lint-versions
 * Decides whether the dates of a provision can be true: versions in order and apart, none before the act
 * that made it was adopted, none ended by an act that was not yet adopted; and whether the stated end of a regime can.
 */
import { problem } from "./problem.ts";
import type { Dataset, Filed, ProvisionFile, VersionFile } from "./shapes.ts";

/** Check the days of every provision, and the stated end of every regime. */
export function lintVersions({ regimes }: Pick<Dataset, "regimes">): readonly string[] {
  const adopted = adoptionDays(regimes);
  return regimes.flatMap(({ folder, card, provisions }) => [
    ...(card.statedEnd !== undefined && card.statedEnd <= card.from
      ? [problem(`${folder}/regime.yml`, "statedEnd", `${card.statedEnd} is not after ${card.from}`)]
      : []),
    ...provisions.flatMap((file) =>
      file.value.versions.flatMap((version, at, all) =>
        [...lintOrder(version, all[at + 1]), ...lintAdoption(version, file, adopted)].map((what) =>
          problem(file.path, `versions[${at}]`, what),
        ),
      ),
    ),
  ]);
}

/** Day of adoption of the instrument of every provision whose instrument is known. */
function adoptionDays(regimes: Dataset["regimes"]): ReadonlyMap<string, string> {
  return new Map(
    regimes.flatMap(({ card, provisions }) =>
      provisions.flatMap(({ value }) => {
        const adopted = card.instruments.find(({ id }) => id === value.instrument)?.adopted;
        return adopted === undefined ? [] : [[value.id, adopted] as const];
      }),
    ),
  );
}

/** ISO days compare as text. */
function lintOrder({ from, to }: VersionFile, next: VersionFile | undefined): readonly string[] {
  return [
    ...(to !== undefined && to <= from ? [`ends on ${to}, not after its first day ${from}`] : []),
    ...(next !== undefined && next.from <= from
      ? [`begins on ${from}, not before the next version (${next.from})`]
      : []),
    ...(next !== undefined && to !== undefined && to > next.from
      ? [`ends on ${to}, after the next version begins (${next.from})`]
      : []),
  ];
}

function lintAdoption(
  { from, to, amendedBy, endedBy }: VersionFile,
  { value }: Filed<ProvisionFile>,
  adopted: ReadonlyMap<string, string>,
): readonly string[] {
  const acts: readonly (readonly [verb: string, day: string | undefined, provision: string | undefined])[] = [
    ["begins", from, value.id],
    ["begins", from, amendedBy],
    ["ends", to, endedBy],
  ];
  return acts.flatMap(([verb, day, provision]) => {
    const since = provision === undefined ? undefined : adopted.get(provision);
    return day === undefined || since === undefined || day >= since
      ? []
      : [`${verb} on ${day}, before the act of ${provision} was adopted (${since})`];
  });
}
