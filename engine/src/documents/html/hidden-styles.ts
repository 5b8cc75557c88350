/**
 * @module documents/html/hidden-styles
 * Styles that hide text: of an element itself, and of the plainest rules of a style sheet. Colours, media queries and
 * whatever a program does to a page are not followed.
 */

/** Classes and ids that a style sheet hides. */
export interface HiddenSelectors {
  readonly classes: Set<string>;
  readonly ids: Set<string>;
}

const HIDING =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0?(?:\.0+|0)\s*(?:[;!]|$)|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:[;!]|$)|(?:text-indent|left|top)\s*:\s*-\d{3,})/i;

/** Whether declarations hide what they are on. */
export function hides(declarations: string): boolean {
  return HIDING.test(declarations.replace(/\/\*[^]*?(?:\*\/|$)/g, ""));
}

/** Take the rules of a style sheet that hide one class or id; a rule inside another (`@media`) is passed over. */
export function readStyleSheet(sheet: string, into: HiddenSelectors): void {
  const text = sheet.replace(/\/\*[^]*?(?:\*\/|$)/g, "");
  let depth = 0;
  let start = 0;
  let selector = "";
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === "{") {
      if (depth === 0) selector = text.slice(start, index);
      depth += 1;
    } else {
      if (depth === 1 && !selector.includes("@") && hides(text.slice(start, index)))
        addSelectors(selector, into);
      depth = Math.max(0, depth - 1);
    }
    start = index + 1;
  }
}

function addSelectors(selector: string, { classes, ids }: HiddenSelectors): void {
  for (const one of selector.split(",")) {
    const found = /^\s*(?:[a-z]+)?([.#])([\w-]+)\s*$/i.exec(one);
    if (found !== null) (found[1] === "." ? classes : ids).add(found[2] as string);
  }
}
