/**
 * @module lists/ftm/additions
 * What other entities of a collection say of a party, put together after the last line and added to its entry.
 */
import type {
  Address,
  Designation,
  EntryIdentifier,
  ListEntry,
  RawValue,
  Relation,
} from "../../model/index.ts";

/** What is to be added to one entry. */
export class Additions {
  readonly #properties: (readonly [property: string, value: string])[] = [];
  readonly #relations: Relation[] = [];
  readonly #designations: Designation[] = [];
  readonly #identifiers: EntryIdentifier[] = [];
  readonly #addresses: Address[] = [];
  readonly #raw: RawValue[] = [];
  readonly #groups = new Map<string, number>();

  property(property: string, value: string): void {
    this.#properties.push([property, value]);
  }

  relation(relation: Relation): void {
    this.#relations.push(relation);
  }

  designation(designation: Designation): void {
    this.#designations.push(designation);
  }

  /** An identifier, whose bare value is a property, too. */
  identifier(identifier: EntryIdentifier): void {
    this.#identifiers.push(identifier);
    this.property(identifier.property, identifier.value);
  }

  address(address: Address): void {
    this.#addresses.push(address);
    this.property("address", address.full);
    if (address.country !== undefined) this.property("country", address.country);
  }

  /** Keep what was not used of an entity of another schema: `Ownership[2]/properties/sharesCount`. */
  raw(schema: string, values: readonly RawValue[]): void {
    if (values.length === 0) return;
    const number = (this.#groups.get(schema) ?? 0) + 1;
    this.#groups.set(schema, number);
    for (const { field, value } of values) this.#raw.push({ field: `${schema}[${number}]/${field}`, value });
  }

  /** A value of the entry’s own record after all. */
  ownRaw(value: RawValue): void {
    this.#raw.push(value);
  }

  /** The entry with what was gathered. */
  addTo(entry: ListEntry): ListEntry {
    return {
      ...entry,
      properties: this.#withProperties(entry),
      designations: [...entry.designations, ...this.#designations],
      ...extended("identifiers", entry.identifiers, this.#identifiers),
      ...extended("addresses", entry.addresses, this.#addresses),
      ...extended("relations", entry.relations, this.#relations),
      ...extended("raw", entry.raw, this.#raw),
    };
  }

  #withProperties(entry: ListEntry): ListEntry["properties"] {
    if (this.#properties.length === 0) return entry.properties;
    const sets = new Map(Object.entries(entry.properties).map(([key, values]) => [key, new Set(values)]));
    for (const [property, value] of this.#properties) {
      const values = sets.get(property);
      if (values === undefined) sets.set(property, new Set([value]));
      else values.add(value);
    }
    return Object.fromEntries([...sets].map(([property, values]) => [property, [...values]]));
  }
}

function extended<K extends keyof ListEntry, T>(
  key: K,
  before: readonly T[] | undefined,
  more: readonly T[],
): { readonly [key: string]: readonly T[] } {
  return more.length === 0 ? {} : { [key]: [...(before ?? []), ...more] };
}
