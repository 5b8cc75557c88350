/** The prepared law answers what the plain reading of it answers, to the byte. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeSlowly } from "../../../test/law/oracle/judge.ts";
import { law, someDay, someDealing, someOwnedDealing } from "../../../test/law/questions.ts";
import { judgeDealing, verdictOnDealing } from "./judge.ts";

const RUNS = { seed: 20261123, numRuns: 250 } as const;
const lang = fc.constantFrom("en" as const, "fr" as const);

describe("judgeDealing", () => {
  it("answers as the slow judge does, and so does the verdict alone", () => {
    fc.assert(
      fc.property(someDealing, someDay, lang, (dealing, asOf, lang) => {
        const options = { law, asOf, lang };
        const slow = judgeSlowly(dealing, options);
        expect(JSON.stringify(judgeDealing(dealing, options))).toBe(JSON.stringify(slow));
        expect(verdictOnDealing(dealing, options)).toBe(slow.verdict);
      }),
      RUNS,
    );
  });

  it("answers as the slow judge does where ownership tells some issuers more", () => {
    fc.assert(
      fc.property(someOwnedDealing, someDay, lang, (dealing, asOf, lang) => {
        const options = { law, asOf, lang };
        const slow = judgeSlowly(dealing, options);
        expect(JSON.stringify(judgeDealing(dealing, options))).toBe(JSON.stringify(slow));
        expect(verdictOnDealing(dealing, options)).toBe(slow.verdict);
        const { byOwnership: _, ...alone } = dealing;
        expect(JSON.stringify(judgeDealing(alone, options))).toBe(
          JSON.stringify(judgeSlowly(alone, options)),
        );
      }),
      RUNS,
    );
  });

  it("gives an answer that no later answer changes", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someDealing, someDay), { minLength: 2, maxLength: 5 }), (asked) => {
        const answers = asked.map(([dealing, asOf]) => judgeDealing(dealing, { law, asOf, lang: "en" }));
        const texts = asked.map(([dealing, asOf]) =>
          JSON.stringify(judgeDealing(dealing, { law, asOf, lang: "en" })),
        );
        expect(answers.map((answer) => JSON.stringify(answer))).toEqual(texts);
      }),
      RUNS,
    );
  });
});
