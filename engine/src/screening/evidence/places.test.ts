import { describe, expect, it } from "vitest";
import { entry, query } from "../../../../test/screening/evidence.ts";
import { addressEvidence, birthPlaceEvidence } from "./places.ts";

const born = (asked: string, ...known: readonly string[]): string | null =>
  birthPlaceEvidence(query({ birthPlace: [asked] }), entry({ birthPlace: known }))[0]?.evidence ?? null;
const lives = (asked: string, known: string): string | null =>
  addressEvidence(query({ address: [asked] }), entry({ address: [known] }))[0]?.evidence ?? null;

describe("birthPlaceEvidence", () => {
  it.each([
    ["Tehran", "Tehran, Iran", "birthPlaceSame"],
    ["tehran (city)", "Téhran; Iran", "birthPlaceSame"],
    ["Shibin village, Minya", "Minya", "birthPlacePartial"],
    ["Tehran, Iran", "Mashhad, Iran", null],
    ["New York", "New Delhi", null],
    ["the city of", "Tehran", null],
    ["", "Tehran", null],
  ])("holds %s against %s: %s", (asked, known, evidence) => {
    expect([born(asked, known), born(known, asked)]).toEqual([evidence, evidence]);
  });

  it("takes the best of several", () => {
    expect(born("Tehran, Iran", "Qom", "Iran", "Tehran")).toBe("birthPlaceSame");
  });
});

describe("addressEvidence", () => {
  it.each([
    ["12 Tverskaya Street, Moscow, Russia", "Tverskaya st. 12, Moscow 125009", "addressSame"],
    ["Moscow, Russia", "12 Tverskaya Street, Moscow, Russia", "addressPartial"],
    ["12 Main Street, Kyiv, Ukraine", "12 Lesi Street, Lviv, Ukraine", null],
    ["Russia", "12 Tverskaya Street, Moscow, Russia", null],
    ["", "12 Tverskaya Street, Moscow, Russia", null],
  ])("holds %s against %s: %s", (asked, known, evidence) => {
    expect(lives(asked, known)).toBe(evidence);
  });

  it("reads the addresses of an entry beside its properties", () => {
    const known = entry({}, { addresses: [{ full: "7 Han Street, Dandong, China" }] });
    expect(addressEvidence(query({ address: ["7 Han Street, Dandong"] }), known)[0]?.evidence).toBe(
      "addressSame",
    );
  });
});
