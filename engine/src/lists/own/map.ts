/**
 * @module lists/own/map
 * A row of an own list → a list entry. What a cell holds that is not understood stays raw.
 */
import { isImoNumber, type ListEntry, type Schema } from "../../model/index.ts";
import { countryCode } from "../entry/countries.ts";
import type { ReadDate } from "../entry/dates.ts";
import { EntryDraft, evenBlanks, type DraftName } from "../entry/draft.ts";
import { slug, type KeyRing } from "../entry/keys.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { Property } from "../entry/properties.ts";
import type { SourceNode } from "../source/source-node.ts";
import { readOwnDate } from "./dates.ts";
import type { OwnMapping } from "./mapping.ts";
import { NAME_PARTS, NAMES, PROPERTIES, type Target } from "./targets.ts";
import { OwnRow } from "./values.ts";

/** What a mapper of own lists goes by. */
export interface OwnRules {
  readonly mapping: OwnMapping;
  /** Whether days may be numbers of a spreadsheet. */
  readonly serialDays: boolean;
  /** Ids of entries without one of their own. */
  readonly keys: KeyRing;
}

const KINDS: Readonly<Record<(typeof NAMES)[number], DraftName>> = {
  name: { kind: "primary" },
  alias: { kind: "alias" },
  weakAlias: { kind: "alias", strength: "weak" },
  previousName: { kind: "former" },
};

/** Map a row. */
export function mapOwn(record: SourceNode, rules: OwnRules, context: MapContext): ListEntry {
  const row = new OwnRow(record, rules.mapping);
  const [id] = row.take("id");
  const draft = new EntryDraft(context, id ?? keyOf(row, rules.keys), schemaOf(row, rules.mapping));
  mapNames(row, draft);
  mapProperties(row, rules, draft);
  mapAddress(row, draft);
  mapDesignations(row, id ?? null, rules, draft);
  return draft.build();
}

/** Without an id an entry is known by its name and date of birth: its row may be another one tomorrow. */
function keyOf(row: OwnRow, keys: KeyRing): string {
  const name = row.texts("name")[0] ?? joinedName(row);
  const key = [name, ...row.texts("birthDate").slice(0, 1)]
    .map(slug)
    .filter((part) => part !== "")
    .join("-");
  return keys.give(key === "" ? "entry" : key, "");
}

/** Only persons have these: where nobody says what an entry is, they do. */
const OF_PERSONS: readonly Target[] = ["firstName", "lastName", "fatherName", "birthDate"];

function schemaOf(row: OwnRow, mapping: OwnMapping): Schema {
  let said: Schema | undefined;
  row.each("schema", (word) => {
    const schema = mapping.schemas.get(word.toLowerCase());
    said ??= schema;
    return schema !== undefined && schema === said;
  });
  if (said !== undefined) return said;
  if (mapping.schema !== null) return mapping.schema;
  return OF_PERSONS.some((target) => row.has(target)) ? "Person" : "LegalEntity";
}

function joinedName(row: OwnRow): string {
  return NAME_PARTS.flatMap((part) => row.texts(part).slice(0, 1)).join(" ");
}

/**
 * Names; parts of a name are joined to one, which is an alias where a whole name stands beside it. A single part beside
 * a whole name is no name of its own.
 */
function mapNames(row: OwnRow, draft: EntryDraft): void {
  for (const target of NAMES) for (const name of row.take(target)) draft.name(name, KINDS[target]);
  const [first, second, middle, patronymic, family] = NAME_PARTS.map((part) => row.texts(part)[0]);
  if (row.has("name") && NAME_PARTS.filter((part) => row.has(part)).length < 2) return;
  const given = [first, second, middle].filter((part) => part !== undefined).join(" ");
  draft.name(joinedName(row), {
    kind: row.has("name") ? "alias" : "primary",
    parts: {
      ...(given === "" ? {} : { given }),
      ...(family === undefined ? {} : { family }),
      ...(patronymic === undefined ? {} : { patronymic }),
    },
  });
}

function mapProperties(row: OwnRow, { mapping, serialDays }: OwnRules, draft: EntryDraft): void {
  for (const target of row.targets) {
    const [property, reading] = PROPERTIES.get(target) ?? [];
    if (property === undefined) continue;
    row.each(target, (text) => {
      if (reading === "date")
        return addDate(property, readOwnDate(text, mapping.dateOrder, serialDays), draft);
      const value = reading === "country" ? countryCode(text) : text;
      if (value === null) return false;
      if (property === "imoNumber") addImo(value, draft);
      else if (property === "address") draft.address({ full: value });
      else draft.add(property, value);
      return true;
    });
  }
}

function addDate(property: Property, date: ReadDate | null, draft: EntryDraft): boolean {
  if (date !== null) draft.date(property, date);
  return date !== null;
}

/** A ship’s number that fails its own check is shown and never matched on. */
function addImo(value: string, draft: EntryDraft): void {
  const valid = draft.schema !== "Vessel" || isImoNumber(value.replace(/^IMO\s*/i, ""));
  draft.identifier({ property: "imoNumber", value }, valid);
}

function mapAddress(row: OwnRow, draft: EntryDraft): void {
  const part = (target: Target): string | undefined => {
    const words = row.take(target).map(evenBlanks);
    return words.length === 0 ? undefined : words.join(", ");
  };
  const countryName = part("address.country");
  draft.address({
    street: part("address.street"),
    city: part("address.city"),
    region: part("address.region"),
    postalCode: part("address.postalCode"),
    countryName,
    country: countryCode(countryName ?? "") ?? undefined,
  });
}

/** One designation for each programme, or one without: being on the list is one. */
function mapDesignations(
  row: OwnRow,
  reference: string | null,
  { mapping, serialDays }: OwnRules,
  draft: EntryDraft,
): void {
  const day = (target: "from" | "to"): string | null => {
    let found: string | null = null;
    row.each(target, (text) => {
      const date = readOwnDate(text, mapping.dateOrder, serialDays);
      if (date?.precision !== "exact" || found !== null) return false;
      found = date.value;
      return true;
    });
    return found;
  };
  const programmes = row.take("programme");
  const days = { from: day("from"), to: day("to"), reference };
  for (const programme of programmes.length === 0 ? [null] : programmes)
    draft.designation({ programme, ...days });
}
