/**
 * @module scripts/bench/names
 * `node --conditions=source scripts/bench/names.ts [--sizes 10000,100000,1000000] [--queries COUNT]`: Embargo's names at
 * several sizes of list: time to prepare, bytes a name, queries a second on one core and their quantiles. Every query is
 * asked twice, the second time is measured: the words of customers recur.
 */
import { parseArgs } from "node:util";
import { namesOfScale } from "./names-scale.ts";
import { askAll, prepareNames } from "./ours.ts";
import { perSecond, quantile } from "./peers/figures.ts";
import { queriesOf, QUERY_MIXES } from "./queries.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,100000,1000000" },
    queries: { type: "string", default: "2000" },
  },
});
const count = Number(values.queries);
const ms = (value: number): string => value.toPrecision(2);

console.log("| Names | Prepared in, s | Bytes a name | Queries | q/s | p50, ms | p99, ms | p99.9, ms |");
console.log("|---|---|---|---|---|---|---|---|");
for (const size of values.sizes.split(",").map(Number)) {
  const list = [...namesOfScale(size)];
  const { lists, seconds, bytes } = prepareNames(list);
  for (const mix of QUERY_MIXES) {
    for (const nearest of [0, 3]) {
      const figures = askAll(lists, queriesOf(mix, count, list), mix, nearest);
      const times = [0.5, 0.99, 0.999].map((share) => ms(quantile(figures.milliseconds, share)));
      const cells = [
        size.toLocaleString("en"),
        seconds.toFixed(1),
        (bytes / size).toFixed(0),
        nearest === 0 ? mix : `${mix}, with the nearest`,
        Math.round(perSecond(figures)).toLocaleString("en"),
        ...times,
      ];
      console.log(`| ${cells.join(" | ")} |`);
    }
  }
}
