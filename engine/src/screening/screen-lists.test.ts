/** Which lists an answer rests on, and what it says when it finds nobody. */
import { openEngine } from "embargo";
import { describe, expect, it } from "vitest";
import { ask, designation, entryOf, idsOf, listOf, named, worldOf } from "../../../test/screening/world.ts";
import { NAME_LIMITS } from "../names/index.ts";
import { DECISION } from "./decision.ts";
import { prepareLists } from "./prepared/prepare.ts";
import { NAME_WEIGHTS } from "./scorer/weights.ts";
import { isStale } from "./searched.ts";

const scope = { fr: "", en: "" };
const ONE = listOf(
  "xx-one",
  [
    entryOf("a", ["Boris Orlov", "Viktor Zvorkin"], {
      designations: [designation("un-a"), designation("eu-b")],
    }),
    entryOf("b", ["Boris Orlov"], { designations: [designation("un-a", { from: "2030-01-01" })] }),
    entryOf("c", ["Semyon Petrov"], { designations: [] }),
  ],
  {
    sha256: "1".repeat(64),
    coverage: [
      { list: "un-a", part: "whole", scope, entries: 2 },
      { list: "eu-b", part: "part", scope, entries: 1 },
    ],
  },
);
const TWO = listOf("own:two", [entryOf("d", ["Boris Orlov"], { designations: [] })], {
  sha256: "2".repeat(64),
});
const world = prepareLists([ONE, TWO], ["un-a", "eu-b", "jp-c"]);

describe("the lists asked for", () => {
  it.each([
    [[], ["a", "b", "d"]],
    [["un-a"], ["a", "b"]],
    [["eu-b"], ["a"]],
    [["xx-one"], ["a", "b"]],
    [["own:two"], ["d"]],
    [
      ["eu-b", "own:two"],
      ["a", "d"],
    ],
    [["jp-c"], []],
  ])("%j show only entries that they name, in force or not", (lists, ids) => {
    for (const exhaustive of [false, true])
      expect([...idsOf(ask(world, "Boris Orlov", { lists, exhaustive }))].sort()).toEqual(ids);
  });

  it("narrow what is near, too", () => {
    const near = ask(world, "Boris Orloff-Zimin", { lists: ["eu-b"], threshold: 1, nearest: 9 }).nearest;
    expect(near.map((one) => one.id)).toEqual(["a"]);
  });

  it("do not change the score of an entry", () => {
    const scored = (lists: readonly string[]) =>
      ask(world, "Boris Orlow", { lists }).candidates.find((one) => one.entity.id === "a");
    expect(scored(["eu-b"])).toEqual(scored([]));
  });

  it("are refused by the engine when they are not loaded", () => {
    const engine = openEngine({ clock: () => "2026-11-23" });
    expect(() => engine.screen(named("Kim"), { lists: ["xx-none"] })).toThrow(
      expect.objectContaining({ code: "LIST_UNKNOWN", exitCode: 2 }),
    );
  });
});

describe("what was searched", () => {
  const reach = (lists: readonly string[]) => {
    const { searched } = ask(world, "Zxqwv", { lists });
    return [
      searched.namesScored,
      searched.lists.map(({ id, entities }) => `${id} ${entities}`),
      searched.missing,
    ];
  };

  it("is said when nothing is found: the names, the lists, and what is missing of them", () => {
    const answer = ask(world, "Zxqwv Plmokn");
    expect([answer.candidates, answer.nearest, answer.found]).toEqual([[], [], 0]);
    expect(answer.searched).toEqual({
      namesScored: 5,
      lists: [
        { id: "xx-one", published: "2026-11-01", sha256: "1".repeat(64), entities: 3, stale: false },
        { id: "own:two", published: "2026-11-01", sha256: "2".repeat(64), entities: 1, stale: false },
      ],
      missing: ["eu-b", "jp-c"],
      truncated: false,
    });
    expect(answer.engine).toEqual({
      version: "test",
      model: NAME_WEIGHTS.model,
      threshold: DECISION.threshold,
    });
  });

  it("counts the names and entries of the lists asked for only, and names no other as searched", () => {
    expect(reach(["un-a"])).toEqual([3, ["xx-one 2"], []]);
    expect(reach(["eu-b"])).toEqual([2, ["xx-one 1"], ["eu-b"]]);
    expect(reach(["own:two"])).toEqual([1, ["own:two 1"], []]);
    expect(reach(["jp-c"])).toEqual([0, [], ["jp-c"]]);
    expect(reach([])).toEqual([5, ["xx-one 3", "own:two 1"], ["eu-b", "jp-c"]]);
  });

  it("says that a name was cut, and only then", () => {
    const cut = (name: string): boolean => ask(world, name).searched.truncated;
    expect([
      cut("Zxq ".repeat(NAME_LIMITS.words)),
      cut("Zxq ".repeat(NAME_LIMITS.words + 1)),
      cut(`Orlov ${"x".repeat(NAME_LIMITS.letters + 1)}`),
    ]).toEqual([false, true, true]);
  });

  it("says that a listed name was cut which was found", () => {
    const long = `Zvorkin ${"Zxq ".repeat(NAME_LIMITS.words + 1)}`;
    const [cutOff, whole] = [worldOf(entryOf("long", [long])), worldOf(entryOf("short", ["Zvorkin Zxq"]))];
    const query = named("Zvorkin Zxq");
    const answers = [cutOff, whole].map((lists) => ask(lists, query, { threshold: 0.1 }));
    expect(answers.map(({ found, searched }) => [found, searched.truncated])).toEqual([
      [1, true],
      [1, false],
    ]);
  });
});

describe("the age of a list", () => {
  const after = (days: number): string =>
    new Date(Date.parse("2026-11-01") + days * 86_400_000).toISOString().slice(0, 10);

  it("makes it stale once it is older than the model allows, on the day of the clock", () => {
    const one = worldOf(entryOf("a", ["Boris Orlov"]));
    const stale = (today: string): readonly boolean[] =>
      ask(one, "Boris Orlov", { today, asOf: "2026-11-01" }).searched.lists.map((list) => list.stale);
    expect(stale(after(DECISION.staleAfterDays))).toEqual([false]);
    expect(stale(after(DECISION.staleAfterDays + 1))).toEqual([true]);
    expect([isStale("2026-11-01", "2026-11-01"), isStale("2026-11-01", after(400))]).toEqual([false, true]);
  });
});

describe("the two clocks", () => {
  const engine = openEngine({ clock: () => "2026-11-23" });

  it("refuse a day that is none, and data from before there were any", () => {
    expect(() => engine.screen(named("Kim"), { asOf: "2023-02-30" })).toThrow(
      expect.objectContaining({ code: "DATE_INVALID" }),
    );
    expect(() => engine.screen(named("Kim"), { knownAt: "2020-01-01" })).toThrow(
      expect.objectContaining({ code: "KNOWN_AT_BEFORE_DATA", exitCode: 3 }),
    );
  });

  it("sort designations by the day asked, and say both days", () => {
    const answer = ask(world, "Boris Orlov", { asOf: "2026-11-23", lists: ["un-a"] });
    const state = answer.candidates.map((one) => [
      one.entity.id,
      one.designations.length,
      one.laterDesignations.length,
      one.entity.datasets,
    ]);
    expect(state).toEqual([
      ["a", 2, 0, ["eu-b", "un-a"]],
      ["b", 0, 1, ["un-a"]],
    ]);
    expect([answer.asOf, answer.knownAt]).toEqual(["2026-11-23", "2026-11-23"]);
  });
});
