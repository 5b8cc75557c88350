/**
 * @module lists/us-ofac/xml-flags
 * Yes and no in OFAC’s XML files.
 */
import type { SourceNode } from "../source/source-node.ts";

/** A flag below a node, taken if it is one; `undefined` = it is absent, or another word, which stays raw. */
export function takeFlag(node: SourceNode, field: string): boolean | undefined {
  const text = node.peek(field);
  if (text !== "true" && text !== "false") return undefined;
  node.value(field);
  return text === "true";
}

/** Nodes with the flag set before the others, each kind in its order: what a flag says shows in the order alone. */
export function markedFirst(nodes: readonly SourceNode[], field: string): readonly SourceNode[] {
  const isMarked = (node: SourceNode): boolean => node.peek(field) === "true";
  return [...nodes.filter(isMarked), ...nodes.filter((node) => !isMarked(node))];
}
