/**
 * @module exports/page/finding-items
 * The paragraphs behind a verdict: where they stand, whom they bind, how far they were checked, what would lift them.
 */
import type { AssessedAct } from "../../assess.ts";
import type { Finding } from "../../model/index.ts";
import { ACT_NOTES } from "../export-words.ts";
import { html, NOTHING, webLink, type Html } from "./html.ts";
import type { PageView } from "./page-view.ts";

/** Paragraphs shown of one act. */
const SHOWN = 12;

/** What applies; where nothing does and the act is not permitted, what may apply. */
export function findingItems(act: AssessedAct, view: PageView): Html {
  const deciding = act.findings.filter(({ legalForce }) => legalForce === "decides");
  const applying = deciding.filter(({ outcome }) => outcome === "applies");
  const open = deciding.filter(
    ({ outcome, missing }) =>
      outcome === "undetermined" && missing.some((fact) => act.missing.includes(fact)),
  );
  const shown = applying.length > 0 ? applying : act.verdict === "permitted" ? [] : open;
  if (shown.length === 0) return NOTHING;
  return html`<ul class="findings">${shown.slice(0, SHOWN).map((finding) => itemOf(finding, view))}</ul>${
    applying.length === 0 ? NOTHING : waysOut(applying, view)
  }`;
}

function itemOf(finding: Finding, { say, words }: PageView): Html {
  const { lang } = words;
  const { content, paragraph } = finding.verified;
  const checked = {
    text: ACT_NOTES.contentText,
    secondary: ACT_NOTES.contentSecondary,
    unverified: ACT_NOTES.contentUnverified,
  }[content][lang];
  const notes = [
    finding.bound.length === 0 ? "" : say("bound", { countries: finding.bound.join(", ") }),
    checked,
    paragraph === "unverified" ? ACT_NOTES.paragraphUnverified[lang] : "",
  ].filter((note) => note !== "");
  const state = say(finding.outcome === "applies" ? "applies" : "mayApply");
  return html`<li>${webLink(finding.source.url, finding.source.cite)} ${state}${lang === "fr" ? " :" : ":"} ${finding.title} <small>(${notes.join("; ")})</small></li>`;
}

/** Permissions that would lift what applies, each once. */
function waysOut(findings: readonly Finding[], { say, words }: PageView): Html {
  const ways = new Map(
    findings
      .flatMap(({ exemptions }) => exemptions)
      .filter(({ outcome }) => outcome !== "does-not-apply")
      .map((way) => [way.provision, way]),
  );
  if (ways.size === 0) return NOTHING;
  const items = [...ways.values()].map(({ cite, title, outcome, missing }) => {
    const proof = missing
      .map((id) => words.law.facts.find((fact) => fact.id === id)?.proof[words.lang] ?? id)
      .join(", ");
    return html`<li>${say("wayOut")} ${cite}, ${title} (${outcome === "applies" ? say("onFile") : say("needs", { proof })})</li>`;
  });
  return html`<ul class="ways">${items}</ul>`;
}
