/** The pages of the law: nothing lost, every link leads somewhere, no page too large, what is unverified said. */
import { describe, expect, it } from "vitest";
import type { Law } from "../../engine/src/regimes/law.ts";
import { compileLaw } from "./law.ts";
import { LAW_PAGES, lawPages } from "./law-pages.ts";

const law = compileLaw() as unknown as Law;
type Pages = ReturnType<typeof lawPages>;

const headings = (page: string): readonly string[] =>
  [...page.matchAll(/^### (.+)$/gm)].map(([, id = ""]) => id);
const ids = law.provisions.map(({ id }) => id).sort();
const sectionsOf = (pages: Pages, lang: string): readonly string[] =>
  Object.entries(pages)
    .filter(([path]) => path.endsWith(`.${lang}.md`))
    .flatMap(([, page]) => headings(page))
    .sort();
const sectionOf = (pages: Pages, id: string, lang: string): string =>
  Object.entries(pages)
    .filter(([path]) => path.endsWith(`.${lang}.md`))
    .map(([, page]) => page.split(`### ${id}\n`)[1])
    .find((section) => section !== undefined)
    ?.split(/^##/m)[0] ?? "";

/** Links to pages or headings that are not there. */
function deadLinks(pages: Pages): readonly string[] {
  const anchors = new Map(
    Object.entries(pages).map(([path, page]) => [
      path,
      new Set(headings(page).map((id) => id.replaceAll(".", "").toLowerCase())),
    ]),
  );
  return Object.entries(pages).flatMap(([path, page]) =>
    [...page.matchAll(/\]\(([^)<#]*)(?:#([^)]*))?\)/g)].flatMap(([whole, file = "", anchor]) => {
      if (file.startsWith("https://") || file.startsWith("http://") || file.startsWith("../")) return [];
      const there = anchors.get(file === "" ? path : `${LAW_PAGES}/${file}`);
      return there === undefined || (anchor !== undefined && !there.has(anchor)) ? [`${path}: ${whole}`] : [];
    }),
  );
}

describe("lawPages", () => {
  const pages = lawPages(law);

  it.each([
    ["as they are", pages],
    ["cut small", lawPages(law, 20_000)],
    ["cut to single provisions", lawPages(law, 0)],
  ])("hold every provision once in each language, and their links lead somewhere: %s", (_, some) => {
    expect(sectionsOf(some, "en")).toEqual(ids);
    expect(sectionsOf(some, "fr")).toEqual(ids);
    expect(deadLinks(some)).toEqual([]);
  });

  it("stay under 200 kB each", () => {
    for (const [path, page] of Object.entries(pages))
      expect(Buffer.byteLength(page), path).toBeLessThan(200_000);
  });

  it("say of each provision its citation, its days and what is unverified", () => {
    for (const { id, versions, verified, title } of law.provisions) {
      const section = sectionOf(pages, id, "en");
      expect(section, id).toContain("- Citation: [");
      for (const { from, to } of versions) {
        expect(section, id).toContain(`**From ${from}`);
        if (to !== null) expect(section, id).toContain(`until ${to},`);
      }
      const unverified = Object.values(verified).filter((how) => how === "unverified").length;
      expect(section.match(/\*\*unverified\*\*/g) ?? [], id).toHaveLength(unverified);
      expect(sectionOf(pages, id, "fr").match(/\*\*non vérifié\*\*/g) ?? [], id).toHaveLength(unverified);
      expect(title.en).not.toBe("");
    }
  });

  it("name every regime in the table, with both its pages", () => {
    const table = pages[`${LAW_PAGES}/README.md`] ?? "";
    for (const { id } of law.regimes) {
      const name = id.replaceAll(".", "-");
      expect(table).toContain(`\`${id}\``);
      for (const lang of ["en", "fr"]) {
        expect(table).toContain(`(${name}.${lang}.md)`);
        expect(pages[`${LAW_PAGES}/${name}.${lang}.md`]).toContain(`\`${id}\``);
      }
    }
  });

  it("say the stated end of a regime", () => {
    expect(pages[`${LAW_PAGES}/jp-dprk.en.md`]).toContain(
      "from 2027-04-14 what nothing prohibits is undetermined",
    );
  });
});
