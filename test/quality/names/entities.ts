/**
 * @module test/quality/names/entities
 * Labelled pairs of whole parties: names with what else is known of them agreeing, missing or in conflict.
 */
import type { QueryEntity } from "embargo/model";
import { randomBelow, randomOf, randomOne, type Random } from "../../random.ts";
import { officialParties, type OfficialParty } from "./corpus.ts";
import { splitOf, type NamePair, type Split } from "./pair.ts";
import { drawn, hardPair, perturbedPair, populationPair, swappedPair } from "./pairs.ts";
import { randomOfficialPair } from "./official-pairs.ts";

/** Two parties as they are known, and whether they are one. */
export interface EntityPair {
  readonly one: QueryEntity;
  readonly other: QueryEntity;
  readonly label: boolean | null;
  readonly category: string;
  readonly split: Split;
}

type Properties = Readonly<Record<string, readonly string[]>>;

const COUNTRIES = [
  "ru",
  "ir",
  "sy",
  "cn",
  "kp",
  "ua",
  "by",
  "ve",
  "cu",
  "mm",
  "iq",
  "lb",
  "ae",
  "tr",
  "us",
  "gb",
  "fr",
  "de",
  "mx",
  "co",
  "pk",
  "af",
  "in",
  "ng",
];

const two = (value: number): string => String(value).padStart(2, "0");

function randomBirth(random: Random): string {
  return `${1935 + randomBelow(random, 68)}-${two(1 + randomBelow(random, 12))}-${two(1 + randomBelow(random, 28))}`;
}

/** A birth date as another file has it: the same, the year alone, a slip. */
function birthAgain(date: string, random: Random): readonly [string, string] {
  const [year = "", month = "", day = ""] = date.split("-");
  const drawnAs = random();
  if (drawnAs < 0.5) return [date, "birth-same"];
  if (drawnAs < 0.75) return [year, "birth-year"];
  if (drawnAs < 0.82 && Number(day) <= 12 && day !== month)
    return [`${year}-${day}-${month}`, "birth-day-month"];
  if (drawnAs < 0.9) return [`${Number(year) + (random() < 0.5 ? 1 : -1)}-${month}-${day}`, "birth-year-off"];
  if (drawnAs < 0.95) return [`${year}-01-01`, "birth-placeholder"];
  return [`${year}-${month}-${two(1 + ((Number(day) + 3) % 28))}`, "birth-digit"];
}

interface Known {
  readonly one: Properties;
  readonly other: Properties;
  readonly words: readonly string[];
}

/** What is known of one party in two files. */
function knownOfOne(party: OfficialParty | undefined, random: Random): Known {
  const one: Record<string, readonly string[]> = {};
  const other: Record<string, readonly string[]> = {};
  const words: string[] = [];
  const person = party?.schema === "Person";
  if (person && random() < 0.6) {
    const date = party.birthDates.find((value) => value.length === 10) ?? randomBirth(random);
    const [again, word] = birthAgain(date, random);
    one["birthDate"] = [date];
    if (random() < 0.75) {
      other["birthDate"] = [again];
      words.push(word);
    } else words.push("birth-missing");
  }
  if (random() < 0.6) {
    const country = party?.countries[0] ?? randomOne(random, COUNTRIES);
    one["country"] = [country];
    const agreed = random();
    if (agreed < 0.7) other["country"] = [country];
    else if (agreed < 0.8)
      other["country"] = [
        randomOne(
          random,
          COUNTRIES.filter((code) => code !== country),
        ),
      ];
    words.push(agreed < 0.7 ? "country-same" : agreed < 0.8 ? "country-other" : "country-missing");
  }
  return { one, other, words };
}

/** What is known of two parties who are two. */
function knownOfTwo(schema: string, random: Random): Known {
  const one: Record<string, readonly string[]> = {};
  const other: Record<string, readonly string[]> = {};
  const words: string[] = [];
  if (schema === "Person" && random() < 0.6) {
    const date = randomBirth(random);
    one["birthDate"] = [date];
    const unlike = random();
    if (unlike < 0.85) {
      const later = randomBirth(random);
      other["birthDate"] = [later];
      words.push(later.slice(0, 4) === date.slice(0, 4) ? "birth-year" : "birth-other");
    } else words.push("birth-missing");
  }
  if (random() < 0.6) {
    const country = randomOne(random, COUNTRIES);
    const same = random() < 0.35;
    one["country"] = [country];
    other["country"] = [
      same
        ? country
        : randomOne(
            random,
            COUNTRIES.filter((code) => code !== country),
          ),
    ];
    words.push(same ? "country-same" : "country-other");
  }
  return { one, other, words };
}

const byId = new Map<string, OfficialParty>();

function partyById(id: string): OfficialParty | undefined {
  if (byId.size === 0) for (const party of officialParties()) byId.set(party.id, party);
  return byId.get(id);
}

/** A pair of names with attributes that fit its label. */
function ofNames(pair: NamePair, random: Random): EntityPair {
  const known =
    pair.label === false ? knownOfTwo(pair.schema, random) : knownOfOne(partyById(pair.entity), random);
  return {
    one: { schema: pair.schema, properties: { name: [pair.name1], ...known.one } },
    other: { schema: pair.schema, properties: { name: [pair.name2], ...known.other } },
    label: pair.label,
    category: [pair.label === false ? "two" : "one", ...known.words].join(" "),
    split: pair.split,
  };
}

/** The same name and someone else: born years apart and of another country, or nobody can say. */
function homonym(random: Random): EntityPair | null {
  const party = randomOne(random, officialParties());
  const name = party.names.find(({ script, weak }) => script === "latin" && !weak)?.value;
  if (name === undefined || party.schema !== "Person") return null;
  const [first, second] = [randomBirth(random), randomBirth(random)];
  if (Math.abs(Number(first.slice(0, 4)) - Number(second.slice(0, 4))) < 4) return null;
  const country = randomOne(random, COUNTRIES);
  const same = random() < 0.5;
  const elsewhere = same
    ? country
    : randomOne(
        random,
        COUNTRIES.filter((code) => code !== country),
      );
  return {
    one: { schema: "Person", properties: { name: [name], birthDate: [first], country: [country] } },
    other: { schema: "Person", properties: { name: [name], birthDate: [second], country: [elsewhere] } },
    label: same ? null : false,
    category: same ? "homonym birth-other country-same" : "homonym birth-other country-other",
    split: splitOf(party.familyCluster),
  };
}

/** Another name or none in common, and the same number; or the same name and another number of the same kind. */
function identified(random: Random): EntityPair | null {
  const party = randomOne(random, officialParties());
  const property = Object.keys(party.identifiers)[0];
  const value = property === undefined ? undefined : party.identifiers[property]?.[0];
  const [first, second] = [party.names[0]?.value, party.names.at(-1)?.value];
  if (property === undefined || value === undefined || first === undefined || second === undefined)
    return null;
  const same = random() < 0.6;
  // People change passports, ships and companies do not change their numbers.
  const lasting = property === "imoNumber" || property === "leiCode" || property === "registrationNumber";
  if (!same && !lasting) return null;
  const number = same ? value : otherNumber(party, property, random);
  if (number === null) return null;
  return {
    one: { schema: party.schema, properties: { name: [first], [property]: [value] } },
    other: { schema: party.schema, properties: { name: [same ? second : first], [property]: [number] } },
    label: same,
    category: `${same ? "one" : "two"} ${property}-${same ? "same" : "other"}`,
    split: splitOf(party.familyCluster),
  };
}

let numbers: ReadonlyMap<string, readonly string[]> | undefined;

/** Another party's number of the same kind, so that it passes the same checks. */
function otherNumber(party: OfficialParty, property: string, random: Random): string | null {
  numbers ??= new Map(
    ["imoNumber", "leiCode", "registrationNumber"].map((name) => [
      name,
      officialParties().flatMap(({ identifiers }) => identifiers[name] ?? []),
    ]),
  );
  const pool = numbers.get(property) ?? [];
  const number = pool.length === 0 ? null : randomOne(random, pool);
  return number === null || party.identifiers[property]?.includes(number) === true ? null : number;
}

const POSITIVE = (random: Random): NamePair | null => {
  const pair = random() < 0.5 ? randomOfficialPair(random) : perturbedPair(random);
  return pair?.label === true ? pair : null;
};

const NEGATIVE = (random: Random): NamePair | null => {
  const which = random();
  const pair = which < 0.5 ? swappedPair(random) : which < 0.75 ? hardPair(random) : populationPair(random);
  return pair?.label === false ? pair : null;
};

/** Pairs of whole parties, a stream; about half are one party. Deterministic in the seed. */
export function* entityPairs(seed: number, size: number): Generator<EntityPair> {
  const random = randomOf(seed);
  for (let made = 0; made < size; ) {
    const which = random();
    const pair =
      which < 0.08
        ? homonym(random)
        : which < 0.16
          ? identified(random)
          : fromNames(which < 0.6 ? POSITIVE : NEGATIVE, random);
    if (pair === null) continue;
    made += 1;
    yield pair;
  }
}

function fromNames(source: (random: Random) => NamePair | null, random: Random): EntityPair | null {
  const pair = drawn(source, random);
  return pair === null ? null : ofNames(pair, random);
}
