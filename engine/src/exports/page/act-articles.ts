/**
 * @module exports/page/act-articles
 * The acts of a report: what is claimed, who says so, the words, the verdict with its paragraphs, what is missing.
 */
import type { AssessedAct } from "../../assess.ts";
import { isWithoutActs, languageOf, VERDICTS } from "../../summary.ts";
import { nameAct, qualifyAct, quoteIn } from "../act-claim.ts";
import { MODALITIES } from "../export-words.ts";
import { findingItems } from "./finding-items.ts";
import { html, NOTHING, type Html } from "./html.ts";
import { onPage, type PageView } from "./page-view.ts";

/** An article for each act, in the order of the text. */
export function actArticles(view: PageView): Html {
  const { assessment } = view.report;
  const { acts } = assessment;
  if (isWithoutActs(assessment))
    return html`<p><strong>${view.say("actsNotRead", { language: languageOf(assessment, view.words.lang) })}</strong></p>`;
  return acts.length === 0
    ? html`<p>${view.say("noActs")}</p>`
    : html`${acts.map((act, at) => articleOf(act, at + 1, view))}`;
}

function articleOf(act: AssessedAct, number: number, view: PageView): Html {
  const { anchor, caption, words } = view;
  const { lang } = words;
  const quotes = act.evidence.map(({ text, modality, page }, at) => {
    // One of several tellings may be surer, or less sure, than the act on the whole.
    const own = modality === act.modality ? NOTHING : html` <small>${MODALITIES[modality][lang]}</small>`;
    return html`<li><a href="#${anchor(`${act.id}-${at}`)}">${quoteIn(lang, text)}</a>${onPage(view, page)}${own}</li>`;
  });
  const isMatter = act.verdict !== "not-a-sanctions-matter";
  return html`<article class="act ${act.verdict}" id="${anchor(act.id)}">
<h3><span class="number">${number}</span> ${nameAct(act, caption, words)}</h3>
<p><strong class="verdict">${VERDICTS[act.verdict][lang]}</strong> <span class="modality">${qualifyAct(act, caption, words)}</span></p>
<ul class="quotes">${quotes}</ul>
${findingItems(act, view)}${factList("missing", act.missing, view)}${act.verdict === "undetermined" ? notModelled(act, view) : NOTHING}${
  isMatter ? factList("conditions", act.conditions, view) : NOTHING
}</article>
`;
}

/** Facts by their questions, each with the document that proves it. */
function factList(title: "missing" | "conditions", facts: readonly string[], { words, say }: PageView): Html {
  if (facts.length === 0) return NOTHING;
  const { law, lang } = words;
  const items = facts.map((id) => {
    const fact = law.facts.find((item) => item.id === id);
    if (fact !== undefined)
      return html`<li>${fact.question[lang]} <small>${say("proof", { proof: fact.proof[lang] })}</small></li>`;
    return html`<li>${law.provisions.find((item) => item.id === id)?.title[lang] ?? id}</li>`;
  });
  const list = html`<ul>${items}</ul>`;
  return title === "missing"
    ? html`<h4>${say("missing")}</h4>${list}`
    : html`<details open><summary>${say("conditions")}</summary>${list}</details>`;
}

function notModelled({ notModelled: items }: AssessedAct, { say }: PageView): Html {
  const binding = items.filter(({ binds }) => binds).map(({ id }) => id);
  return binding.length === 0 ? NOTHING : html`<h4>${say("notModelled")}</h4><p>${binding.join(", ")}</p>`;
}
