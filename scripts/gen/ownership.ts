/**
 * @module scripts/gen/ownership
 * Compiles the rules of ownership: `data/ownership/rules.yml` → one JSON that `regimes/ownership` loads.
 */
import { readYaml } from "./read-yaml.ts";

type Json = Record<string, unknown>;

interface YamlReading extends Json {
  readonly joint?: true;
}

interface YamlVersion extends Json {
  readonly from: string;
  readonly certain: YamlReading;
  readonly possible?: YamlReading;
  readonly seen: readonly string[];
}

interface YamlRules {
  readonly sources: Record<string, string>;
  readonly rules: readonly (Json & { readonly versions: readonly YamlVersion[] })[];
}

/** The rules; each version says where it ends and where it was read. */
export function compileOwnership(): Json {
  const { sources, rules } = readYaml<YamlRules>("data/ownership/rules.yml");
  return {
    rules: rules.map(({ versions, ...rule }) => ({
      ...rule,
      versions: versions.map(({ certain, possible, seen, ...version }, at) => ({
        ...version,
        to: versions[at + 1]?.from ?? null,
        certain: compileReading(certain),
        possible: possible === undefined ? null : compileReading(possible),
        seen: seen.map((code) => sources[code] ?? code),
      })),
    })),
  };
}

function compileReading(reading: YamlReading): Json {
  return { joint: false, ...reading };
}
