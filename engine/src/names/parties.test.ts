/** Fields put together from names and marks come apart again; whatever the field, no letter of it is lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayBeCut, splitParties, type NamePart } from "./parties.ts";
import { MARKERS } from "./party-markers.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;
const short = (raw: string): readonly (readonly [string, string])[] =>
  splitParties(raw).map(({ text, relation }) => [text, relation] as const);

const NAMES = [
  "Carlos Ruiz",
  "Ahmed Ben Ali",
  "Jean Le Pen",
  "Ivan Petrov",
  "Mariam O'Neil",
  "Kim Jong-un",
  "Петр Иванов",
];
const BETWEEN: readonly (readonly [string, NamePart["relation"]])[] = [
  [" a.k.a. ", "alias"],
  [" AKA ", "alias"],
  [", also known as ", "alias"],
  [" alias ", "alias"],
  [" dit ", "alias"],
  [" connu sous le nom de ", "alias"],
  [" он же ", "alias"],
  [" f/k/a ", "former"],
  [", formerly ", "former"],
  [" née ", "former"],
  [" Née ", "former"],
  [" anciennement ", "former"],
  [", ex-", "former"],
  [" C/O ", "other-party"],
  [" ET/OU ", "other-party"],
  [" OR ", "other-party"],
  [" ou ", "other-party"],
  [" / ", "alternative"],
  ["; ", "alternative"],
  [" | ", "alternative"],
  ["\n", "alternative"],
];

describe("splitParties", () => {
  it("takes apart two names and the mark between them", () => {
    for (const [mark, relation] of BETWEEN)
      for (const first of NAMES)
        for (const second of NAMES)
          expect(short(first + mark + second)).toEqual([
            [first, "main"],
            [second, relation],
          ]);
  });

  it("takes apart a name and a marked one in brackets, and goes on with the first behind them", () => {
    for (const [mark, relation] of BETWEEN.filter(([mark]) => /^[ ,]+\p{L}/u.test(mark) && mark !== " OR "))
      expect(short(`Ivan (${mark.trimStart().replace(/^, /, "")}Carlos Ruiz) Petrov`)).toEqual([
        ["Ivan Petrov", "main"],
        ["Carlos Ruiz", relation],
      ]);
  });

  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...NAMES,
        "Co., Ltd.",
        "LLC",
        "Alfa",
        "É",
        "김정은",
        "12 Rue Haxo",
        "aka",
        "née",
        "&",
        "or",
      ),
      fc.constantFrom(...BETWEEN.map(([mark]) => mark)),
      fc.constantFrom(
        "(",
        ")",
        '"',
        "“",
        "”",
        ",",
        " ",
        "1)",
        "2)",
        "1: ",
        "2: ",
        "a) ",
        "/",
        "[",
        "]",
        ":",
        ".",
      ),
    ),
    { maxLength: 12 },
  );

  it("covers the field: spans in order without overlap, and between them nothing but marks and marker words", () => {
    const words = new Set([...MARKERS.values()].flat().flatMap((marker) => marker.words));
    fc.assert(
      fc.property(pieces, fc.constantFrom("", " "), (list, between) => {
        const raw = list.join(between);
        const spans = splitParties(raw)
          .flatMap((part) => part.spans)
          .toSorted(([a], [b]) => a - b);
        let [rest, at] = ["", 0];
        for (const [from, to] of spans) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          rest += `${raw.slice(at, from)} `;
          at = to;
        }
        rest += raw.slice(at);
        for (const word of rest.split(/[\s,;:|()[\]"“”„«»]+/)) {
          const key = word.toLowerCase().replaceAll(".", "");
          expect(/^\/*$/.test(key) || key === "ex-" || words.has(key) || /^(?:\d+|[a-z])$/.test(key)).toBe(
            true,
          );
        }
        for (const { text, spans: own } of splitParties(raw))
          expect(text).toBe(own.map(([from, to]) => raw.slice(from, to)).join(" "));
      }),
      { ...RUNS, numRuns: 3000 },
    );
  });

  it("takes any string, and a long one in good time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (raw) => {
        for (const { text } of splitParties(raw)) expect(text).not.toBe("");
      }),
      RUNS,
    );
    for (const piece of ["(", '"', "(aka ", "a / ", "A or B ", "x, 1 st ", "“", "1) "]) {
      const started = performance.now();
      splitParties(piece.repeat(200_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  it.each([
    "Putin, Vladimir Vladimirovich",
    "PUTIN, Vladimir",
    "Zaykabar Co., Ltd.",
    "Møller A/S",
    "M/V Rhosus",
    "Hassan Ali s/o Ahmed Khan",
    "General Import/Export Trading Company",
    "Marks & Spencer",
    "Ernst & Young",
    "Procter and Gamble Company",
    "José Ortega y Gasset",
    "LI OU MING",
    "TRY PHEAP OU YA DAV",
    "ENDOWMENT FOR CARE OF ORPHANS",
    "SOCIETY FOR THE CALL/INVITATION TO THE SUNNA",
    "Or Cohen",
    "Watchman Nee",
    "Max Born Institut",
    "Alias",
    'OOO "Alfa-Bank"',
    'Joint-Stock Company "Vostok"',
    'Batallion "Sparta"',
    "Bank Saderat (Shanghai) Ltd",
    "Ali 'Abd al-Rahman",
    "3M Company",
    "No. 1 Trading Company",
    "1. FC Köln",
    "Smith/John",
    "Amadou Dit",
    "A. B. Carlos",
    "Bank Rossiya, Saint Petersburg",
  ])("leaves %j one name", (raw) => {
    expect(short(raw)).toEqual([[raw, "main"]]);
  });

  it.each([
    ["Ilich “Carlos” Ramirez", "Ilich Ramirez|main Carlos|nickname"],
    ['Ahmed Hassan "Abu Omar"', "Ahmed Hassan|main Abu Omar|nickname"],
    ["Kim Jong Un (김정은)", "Kim Jong Un|main 김정은|alternative"],
    ["김정은 (Kim Jong Un)", "김정은|main Kim Jong Un|alternative"],
    [
      "Korea Mining Development Trading Corporation (KOMID)",
      "Korea Mining Development Trading Corporation (KOMID)|main",
    ],
    ["Islamic Revolutionary Guard Corps (IRGC)", "Islamic Revolutionary Guard Corps|main IRGC|alternative"],
    ["1) Ivan Petrov 2) Carlos Ruiz 3) X", "Ivan Petrov|main Carlos Ruiz|alternative X|alternative"],
    ["(a) Ivan Petrov (b) Carlos Ruiz", "Ivan Petrov|main Carlos Ruiz|alternative"],
    ["1. Ivan Petrov 2. Carlos Ruiz", "Ivan Petrov|main Carlos Ruiz|alternative"],
    ["1: ABDUL 2: SALAM 3: HANAFI", "ABDUL SALAM HANAFI|main"],
    ["A. Smith aka Bo; Cy", "A. Smith|main Bo|alias Cy|alias"],
    ["JOHN SMITH & MARY JONES", "JOHN SMITH|main MARY JONES|other-party"],
    ["John Smith/Mary Jones", "John Smith|main Mary Jones|alternative"],
    ["MARIE DUPONT NEE MARTIN", "MARIE DUPONT|main MARTIN|former"],
    ["Ivan Petrov, 12 Harbour Street, Kigali", "Ivan Petrov|main 12 Harbour Street, Kigali|address"],
    ["Alfa Ltd, P.O. Box 77; Beta Ltd", "Alfa Ltd|main P.O. Box 77|address Beta Ltd|alternative"],
    ["Bank A (ex-Bank B)", "Bank A|main Bank B|former"],
    ["Smith, John a.k.a. Jones, Bob", "Smith, John|main Jones, Bob|alias"],
  ])("takes %j apart", (raw, parts) => {
    const found = short(raw)
      .map((part) => part.join("|"))
      .join(" ");
    expect(found).toBe(parts);
  });

  it("has nothing to say of a field without a name", () => {
    for (const raw of ["", "  ", ";;", " / "]) expect(short(raw)).toEqual([]);
  });
});

describe("mayBeCut", () => {
  const filled = (width: number, end: string): string =>
    "Ivan Petrov Carlos ".repeat(20).slice(0, width - end.length) + end;

  it("holds of fields filled to the last of 35, 70 or 140 characters, whatever the script", () => {
    for (const width of [34, 35, 36, 69, 70, 71, 139, 140, 141]) {
      expect(mayBeCut(filled(width, "x"))).toBe(width % 35 === 0);
      expect(mayBeCut("𐐀".repeat(width))).toBe(width % 35 === 0);
    }
  });

  it("does not hold where the name is at its end", () => {
    for (const end of [" LIMITED", " Ltd", " S.A.", " (UK)", "  ", "."])
      expect(mayBeCut(filled(35, end))).toBe(false);
    for (const end of [" (UK", " LIMI", " ", "-", ","]) expect(mayBeCut(filled(35, end))).toBe(true);
  });
});
