/** Periods of the enhanced format against the days they span. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daySpan } from "../../model/index.ts";
import { readDate, type ReadDate } from "../entry/dates.ts";
import { childField, fieldTable } from "../source/field-table.ts";
import { SourceNode } from "../source/source-node.ts";
import { readPeriod, takePeriod, writeDate } from "./enhanced-dates.ts";

const FIELDS = ["fromDateBegin", "fromDateEnd", "toDateBegin", "toDateEnd", "isApproximate", "isDateRange"];
const TABLE = fieldTable({
  records: { p: Object.fromEntries(FIELDS.map((name) => [name, { fate: "mapped" }])) },
});

const periodOf = (values: Readonly<Record<string, string>>): SourceNode => {
  const field = childField(TABLE, TABLE.root, "p");
  if (field === undefined) throw new Error("no p");
  const period = new SourceNode(field, 1);
  for (const [name, value] of Object.entries(values)) {
    const child = childField(TABLE, field, name);
    if (child !== undefined) period.append(new SourceNode(child, 1, value));
  }
  return period;
};

const plain = (first: string, last: string, isApproximate: string = "false"): SourceNode =>
  periodOf({
    fromDateBegin: first,
    fromDateEnd: first,
    toDateBegin: last,
    toDateEnd: last,
    isApproximate,
    isDateRange: "false",
  });

const spanOf = (date: ReadDate | null): unknown => {
  if (date === null) return null;
  const [from, to] = date.precision === "range" ? [date.from, date.to] : [date.value, date.value];
  return [daySpan(from)?.first, daySpan(to)?.last];
};

describe("readPeriod", () => {
  it.each([
    ["1962-03-04", "1962-03-04", { precision: "exact", value: "1962-03-04" }],
    ["1957-08-01", "1957-08-31", { precision: "exact", value: "1957-08" }],
    ["1960-02-01", "1960-02-29", { precision: "exact", value: "1960-02" }],
    ["1961-02-01", "1961-02-27", { precision: "range", from: "1961-02-01", to: "1961-02-27" }],
    ["1962-01-01", "1962-12-31", { precision: "exact", value: "1962" }],
    ["1961-01-01", "1963-12-31", { precision: "range", from: "1961", to: "1963" }],
    ["1961-02-01", "1961-04-30", { precision: "range", from: "1961-02", to: "1961-04" }],
    ["1961-05-02", "1963-12-31", { precision: "range", from: "1961-05-02", to: "1963-12-31" }],
  ])("reads %s to %s", (first, last, date) => {
    expect(readPeriod(plain(first, last))).toEqual(date);
  });

  it("spans exactly the days of the period, and can be written and read again", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    const iso = fc.oneof(
      day.map((date) => date.toISOString().slice(0, 10)),
      day.map((date) => `${date.toISOString().slice(0, 4)}-01-01`),
      day.map((date) => `${date.toISOString().slice(0, 4)}-12-31`),
      day.map((date) => `${date.toISOString().slice(0, 7)}-01`),
    );
    fc.assert(
      fc.property(iso, iso, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const date = readPeriod(plain(first, last));
        expect(spanOf(date)).toEqual([first, last]);
        expect(date === null ? null : readDate(writeDate(date))).toEqual(date);
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });

  it("calls a single date circa where the list says it is approximate", () => {
    expect(readPeriod(plain("1951-01-01", "1951-12-31", "true"))).toEqual({
      precision: "circa",
      value: "1951",
    });
  });

  it("reads nothing from what is no period of days", () => {
    expect(readPeriod(undefined)).toBeNull();
    expect(readPeriod(plain("1951", "1951"))).toBeNull();
    expect(readPeriod(plain("1951-02-30", "1951-03-01"))).toBeNull();
    expect(readPeriod(plain("1952-01-01", "1951-01-01"))).toBeNull();
    expect(readPeriod(plain("1951-01-01", "1951-01-01", "perhaps"))).toBeNull();
  });
});

describe("takePeriod", () => {
  const untaken = (period: SourceNode): unknown => {
    const date = readPeriod(period);
    if (date !== null) takePeriod(period, date);
    return period.nodes.filter((node) => !node.taken).map(({ name }) => name);
  };

  it("takes all of a plain period", () => {
    expect(untaken(plain("1951-01-01", "1951-12-31", "true"))).toEqual([]);
  });

  it("leaves what the date does not say", () => {
    expect(untaken(plain("1951-01-01", "1953-12-31", "true"))).toEqual(["isApproximate"]);
    const loose = periodOf({
      fromDateBegin: "1953-01-01",
      fromDateEnd: "1953-12-31",
      toDateBegin: "1955-01-01",
      toDateEnd: "1955-12-31",
      isApproximate: "false",
    });
    expect(readPeriod(loose)).toEqual({ precision: "range", from: "1953", to: "1955" });
    expect(untaken(loose)).toEqual(["fromDateEnd", "toDateBegin"]);
  });
});
