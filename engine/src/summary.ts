/**
 * @module summary
 * One paragraph that says what matters most, in both languages.
 */
import type { Assessment } from "./assess.ts";
import { fillTemplate, LANGS, type Lang, type NameLang, type Text, type Verdict } from "./model/index.ts";
import type { Law } from "./regimes/index.ts";

const PHRASES = {
  counts: {
    en: "Acts read: {acts}; statements: {statements}. Persons and bodies found on the lists searched: {listed} of {screened}.",
    fr: "Actes lus : {acts} ; énoncés : {statements}. Personnes et organismes trouvés sur les listes consultées : {listed} sur {screened}.",
  },
  notRead: {
    en: "Names only, and perhaps not all of them: acts are not read in {language}, so this answer does not say whether anything is prohibited. Persons and bodies found on the lists searched: {listed} of {screened}.",
    fr: "Noms seuls, et peut-être pas tous : les actes ne sont pas lus en {language}, cette réponse ne dit donc pas si quelque chose est interdit. Personnes et organismes trouvés sur les listes consultées : {listed} sur {screened}.",
  },
  possible: {
    en: "Perhaps there, to be checked: {possible}.",
    fr: "Peut-être présents, à vérifier : {possible}.",
  },
  asOf: { en: "Law and lists as of {day}.", fr: "Droit et listes au {day}." },
  noDate: {
    en: "The year of the report is not known: give --as-of, or --published.",
    fr: "L’année du rapport est inconnue : donnez --as-of, ou --published.",
  },
  verdicts: { en: "Verdicts: {list}.", fr: "Verdicts : {list}." },
  cite: { en: "Cite first: {list}.", fr: "À citer d’abord : {list}." },
} as const satisfies Record<string, Text>;

/** Languages of which acts are not read, in words. */
const LANGUAGES: Readonly<Record<NameLang, Text>> = {
  ko: { en: "Korean", fr: "coréen" },
  zh: { en: "Chinese", fr: "chinois" },
};

/** Verdicts in words. */
export const VERDICTS: Readonly<Record<Verdict, Text>> = {
  prohibited: { en: "prohibited", fr: "interdit" },
  "would-be-prohibited": { en: "would be prohibited", fr: "serait interdit" },
  conditional: { en: "conditional", fr: "conditionnel" },
  undetermined: { en: "cannot be decided", fr: "indécidable" },
  permitted: { en: "permitted", fr: "permis" },
  "not-a-sanctions-matter": { en: "not a sanctions matter", fr: "hors sanctions" },
};

const ORDER: readonly Verdict[] = [
  "prohibited",
  "would-be-prohibited",
  "undetermined",
  "conditional",
  "permitted",
  "not-a-sanctions-matter",
];

/** Summarise an assessment in French and English. */
export function summarise(assessment: Omit<Assessment, "summary">, law: Law): Text {
  const [fr, en] = LANGS.map((lang) => {
    const screened = assessment.parties.filter((party) => party.screening !== null);
    const listed = screened.filter((party) => party.reference !== null);
    const possible = screened.filter(
      (party) => party.reference === null && (party.screening?.candidates.length ?? 0) > 0,
    ).length;
    const counts = {
      acts: assessment.acts.length,
      statements: assessment.statements.length,
      listed: listed.length,
      screened: screened.length,
    };
    const verdicts = ORDER.flatMap((verdict) => {
      const count = assessment.acts.filter((act) => act.verdict === verdict).length;
      return count === 0 ? [] : [`${count} ${VERDICTS[verdict][lang]}`];
    });
    const cites = citations(assessment, law);
    return [
      assessment.asOf === null
        ? PHRASES.noDate[lang]
        : fillTemplate(PHRASES.asOf[lang], { day: assessment.asOf }),
      isWithoutActs(assessment)
        ? fillTemplate(PHRASES.notRead[lang], { ...counts, language: languageOf(assessment, lang) })
        : fillTemplate(PHRASES.counts[lang], counts),
      possible === 0 ? "" : fillTemplate(PHRASES.possible[lang], { possible }),
      verdicts.length === 0 ? "" : fillTemplate(PHRASES.verdicts[lang], { list: verdicts.join(", ") }),
      cites.length === 0 ? "" : fillTemplate(PHRASES.cite[lang], { list: cites.join(" ; ") }),
    ]
      .filter((part) => part !== "")
      .join(" ");
  });
  return { fr: fr ?? "", en: en ?? "" };
}

/** Whether acts are not read in the language of the report: that there are none then says nothing. */
export function isWithoutActs({ notRead = [] }: Pick<Assessment, "notRead">): boolean {
  return notRead.includes("acts");
}

/** The language of a report of which acts are not read, in words; the code of any other. */
export function languageOf({ document }: Pick<Assessment, "document">, lang: Lang): string {
  return (LANGUAGES as Readonly<Record<string, Text>>)[document.lang]?.[lang] ?? document.lang;
}

function citations(assessment: Omit<Assessment, "summary">, law: Law): readonly string[] {
  const deciding = assessment.acts
    .filter((act) => act.verdict === "prohibited" || act.verdict === "would-be-prohibited")
    .flatMap((act) =>
      act.findings
        .filter((finding) => finding.outcome === "applies" && finding.legalForce === "decides")
        .slice(0, 2),
    )
    .filter((finding) =>
      law.provisions.some(
        (provision) => provision.id === finding.provision && provision.kind === "prohibition",
      ),
    );
  return [...new Set(deciding.map((finding) => finding.source.cite))].slice(0, 6);
}
