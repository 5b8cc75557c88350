/**
 * @module lists/eu-fsf/names
 * Names of the European Union’s list: all stand side by side, one for each language or script, and none is marked as
 * the main one.
 */
import type { AliasStrength } from "../../model/index.ts";
import type { EntryDraft } from "../entry/draft.ts";
import type { SourceNode } from "../source/source-node.ts";

const GENDERS: Readonly<Record<string, string>> = { M: "male", F: "female" };
const STRENGTHS: Readonly<Record<string, AliasStrength>> = { true: "strong", false: "weak" };
const GOOD = /\b(?:g?ood)[ -]quality\b/i;
const LOW = /\b(?:low?)[ -]quality\b/i;

/** Add the names with what is said beside them: function, title, gender, remarks. */
export function mapNames(record: SourceNode, draft: EntryDraft): void {
  const aliases = record.all("nameAlias");
  const main = mainName(aliases);
  const seen = new Set<string>();
  for (const alias of aliases) {
    const value = takeName(alias);
    if (value === undefined) continue;
    const strength = strengthOf(alias);
    const kind = alias === main ? "primary" : "alias";
    // A name that stands twice keeps the language and the parts of its first place; those of the second stay raw.
    const about = seen.has(value) ? {} : { lang: takeLanguage(alias), parts: takeParts(alias) };
    draft.name(value, { kind, strength, ...about });
    seen.add(value);
    for (const remark of alias.values("remark")) draft.add("notes", remark);
    if (draft.schema === "Person") mapPersonal(alias, draft);
  }
}

/** The name to show: the first strong one in Latin letters, else the first strong one, else the first. */
function mainName(aliases: readonly SourceNode[]): SourceNode | undefined {
  const named = aliases.filter((alias) => textOf(alias) !== undefined);
  const strong = named.filter((alias) => strengthOf(alias) === "strong");
  return strong.find((alias) => /\p{Script=Latin}/u.test(textOf(alias) ?? "")) ?? strong[0] ?? named[0];
}

const PARTS = ["@firstName", "@middleName", "@lastName"];

function textOf(alias: SourceNode): string | undefined {
  const parts = PARTS.flatMap((part) => alias.peek(part) ?? []);
  return alias.peek("@wholeName") ?? (parts.length === 0 ? undefined : parts.join(" "));
}

function takeName(alias: SourceNode): string | undefined {
  const text = textOf(alias);
  if (alias.value("@wholeName") === undefined) for (const part of PARTS) alias.value(part);
  return text;
}

function takeParts(alias: SourceNode): { readonly given?: string; readonly family?: string } | undefined {
  const given = ["@firstName", "@middleName"].flatMap((part) => alias.value(part) ?? []).join(" ");
  const family = alias.value("@lastName");
  if (given === "" && family === undefined) return undefined;
  return { ...(given === "" ? {} : { given }), ...(family === undefined ? {} : { family }) };
}

function takeLanguage(alias: SourceNode): string | undefined {
  return /^[A-Z]{2}$/.test(alias.peek("@nameLanguage") ?? "")
    ? alias.value("@nameLanguage")?.toLowerCase()
    : undefined;
}

/** Weak where the list says so, by its mark or in the remark; the mark is taken where it is understood. */
function strengthOf(alias: SourceNode): AliasStrength {
  const marked = STRENGTHS[alias.peek("@strong") ?? ""];
  if (marked !== undefined) alias.value("@strong");
  const remarks = alias.all("remark").map((remark) => remark.text);
  const low = remarks.some((remark) => LOW.test(remark)) && !remarks.some((remark) => GOOD.test(remark));
  return low ? "weak" : (marked ?? "strong");
}

function mapPersonal(alias: SourceNode, draft: EntryDraft): void {
  draft.add("position", alias.value("@function"));
  draft.add("title", alias.value("@title"));
  const gender = GENDERS[alias.peek("@gender") ?? ""];
  if (gender === undefined) return;
  alias.value("@gender");
  draft.add("gender", gender);
}
