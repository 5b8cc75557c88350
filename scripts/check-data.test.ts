/** The whole check; each lint has its own test beside it in `check-data/`. */
import { describe, expect, it } from "vitest";
import { checkData } from "./check-data.ts";
import { placeOf } from "./check-data/problem.ts";

describe("checkData", () => {
  it("says each problem in one line: path, place, what", () => {
    for (const line of checkData()) expect(line).toMatch(/^(?:data|schemas)\/\S+: .+: .+$/);
  });

  it("names the place as a person reads it", () => {
    const value = { entries: [{ id: "un-1", names: [{ kind: "primary" }] }], sources: { a: {} } };
    expect(placeOf("", value)).toBe("whole file");
    expect(placeOf("/entries/0/names/0/kind", value)).toBe("entries[un-1].names[0].kind");
    expect(placeOf("/sources/a", value)).toBe("sources.a");
  });
});
