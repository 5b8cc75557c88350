import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openEngine } from "../../engine.ts";
import type { TextLang } from "../../model/index.ts";

const engine = openEngine({ clock: () => "2026-11-23" });

/** Acts of a text as `kind: actors > recipients`, and what its mentions call roles. */
function readingOf(
  text: string,
  textLang: TextLang,
): { readonly acts: readonly string[]; readonly roles: readonly string[] } {
  const { acts, parties, mentions } = engine.readReport(text, { published: "2025-03-01", textLang });
  const called = (ids: readonly string[]): string =>
    ids.map((id) => parties.find((party) => party.id === id)?.caption ?? "").join(" + ");
  return {
    acts: acts.map(({ kind, actors, recipients }) => `${kind}: ${called(actors)} > ${called(recipients)}`),
    roles: mentions.filter(({ type }) => type === "role").map((mention) => mention.text),
  };
}

describe("parties that a noun describes", () => {
  it.each([
    ["en", "Foreign banks could be sanctioned.", "designation:  > Foreign banks"],
    ["en", "Washington sanctioned two traders on Monday.", "designation: United States > two traders"],
    ["en", "Rebels sold ten rifles to smugglers.", "transfer: Rebels > smugglers"],
    ["fr", "Trois personnes ont été arrêtées mardi.", "investigation:  > Trois personnes"],
    ["fr", "La France a sanctionné deux armateurs.", "designation: France > deux armateurs"],
    ["es", "Washington sancionó a dos navieras.", "designation: United States > dos navieras"],
    ["de", "Die USA sanktionierten zwei Reedereien.", "designation: United States > zwei Reedereien"],
  ] as const)("%s: %s", (lang, text, act) => {
    const { acts, roles } = readingOf(text, lang);
    expect(acts).toContain(act);
    for (const role of act.split(" > ").slice(1)) expect(roles).toContain(role);
  });

  it.each([
    ["named before", "Washington sanctioned the traders.", "traders"],
    ["nobody", "Washington sanctioned no trader.", "trader"],
    ["said of the party before the comma", "Washington sanctioned Velmar Trading, a trader.", "trader"],
    ["part of another noun", "Washington sanctioned a bank account holder.", "bank"],
    ["taking no part", "A trader smiled in Paris.", "trader"],
  ])("is none that is %s", (_why, text, word) => {
    const { acts, roles } = readingOf(text, "en");
    expect([...acts.map((act) => act.split(": ")[1] ?? ""), ...roles].join(" ")).not.toContain(word);
  });

  it("never permits what somebody without a State does", () => {
    const nouns = fc.constantFrom("traders", "smugglers", "two firms", "foreign banks", "a broker");
    const goods = fc.constantFrom("rifles", "oil", "wheat", "coal", "luxury cars", "medicine");
    fc.assert(
      fc.property(nouns, goods, nouns, (giver, item, taker) => {
        const { acts } = engine.assess(`On Monday ${giver} sold ${item} to ${taker}.`, {
          published: "2025-03-01",
          textLang: "en",
        });
        expect(acts.map(({ verdict }) => verdict)).toEqual(["undetermined"]);
      }),
      { numRuns: 60 },
    );
  });
});
