/** A case of law: a dealing on a day, told by the ids of the data, and what is expected of the answer. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openEngine } from "embargo";
import type { Activity, Dealing, Finding, GoodsItem, Outcome } from "embargo/model";
import { judgeDealing, type Judgement } from "embargo/regimes";
import { parse } from "yaml";

/** A row of a file of cases; what it may expect is said by each test. */
export interface LawCase<Expected> {
  readonly name: string;
  readonly asOf: string;
  readonly dealing: {
    readonly activity?: Activity;
    readonly from?: string;
    readonly to?: string;
    readonly by?: string;
    readonly goods?: readonly string[];
    readonly payment?: readonly string[];
    readonly facts?: Readonly<Record<string, boolean>>;
  };
  readonly expect: Expected;
}

const RANK: Readonly<Record<Outcome, number>> = { applies: 2, undetermined: 1, "does-not-apply": 0 };

/** The rule base as it is released. */
export const { law } = openEngine({ clock: () => "2026-11-23" }).data;

/** The content of a YAML file of this folder. */
export function readRows<T>(file: string): T {
  return parse(readFileSync(join(import.meta.dirname, `${file}.yml`), "utf8")) as T;
}

/** Judge the dealing of a case, on its day. */
export function judgeCase({ asOf, dealing }: LawCase<unknown>): Judgement {
  const { activity = "supply", from = null, to = null, by = null, goods = [], payment = [] } = dealing;
  const whole: Dealing = {
    activity,
    from,
    to,
    by,
    goods: goods.map(itemOf),
    payment: payment.map(itemOf),
    parties: [],
    facts: dealing.facts ?? {},
  };
  return judgeDealing(whole, { law, asOf, lang: "en" });
}

/** An item of the goods class of an id. */
function itemOf(id: string): GoodsItem {
  return { text: id, class: id, hs: [] };
}

/** What an answer shows of a provision, exposures and duties included; on one leg alone where that is asked. */
export function findingOf(judged: Judgement, provision: string, leg?: Finding["leg"]): Finding | undefined {
  return [...judged.findings, ...judged.exposure, ...judged.duties]
    .filter((finding) => finding.provision === provision && (leg === undefined || finding.leg === leg))
    .sort((a, b) => RANK[b.outcome] - RANK[a.outcome])[0];
}

/** What the findings shown say of an exemption; one that none of them shows does not apply. */
export function exemptionOutcome(findings: readonly Finding[], exemption: string): Outcome {
  const outcomes = findings.flatMap(({ exemptions }) =>
    exemptions.flatMap(({ provision, outcome }) => (provision === exemption ? [outcome] : [])),
  );
  return outcomes.sort((a, b) => RANK[b] - RANK[a])[0] ?? "does-not-apply";
}
