/**
 * @module lists/ftm/join
 * Joins the entities that are no parties to those they point at: ties become relations, sanctions designations;
 * identifications, wallets, securities, posts and addresses go to whom they belong. What is not used stays raw on the
 * first party that is pointed at; what points at none is handed back.
 */
import { captionOf, type ListEntry, type RawValue, type Relation } from "../../model/index.ts";
import type { MapContext } from "../entry/map-context.ts";
import { Additions } from "./additions.ts";
import { addAddress, addIdentifier, addPost, addSecurity, addWallet, toDesignations } from "./facts.ts";
import { allOf, firstOf, shareOf, valuesOf, type Link } from "./link.ts";
import type { Party } from "./map.ts";
import { TIES, type Tie } from "./schemata.ts";

/** Ends of one tie, multiplied: more are taken for a broken file and kept raw. */
const MOST_PAIRS = 10_000;

/** What a party says of others, by its id. */
export type References = ReadonlyMap<string, Party["references"]>;

/** What came of the joining. */
export interface Joined {
  readonly entries: readonly ListEntry[];
  readonly unattached: readonly (readonly RawValue[])[];
}

/** Join. Cost: linear in the entities and in what they point at. */
export function joinLinks(
  entries: readonly ListEntry[],
  references: References,
  links: readonly Link[],
  context: MapContext,
): Joined {
  const join = new Join(entries, links, context);
  for (const [id, items] of references) join.addReferences(id, items);
  for (const link of links) join.addLink(link);
  return join.result(entries);
}

class Join {
  readonly #context: MapContext;
  readonly #entries = new Map<string, ListEntry>();
  readonly #things = new Map<string, Link>();
  readonly #additions = new Map<string, Additions>();
  readonly #used = new Map<Link, string>();
  readonly #unattached: (readonly RawValue[])[] = [];

  constructor(entries: readonly ListEntry[], links: readonly Link[], context: MapContext) {
    this.#context = context;
    const prefix = context.list.length + 1;
    for (const entry of entries) this.#entries.set(entry.id.slice(prefix), entry);
    for (const link of links) this.#things.set(link.id, link);
  }

  /** What a party’s own properties point at: addresses, a parent, an owner, an operator. */
  addReferences(id: string, references: Party["references"]): void {
    for (const { property, id: other } of references) {
      const thing = this.#things.get(other);
      if (property !== "addressEntity") {
        const kind = property === "owner" ? "owned-by" : property === "parent" ? "parent" : "operator";
        this.#of(id)?.relation({ kind, name: this.#nameOf(other), reference: other, type: property });
      } else if (thing?.schema === "Address" && addAddress(thing, this.#of(id))) {
        if (!this.#used.has(thing)) this.#used.set(thing, id);
      } else this.#of(id)?.ownRaw({ field: "properties/addressEntity", value: other });
    }
  }

  /** Put a link where it belongs. */
  addLink(link: Link): void {
    const tie = TIES[link.schema];
    const to = tie === undefined ? this.#addFact(link) : this.#addTie(link, tie);
    const owner = to ?? this.#used.get(link);
    if (owner !== undefined) this.#of(owner)?.raw(link.schema, link.raw);
    else this.#keep(link);
  }

  result(entries: readonly ListEntry[]): Joined {
    const prefix = this.#context.list.length + 1;
    const joined = entries.map((entry) => this.#additions.get(entry.id.slice(prefix))?.addTo(entry) ?? entry);
    return { entries: joined, unattached: this.#unattached };
  }

  /** A relation on each end that is a party. Returns the first such end. */
  #addTie(link: Link, { from, to, kind, back }: Tie): string | undefined {
    const [sources, targets] = [valuesOf(link, from), valuesOf(link, to)];
    if (sources.length * targets.length > MOST_PAIRS) return undefined;
    for (const source of sources) {
      for (const target of targets) {
        this.#of(source)?.relation(this.#relation(link, kind, target, to));
        this.#of(target)?.relation(this.#relation(link, back, source, from));
      }
    }
    if (sources.length === 0 || targets.length === 0) return undefined;
    return [...sources, ...targets].find((id) => this.#entries.has(id));
  }

  #relation(link: Link, kind: Relation["kind"], other: string, role: string): Relation {
    const words = [...valuesOf(link, "role"), ...valuesOf(link, "relationship")].join("; ");
    const [share, start, end] = ["percentage", "startDate", "endDate"].map((property) =>
      firstOf(link, property),
    );
    const sharePercent = share === undefined ? undefined : shareOf(share);
    return {
      kind,
      name: this.#nameOf(other),
      reference: other,
      type: words === "" ? `${link.schema}: ${role}` : words,
      ...(sharePercent === undefined ? {} : { sharePercent }),
      ...(start === undefined ? {} : { from: start }),
      ...(end === undefined ? {} : { to: end }),
    };
  }

  /** What a link says of the parties it names. Returns the first of them. */
  #addFact(link: Link): string | undefined {
    const ids = [...valuesOf(link, "entity"), ...valuesOf(link, "holder"), ...valuesOf(link, "issuer")];
    const parties = [...new Set(ids)].filter((id) => this.#entries.has(id));
    let said = false;
    for (const id of parties) said = this.#say(link, id, this.#of(id)) || said;
    return said ? parties[0] : undefined;
  }

  #say(link: Link, id: string, additions: Additions | undefined): boolean {
    switch (link.schema) {
      case "Sanction":
        for (const one of toDesignations(link, id, this.#context)) additions?.designation(one);
        return true;
      case "Identification":
      case "Passport":
        return addIdentifier(link, additions);
      case "CryptoWallet":
        return addWallet(link, additions);
      case "Security":
        return addSecurity(link, additions);
      case "Occupancy":
        return addPost(this.#things.get(firstOf(link, "post") ?? ""), additions);
      default:
        return false;
    }
  }

  /** Keep all of a link raw: on the first party that any of its values names, else unattached. */
  #keep(link: Link): void {
    const values = allOf(link);
    const party = values.find(({ field, value }) => field !== "id" && this.#entries.has(value))?.value;
    if (party === undefined)
      this.#unattached.push(values.map((item) => ({ ...item, field: `${link.schema}/${item.field}` })));
    else this.#of(party)?.raw(link.schema, values);
  }

  #of(id: string): Additions | undefined {
    if (!this.#entries.has(id)) return undefined;
    const known = this.#additions.get(id) ?? new Additions();
    this.#additions.set(id, known);
    return known;
  }

  /** The name of an entity; its id where it is not in the collection or has no name. */
  #nameOf(id: string): string {
    const entry = this.#entries.get(id);
    if (entry !== undefined) return captionOf(entry);
    const thing = this.#things.get(id);
    const name = thing === undefined ? undefined : firstOf(thing, "name", "full");
    return name ?? thing?.raw.find(({ field }) => field === "properties/name")?.value ?? id;
  }
}
