/**
 * @module exports/page/page-view
 * What every part of the page of one report is made from.
 */
import type { AssessedReport } from "../../assessed-report.ts";
import { fillTemplate, type ErrorValues, type Mention } from "../../model/index.ts";
import { captionsOf, type ExportWords } from "../act-claim.ts";
import { html, NOTHING, type Html } from "./html.ts";
import { PAGE_WORDS, type PageWord } from "./page-words.ts";

/** One report on the page. */
export interface PageView {
  readonly report: AssessedReport;
  readonly words: ExportWords;
  readonly caption: (id: string) => string;
  /** A text of the page, its `{places}` filled. */
  readonly say: (key: PageWord, values?: ErrorValues) => string;
  /** Id on the page of something in this report: `r1-p3`. */
  readonly anchor: (local: string) => string;
  /** Mentions of each party, in the order of the text. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

/** On which page of the file words stand; nothing where the file has no pages. */
export function onPage({ say }: PageView, page: number | undefined): Html {
  return page === undefined ? NOTHING : html` <small>(${say("onPage", { number: page })})</small>`;
}

/** The view of the report with this number, from 1. */
export function pageView(report: AssessedReport, number: number, words: ExportWords): PageView {
  const mentions = Map.groupBy(
    report.assessment.mentions.filter(({ party }) => party !== null),
    ({ party }) => party ?? "",
  );
  return {
    report,
    words,
    caption: captionsOf(report.assessment.parties, words),
    say: (key, values = {}) => fillTemplate(PAGE_WORDS[key][words.lang], values),
    anchor: (local) => `r${number}-${local}`,
    mentions,
  };
}
