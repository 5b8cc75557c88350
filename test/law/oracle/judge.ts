/**
 * @module test/law/oracle/judge
 * Judges a dealing by the law of every issuer, and brings the answers of those that bind it together.
 */
import type { Day, Dealing, Verdict } from "embargo/model";
import type { NotModelled } from "../../../engine/src/regimes/coverage.ts";
import type { IssuerVerdict, Judgement } from "../../../engine/src/regimes/judge.ts";
import { gravest, type JudgeOptions } from "../../../engine/src/regimes/judge-legs.ts";
import { bindsDealing, touches } from "./coverage.ts";
import { inForceOrder, inOrder } from "../../../engine/src/regimes/findings-order.ts";
import { boundCountries } from "../../../engine/src/regimes/involved.ts";
import { EVERYBODY, modelledIssuers } from "../../../engine/src/regimes/issuer-law.ts";
import { judgeByIssuer, type IssuerJudgement } from "./issuer.ts";
import type { Law } from "../../../engine/src/regimes/law.ts";
import { dealingBefore, lawAsking } from "../../../engine/src/regimes/ownership-facts.ts";
import { signalsOf } from "../../../engine/src/regimes/signals.ts";

/** What `judgeDealing` must answer, worked out the slow and obvious way: nothing is prepared, nothing is remembered. */
export function judgeSlowly(dealing: Dealing, options: JudgeOptions): Judgement {
  const { law, asOf } = options;
  const judged = modelledIssuers(law).map((issuer) =>
    judgeByIssuer(dealingBefore(issuer, dealing), issuer, {
      ...options,
      law: lawAsking(law, dealing.byOwnership?.[issuer]?.asks ?? []),
    }),
  );
  const deciding = judged.filter(({ binds }) => binds);
  const notModelled = [...deciding.flatMap((item) => item.notModelled), ...lawOfOthers(dealing, law, asOf)];
  const worst = gravest(deciding.map(({ verdict }) => verdict));
  const open = worst !== "prohibited" && notModelled.some((item) => item.binds);
  const verdict = open ? "undetermined" : worst;
  const settled = verdict === "prohibited";
  const findings = inForceOrder(deciding.flatMap((item) => item.findings));
  return {
    dealing,
    asOf,
    verdict,
    verdicts: judged.map(toVerdict),
    conditions: settled
      ? []
      : unique([
          ...deciding.flatMap((item) => item.conditions),
          ...assumedOfOthers(dealing, law),
          ...links(judged, verdict, law, dealing),
        ]),
    missing: settled ? [] : inOrder(unique(deciding.flatMap((item) => item.missing)), law),
    notModelled,
    findings: findings.filter(({ kind }) => kind !== "exposure" && kind !== "duty"),
    exposure: inForceOrder(judged.flatMap((item) => item.findings)).filter(({ kind }) => kind === "exposure"),
    duties: findings.filter(({ kind }) => kind === "duty"),
    signals: signalsOf(dealing, options),
    considered: {
      provisions: deciding.reduce((sum, item) => sum + item.provisions, 0),
      regimes: unique(deciding.flatMap((item) => item.regimes)).toSorted(),
    },
  };
}

function toVerdict({ issuer, verdict, binds, applies }: IssuerJudgement): IssuerVerdict {
  return { issuer, verdict, binds, applies };
}

/** Issuers without a regime here, and the law of a State that somebody says forbids it. */
function lawOfOthers(dealing: Dealing, law: Law, asOf: Day): readonly NotModelled[] {
  const issuers = law.issuers
    .filter((issuer) => !issuer.modelled && issuer.from <= asOf)
    .map((issuer): NotModelled => ({ id: issuer.id, reason: "issuer", binds: touches(issuer, dealing) }));
  // Stated to forbid it, other law binds; which law that is, nobody said.
  const stated = ["national-law", ...(bindsModelled(dealing, law) ? ["other-measures"] : [])].filter(
    (fact) => dealing.facts[fact] === true,
  );
  return [...issuers, ...stated.map((id): NotModelled => ({ id, reason: "issuer", binds: true }))];
}

/**
 * Law that no issuer here speaks for is assumed to add nothing, and so are the measures of an issuer that binds which
 * are on no country; the answer says so.
 */
function assumedOfOthers(dealing: Dealing, law: Law): readonly string[] {
  const codes = boundCountries(dealing);
  const nobody = dealing.from === null && dealing.to === null && dealing.by === null;
  const spoken = new Set(law.issuers.flatMap((issuer) => issuer.countries));
  const silent = codes.some((code) => !spoken.has(code)) || nobody ? ["national-law"] : [];
  return [...silent, ...(bindsModelled(dealing, law) ? ["other-measures"] : [])].filter(
    (fact) => dealing.facts[fact] === undefined,
  );
}

/** Whether an issuer with regimes of its own binds somebody in a dealing. */
function bindsModelled(dealing: Dealing, law: Law): boolean {
  return law.issuers.some(({ id, modelled }) => modelled && bindsDealing(id, dealing, law));
}

/** Links by which an issuer that does not bind so far would bind, where its law is graver than the answer. */
function links(
  judged: readonly IssuerJudgement[],
  verdict: Verdict,
  law: Law,
  dealing: Dealing,
): readonly string[] {
  const graver = judged.filter(
    (item) => !item.binds && item.issuer !== EVERYBODY && gravest([item.verdict, verdict]) !== verdict,
  );
  return graver.flatMap(({ issuer }) =>
    (law.issuers.find(({ id }) => id === issuer)?.nexus ?? []).filter(
      (fact) => dealing.facts[fact] === undefined,
    ),
  );
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
