/**
 * @module documents/html/visible-text
 * The text of a page that a reader sees, with its headings, rows and surroundings. Tags are told apart as the standard
 * says, nothing is run and nothing is fetched. Hidden text is counted.
 */
import { Tokenizer, TokenizerMode, type Token } from "parse5";
import type { DateHint, HiddenReason, PartKind } from "../../model/index.ts";
import type { Composition, OpenPart } from "../composition.ts";
import type { HiddenCount } from "../hidden-count.ts";
import { dropInvisible } from "../invisible.ts";
import { BLOCK, CODE, RAW, RAW_WITH_ENTITIES, VOID } from "./elements.ts";
import { dateOfMeta, surerDate } from "./head.ts";
import { hides, readStyleSheet, type HiddenSelectors } from "./hidden-styles.ts";
import { openElements, type OpenElements } from "./open-elements.ts";

/** What a page says of itself. */
export interface PageFacts {
  readonly title: string | null;
  readonly dateHint: DateHint | null;
}

interface Element {
  readonly name: string;
  /** Why its text is not read; `null` = it is. */
  readonly hidden: HiddenReason | null;
  readonly part: { readonly open: OpenPart; readonly kind: PartKind } | null;
  readonly keepsLines: boolean;
}

/** A page under way. */
interface Page {
  readonly out: Composition;
  readonly hidden: HiddenCount;
  readonly open: OpenElements<Element>;
  readonly selectors: HiddenSelectors;
  /** Texts of the first title and of the open style sheet. */
  title: string;
  sheet: string;
  titles: number;
  dateHint: DateHint | null;
}

/** Write what is seen of a page into a text. */
export function writeVisible(html: string, out: Composition, hidden: HiddenCount): PageFacts {
  const page: Page = {
    out,
    hidden,
    open: openElements<Element>((element) => close(element, page)),
    selectors: { classes: new Set(), ids: new Set() },
    title: "",
    sheet: "",
    titles: 0,
    dateHint: null,
  };
  const characters = ({ chars }: Token.CharacterToken): void => takeText(chars, page);
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (token) => {
        tokenizer.state = modelOf(token.tagName) ?? tokenizer.state;
        start(token, page);
      },
      onEndTag: ({ tagName }) => page.open.end(tagName),
      onCharacter: characters,
      onWhitespaceCharacter: characters,
      onNullCharacter: () => hidden.add("control", 1),
      onComment: ({ data }) => hidden.add("comment", visibleLength(data)),
      onDoctype: () => {},
      onEof: () => page.open.endAll(),
    },
  );
  tokenizer.write(html, true);
  const title = page.title.replace(/\s+/g, " ").trim();
  return { title: title === "" ? null : title.slice(0, LONGEST_TITLE), dateHint: page.dateHint };
}

/** How what follows a start tag is cut; `null` = as before. */
function modelOf(name: string): Tokenizer["state"] | null {
  if (RAW.has(name)) return TokenizerMode.RAWTEXT;
  if (RAW_WITH_ENTITIES.has(name)) return TokenizerMode.RCDATA;
  if (name === "script") return TokenizerMode.SCRIPT_DATA;
  return name === "plaintext" ? TokenizerMode.PLAINTEXT : null;
}

function start(token: Token.TagToken, page: Page): void {
  const { out, open, selectors } = page;
  const name = token.tagName;
  const attributes = new Map(token.attrs.map((attribute) => [attribute.name, attribute.value]));
  open.beforeStart(name);
  const above = open.top();
  const why = above?.hidden ?? whyHidden(name, attributes, selectors);
  if (name === "meta") page.dateHint = surerDate(page.dateHint, dateOfMeta(attributes));
  if (name === "title") page.titles += 1;
  if (why === null) layOut(name, out);
  if (VOID.has(name) || (token.selfClosing && above?.name === "svg")) return;
  const kind = why === null ? partOf(name, attributes, open.has) : null;
  open.push(
    {
      name,
      hidden: why,
      part: kind === null ? null : { open: out.begin(), kind },
      keepsLines: name === "pre" || name === "textarea" || above?.keepsLines === true,
    },
    why !== null && (above?.hidden ?? null) === null,
  );
}

function close(element: Element, page: Page): void {
  if (element.part !== null) page.out.end(element.part.open, element.part.kind);
  if (BLOCK.has(element.name)) page.out.breakBlock();
  if (element.name !== "style") return;
  readStyleSheet(page.sheet, page.selectors);
  page.sheet = "";
}

function takeText(text: string, page: Page): void {
  const element = page.open.top();
  if (element?.name === "title") {
    if (page.titles === 1) page.title += text;
    return;
  }
  if (element?.name === "style") page.sheet += text;
  if (element !== undefined && element.hidden !== null) page.hidden.add(element.hidden, visibleLength(text));
  else writeText(dropInvisible(text, page.hidden), element?.keepsLines === true, page.out);
}

const LONGEST_TITLE = 500;

function visibleLength(text: string): number {
  return text.replace(/\s+/g, "").length;
}

function writeText(text: string, keepsLines: boolean, out: Composition): void {
  if (!keepsLines) return out.words(text);
  for (const [at, line] of text.split("\n").entries()) {
    if (at > 0) out.breakLine();
    out.words(line);
  }
}

function layOut(name: string, out: Composition): void {
  if (name === "br") out.breakLine();
  else if (name === "td" || name === "th") out.separate(" | ");
  else if (BLOCK.has(name)) out.breakBlock();
}

function whyHidden(
  name: string,
  attributes: ReadonlyMap<string, string>,
  { classes, ids }: HiddenSelectors,
): HiddenReason | null {
  if (CODE.has(name)) return "code";
  const isAway =
    attributes.has("hidden") ||
    attributes.get("aria-hidden")?.toLowerCase() === "true" ||
    hides(attributes.get("style") ?? "") ||
    ids.has(attributes.get("id") ?? "") ||
    (classes.size > 0 && (attributes.get("class") ?? "").split(/\s+/).some((one) => classes.has(one)));
  return isAway ? "styled-away" : null;
}

function partOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  isOpen: (name: string) => boolean,
): PartKind | null {
  const role = attributes.get("role") ?? "";
  if (/^h[1-6]$/.test(name) || role === "heading") return "heading";
  if (name === "tr") return "row";
  if (/^doc-(?:footnote|endnote)s?$/.test(role)) return "note";
  if (/^(?:navigation|banner|contentinfo|complementary|search)$/.test(role)) return "frame";
  const isFrame =
    name === "nav" ||
    ((name === "header" || name === "footer" || name === "aside") && !isOpen("article") && !isOpen("main"));
  return isFrame ? "frame" : null;
}
