/** Every misuse gives one line that says what to do, in the language asked for, with the same code and exit code. */
import { describe, expect, it } from "vitest";
import { HARMLESS, expectRefusal, run } from "./fake-io.ts";

const JUDGE = ["judge", "--from", "KP", "--to", "RU"];
const SCREEN = ["screen", "Kim Jong Un"];

const MISUSES: readonly (readonly [what: string, code: string, argv: readonly string[]])[] = [
  ["an unknown command", "USAGE_UNKNOWN_COMMAND", ["frobnicate"]],
  ["an unknown option", "USAGE_UNKNOWN_OPTION", [...SCREEN, "--frobnicate"]],
  ["an unknown short option", "USAGE_UNKNOWN_OPTION", [...SCREEN, "-x"]],
  ["assess without a file", "USAGE_MISSING_ARGUMENT", ["assess"]],
  ["screen without a name", "USAGE_MISSING_ARGUMENT", ["screen"]],
  ["compare with one name", "USAGE_MISSING_ARGUMENT", ["compare", "Putin"]],
  ["assess of two files", "USAGE_EXCESS_ARGUMENT", ["assess", HARMLESS, HARMLESS]],
  ["a name without quotes", "USAGE_EXCESS_ARGUMENT", ["screen", "Kim", "Jong", "Un"]],
  ["compare with three names", "USAGE_EXCESS_ARGUMENT", ["compare", "a", "b", "c"]],
  ["judge with an argument", "USAGE_EXCESS_ARGUMENT", [...JUDGE, "shells"]],
  ["lists with an argument", "USAGE_EXCESS_ARGUMENT", ["lists", "un-sc"]],
  ["screen on a day that no calendar has", "DATE_INVALID", [...SCREEN, "--as-of", "2023-02-30"]],
  ["screen on a day written the other way", "DATE_INVALID", [...SCREEN, "--as-of", "13/09/2023"]],
  ["screen with data of no day", "DATE_INVALID", [...SCREEN, "--known-at", "2023-02-30"]],
  ["a birth date that no calendar has", "DATE_INVALID", [...SCREEN, "--birth-date", "2023-02-30"]],
  ["assess as of no day", "DATE_INVALID", ["assess", HARMLESS, "--as-of", "2023-02-30"]],
  ["assess of a report of no day", "DATE_INVALID", ["assess", HARMLESS, "--published", "13/09/2023"]],
  ["assess with data of no day", "DATE_INVALID", ["assess", HARMLESS, "--known-at", "yesterday"]],
  ["judge on a day that no calendar has", "DATE_INVALID", [...JUDGE, "--as-of", "2023-02-30"]],
  ["judge on a --date written the other way", "DATE_INVALID", [...JUDGE, "--date", "13/09/2023"]],
  ["judge with data of no day", "DATE_INVALID", [...JUDGE, "--known-at", "2023-02-30"]],
  ["regimes on a day that no calendar has", "DATE_INVALID", ["regimes", "--as-of", "2023-02-30"]],
  ["regimes with data of no day", "DATE_INVALID", ["regimes", "--known-at", "2023-02-30"]],
  ["compare on a day that no calendar has", "DATE_INVALID", ["compare", "a", "b", "--as-of", "2023-02-30"]],
  ["compare with data of no day", "DATE_INVALID", ["compare", "a", "b", "--known-at", "2023-02-30"]],
  ["lists on a day that no calendar has", "DATE_INVALID", ["lists", "--as-of", "2023-02-30"]],
  ["lists with data of no day", "DATE_INVALID", ["lists", "--known-at", "13/09/2023"]],
  ["screen with an unknown country", "COUNTRY_UNKNOWN", [...SCREEN, "--country", "ZZ"]],
  ["judge from an unknown country", "COUNTRY_UNKNOWN", ["judge", "--from", "Corée"]],
  ["judge to an unknown country", "COUNTRY_UNKNOWN", ["judge", "--to", "constructor"]],
  ["judge by an unknown country", "COUNTRY_UNKNOWN", [...JUDGE, "--by", ""]],
  ["regimes against an unknown country", "COUNTRY_UNKNOWN", ["regimes", "--target", "ZZ"]],
  ["an HS code of one digit", "HS_INVALID", [...JUDGE, "--hs", "9"]],
  ["an HS code of letters", "HS_INVALID", [...JUDGE, "--hs", "arms"]],
  ["an HS code of eight digits", "HS_INVALID", [...JUDGE, "--hs", "93063090"]],
  ["an unknown fact", "FACT_UNKNOWN", [...JUDGE, "--fact", "moon-is-full=yes"]],
  ["a fact without its answer", "FACT_UNKNOWN", [...JUDGE, "--fact", "consignee-listed"]],
  ["a fact that is neither yes nor no", "FACT_UNKNOWN", [...JUDGE, "--fact", "consignee-listed=maybe"]],
  ["a threshold that is no number", "NUMBER_INVALID", [...SCREEN, "--threshold", "high"]],
  ["a threshold above 1", "NUMBER_INVALID", [...SCREEN, "--threshold", "1.01"]],
  ["an empty threshold", "NUMBER_INVALID", [...SCREEN, "--threshold", ""]],
  ["a limit of none", "NUMBER_INVALID", [...SCREEN, "--limit", "0"]],
  ["a limit without end", "NUMBER_INVALID", [...SCREEN, "--limit", "Infinity"]],
  ["an unknown schema", "VALUE_NOT_ALLOWED", [...SCREEN, "--schema", "Goat"]],
  ["an unknown kind of identifier", "VALUE_NOT_ALLOWED", [...SCREEN, "--id", "shoe:43"]],
  ["an unknown service", "VALUE_NOT_ALLOWED", [...JUDGE, "--service", "dancing"]],
  ["an unknown format", "VALUE_NOT_ALLOWED", ["assess", HARMLESS, "--format", "docx"]],
  ["a language of the text that is not read", "VALUE_NOT_ALLOWED", ["assess", HARMLESS, "--text-lang", "nl"]],
  ["an identifier without its kind", "IDENTIFIER_INVALID", [...SCREEN, "--id", "9187629"]],
  ["an unknown list", "LIST_UNKNOWN", [...SCREEN, "--list", "xx-none"]],
  ["an unknown regime", "REGIME_UNKNOWN", ["regimes", "un.atlantis"]],
  ["a name of blanks", "NAME_EMPTY", ["screen", "  \n"]],
  ["a name of punctuation", "NAME_EMPTY", ["compare", "?!", "Putin"]],
  ["nothing to judge", "DEALING_EMPTY", ["judge"]],
];

describe("misuse", () => {
  it.each(MISUSES)("%s is refused as %s, in French and in English alike", async (_what, code, argv) => {
    const [french, english] = [await run([...argv, "--lang", "fr"]), await run([...argv, "--lang", "en"])];
    expectRefusal(french, 2, code);
    expectRefusal(english, 2, code);
    expect(french.err).not.toBe(english.err);
  });

  it("without --lang it is refused in the language of the locale, LC_ALL before LANG", async () => {
    const french = await run(["frobnicate"], { env: { LC_ALL: "fr_FR.UTF-8", LANG: "en_GB.UTF-8" } });
    const english = await run(["frobnicate"], { env: { LC_ALL: "", LANG: "en_GB.UTF-8" } });
    expectRefusal(french, 2, "USAGE_UNKNOWN_COMMAND");
    expectRefusal(english, 2, "USAGE_UNKNOWN_COMMAND");
    expect(french).toEqual(await run(["frobnicate", "--lang", "fr"]));
    expect(english).toEqual(await run(["frobnicate", "--lang", "en"]));
  });

  it("no command at all is a missing argument, with a remedy that can be run", async () => {
    const ran = await run([]);
    expectRefusal(ran, 2, "USAGE_MISSING_ARGUMENT");
    expect(ran.err).toContain("`embargo --help`");
  });

  it("--lang of a third language is refused", async () => {
    expectRefusal(await run(["lists", "--lang", "de"]), 2, "VALUE_NOT_ALLOWED");
    expectRefusal(await run(["lists", "--lang=de"]), 2, "VALUE_NOT_ALLOWED");
  });

  it("the language of the answer is the one that --lang=fr names", async () => {
    expect((await run(["lists", "--lang=fr"])).out).toBe((await run(["lists", "--lang", "fr"])).out);
    expect((await run(["lists", "--lang=fr"])).out).not.toBe((await run(["lists", "--lang=en"])).out);
  });

  it("help asked for an unknown command says that the command is unknown", async () => {
    expectRefusal(await run(["help", "frobnicate"]), 2, "USAGE_UNKNOWN_COMMAND");
  });

  it("an option before the command is refused with a remedy that names no command that is none", async () => {
    const ran = await run(["--lang", "fr", "lists"]);
    expectRefusal(ran, 2, "USAGE_UNKNOWN_OPTION");
    expect(ran.err).not.toContain("embargo fr");
  });

  it("an option without its value is a missing argument", async () => {
    for (const argv of [
      ["judge", "--from"],
      ["screen", "Kim", "--lang"],
      ["lists", "--as-of"],
    ])
      expectRefusal(await run(argv), 2, "USAGE_MISSING_ARGUMENT");
  });

  it("data of before the first snapshot is bad data, not misuse", async () => {
    expectRefusal(await run([...SCREEN, "--known-at", "2001-01-01"]), 3, "KNOWN_AT_BEFORE_DATA");
  });

  it("runs in one process leave nothing behind on its standard output", async () => {
    await run(["lists"]);
    const before = process.stdout.listenerCount("error");
    await run(["lists"]);
    expect(process.stdout.listenerCount("error")).toBe(before);
  });
});
