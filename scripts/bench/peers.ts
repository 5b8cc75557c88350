/**
 * @module scripts/bench/peers
 * `node --conditions=source scripts/bench/peers.ts [--queries COUNT]
 * [--systems nomenklatura,watchman,jaro-winkler]`: Embargo and other systems on the same names and queries, each on one
 * core, in one table; Embargo is asked the whole question. A peer that cannot be installed is named with the reason.
 * Figures hold for the machine they were taken on; compare ratios within one run.
 */
import { parseArgs } from "node:util";
import { likest, prepareNames } from "./jaro-winkler.ts";
import { askAll, prepareNames as prepareOurs } from "./ours.ts";
import { namesOfScale, type ScaleName } from "./names-scale.ts";
import { type Figures, type Missing, tableOf } from "./peers/figures.ts";
import { measureNomenklatura } from "./peers/nomenklatura.ts";
import { measureWatchman } from "./peers/watchman.ts";
import { queriesOf, QUERY_MIXES, type QueryMix } from "./queries.ts";

/** All names of OFAC's list of July 2021, main names and aliases: no made name is asked of a peer that has only these. */
const REAL_NAMES = 20_886;

function measureJaroWinkler(
  list: readonly ScaleName[],
  mixes: readonly QueryMix[],
  count: number,
): readonly Figures[] {
  const prepared = prepareNames(list.map(({ text }) => text));
  return mixes.map((mix) => {
    const queries = queriesOf(mix, count, list);
    for (const { name } of queries.slice(0, 3)) likest(name, prepared);
    const milliseconds = queries.map(({ name }) => {
      const started = performance.now();
      likest(name, prepared);
      return performance.now() - started;
    });
    const against = `${list.length.toLocaleString("en")} names`;
    return { system: "Jaro–Winkler, every name", mix, against, milliseconds };
  });
}

const { values } = parseArgs({
  options: {
    queries: { type: "string", default: "100" },
    systems: { type: "string", default: "nomenklatura,watchman,jaro-winkler" },
  },
});
const count = Number(values.queries);
const list = [...namesOfScale(REAL_NAMES)];
const measures: Readonly<
  Record<string, () => readonly Figures[] | Missing | Promise<readonly Figures[] | Missing>>
> = {
  nomenklatura: () => measureNomenklatura(list, QUERY_MIXES, count),
  watchman: () => measureWatchman(list, QUERY_MIXES, count),
  "jaro-winkler": () => measureJaroWinkler(list, QUERY_MIXES, count),
};
const { lists } = prepareOurs(list);
const ours = QUERY_MIXES.map((mix) => askAll(lists, queriesOf(mix, Math.max(count, 2000), list), mix));
const measured: (readonly Figures[] | Missing)[] = [ours];
for (const system of values.systems.split(",")) {
  const measure = measures[system];
  if (measure === undefined) throw new Error(`no system ${system}: ${Object.keys(measures).join(", ")}`);
  measured.push(await measure());
}
console.log(
  tableOf(
    measured.flatMap((one) => ("why" in one ? [] : one)),
    ours,
  ),
);
for (const one of measured) if ("why" in one) console.log(`\n${one.system}: not measured (${one.why}).`);
