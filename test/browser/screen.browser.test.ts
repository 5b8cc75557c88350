/** The engine in a browser answers as in Node, to the byte. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { answersAsJson, ASKED } from "./answers.ts";
import { bundle } from "./bundle.ts";
import { CHROMIUM, runInChromium } from "./chromium.ts";

const PATIENCE = 45_000;

it("the queries held to a browser mostly find somebody", () => {
  const { answers } = JSON.parse(answersAsJson()) as {
    readonly answers: readonly { readonly found?: number }[];
  };
  expect(answers.filter(({ found = 0 }) => found > 0).length).toBeGreaterThan(ASKED / 2);
});

describe.skipIf(CHROMIUM === null)("the engine in Chromium (needs Debian’s chromium)", () => {
  it("answers 200 queries in many scripts with the same bytes as in Node", async () => {
    const code = await bundle(fileURLToPath(new URL("./page.ts", import.meta.url)));
    const inBrowser = await runInChromium(CHROMIUM ?? "", code, PATIENCE);
    const inNode = answersAsJson();
    expect(ASKED).toBeGreaterThanOrEqual(200);
    expect(inBrowser.slice(0, 500)).toBe(inNode.slice(0, 500));
    expect(firstDifference(inBrowser, inNode)).toBeNull();
    expect(sha256(inBrowser)).toBe(sha256(inNode));
  });
});

/** The first query answered otherwise, with both answers. */
function firstDifference(a: string, b: string): readonly string[] | null {
  const [one, other] = [a, b].map((text) =>
    (JSON.parse(text) as { readonly answers: readonly unknown[] }).answers.map((answer) =>
      JSON.stringify(answer),
    ),
  );
  const at = one?.findIndex((answer, place) => answer !== other?.[place]) ?? 0;
  return at === -1 ? null : [one?.[at] ?? "", other?.[at] ?? ""];
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
