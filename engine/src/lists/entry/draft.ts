/**
 * @module lists/entry/draft
 * Gathers what a record says into a list entry: no value twice, empty tables shared, the same order for the same
 * record.
 */
import type {
  Address,
  AliasStrength,
  Country,
  Designation,
  EntryIdentifier,
  EntryName,
  InexactDate,
  ListEntry,
  NameParts,
  PartialDate,
  RawValue,
  Relation,
  Schema,
  UnverifiedIdentifier,
} from "../../model/index.ts";
import type { ReadDate } from "./dates.ts";
import type { MapContext } from "./map-context.ts";
import type { Property } from "./properties.ts";

const NONE: readonly never[] = Object.freeze([]);

/** A name as a mapper hands it over. */
export interface DraftName {
  readonly kind?: EntryName["kind"];
  readonly strength?: AliasStrength;
  readonly lang?: string | undefined;
  readonly parts?: NameParts | undefined;
}

/** A designation as a mapper hands it over; list, issuer, source and reference are the draft’s. */
export interface DraftDesignation {
  readonly programme: string | null;
  readonly from?: PartialDate | null;
  readonly to?: PartialDate | null;
  readonly reference?: string | null;
}

/** An entry being gathered. */
export class EntryDraft {
  readonly #context: MapContext;
  readonly #reference: string;
  readonly #schema: Schema;
  readonly #names = new Map<string, EntryName>();
  readonly #properties = new Map<Property, Set<string>>();
  readonly #dates: InexactDate[] = [];
  readonly #designations: Designation[] = [];
  readonly #identifiers: EntryIdentifier[] = [];
  readonly #unverified: UnverifiedIdentifier[] = [];
  readonly #addresses: Address[] = [];
  readonly #relations: Relation[] = [];
  /** What was added, so that the cost stays linear however often a record repeats itself. */
  readonly #added = new Set<string>();

  /** @param reference the list’s own id of the entry: with the list’s id it names the entry for ever. */
  constructor(context: MapContext, reference: string, schema: Schema) {
    this.#context = context;
    this.#reference = reference;
    this.#schema = schema;
  }

  get schema(): Schema {
    return this.#schema;
  }

  /** Add a name; blanks are evened out. A name already there is not added again, a stronger word for it wins. */
  name(
    value: string | undefined,
    { kind = "primary", strength = "strong", lang, parts }: DraftName = {},
  ): void {
    const clean = evenBlanks(value ?? "");
    if (clean === "") return;
    const known = this.#names.get(clean);
    const name: EntryName = {
      value: clean,
      kind: known?.kind ?? kind,
      strength: known?.strength === "strong" ? "strong" : strength,
      ...(lang === undefined ? {} : { lang }),
      ...(parts === undefined ? {} : { parts }),
      source: this.#context.source,
    };
    this.#names.set(clean, known === undefined ? name : { ...name, ...known, strength: name.strength });
  }

  /** How many names there are. */
  get nameCount(): number {
    return this.#names.size;
  }

  /** Add a value to a FollowTheMoney property; absent and empty add nothing. */
  add(property: Property, value: string | undefined | null): void {
    const clean = evenBlanks(value ?? "");
    if (clean === "") return;
    const values = this.#properties.get(property);
    if (values === undefined) this.#properties.set(property, new Set([clean]));
    else values.add(clean);
  }

  /** Add a date as far as it is known: an exact one as a property, another with its precision. */
  date(property: Property, date: ReadDate): void {
    if (date.precision === "exact" && date.calendar === undefined) {
      this.add(property, date.value);
      return;
    }
    const calendar = date.calendar === undefined ? {} : { calendar: date.calendar };
    const inexact: InexactDate =
      date.precision === "range"
        ? { property, from: date.from, to: date.to, precision: "range", ...calendar }
        : { property, value: date.value, precision: date.precision, ...calendar };
    if (this.#isNew("date", inexact)) this.#dates.push(inexact);
  }

  /**
   * Add an identifier: its bare value becomes a property, unless the list says that it is forged or lost, or the
   * mapper that it fails its own check; then it is shown and never matched on.
   */
  identifier(
    identifier: Omit<EntryIdentifier, "property"> & { readonly property: Property },
    valid = true,
  ): void {
    const value = evenBlanks(identifier.value);
    if (value === "") return;
    if (valid && identifier.standing === undefined) this.add(identifier.property, value);
    else if (this.#isNew("unverified", [identifier.property, value]))
      this.#unverified.push({ property: identifier.property, value, source: this.#context.source });
    const full = dropEmpty({ ...identifier, value });
    if (this.#isNew("identifier", full)) this.#identifiers.push(full);
  }

  /** Add an address from its parts; one without any part adds nothing. Its country counts as a country of the entry. */
  address(parts: {
    readonly street?: string | undefined;
    readonly city?: string | undefined;
    readonly region?: string | undefined;
    readonly postalCode?: string | undefined;
    /** The country in the words of the list. */
    readonly countryName?: string | undefined;
    readonly country?: Country | undefined;
    readonly note?: string | undefined;
    /** The whole address where the list does not divide it. */
    readonly full?: string | undefined;
  }): void {
    const { countryName, country, note, full, ...rest } = parts;
    const named = [full, rest.street, rest.city, rest.region, rest.postalCode, countryName]
      .flatMap((part) => (part === undefined || part.trim() === "" ? [] : [evenBlanks(part)]))
      .join(", ");
    if (named === "" && note === undefined) return;
    const address = dropEmpty({
      full: named === "" ? evenBlanks(note ?? "") : named,
      ...rest,
      country,
      note,
    });
    if (!this.#isNew("address of", address)) return;
    this.#addresses.push(address);
    this.add("address", address.full);
    this.add("country", country);
  }

  /** Add a tie to another party. */
  relation(relation: Relation): void {
    const clean = dropEmpty({ ...relation, name: evenBlanks(relation.name) });
    if (this.#isNew("relation", clean)) this.#relations.push(clean);
  }

  /** Add a designation on the list. */
  designation({ programme, from = null, to = null, reference }: DraftDesignation): void {
    const { list, issuer, source } = this.#context;
    const item: Designation = {
      list,
      issuer,
      programme,
      reference: reference === undefined ? this.#reference : reference,
      from,
      to,
      source,
      verified: "text",
    };
    if (this.#isNew("designation", item)) this.#designations.push(item);
  }

  #isNew(kind: string, value: string | object): boolean {
    const key = `${kind}\n${typeof value === "string" ? value : JSON.stringify(value)}`;
    if (this.#added.has(key)) return false;
    this.#added.add(key);
    return true;
  }

  /** The entry. `raw` is added by the loader, which alone knows what was not taken. */
  build(): ListEntry {
    const { list } = this.#context;
    return {
      id: `${list}:${this.#reference}`,
      schema: this.#schema,
      names: [...this.#names.values()],
      properties: Object.fromEntries(
        [...this.#properties].map(([property, values]) => [property, [...values]]),
      ),
      designations: exact(this.#designations),
      absentFrom: NONE,
      dates: orNone(this.#dates),
      unverifiedIdentifiers: orNone(this.#unverified),
      wikidata: this.#properties.get("wikidataId")?.values().next().value ?? null,
      ...(this.#identifiers.length === 0 ? {} : { identifiers: this.#identifiers }),
      ...(this.#addresses.length === 0 ? {} : { addresses: this.#addresses }),
      ...(this.#relations.length === 0 ? {} : { relations: this.#relations }),
    };
  }
}

/** An entry with what was not mapped of its record. */
export function withRaw(entry: ListEntry, raw: readonly RawValue[]): ListEntry {
  return raw.length === 0 ? entry : { ...entry, raw };
}

/** Runs of blanks, no-break spaces and line breaks as one space; the carriage returns of spreadsheets out. */
export function evenBlanks(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text
    .replace(/_x000D_/gi, " ")
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, " ")
    .trim();
}

/** What most texts have not: then they are as they should be. */
const UNEVEN = /^ | $| {2}|[^\S ]|\u200b|_x000D_/i;

function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : exact(list);
}

/** An array that grew has room to grow on, which a million entries pay for: a copy has none. */
function exact<T>(list: readonly T[]): readonly T[] {
  return list.slice();
}

/** Without what is absent or empty, and with even blanks in what is not. */
function dropEmpty<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, typeof part === "string" ? evenBlanks(part) : part] as const)
      .filter(([, part]) => part !== undefined && part !== ""),
  ) as T;
}
