/**
 * @module scripts/bench/peers/nomenklatura
 * OpenSanctions’ logic-v2 on candidates that are given to it, without a search: yente scores ten for each of the five
 * results it returns by default.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { ScaleName } from "../names-scale.ts";
import { queriesOf, type QueryMix } from "../queries.ts";
import { searchOf } from "./candidates.ts";
import type { Figures, Missing } from "./figures.ts";
import { installNomenklatura, onOneCore } from "./installed.ts";

const CANDIDATES = 50;

interface Answer {
  readonly versions: Readonly<Record<string, string>>;
  readonly seconds: readonly number[];
}

/** Score so many queries of each mix. */
export function measureNomenklatura(
  list: readonly ScaleName[],
  mixes: readonly QueryMix[],
  count: number,
): readonly Figures[] | Missing {
  const installed = installNomenklatura();
  if ("why" in installed) return { system: "nomenklatura logic-v2", why: installed.why };
  const search = searchOf(list, CANDIDATES);
  const rows: Figures[] = [];
  for (const mix of mixes) {
    const queries = queriesOf(mix, count, list).map((query) => ({
      ...query,
      candidates: search(query),
    }));
    const [program, ...options] = onOneCore([
      installed.program,
      // Isolated: the folder of the script, which bears the name of the package, is no place to import from.
      "-I",
      join(import.meta.dirname, "nomenklatura.py"),
    ]);
    const { status, stdout, stderr } = spawnSync(program, options, {
      input: queries.map((query) => JSON.stringify(query)).join("\n"),
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    if (status !== 0) return { system: "nomenklatura logic-v2", why: stderr.trim().split("\n").at(-1) ?? "" };
    const { versions, seconds } = JSON.parse(stdout) as Answer;
    rows.push({
      system: `nomenklatura ${versions.nomenklatura} logic-v2 (rigour ${versions.rigour})`,
      mix,
      against: `${CANDIDATES} candidates`,
      milliseconds: seconds.map((value) => value * 1000),
    });
  }
  return rows;
}
