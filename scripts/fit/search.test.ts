/** Searching one number after the other. */
import { describe, expect, it } from "vitest";
import { coordinateSearch, type Coordinate } from "./search.ts";

const coordinate = (name: string): Coordinate => ({ name, least: -100, most: 100, step: 8 });
const hill = ([x = 0, y = 0]: readonly number[]): number => -((x - 24) ** 2) - (y + 40) ** 2;
const search = (worth: (point: readonly number[]) => number | null, points = 1000) =>
  coordinateSearch({
    coordinates: [coordinate("x"), coordinate("y")],
    start: [0, 0],
    worth,
    leastGain: 0.001,
    points,
    scales: [2, 1],
  });

describe("coordinateSearch", () => {
  it("finds the top of a hill, and the same one every time", () => {
    expect(search(hill).point).toEqual([24, -40]);
    expect(search(hill)).toEqual(search(hill));
  });

  it("stays within bounds and what is allowed", () => {
    const walled = ([x = 0, y = 0]: readonly number[]): number | null => (x > 10 ? null : x + y);
    expect(search(walled).point).toEqual([8, 100]);
  });

  it("looks at no more points than it may", () => {
    expect(search(hill, 5).looked).toBeLessThanOrEqual(5);
  });

  it("takes no step that gains too little", () => {
    expect(search(() => 1).point).toEqual([0, 0]);
  });

  it("refuses a start that is not allowed", () => {
    expect(() => search(() => null)).toThrow(RangeError);
  });
});
