/**
 * @module dealing-input
 * Parses a dealing as a user gives it: codes checked, words classed, facts known.
 */
import {
  EmbargoError,
  type Activity,
  type Circumstances,
  type Country,
  type Day,
  type Dealing,
} from "./model/index.ts";
import { toCircumstances, type CircumstancesInput } from "./dealing-circumstances.ts";
import { toQuantity } from "./dealing-quantity.ts";
import {
  goodsFromHs,
  goodsFromWords,
  goodsWithCodes,
  withDerivedFacts,
  type Holding,
  type Law,
} from "./regimes/index.ts";

/** A holding in a user's words: parties and owners by name. What is absent is as in a {@link Holding} of shares on every day. */
export interface HoldingInput extends Pick<Holding, "owner" | "owned" | "share"> {
  readonly kind?: Holding["kind"] | undefined;
  readonly from?: Day | null | undefined;
  /** First day on which it is no more. */
  readonly to?: Day | null | undefined;
}

/** A dealing in a user's words. Everything is optional; absent is “not said”. */
export interface DealingInput extends CircumstancesInput {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Nationality of the person acting, or the place where he acts. */
  readonly by?: string | undefined;
  /** Goods in words, French or English. */
  readonly goods?: readonly string[] | undefined;
  readonly hs?: readonly string[] | undefined;
  /** An activity instead of goods: `military-cooperation`, `ship-to-ship-transfer` … */
  readonly service?: string | undefined;
  /** What is given in return, in words. */
  readonly payment?: readonly string[] | undefined;
  readonly parties?: readonly string[] | undefined;
  /** How much of the goods, with its unit: `12000t`, `480000 barrels`. */
  readonly quantity?: string | undefined;
  /** How much of the quota on the goods all States have used before, in the period of the day. */
  readonly already?: string | undefined;
  /** Who owns the parties, or owns their owners, as far as it is known. */
  readonly holdings?: readonly HoldingInput[] | undefined;
  readonly facts?: Readonly<Record<string, boolean>> | undefined;
}

/** Facts that the dealing itself says; stated as a fact they would settle nothing. */
const SAID_OTHERWISE: readonly string[] = ["from", "to", "goods-class"];

/**
 * Parse a dealing.
 *
 * @throws {EmbargoError} `COUNTRY_UNKNOWN`, `HS_INVALID`, `HS_UNKNOWN`, `FACT_UNKNOWN`, `VALUE_NOT_ALLOWED` (service),
 *   `DEALING_EMPTY` when it says nothing to judge, `DEALING_CONTRADICTS` when a stated fact denies what it says, and what
 *   `toCircumstances` and `toQuantity` throw.
 */
export function toDealing(input: DealingInput, law: Law): Dealing {
  const codes = (input.hs ?? []).map((code) => goodsFromHs(code, law));
  const named = (input.goods ?? []).map((words) => goodsFromWords(words, law));
  const goods = named.length === 0 ? codes : named.flatMap((item) => goodsWithCodes(item, codes, law));
  const payment = (input.payment ?? []).map((words) => goodsFromWords(words, law));
  const [from, to, by] = [
    countryOf(input.from, "--from", law),
    countryOf(input.to, "--to", law),
    countryOf(input.by, "--by", law),
  ];
  const circumstances = toCircumstances(input, law, (code, where) => knownCountry(code, where, law));
  const says =
    goods.length + payment.length > 0 ||
    input.service !== undefined ||
    from !== null ||
    to !== null ||
    circumstances.endUser !== undefined ||
    (input.parties ?? []).length > 0;
  if (!says) throw new EmbargoError("DEALING_EMPTY");
  for (const fact of Object.keys(input.facts ?? {})) {
    if (SAID_OTHERWISE.includes(fact) || !law.facts.some((known) => known.id === fact))
      throw new EmbargoError("FACT_UNKNOWN", { value: fact });
  }
  const dealing: Dealing = {
    activity: activity(input.service, law),
    from,
    to,
    goods,
    payment,
    by,
    parties: input.parties ?? [],
    ...circumstances,
    ...figuresOf(input),
    facts: input.facts ?? {},
  };
  return withDerivedFacts(dealing, law);
}

function figuresOf({ quantity, already }: DealingInput): Pick<Circumstances, "quantity" | "already"> {
  return {
    ...(quantity === undefined ? {} : { quantity: toQuantity(quantity, "--quantity") }),
    ...(already === undefined ? {} : { already: toQuantity(already, "--already") }),
  };
}

/**
 * Read a country code.
 *
 * @param code two letters in either case; absent is `null`, “not said”.
 * @throws {EmbargoError} `COUNTRY_UNKNOWN` for anything that is no country's code.
 */
export function countryOf(code: string | undefined, where: string, law: Law): Country | null {
  return code === undefined ? null : knownCountry(code, where, law);
}

function knownCountry(code: string, where: string, law: Law): Country {
  const upper = code.trim().toUpperCase();
  if (!Object.hasOwn(law.countries, upper)) throw new EmbargoError("COUNTRY_UNKNOWN", { value: code, where });
  return upper;
}

function activity(service: string | undefined, law: Law): Activity {
  if (service === undefined) return "supply";
  const known = [
    ...new Set(law.regimes.flatMap((regime) => regime.coverage.flatMap((row) => row.activities))),
  ].sort();
  const found = known.find((item) => item === service);
  if (found === undefined)
    throw new EmbargoError("VALUE_NOT_ALLOWED", {
      where: "--service",
      value: service,
      allowed: known.join(", "),
    });
  return found;
}
