/**
 * @module lists/au-dfat/names
 * Names of the Australian list: one on each row, with its kind in a column of its own, and sometimes in the name.
 */
import type { EntryName } from "../../model/index.ts";
import type { EntryDraft } from "../entry/draft.ts";
import { evenBlanks } from "../entry/draft.ts";
import type { SourceNode } from "../source/source-node.ts";
import { trimmed } from "./enumeration.ts";

/** How the column says that a row holds the primary name. */
export const PRIMARY: RegExp = /^\s*primary\s+name\s*$/i;

const KINDS: readonly (readonly [RegExp, EntryName["kind"]])[] = [
  [PRIMARY, "primary"],
  [/^\s*(?:aka|original\s+script)\s*$/i, "alias"],
  [/^\s*(?:formerly known as|previously listed as)\s*$/i, "former"],
];

/** What the name itself says: `… (formerly listed as)`, `… (previously listed as. In Arabic: …)`. */
const LISTED_BEFORE =
  /^(.+?)\s*\((?:previously|formerly) listed as(?:[.,]?\s*in arabic:\s*([^()]+?))?\s*\)$/i;
const KNOWN_BEFORE = /^formerly known as\s+(.+)$/i;

/** Add the name of a row. Of a kind that is not known here it is an alias, and the kind stays raw. */
export function mapName(row: SourceNode, draft: EntryDraft): void {
  const kind = KINDS.find(([words]) => words.test(row.peek("Name Type") ?? ""))?.[1];
  if (kind !== undefined) row.value("Name Type");
  const name = trimmed(evenBlanks(row.value("Name of Individual or Entity") ?? ""), " ,;،");
  const [, before, arabic] = LISTED_BEFORE.exec(name) ?? KNOWN_BEFORE.exec(name) ?? [];
  if (before === undefined || kind === "primary") draft.name(name, { kind: kind ?? "alias" });
  else draft.name(before, { kind: "former" });
  draft.name(arabic, { kind: "former", lang: "ar" });
}
