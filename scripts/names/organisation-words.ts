/**
 * @module scripts/names/organisation-words
 * Makes `legal-forms.tsv` and `org-words.tsv` from the rigour library's tables (MIT).
 * Run: `node --conditions=source scripts/names/organisation-words.ts FOLDER`.
 */
import { parse } from "yaml";
import { readSource, sourceFolder, writeTable } from "./sources.ts";
import { wordKey, wordKeys } from "./word-key.ts";

interface OrgType {
  readonly display?: string;
  readonly compare?: string;
  readonly generic?: string;
  readonly aliases?: readonly unknown[];
}

interface Symbols {
  readonly org_symbols: Readonly<Record<string, readonly unknown[]>>;
  readonly org_domains: Readonly<Record<string, readonly unknown[]>>;
}

const LICENCE = "MIT, (c) 2023-2025 OpenSanctions Datenbanken GmbH";
const MADE_BY = "scripts/names/organisation-words.ts";

/** One word that means too much else to be read as a legal form. */
const AMBIGUOUS = new Set(
  "in ll lt com sarf it is pa da si na no to do ip de pro on so sos pr po id ca la el at se me te firma bank fond".split(
    " ",
  ),
);

/** Words that are more often something else: a State, names, articles. */
const NOT_FOR_ORGANISATIONS = new Set("mali dev tip olje coy comp strana poder sol guc".split(" "));

if (import.meta.main) {
  const folder = sourceFolder();
  writeLegalForms(parse(readSource(folder, "names/rigour/org_types.yml")) as { types: OrgType[] });
  writeOrgWords(parse(readSource(folder, "names/rigour/symbols.yml")) as Symbols);
}

function writeLegalForms({ types }: { readonly types: readonly OrgType[] }): void {
  const classes = new Map<string, { readonly generic: string; readonly forms: Set<string> }>();
  for (const type of types) {
    const texts = [type.display, type.compare, ...(type.aliases ?? [])].filter(
      (text) => typeof text === "string",
    );
    const name = type.compare ?? type.display;
    // A type without a name of its own holds forms of one class that do not translate each other.
    for (const text of texts) {
      const key = wordKeys(name ?? text).join("");
      if (key === "") continue;
      const found = classes.get(key) ?? { generic: type.generic ?? "-", forms: new Set<string>() };
      classes.set(key, found);
      for (const form of spellings(text)) found.forms.add(form);
    }
  }
  const rows = [...classes].map(
    ([key, { generic, forms }]) => `${key}\t${generic}\t${[...forms].sort().join("|")}`,
  );
  writeTable(
    "legal-forms.tsv",
    {
      source: "org_types.yml of the rigour library",
      licence: LICENCE,
      madeBy: MADE_BY,
      columns: "form by which others compare, class, spellings",
    },
    rows.sort(),
  );
}

/** A dotted form is written joined (`llc`) and, by some, spaced (`l l c`). */
function spellings(text: string): readonly string[] {
  const joined = wordKeys(
    text.replace(/(?<=\p{L})\.(?=\p{L})/gu, "").replace(/(?<=\b\p{L}) (?=\p{L}\b)/gu, ""),
  );
  const spaced = wordKeys(text);
  return [...new Set([joined.join(" "), spaced.join(" ")])].filter(
    (form) => form !== "" && !AMBIGUOUS.has(form) && form.length > 1,
  );
}

function writeOrgWords(symbols: Symbols): void {
  const rows: string[] = [];
  for (const [kind, table] of [
    ["generic", symbols.org_symbols],
    ["sector", symbols.org_domains],
  ] as const)
    for (const [meaning, forms] of Object.entries(table)) {
      const words = forms.map((form) => wordKeys(String(form)));
      const single = words.flatMap((parts) => (parts.length === 1 ? parts : []));
      const known = [...new Set(single.filter(isOrganisationWord))].sort();
      if (known.length > 0) rows.push(`${kind}\t${wordKey(meaning)}\t${known.join(" ")}`);
    }
  writeTable(
    "org-words.tsv",
    {
      source: "symbols.yml of the rigour library",
      licence: LICENCE,
      madeBy: MADE_BY,
      columns: "kind, meaning, words of one meaning",
    },
    rows.sort(),
  );
}

/** Words of one or two Latin letters mean too much else. */
function isOrganisationWord(word: string): boolean {
  return !NOT_FOR_ORGANISATIONS.has(word) && (word.length > 2 || word === "co" || /[^a-z]/.test(word));
}
