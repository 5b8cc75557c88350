import { describe, expect, it } from "vitest";
import { collectFrom, describe as group, it as one } from "./collected.ts";

describe("collectFrom", () => {
  it("collects the tests of a file without running them, each with a name of its own", async () => {
    const ran: unknown[] = [];
    const tests = await collectFrom("a.test.ts", async () => {
      one("alone", () => ran.push("alone"));
      group("outer", () => {
        group("inner", () =>
          one.each([
            ["x", 1],
            ["y", 2],
          ])("%s", (...values) => ran.push(values)),
        );
        one.each(["z", "z"])("%s", (value) => ran.push(value));
      });
    });
    expect(ran).toEqual([]);
    expect(tests.map(({ id }) => id)).toEqual([
      "a.test.ts#alone",
      "a.test.ts#outer > inner > %s (1)",
      "a.test.ts#outer > inner > %s (2)",
      "a.test.ts#outer > %s (1)",
      "a.test.ts#outer > %s (2)",
    ]);
    for (const { run } of tests) await run();
    expect(ran).toEqual(["alone", ["x", 1], ["y", 2], "z", "z"]);
  });

  it("keeps the tests of two files apart", async () => {
    const declare = async (): Promise<void> => one("same", () => null);
    const [[first], [second]] = [await collectFrom("a", declare), await collectFrom("b", declare)];
    expect([first?.id, second?.id]).toEqual(["a#same", "b#same"]);
  });
});
