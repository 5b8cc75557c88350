/**
 * @module regimes/ownership/circles
 * Finds parties that hold each other in a circle (strongly connected components), without recursion.
 */
import type { Graph, Grouped } from "./graph.ts";

/**
 * Circles among the holdings.
 *
 * @returns the members of each circle; a party that holds itself is one. `rank` grows from owner to owned.
 * Cost: O(holdings).
 */
export function findCircles(
  owned: Int32Array,
  out: Grouped,
  owner: Int32Array,
): Pick<Graph, "circle" | "circles" | "rank"> {
  const { component, count } = componentsOf(owned, out);
  const size = component.length;
  const members = new Int32Array(count);
  for (const id of component) members[id] = (members[id] ?? 0) + 1;
  const selfHeld = new Uint8Array(count);
  for (const [row, party] of owner.entries()) if (owned[row] === party) selfHeld[component[party] ?? 0] = 1;
  const circle = new Int32Array(size).fill(-1);
  const numbers = new Map<number, number>();
  const circles: number[][] = [];
  for (let party = 0; party < size; party += 1) {
    const id = component[party] ?? 0;
    if ((members[id] ?? 0) < 2 && selfHeld[id] === 0) continue;
    const number = numbers.get(id) ?? circles.push([]) - 1;
    numbers.set(id, number);
    circle[party] = number;
    circles[number]?.push(party);
  }
  // Components are numbered from the last owned upwards.
  return { circle, circles, rank: component.map((id) => count - 1 - id) };
}

/** Tarjan's components, with a stack of its own: chains may be as long as there are holdings. */
function componentsOf(
  owned: Int32Array,
  { start, rows }: Grouped,
): { readonly component: Int32Array; readonly count: number } {
  const size = start.length - 1;
  const component = new Int32Array(size).fill(-1);
  const seen = new Int32Array(size);
  const low = new Int32Array(size);
  const next = start.slice(0, size);
  const open: number[] = [];
  const path: number[] = [];
  let clock = 0;
  let count = 0;
  const visit = (party: number): void => {
    clock += 1;
    seen[party] = clock;
    low[party] = clock;
    open.push(party);
    path.push(party);
  };
  const leave = (party: number): void => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[party] ?? 0);
    if (low[party] !== seen[party]) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      component[member] = count;
      if (member === party) break;
    }
    count += 1;
  };
  for (let root = 0; root < size; root += 1) {
    if (seen[root] !== 0) continue;
    visit(root);
    for (let party = path.at(-1); party !== undefined; party = path.at(-1)) {
      const at = next[party] ?? 0;
      if (at >= (start[party + 1] ?? 0)) {
        leave(party);
        continue;
      }
      next[party] = at + 1;
      const below = owned[rows[at] ?? 0] ?? 0;
      if (seen[below] === 0) visit(below);
      else if (component[below] === -1) low[party] = Math.min(low[party] ?? 0, seen[below] ?? 0);
    }
  }
  return { component, count };
}
