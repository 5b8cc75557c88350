/**
 * @module exports/ftm/reading-entities
 * What second readers proposed, as Notes on the report: on no party and no act, so that nothing of ours rests on it.
 */
import type { SecondReading } from "../../model/index.ts";
import { quoteIn } from "../act-claim.ts";
import { exportId } from "../export-id.ts";
import { readingLines } from "../proposals.ts";
import { ftmLine, type FtmLine } from "./ftm-line.ts";
import type { PartySource } from "./party-entities.ts";

/** Marks every Note of a second reader. */
const KEYWORD = "second-reader";

/** A Note on the reader, and one for each of its proposals, all of them marked as a model’s. */
export function readingEntities(
  reading: SecondReading,
  number: number,
  { document, words }: PartySource,
): readonly FtmLine[] {
  const { reader, title, notes, proposals } = readingLines(reading, words.lang);
  const on = { entity: [exportId(document)], proof: [exportId(document)] };
  const head = ftmLine(exportId(document, `reader-${number}`), "Note", {
    name: [title],
    summary: [notes.join("; ")],
    keywords: [KEYWORD, `reader:${reader}`],
    ...on,
  });
  return [
    head,
    ...proposals.map(({ id, what, kind, standing, claim, span }) =>
      ftmLine(exportId(document, `reader-${number}/${id}`), "Note", {
        name: [`${title}: ${claim}`],
        summary: [`${notes[0] ?? ""} — ${standing}: ${claim}`],
        description: [`[${span.start}, ${span.end}) ${quoteIn(words.lang, span.text)}`],
        keywords: [KEYWORD, `reader:${reader}`, what, kind, `id:${id}`],
        ...on,
      }),
    ),
  ];
}
