/**
 * @module lists/ca-sema/names
 * Names of the Canadian list: surname and given name apart, bodies in English and French around a slash, aliases in
 * one field between commas.
 */
import { evenBlanks, type EntryDraft } from "../entry/draft.ts";
import type { SourceNode } from "../source/source-node.ts";

/** Legal forms that follow a comma within one name: `Zaykabar Co., Ltd.`. */
const FORM_AFTER_COMMA =
  /^(?:ltd|inc|llc|l\.l\.c|llp|plc|co|corp|s\.?a|s\.?l|gmbh|jsc|ojsc|cjsc|pjsc|pte|fze|fzco|bv|b\.v|limited)\b\.?(?:\s|$)/i;

/** The name of a record in the order in which it is spoken. */
export function fullName(record: SourceNode): string {
  const body = record.peek("EntityOrShip") ?? record.peek("Entity");
  return evenBlanks(body ?? [record.peek("GivenName"), record.peek("LastName")].join(" "));
}

/** Add the name of a person in its parts. */
export function mapPersonName(record: SourceNode, draft: EntryDraft): void {
  const [given, family] = ["GivenName", "LastName"].map((field) => evenBlanks(record.value(field) ?? ""));
  draft.name(`${given} ${family}`, {
    parts: { ...(given === "" ? {} : { given }), ...(family === "" ? {} : { family }) },
  });
}

/** Add the name of a body or ship; where it is English and French around one slash, each half is an alias. */
export function mapBodyName(record: SourceNode, draft: EntryDraft): void {
  for (const name of [...record.values("EntityOrShip"), ...record.values("Entity")]) {
    draft.name(name);
    const halves = aroundSlash(name);
    if (halves.length === 2 && halves.every((half) => half.includes(" ")))
      for (const half of halves) draft.name(half, { kind: "alias" });
  }
}

/** How a name ends that is a given name and patronymic without a surname. */
const PATRONYMIC_LAST = /(?:[oe]v?ich|ovych|evych|ovna|evna|ichna|ivna)$/i;

/**
 * Add the aliases. The alias of a person may be a given name or surname alone in another spelling, or a nickname: it
 * names nobody by itself and is weak.
 */
export function mapAliases(record: SourceNode, draft: EntryDraft): void {
  for (const field of record.values("Aliases")) {
    for (const alias of aroundSlash(field).flatMap(aroundCommas)) {
      const weak = draft.schema === "Person" && (!alias.includes(" ") || PATRONYMIC_LAST.test(alias));
      draft.name(alias, { kind: "alias", strength: weak ? "weak" : "strong" });
    }
  }
}

/** Halves around slashes outside brackets; a slash beside a single letter, as in `A/S`, divides nothing. */
function aroundSlash(text: string): readonly string[] {
  const halves: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    else if (text[at] === "/" && depth <= 0 && divides(text, at)) {
      halves.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...halves, text.slice(from)].map(evenBlanks);
}

function divides(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}).]{2}\s*$/u.test(text.slice(Math.max(0, at - 5), at)) &&
    /^\s*[\p{L}\p{N}(]{2}/u.test(text.slice(at + 1, at + 6))
  );
}

function aroundCommas(text: string): readonly string[] {
  const names: string[] = [];
  for (const piece of text.split(/[,;]\s*/)) {
    const last = names.length - 1;
    if (last >= 0 && FORM_AFTER_COMMA.test(piece)) names[last] = `${names[last] ?? ""}, ${piece}`;
    else names.push(piece);
  }
  return names.map((name) => evenBlanks(name).replace(/^\(([^()]*)\)$/, "$1")).filter((name) => name !== "");
}
