/**
 * @module test/lists/publications
 * The real publications under `../shared/lists` that have a reader, with the files that make each.
 */
import {
  formatById,
  formatCard,
  readListNow,
  type FormatCard,
  type ListFormat,
  type ListRead,
} from "embargo/lists";
import { inChunks, sharedFile } from "./shared-files.ts";

/** A publication: files by their paths below `../shared/lists`. */
export interface SharedPublication {
  readonly name: string;
  readonly format: string;
  readonly list: string;
  readonly files: readonly string[];
  /** What must be done to the files before they can be read, and why; absent = they are read as they are. */
  readonly mended?: { readonly why: string; readonly mend: (files: readonly Plain[]) => readonly Plain[] };
  /** Fields need not be as full as the card says. */
  readonly lenient?: boolean;
}

/** A file in memory, unpacked. */
export interface Plain {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Read a publication from its real files; `watch` may put something between the format and the loader. */
export function readShared(
  { format, list, files, mended, lenient }: SharedPublication,
  watch: (format: ListFormat) => ListFormat = (format) => format,
): ListRead {
  const reader = formatById(format);
  if (reader === undefined) throw new Error(`no format ${format}`);
  const plain = files.map((file) => sharedFile(file));
  const card = lenient === true ? { card: withoutFill(formatCard(format)) } : {};
  const read = (mended?.mend(plain) ?? plain).map((file) => inChunks(file));
  return readListNow(watch(reader), read, { list, bounds: null, ...card });
}

/** The card of a format without what it asks of the share of filled fields. */
export function withoutFill(card: FormatCard): FormatCard {
  const records = Object.entries(card.records).map(([path, fields]) => [
    path,
    Object.fromEntries(Object.entries(fields).map(([field, { fate }]) => [field, { fate }])),
  ]);
  return { ...card, records: Object.fromEntries(records) as FormatCard["records"] };
}

const textOf = ({ bytes }: Plain): string => new TextDecoder().decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whoever cut the sample put in a made-up seventh entity under the id of another. */
export function withoutInvented([sample]: readonly Plain[]): readonly Plain[] {
  if (sample === undefined) return [];
  const text = textOf(sample).replace(/<sanctionEntity[^]*?<\/sanctionEntity>/g, (entity) =>
    entity.includes("TestOneWord") ? "" : entity,
  );
  return [{ ...sample, bytes: bytesOf(text) }];
}

/** The aliases and the ends of long remarks of that day are not to be had. */
export function withMissingFiles(files: readonly Plain[]): readonly Plain[] {
  const [sdn] = files;
  const cut = sdn === undefined ? [] : [...textOf(sdn).matchAll(/^(\d+),.*[^."](?<!,-0- )"?\r$/gm)];
  const comments = `${cut.map(([, id]) => `${id},"."\r\n`).join("")}\u001a`;
  return [
    ...files,
    { name: "alt.csv", bytes: bytesOf("\u001a") },
    { name: "sdn_comments.csv", bytes: bytesOf(comments) },
  ];
}

const one = (format: string, list: string, path: string): SharedPublication => ({
  name: path,
  format,
  list,
  files: [path],
});

/** Files of the same publishers that make no publication of a format read here, and why. */
export const NOT_READ: Readonly<Record<string, string>> = {
  "us-ofac/2025-12/add.csv.gz, alt.csv.gz, sdn_comments.csv":
    "the main file of that day is not to be had; the three alone are refused (LIST_FILE_MISSING)",
  "us-ofac/schema/*": "descriptions of the ADVANCED format, which has no reader",
  "us-ofac/derived/*, derived-names-2026-06-11/*, gb/derived-2026-05/*":
    "made by others from the official files",
  "us-csl/dpl.txt":
    "the Denied Persons List by itself, a format of its own; its rows stand in the screening list",
  "eu/fsd-WHOLE-2016-02-11.xml.gz": "the format before FSF 1.1, which has no reader",
  "opensanctions/*.delta.json, *.senzing.json*": "other formats than FollowTheMoney entities",
};

/** All of them. */
export const PUBLICATIONS: readonly SharedPublication[] = [
  one("un-sc.xml", "un-sc", "un/consolidated-2025-03-20.xml.gz"),
  one("un-sc.xml", "un-sc", "un/consolidated-2026-02-27.xml.gz"),
  {
    name: "us-ofac/2021-07 (SDN, four CSV files)",
    format: "us-ofac.csv",
    list: "us-ofac-sdn",
    files: ["sdn.csv.gz", "alt.csv.gz", "add.csv.gz", "sdn_comments.csv"].map(
      (name) => `us-ofac/2021-07/${name}`,
    ),
  },
  {
    name: "us-ofac/2023-01 (SDN and addresses only)",
    format: "us-ofac.csv",
    list: "us-ofac-sdn",
    files: ["us-ofac/2023-01/sdn.csv.gz", "us-ofac/2023-01/add.csv.gz"],
    mended: { why: "empty alias file and ends of long remarks put in", mend: withMissingFiles },
    lenient: true,
  },
  {
    name: "us-ofac/2025-12 (Consolidated, four CSV files)",
    format: "us-ofac.csv",
    list: "us-ofac-cons",
    files: ["cons_prim.csv.gz", "cons_alt.csv", "cons_add.csv", "cons_comments.csv"].map(
      (name) => `us-ofac/2025-12/${name}`,
    ),
  },
  one("us-ofac.xml", "us-ofac-cons", "us-ofac/2020-03/consolidated.xml.gz"),
  one("us-ofac.xml", "us-ofac-cons", "us-ofac/2025-01/consolidated.xml.gz"),
  one("us-ofac.enhanced", "us-ofac-cons", "us-ofac/2025-01/CONS_ENHANCED.ZIP"),
  one("us-csl.csv", "us-csl", "us-csl/consolidated-2022-04.csv.gz"),
  {
    ...one("eu-fsf.xml", "eu-fsf", "eu/fsf-1_1-sample.xml"),
    mended: { why: "one invented entity cut out, which repeats the id of another", mend: withoutInvented },
  },
  one("gb-ofsi.csv", "gb-ofsi", "gb/ofsi-ConList-2020-04-27.csv.gz"),
  one("gb-ofsi.csv", "gb-ofsi", "gb/ofsi-ConList-2022format-sample.csv"),
  one("gb-uksl.xml", "gb-uksl", "gb/UK-Sanctions-List.sample-2026-09-10.xml"),
  one("ca-sema.xml", "ca-sema", "ca/sema-lmes-2020-04.xml.gz"),
  one("au-dfat.xlsx", "au-dfat", "au/Australian_Sanctions_Consolidated_List-2025-03-06.xlsx"),
  one("au-dfat.xlsx", "au-dfat", "au/regulation8_consolidated-2024-11-11.xlsx"),
  one("ftm.jsonl", "ftm:zala", "opensanctions/zala.entities.ftm.json"),
  one("ftm.jsonl", "ftm:t1", "opensanctions/t1.entities.ftm.json"),
  one("ftm.jsonl", "ftm:fixtures", "opensanctions/entities.ftm.json"),
];
