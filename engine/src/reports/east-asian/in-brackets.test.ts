/** Hangul and Han in brackets behind a name, in reports of other languages. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openData } from "../../data.ts";
import type { Reading } from "../../model/index.ts";
import { readText } from "../read.ts";

const { packs } = openData({});

function read(text: string, lang: "fr" | "en" = "en"): Reading {
  return readText(text, packs, { published: "2024-06-19", lang });
}

/** Party of the words, and of the name before them; `undefined` = no mention. */
function parties(text: string, name: string, own: string): readonly (string | null | undefined)[] {
  const { mentions } = read(text);
  return [name, own].map((words) => mentions.find((mention) => mention.text === words)?.party);
}

describe("a name in brackets behind a name", () => {
  it.each([
    ["Foreign Minister Wang Yi (王毅) left.", "Wang Yi", "王毅"],
    ["Foreign Minister Wang Yi（王毅）left.", "Wang Yi", "王毅"],
    ["President Vladimir Putin (블라디미르 푸틴) left.", "Vladimir Putin", "블라디미르 푸틴"],
    ["President Vladimir Putin (弗拉基米尔·普京) left.", "Vladimir Putin", "弗拉基米尔·普京"],
    ["Kim Jong Un (Korean: 김정은) left.", "Kim Jong Un", "김정은"],
    ["Officials of North Korea (조선민주주의인민공화국) left.", "North Korea", "조선민주주의인민공화국"],
  ])("is that party: %s", (text, name, own) => {
    const [latin, bracketed] = parties(text, name, own);
    expect(latin).toBeTypeOf("string");
    expect(bracketed).toBe(latin);
  });

  it.each([
    "The minister spoke (王毅) and left.",
    "Prime Minister Abe (あべ) left.",
    "President Xi Jinping (习近平 left.",
    "President Xi Jinping () left.",
  ])("is none here: %s", (text) =>
    expect(read(text).mentions.filter(({ text: words }) => /[^\p{ASCII}]/u.test(words))).toEqual([]),
  );

  it("changes nothing else that is read, and its place is exact", () => {
    const own = fc.string({
      unit: fc.constantFrom(..."金正恩习近平왕이김정은".split("")),
      minLength: 2,
      maxLength: 12,
    });
    const lead = "On 19 June 2024 Foreign Minister Wang Yi";
    const rest = " met Foreign Minister Sergey Lavrov in Beijing.";
    const plain = read(`${lead}${rest}`);
    fc.assert(
      fc.property(own, (words) => {
        const text = `${lead} (${words})${rest}`;
        const { mentions, acts } = read(text);
        const bracketed = mentions.filter(({ text: found }) => found === words);
        expect(bracketed).toHaveLength(1);
        for (const { start, end, text: found } of mentions) expect(text.slice(start, end)).toBe(found);
        expect(
          mentions.filter((mention) => mention !== bracketed[0]).map(({ text: found }) => found),
        ).toEqual(plain.mentions.map(({ text: found }) => found));
        expect(acts.map(({ kind }) => kind)).toEqual(plain.acts.map(({ kind }) => kind));
      }),
    );
  });
});
