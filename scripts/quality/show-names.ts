/**
 * @module scripts/quality/show-names
 * Prints the figures of names: tables beside the frozen ones, or what went wrong in a category.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  SHOWN_THRESHOLD,
  wrongPairs,
  type CategoryRow,
  type PairFigures,
} from "../../test/quality/names/pair-figures.ts";
import { rankOf, type SearchFigures } from "../../test/quality/names/screening-figures.ts";
import { ROOT } from "../gen/read-yaml.ts";
import { besideRows } from "./beside-yardstick.ts";
import type { NameEvidence, NameQuality, NameQualityOptions } from "./name-figures.ts";
import { nameQuality } from "./names.ts";

const BASELINE = join(ROOT, "test/quality/names/baseline.json");

/**
 * `names [--json] [--freeze] [--detail CATEGORY] [--seed N] [--pairs N] [--mix N] [--aliases N] [--entities N] [--customers N]
 * [--manipulated N] [--typed N] [--native N] [--yardstick N]`: run and print. `--freeze` writes the figures down as those to be held
 * against.
 */
export function showNames(args: readonly string[]): void {
  const { figures, evidence } = nameQuality(sizesOf(args));
  const detail = args.indexOf("--detail");
  if (detail !== -1) {
    for (const line of detailLines(evidence, args[detail + 1] ?? "")) console.log(line);
    return;
  }
  if (args.includes("--freeze")) writeFileSync(BASELINE, frozen(figures));
  if (args.includes("--json")) console.log(JSON.stringify(figures, null, 2));
  else for (const line of tableLines(figures, baseline())) console.log(line);
}

const SIZES = [
  "seed",
  "pairs",
  "mix",
  "aliases",
  "entities",
  "customers",
  "manipulated",
  "typed",
  "native",
  "yardstick",
] as const;

function sizesOf(args: readonly string[]): Partial<NameQualityOptions> {
  return Object.fromEntries(
    SIZES.flatMap((size) => {
      const at = args.indexOf(`--${size}`);
      const value = Number(args[at + 1]);
      return at === -1 || !Number.isSafeInteger(value) || value < 0 ? [] : [[size, value]];
    }),
  );
}

/** Figures as they are kept: four digits, no seconds. */
function frozen(figures: NameQuality): string {
  const short = (_key: string, value: unknown): unknown =>
    typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value;
  return `${JSON.stringify({ ...figures, seconds: undefined }, short, 1)}\n`;
}

function baseline(): Partial<NameQuality> {
  return existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, "utf8")) as Partial<NameQuality>) : {};
}

const percent = (share: number | null | undefined): string =>
  share === null || share === undefined || Number.isNaN(share) ? "–" : (100 * share).toFixed(1);

/** A share with what it was, where that is another. */
const beside = (share: number, before: number | null | undefined): string => {
  const was = percent(before);
  return was === "–" || was === percent(share) ? percent(share) : `${percent(share)} (${was})`;
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ");
  return [line(head), ...rows.map(line), ""];
}

/** All tables; figures in brackets are the frozen ones where they differ. */
export function tableLines(figures: NameQuality, before: Partial<NameQuality>): readonly string[] {
  const { pairs, mix, hand, entities, customers, recallAtRates, skipped, seconds } = figures;
  const sections = [
    ["by hand", hand?.all, before.hand?.all],
    ["mix", mix?.all, before.mix?.all],
    ["made", pairs?.all, before.pairs?.all],
    ["made, test half", pairs?.test, before.pairs?.test],
  ] as const;
  return [
    ...skipped.map((what) => `skipped: ${what}`),
    "Pairs of names, in percent, at a likeness of .70; in brackets the frozen figures",
    ...table(
      [
        "",
        "pairs",
        "P",
        "R",
        "F1",
        "95 %",
        "best F1",
        "at",
        "AUC",
        "AP",
        "P at R90",
        "R at P95",
        "match F1",
        "ECE",
      ],
      sections.flatMap(([name, now, was]) => (now === undefined ? [] : [figuresRow(name, now, was)])),
    ),
    ...categoryTable("By category", pairs?.categories, before.pairs?.categories),
    ...categoryTable("By hand", hand?.categories, before.hand?.categories),
    ...categoryTable("All official pairs", figures.aliases, before.aliases),
    ...categoryTable("By script", pairs?.scripts, before.pairs?.scripts),
    ...categoryTable("By list", pairs?.lists, before.pairs?.lists),
    ...categoryTable("By first listing", pairs?.periods, before.pairs?.periods),
    ...(entities === undefined
      ? []
      : [
          `Whole parties (${entities.pairs}), by match: accuracy ${beside(entities.accuracy, before.entities?.accuracy)}, P ${beside(entities.precision, before.entities?.precision)}, R ${beside(entities.recall, before.entities?.recall)}, AUC ${beside(entities.auc, before.entities?.auc)}, ECE ${beside(entities.calibrationError, before.entities?.calibrationError)}`,
          ...table(
            ["Category", "pairs", "right"],
            entities.categories.map(({ category, pairs: count, right }) => [
              category,
              String(count),
              percent(right),
            ]),
          ),
        ]),
    ...searchTable(figures, before),
    ...(customers === undefined
      ? []
      : table(
          ["Customers", "clean", "namesakes", "alerts", "per 10,000"],
          Object.entries(customers).flatMap(([population, rows]) =>
            rows.map((row) => [
              `${population} ${row.group}`,
              String(row.customers),
              String(row.namesakes),
              String(row.alerts),
              row.perTenThousand.toFixed(1),
            ]),
          ),
        )),
    ...(figures.customersByMatch === undefined
      ? []
      : table(
          ["Customers by match", "clean", "alerts", "per 10,000"],
          figures.customersByMatch.map((row) => [
            row.group,
            String(row.customers),
            String(row.alerts),
            row.perTenThousand.toFixed(1),
          ]),
        )),
    ...(figures.yardstick === undefined
      ? []
      : table(
          [
            `Beside a plain matcher, ${figures.yardstick.names} names`,
            "queries",
            "plain",
            "engine",
            "knowing more",
          ],
          besideRows(figures.yardstick),
        )),
    ...(recallAtRates ?? []).map(
      ({ perTenThousand, threshold, recall }) =>
        `Found at ${perTenThousand} alerts in 10,000 customers: ${percent(recall)} (likeness ${threshold.toFixed(3)})`,
    ),
    `Seconds: ${Object.entries(seconds)
      .map(([part, count]) => `${part} ${count}`)
      .join(", ")}`,
  ];
}

function figuresRow(name: string, now: PairFigures, was: PairFigures | undefined): readonly string[] {
  return [
    name,
    String(now.pairs),
    beside(now.precision, was?.precision),
    beside(now.recall, was?.recall),
    beside(now.f1, was?.f1),
    `${percent(now.f1Interval[0])}–${percent(now.f1Interval[1])}`,
    beside(now.bestF1, was?.bestF1),
    now.bestThreshold.toFixed(3),
    beside(now.auc, was?.auc),
    beside(now.averagePrecision, was?.averagePrecision),
    beside(now.precisionAtRecall90, was?.precisionAtRecall90),
    beside(now.recallAtPrecision95, was?.recallAtPrecision95),
    beside(now.decisionF1, was?.decisionF1),
    beside(now.calibrationError, was?.calibrationError),
  ];
}

function categoryTable(
  title: string,
  rows: readonly CategoryRow[] | undefined,
  before: readonly CategoryRow[] | undefined,
): readonly string[] {
  if (rows === undefined) return [];
  return table(
    [title, "pairs", "same", "right", "matched", "mean"],
    rows.map((row) => {
      const was = before?.find(({ category }) => category === row.category);
      return [
        row.category,
        String(row.pairs),
        String(row.positives),
        beside(row.right, was?.right),
        beside(row.matched, was?.matched),
        row.meanSimilarity.toFixed(2),
      ];
    }),
  );
}

function searchTable(figures: NameQuality, before: Partial<NameQuality>): readonly string[] {
  const row = (name: string, now: SearchFigures, was: SearchFigures | undefined): readonly string[] => [
    name,
    String(now.queries),
    ...(["top1", "top5", "top10", "matched", "matchedTop5", "wrongTop"] as const).map((key) =>
      beside(now[key], was?.[key]),
    ),
  ];
  const rows = [
    ...(figures.typed === undefined ? [] : [row("typed", figures.typed, before.typed)]),
    ...(["manipulated", "native"] as const).flatMap((part) =>
      (figures[part] ?? []).map(({ group, figures: now }) =>
        row(`${part} ${group}`, now, before[part]?.find((item) => item.group === group)?.figures),
      ),
    ),
  ];
  if (rows.length === 0) return [];
  return table(["Searches", "queries", "top 1", "top 5", "top 10", "≥ .70", "≥ .70 in 5", "wrong top"], rows);
}

/** Wrong pairs of a category, or `customers`, `typed`, `native`, `manipulated`: for the terminal only, never for a file. */
export function detailLines(evidence: NameEvidence, category: string): readonly string[] {
  if (category === "customers") {
    return evidence.customers.flatMap(({ name, highest, customer }) =>
      highest < SHOWN_THRESHOLD || customer.namesake
        ? []
        : [`${highest.toFixed(3)} ${customer.culture}: ${name}`],
    );
  }
  if (["typed", "native", "manipulated"].includes(category)) return missedLines(evidence, category);
  return wrongPairs(evidence.pairs, category).map(
    ({ pair, nameSimilarity }) =>
      `${nameSimilarity.toFixed(3)} ${pair.label === true ? "same " : "other"} ${pair.category}: ${pair.name1} | ${pair.name2}`,
  );
}

const CHANGED = ["exact", "control", "minor", "major"];

function missedLines({ searched }: NameEvidence, part: string): readonly string[] {
  const partOf = (group: string): string =>
    group === "typed" ? "typed" : CHANGED.includes(group) ? "manipulated" : "native";
  return searched.flatMap((item) => {
    if (partOf(item.group) !== part || rankOf(item) === 0) return [];
    const found = item.found
      .slice(0, 3)
      .map(({ id, nameSimilarity }) => `${id} ${nameSimilarity.toFixed(2)}`);
    return [`${item.group} ${item.target}: ${item.query} → ${found.join(", ")}`];
  });
}
