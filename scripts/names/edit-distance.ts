/**
 * @module scripts/names/edit-distance
 * Edits between two spellings, for the generators: plain and apart from the engine's own.
 */

/** Whether at most so many letters are inserted, left out or replaced between two spellings. */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (const [other, theirs] of [...b].entries())
      next.push(
        Math.min(
          (row[other] ?? 0) + (letter === theirs ? 0 : 1),
          (row[other + 1] ?? 0) + 1,
          (next[other] ?? 0) + 1,
        ),
      );
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}
