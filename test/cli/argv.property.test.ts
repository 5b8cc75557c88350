/** Whatever is typed, the command answers with an exit code of the contract and, where it refuses, with one line. */
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { HARMLESS, expectRefusal, run, temporaryFolder } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const COMMANDS = ["assess", "screen", "compare", "judge", "lists", "regimes", "help", "batch", "serve"];
const OPTIONS_AND_VALUES = `
  --lang --as-of --known-at --json --no-record --published --text-lang --format --schema --birth-date
  --country --id --threshold --limit --list --exhaustive --pairs --from --to --by --goods --hs --service
  --payment --party --fact --date --target --help --version -h -V -- - --lang=fr --json=1
  fr en de KP RU kp ZZ 9306 1.5 -1 NaN 1e400 0.7 2023-09-13 2023-02-30 13/09/2023 un.dprk Person
  imo:9187629 :x consignee-listed=yes x=no __proto__ constructor toString __proto__=yes`;
const WORDS = [
  ...COMMANDS,
  ...OPTIONS_AND_VALUES.trim().split(/\s+/),
  "Kim Jong Un",
  "Путин",
  "김정은",
  "artillery shells",
  "",
  " ",
  "\0",
  "\ud800",
  "'",
  "a\nb",
  HARMLESS,
  folder.path,
  folder.write("bad.csv", "x"),
  folder.write("empty.txt", ""),
  "/dev/null",
  "none.txt",
];

const word = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);
const argv = fc.oneof(
  fc.array(word, { maxLength: 8 }),
  fc
    .tuple(fc.constantFrom(...COMMANDS), fc.array(word, { maxLength: 6 }))
    .map(([command, rest]) => [command, ...rest]),
);

describe("any words on the command line", () => {
  it("end in 0 to 4, and a refusal is one line with a code and no stack", async () => {
    await fc.assert(
      fc.asyncProperty(argv, fc.boolean(), async (words, isTerminal) => {
        const ran = await run(words, { isTerminal });
        expect([0, 1, 2, 3, 4]).toContain(ran.code);
        if (ran.code === 2 || ran.code === 3) {
          const code = /\[([A-Z_]+)\]\n$/.exec(ran.err)?.[1] ?? "a code in brackets";
          expectRefusal(ran, ran.code, code);
          expect(code).not.toBe("INTERNAL");
        } else {
          expect(ran.out).not.toBe("");
          expect(ran.out + ran.err).not.toMatch(/\n {4}at /);
        }
      }),
      { seed: 20_261_123, numRuns: 150 },
    );
  });
});
