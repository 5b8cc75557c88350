/**
 * @module scripts/gen/law
 * Compiles the rule base: `data/regimes`, `data/goods`, `data/territories` → one JSON that the library loads.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { INFLECTIONS } from "./languages/languages.ts";
import { listYaml, readYaml, ROOT } from "./read-yaml.ts";

type Json = Record<string, unknown>;

interface YamlVersion {
  readonly from: string;
  readonly to?: string | null;
  readonly amendedBy?: string;
  readonly endedBy?: string;
  readonly when?: Json;
  readonly needs?: readonly string[];
}

interface YamlProvision extends Json {
  readonly id: string;
  readonly versions: readonly YamlVersion[];
  readonly exemptions?: readonly string[];
  readonly seen?: readonly string[];
}

const CARDS = new Set(["regime.yml", "sources.yml", "facts.yml"]);

/** The rule base with its version, a hash of its content. */
export function compileLaw(): Json {
  const folders = regimeFolders();
  const body = {
    regimes: folders.map((folder) => compileRegime(readYaml<Json>(`${folder}/regime.yml`))),
    provisions: folders.flatMap((folder) => compileProvisions(folder)),
    facts: ["data/regimes", ...folders].flatMap((folder) => compileFacts(`${folder}/facts.yml`)),
    goods: ["data/goods/classes.yml", ...listYaml("data/goods/more")].flatMap(
      (path) => readYaml<{ classes: Json[] }>(path).classes,
    ),
    goodsWords: { fr: compileWords("fr"), en: compileWords("en") },
    pointers: ["data/regimes", ...issuerFolders()].flatMap(
      (folder) => optional<{ pointers: Json[] }>(`${folder}/pointers.yml`)?.pointers ?? [],
    ),
    issuers: compileIssuers(folders),
    countries: countryNames(),
    ...compileSaid(),
    quotas: listYaml("data/quotas").flatMap((path) => readYaml<{ quotas: Json[] }>(path).quotas),
  };
  const version = createHash("sha256").update(JSON.stringify(body)).digest("hex").slice(0, 12);
  return { version, ...body };
}

/** Folders of the issuers, in code-unit order. */
function issuerFolders(): readonly string[] {
  return readdirSync(join(ROOT, "data/regimes"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((issuer) => `data/regimes/${issuer.name}`)
    .sort();
}

function regimeFolders(): readonly string[] {
  return issuerFolders()
    .flatMap((issuer) =>
      readdirSync(join(ROOT, issuer))
        .sort()
        .map((regime) => `${issuer}/${regime}`),
    )
    .filter((folder) => existsSync(join(ROOT, folder, "regime.yml")));
}

/** The facts of a file; those of a regime stand beside it. */
function compileFacts(path: string): readonly Json[] {
  const { facts } = optional<{ facts: Record<string, Json> }>(path) ?? { facts: {} };
  return Object.entries(facts).map(([id, fact]) => ({ id, forActivity: {}, ...fact }));
}

function compileRegime(card: Json): Json {
  const coverage = (card["coverage"] as Json[]).map((row) => ({ classes: [], activities: [], ...row }));
  return { askedBy: [], statedEnd: null, paragraphMark: "¶", ...card, coverage };
}

function compileProvisions(folder: string): readonly Json[] {
  const regime = readYaml<{ id: string }>(`${folder}/regime.yml`).id;
  const path = `${folder}/sources.yml`;
  const sources = optional<{ sources?: Record<string, string> } & Record<string, string>>(path);
  const addresses: Record<string, string> = sources?.sources ?? sources ?? {};
  return listYaml(folder)
    .filter((file) => !CARDS.has(basename(file)))
    .map((file) => {
      const provision = readYaml<YamlProvision>(file);
      const { exemptions = [], seen = [], versions, ...rest } = provision;
      return {
        ...rest,
        regime,
        versions: versions.map((version, at) => compileVersion(version, versions[at + 1])),
        exemptions,
        seen: seen.map((code) => addresses[code] ?? code),
      };
    });
}

/** A version ends where it says so; otherwise the next one replaces it. */
function compileVersion(version: YamlVersion, next: YamlVersion | undefined): Json {
  return {
    from: version.from,
    to: version.to ?? next?.from ?? null,
    amendedBy: version.amendedBy ?? null,
    endedBy: version.endedBy ?? null,
    when: version.when === undefined ? null : compileClause(version.when),
    needs: version.needs ?? [],
  };
}

function compileClause(clause: Json): Json {
  const [op, ...others] = Object.keys(clause);
  if (op === undefined || others.length > 0)
    throw new Error(`one operator a clause: ${JSON.stringify(clause)}`);
  const value = clause[op];
  if (op === "all" || op === "any") return { op, of: (value as Json[]).map((part) => compileClause(part)) };
  if (op === "not") return { op, of: compileClause(value as Json) };
  return op === "fact" ? { op, fact: value } : { op, in: value };
}

/** What is read out of the circumstances of a dealing: facts that follow from them, and signals. */
function compileSaid(): Json {
  const { territories, derived } = readYaml<Json>("data/regimes/derived-facts.yml");
  const { compiled: _, ...signals } = readYaml<Json>("data/regimes/signals.yml");
  return { territories, derivedFacts: derived, signals };
}

function compileWords(lang: "fr" | "en"): Record<string, string> {
  type Row = { class: string } & Record<"fr" | "en", string[]>;
  const { words, dealWords } = readYaml<{ words: Row[]; dealWords: Row[] }>("data/goods/words.yml");
  const found: Record<string, string> = {};
  for (const row of [...words, ...dealWords]) {
    for (const word of row[lang]) {
      for (const form of [word, ...INFLECTIONS[lang].nounForms(word)])
        found[form.toLowerCase()] ??= row.class;
    }
  }
  return sorted(found);
}

function compileIssuers(folders: readonly string[]): readonly Json[] {
  const modelled = new Set(folders.map((folder) => folder.split("/")[2]));
  const issuers = optional<{ issuers: Json[] }>("data/regimes/issuers.yml")?.issuers ?? [];
  return issuers.map((issuer) => ({ nexus: [], ...issuer, modelled: modelled.has(issuer["id"] as string) }));
}

function countryNames(): Json {
  const { territories } = readYaml<{
    territories: { code: string; fr: { name: string }; en: { name: string } }[];
  }>("data/territories/territories.yml");
  return sorted(
    Object.fromEntries(territories.map(({ code, fr, en }) => [code, { fr: fr.name, en: en.name }])),
  );
}

function optional<T>(path: string): T | null {
  return existsSync(join(ROOT, path)) ? readYaml<T>(path) : null;
}

/** Object with its keys in code-unit order. */
export function sorted<T>(table: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
