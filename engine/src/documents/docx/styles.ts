/**
 * @module documents/docx/styles
 * What the styles of a DOCX say: which are headings, which hide their text. Their ids are in the language of the program
 * that wrote them; their names and outline levels are not.
 */
import type { Source } from "../source.ts";
import { runThrough } from "./xml-events.ts";

/** Ids of styles. */
export interface DocxStyles {
  readonly headings: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/** Read the styles; `bytes` `null` = the file has none. */
export function readStyles(source: Source, bytes: Uint8Array | null): DocxStyles {
  const headings = new Set<string>();
  const hidden = new Set<string>();
  if (bytes === null) return { headings, hidden };
  let id = "";
  runThrough(source, "word/styles.xml", bytes, {
    start: (name, attribute) => {
      if (name === "style") id = attribute("styleId") ?? "";
      else if (id === "") return;
      else if (name === "name" && /^(?:heading \d|title|subtitle)$/i.test(attribute("val") ?? ""))
        headings.add(id);
      else if (name === "outlineLvl" && Number(attribute("val")) < 9) headings.add(id);
      else if (name === "vanish" && isOn(attribute("val"))) hidden.add(id);
    },
    end: (name) => {
      if (name === "style") id = "";
    },
    text: () => {},
  });
  return { headings, hidden };
}

/** A switch of WordprocessingML: on where it has no value. */
export function isOn(value: string | null): boolean {
  return value === null || !["0", "false", "off"].includes(value);
}
