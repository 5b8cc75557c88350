/**
 * @module documents/docx/properties
 * What a DOCX says of itself: its title, and when it was made.
 */
import type { DateHint } from "../../model/index.ts";
import type { Source } from "../source.ts";
import { runThrough } from "./xml-events.ts";

/** Title and day of a file. */
export interface DocxProperties {
  readonly title: string | null;
  readonly dateHint: DateHint | null;
}

/** Read the properties; `bytes` `null` = the file has none. */
export function readProperties(source: Source, bytes: Uint8Array | null): DocxProperties {
  if (bytes === null) return { title: null, dateHint: null };
  const texts: Record<string, string> = { title: "", created: "", modified: "" };
  let open = "";
  runThrough(source, "docProps/core.xml", bytes, {
    start: (name) => {
      open = name;
    },
    end: () => {
      open = "";
    },
    text: (text) => {
      if (Object.hasOwn(texts, open)) texts[open] += text;
    },
  });
  const title = texts["title"]?.trim().slice(0, 500) ?? "";
  const hint = ["created", "modified"].flatMap((key) => {
    const day = /^\s*(\d{4}-\d{2}-\d{2})T/.exec(texts[key] ?? "")?.[1];
    return day === undefined ? [] : [{ value: day, from: `docx:${key}` }];
  });
  return { title: title === "" ? null : title, dateHint: hint[0] ?? null };
}
