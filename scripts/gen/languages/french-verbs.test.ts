import { describe, expect, it } from "vitest";
import { readYaml } from "../read-yaml.ts";
import { conjugateFrench, type FrenchVerb } from "./french-verbs.ts";

const { irregular } = readYaml<{ irregular: readonly FrenchVerb[] }>("data/lexicons/fr/verbs.yml");

function formsOf(lemma: string, code: string): readonly string[] {
  const verb = irregular.find((item) => item.lemma === lemma) ?? { lemma };
  return conjugateFrench(verb)
    .filter(([, mood]) => mood === code)
    .map(([form]) => form);
}

describe("French verbs", () => {
  it.each([
    ["avoir", ["aie", "aies", "ait", "ayons", "ayez", "aient"]],
    ["être", ["sois", "soit", "soyons", "soyez", "soient"]],
    ["livrer", ["livre", "livres", "livrions", "livriez", "livrent"]],
    ["vendre", ["vende", "vendes", "vendions", "vendiez", "vendent"]],
    ["savoir", ["sache", "saches", "sachions", "sachiez", "sachent"]],
  ])("puts %s in the subjunctive", (lemma, wanted) => {
    expect(formsOf(lemma, "subj")).toEqual(wanted);
  });
});
