/**
 * @module scripts/fit
 * `npm run fit`: fits the weights of the name scorer and the calibration of its scores on the training half of the
 * development pairs, and holds both against the other half. `-- --write` writes what was found into the tables;
 * `--points N` looks at so many tables of weights at most. See docs/guides/fit-the-weights.md.
 */
import { fit } from "./fit/fit.ts";

const args = process.argv.slice(2);
const at = args.indexOf("--points");
const points = at === -1 ? undefined : Number(args[at + 1]);
if (points !== undefined && !(Number.isSafeInteger(points) && points > 0)) {
  console.error("usage: npm run fit -- [--points N] [--write]");
  process.exit(2);
}
fit({ write: args.includes("--write"), points });
