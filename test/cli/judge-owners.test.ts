/** What `judge` takes and shows of who owns the parties, in both languages. The party is invented, its owner is on the starter list. */
import { afterAll, describe, expect, it } from "vitest";
import { parseOwner, parseShare } from "../../cli/src/owners.ts";
import { expectRefusal, run, temporaryFolder } from "./fake-io.ts";

const LISTED = "Korea Mining Development Trading Corporation";
const ACME = "Krasnavit Widgets LLC";
const JUDGE = [
  "judge",
  "--from",
  "US",
  "--to",
  "VN",
  "--goods",
  "wheat",
  "--party",
  ACME,
  "--as-of",
  "2024-08-01",
];
const CHAIN = ["--owner", `${ACME}=Ombrelune Holding:60%`, "--owner", `Ombrelune Holding=${LISTED}:51%`];
const folder = temporaryFolder();
afterAll(folder.remove);

interface Shown {
  readonly verdict: string;
  readonly ownership: {
    readonly holdings: readonly object[];
    readonly answers: readonly { readonly issuer: string; readonly outcome: string }[];
  } | null;
}
const shown = async (...argv: readonly string[]): Promise<Shown> =>
  JSON.parse((await run([...JUDGE, ...argv, "--json"])).out) as Shown;
const outcome = ({ ownership }: Shown): string | undefined =>
  ownership?.answers.find(({ issuer }) => issuer === "us")?.outcome;

describe("judge --owner", () => {
  it("prohibits what goes to a party that listed persons own through another", async () => {
    const judged = await shown(...CHAIN);
    expect(judged.verdict).toBe("prohibited");
    expect(outcome(judged)).toBe("blocked");
    expect((await run([...JUDGE, ...CHAIN])).code).toBe(1);
    expect((await shown()).ownership).toBeNull();
  });

  it.each([
    [
      "en",
      "Ownership:",
      "counts as listed owners’",
      "51% of the shares → Ombrelune Holding, 60% of the shares →",
    ],
    [
      "fr",
      "Détention :",
      "compte comme celle de détenteurs inscrits",
      "51\u202f% des parts → Ombrelune Holding",
    ],
  ])("prints the chain under a heading of its own (%s)", async (lang, ...words) => {
    const out = (await run([...JUDGE, ...CHAIN, "--lang", lang])).out.replaceAll("\u00a0", "\u202f");
    for (const each of words) expect(out).toContain(each);
    expect((await run([...JUDGE, "--lang", lang])).out).not.toContain(words[0]);
  });

  it.each([
    ["en", `share of ${LISTED} in ${ACME} not known`, "lead to no party", "(perhaps listed)"],
    ["fr", `part de ${LISTED} dans ${ACME} inconnue`, "ne mènent à aucune partie", "(peut-être inscrit)"],
  ])(
    "names a share that is not known, an open listing, and a name that leads nowhere (%s)",
    async (lang, ...words) => {
      const argv = ["--owner", `${ACME}=${LISTED}:?`, "--owner", "Krasnovit=Nobody:5%"];
      const { out } = await run([...JUDGE, ...argv, "--lang", lang]);
      for (const each of words) expect(out).toContain(each);
    },
  );

  it.each([
    "Acme",
    "Acme=Jane",
    "Acme=Jane:",
    "Acme=Jane:60",
    "Acme=Jane:0.6",
    "Acme=Jane:-5%",
    "Acme=Jane:101%",
    "Acme=Jane:5.123%",
    "Acme=Jane:60% gold",
    "Acme=Jane:60% constructor",
    "Acme=Jane:60% control",
    "=Jane:5%",
    "Acme=-:5%",
  ])("refuses %s", async (owner) => {
    expectRefusal(await run([...JUDGE, "--owner", owner]), 2, "HOLDING_INVALID");
  });

  it.each<[string, ReturnType<typeof parseShare>]>([
    ["60%", { share: 6000, kind: "shares" }],
    ["33,33 %", { share: 3333, kind: "shares" }],
    ["0.5%", { share: 50, kind: "shares" }],
    ["100%", { share: 10_000, kind: "shares" }],
    ["51% votes", { share: 5100, kind: "votes" }],
    ["51% voix", { share: 5100, kind: "votes" }],
    ["?", { share: null, kind: "shares" }],
    ["? board", { share: null, kind: "board" }],
    ["control", { share: 10_000, kind: "control" }],
    ["contrôle", { share: 10_000, kind: "control" }],
    ["? control", { share: null, kind: "control" }],
    ["votes", null],
    ["", null],
  ])("reads the share %j", (text, wanted) => {
    expect(parseShare(text)).toEqual(wanted);
  });

  it("cuts names at the first equals sign and the last colon", () => {
    expect(parseOwner("Acme: East=A=B: North:5%", "--owner")).toEqual({
      owned: "Acme: East",
      owner: "A=B: North",
      share: 500,
      kind: "shares",
    });
  });
});

describe("judge --owners", () => {
  const csv = `owner;owned;share;kind;from;to\n${LISTED};Ombrelune Holding;51%;;2020-01-01;\n"Ombrelune Holding";${ACME};60 %;shares;;\n`;
  const jsonl = [
    { owner: LISTED, owned: "Ombrelune Holding", share: "51%", from: "2020-01-01" },
    { owner: "Ombrelune Holding", owned: ACME, share: "60%", kind: "shares", to: null },
  ];

  it("reads the same from CSV, from JSONL and from options", async () => {
    const files = [
      folder.write("owners.csv", `\ufeff${csv}`),
      folder.write("owners.tsv", csv.replaceAll(";", "\t")),
      folder.write("owners.jsonl", jsonl.map((row) => JSON.stringify(row)).join("\n")),
    ];
    const [first, ...others] = await Promise.all(files.map((file) => shown("--owners", file)));
    expect(first?.ownership?.holdings).toHaveLength(2);
    expect(outcome(first as Shown)).toBe("blocked");
    for (const other of others) expect(other.ownership).toEqual(first?.ownership);
  });

  it("adds options to a file, and takes an empty share for one not known", async () => {
    const file = folder.write("part.csv", `owned,owner,share\n${ACME},Ombrelune Holding,\n`);
    const judged = await shown("--owners", file, "--owner", `Ombrelune Holding=${LISTED}:60%`);
    expect(outcome(judged)).toBe("undetermined");
  });

  it.each([
    ["no such file", "INPUT_NOT_FOUND", "absent.csv", null],
    ["an empty file", "INPUT_EMPTY", "empty.csv", ""],
    ["a header without shares", "INPUT_ROW_INVALID", "header.csv", "owner,owned\nA,B\n"],
    ["no row", "INPUT_ROW_INVALID", "none.csv", "owner,owned,share\n"],
    ["a share without its sign", "INPUT_ROW_INVALID", "sign.csv", "owner,owned,share\nA,B,60\n"],
    ["a negative share", "INPUT_ROW_INVALID", "minus.csv", "owner,owned,share\nA,B,-5%\n"],
    ["an owner without a name", "INPUT_ROW_INVALID", "name.csv", "owner,owned,share\n-,B,5%\n"],
    ["a day of no calendar", "INPUT_ROW_INVALID", "day.csv", "owner,owned,share,from\nA,B,5%,2024-02-30\n"],
    ["a row too short", "INPUT_ROW_INVALID", "short.csv", "owner,owned,share\nA,B\n"],
    ["quotes that do not close", "INPUT_ROW_INVALID", "quotes.csv", 'owner,owned,share\n"A,B,5%\n'],
    ["a number for a share", "INPUT_ROW_INVALID", "number.jsonl", '{"owner":"A","owned":"B","share":60}\n'],
    ["no object", "INPUT_ROW_INVALID", "array.jsonl", '["A"]\n'],
  ])("refuses %s", async (_what, code, name, content) => {
    const file = content === null ? `${folder.path}/${name}` : folder.write(name, content);
    expectRefusal(await run([...JUDGE, "--owners", file]), 3, code);
  });
});
