/** `assess` of a folder answers for each report in name order; `assess -` reads standard input. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { HARMLESS, PROHIBITED, run, temporaryFolder } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const [harmless, prohibited] = [readFileSync(HARMLESS), readFileSync(PROHIBITED)];
folder.write("bad/1-harmless.txt", harmless);
folder.write("bad/2-broken.txt", "%PDF-1.7");
folder.write("bad/3-harmless.md", harmless);
folder.write("bad/picture.png", "not read");
folder.write("mixed/1-broken.txt", "");
folder.write("mixed/2-prohibited.TXT", prohibited);
folder.write("good/b.txt", harmless);
folder.write("good/a.text", harmless);
folder.write("none-good/1.txt", "");
folder.write("none-good/2.txt", "\0");

const assess = (name: string, ...options: string[]) =>
  run(["assess", join(folder.path, name), "--published", "2023-05-05", ...options]);

interface FolderAnswer {
  readonly reports: readonly {
    readonly file: string;
    readonly assessment?: object;
    readonly error?: { readonly code: string; readonly message: string };
  }[];
}

describe("assess of a folder", () => {
  it("answers for each text file in name order and exits 0 when nothing is found", async () => {
    const { out, err, code } = await assess("good");
    const files = [...out.matchAll(/^Report: (.*\.\w+)/gm)].map((found) => found[1]);
    expect(files).toEqual(["a.text", "b.txt"].map((name) => join(folder.path, "good", name)));
    expect([err, code]).toEqual(["", 0]);
  });

  it("counts a file that cannot be read as 4, and says so in one line", async () => {
    const { out, err, code } = await assess("bad");
    expect(out.match(/^Report: /gm)).toHaveLength(2);
    expect(err).toMatch(/^embargo: [^\n]*2-broken\.txt[^\n]* \[DOCUMENT_BROKEN\]\n$/);
    expect(code).toBe(4);
  });

  it("exits 1 when one report has a prohibited act, though another cannot be read", async () => {
    const { err, code } = await assess("mixed");
    expect(err).toMatch(/^embargo: [^\n]* \[INPUT_EMPTY\]\n$/);
    expect(code).toBe(1);
  });

  it("exits 4 when no file of it can be read, with a line for each", async () => {
    const { out, err, code } = await assess("none-good");
    expect(out).toBe("");
    expect(err.match(/^embargo: .* \[INPUT_(?:EMPTY|BINARY)\]$/gm)).toHaveLength(2);
    expect(code).toBe(4);
  });

  it("gives one JSON document with an assessment or an error for each file", async () => {
    const { out, err, code } = await assess("bad", "--json");
    const { reports } = JSON.parse(out) as FolderAnswer;
    expect(reports.map(({ file, error }) => [file.split("/").at(-1), error?.code])).toEqual([
      ["1-harmless.txt", undefined],
      ["2-broken.txt", "DOCUMENT_BROKEN"],
      ["3-harmless.md", undefined],
    ]);
    expect([err, code]).toEqual(["", 4]);
  });

  it("assesses a file in a folder as it assesses the file alone", async () => {
    const { reports } = JSON.parse((await assess("mixed", "--json")).out) as FolderAnswer;
    const alone = await run(["assess", PROHIBITED, "--published", "2023-05-05", "--json"]);
    expect(reports[1]?.assessment).toEqual(JSON.parse(alone.out));
  });

  it("refuses a wrong option once, not once a file", async () => {
    const { out, err, code } = await assess("good", "--as-of", "2023-02-30");
    expect(err.match(/\[DATE_INVALID\]/g)).toHaveLength(1);
    expect([out, code]).toEqual(["", 2]);
  });
});

describe("what the reports of a folder tell together", () => {
  const told = (name: string, text: string) => folder.write(`together/${name}.txt`, text);
  told(
    "1",
    "North Korea sold artillery shells to Russia on 3 May 2023, the ministry of trade said on Friday.",
  );
  told("2", "Moscow denied buying artillery shells from North Korea.");
  told("3", "");

  it("stands below the reports, with contradictions and who tells what", async () => {
    const { out, err } = await assess("together");
    const together = out.slice(out.indexOf("What the reports tell together"));
    expect(together).toMatch(
      /2023-05-03 {2}transfer; North Korea → Russia; ammunition \(reports in their own words: 2\)/,
    );
    expect(together).toContain("! affirmed by some and rejected by others");
    expect(together).toMatch(/1\.txt: “.*” \(the text .*first report\)/);
    expect(err).toMatch(/INPUT_EMPTY/);
  });

  it("stands beside the reports in JSON, of those that could be read", async () => {
    const answer = JSON.parse((await assess("together", "--json", "--lang", "fr")).out) as {
      readonly reports: readonly unknown[];
      readonly chronology: readonly { readonly date: string | null; readonly events: readonly string[] }[];
      readonly events: readonly {
        readonly id: string;
        readonly kind: string;
        readonly contradiction: unknown;
      }[];
    };
    expect(answer.reports).toHaveLength(3);
    expect(answer.chronology[0]?.date).toBe("2023-05-03");
    const ids = answer.events.map(({ id }) => id);
    expect(answer.chronology.flatMap(({ events }) => events)).toEqual(ids);
    expect(answer.events.find(({ kind }) => kind === "transfer")?.contradiction).not.toBeNull();
  });
});

describe("assess of standard input", () => {
  const stdin = () => Promise.resolve(new Uint8Array(prohibited));

  it("gives the answer that the file gives", async () => {
    const [piped, file] = [
      await run(["assess", "-", "--json"], { stdin }),
      await run(["assess", PROHIBITED, "--json"]),
    ];
    expect(piped).toEqual(file);
  });

  it("calls the report “-” in the text form", async () => {
    expect((await run(["assess", "-"], { stdin })).out).toMatch(/^Report: - 2023-09-13/);
  });
});
