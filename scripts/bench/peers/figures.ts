/**
 * @module scripts/bench/peers/figures
 * What is measured of a system, and the table of all of them.
 */

/** One system on one mix of queries. */
export interface Figures {
  readonly system: string;
  readonly mix: string;
  /** What a query is held against: “50 candidates”, “20,886 names”. */
  readonly against: string;
  /** Wall time of each query in milliseconds, one after the other on one core. */
  readonly milliseconds: readonly number[];
  /** Processor time of a query in milliseconds where the system runs in a process of its own; absent = not measured. */
  readonly processorMs?: number;
}

/** A system that could not be measured, and why. */
export interface Missing {
  readonly system: string;
  readonly why: string;
}

/** A value below which that share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Queries a second, one after the other. */
export function perSecond({ milliseconds }: Figures): number {
  return (milliseconds.length * 1000) / milliseconds.reduce((sum, value) => sum + value, 0);
}

/**
 * The table in Markdown.
 *
 * @param ours Embargo on the same mixes, to divide by.
 */
export function tableOf(rows: readonly Figures[], ours: readonly Figures[]): string {
  const head = [
    "System",
    "Queries",
    "Against",
    "Queries/s",
    "p50, ms",
    "p99, ms",
    "CPU ms/query",
    "Embargo is faster by",
  ];
  const lines = rows.map((row) =>
    [
      row.system,
      `${row.milliseconds.length} ${row.mix}`,
      row.against,
      short(perSecond(row)),
      short(quantile(row.milliseconds, 0.5)),
      short(quantile(row.milliseconds, 0.99)),
      row.processorMs === undefined ? "–" : short(row.processorMs),
      ratioTo(row, ours),
    ].join(" | "),
  );
  return [head.join(" | "), head.map(() => "---").join("|"), ...lines]
    .map((line) => `| ${line} |`)
    .join("\n");
}

function ratioTo(row: Figures, ours: readonly Figures[]): string {
  const own = ours.find(({ mix }) => mix === row.mix);
  return own === undefined || own === row ? "–" : `${short(perSecond(own) / perSecond(row))}×`;
}

/** Three significant digits. */
function short(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 6 });
}
