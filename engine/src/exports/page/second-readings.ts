/**
 * @module exports/page/second-readings
 * What second readers proposed: a part of its own at the end of the page, under their names.
 */
import type { SecondReading } from "../../model/index.ts";
import { quoteIn } from "../act-claim.ts";
import { readingLines } from "../proposals.ts";
import { html, type Html } from "./html.ts";
import type { PageView } from "./page-view.ts";

/** All second readings of a report, each under its reader; nothing in them is linked to our acts or parties. */
export function secondReadings(readings: readonly SecondReading[], { words }: PageView): Html {
  return html`${readings.map((reading) => {
    const { title, notes, proposals } = readingLines(reading, words.lang);
    const items = proposals.map(
      ({ standing, claim, span }) =>
        html`<li><b>${standing}</b> ${claim}: ${quoteIn(words.lang, span.text)}</li>`,
    );
    return html`<article class="second"><h3>${title}</h3>
<p><em>${notes.join("; ")}</em></p><ul>${items}</ul></article>
`;
  })}`;
}
