/**
 * @module lists/source/source-node
 * One value or group of a record as the file holds it: an element, an attribute (`@name`), a column, a JSON key.
 * A mapper takes what it understands; what was not taken is kept raw by the loader, so nothing can be lost by
 * forgetting it.
 */
import type { FieldNode } from "./field-table.ts";

const NO_NODES: readonly SourceNode[] = [];

/** A node of a record. Texts are trimmed; an empty text is no value. */
export class SourceNode {
  readonly field: FieldNode;
  /** Line or row of the file, from 1. */
  readonly line: number;
  text: string;
  nodes: readonly SourceNode[] = NO_NODES;
  /** Whether a mapper took the text. */
  taken = false;

  constructor(field: FieldNode, line: number, text: string = "") {
    this.field = field;
    this.line = line;
    this.text = text;
  }

  get name(): string {
    return this.field.name;
  }

  /** Add a node below this one. */
  append(node: SourceNode): void {
    if (this.nodes === NO_NODES) this.nodes = [node];
    else (this.nodes as SourceNode[]).push(node);
  }

  /** Nodes below by name or path (`LIST/VALUE`), in order; taking nothing. */
  all(path: string): readonly SourceNode[] {
    const slash = path.indexOf("/");
    if (slash === -1) return this.nodes.filter((node) => node.field.name === path);
    const rest = path.slice(slash + 1);
    return this.all(path.slice(0, slash)).flatMap((node) => node.all(rest));
  }

  /** The first node below of that name or path that has a text or nodes; taking nothing. */
  node(path: string): SourceNode | undefined {
    return this.all(path).find((node) => node.text !== "" || node.nodes.length > 0);
  }

  /** The text of the first filled node of that name or path, which is taken; `undefined` = no value. */
  value(path: string): string | undefined {
    return this.#filled(path)?.take();
  }

  /** The texts of all filled nodes of that name or path, all taken. */
  values(path: string): readonly string[] {
    return this.all(path).flatMap((node) => node.take() ?? []);
  }

  /** The text of a node below without taking it: to decide what to do with others. */
  peek(path: string): string | undefined {
    return this.#filled(path)?.text;
  }

  #filled(path: string): SourceNode | undefined {
    if (path.includes("/")) return this.all(path).find((node) => node.text !== "");
    for (const node of this.nodes) if (node.text !== "" && node.field.name === path) return node;
    return undefined;
  }

  /** This node's own text, which is taken; `undefined` = none. */
  take(): string | undefined {
    if (this.text === "") return undefined;
    this.taken = true;
    return this.text;
  }

  /** Leave a text untaken after all: it could not be understood and is to be kept raw. */
  putBack(path: string): void {
    for (const node of this.all(path)) node.taken = false;
  }
}
