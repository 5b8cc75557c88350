/**
 * @module regimes/prepared/words
 * What the law says in one language, put together once for each provision, country and fact.
 */
import type { Country, ExemptionFinding, Finding, GoodsItem, Lang } from "../../model/index.ts";
import type { Involved } from "../involved.ts";
import type { Law, Regime } from "../law.ts";
import type { Leg } from "../leg.ts";
import { sayActivity, sayFact, sayGoods, sayInvolved, sayParty } from "../wording.ts";
import type { Exemption, NamedExemptions } from "./exemptions.ts";
import { TRUE } from "./points.ts";
import type { Row } from "./rows.ts";

/** What every finding of one row shares. Frozen where it is an object, since every caller gets the same. */
export interface RowWords {
  readonly instrument: string;
  readonly title: string;
  readonly inForce: Finding["inForce"];
  readonly source: Finding["source"];
  readonly verified: Finding["verified"];
}

type Side = "from" | "to" | "parties";

/** The words of a rule base in one language. What it keeps is bounded by the law: never anything a caller wrote. */
export class Words {
  readonly #law: Law;
  readonly #lang: Lang;
  readonly #rows: (RowWords | undefined)[] = [];
  readonly #sides = new Map<Side, Map<Country, string>>();
  readonly #facts = new Map<string, string>();
  readonly #exemptions = new Map<Exemption, ExemptionFinding>();
  readonly #named = new WeakMap<NamedExemptions, readonly ExemptionFinding[]>();

  constructor(law: Law, lang: Lang) {
    this.#law = law;
    this.#lang = lang;
  }

  /** What the findings of a row share. */
  ofRow({ number, provision, version, regime }: Row): RowWords {
    const known = this.#rows[number];
    if (known !== undefined) return known;
    const instrument = instrumentOf(regime, provision.instrument);
    const symbol = instrument?.symbol ?? provision.instrument;
    const made: RowWords = {
      instrument: symbol,
      title: provision.title[this.#lang],
      inForce: Object.freeze({ from: version.from, to: version.to }),
      source: Object.freeze({
        cite: `${symbol}, ${regime.paragraphMark}${provision.paragraph}`,
        url: instrument?.url ?? "",
      }),
      verified: provision.verified,
    };
    this.#rows[number] = made;
    return made;
  }

  /** A permission of which nothing is stated, and that is for every dealing. */
  unstated(exemption: Exemption): ExemptionFinding {
    const known = this.#exemptions.get(exemption);
    if (known !== undefined) return known;
    const missing = Object.freeze([...new Set(exemption.needs)]);
    const outcome = missing.length === 0 ? "applies" : "undetermined";
    const made = Object.freeze(this.ofExemption(exemption, outcome, missing));
    this.#exemptions.set(exemption, made);
    return made;
  }

  /** Permissions for every dealing, of all of which nothing is stated. */
  allUnstated(named: NamedExemptions): readonly ExemptionFinding[] {
    const known = this.#named.get(named);
    if (known !== undefined) return known;
    const made = Object.freeze(named.all.map((exemption) => this.unstated(exemption)));
    this.#named.set(named, made);
    return made;
  }

  /** A permission with what it comes to. */
  ofExemption(
    { provision, regime }: Exemption,
    outcome: ExemptionFinding["outcome"],
    missing: readonly string[],
  ): ExemptionFinding {
    const symbol = instrumentOf(regime, provision.instrument)?.symbol ?? provision.instrument;
    return {
      provision: provision.id,
      instrument: symbol,
      paragraph: provision.paragraph,
      cite: `${symbol} ${regime.paragraphMark}${provision.paragraph}`,
      title: provision.title[this.#lang],
      outcome,
      missing,
    };
  }

  activity(leg: Leg): string {
    return sayActivity({ leg, law: this.#law, lang: this.#lang });
  }

  goods(leg: Leg, item: GoodsItem): string {
    return sayGoods(item, { leg, law: this.#law, lang: this.#lang });
  }

  involved(leg: Leg, involved: Involved): string {
    return sayInvolved(involved, { leg, law: this.#law, lang: this.#lang });
  }

  side(leg: Leg, side: Side, code: Country): string {
    const known = this.#sides.get(side)?.get(code);
    if (known !== undefined) return known;
    const made = sayParty(side, code, { leg, law: this.#law, lang: this.#lang });
    if (!Object.hasOwn(this.#law.countries, code)) return made;
    const same = this.#sides.get(side) ?? new Map<Country, string>();
    this.#sides.set(side, same.set(code, made));
    return made;
  }

  /** @param fact one that a point of the law asks for. */
  fact(leg: Leg, fact: string, stand: number): string {
    const key = stand !== TRUE ? "no" : leg.derived.includes(fact) ? "derived" : "yes";
    const known = this.#facts.get(`${key} ${fact}`);
    if (known !== undefined) return known;
    const made = sayFact(fact, stand === TRUE, { leg, law: this.#law, lang: this.#lang });
    this.#facts.set(`${key} ${fact}`, made);
    return made;
  }
}

function instrumentOf({ instruments }: Regime, id: string): Regime["instruments"][number] | undefined {
  return instruments.find((instrument) => instrument.id === id);
}
