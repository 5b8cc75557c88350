/**
 * @module exports/page/report-sections
 * The parts of the page of one report, in the order in which a reader needs them.
 */
import { READING_WORDS } from "../../reading-words.ts";
import { quoteIn } from "../act-claim.ts";
import { MODALITIES } from "../export-words.ts";
import { actArticles } from "./act-articles.ts";
import { html, NOTHING, type Html } from "./html.ts";
import { markedText } from "./marked-text.ts";
import { onPage, type PageView } from "./page-view.ts";
import { DATE_BASES } from "./page-words.ts";
import { partiesTable } from "./parties-table.ts";
import { secondReadings } from "./second-readings.ts";

/** A part of the page that the contents lead to. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** One report with its answer. */
export function reportSection(view: PageView): Html {
  const { report, words, anchor } = view;
  const sections = sectionsOf(view);
  const links = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  const bodies = sections.map(
    ({ id, title, body }) => html`<section id="${id}"><h2>${title}</h2>${body}</section>
`,
  );
  return html`<main id="${anchor("top")}"><header><h1>${view.say("report")} ${report.name}</h1>
${clocks(view)}<p class="summary">${report.assessment.summary[words.lang]}</p>
<nav aria-label="${view.say("contents")}"><ul>${links}</ul></nav></header>
${bodies}</main>
`;
}

function sectionsOf(view: PageView): readonly Section[] {
  const { say, anchor, report } = view;
  const { statements, unread, secondReadings: readings = [] } = report.assessment;
  const all: readonly (Section | null)[] = [
    { id: anchor("acts"), title: say("acts"), body: actArticles(view) },
    { id: anchor("parties"), title: say("parties"), body: partiesTable(view) },
    statements.length === 0
      ? null
      : { id: anchor("statements"), title: say("statements"), body: statementList(view) },
    {
      id: anchor("text"),
      title: say("text"),
      body: html`<p class="legend">${say("legend")}</p>${markedText(view)}`,
    },
    { id: anchor("searched"), title: say("searched"), body: searchedTable(view) },
    unread.length === 0
      ? null
      : {
          id: anchor("unread"),
          title: say("unread"),
          body: html`<p>${unread.map(({ text }) => text).join(", ")}</p>`,
        },
    readings.length === 0
      ? null
      : { id: anchor("second"), title: say("secondReadings"), body: secondReadings(readings, view) },
  ];
  return all.filter((section) => section !== null);
}

/** The day of the report, the two clocks, and the fingerprint of the text. */
function clocks({ report, words, say }: PageView): Html {
  const { document, asOf, knownAt } = report.assessment;
  const { value, basis } = document.date;
  return html`<dl class="clocks"><div><dt>${say("reportDate")}</dt><dd>${value ?? "?"} (${DATE_BASES[basis][words.lang]})</dd></div>
<div><dt>${say("asOf")}</dt><dd>${asOf ?? say("noDate")}</dd></div>
<div><dt>${say("knownAt")}</dt><dd>${knownAt}</dd></div>
<div><dt>${say("fingerprint")}</dt><dd><code>${document.sha256}</code></dd></div></dl>
`;
}

function statementList(view: PageView): Html {
  const { lang } = view.words;
  const items = view.report.assessment.statements.map(
    ({ kind, modality, evidence }) =>
      html`<li>${READING_WORDS[kind][lang]} (${MODALITIES[modality][lang]}) ${quoteIn(lang, evidence[0]?.text ?? "")}${onPage(view, evidence[0]?.page)}</li>`,
  );
  return html`<ul>${items}</ul>`;
}

/** Lists and regimes that the answer rests on, and the lists that are not there whole. */
function searchedTable({ report, say }: PageView): Html {
  const { searched } = report.assessment;
  const rows = searched.lists.map(
    ({ id, published, entities, stale, sha256 }) =>
      html`<tr><th scope="row">${id}</th><td>${published}${stale ? html` <b>${say("stale")}</b>` : NOTHING}</td><td>${entities}</td><td><code>${sha256.slice(0, 16)}…</code></td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">${say("list")}</th><th scope="col">${say("published")}</th><th scope="col">${say("entries")}</th><th scope="col">SHA-256</th></tr></thead><tbody>${rows}</tbody></table>
<p>${searched.namesScored} ${say("namesScored")}. ${searched.truncated ? say("truncated") : ""}</p>
${searched.missing.length === 0 ? NOTHING : html`<h4>${say("searchedPart")}</h4><p>${searched.missing.join(", ")}</p>`}
<h4>${say("regimes")}</h4><p>${searched.regimes.join(", ")}</p>`;
}
