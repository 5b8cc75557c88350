/**
 * @module exports/page/together-section
 * What several reports tell together, in the order of time, with links to each telling.
 */
import type { AssessedReport } from "../../assessed-report.ts";
import { bringTogether, type EventParty, type ReportedEvent, type Telling } from "../../chronology/index.ts";
import { fillTemplate } from "../../model/index.ts";
import { READING_WORDS } from "../../reading-words.ts";
import { VERDICTS } from "../../summary.ts";
import { quoteIn, type ExportWords } from "../act-claim.ts";
import { MODALITIES, SPEAKERS } from "../export-words.ts";
import { html, NOTHING, type Html } from "./html.ts";
import { PAGE_WORDS } from "./page-words.ts";

/** The section; reports are numbered as their own parts of the page are. */
export function togetherSection(reports: readonly AssessedReport[], words: ExportWords): Html {
  const { events } = bringTogether(reports);
  if (events.length === 0) return NOTHING;
  const numbers = new Map(reports.map(({ name }, at) => [name, at + 1]));
  const rows = events.map((event) => rowOf(event, numbers, words));
  return html`<section id="r0-together"><h1>${PAGE_WORDS.together[words.lang]}</h1><table class="together"><tbody>${rows}</tbody></table></section>
`;
}

function rowOf(event: ReportedEvent, numbers: ReadonlyMap<string, number>, words: ExportWords): Html {
  const { lang } = words;
  const [who, whom] = [event.actors, event.recipients].map((parties) => namesOf(parties, words));
  const what = [
    READING_WORDS[event.kind][lang],
    `${who ?? ""}${whom === "" ? "" : ` → ${whom ?? ""}`}`,
    event.goods.join(", "),
  ];
  const clash =
    event.contradiction === null
      ? NOTHING
      : html`<br><strong class="clash">${PAGE_WORDS.contradicted[lang]}</strong>`;
  const tellings = event.tellings.map((telling) => tellingOf(telling, numbers, words));
  return html`<tr><th scope="row">${event.date ?? PAGE_WORDS.undated[lang]}</th><td><b>${what.filter((part) => part.trim() !== "").join("; ")}</b><br><small>${fillTemplate(PAGE_WORDS.sources[lang], { count: event.sources })}</small>${clash}<ul>${tellings}</ul></td></tr>
`;
}

function tellingOf(telling: Telling, numbers: ReadonlyMap<string, number>, { lang }: ExportWords): Html {
  const { report, act, modality, attribution, verdict, copyOf, evidence } = telling;
  const speaker =
    attribution.party === null && attribution.kind === "party" ? "unattributed" : attribution.kind;
  const notes = [
    MODALITIES[modality][lang],
    fillTemplate(SPEAKERS[speaker][lang], { who: attribution.party ?? "" }),
    VERDICTS[verdict][lang],
    copyOf === null ? "" : fillTemplate(PAGE_WORDS.copied[lang], { report: copyOf.report }),
  ].filter((note) => note !== "");
  const link = html`<a href="#r${numbers.get(report) ?? 0}-${act}">${report}</a>`;
  return html`<li>${link} ${quoteIn(lang, evidence[0]?.text ?? "")} <small>${notes.join(", ")}</small></li>`;
}

function namesOf(parties: readonly EventParty[], { law, lang }: ExportWords): string {
  return parties
    .map(({ key, caption }) => {
      const [kind, code = ""] = key.split(":");
      return (kind === "country" ? law.countries[code]?.[lang] : undefined) ?? caption;
    })
    .join(" + ");
}
