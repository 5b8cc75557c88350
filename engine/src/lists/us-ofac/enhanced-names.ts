/**
 * @module lists/us-ofac/enhanced-names
 * Names of the enhanced format: each in one or more scripts, each of these as a whole and in parts.
 */
import type { EntryName } from "../../model/index.ts";
import type { EntryDraft } from "../entry/draft.ts";
import type { SourceNode } from "../source/source-node.ts";
import { addName } from "./names.ts";
import { markedFirst, takeFlag } from "./xml-flags.ts";

const KINDS: ReadonlyMap<string, EntryName["kind"]> = new Map([
  ["A.K.A.", "alias"],
  ["F.K.A.", "former"],
]);

/** Tags by OFAC’s words. It names scripts: only where one serves a single language is the language known. */
const TAGS: ReadonlyMap<string, string | undefined> = new Map([
  ["Latin", undefined],
  ["Arabic", "und-Arab"],
  ["Armenian", "und-Armn"],
  ["Chinese Simplified", "zh-Hans"],
  ["Chinese Traditional", "zh-Hant"],
  ["Cyrillic", "und-Cyrl"],
  ["Georgian", "und-Geor"],
  ["Greek", "und-Grek"],
  ["Hangul", "und-Hang"],
  ["Hebrew", "und-Hebr"],
  ["Japanese", "ja"],
  ["Korean", "ko"],
]);

/** Parts whose kind the whole name tells again; the others are left raw. */
const PLAIN_PARTS: readonly string[] = [
  "Entity Name",
  "Vessel Name",
  "Aircraft Name",
  "Last Name",
  "First Name",
  "Middle Name",
];

/** Add all names, the primary one first. */
export function mapNames(names: readonly SourceNode[], draft: EntryDraft): void {
  for (const name of markedFirst(names, "isPrimary")) {
    const primary = takeFlag(name, "isPrimary") === true;
    mapName(name, primary ? "primary" : kindOf(name), draft);
  }
}

/** The kind of an alias. There is none for “now known as”: its word stays raw. */
function kindOf(name: SourceNode): EntryName["kind"] {
  const kind = KINDS.get(name.peek("aliasType") ?? "");
  if (kind !== undefined) name.value("aliasType");
  return kind ?? "alias";
}

/** A name in all its scripts. One of a quality that is not known here counts for no more than a weak one. */
function mapName(name: SourceNode, kind: EntryName["kind"], draft: EntryDraft): void {
  const strength = takeFlag(name, "isLowQuality") === false ? "strong" : "weak";
  for (const translation of name.all("translations/translation")) {
    // Only the main form of the primary name is the one the entry goes by.
    const main = takeFlag(translation, "isPrimary") === true;
    const form = kind === "primary" && !main ? "alias" : kind;
    const script = translation.peek("script") ?? "";
    if (TAGS.has(script)) translation.value("script");
    const full = translation.value("formattedFullName") ?? "";
    addName(draft, full, { kind: form, strength, lang: TAGS.get(script) });
    takeRepeated(translation, full);
  }
}

/** Take what only repeats the full name, in two fields or in parts, with no regard to capitals. */
function takeRepeated(translation: SourceNode, full: string): void {
  const text = full.toUpperCase();
  for (const field of ["formattedLastName", "formattedFirstName"])
    if (text.includes(translation.peek(field)?.toUpperCase() ?? "")) translation.value(field);
  for (const part of translation.all("nameParts/namePart")) {
    const [type, value] = [part.peek("type") ?? "", part.peek("value") ?? ""];
    if (PLAIN_PARTS.includes(type) && text.includes(value.toUpperCase()))
      for (const field of ["type", "value"]) part.value(field);
  }
}
