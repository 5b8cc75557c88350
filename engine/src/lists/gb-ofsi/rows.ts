/**
 * @module lists/gb-ofsi/rows
 * The rows of a group repeat most of what they say: each value is taken once for all rows that have it.
 */
import type { SourceNode } from "../source/source-node.ts";

/**
 * Hand over each different value of a column once, in the order of the rows.
 *
 * @param use what to do with a value; `true` = it was understood, and is taken in every row that has it.
 */
export function eachValue(group: SourceNode, column: string, use: (text: string) => boolean): void {
  const understood = new Map<string, boolean>();
  for (const node of group.all(`row/${column}`)) {
    const known = understood.get(node.text) ?? use(node.text);
    understood.set(node.text, known);
    if (known) node.take();
  }
}
