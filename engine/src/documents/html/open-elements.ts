/**
 * @module documents/html/open-elements
 * The elements that are open at a place of an HTML text, ended as browsers end them, without a tree. Cost: constant for
 * each tag, but for a bounded walk.
 */
import { endedBy, SCOPE, SPECIAL } from "./elements.ts";

/** Elements inside one another; what is deeper stands beside, as in browsers. */
const DEEPEST = 256;

/** An element under way. */
export interface OpenElement {
  readonly name: string;
}

/** The stack; `closed` is called for each element that ends, the innermost first. */
export interface OpenElements<T extends OpenElement> {
  readonly top: () => T | undefined;
  readonly has: (name: string) => boolean;
  /** End what a start tag of this name ends. */
  beforeStart(name: string): void;
  /** Open an element; one too deep is passed over unless it `must` be open, because it hides what is in it. */
  push(element: T, must: boolean): void;
  end(name: string): void;
  endAll(): void;
}

/** An empty stack. */
export function openElements<T extends OpenElement>(closed: (element: T) => void): OpenElements<T> {
  const stack: T[] = [];
  const counts = new Map<string, number>();
  let beside = 0;
  const count = (name: string, by: number): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  const popTo = (at: number): void => {
    while (stack.length > at) {
      const element = stack.pop() as T;
      count(element.name, -1);
      closed(element);
    }
  };
  const has = (name: string): boolean => (counts.get(name) ?? 0) > 0;
  return {
    top: () => stack.at(-1),
    has,
    beforeStart: (name) => {
      const ends = endedBy(name);
      if (ends === null) return;
      const [ended, within] = ends;
      if (![...ended].some(has)) return;
      let outermost = -1;
      for (let at = stack.length - 1; at >= 0; at--) {
        const open = (stack[at] as T).name;
        if (within.has(open)) break;
        if (ended.has(open)) outermost = at;
      }
      if (outermost !== -1) popTo(outermost);
    },
    push: (element, must) => {
      if (stack.length >= DEEPEST && !must) {
        beside += 1;
        return;
      }
      count(element.name, 1);
      stack.push(element);
    },
    end: (name) => {
      const isTooDeep = stack.length > DEEPEST && stack.at(-1)?.name === name;
      if (beside > 0 && !isTooDeep) {
        beside -= 1;
        return;
      }
      if (!has(name)) return;
      const walls =
        name === "table" || name === "td" || name === "th"
          ? new Set(["html"])
          : SPECIAL.has(name)
            ? SCOPE
            : SPECIAL;
      for (let at = stack.length - 1; at >= 0; at--) {
        const open = (stack[at] as T).name;
        if (open === name) return popTo(at);
        if (walls.has(open)) return;
      }
    },
    endAll: () => popTo(0),
  };
}
