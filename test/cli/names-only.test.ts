/** Of a report in Korean or Chinese names are read and acts are not: nobody may take that for “nothing prohibited”. */
import { afterAll, describe, expect, it } from "vitest";
import { run, temporaryFolder } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const REPORTS = [
  ["ko", "미국 대통령은 서울에서 한국 대통령과 경제를 논의했다.", "Korean", "coréen"],
  ["zh", "美国总统在首尔与韩国总统讨论经济。", "Chinese", "chinois"],
] as const;

interface Answer {
  readonly document: { readonly lang: string };
  readonly acts: readonly object[];
  readonly notRead: readonly string[];
  readonly parties: readonly { readonly caption: string; readonly reference: string | null }[];
  readonly summary: { readonly en: string; readonly fr: string };
}

describe.each(REPORTS)("a report in %s", (lang, text, english, french) => {
  const path = folder.write(`${lang}.txt`, text);

  it("is answered with 4, with `notRead`, and says so in both languages", async () => {
    const { code, out } = await run(["assess", path, "--as-of", "2026-01-01", "--json"]);
    const answer = JSON.parse(out) as Answer;
    expect(code).toBe(4);
    expect(answer.document.lang).toBe(lang);
    expect(answer.acts).toEqual([]);
    expect(answer.notRead).toEqual(["acts", "statements", "goods", "unread"]);
    expect(answer.summary.en).toContain(`acts are not read in ${english}`);
    expect(answer.summary.fr).toContain(`actes ne sont pas lus en ${french}`);
    expect(answer.summary.en).not.toContain("Acts read: 0");
  });

  it("is the same when the language is given", async () => {
    const asked = ["assess", path, "--as-of", "2026-01-01", "--json"];
    expect((await run([...asked, "--text-lang", lang])).out).toBe((await run(asked)).out);
  });

  it("never looks like a report without acts, on a page or in a graph", async () => {
    const page = await run(["assess", path, "--as-of", "2026-01-01", "--format", "html"]);
    expect(page.code).toBe(4);
    expect(page.out).toContain(`Acts are not read in ${english}`);
    expect(page.out).not.toContain("No act was read");
    const asked = ["assess", path, "--as-of", "2026-01-01", "--format"];
    expect((await run([...asked, "html", "--lang", "fr"])).out).toContain(
      `Les actes ne sont pas lus en ${french}`,
    );
    expect((await run([...asked, "graphml"])).out).toMatch(
      new RegExp(`<desc>[^<]*acts are not read in ${english}`),
    );
  });

  it("makes the code of a folder 4", async () => {
    const mixed = temporaryFolder();
    mixed.write("a.txt", text);
    mixed.write(
      "b.txt",
      "The ministers of the United States and of South Korea met in Seoul and spoke of the economy.",
    );
    const { code, out } = await run(["assess", mixed.path, "--as-of", "2026-01-01"]);
    expect(code).toBe(4);
    expect(out).toContain(`acts are not read in ${english}`);
    mixed.remove();
  });

  it("goes out with its language and what was not read", async () => {
    const { out } = await run(["assess", path, "--as-of", "2026-01-01", "--format", "ftm"]);
    expect(out).toContain(lang === "ko" ? '"kor"' : '"zho"');
    expect(out).toContain("notRead: acts, statements, goods, unread");
  });
});

it.each([
  "朝鲜光鲜银行在北京开设办事处。",
  "조선광선은행이 베이징에 사무소를 열었다.",
  "一艘货轮昨天夜间停靠港口，船员没有说明去向。该船名为ADLER（IMO编号：9179854）。",
  "화물선이 항구에 들어왔다. 번호는 IMO 9179854이다.",
])("a listed body or ship makes the code 1: %s", async (text) => {
  const path = folder.write("listed.txt", text);
  const { code, out } = await run(["assess", path, "--as-of", "2026-01-01", "--json"]);
  expect((JSON.parse(out) as Answer).parties.some(({ reference }) => reference !== null)).toBe(true);
  expect(code).toBe(1);
});

it("Hangul and Han in brackets behind a name are the same party", async () => {
  const text =
    "On 19 June 2024 the leader of North Korea, Kim Jong Un (김정은), met Foreign Minister Wang Yi (王毅) in Pyongyang.";
  const { out } = await run(["assess", folder.write("brackets.txt", text), "--json"]);
  const { mentions, notRead } = JSON.parse(out) as {
    mentions: { text: string; party: string; start: number; end: number; type: string }[];
    notRead?: unknown;
  };
  const partyOf = (words: string): string | undefined => mentions.find((item) => item.text === words)?.party;
  expect(notRead).toBeUndefined();
  for (const [latin, own] of [
    ["Kim Jong Un", "김정은"],
    ["Wang Yi", "王毅"],
  ] as const) {
    expect(partyOf(own)).toBeDefined();
    expect(partyOf(own)).toBe(partyOf(latin));
    const mention = mentions.find((item) => item.text === own);
    expect(text.slice(mention?.start, mention?.end)).toBe(own);
  }
});
