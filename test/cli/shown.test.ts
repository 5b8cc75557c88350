/** Control and direction characters of a report or a name never reach the terminal: they cannot hide or move words. */
import { afterAll, describe, expect, it } from "vitest";
import { run, temporaryFolder } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

/** Escapes that clear, move, hide, title or ring; 8m conceals, 5m blinks, 7m swaps: none of them is a colour. */
const HOSTILE: readonly (readonly [name: string, characters: string])[] = [
  ["ESC that clears the screen", "\u001b[2J"],
  ["ESC that moves the cursor up", "\u001b[1A"],
  ["ESC that sets the title", "\u001b]0;x\u0007"],
  ["ESC that conceals what follows", "\u001b[8m"],
  ["ESC alone", "\u001b"],
  ["C1 control sequence introducer", "\u009b2J"],
  ["BEL", "\u0007"],
  ["backspace", "\b\b\b"],
  ["carriage return", "\r"],
  ["right-to-left override U+202E", "\u202e"],
  ["right-to-left isolate U+2067", "\u2067"],
];

const report = (characters: string): string =>
  `Kim Jong Un met Vladimir Putin in Moscow on 13 September 2023. North Korea fired a ${characters}ballistic missile on 12 September 2023.`;

// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** The colours that the command itself uses: bold, dim, red, green, yellow and their ends. */
// oxlint-disable-next-line no-control-regex
const OWN_COLOURS = /\u001b\[(?:0|1|2|22|31|32|33|39)m/g;

const ALL = HOSTILE.map(([, characters]) => characters).join("x");

describe("assess", () => {
  it.each(HOSTILE)("shows no %s of a report", async (_name, characters) => {
    const path = folder.write("hostile.txt", report(characters));
    const [plain, terminal] = [
      await run(["assess", path]),
      await run(["assess", path], { isTerminal: true }),
    ];
    expect(plain.out).not.toMatch(UNSAFE);
    expect(terminal.out.replace(OWN_COLOURS, "")).not.toMatch(UNSAFE);
    expect(plain.code).toBe(1);
  });
});

describe("the other commands show nothing of the kind", () => {
  it.each([
    ["judge --party", ["judge", "--from", "KP", "--party", `Kim ${ALL} Jong Un`]],
    ["judge --goods", ["judge", "--from", "KP", "--goods", `artillery shells ${ALL}`]],
    ["judge --payment", ["judge", "--from", "KP", "--goods", "shells", "--payment", `wheat ${ALL}`]],
    ["screen", ["screen", `Kim Jong ${ALL} Un`]],
    ["compare", ["compare", `Kim ${ALL} Jong Un`, `Kim ${ALL} Un`]],
  ])("%s", async (_way, argv) => {
    const [plain, terminal] = [await run(argv), await run(argv, { isTerminal: true })];
    expect(plain.out).not.toMatch(UNSAFE);
    expect(terminal.out.replace(OWN_COLOURS, "")).not.toMatch(UNSAFE);
    expect([0, 1, 4]).toContain(plain.code);
  });
});

describe("what is shown in their place", () => {
  it.each(HOSTILE)("is U+FFFD in a name, for %s", async (_name, characters) => {
    for (const isTerminal of [false, true]) {
      const { out } = await run(["judge", "--from", "KP", "--party", `Kim${characters}Un`], { isTerminal });
      expect(out).toContain("Kim\ufffd");
    }
  });

  it.each(["\u0007", "\u202e", "\u001b[2J"])(
    "is U+FFFD in the words of a report, for %j",
    async (characters) => {
      const { out } = await run(["assess", folder.write("words.txt", report(characters))]);
      expect(out).toMatch(/fired a \ufffd(?:\[2J)?ballistic missile/);
    },
  );

  it("is U+FFFD in the name of a file", async () => {
    const path = folder.write("a\u001b[8m\u202eb.txt", report(""));
    for (const isTerminal of [false, true])
      expect((await run(["assess", path], { isTerminal })).out).toContain("a\ufffd[8m\ufffdb.txt");
  });

  it("is nothing harmful in the line about a bad file or a bad value", async () => {
    for (const [, characters] of HOSTILE) {
      for (const argv of [
        ["assess", `no${characters}ne.txt`],
        ["screen", "Kim", "--schema", `x${characters}`],
      ]) {
        const { err } = await run(argv, { isTerminal: true });
        expect(err.slice(0, -1)).not.toMatch(UNSAFE);
      }
    }
  });

  it("is colours of its own on a terminal, and none elsewhere", async () => {
    const path = folder.write("plain.txt", report(""));
    const [plain, coloured] = [
      (await run(["assess", path])).out,
      (await run(["assess", path], { isTerminal: true })).out,
    ];
    expect(coloured).not.toBe(plain);
    expect(coloured.replace(OWN_COLOURS, "")).toBe(plain);
  });
});
