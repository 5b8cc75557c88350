import { describe, expect, it } from "vitest";
import { groupByDate } from "./date-groups.ts";

const on = (date: string | null, reportDay: string | null = null) => ({ date, reportDay });
const grouped = (...tellings: readonly ReturnType<typeof on>[]) =>
  groupByDate(tellings).map((group) => [group.date, group.tellings.length]);

describe("groups by date", () => {
  it("let a month join the one day in it, and stay apart from two", () => {
    expect(grouped(on("2023-09"), on("2023-09-13"))).toEqual([["2023-09-13", 2]]);
    expect(grouped(on("2023-09"), on("2023-09-13"), on("2023-09-20"))).toEqual([
      ["2023-09-13", 1],
      ["2023-09-20", 1],
      ["2023-09", 1],
    ]);
  });

  it("let a year join the one month in it", () => {
    expect(grouped(on("2023"), on("2023-09"), on("2023-09-13"))).toEqual([["2023-09-13", 3]]);
    expect(grouped(on("2022"), on("2023-09"))).toEqual([
      ["2023-09", 1],
      ["2022", 1],
    ]);
  });

  it("let an undated telling join the one dated group within a month of its report", () => {
    expect(grouped(on("2023-09-13"), on(null, "2023-09-20"))).toEqual([["2023-09-13", 2]]);
    expect(grouped(on("2023-09-13"), on(null, "2024-09-20"))).toEqual([
      ["2023-09-13", 1],
      [null, 1],
    ]);
  });

  it("put undated tellings together while their reports follow within a month", () => {
    expect(grouped(on(null, "2023-01-01"), on(null, "2023-01-20"), on(null, "2023-02-15"))).toEqual([
      [null, 3],
    ]);
    expect(grouped(on(null, "2023-01-01"), on(null, "2023-03-01"))).toEqual([
      [null, 1],
      [null, 1],
    ]);
  });

  it("let a report of no day join the only group there is", () => {
    expect(grouped(on("2023-09-13"), on(null))).toEqual([["2023-09-13", 2]]);
    expect(grouped(on("2023-09-13"), on("2020-01-01"), on(null))).toHaveLength(3);
  });

  it("keep a day without a year to its like", () => {
    expect(grouped(on("--09-13", "2023-09-20"), on("2023-09-13"), on(null, "2023-09-20"))).toEqual([
      ["2023-09-13", 2],
      ["--09-13", 1],
    ]);
  });
});
