/**
 * @module lists/source/xlsx-package
 * Which parts of an XLSX file hold the worksheets and their texts, by its own tables of contents.
 */
import { brokenFile } from "./place.ts";
import { walkXml } from "./xml-walk.ts";
import type { ArchiveMembers } from "../../archive/index.ts";

/** A worksheet of a workbook. */
export interface XlsxSheet {
  readonly name: string;
  /** Name of its part in the ZIP file. */
  readonly part: string;
  /** Whether a person who opens the workbook sees it. */
  readonly visible: boolean;
}

/** What a workbook consists of. */
export interface XlsxPackage {
  /** In the order of the tabs. */
  readonly sheets: readonly XlsxSheet[];
  /** Part that holds the texts which cells share; `null` = there is none. */
  readonly sharedStrings: string | null;
}

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/**
 * Read the tables of contents.
 *
 * @throws {EmbargoError} `LIST_FILE_BROKEN` when a part is missing, when there is no worksheet, or when days are
 *   counted from 1904: they would be read four years early.
 */
export function xlsxPackage(members: ArchiveMembers, file: string): XlsxPackage {
  const top = [...relationships(members, "", file).values()];
  const workbook = top.find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined) throw brokenFile(file, 1, "XLSX: no workbook");
  const parts = relationships(members, workbook, file);
  const sheets = new Map<string, XlsxSheet>();
  walkXml(readPart(members, workbook, file), file, {
    open: (name, attributes) => {
      if (name === "workbookPr" && /^(?:1|true)$/.test(attributes.get("date1904") ?? ""))
        throw brokenFile(file, 1, "XLSX: date1904");
      if (name !== "sheet") return;
      const found = parts.get(attributes.get("id") ?? "");
      if (found?.type !== "worksheet") return;
      if (sheets.has(found.target)) throw brokenFile(file, 1, "XLSX: a worksheet twice");
      const visible = (attributes.get("state") ?? "visible") === "visible";
      sheets.set(found.target, { name: attributes.get("name") ?? "", part: found.target, visible });
    },
  });
  if (sheets.size === 0) throw brokenFile(file, 1, "XLSX: no worksheet");
  const texts = [...parts.values()].find(({ type }) => type === "sharedStrings");
  return { sheets: [...sheets.values()], sharedStrings: texts?.target ?? null };
}

/** A part that must be there. */
export function readPart(members: ArchiveMembers, part: string, file: string): Uint8Array {
  const bytes = members.read(part);
  if (bytes === undefined) throw brokenFile(file, 1, `XLSX: no ${part}`);
  return bytes;
}

/** What a part refers to by id, with the last word of the type and the name of the part; `""` = the package itself. */
function relationships(
  members: ArchiveMembers,
  part: string,
  file: string,
): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf("/") + 1;
  const [folder, own] = [part.slice(0, slash), part.slice(slash)];
  const found = new Map<string, Relationship>();
  walkXml(readPart(members, `${folder}_rels/${own}.rels`, file), file, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      found.set(attributes.get("Id") ?? "", {
        type: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
        target: resolvePart(folder, attributes.get("Target") ?? ""),
      });
    },
  });
  return found;
}

/** `../x.xml` seen from `xl/worksheets/` is `xl/x.xml`; a slash in front means from the top. */
function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith("/") ? target.split("/") : [...folder.split("/"), ...target.split("/")];
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
