/** HTML is read as its reader sees it: what is hidden is counted, headings and rows stay apart. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../index.ts";

const read = (html: string) => readDocument(new TextEncoder().encode(html), { name: "page.html" });
const textOf = async (html: string): Promise<string> => (await read(html)).text;

describe("what is seen", () => {
  it("breaks blocks, keeps headings apart, decodes entities, joins broken lines", async () => {
    const page = await read(
      `<!doctype html><title>A &amp; B</title><h1>Arms\n for food</h1><p>Kim&nbsp;Jong Un met <b>Vladimir</b>\n Putin.<p>They ate.<ul><li>One<li>Two</ul>`,
    );
    expect(page.text).toBe(
      "Arms for food\n\nKim\u00a0Jong Un met Vladimir Putin.\n\nThey ate.\n\nOne\n\nTwo",
    );
    expect(page.title).toBe("A & B");
    expect(page.parts).toEqual([{ kind: "heading", start: 0, end: 13 }]);
  });

  it("makes a line of each row of a table, with its cells set apart", async () => {
    const page = await read(
      "<table><tr><th>Name<th>Born<tr><td>Kim<td>1984</table><table><tr><td><p>A</p><p>B</p></td><td>C</td></tr></table>",
    );
    expect(page.text).toBe("Name | Born\n\nKim | 1984\n\nA\n\nB\n\nC");
    expect(page.parts.filter(({ kind }) => kind === "row")).toHaveLength(3);
  });

  it("keeps lines of preformatted text and of line breaks", async () => {
    expect(await textOf("<pre>one\n two</pre><p>a<br>b<br><br>c")).toBe("one\ntwo\n\na\nb\n\nc");
  });

  it("marks the surroundings of a page and keeps them", async () => {
    const { text, parts } = await read(
      "<nav>Home</nav><article><header>By A.</header><p>Text.</article><footer>Foot</footer>",
    );
    expect(parts.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["frame", "Home"],
      ["frame", "Foot"],
    ]);
  });
});

describe("what is not seen", () => {
  it.each([
    ["code", "<script>if (a<b) document.write('<p>secret')</script>"],
    ["code", "<style>.a{content:'secret'}</style>"],
    ["code", "<template><p>secret</p></template>"],
    ["code", "<noscript><p>secret</noscript>"],
    ["styled-away", "<div hidden>secret<p>secret</div>"],
    ["styled-away", "<p style='color:red; DISPLAY : none'>secret</p>"],
    ["styled-away", "<p style='display:/* */none'>secret</p>"],
    ["styled-away", "<span style=visibility:hidden>secret</span>"],
    ["styled-away", "<span style='font-size:0'>secret</span>"],
    ["styled-away", "<span aria-hidden=true>secret</span>"],
    ["styled-away", "<style>.x, p.y{color:red;display:none}</style><p class='a y'>secret</p>"],
    ["comment", "<!-- secret -->"],
    ["comment", "<!-- secret <p> secret --!>"],
  ])("counts as %s: %s", async (why, piece) => {
    const { text, hidden } = await read(`<html><p>Before ${piece}<p>After`);
    expect(text).toBe("Before\n\nAfter");
    expect(hidden.find((count) => count.why === why)?.characters).toBeGreaterThanOrEqual(6);
  });

  it("ends hidden elements where browsers end them", async () => {
    expect(await textOf("<p hidden>secret<p>seen")).toBe("seen");
    expect(await textOf("<ul><li hidden>secret<li>seen</ul>")).toBe("seen");
    expect(await textOf("<div hidden>secret</span>secret</div>seen")).toBe("seen");
    expect(await textOf("<div><span hidden>secret</div>seen")).toBe("seen");
    expect(await textOf("<table><tr hidden><td>secret<tr><td>seen</table>")).toBe("seen");
  });

  it("hides what is hidden however deep it is", async () => {
    for (const piece of ["<script>secret</script>", "<p hidden><b>secret</b> secret</p>"])
      expect(
        await textOf(`<html>${"<div>".repeat(300)}${piece}<b>seen</b>${"</div>".repeat(300)}seen`),
      ).toMatch(/^seen\s+seen$/);
  });

  it("takes style sheets for other media as they are not meant for the page", async () => {
    expect(await textOf("<style>@media print{.x{display:none}}</style><p class=x>seen")).toBe("seen");
  });

  it("drops characters without width and keeps direction marks, counting both", async () => {
    const { text, hidden, warnings } = await read("<p>sanc&shy;tions on K\u200bim \u202emiK</p>");
    expect(text).toBe("sanctions on Kim \u202emiK");
    expect(hidden.map(({ why, pieces }) => [why, pieces])).toEqual([
      ["direction-mark", 1],
      ["zero-width", 2],
    ]);
    expect(warnings).toContain("direction-marks");
  });
});

describe("encodings and dates", () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

  it("believes the charset of the sender, then that of the file", async () => {
    const bytes = latin("<html><meta charset=windows-1251><p>\xcf\xf3\xf2\xe8\xed");
    expect((await readDocument(bytes)).text).toBe("Путин");
    const told = await readDocument(latin("<html><p>\xd0\xd5\xe2\xd8\xdd"), {
      contentType: "text/html; charset=ISO-8859-5",
    });
    expect(told.encoding).toEqual({ name: "iso-8859-5", basis: "declared" });
  });

  it("takes the surest date that the page gives, as a hint", async () => {
    const page = await read(
      `<html><meta name=date content=2020-01-01><meta property="article:published_time" content="2023-09-13T10:00:00Z"><p>Text`,
    );
    expect(page.dateHint).toEqual({ value: "2023-09-13", from: "html:article:published_time" });
  });
});

describe("hostile pages", () => {
  it.each([
    ["open elements inside one another", "<div>".repeat(300_000)],
    ["inline elements and ends of others", `${"<b>".repeat(100_000)}${"</div>".repeat(100_000)}`],
    ["a table in each cell", "<table><tr><td>".repeat(60_000)],
    ["unended comments", "<!-- ".repeat(200_000)],
    ["one start tag without end", `<p ${"a=b ".repeat(300_000)}`],
    ["many attributes", `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}=b`).join(" ")}>`],
    ["open style sheets", `<style>${"a{".repeat(300_000)}</style>`],
    ["comments in a style", `<style>${"/*".repeat(300_000)}</style>`],
  ])("reads %s in linear time", async (_what, middle) => {
    const started = performance.now();
    await read(`<html><p>Kim${middle}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
