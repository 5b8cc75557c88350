/**
 * @module scripts/fit/search
 * Coordinate search: one number after the other, a step up or down as long as that helps; then smaller steps. The same
 * start gives the same end.
 */

/** A number that is searched over. */
export interface Coordinate {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** What is searched, and how long. */
export interface Search {
  readonly coordinates: readonly Coordinate[];
  readonly start: readonly number[];
  /** What is to be greatest; `null` = not allowed. */
  readonly worth: (point: readonly number[]) => number | null;
  /** A step must gain this much: less is noise. */
  readonly leastGain: number;
  /** Most points that are looked at. */
  readonly points: number;
  /** Parts of a step, in turn: 2 = twice the step, 0.5 = half of it. */
  readonly scales: readonly number[];
  /** Told of every step taken. */
  readonly onStep?: (coordinate: Coordinate, value: number, worth: number) => void;
}

/** Where a search ended. */
export interface Ended {
  readonly point: readonly number[];
  readonly worth: number;
  readonly looked: number;
}

/** Search. @throws {RangeError} when the start is not allowed. */
export function coordinateSearch(search: Search): Ended {
  const { coordinates, start, worth, points } = search;
  const first = worth(start);
  if (first === null) throw new RangeError("the start is not allowed");
  const state: State = { point: [...start], best: first, looked: 1 };
  for (const scale of search.scales) {
    for (let moved = true; moved && state.looked < points; ) {
      moved = false;
      for (let at = 0; at < coordinates.length && state.looked < points; at += 1) {
        moved = climb(search, state, at, scale) || climb(search, state, at, -scale) || moved;
      }
    }
  }
  return { point: state.point, worth: state.best, looked: state.looked };
}

interface State {
  point: number[];
  best: number;
  looked: number;
}

/** Steps in one direction as long as each helps; whether any did. */
function climb(search: Search, state: State, at: number, scale: number): boolean {
  const coordinate = search.coordinates[at];
  if (coordinate === undefined) return false;
  let moved = false;
  while (state.looked < search.points) {
    const stepped = Math.round((state.point[at] ?? 0) + coordinate.step * scale);
    const value = Math.min(coordinate.most, Math.max(coordinate.least, stepped));
    if (value === state.point[at]) break;
    const point = state.point.with(at, value);
    const worth = search.worth(point);
    if (worth === null) break;
    state.looked += 1;
    if (worth < state.best + search.leastGain) break;
    [state.point, state.best] = [point, worth];
    moved = true;
    search.onStep?.(coordinate, value, worth);
  }
  return moved;
}
