/**
 * @module scripts/gen/law-pages
 * The law as pages to read: `docs/reference/law/<issuer>-<regime>.<lang>.md`, and one table of them all. A page that would be
 * over the limit keeps the card of its regime, and its provisions go to a page for each instrument.
 */
import { LANGS, type Lang } from "../../engine/src/model/index.ts";
import type { Law, Regime } from "../../engine/src/regimes/law.ts";
import { deskOf, fileName } from "./law-pages/desk.ts";
import { byInstrument, pageName, partsOf, type Part } from "./law-pages/parts.ts";
import { provisionSection } from "./law-pages/provision-section.ts";
import { factTable, regimeHead } from "./law-pages/regime-head.ts";
import { link, plain, word } from "./law-pages/words.ts";

/** Folder of the pages. */
export const LAW_PAGES = "docs/reference/law";

/** Bytes over which a page is cut; below 200 kB pages open well, and a few are left for headings. */
const LIMIT = 195_000;

/**
 * Every page by its path, in both languages.
 *
 * @param limit bytes over which a page is cut.
 */
export function lawPages(law: Law, limit: number = LIMIT): Readonly<Record<string, string>> {
  const parts = new Map(law.regimes.map((regime) => [regime.id, partsOf(regime, law, limit)]));
  const pageOf = new Map(
    [...parts.values()].flat().flatMap(({ name, provisions }) => provisions.map(({ id }) => [id, name])),
  );
  const pages = law.regimes.flatMap((regime) =>
    LANGS.flatMap((lang) => regimePages(regime, parts.get(regime.id) ?? [], pageOf, law, lang)),
  );
  return Object.fromEntries([...pages, [`${LAW_PAGES}/README.md`, indexPage(law)]]);
}

function regimePages(
  regime: Regime,
  parts: readonly Part[],
  pageOf: ReadonlyMap<string, string>,
  law: Law,
  lang: Lang,
): readonly (readonly [path: string, content: string])[] {
  const name = pageName(regime);
  const own = parts.flatMap(({ provisions }) => provisions);
  const whole = parts.length === 1 && parts[0]?.name === name;
  const sections = (part: Part): readonly string[] => {
    const desk = deskOf(regime, part.name, pageOf, law, lang);
    return byInstrument(regime, part.provisions).flatMap(([id, some]) => [
      "",
      `## ${plain(regime.instruments.find((item) => item.id === id)?.symbol ?? id)}`,
      ...some.flatMap((item) => ["", provisionSection(item, desk)]),
    ]);
  };
  const list = parts.map(
    (part) => `- ${link(part.name, fileName(part.name, lang))} (${part.provisions.length})`,
  );
  const main = [
    ...opening(regime, name, lang),
    ...regimeHead(regime, own, law, lang),
    ...(whole ? parts.flatMap(sections) : ["", `## ${word("parts", lang)}`, "", ...list]),
    ...factTable(regime, own, law, lang),
  ];
  const others = parts
    .filter((part) => part.name !== name)
    .map((part) => [
      ...opening(regime, part.name, lang),
      link(word("wholeRegime", lang), fileName(name, lang)),
      ...sections(part),
    ]);
  return [[name, main] as const, ...others.map((lines, at) => [parts[at]?.name ?? name, lines] as const)].map(
    ([page, lines]) => [`${LAW_PAGES}/${fileName(page, lang)}`, `${lines.join("\n")}\n`],
  );
}

function opening(regime: Regime, name: string, lang: Lang): readonly string[] {
  const other = lang === "en" ? "fr" : "en";
  return [
    `# ${plain(regime.title[lang])} (\`${regime.id}\`)`,
    "",
    word("generated", lang),
    `${link(word("otherLanguage", lang), fileName(name, other))} · ${link(word("allRegimes", lang), "README.md")}`,
    "",
  ];
}

/** The table of all regimes, in both languages at once. */
function indexPage(law: Law): string {
  const rows = law.regimes.map((regime) => {
    const own = law.provisions.filter((item) => item.regime === regime.id);
    const unverified = own.filter(({ verified }) => verified.content === "unverified").length;
    return [
      `\`${regime.id}\``,
      regime.target,
      ...LANGS.map((lang) => link(plain(regime.title[lang]), fileName(pageName(regime), lang))),
      own.length,
      unverified,
    ].join(" | ");
  });
  return [
    "# The law as modelled, to read",
    "",
    "Generated from `data/` by `npm run gen`; do not edit. One page a regime in English and in French: who is bound, the acts",
    "with their addresses, what is covered, and every provision with its days, its condition in words, what lifts it, and how",
    "far it was checked. None of it is the text of the law. How it is applied: [the design of the law](../../design/law.md).",
    "",
    "| Regime | On | English | Français | Provisions | Content unverified |",
    "|---|---|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
    "",
  ].join("\n");
}
