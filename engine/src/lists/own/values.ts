/**
 * @module lists/own/values
 * The values of one row by what they are: the cells of a column, cut at the separator.
 */
import type { SourceNode } from "../source/source-node.ts";
import { targetOf, type OwnMapping } from "./mapping.ts";
import type { Target } from "./targets.ts";

/** The cells of a row, by target. */
export class OwnRow {
  readonly #cells: ReadonlyMap<Target, readonly SourceNode[]>;
  readonly #separator: string | null;

  constructor(record: SourceNode, mapping: OwnMapping) {
    const nodes = record.nodes.flatMap((node) => (node.nodes.length > 0 ? node.nodes : [node]));
    const cells = new Map<Target, SourceNode[]>();
    for (const node of nodes) {
      const target = targetOf(mapping, node.name);
      if (target === null || node.text === "") continue;
      const known = cells.get(target);
      if (known === undefined) cells.set(target, [node]);
      else known.push(node);
    }
    this.#cells = cells;
    this.#separator = mapping.separator;
  }

  /** The targets that have a value, in the order of the file. */
  get targets(): Iterable<Target> {
    return this.#cells.keys();
  }

  /** Whether there is any value of a target. */
  has(target: Target): boolean {
    return this.#cells.has(target);
  }

  /** The texts of a target; taking nothing. */
  texts(target: Target): readonly string[] {
    return this.#nodes(target).flatMap((node) => this.#cut(node));
  }

  /** The texts of a target, all taken. */
  take(target: Target): readonly string[] {
    for (const node of this.#nodes(target)) node.take();
    return this.texts(target);
  }

  /**
   * Hand over each value of a target. A cell of which every value is understood is taken; the others stay raw beside
   * what was understood of them.
   */
  each(target: Target, understand: (text: string) => boolean): void {
    for (const node of this.#nodes(target)) {
      const understood = this.#cut(node).map(understand);
      if (!understood.includes(false)) node.take();
    }
  }

  #nodes(target: Target): readonly SourceNode[] {
    return this.#cells.get(target) ?? [];
  }

  #cut(node: SourceNode): readonly string[] {
    const parts = this.#separator === null ? [node.text] : node.text.split(this.#separator);
    return parts.map((part) => part.trim()).filter((part) => part !== "");
  }
}
