/**
 * @module screening/table/edit-distance
 * Edits between two runs of code units: insert, delete, replace, swap of neighbours (optimal string alignment).
 */

/** Longest word that is compared. */
const MOST = 66;
const rows = [new Int32Array(MOST), new Int32Array(MOST), new Int32Array(MOST)] as const;

/**
 * Edits between `a[aStart, aEnd)` and `b[bStart, bEnd)`, up to a limit.
 *
 * @param limit 0 to 3. @returns the distance, or `limit + 1` when it is greater.
 * Cost: linear in the letters after what both begin and end with; nothing is allocated.
 */
export function editsBetween(
  a: Uint16Array,
  aStart: number,
  aEnd: number,
  b: Uint16Array,
  bStart: number,
  bEnd: number,
  limit: number,
): number {
  let [left, leftEnd, right, rightEnd] = [aStart, aEnd, bStart, bEnd];
  while (left < leftEnd && right < rightEnd && a[left] === b[right]) {
    left += 1;
    right += 1;
  }
  while (left < leftEnd && right < rightEnd && a[leftEnd - 1] === b[rightEnd - 1]) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  const [long, wide] = [leftEnd - left, rightEnd - right];
  if (Math.abs(long - wide) > limit) return limit + 1;
  if (long === 0 || wide === 0) return Math.max(long, wide) > limit ? limit + 1 : Math.max(long, wide);
  if (limit === 0) return 1;
  if (long === 1 && wide === 1) return 1;
  if (limit === 1) {
    const swapped = long === 2 && wide === 2 && a[left] === b[right + 1] && a[left + 1] === b[right];
    return swapped ? 1 : 2;
  }
  return tableDistance(a, left, long, b, right, wide, limit);
}

function tableDistance(
  a: Uint16Array,
  aStart: number,
  long: number,
  b: Uint16Array,
  bStart: number,
  wide: number,
  limit: number,
): number {
  let [before, last, next] = rows;
  for (let column = 0; column <= wide; column += 1) last[column] = column;
  for (let row = 1; row <= long; row += 1) {
    const unit = a[aStart + row - 1] ?? 0;
    const earlier = row > 1 ? (a[aStart + row - 2] ?? 0) : -1;
    next[0] = row;
    let best = row;
    for (let column = 1; column <= wide; column += 1) {
      const other = b[bStart + column - 1] ?? 0;
      let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      cost = Math.min(cost, (last[column - 1] ?? 0) + (unit === other ? 0 : 1));
      if (column > 1 && earlier === other && unit === b[bStart + column - 2]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      next[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    const freed = before;
    before = last;
    last = next;
    next = freed;
  }
  return Math.min(last[wide] ?? 0, limit + 1);
}
