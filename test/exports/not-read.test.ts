/** What a language keeps from being read is said in every answer: no acts there is not “nothing prohibited”. */
import { describe, expect, it } from "vitest";
import type { AssessedReport } from "embargo";
import { renderGraphml, renderPage, toFtm } from "embargo/exports";
import { codeOfAssessment } from "../../cli/src/exit-code.ts";
import { assessed, words } from "./made-reports.ts";

const READ = assessed("The weather was fine in the capital of the country on that day.");
const NOT_READ: AssessedReport = {
  ...READ,
  assessment: {
    ...READ.assessment,
    document: { ...READ.assessment.document, lang: "ko" },
    notRead: ["acts", "statements"],
    summary: { en: "acts are not read in Korean", fr: "actes non lus" },
  },
};

describe("a report of which acts are not read", () => {
  it.each([
    ["en", "Acts are not read in Korean", "No act was read"],
    ["fr", "Les actes ne sont pas lus en coréen", "Aucun acte"],
  ] as const)("says so on its page in %s", (lang, said, kept) => {
    expect(renderPage([READ], words(lang))).toContain(kept);
    const page = renderPage([NOT_READ], words(lang));
    expect(page).toContain(said);
    expect(page).not.toContain(kept);
  });

  it("says so in a graph and in FollowTheMoney, which of another report say nothing of it", () => {
    expect(renderGraphml([READ], words("en"))).not.toContain("<desc>");
    expect(renderGraphml([NOT_READ], words("en"))).toContain(
      "<desc>report.txt: acts are not read in Korean</desc>",
    );
    expect(JSON.stringify(toFtm(READ, words("en")))).not.toContain("notRead");
    const lines = JSON.stringify(toFtm(NOT_READ, words("en")));
    expect(lines).toContain("notRead: acts, statements");
    expect(lines).toContain("kor");
  });

  it("ends with 4, where the same answer of a language that is read ends with 0", () => {
    expect(codeOfAssessment(READ.assessment)).toBe(0);
    expect(codeOfAssessment(NOT_READ.assessment)).toBe(4);
  });
});
