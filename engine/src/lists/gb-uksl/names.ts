/**
 * @module lists/gb-uksl/names
 * Names of the UK Sanctions List: `Name6` is the family name or the whole name, `Name1` to `Name5` come before it.
 */
import type { AliasStrength, EntryName } from "../../model/index.ts";
import type { EntryDraft } from "../entry/draft.ts";
import { languageCode } from "../entry/languages.ts";
import type { SourceNode } from "../source/source-node.ts";

const KINDS: Readonly<Record<string, EntryName["kind"]>> = {
  "primary name": "primary",
  "primary name variation": "alias",
  alias: "alias",
};
const STRENGTHS: Readonly<Record<string, AliasStrength>> = {
  "good quality a.k.a": "strong",
  "low quality a.k.a": "weak",
};
const GIVEN = ["Name1", "Name2", "Name3", "Name4", "Name5"];

/** Add all names. Kinds and qualities are spelled in several ways; one that is not known stays untaken. */
export function mapNames(record: SourceNode, draft: EntryDraft): void {
  for (const name of record.all("Names/Name")) {
    const given = GIVEN.flatMap((part) => name.value(part) ?? []);
    const family = name.value("Name6");
    const kind = word(name, "NameType", KINDS) ?? "alias";
    const strength = word(name, "AliasStrength", STRENGTHS) ?? "strong";
    const person = draft.schema === "Person";
    const parts = person ? partsOf(given, family) : undefined;
    // Some names of bodies stand in `Name1` and again in `Name6`.
    const words =
      !person && family === given.join(" ") ? given : [...given, ...(family === undefined ? [] : [family])];
    draft.name(words.join(" "), { kind, strength, parts });
  }
  for (const name of record.all("NonLatinNames/NonLatinName")) {
    const lang = languageCode(name.peek("NonLatinScriptLanguage") ?? "");
    if (lang !== null) name.value("NonLatinScriptLanguage");
    draft.name(name.value("NameNonLatinScript"), { kind: "alias", lang: lang ?? undefined });
  }
}

function partsOf(given: readonly string[], family: string | undefined): EntryName["parts"] {
  return family === undefined || given.length === 0 ? undefined : { given: given.join(" "), family };
}

/** What a word of a closed vocabulary means, in any case; taken where it is known. */
function word<T>(node: SourceNode, field: string, meanings: Readonly<Record<string, T>>): T | undefined {
  const key = (node.peek(field) ?? "").toLowerCase().replace(/\s+/g, " ");
  if (!Object.hasOwn(meanings, key)) return undefined;
  node.value(field);
  return meanings[key];
}
