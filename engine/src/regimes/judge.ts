/**
 * @module regimes/judge
 * Judges a dealing by the law of every issuer, and brings the answers of those that bind it together.
 */
import type { Day, Dealing, Finding, Verdict } from "../model/index.ts";
import type { NotModelled } from "./coverage.ts";
import { inForceOrder, inOrder } from "./findings-order.ts";
import { boundCountries } from "./involved.ts";
import { bindsDealing, EVERYBODY, modelledIssuers, touches } from "./issuer-law.ts";
import { judgeByIssuer, type IssuerJudgement } from "./judge-issuer.ts";
import { gravest, type JudgeOptions } from "./judge-legs.ts";
import type { Law } from "./law.ts";
import { dealingBefore, lawAsking } from "./ownership-facts.ts";
import { signalsOf, type Signal } from "./signals.ts";

/** Verdict of one issuer's law. */
export interface IssuerVerdict {
  readonly issuer: string;
  readonly verdict: Verdict;
  /** Whether it binds somebody in the dealing; otherwise the verdict is what it would be if it did. */
  readonly binds: boolean;
  /** Provisions that apply. */
  readonly applies: readonly string[];
}

/** The answer to a dealing. */
export interface Judgement {
  readonly dealing: Dealing;
  readonly asOf: Day;
  readonly verdict: Verdict;
  readonly verdicts: readonly IssuerVerdict[];
  /** Facts assumed or tests the law sets, by id. */
  readonly conditions: readonly string[];
  /** Facts without which there is no answer, by id. */
  readonly missing: readonly string[];
  readonly notModelled: readonly NotModelled[];
  /** Provisions of the issuers that bind, that apply, may apply, or fail on one point only. */
  readonly findings: readonly Finding[];
  /** Provisions of any issuer by which a person may be listed or cut off, although that law does not bind him. */
  readonly exposure: readonly Finding[];
  /** What the issuers that bind want done: reports, freezes, deadlines. */
  readonly duties: readonly Finding[];
  /** What is often seen where measures are got round: a flag to look closer, which changes no verdict. */
  readonly signals: readonly Signal[];
  /** How many provisions in force were held against the dealing. */
  readonly considered: { readonly provisions: number; readonly regimes: readonly string[] };
}

/**
 * Judge a dealing as if it were done.
 *
 * Every provision of every regime that the dealing touches is evaluated three-valued. Facts nobody stated are
 * missing, or assumed and listed, as `data/regimes/facts.yml` says of each. The United Nations decide, and the issuers that
 * bind a side or the person acting; the others are judged beside them.
 *
 * @param dealing what is done; a `null` country or an empty list is “not said”, never “no”.
 * @returns `prohibited` when a deciding provision of an issuer that binds applies and no permission is on file;
 *   `undetermined` when missing facts or law not modelled could change the answer; `conditional` when the law's own test
 *   is open; `permitted` otherwise, with what was assumed in `conditions`.
 *
 * Cost: O(provisions × legs), once more for each fact that would bring in a regime the dealing does not touch.
 */
export function judgeDealing(dealing: Dealing, options: JudgeOptions): Judgement {
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
