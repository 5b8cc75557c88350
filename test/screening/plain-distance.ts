/**
 * @module test/screening/plain-distance
 * Edits between two texts by their definition: the whole table, no cut.
 */

/** Optimal string alignment: insert, delete, replace, swap of neighbours. */
export function plainDistance(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  );
  const cell = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= left.length; i += 1) {
    for (let j = 0; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const best =
        i === 0 || j === 0
          ? Math.max(i, j)
          : Math.min(
              cell(i - 1, j) + 1,
              cell(i, j - 1) + 1,
              cell(i - 1, j - 1) + (same ? 0 : 1),
              swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
            );
      table[i]?.splice(j, 1, best);
    }
  }
  return cell(left.length, right.length);
}
