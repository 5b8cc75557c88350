/** Aircraft: which letters and figures are a registration, and which are not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openEngine } from "../../engine.ts";
import aircraft from "../../generated/aircraft.json" with { type: "json" };
import { codesIn, stateOfMark } from "./aircraft-tables.ts";

const engine = openEngine({ clock: () => "2026-11-23" });
const craftsOf = (text: string): readonly string[] =>
  engine
    .readReport(text, { textLang: "en", published: "2024-08-15" })
    .parties.filter(({ kind }) => kind === "aircraft")
    .map(({ caption }) => caption);

describe("registrations", () => {
  it("are told by every mark of the table in every form, and lead back to its State", () => {
    const rows = aircraft.marks.flatMap(({ state, mark, forms }) =>
      forms.map((form) => ({ state, mark, form })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...rows),
        fc.nat(9),
        fc.nat(25),
        ({ mark, form, state }, figure, letter) => {
          const code = `${mark}${form.replace(/#/g, `${figure}`).replace(/@/g, String.fromCharCode(65 + letter))}`;
          const states = rows.filter((row) => row.mark === mark).map((row) => row.state);
          expect([state, ...states]).toContain(stateOfMark(code));
          expect(codesIn(`a plane, ${code}.`)).toHaveLength(1);
          expect(codesIn(`x${code}`)).toEqual([]);
        },
      ),
    );
  });

  it.each([
    "The plane was a B-52 of the US Air Force.",
    "Leaders of the G-20 arrived by plane.",
    "The aircraft carried N95 masks to North Korea.",
    "Russia sold F-16 and Su-30 aircraft to North Korea.",
    "The flight followed Resolution S-1718 and paragraph A-12.",
    "The report, RA-76842, was handed to the committee.",
  ])("are not read in: %s", (text) => {
    expect(craftsOf(text)).toEqual([]);
  });

  it("are known again without a word for aircraft beside them, by their first naming", () => {
    expect(craftsOf("An Il-76, RA-76842, left Moscow. On Friday RA-76842 returned from Pyongyang.")).toEqual([
      "RA-76842",
    ]);
    const { mentions } = engine.readReport(
      "An Il-76, RA-76842, left Moscow. On Friday RA-76842 returned from Pyongyang.",
      { textLang: "en", published: "2024-08-15" },
    );
    expect(mentions.filter(({ text }) => text === "RA-76842")).toHaveLength(2);
  });

  it("keep the facts of two aircraft of a sentence apart", () => {
    const { parties } = engine.readReport(
      "The Il-76 RA-76842, MSN 1033418616, and the Tu-204 P-632, operated by Air Koryo, met in Vladivostok.",
      { textLang: "en", published: "2024-08-15" },
    );
    const koryo = parties.find(({ caption }) => caption === "Air Koryo")?.id;
    expect(parties.filter(({ kind }) => kind === "aircraft")).toMatchObject([
      {
        identifiers: ["registration:RA-76842", "msn:1033418616"],
        aircraft: { model: "Il-76", operator: null },
      },
      { identifiers: ["registration:P-632"], aircraft: { model: "Tu-204", operator: koryo } },
    ]);
  });
});

describe("aircraft before the lists", () => {
  const referenceOf = (text: string): string | null | undefined =>
    engine
      .assess(text, { textLang: "en", published: "2026-02-01" })
      .parties.find(({ kind }) => kind === "aircraft")?.reference;

  it("are found by their registration", () => {
    expect(referenceOf("The Il-62M aircraft RF-86898 flew from Moscow to Pyongyang.")).toBe(
      "us-ofac-sdn:47174",
    );
  });

  it("are not another aircraft of the next number", () => {
    expect(referenceOf("The Il-62M aircraft RF-86899 flew from Moscow to Pyongyang.")).toBeNull();
  });
});
