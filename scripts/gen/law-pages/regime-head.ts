/**
 * @module scripts/gen/law-pages/regime-head
 * What stands before and after the provisions of a regime: its card, its coverage, and the facts it asks for.
 */
import type { Activity, Lang } from "../../../engine/src/model/index.ts";
import { classTitle } from "../../../engine/src/regimes/goods/goods-classes.ts";
import type { Fact, Law, Provision, Regime, WhenUnknown } from "../../../engine/src/regimes/law.ts";
import { activityTitle, countryName } from "../../../engine/src/regimes/wording.ts";
import { factsOf, factWords } from "./clause-words.ts";
import { labelled, link, listed, plain, word } from "./words.ts";

/** The card of a regime and its coverage. */
export function regimeHead(
  regime: Regime,
  provisions: readonly Provision[],
  law: Law,
  lang: Lang,
): readonly string[] {
  const unverified = (part: "content" | "paragraph"): number =>
    provisions.filter(({ verified }) => verified[part] === "unverified").length;
  return [
    plain(regime.summary[lang]),
    "",
    `- ${word(regime.binds, lang)}`,
    `- ${labelled("target", lang, plain(countryName(regime.target, law, lang)))}`,
    `- ${labelled("from", lang, regime.from)}`,
    ...(regime.statedEnd === null ? [] : [`- ${word("statedEnd", lang, { day: regime.statedEnd })}`]),
    `- ${word("checked", lang, { all: provisions.length, content: unverified("content"), paragraph: unverified("paragraph") })}`,
    ...(regime.askedBy.length === 0
      ? []
      : [
          `- ${labelled("askedBy", lang, "").trimEnd()}`,
          ...regime.askedBy.map((id) => `  - ${factWords(id, law, lang)}`),
        ]),
    "",
    `## ${word("instruments", lang)}`,
    "",
    ...regime.instruments.map(
      ({ symbol, url, adopted }) =>
        `- ${link(plain(symbol), url)}, ${word("adopted", lang, { day: adopted })}`,
    ),
    "",
    `## ${word("coverage", lang)}`,
    "",
    word("coverageMeans", lang),
    "",
    `| ${[word("what", lang), word("how", lang), word("since", lang)].join(" | ")} |`,
    "|---|---|---|",
    ...coverageRows(regime, law, lang),
  ];
}

function coverageRows({ coverage }: Regime, law: Law, lang: Lang): readonly string[] {
  return coverage.flatMap(({ classes, activities, status, from }) =>
    [
      ...classes.map((id) => `${word("goodsClass", lang)} – ${plain(classTitle(id, law, lang))} (\`${id}\`)`),
      ...activities.map((id) => `${word("activity", lang)} – ${activityTitle(id, lang)} (\`${id}\`)`),
    ].map((what) => `| ${what} | ${word(status, lang)} | ${from} |`),
  );
}

/** The facts that a regime asks for, in the order in which a user is asked. */
export function factTable(
  regime: Regime,
  provisions: readonly Provision[],
  law: Law,
  lang: Lang,
): readonly string[] {
  const asked = new Set([
    ...regime.askedBy,
    ...provisions.flatMap(({ versions }) =>
      versions.flatMap(({ when, needs }) => [...needs, ...(when === null ? [] : factsOf(when))]),
    ),
  ]);
  const facts = law.facts.filter(({ id }) => asked.has(id));
  if (facts.length === 0) return [];
  return [
    "",
    `## ${word("facts", lang)}`,
    "",
    `| ${[word("question", lang), word("silence", lang), word("proof", lang)].join(" | ")} |`,
    "|---|---|---|",
    ...facts.map(
      (fact) =>
        `| \`${fact.id}\` ${plain(fact.question[lang])} | ${silenceWords(fact, lang)} | ${plain(fact.proof[lang])} |`,
    ),
  ];
}

function silenceWords({ whenUnknown, forActivity }: Fact, lang: Lang): string {
  const others = Object.entries(forActivity).map(
    ([activity, effect]) =>
      `${activityTitle(activity as Activity, lang)}${lang === "fr" ? " :" : ":"} ${effectWords(effect, lang)}`,
  );
  return listed([effectWords(whenUnknown, lang), ...others], lang);
}

function effectWords(effect: WhenUnknown, lang: Lang): string {
  return word(effect === "condition" ? "condition-silence" : effect, lang);
}
