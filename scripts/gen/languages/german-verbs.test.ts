import { describe, expect, it } from "vitest";
import { builtGerman, conjugateGerman, germanLemma, type GermanVerb } from "./german-verbs.ts";
import { german } from "./german.ts";

const formsOf = (verb: GermanVerb, code: string): readonly string[] =>
  conjugateGerman(verb)
    .filter(([, mood]) => mood === code)
    .map(([form]) => form);

describe("German verbs", () => {
  it.each([
    ["liefern", "liefert", "lieferte", "geliefert"],
    ["beliefern", "beliefert", "belieferte", "beliefert"],
    ["exportieren", "exportiert", "exportierte", "exportiert"],
    ["arbeiten", "arbeitet", "arbeitete", "gearbeitet"],
    ["öffnen", "öffnet", "öffnete", "geöffnet"],
    ["handeln", "handelt", "handelte", "gehandelt"],
    ["lernen", "lernt", "lernte", "gelernt"],
    ["tauschen", "tauscht", "tauschte", "getauscht"],
    ["überwachen", "überwacht", "überwachte", "überwacht"],
    ["stimmen", "stimmt", "stimmte", "gestimmt"],
    ["verhängen", "verhängt", "verhängte", "verhängt"],
    ["rechnen", "rechnet", "rechnete", "gerechnet"],
  ])("conjugates the weak verb %s", (lemma, present, past, participle) => {
    expect(formsOf({ lemma }, "pres")).toContain(present);
    expect(formsOf({ lemma }, "past")).toContain(past);
    expect(formsOf({ lemma }, "pp")).toEqual([participle]);
  });

  it("parts the prefix from a separable verb in main clauses only", () => {
    const forms = conjugateGerman({ lemma: "aus|liefern" });
    expect(forms).toContainEqual(["liefert aus", "pres"]);
    expect(forms).toContainEqual(["ausliefert", "pres"]);
    expect(forms).toContainEqual(["lieferte aus", "past"]);
    expect(forms).toContainEqual(["ausgeliefert", "pp"]);
    expect(forms).toContainEqual(["auszuliefern", "inf"]);
    expect(forms).not.toContainEqual(["ausgeliefert aus", "pp"]);
    expect(germanLemma("aus|liefern")).toBe("ausliefern");
  });

  it("makes both subjunctives of a strong verb", () => {
    const geben: GermanVerb = { lemma: "geben", pres: "gibt", past: "gab", pp: "gegeben" };
    expect(formsOf(geben, "subj")).toEqual(["gebe"]);
    expect(formsOf(geben, "cond")).toEqual(["gäbe", "gäben"]);
    expect(formsOf(geben, "past")).toEqual(["gab", "gaben"]);
  });

  it("makes verbs of a prefix and a strong verb", () => {
    const known = new Map([["geben", { lemma: "geben", pres: "gibt", past: "gab", pp: "gegeben" }]]);
    expect(formsOf(builtGerman("ab|geben", known), "pp")).toEqual(["abgegeben"]);
    expect(formsOf(builtGerman("ab|geben", known), "past")).toContain("gab ab");
    expect(formsOf(builtGerman("über+geben", known), "pp")).toEqual(["übergeben"]);
    expect(formsOf(builtGerman("über+geben", known), "past")).toEqual(["übergab", "übergaben"]);
    expect(() => builtGerman("ab|nehmen", known)).toThrow("nehmen");
  });

  it("gives participles the endings of adjectives", () => {
    expect(formsOf({ lemma: "liefern" }, "att")).toEqual([
      "gelieferte",
      "gelieferten",
      "geliefertem",
      "gelieferter",
      "geliefertes",
    ]);
  });
});

describe("German nouns and names", () => {
  it.each([
    ["Rakete", "Raketen"],
    ["Lieferung", "Lieferungen"],
    ["Panzer", "Panzern"],
    ["ballistische Rakete", "ballistischen Raketen"],
    ["Öl", "Öls"],
  ])("%s has the form %s", (word, form) => {
    expect(german.nounForms(word)).toContain(form);
  });

  it.each([
    ["Präsident", "Präsidenten"],
    ["Außenminister", "Außenministerin"],
    ["Amtskollege", "Amtskollegin"],
  ])("the office %s has the form %s", (word, form) => {
    expect(german.roleForms(word)).toContain(form);
  });

  it("declines adjectives of State, and leaves those in -er", () => {
    expect(german.adjectiveForms("russisch")).toContain("russischem");
    expect(german.adjectiveForms("Schweizer")).toEqual(["Schweizer"]);
  });

  it("writes the genitive of a name", () => {
    expect(german.nameForms("Russland")).toEqual(["Russlands"]);
    expect(german.nameForms("Belarus")).toEqual(["Belarus'"]);
  });
});
