/** Dates against an oracle: days of the calendar in every spelling that lists use, read back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datePrecision } from "../../model/index.ts";
import { readDate, readSerialDay, type DateOrder } from "./dates.ts";

const RUNS = { seed: 20261123, numRuns: 2000 };
const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONG = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (number: number): string => String(number).padStart(2, "0");
const isoOf = ({ year, month, day }: Parts): string => `${year}-${two(month)}-${two(day)}`;

/** Whether there is such a day: the calendar of the machine gives it back unchanged. */
const exists = ({ year, month, day }: Parts): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const ordinal = (day: number): string => {
  const ending = ["st", "nd", "rd"][(day % 10) - 1] ?? "th";
  return `${day}${day > 10 && day < 14 ? "th" : ending}`;
};

/** Spellings that do not depend on the order of numbers. */
const SPELLINGS: readonly ((parts: Parts) => string)[] = [
  isoOf,
  (parts) => `${isoOf(parts)}T00:00:00`,
  (parts) => `${isoOf(parts)}T15:29:22.497+02:00`,
  (parts) => `${isoOf(parts)}Z`,
  ({ year, month, day }) => `${year}/${month}/${day}`,
  ({ year, month, day }) => `${year}.${two(month)}.${two(day)}`,
  ({ year, month, day }) => `${two(day)} ${SHORT[month - 1]} ${year}`,
  ({ year, month, day }) => `${day} ${SHORT[month - 1]}. ${year}`,
  ({ year, month, day }) => `${day}-${SHORT[month - 1]}-${year}`,
  ({ year, month, day }) => `${day} ${(LONG[month - 1] ?? "").toUpperCase()}, ${year}`,
  ({ year, month, day }) => `${ordinal(day)} ${LONG[month - 1]} ${year}`,
  ({ year, month, day }) => `  ${LONG[month - 1]}\u00a0${day},  ${year} `,
  ({ year, month, day }) => `${SHORT[month - 1]}. ${ordinal(day)} ${year}`,
];

/** Spellings in the order of a list. */
const NUMBERS: readonly ((first: number, second: number, year: number) => string)[] = [
  (first, second, year) => `${first}/${second}/${year}`,
  (first, second, year) => `${two(first)}/${two(second)}/${year}`,
  (first, second, year) => `${two(first)}.${two(second)}.${year}`,
  (first, second, year) => `${first}-${two(second)}-${year}`,
];

const parts = fc.record({
  year: fc.integer({ min: 1000, max: 2999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});
const order = fc.constantFrom<DateOrder>("dmy", "mdy");

const written = fc
  .tuple(parts, order, fc.nat())
  .map(([date, by, choice]): { date: Parts; by: DateOrder; text: string } => {
    const at = choice % (SPELLINGS.length + NUMBERS.length);
    const numbers = by === "dmy" ? ([date.day, date.month] as const) : ([date.month, date.day] as const);
    const text = SPELLINGS[at]?.(date) ?? NUMBERS[at - SPELLINGS.length]?.(...numbers, date.year) ?? "";
    return { date, by, text };
  });

describe("readDate", () => {
  it("reads a day back from every spelling, and reads no day that does not exist", () => {
    fc.assert(
      fc.property(written, ({ date, by, text }) => {
        const expected = exists(date) ? { precision: "exact", value: isoOf(date) } : null;
        expect(readDate(text, by)).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("keeps to what is known: a month, a year, zeros for the rest", () => {
    fc.assert(
      fc.property(parts, order, ({ year, month }, by) => {
        const known = `${year}-${two(month)}`;
        const [zeroDay, zeros] =
          by === "dmy"
            ? [`00/${two(month)}/${year}`, `00/00/${year}`]
            : [`${month}/00/${year}`, `0/0/${year}`];
        for (const text of [
          known,
          `${known}-00`,
          `${two(month)}/${year}`,
          `${month}.${year}`,
          `${SHORT[month - 1]} ${year}`,
          `${LONG[month - 1]}, ${year}`,
          `${SHORT[month - 1]?.toLowerCase()}.-${year}`,
          zeroDay,
        ])
          expect([text, readDate(text, by)]).toEqual([text, { precision: "exact", value: known }]);
        for (const text of [`${year}`, `${year}-00-00`, zeros])
          expect([text, readDate(text, by)]).toEqual([text, { precision: "exact", value: `${year}` }]);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it("knows no day of an unknown month, no thirteenth month, no year nought", () => {
    for (const text of [
      "12/00/1983",
      "1983-00-12",
      "1983-13",
      "13/1983",
      "00/00/0000",
      "0000",
      "5 Foo 1983",
      "5 Mayo 1983",
    ])
      expect([text, readDate(text)]).toEqual([text, null]);
  });

  it("takes circa before any spelling", () => {
    const word = fc.constantFrom(
      "circa ",
      "Circa: ",
      "c. ",
      "c",
      "ca. ",
      "ca ",
      "approximately ",
      "approx. ",
      "about ",
      "environ ",
      "vers ",
    );
    fc.assert(
      fc.property(written, word, ({ date, by, text }, about) => {
        const expected = exists(date) ? { precision: "circa", value: isoOf(date) } : null;
        expect(readDate(about + text.trim(), by)).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("takes two dates in their order for a range, in any spelling", () => {
    const between = fc.constantFrom(" to ", " - ", " – ", "–", " and ");
    fc.assert(
      fc.property(
        written,
        written,
        between,
        fc.constantFrom("", "between ", "from "),
        (a, b, sign, before) => {
          fc.pre(a.by === b.by);
          const [from, to] = [isoOf(a.date), isoOf(b.date)];
          const expected =
            exists(a.date) && exists(b.date) && from <= to ? { precision: "range", from, to } : null;
          expect(readDate(before + a.text.trim() + sign + b.text.trim(), a.by)).toEqual(expected);
        },
      ),
      RUNS,
    );
  });

  it("reads years to years and decades", () => {
    for (const text of [
      "1961 to 1963",
      "1961-1963",
      "1961 - 1963",
      "1961–1963",
      "between 1961 and 1963",
      "from 1961 to 1963",
    ])
      expect([text, readDate(text)]).toEqual([text, { precision: "range", from: "1961", to: "1963" }]);
    for (const text of ["1960s", "1960's", "1960’s", "circa 1960s"])
      expect([text, readDate(text)]).toEqual([text, { precision: "range", from: "1960", to: "1969" }]);
    expect(readDate("1963-1961")).toBeNull();
  });

  it("makes of any string nothing, or a real date whose years stand in it", () => {
    const any = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc
        .array(
          fc.constantFrom(
            ..."0123456789/.- ,TZ:",
            "19",
            "circa ",
            "c",
            "to",
            " and ",
            "between ",
            "May",
            "Feb ",
            "–",
            "th",
            "'s",
          ),
          {
            maxLength: 14,
          },
        )
        .map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(any, order, (text, by) => {
        const date = readDate(text, by);
        if (date === null) return;
        for (const value of date.precision === "range" ? [date.from, date.to] : [date.value]) {
          expect(datePrecision(value)).not.toBeNull();
          expect(text).toContain(value.slice(0, 3));
        }
        if (date.precision === "range") expect(date.from <= date.to).toBe(true);
      }),
      { ...RUNS, numRuns: 20_000 },
    );
  });

  it("gives up on long strings", () => {
    for (const piece of [" ", "1", "c", "circa ", "between ", "1961 - ", "May ", "1961-", "\u00a0\t"])
      expect(readDate(piece.repeat(500_000))).toBeNull();
    expect(readDate(`${" ".repeat(500_000)}1961`)).toEqual({ precision: "exact", value: "1961" });
  });
});

describe("readSerialDay", () => {
  it("counts days as a spreadsheet does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 109_574 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30));
        day.setUTCDate(day.getUTCDate() + serial);
        expect(readSerialDay(String(serial))).toBe(
          isoOf({ year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }),
        );
      }),
      RUNS,
    );
  });

  it("takes no number that is no day of April 1900 to 2199", () => {
    expect([readSerialDay("100"), readSerialDay("109574")]).toEqual(["1900-04-09", "2199-12-31"]);
    for (const text of ["", "99", "099", "0", "109575", "1961.5", "-161", "161 ", "1e5", "0000000161"])
      expect([text, readSerialDay(text)]).toEqual([text, null]);
  });
});
