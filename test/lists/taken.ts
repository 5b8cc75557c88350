/**
 * @module test/lists/taken
 * Finds what a mapper took of a record and put nowhere. A value that is taken counts as mapped and is not kept raw: one
 * that then stands nowhere in the entry is lost, and no account of fields shows it.
 */
import { countryCode } from "../../engine/src/lists/entry/countries.ts";
import { readDate, readSerialDay } from "../../engine/src/lists/entry/dates.ts";
import type { SourceNode } from "../../engine/src/lists/source/source-node.ts";
import type { ListFormat, ListRead } from "embargo/lists";

/** A text that was taken. */
interface Taken {
  readonly field: string;
  readonly text: string;
}

/** Watches a load. */
export interface TakenWatch {
  readonly watch: (format: ListFormat) => ListFormat;
  /** What was taken and stands nowhere, `field: text`, each once. */
  readonly lost: (read: ListRead) => readonly string[];
  /** Texts that were taken. */
  readonly count: () => number;
}

/** A watch for one load. */
export function watchTaken(): TakenWatch {
  const records: { readonly id: string | null; readonly taken: readonly Taken[] }[] = [];
  const watch = (format: ListFormat): ListFormat => ({
    ...format,
    mapper: (context) => {
      const mapper = format.mapper(context);
      const map = (record: SourceNode): ReturnType<typeof mapper.map> => {
        const entry = mapper.map(record);
        records.push({ id: entry?.id ?? null, taken: takenOf(record) });
        return entry;
      };
      return { ...mapper, map };
    },
  });
  const lost = (read: ListRead): readonly string[] => {
    const said = new Map(read.entries.map((entry) => [entry.id, new Said([entry])]));
    // What is no party of its own is said by those it was joined to, or is handed back.
    const all = new Said([read.entries, read.unattached]);
    const found = records.flatMap(({ id, taken }) => {
      const by = id === null ? all : (said.get(id) ?? all);
      return taken.flatMap((one) => (by.says(one) ? [] : [`${one.field}: ${one.text}`]));
    });
    return [...new Set(found)];
  };
  return { watch, lost, count: () => records.reduce((sum, { taken }) => sum + taken.length, 0) };
}

function takenOf(node: SourceNode): readonly Taken[] {
  const own = node.taken ? [{ field: node.field.path || node.name, text: node.text }] : [];
  return [...own, ...node.nodes.flatMap(takenOf)];
}

/** Words without case and accents, numbers without leading zeros and thousands commas. */
function tokens(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}|(?<=\d),(?=\d{3}(?!\d))/gu, "");
  const words =
    plain
      .replace(/_x000D_/gi, " ")
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  return words.map((word) => word.replace(/^0+(?=\d)/, ""));
}

/** What says nothing of the party: where it was read, how far it is trusted. */
const ABOUT_THE_READING: ReadonlySet<string> = new Set(["source", "list", "verified", "field"]);

/** Everything that is said of one party, or of all. */
class Said {
  readonly #words = new Set<string>();
  /** Texts that are kept raw: one that stands several times may be taken where it stands again. */
  readonly #raw = new Set<string>();

  constructor(values: readonly unknown[]) {
    this.#gather(values, "");
  }

  #gather(value: unknown, key: string): void {
    if (ABOUT_THE_READING.has(key)) return;
    if (typeof value === "string" || typeof value === "number") {
      if (key === "value raw") this.#raw.add(even(String(value)));
      else for (const word of tokens(String(value))) this.#words.add(word);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, part] of Object.entries(value)) {
        const below = Array.isArray(value) ? key : key === "raw" ? `${name} raw` : name;
        this.#gather(part, below === "field raw" ? "field" : below);
      }
    }
  }

  says({ field, text }: Taken): boolean {
    if (CODED.some(([fields, texts]) => fields.test(field) && texts.test(text))) return true;
    if (this.#raw.has(even(text))) return true;
    // A year is written as its first and its last day.
    if (/Date(?:Begin|End)$/.test(field)) return this.#has(text.slice(0, 4));
    // The type stands last.
    return this.#explains(field === "row/ids" ? text.replace(/^(.*), ([^,]+)$/, "$2 $1") : text, 0);
  }

  /** Whether all of a text is said, or each of its parts. */
  #explains(text: string, from: number): boolean {
    const clean = even(text).replace(/^[,;:.\s]+|[,;\s]+$/g, "");
    if (this.#has(clean) || this.#means(clean)) return true;
    const label = LABEL.exec(clean)?.[0] ?? "";
    if (label !== "") return this.#explains(clean.slice(label.length), 0);
    for (let at = from; at < BETWEEN.length; at++) {
      const parts = clean.split(BETWEEN[at] ?? "").filter((part) => part.trim() !== "");
      if (parts.length > 1 || (parts[0] ?? clean).length < clean.length)
        return parts.every((part) => this.#explains(part, at + 1));
    }
    return false;
  }

  #has(text: string): boolean {
    return tokens(text).every((word) => this.#words.has(word));
  }

  /** A country as its code, a date as its numbers, a word of a closed vocabulary as what it means. */
  #means(text: string): boolean {
    const code = countryCode(text.replace(/ citizenship$/i, ""));
    if (code !== null && this.#words.has(code)) return true;
    const meaning = MEANINGS.find(([words]) => words.test(text))?.[1];
    if (meaning !== undefined) return meaning.some((word) => this.#words.has(word));
    const serial = /^\d{5}$/.test(text) ? readSerialDay(text) : null;
    if (serial !== null && this.#has(serial)) return true;
    return (["dmy", "mdy"] as const).some((order) => {
      const date = readDate(text.replace(/^(\d{1,2})\.\s+(?=[A-Z])/, "$1 ").replace(/\.$/, ""), order);
      if (date === null) return false;
      return this.#has(date.precision === "range" ? `${date.from} ${date.to}` : date.value);
    });
  }
}

function even(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** What parts values within one text: marks of counting, semicolons, words, brackets, dashes. */
const BETWEEN: readonly RegExp[] = [
  /\(?\b(?:\d{1,2}|[a-z])\)\s*/i,
  /\s*(?:;|>>|\bor\b)\s*/,
  /\s*[()]\s*/,
  /\s*[,/]\s*/,
  /\s+and\s+/,
  /\s+to\s+|\s*-\s*/,
  /\b(?=issued|expires)/,
];

/** What stands before a value and says what it is; the property or the kind it went to says so, too. */
const LABEL = new RegExp(
  `^(?:alt\\. |dd/|mm/|IMO(?=\\d)|(?:${[
    "Nationality of Registration|DOB|POB|nationality|citizen|Gender|Linked To|Company Number|original script|[afn]\\.?k\\.?a\\.?|and|or|issued|expires|number|IMO|in Arabic(?: script)?",
    "Website|Email(?: Address)?|Phone(?: Number| No\\.)?|Telephone(?: Number| No\\.)?|Position|Occupation",
    "Alternate Title|Organization (?:Type|Established Date)|Target Type|Listing Date",
    "(?:Former|Other) Vessel (?:Flag|Type)|Vessel (?:Year of Build|Registration Identification)|Passport",
    "Registration Country|Aircraft (?:Model|Manufacture Date|Operator)|Identification Number|BIK|ISIN",
    "(?:First )?listed(?: on)?|(?:previously|formerly) (?:listed|known) as\\.?|Hijri Calendar|Executive Order",
  ].join("|")})(?![\\p{L}\\d])[\\s:]*)`,
  "iu",
);

/** Closed vocabularies, and what must be said where one of their words was taken. */
const MEANINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:individual|person)$/i, ["person"]],
  [/^(?:entity|enterprise)$/i, ["organization", "vessel"]],
  [/^(?:ship|vessel)$/i, ["vessel"]],
  [/^aircraft$/i, ["airplane"]],
  [/^(?:f\.?k\.?a\.?|(?:previously|formerly) (?:listed|known) as)$/i, ["former", "primary", "alias"]],
  [/^(?:n\.?k\.?a|a\.?k\.?a\.?|alias|original script)$/i, ["alias", "former", "primary"]],
  [/^(?:primary name(?: variation)?|prime alias)$/i, ["primary"]],
  [/^(?:good|high|good quality a\.k\.a|strong)$/i, ["strong"]],
  [/^(?:low|low quality a\.k\.a|weak)$/i, ["weak", "strong"]],
  [/^approximately$/i, ["circa", "range"]],
  [/^between$/i, ["range"]],
  [/^exact$/i, ["exact", "birthdate", "person"]],
  [/^m(?:ale)?$/i, ["male"]],
  [/^f(?:emale)?$/i, ["female"]],
];

/** Fields whose texts the model says by its own structure, whatever else is said. */
const CODED: readonly (readonly [fields: RegExp, texts: RegExp])[] = [
  [
    /(?:^|\/)(?:mainEntry|is[A-Z]\w+|@strong|@circa|@diplomatic|@known\w+|@reported\w+|@revoked\w+)$/,
    /^(?:true|false)$/,
  ],
  // The parts of a name or address, and their script, show in the whole.
  [/(?:namePart|addressPart)\/type$|translation\/script$/, /./],
  [/^(?:idList\/id\/idType|features\/feature\/type)$/, LABEL],
  [
    /^features\/feature\/type$/,
    /^(?:Birthdate|Place of Birth|(?:Nationality|Citizenship) Country|Vessel Flag)$/,
  ],
  // The list a row comes from, by its short name in brackets.
  [/^row\/source$/, /\([A-Z]/],
  [/^row\/Reference$/, /^\d+[a-z]/i],
  [/Language$|@nameLanguage$|@calendarType$|(?:^|\/)schema$/, /./],
  [/@identificationTypeCode$|contactInfo\/@key$/, /^(?:id|passport|imo|ssn|EMAIL\[\d+\]|PHONE\[\d+\])$/],
  // What an id points at is said in its place; an entity that was joined to a party was joined by its id.
  [/^id$/, /./],
  [/^properties\/addressEntity$/, /./],
];
