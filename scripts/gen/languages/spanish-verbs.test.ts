import { describe, expect, it } from "vitest";
import { compoundOf, conjugateSpanish, type SpanishFormCode, type SpanishVerb } from "./spanish-verbs.ts";

const formsOf = (verb: SpanishVerb, code: SpanishFormCode): readonly string[] =>
  conjugateSpanish(verb)
    .filter(([, mood]) => mood === code)
    .map(([form]) => form);

describe("conjugateSpanish", () => {
  it.each<[SpanishVerb, SpanishFormCode, readonly string[]]>([
    [{ lemma: "entregar" }, "pres", ["entrega", "entregan", "entregamos"]],
    [{ lemma: "entregar" }, "past", ["entregó", "entregaron"]],
    [{ lemma: "entregar" }, "fut", ["entregará", "entregarán", "entregaremos"]],
    [{ lemma: "entregar" }, "cond", ["entregaría", "entregarían", "entregaríamos"]],
    [{ lemma: "entregar" }, "impf", ["entregaba", "entregaban"]],
    [{ lemma: "vender" }, "past", ["vendió", "vendieron"]],
    [{ lemma: "vender" }, "impf", ["vendía", "vendían"]],
    [{ lemma: "recibir" }, "pres", ["recibe", "reciben", "recibimos"]],
    [{ lemma: "vender" }, "pp", ["vendido", "vendida", "vendidos", "vendidas"]],
    [{ lemma: "prever", past: "previó" }, "past", ["previó", "previeron"]],
    [{ lemma: "dar", past: "dio" }, "past", ["dio", "dieron"]],
    [{ lemma: "ser", past: "fue" }, "past", ["fue", "fueron"]],
    [{ lemma: "tener", past: "tuvo" }, "past", ["tuvo", "tuvieron"]],
    [{ lemma: "decir", past: "dijo" }, "past", ["dijo", "dijeron"]],
    [{ lemma: "hacer", past: "hizo" }, "past", ["hizo", "hicieron"]],
    [{ lemma: "introducir" }, "past", ["introdujo", "introdujeron"]],
    [{ lemma: "creer" }, "past", ["creyó", "creyeron"]],
    [{ lemma: "incluir" }, "past", ["incluyó", "incluyeron"]],
    [{ lemma: "enviar", change: "accent" }, "past", ["envió", "enviaron"]],
    [{ lemma: "transferir", change: "ie" }, "past", ["transfirió", "transfirieron"]],
    [{ lemma: "pedir", change: "i" }, "past", ["pidió", "pidieron"]],
    [{ lemma: "morir", change: "ue" }, "past", ["murió", "murieron"]],
    [{ lemma: "seguir", change: "i" }, "past", ["siguió", "siguieron"]],
  ])("gives the forms of %o in %s", (verb, code, forms) => {
    expect(formsOf(verb, code)).toEqual(forms);
  });

  it.each<[SpanishVerb, SpanishFormCode, string]>([
    [{ lemma: "cerrar", change: "ie" }, "pres", "cierran"],
    [{ lemma: "volar", change: "ue" }, "pres", "vuela"],
    [{ lemma: "negar", change: "ie" }, "pres", "niega"],
    [{ lemma: "expedir", change: "i" }, "pres", "expide"],
    [{ lemma: "enviar", change: "accent" }, "pres", "envía"],
    [{ lemma: "prohibir", change: "accent" }, "pres", "prohíben"],
    [{ lemma: "reunir", change: "accent" }, "pres", "reúne"],
    [{ lemma: "jugar", change: "ue" }, "pres", "juega"],
    [{ lemma: "adquirir", change: "ie" }, "pres", "adquiere"],
    [{ lemma: "construir" }, "pres", "construye"],
    [{ lemma: "seguir", change: "i" }, "pres", "siguen"],
    [{ lemma: "pagar" }, "subj", "paguen"],
    [{ lemma: "buscar" }, "subj", "busque"],
    [{ lemma: "lanzar" }, "subj", "lance"],
    [{ lemma: "averiguar" }, "subj", "averigüe"],
    [{ lemma: "dirigir" }, "subj", "dirija"],
    [{ lemma: "perseguir", change: "i" }, "subj", "persiga"],
    [{ lemma: "vencer" }, "subj", "venza"],
    [{ lemma: "abastecer" }, "subj", "abastezcan"],
    [{ lemma: "producir" }, "subj", "produzca"],
    [{ lemma: "vender" }, "subj", "vendiera"],
    [{ lemma: "vender" }, "subj", "vendiesen"],
    [{ lemma: "construir" }, "subj", "construya"],
    [{ lemma: "enviar", change: "accent" }, "subj", "envíen"],
    [{ lemma: "dar", subj: "dé" }, "subj", "den"],
    [{ lemma: "sentir", change: "ie" }, "ger", "sintiendo"],
    [{ lemma: "dormir", change: "ue" }, "ger", "durmiendo"],
    [{ lemma: "caer" }, "ger", "cayendo"],
    [{ lemma: "traer" }, "pp", "traídas"],
    [{ lemma: "entregar" }, "inf", "entregarlos"],
    [{ lemma: "reunir", change: "accent" }, "inf", "reunirse"],
    [{ lemma: "armar" }, "ger", "armándose"],
  ])("of %o in %s has %s", (verb, code, form) => {
    expect(formsOf(verb, code)).toContain(form);
  });

  it("leaves out the forms that are nouns too", () => {
    const all = conjugateSpanish({ lemma: "acordar", change: "ue" }).map(([form]) => form);
    expect(all).not.toContain("acuerdo");
  });

  it("builds a compound from the parts of its base", () => {
    const tener: SpanishVerb = { lemma: "tener", change: "ie", past: "tuvo", future: "tendr", subj: "tenga" };
    const forms = conjugateSpanish(compoundOf("de", tener)).map(([form]) => form);
    expect(forms).toEqual(
      expect.arrayContaining(["detiene", "detuvieron", "detendrá", "detenga", "detenido"]),
    );
  });

  it("refuses what is no infinitive", () => {
    expect(() => conjugateSpanish({ lemma: "acuerdo" })).toThrow("acuerdo");
  });
});
