/**
 * @module scripts/check-data/test-lint
 * What every lint must do: find nothing in good data, and each thing that was broken. For tests only.
 */
import { expect, it } from "vitest";
import { good, type Broken } from "./good-data.ts";
import type { Dataset } from "./shapes.ts";

/** Declare the tests of a lint. */
export function testLint(lint: (data: Dataset) => readonly string[], broken: Broken): void {
  it("finds nothing in good data", () => {
    expect(lint(good)).toEqual([]);
  });

  it.each(broken)("finds %s", (_, change, told) => {
    const problems = lint({ ...good, ...change });
    expect(
      problems.some((line) => told.test(line)),
      problems.join("\n"),
    ).toBe(true);
  });
}
