/** `lists`, `lists add`, `lists diff`, and answers from what was added. */
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { expectRefusal, run, temporaryFolder, type Ran } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

let homes = 0;
/** A home of its own, and a run of the command in it. */
function freshHome(): (...argv: string[]) => Promise<Ran> {
  const env = { EMBARGO_HOME: `${folder.path}/home${++homes}` };
  return (...argv) => run(argv, { env });
}

const HEAD = "id,name,alias,schema,birthDate,country,programme,from,to\n";
const FIRST = folder.write(
  "first.csv",
  `${HEAD}1,Orlo Vant Desh,The Pilot,Person,1960-02-29,rw,Watch,2024-05-06,\n2,Grey Heron Trading,,Company,,fr,Watch,2024-05-06,2025-01-01\n`,
);
const SECOND = folder.write(
  "second.csv",
  `${HEAD}1,Orlo Vant Desh,The Harbour Pilot,Person,1960-02-29,rw,Watch,2024-05-06,\n3,Mara Quell,,Person,,rw,Watch,2026-01-15,\n`,
);
const add = (file: string, published: string, fetched: string): string[] => [
  "lists",
  "add",
  "own:zembla",
  file,
  "--published",
  published,
  "--fetched",
  fetched,
];
const candidates = (ran: Ran): readonly string[] =>
  (JSON.parse(ran.out) as { candidates: { entity: { id: string } }[] }).candidates.map(
    ({ entity }) => entity.id,
  );

describe("lists add", () => {
  it("says what was added, and what became of every value", async () => {
    const at = freshHome();
    const { code, out, err } = await at(...add(FIRST, "2026-01-01", "2026-01-02"));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^own:zembla@2026-01-01 {2}added\n {2}2 entries, retrieved 2026-01-02, format own\.csv\n/,
    );
    const json = JSON.parse((await at(...add(FIRST, "2026-01-01", "2026-01-02"), "--json")).out) as {
      added: boolean;
      coverage: { values: number; mapped: number; raw: number; ignored: number }[];
    };
    expect(json.added).toBe(false);
    for (const row of json.coverage) expect(row.mapped + row.raw + row.ignored).toBe(row.values);
  });

  it("takes a .gz for the same publication", async () => {
    const at = freshHome();
    const packed = folder.write(
      "packed.csv.gz",
      gzipSync(`${HEAD}1,Orlo Vant Desh,The Pilot,Person,1960-02-29,rw,Watch,2024-05-06,\n`),
    );
    const plain = folder.write(
      "packed.csv",
      `${HEAD}1,Orlo Vant Desh,The Pilot,Person,1960-02-29,rw,Watch,2024-05-06,\n`,
    );
    await at(...add(packed, "2026-01-01", "2026-01-02"));
    expect((await at(...add(plain, "2026-01-01", "2026-01-02"))).out).toContain("nothing new");
  });

  it("refuses a day to come, and a mapping for a list that is not the user’s own", async () => {
    const at = freshHome();
    expectRefusal(await at(...add(FIRST, "2026-01-01", "2099-01-01")), 3, "LIST_DATE_FUTURE");
    expectRefusal(await at(...add(FIRST, "2099-01-01", "2026-01-02")), 3, "LIST_DATE_FUTURE");
    const mapping = folder.write("plain.json", '{"columns":{"id":"id"}}');
    for (const list of ["starter", "un-sc", "ftm:zembla"]) {
      const argv = ["lists", "add", list, FIRST, "--mapping", mapping, "--published", "2026-01-01"];
      expectRefusal(await at(...argv), 2, "VALUE_NOT_ALLOWED");
    }
  });

  it("says in words what the JSON says of a day of fetching that is too early", async () => {
    const at = freshHome();
    await at(...add(FIRST, "2026-01-01", "2026-01-02"));
    const again = add(FIRST, "2026-01-01", "2026-01-01");
    expect(JSON.parse((await at(...again, "--json")).out)).toMatchObject({ fetchedEarlier: true });
    expect((await at(...again)).out).toContain("earlier than the recorded one");
    expect((await at(...again, "--lang", "fr")).out).toContain("précède celui qui est noté");
  });

  it("reads own columns by a mapping", async () => {
    const at = freshHome();
    const table = folder.write("kunden.csv", "Nr;Kunde;Land\nK7;Nautilus Glas;de\n");
    const mapping = folder.write(
      "mapping.json",
      JSON.stringify({ delimiter: ";", columns: { Nr: "id", Kunde: "name", Land: "country" } }),
    );
    const argv = ["lists", "add", "own:kunden", table, "--mapping", mapping, "--published", "2026-01-01"];
    expect((await at(...argv)).out).toMatch(/^own:kunden@2026-01-01 {2}added\n {2}1 entries/);
    expect(candidates(await at("screen", "Nautilus Glas", "--list", "own:kunden", "--json"))).toEqual([
      "own:kunden:K7",
    ]);
  });

  it.each([
    ["no day of publication", ["lists", "add", "own:zembla", FIRST], 2, "LIST_DATE_MISSING"],
    ["no such list", ["lists", "add", "xx-none", FIRST, "--published", "2026-01-01"], 2, "VALUE_NOT_ALLOWED"],
    [
      "no such file",
      ["lists", "add", "own:zembla", "gone.csv", "--published", "2026-01-01"],
      3,
      "INPUT_NOT_FOUND",
    ],
    ["a file of another kind", ["lists", "add", "un-sc", FIRST], 3, "LIST_FILE_BROKEN"],
    ["no such day", add(FIRST, "2026-02-30", "2026-03-01"), 2, "DATE_INVALID"],
    [
      "no such format",
      [...add(FIRST, "2026-01-01", "2026-01-02"), "--format", "un-sc.xml"],
      2,
      "VALUE_NOT_ALLOWED",
    ],
  ] as const)("refuses %s", async (_what, argv, exit, code) => {
    const ran = await freshHome()(...argv);
    expectRefusal(ran, exit, code);
  });

  it("refuses to work without a folder, and says which", async () => {
    expectRefusal(await run(["lists", "add", "own:zembla", FIRST]), 3, "HOME_MISSING");
  });
});

describe("answers from added lists", () => {
  const at = freshHome();
  const ready = (async () => {
    await at(...add(FIRST, "2026-01-01", "2026-01-02"));
    await at(...add(SECOND, "2026-02-01", "2026-02-02"));
  })();
  const screen = async (name: string, ...more: string[]): Promise<Ran> => {
    await ready;
    return at("screen", name, "--json", ...more);
  };

  it("come from the newest publication, together with the starter list", async () => {
    expect(candidates(await screen("Mara Quell"))).toEqual(["own:zembla:3"]);
    expect(candidates(await screen("Kim Jong Un"))).toEqual(["starter-kim-jong-un"]);
    const searched = JSON.parse((await screen("Mara Quell")).out) as {
      searched: { lists: { id: string }[] };
    };
    expect(searched.searched.lists.map(({ id }) => id)).toEqual(["own:zembla", "starter"]);
  });

  it("come with --known-at from the publication known on that day", async () => {
    expect(candidates(await screen("Mara Quell", "--known-at", "2026-01-15"))).toEqual([]);
    expect(candidates(await screen("Mara Quell", "--known-at", "2026-02-02"))).toEqual(["own:zembla:3"]);
    const before = await run(["screen", "Mara Quell", "--known-at", "2025-12-31"], {
      env: { EMBARGO_HOME: `${folder.path}/home${homes}` },
    });
    expect([before.code, before.err]).toEqual([3, expect.stringContaining("KNOWN_AT_BEFORE_DATA")]);
  });

  it("say with --as-of which designations stood on that day", async () => {
    const state = async (asOf: string): Promise<unknown> => {
      const { out } = await screen("Mara Quell", "--as-of", asOf);
      const [found] = (JSON.parse(out) as { candidates: Record<string, unknown[]>[] }).candidates;
      return [found?.["designations"]?.length, found?.["laterDesignations"]?.length];
    };
    expect(await state("2026-01-14")).toEqual([0, 1]);
    expect(await state("2026-01-15")).toEqual([1, 0]);
  });

  it("keep an entry that is gone, as gone since the publication without it", async () => {
    const { out } = await screen("Grey Heron Trading", "--as-of", "2026-03-01");
    const [found] = (JSON.parse(out) as { candidates: { formerDesignations: unknown[] }[] }).candidates;
    expect(found?.formerDesignations).toMatchObject([
      { list: "own:zembla", reference: "2", absentSince: "2026-02-01" },
    ]);
  });

  it("reach reports and batches too", async () => {
    await ready;
    const report = folder.write(
      "report.txt",
      "Paris, 3 March 2026. Mr Orlo Vant Desh sold artillery shells to North Korea.",
    );
    const assessed = await at("assess", report, "--text-lang", "en", "--json");
    expect(assessed.out).toContain("own:zembla:1");
    const names = folder.write("names.csv", "name\nOrlo Vant Desh\nNobody Here\n");
    const batch = await at("batch", names);
    expect(
      batch.out
        .split("\n")
        .filter(Boolean)
        .map((line) => candidates({ ...batch, out: line })),
    ).toEqual([["own:zembla:1"], []]);
  });

  it("name no list as searched that was not asked for, and quote as the language does", async () => {
    await ready;
    const { searched } = JSON.parse((await at("screen", "Zzyzx", "--list", "own:zembla", "--json")).out) as {
      searched: { lists: { id: string }[]; missing: string[] };
    };
    expect([searched.lists.map(({ id }) => id), searched.missing]).toEqual([["own:zembla"], []]);
    const argv = ["screen", "Orlo Vant Desh", "--list", "own:zembla", "--lang"];
    expect((await at(...argv, "en")).out).toMatch(/“Orlo Vant Desh”[^]*Searched: /);
    const { out } = await at(...argv, "fr");
    expect(out).toMatch(/« Orlo Vant Desh »[^]*Consulté : /);
    expect(out).not.toMatch(/[“”]|\p{L}: /u);
  });

  it("are compared by lists diff, in both languages", async () => {
    await ready;
    const { out } = await at("lists", "diff", "own:zembla");
    expect(out).toContain("1 added, 1 removed, 1 changed");
    expect(out).toContain("+ own:zembla:3  Mara Quell");
    expect(out).toContain("− own:zembla:2  Grey Heron Trading");
    expect((await at("lists", "diff", "own:zembla@2026-01-01", "own:zembla@2026-02-01")).out).toBe(out);
    expect((await at("lists", "diff", "own:zembla", "--lang", "fr")).out).toContain(
      "1 ajoutées, 1 retirées, 1 modifiées",
    );
    expectRefusal(await at("lists", "diff", "own:zembla@2020-01-01", "own:zembla"), 2, "SNAPSHOT_UNKNOWN");
  });

  it("are shown by lists, with those that could be loaded and where", async () => {
    await ready;
    const { out } = await at("lists", "--json");
    const shown = JSON.parse(out) as {
      lists: { id: string }[];
      notLoaded: { id: string; files: string[] }[];
    };
    expect(shown.lists.map(({ id }) => id)).toEqual(["own:zembla", "starter"]);
    expect(shown.notLoaded.find(({ id }) => id === "un-sc")?.files).toEqual([
      "https://scsanctions.un.org/resources/xml/en/consolidated.xml",
    ]);
  });
});

describe("a report on a party of several lists", () => {
  const report = folder.write(
    "meeting.txt",
    "Kim Jong Un met with the officials of the ministry in Moscow on 12 September 2023.\n",
  );
  const assessed = async (rows: string): Promise<{ code: number; reference: unknown; out: string }> => {
    const at = freshHome();
    const file = folder.write("kim.csv", `id,name,schema\n${rows}`);
    await at("lists", "add", "own:kim", file, "--published", "2020-01-01");
    const argv = ["assess", report, "--published", "2023-09-14"];
    const { out, code } = await at(...argv, "--json");
    const { parties } = JSON.parse(out) as { parties: { caption: string; reference: unknown }[] };
    const reference = parties.find(({ caption }) => /kim/i.test(caption))?.reference;
    return { code, reference, out: (await at(...argv)).out };
  };

  it("finds it, and says that there is more, however many lists have it", async () => {
    const { code, reference, out } = await assessed("1,Kim Jong Un,Person\n");
    expect([code, reference]).toEqual([1, "own:kim:1"]);
    expect(out).toContain("1 more, not shown");
  });

  it("cannot tell which it is of two of one list", async () => {
    const { code, reference } = await assessed("1,Kim Jong Un,Person\n2,Kim Jong Un,Person\n");
    expect([code, reference]).toEqual([4, null]);
  });
});
