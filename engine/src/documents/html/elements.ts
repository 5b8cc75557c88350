/**
 * @module documents/html/elements
 * What the names of HTML elements mean for the text: which break it, which hold none, which end others.
 */

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements without content. */
export const VOID: ReadonlySet<string> = set(
  "area base br col embed hr img input link meta param source track wbr",
);
/** Elements that begin and end a block. */
export const BLOCK: ReadonlySet<string> = set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody tfoot thead tr ul",
);
/** Elements whose content nobody sees as text. */
export const CODE: ReadonlySet<string> = set(
  "script style template noscript iframe object audio video canvas noembed noframes datalist title",
);
/** End tags of inline elements do not reach through these. */
export const SPECIAL: ReadonlySet<string> = new Set([
  ...BLOCK,
  ...set("td th button marquee applet object template"),
]);
/** End tags of blocks do not reach through these. */
export const SCOPE: ReadonlySet<string> = set("table td th caption html template marquee applet object");

const CLOSES_P: ReadonlySet<string> = new Set(
  [...BLOCK].filter(
    (name) =>
      !["body", "html", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "caption", "legend"].includes(
        name,
      ),
  ),
);

/** Elements that a start tag ends although no end tag came: names ended, and names it does not reach through. */
export function endedBy(
  name: string,
): readonly [ended: ReadonlySet<string>, within: ReadonlySet<string>] | null {
  if (name in ENDED) return ENDED[name] as readonly [ReadonlySet<string>, ReadonlySet<string>];
  return CLOSES_P.has(name) ? PARAGRAPH : null;
}

const PARAGRAPH = [set("p"), new Set([...SCOPE, "button"])] as const;
const CELL = [set("td th"), set("table")] as const;
const ROW = [set("tr td th"), set("table")] as const;
const SECTION = [set("tr td th tbody thead tfoot"), set("table")] as const;
const ENDED: Readonly<Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>> = {
  li: [set("li p"), set("ul ol menu dir table td th")],
  dd: [set("dd dt p"), set("dl table td th")],
  dt: [set("dd dt p"), set("dl table td th")],
  td: CELL,
  th: CELL,
  tr: ROW,
  tbody: SECTION,
  thead: SECTION,
  tfoot: SECTION,
  option: [set("option"), set("select datalist")],
};

/** Content models in which tags are text. */
export const RAW: ReadonlySet<string> = set("style xmp iframe noembed noframes noscript");
/** The same with entities. */
export const RAW_WITH_ENTITIES: ReadonlySet<string> = set("textarea title");
