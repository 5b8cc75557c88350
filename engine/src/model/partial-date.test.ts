/** Partial dates against the calendar itself: a day list written out, never the rules of the module. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EmbargoError } from "./errors.ts";
import { compareDates, datePrecision, daySpan, parseDay } from "./partial-date.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
/** Any UTF-16 unit, lone surrogates included. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const two = (number: number): string => String(number).padStart(2, "0");
const four = (number: number): string => String(number).padStart(4, "0");

/** Every day of a year, counted by the platform's calendar. */
function daysOf(year: number): readonly string[] {
  const days: string[] = [];
  const at = new Date(0);
  at.setUTCFullYear(year, 0, 1);
  for (; at.getUTCFullYear() === year; at.setUTCDate(at.getUTCDate() + 1)) {
    days.push(`${four(year)}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`);
  }
  return days;
}

const CALENDAR = new Map<number, ReadonlySet<string>>();
function calendar(year: number): ReadonlySet<string> {
  const known = CALENDAR.get(year) ?? new Set(daysOf(year));
  CALENDAR.set(year, known);
  return known;
}

/** The days a partial date may mean: those whose text begins with it. */
function meanings(date: string): readonly string[] {
  return [...calendar(Number(date.slice(0, 4)))].filter((day) => day.startsWith(date));
}

const years = fc.oneof(
  fc.integer({ min: 1, max: 9999 }),
  fc.constantFrom(1896, 1900, 2000, 2023, 2024, 2100),
);
const nearYears = fc.integer({ min: 2022, max: 2025 });
const fullDay = (year: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc.tuple(year, fc.nat()).map(([value, at]) => [...calendar(value)][at % calendar(value).size] ?? "");
const partial = (year: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc.tuple(fullDay(year), fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const withoutYear = fullDay(fc.constant(2024)).map((day) => `-${day.slice(4)}`);

describe("datePrecision", () => {
  it("takes a day exactly when the calendar has it", () => {
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = `${four(year)}-${two(month)}-${two(day)}`;
          expect([text, datePrecision(text)]).toEqual([text, calendar(year).has(text) ? "day" : null]);
        },
      ),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it.each([
    ["2024-02-29", "day"],
    ["2023-02-29", null],
    ["1900-02-29", null],
    ["2000-02-29", "day"],
    ["2100-02-29", null],
    ["2023-04-31", null],
    ["2023-00-10", null],
    ["2023-01-00", null],
    ["2023-13", null],
    ["2023-00", null],
    ["2023-12", "month"],
    ["1962", "year"],
    ["--09-13", "day-without-year"],
    ["--02-29", "day-without-year"],
    ["--02-30", null],
    ["--13-01", null],
    ["2023-9-13", null],
    [" 2023-09-13", null],
    ["2023-09-13\n", null],
    ["2023-09-13T00:00", null],
    ["٢٠٢٣-٠٩-١٣", null],
    ["", null],
  ])("reads %j as %j", (text, precision) => {
    expect(datePrecision(text)).toBe(precision);
  });

  it("knows a year, a month and a day from their beginnings", () => {
    fc.assert(
      fc.property(fullDay(years), (day) => {
        const found = [day.slice(0, 4), day.slice(0, 7), day].map(datePrecision);
        expect(found).toEqual(["year", "month", "day"]);
      }),
      RUNS,
    );
  });

  it("takes no other shape, and throws on no text", () => {
    const shapes = fc.string({ unit: fc.constantFrom("-", "-", "0", "1", "2", "9"), maxLength: 11 });
    const edited = fc
      .tuple(partial(years), fc.nat(), fc.constantFrom("", "-", "0", " ", "\n", "T"))
      .map(
        ([date, at, letter]) =>
          date.slice(0, at % 11) + letter + date.slice((at % 11) + (letter === "" ? 1 : 0)),
      );
    fc.assert(
      fc.property(fc.oneof(shapes, edited, fc.string({ unit: anyUnit })), (text) => {
        const shaped =
          /^(?:\d{4}|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}|--\d{2}-\d{2})$/.test(text) && !text.endsWith("\n");
        if (!shaped) expect([text, datePrecision(text)]).toEqual([text, null]);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });
});

describe("parseDay", () => {
  it("gives an existing day back unchanged", () => {
    fc.assert(
      fc.property(fullDay(years), (day) => {
        expect(parseDay(day, "--as-of")).toBe(day);
      }),
      RUNS,
    );
  });

  it("refuses anything else with DATE_INVALID, what was written and where", () => {
    const wrong = fc.oneof(
      fc.string({ unit: anyUnit }),
      withoutYear,
      fullDay(years).map((day) => day.slice(0, 7)),
      fc.constantFrom("2023-02-30", "13/09/2023"),
    );
    fc.assert(
      fc.property(wrong, (text) => {
        let caught: unknown = null;
        try {
          parseDay(text, "--as-of");
        } catch (error) {
          caught = error;
        }
        expect(caught).toBeInstanceOf(EmbargoError);
        expect(caught).toMatchObject({
          code: "DATE_INVALID",
          exitCode: 2,
          values: { value: text, where: "--as-of" },
        });
      }),
      RUNS,
    );
  });
});

describe("daySpan", () => {
  it("spans exactly the days that begin with the date", () => {
    fc.assert(
      fc.property(partial(years), (date) => {
        const days = meanings(date);
        expect(daySpan(date)).toEqual({ first: days[0], last: days.at(-1) });
      }),
      RUNS,
    );
  });

  it("has two full days for ends, in order", () => {
    fc.assert(
      fc.property(partial(years), (date) => {
        const span = daySpan(date);
        expect([datePrecision(span?.first ?? ""), datePrecision(span?.last ?? "")]).toEqual(["day", "day"]);
        expect((span?.first ?? "") <= (span?.last ?? "")).toBe(true);
      }),
      RUNS,
    );
  });

  it("gives February the length of its year", () => {
    expect([daySpan("2023-02")?.last, daySpan("2024-02")?.last]).toEqual(["2023-02-28", "2024-02-29"]);
    expect([daySpan("1900-02")?.last, daySpan("2000-02")?.last]).toEqual(["1900-02-28", "2000-02-29"]);
  });

  it("has no place on the calendar for a date without a year, or for what is no date", () => {
    fc.assert(
      fc.property(fc.oneof(withoutYear, fc.constantFrom("", "soon", "2023-02-30", "2023-13")), (date) => {
        expect(daySpan(date)).toBeNull();
      }),
      RUNS,
    );
  });
});

describe("compareDates", () => {
  const near = fc.oneof({ weight: 8, arbitrary: partial(nearYears) }, { weight: 1, arbitrary: withoutYear });
  const OPPOSITE = { before: "after", after: "before", same: "same", unknown: "unknown" } as const;

  it("is antisymmetric", () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        expect(compareDates(b, a)).toBe(OPPOSITE[compareDates(a, b)]);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it("says what all the days that two dates may mean agree on, and unknown where they do not", () => {
    const order = (a: string, b: string): string => {
      const answers = new Set<string>();
      const [left, right] = [meanings(a), meanings(b)];
      for (const x of left) for (const y of right) answers.add(x < y ? "before" : x > y ? "after" : "same");
      return answers.size === 1 ? ([...answers][0] ?? "unknown") : "unknown";
    };
    fc.assert(
      fc.property(partial(nearYears), fc.oneof(partial(nearYears), fullDay(nearYears)), (a, b) => {
        expect([a, b, compareDates(a, b)]).toEqual([a, b, order(a, b)]);
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it("compares a date without a year, or what is no date, as unknown, even with itself", () => {
    fc.assert(
      fc.property(fc.oneof(withoutYear, fc.constant("soon")), partial(nearYears), (open, date) => {
        expect([compareDates(open, date), compareDates(date, open), compareDates(open, open)]).toEqual([
          "unknown",
          "unknown",
          "unknown",
        ]);
      }),
      RUNS,
    );
  });

  it.each([
    ["1962", "1963", "before"],
    ["1962-11-23", "1962-11-23", "same"],
    ["1962-11", "1962-11", "unknown"],
    ["1962", "1962-11-23", "unknown"],
    ["1962-11-30", "1962-12", "before"],
    ["1963-01-01", "1962", "after"],
  ])("compares %s with %s: %s", (a, b, answer) => {
    expect(compareDates(a, b)).toBe(answer);
  });
});
