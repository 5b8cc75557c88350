/**
 * @module regimes/browse
 * The provisions in force on a day, for reading.
 */
import {
  EmbargoError,
  type Citation,
  type Country,
  type Day,
  type Lang,
  type LegalForce,
  type Verification,
} from "../model/index.ts";
import type { Law, Provision, Regime } from "./law.ts";
import { versionOn } from "./provision.ts";

/** A provision as a reader sees it. */
export interface ProvisionInForce {
  readonly provision: string;
  readonly kind: Provision["kind"];
  readonly instrument: string;
  readonly paragraph: string;
  readonly title: string;
  readonly says: string;
  readonly legalForce: LegalForce;
  readonly inForce: { readonly from: Day; readonly to: Day | null };
  readonly amendedBy: string | null;
  readonly exemptions: readonly string[];
  readonly source: Citation;
  readonly seen: readonly string[];
  readonly verified: { readonly content: Verification; readonly paragraph: Verification };
}

/** A regime with what is in force of it. */
export interface RegimeInForce {
  readonly id: string;
  readonly issuer: string;
  readonly target: Country;
  readonly title: string;
  readonly summary: string;
  readonly provisions: readonly ProvisionInForce[];
}

/**
 * Regimes and their provisions in force on a day.
 *
 * @param options.id     a regime or provision id; absent = all regimes.
 * @param options.target country the measures are on; absent = any.
 * @throws {EmbargoError} `REGIME_UNKNOWN` when `id` is neither.
 */
export function browseRegimes(
  law: Law,
  options: {
    readonly asOf: Day;
    readonly lang: Lang;
    readonly id?: string | undefined;
    readonly target?: Country | undefined;
  },
): readonly RegimeInForce[] {
  const { asOf, lang, id, target } = options;
  const isKnown =
    id === undefined ||
    law.regimes.some((regime) => regime.id === id) ||
    law.provisions.some((item) => item.id === id);
  if (!isKnown)
    throw new EmbargoError("REGIME_UNKNOWN", {
      value: id ?? "",
      allowed: law.regimes.map((regime) => regime.id).join(", "),
    });
  return law.regimes
    .filter(
      (regime) =>
        (target === undefined || regime.target === target) && (id === undefined || id.startsWith(regime.id)),
    )
    .map((regime) => ({
      id: regime.id,
      issuer: regime.issuer,
      target: regime.target,
      title: regime.title[lang],
      summary: regime.summary[lang],
      provisions: law.provisions
        .filter(
          (item) => item.regime === regime.id && (id === undefined || id === regime.id || item.id === id),
        )
        .flatMap((item) => inForce(item, regime, asOf, lang))
        .sort((a, b) =>
          a.inForce.from < b.inForce.from
            ? -1
            : a.inForce.from > b.inForce.from
              ? 1
              : a.provision < b.provision
                ? -1
                : 1,
        ),
    }));
}

function inForce(provision: Provision, regime: Regime, asOf: Day, lang: Lang): readonly ProvisionInForce[] {
  const version = versionOn(provision, asOf);
  if (version === null) return [];
  const instrument = regime.instruments.find((item) => item.id === provision.instrument);
  const symbol = instrument?.symbol ?? provision.instrument;
  return [
    {
      provision: provision.id,
      kind: provision.kind,
      instrument: symbol,
      paragraph: provision.paragraph,
      title: provision.title[lang],
      says: provision.says[lang],
      legalForce: provision.force,
      inForce: { from: version.from, to: version.to },
      amendedBy: version.amendedBy,
      exemptions: provision.exemptions,
      source: {
        cite: `${symbol}, ${regime.paragraphMark}${provision.paragraph}`,
        url: instrument?.url ?? "",
      },
      seen: provision.seen,
      verified: provision.verified,
    },
  ];
}
