/**
 * @module scripts/bench/law
 * How long the rule base takes to load, and how many dealings are judged in a second, answers with all their words.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { openEngine } from "embargo";
import type { Dealing, GoodsItem } from "embargo/model";
import { goodsFromWords, judgeDealing } from "embargo/regimes";
import { ROOT } from "../gen/read-yaml.ts";

const COUNTRIES = ["KP", "RU", "FR", "US", "CN", "DE", "GB", "IN", "BR"];
const GOODS = ["artillery shells", "coal", "wheat", "crude oil", "machine tools", "medicine", "trucks"];
const AS_OF = "2023-09-13";
const PASSES = 8;

/** A kind of dealing with those that are of it. */
type Mix = readonly [name: string, isOf: (dealing: Dealing) => boolean];

const touches =
  (...codes: readonly string[]) =>
  ({ from, to }: Dealing): boolean =>
    codes.includes(from ?? "") || codes.includes(to ?? "");

const MIXES: readonly Mix[] = [
  ["one side is North Korea", touches("KP")],
  ["one side is Russia, none North Korea", (dealing) => touches("RU")(dealing) && !touches("KP")(dealing)],
  ["neither", (dealing) => !touches("KP", "RU")(dealing)],
];

/** Print both figures. Loading is measured in processes of its own, the best of several. */
export function benchLaw(): void {
  const { law } = openEngine({ clock: () => AS_OF }).data;
  console.log(
    `Law ${law.version}: ${law.regimes.length} regimes, ${law.provisions.length} provisions; loaded in ${loadMs().toFixed(1)} ms.`,
  );
  console.log("\n| Dealings | Judgements a second | Findings each |\n|---|---|---|");
  const items = GOODS.map((words): GoodsItem => goodsFromWords(words, law));
  const all = COUNTRIES.flatMap((from) =>
    COUNTRIES.filter((to) => to !== from).flatMap((to) => items.map((item) => dealing(from, to, item))),
  );
  for (const [name, isOf] of MIXES) {
    const some = all.filter(isOf);
    let [best, findings] = [0, 0];
    for (let pass = 0; pass < PASSES; pass += 1) {
      const started = performance.now();
      findings = 0;
      for (const one of some) findings += judgeDealing(one, { law, asOf: AS_OF, lang: "en" }).findings.length;
      best = Math.max(best, (some.length * 1000) / (performance.now() - started));
    }
    console.log(`| ${name} | ${Math.round(best)} | ${(findings / some.length).toFixed(1)} |`);
  }
}

function dealing(from: string, to: string, item: GoodsItem): Dealing {
  return { activity: "supply", from, to, by: null, goods: [item], payment: [], parties: [], facts: {} };
}

/** Reading and parsing the compiled rule base in a new process, milliseconds. */
function loadMs(): number {
  const program = `
    import { readFileSync } from "node:fs";
    const started = performance.now();
    JSON.parse(readFileSync(${JSON.stringify(join(ROOT, "engine/src/generated/law.json"))}, "utf8"));
    console.log(performance.now() - started);`;
  const runs = Array.from({ length: 5 }, () =>
    Number(spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }).stdout),
  );
  return Math.min(...runs);
}
