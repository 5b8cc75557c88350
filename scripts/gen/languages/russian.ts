/**
 * @module scripts/gen/languages/russian
 * Russian: six cases and two numbers of nouns, names and adjectives; verbs in pairs of aspects.
 */
import { type Inflection, type Readings, readings, unique } from "./inflection.ts";
import { adjectiveCases, type CaseForm, phraseCases, plain } from "./russian-nouns.ts";
import { conjugateRussian, type RussianForm, type RussianVerbs } from "./russian-verbs.ts";

const formsOf = (cases: readonly CaseForm[]): readonly string[] => unique(cases.map(([form]) => form));
const nounCases = (phrase: string): readonly CaseForm[] => phraseCases(phrase, { numbers: "both" });
const roleCases = (phrase: string): readonly CaseForm[] =>
  phraseCases(phrase, { numbers: "both", isLiving: true });
const nameCases = (phrase: string): readonly CaseForm[] => phraseCases(phrase, { numbers: "one" });

/** A reflexive verb of its own (`встречаться`) is no passive of the verb it comes from. */
function verbs(file: unknown): Readings {
  const given = file as RussianVerbs;
  const { pairs, perfective, imperfective, modals } = given;
  const groups: readonly (readonly [string, readonly RussianForm[]])[] = [
    ...pairs.map((pair) => {
      const [lemma = "", ...others] = pair.split("/");
      return [
        lemma,
        // Of a verb of both aspects the present comes first: `экспортирует`.
        [
          ...(others.includes(lemma) ? conjugateRussian(lemma, "imperfective", given) : []),
          ...conjugateRussian(lemma, "perfective", given),
          ...others.flatMap((other) => conjugateRussian(other, "imperfective", given)),
        ],
      ] as const;
    }),
    ...perfective.map((lemma) => [lemma, conjugateRussian(lemma, "perfective", given)] as const),
    ...imperfective.map((lemma) => [lemma, conjugateRussian(lemma, "imperfective", given)] as const),
  ];
  const own = new Set(
    groups.filter(([lemma]) => /с[яь]$/u.test(lemma)).flatMap(([, forms]) => forms.map(([form]) => form)),
  );
  const all = groups.map(
    ([lemma, forms]) =>
      [plain(lemma), forms.filter(([form, code]) => !(own.has(form) && code.endsWith("-pass")))] as const,
  );
  const modal = Object.entries(modals).map(
    ([lemma, forms]) => [lemma, forms.map((form) => [form, "modal"] as const)] as const,
  );
  return readings([...modal, ...all]);
}

/** Russian. */
export const russian: Inflection = {
  nounForms: (phrase) => formsOf(nounCases(phrase)),
  roleForms: (phrase) => formsOf(roleCases(phrase)),
  adjectiveForms: (adjective) => formsOf([adjective].flat().flatMap(adjectiveCases)),
  nameForms: (name) => formsOf(nameCases(name)),
  verbs,
  cases: { noun: nounCases, role: roleCases, name: nameCases, adjective: adjectiveCases },
};
