/**
 * @module scripts/bench/law
 * How long the rule base takes to load and to prepare, and how many dealings are judged in a second: answers with all their
 * words, and the verdict alone.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { openEngine } from "embargo";
import type { Dealing, GoodsItem } from "embargo/model";
import { goodsFromWords, judgeDealing, type Law } from "embargo/regimes";
import { verdictOnDealing } from "../../engine/src/regimes/judge.ts";
import { ROOT } from "../gen/read-yaml.ts";

const COUNTRIES = ["KP", "RU", "FR", "US", "CN", "DE", "GB", "IN", "BR"];
const GOODS = ["artillery shells", "coal", "wheat", "crude oil", "machine tools", "medicine", "trucks"];
const AS_OF = "2023-09-13";
const PASSES = 8;
/** How often each pair of sides and goods comes in a pass, each time with other words. */
const COPIES = 20;

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

/** Print the figures. Loading is measured in processes of its own, the best of several. */
export function benchLaw(): void {
  const { law } = openEngine({ clock: () => AS_OF }).data;
  const items = GOODS.map((words): GoodsItem => goodsFromWords(words, law));
  console.log(
    `Law ${law.version}: ${law.regimes.length} regimes, ${law.provisions.length} provisions; loaded in ${loadMs().toFixed(1)} ms, first dealing judged in ${firstMs(items, law).toFixed(1)} ms.`,
  );
  console.log(
    "\n| Dealings | Judgements a second | Findings each | Verdicts alone a second |\n|---|---|---|---|",
  );
  for (const [name, isOf] of MIXES) {
    let [words, verdicts, findings] = [0, 0, 0];
    for (let pass = 0; pass < PASSES; pass += 1) {
      const some = dealings(items, pass).filter(isOf);
      findings = 0;
      words = Math.max(
        words,
        speed(some, (one) => {
          findings += judgeDealing(one, { law, asOf: AS_OF, lang: "en" }).findings.length;
        }),
      );
      verdicts = Math.max(
        verdicts,
        speed(some, (one) => verdictOnDealing(one, { law, asOf: AS_OF })),
      );
      findings /= some.length;
    }
    console.log(`| ${name} | ${Math.round(words)} | ${findings.toFixed(1)} | ${Math.round(verdicts)} |`);
  }
}

/** Dealings a second. */
function speed(some: readonly Dealing[], judge: (dealing: Dealing) => void): number {
  const started = performance.now();
  for (const one of some) judge(one);
  return (some.length * 1000) / (performance.now() - started);
}

/** How long the first dealing takes: the rule base is prepared for it. Another law object is another rule base. */
function firstMs(items: readonly GoodsItem[], law: Law): number {
  const [one] = dealings(items, -1);
  const started = performance.now();
  if (one !== undefined) judgeDealing(one, { law: { ...law }, asOf: AS_OF, lang: "en" });
  return performance.now() - started;
}

/** No two of them are the same, in this pass or another. */
function dealings(items: readonly GoodsItem[], pass: number): readonly Dealing[] {
  const sides = COUNTRIES.flatMap((from) =>
    COUNTRIES.filter((to) => to !== from).map((to) => [from, to] as const),
  );
  return Array.from({ length: COPIES }, (_, copy) => `lot ${pass} ${copy}`).flatMap((lot) =>
    sides.flatMap(([from, to]) =>
      items.map((item) => dealing(from, to, { ...item, text: `${item.text}, ${lot}` })),
    ),
  );
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
