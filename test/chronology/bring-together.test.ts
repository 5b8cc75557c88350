/** Several reports: one entry an event, copies told from independent tellings, contradictions, the order of time. */
import fc from "fast-check";
import { openEngine, type AssessedReport } from "embargo";
import { bringTogether, type ReportedEvent } from "embargo/chronology";
import { describe, expect, it } from "vitest";
import { madeReport } from "../exports/made-reports.ts";

const engine = openEngine({ clock: () => "2026-11-23" });
const report = (name: string, text: string, published: string): AssessedReport => ({
  name,
  text,
  assessment: engine.assess(text, { published, textLang: "en" }),
});

const SALE =
  "According to two officials who saw the papers, North Korea sold artillery shells to Russia on 3 May 2023 from the port of Rajin.";
const WIRE = report("wire", SALE, "2023-05-10");
const COPY = report("copy", `The daily writes. ${SALE} Nothing more is known.`, "2023-05-11");
const OWN = report(
  "own",
  "The ministry has looked into the matter since spring. North Korea sold artillery shells to Russia on 3 May 2023, it said.",
  "2023-06-01",
);
const DENIAL = report("denial", "Moscow denied buying artillery shells from North Korea.", "2023-05-12");
const LATER = report(
  "later",
  "North Korea sold artillery shells to Russia on 9 August 2023, the report found.",
  "2023-09-01",
);

const sales = (reports: readonly AssessedReport[]): readonly ReportedEvent[] =>
  bringTogether(reports).events.filter(({ kind }) => kind === "transfer");
const origins = (event: ReportedEvent | undefined): readonly (readonly [string, string])[] =>
  (event?.tellings ?? []).map((telling) => [telling.report, telling.origin]);

describe("several reports", () => {
  it("tell one event once, with a telling for each of them", () => {
    const [event, ...others] = sales([WIRE, OWN]);
    expect(others).toEqual([]);
    expect(origins(event)).toEqual([
      ["wire", "first"],
      ["own", "independent"],
    ]);
    expect(event).toMatchObject({ date: "2023-05-03", sources: 2, contradiction: null });
    expect(event?.actors.map(({ key }) => key)).toEqual(["country:KP"]);
    expect(event?.recipients.map(({ key }) => key)).toEqual(["country:RU"]);
  });

  it("count a copied text as no source of its own, and name what it was copied from", () => {
    const [event] = sales([COPY, WIRE, OWN]);
    expect(origins(event)).toEqual([
      ["wire", "first"],
      ["copy", "copied"],
      ["own", "independent"],
    ]);
    expect(event?.sources).toBe(2);
    expect(event?.tellings[1]?.copyOf?.report).toBe("wire");
  });

  it("count the same text under two names once", () => {
    const [event] = sales([WIRE, { ...WIRE, name: "wire again" }]);
    expect(origins(event)).toEqual([
      ["wire", "first"],
      ["wire again", "copied"],
    ]);
  });

  it("count nothing of a report that is copied as a whole, not even its short sentences", () => {
    const text = `${SALE} Moscow denied it. Japan condemned the sale on 4 May 2023.`;
    const events = bringTogether([
      report("wire", text, "2023-05-10"),
      report("copy", `The daily writes. ${text}`, "2023-05-11"),
    ]).events;
    const told = events.filter(({ tellings }) => tellings.length > 1);
    expect(told.length).toBeGreaterThan(1);
    for (const event of told) expect(event.sources).toBe(1);
  });

  it("set what is asserted beside what is denied", () => {
    const [event] = sales([WIRE, DENIAL]);
    expect(event?.contradiction).toEqual({
      affirmed: [{ report: "wire", act: expect.stringMatching(/^a\d+$/) }],
      rejected: [{ report: "denial", act: expect.stringMatching(/^a\d+$/) }],
    });
    expect(event?.tellings.map(({ modality }) => modality)).toEqual(["alleged", "denied"]);
  });

  it("keep events of other days apart, in the order of time", () => {
    const { chronology, events } = bringTogether([LATER, WIRE]);
    expect(chronology.map(({ date }) => date)).toEqual(["2023-05-03", "2023-08-09"]);
    expect(chronology.flatMap((entry) => entry.events)).toEqual(events.map(({ id }) => id));
  });

  it("leave an undated telling apart where several events are near", () => {
    const close = report(
      "close",
      "North Korea sold artillery shells to Russia on 20 May 2023, it was found.",
      "2023-05-25",
    );
    expect(sales([WIRE, close, DENIAL])).toHaveLength(3);
  });

  it("give the same answer in whatever order they come, and lose no act", () => {
    const known = [WIRE, COPY, OWN, DENIAL, LATER];
    const reports = fc
      .tuple(fc.subarray(known), fc.array(madeReport(), { maxLength: 4 }))
      .map(([some, made]) => [...some, ...made.map((one, at) => ({ ...one, name: `${at} ${one.name}` }))]);
    const shuffled = reports.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const together = bringTogether(all);
        expect(bringTogether(other)).toEqual(together);
        const tellings = together.events.flatMap((event) => event.tellings);
        expect(tellings).toHaveLength(all.reduce((sum, { assessment }) => sum + assessment.acts.length, 0));
        expect(new Set(together.events.map(({ id }) => id)).size).toBe(together.events.length);
      }),
      { numRuns: 200 },
    );
  });

  it("stay linear: twice the reports take about twice the time", () => {
    const many = (count: number): readonly AssessedReport[] =>
      Array.from({ length: count }, (_, at) => ({ ...(at % 2 === 0 ? COPY : OWN), name: `${at}` })).map(
        (one, at) => ({
          ...one,
          assessment: { ...one.assessment, document: { ...one.assessment.document, sha256: `${at}` } },
        }),
      );
    const time = (reports: readonly AssessedReport[]): number => {
      const started = performance.now();
      bringTogether(reports);
      return performance.now() - started;
    };
    time(many(500));
    expect(time(many(4000)) / Math.max(time(many(1000)), 5)).toBeLessThan(12);
  });
});
