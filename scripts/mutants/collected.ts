/**
 * @module scripts/mutants/collected
 * What the tests of the kernels see as `vitest` while mutants are tried: `describe` and `it` only collect, so that one
 * process can run a test again and again; `expect` is the real one.
 */
export { expect } from "vitest";

/** One test, ready to run. */
export interface CollectedTest {
  /** File and full name: the same in each run. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly run: () => unknown;
}

type Body = (...values: unknown[]) => unknown;

let file = "";
let titles: readonly string[] = [];
let collected: CollectedTest[] = [];

/** Collect the tests that `load` declares, as those of `path`. */
export async function collectFrom(
  path: string,
  load: () => Promise<unknown>,
): Promise<readonly CollectedTest[]> {
  [file, titles, collected] = [path, [], []];
  await load();
  return collected;
}

export function describe(title: string, body: () => void): void {
  const outer = titles;
  titles = [...outer, title];
  body();
  titles = outer;
}

export function it(title: string, body: Body): void {
  const name = [...titles, title].join(" > ");
  collected.push({ id: `${file}#${name}`, name, file, run: body });
}

/** Cases are told apart by their place: what a title shows of a value may be the same for two. */
it.each =
  (cases: readonly unknown[]) =>
  (title: string, body: Body): void => {
    for (const [at, values] of cases.entries())
      it(`${title} (${at + 1})`, () => body(...(Array.isArray(values) ? (values as unknown[]) : [values])));
  };
