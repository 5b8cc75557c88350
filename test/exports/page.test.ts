/** The page holds the answer, loads nothing, and shows hostile text as text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderPage } from "embargo/exports";
import { assessed, madeReport, words } from "./made-reports.ts";

const TEXT =
  "On 13 September 2023 North Korea reportedly sold artillery shells to Russia. Kim Jong Un met Vladimir Putin.\n\nThe United States threatened new sanctions if Pyongyang supplies ammunition to Moscow.";

/** Tags of a page that hold no text of a report, as the renderer writes them. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*"| open)*)>/g;
const KNOWN = new Set(
  "html head meta title style body main header h1 h2 h3 h4 p nav ul li a section article span strong b small br dl div dt dd code table thead tbody tr th td mark sup details summary footer".split(
    " ",
  ),
);
const VOID = new Set(["meta", "br"]);

/** The texts of a page, when every `<` in it begins a known tag, tags are closed in order, and nothing can run or load. */
function textsOf(page: string): string {
  const style = /<style>[^]*?<\/style>/;
  const markup = page.replace(/^<!doctype html>/, "").replace(style, "");
  expect(markup.replace(TAG, "")).not.toMatch(/[<>]/);
  const open: string[] = [];
  for (const [, close, name = "", attributes = ""] of markup.matchAll(TAG)) {
    expect(KNOWN.has(name), name).toBe(true);
    expect(attributes).not.toMatch(/ (?:on\w+|src|style|srcdoc|formaction)=/);
    for (const [, href = ""] of attributes.matchAll(/ href="([^"]*)"/g))
      expect(href).toMatch(/^(?:#r\d+-|https?:)/);
    if (VOID.has(name)) continue;
    if (close === "") open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  return decode(markup.replace(TAG, ""));
}

function decode(text: string): string {
  const names: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => names[name] ?? "");
}

/** The report’s text as the page has it, without the numbers of acts. */
function shownText(page: string): string {
  const [, body = ""] = /<div class="text"[^>]*>([^]*?)<\/div>/.exec(page) ?? [];
  return decode(body.replace(/<sup>.*?<\/sup>/g, "").replace(TAG, ""));
}

describe("the page of a report", () => {
  const page = renderPage([assessed(TEXT)], words("en"));
  const texts = textsOf(page);

  it("shows the text as it is, with parties linked to their rows and evidence numbered", () => {
    expect(shownText(page)).toBe(TEXT);
    const target = /<a class="party" href="#(r1-p\d+)">Kim Jong Un<\/a>/.exec(page)?.[1] ?? "none";
    expect(page).toContain(`<tr id="${target}" class="listed">`);
    expect(page).toMatch(/<\/mark><sup><a href="#r1-a1">1<\/a><\/sup>/);
  });

  it("shows modality, who says so, verdict, paragraph and how far it was checked", () => {
    expect(texts).toContain("would be prohibited");
    expect(texts).toMatch(/alleged \(by the words “reportedly”.*\), nobody named says so/);
    expect(texts).toContain("“supplies ammunition to Moscow” conditional");
    expect(texts).toContain("S/RES/1718 (2006), ¶8(b)");
    expect(texts).toMatch(/content (?:not verified|checked)/);
  });

  it("shows the lists with reference and first day, the two clocks, and what was searched", () => {
    expect(texts).toMatch(/us-ofac-sdn 20157 DPRK3, since 2016-07-06/);
    expect(texts).toMatch(/as of\s*2023-09-14/);
    expect(texts).toMatch(/known at\s*2026-11-23/);
    expect(texts).toContain("starter");
    expect(texts).toContain("never says that somebody is clear");
  });

  it("says on which page of the file the words of an act and of a statement stand", () => {
    const report = assessed(`${TEXT} Resolution 2397 bans all exports of coal.`);
    const { acts, statements } = report.assessment;
    const paged = <T extends { readonly evidence: readonly object[] }>(item: T): T => ({
      ...item,
      evidence: item.evidence.map((evidence) => ({ ...evidence, page: 7 })),
    });
    const assessment = { ...report.assessment, acts: acts.map(paged), statements: statements.map(paged) };
    const count = acts.reduce((sum, act) => sum + act.evidence.length, statements.length);
    expect(statements.length).toBeGreaterThan(0);
    expect(renderPage([{ ...report, assessment }], words("en")).split("(page 7)")).toHaveLength(count + 1);
    expect(renderPage([report], words("en"))).not.toContain("(page");
  });

  it("speaks French", () => {
    const french = textsOf(renderPage([assessed(TEXT, "rapport.txt", "fr")], words("fr")));
    expect(french).toContain("serait interdit");
    expect(french).not.toMatch(/What is|not found|nobody named|content checked/);
  });

  it("leads every link of its own to a place that is there", () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(ids.size).toBe([...page.matchAll(/ id="/g)].length);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids.has(id), id).toBe(true);
  });

  it("shows hostile text as text, whatever marks lie over it", () => {
    const seen = (text: string): string =>
      text
        .toWellFormed()
        .replace(/\r\n?/g, "\n")
        .replace(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
    fc.assert(
      fc.property(
        fc.array(madeReport(), { minLength: 1, maxLength: 2 }),
        fc.constantFrom("fr", "en"),
        (made, lang) => {
          // A mark does not cut a character in two: the reader’s offsets never do.
          fc.pre(!/[\ud800-\udfff]|\r/.test(made[0]?.text ?? ""));
          const rendered = renderPage(made, words(lang));
          textsOf(rendered);
          expect(shownText(rendered)).toBe(seen(made[0]?.text ?? ""));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("puts before several reports what they tell together, with links to the acts", () => {
    const denial = assessed("Moscow denied buying artillery shells from North Korea.", "denial.txt");
    const both = renderPage([assessed(TEXT), denial], words("en"));
    const [, together = ""] = /<section id="r0-together">([^]*?)<\/section>/.exec(both) ?? [];
    expect(textsOf(both)).toContain("affirmed by some and rejected by others");
    expect(together).toMatch(/<a href="#r1-a1">report\.txt<\/a>[^]*<a href="#r2-a\d+">denial\.txt<\/a>/);
    for (const [, id = ""] of together.matchAll(/href="#([^"]+)"/g)) expect(both).toContain(` id="${id}"`);
  });

  it("gives the same page for the same answer", () => {
    expect(renderPage([assessed(TEXT)], words("en"))).toBe(page);
  });
});
