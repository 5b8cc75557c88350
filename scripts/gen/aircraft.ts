/**
 * @module scripts/gen/aircraft
 * Compiles `data/aircraft`: nationality marks with the ways in which registrations are written, and models by their words.
 */
import { readYaml } from "./read-yaml.ts";

interface YamlMark {
  readonly state: string;
  readonly mark: string;
  readonly forms: readonly string[];
}

interface YamlModel {
  readonly words: readonly string[];
  readonly series: readonly string[];
  readonly joined?: true;
  readonly numbers: readonly (number | string)[];
  readonly class: string;
}

/** Marks with their forms, and for every number of a row of models the ways to write it. */
export function compileAircraft(): Record<string, unknown> {
  const { marks } = readYaml<{ marks: readonly YamlMark[] }>("data/aircraft/marks.yml");
  const { models } = readYaml<{ models: readonly YamlModel[] }>("data/aircraft/models.yml");
  return {
    marks: marks.map(({ state, mark, forms }) => ({ state, mark, forms })),
    models: models.map(({ words, series, joined, numbers, class: goods }) => ({
      makers: words,
      series,
      joined: joined === true,
      numbers: numbers.map(String),
      class: goods,
    })),
  };
}
