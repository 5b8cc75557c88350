/**
 * @module exports/graphml/reading-parts
 * A second reader and its proposals as nodes: joined to one another and to nothing of ours.
 */
import type { SecondReading } from "../../model/index.ts";
import { quoteIn, type ExportWords } from "../act-claim.ts";
import { exportId } from "../export-id.ts";
import { readingLines } from "../proposals.ts";

/** Values of a node or an edge. */
export interface ReadingParts {
  readonly nodes: readonly { readonly id: string; readonly values: Readonly<Record<string, string>> }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

/** Nodes of a reader and its proposals, and the edges between them. */
export function readingParts(
  reading: SecondReading,
  number: number,
  { sha256, name, words }: { readonly sha256: string; readonly name: string; readonly words: ExportWords },
): ReadingParts {
  const { reader, title, notes, proposals } = readingLines(reading, words.lang);
  const source = exportId(sha256, `reader-${number}`);
  const idOf = (id: string): string => exportId(sha256, `reader-${number}/${id}`);
  const label = `${title} (${notes.join("; ")})`;
  return {
    nodes: [
      { id: source, values: { node: "second-reader", label, reader, document: name } },
      ...proposals.map(({ id, kind, standing, claim, span }) => ({
        id: idOf(id),
        values: {
          node: "proposal",
          label: `${notes[0] ?? ""} — ${standing}: ${claim}, ${quoteIn(words.lang, span.text)}`,
          kind,
          reader,
          document: name,
        },
      })),
    ],
    edges: proposals.map(({ id }) => ({ id: idOf(`${id}/proposes`), source, target: idOf(id) })),
  };
}
