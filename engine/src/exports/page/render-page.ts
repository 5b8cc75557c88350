/**
 * @module exports/page
 * Reports and their answers as one page that needs nothing else: no script, no picture, no address is opened by itself.
 */
import type { AssessedReport } from "../../assessed-report.ts";
import { fillTemplate } from "../../model/index.ts";
import type { ExportWords } from "../act-claim.ts";
import { html, NOTHING, type Html } from "./html.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { pageView } from "./page-view.ts";
import { PAGE_WORDS } from "./page-words.ts";
import { reportSection } from "./report-sections.ts";
import { togetherSection } from "./together-section.ts";

/** Nothing may be loaded or run, should a text ever get through as markup. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The page, in the language the answers were asked in; of several reports, what they tell together comes first. Cost n log n in the marks, linear in the texts.
 */
export function renderPage(reports: readonly AssessedReport[], words: ExportWords): string {
  const { lang } = words;
  const title =
    reports.length === 1
      ? `${PAGE_WORDS.title[lang]} – ${reports[0]?.name ?? ""}`
      : fillTemplate(PAGE_WORDS.titles[lang], { count: reports.length });
  const style: Html = { html: PAGE_STYLE };
  const sections = reports.map((report, at) => reportSection(pageView(report, at + 1, words)));
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${reports.length > 1 ? togetherSection(reports, words) : NOTHING}${sections}<footer><p>${PAGE_WORDS.disclaimer[lang]}</p>${engineLine(reports, words)}</footer>
</body>
</html>
`.html;
}

function engineLine([first]: readonly AssessedReport[], { lang }: ExportWords): Html {
  if (first === undefined) return html``;
  return html`<p>${fillTemplate(PAGE_WORDS.madeBy[lang], { ...first.assessment.engine })}</p>`;
}
