/**
 * @module scripts/quality/beside-yardstick
 * The engine beside a plain matcher on the same names: persons of the United Nations and the Treasury, as where the
 * targets for alerts and typing errors were set.
 */
import { asLoadedList, officialParties } from "../../test/quality/names/corpus.ts";
import { customers, type Population } from "../../test/quality/names/customers.ts";
import { SHOWN_THRESHOLD } from "../../test/quality/names/pair-figures.ts";
import { typed } from "../../test/quality/names/typed.ts";
import { Yardstick, YARDSTICK_THRESHOLD } from "../../test/quality/names/yardstick.ts";
import type { Scorer } from "./scorer.ts";

/** Lists that the figures of the targets were measured on. */
const LISTS: readonly string[] = ["un-sc", "us-ofac-sdn"];
const TOP = 5;

/** Clean customers stopped, of 10,000, by each of both. */
export interface CustomersBeside {
  readonly population: Population;
  readonly customers: number;
  readonly yardstick: number;
  readonly engine: number;
  /** The engine with birth date and country. */
  readonly engineKnowing: number;
}

/** Names with one slip whose owner is among the first five and above the threshold, as shares of 1. */
export interface TypedBeside {
  readonly queries: number;
  readonly yardstick: number;
  readonly engine: number;
}

export interface BesideYardstick {
  /** How many names the lists have. */
  readonly names: number;
  readonly customers: readonly CustomersBeside[];
  readonly typed: TypedBeside;
}

/** Run both. Cost: some 30 s for 5,000 customers of each population, most of it the plain matcher's. */
export function besideYardstick(scorer: Scorer, seed: number, size: number): BesideYardstick {
  const persons = officialParties().filter(({ list, schema }) => LISTS.includes(list) && schema === "Person");
  const { screen } = scorer(
    LISTS.map((id) =>
      asLoadedList(
        id,
        persons.filter(({ list }) => list === id),
      ),
    ),
  );
  const names = persons.flatMap((party) =>
    party.names.map(({ value }) => ({ owner: party.id, name: value })),
  );
  const plain = new Yardstick(names);
  const stops = (name: string): boolean => (plain.likest(name, 1)[0]?.likeness ?? 0) >= YARDSTICK_THRESHOLD;
  const ofPopulation = (population: Population): CustomersBeside => {
    const clean = [...customers(seed, size, population)].filter(({ namesake }) => !namesake);
    const rate = (alerts: (customer: (typeof clean)[number]) => boolean): number =>
      (10_000 * clean.filter(alerts).length) / clean.length;
    const isMatch = (found: ReturnType<typeof screen>): boolean => found.some(({ match }) => match);
    return {
      population,
      customers: clean.length,
      yardstick: rate(({ name }) => stops(name)),
      engine: rate(({ name }) => isMatch(screen({ name, schema: "Person" }, TOP))),
      engineKnowing: rate(({ name, birthDate, country }) =>
        isMatch(screen({ name, schema: "Person", birthDate, country }, TOP)),
      ),
    };
  };
  return {
    names: names.length,
    customers: (["us", "global", "wide"] as const).map(ofPopulation),
    typed: typedBeside(screen, plain, seed),
  };
}

function typedBeside(screen: ReturnType<Scorer>["screen"], plain: Yardstick, seed: number): TypedBeside {
  const queries = typed(seed);
  const share = (isFound: (item: (typeof queries)[number]) => boolean): number =>
    queries.filter(isFound).length / queries.length;
  return {
    queries: queries.length,
    yardstick: share(({ query, target }) =>
      plain
        .likest(query, TOP)
        .some(({ owner, likeness }) => owner === target && likeness >= YARDSTICK_THRESHOLD),
    ),
    engine: share(({ query, target }) =>
      screen({ name: query, schema: "Person" }, TOP).some(
        ({ id, nameSimilarity }) => id === target && nameSimilarity >= SHOWN_THRESHOLD,
      ),
    ),
  };
}

/** Rows of a table: rates of alerts in 10,000, and shares of typed names in percent. */
export const besideRows = ({
  customers: populations,
  typed: slips,
}: BesideYardstick): readonly (readonly string[])[] => [
  ...populations.map(({ population, customers: count, yardstick, engine, engineKnowing }) => [
    `${population}, alerts in 10,000`,
    String(count),
    yardstick.toFixed(1),
    engine.toFixed(1),
    engineKnowing.toFixed(1),
  ]),
  [
    "one slip, found, %",
    String(slips.queries),
    (100 * slips.yardstick).toFixed(1),
    (100 * slips.engine).toFixed(1),
    "",
  ],
];
