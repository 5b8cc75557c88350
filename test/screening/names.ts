/**
 * @module test/screening/names
 * Names for the tests of the search: real ones of several scripts and cultures, and what customers make of them.
 */
import fc from "fast-check";
import { prepareName, type NameWord } from "../../engine/src/names/index.ts";

/** Names as lists write them: persons, bodies and ships, several scripts, some of one word or of shared words. */
export const LISTED_NAMES: readonly string[] = [
  "Kim Jong Un",
  "Kim Jong Il",
  "Kim Yo Jong",
  "김정은",
  "金正恩",
  "Pak Chol",
  "Ri Pyong Chol",
  "Vladimir Vladimirovich Putin",
  "Путин Владимир Владимирович",
  "Sergei Shoigu",
  "プーチン・ウラジーミル",
  "普京",
  "محمد عبد الرحمن",
  "Mohammed Abdul Rahman al-Masri",
  "Abu Ali",
  "B. K. Orlov",
  "Boris Orlov",
  "Orlova Elena",
  "Marina",
  "Juan Carlos García Pérez",
  "Transmorflot LLC",
  "MG-Flot",
  "Foreign Trade Bank",
  "Bank of Eastern Trade",
  "Second Economic Committee",
  "Ministry of National Defence",
  "An San 1",
  "An San 2",
  "Ocean Star 7",
  "General Trading Company",
  "Trans Morflot Shipping Co. Ltd",
  "Zvorkin Zvorykin",
  "O'Neil Müller",
  "Nguyen Van An",
  "Un Jong",
];

const LETTERS = [..."abcdeiklmnorstuvxyzиа은"];

/** A name with a letter put in, left out or replaced, a word left out, doubled or turned, words joined or cut. */
const mangled = (name: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      name,
      fc.constantFrom("put", "drop", "add", "leave", "turn", "join", "cut", "letter"),
      fc.nat(),
      fc.constantFrom(...LETTERS),
    )
    .map(([text, how, place, letter]) => {
      const letters = [...text];
      const at = place % Math.max(1, letters.length);
      const words = text.split(" ");
      const word = place % words.length;
      switch (how) {
        case "put":
          return letters.toSpliced(at, 1, letter).join("");
        case "drop":
          return letters.toSpliced(at, 1).join("");
        case "add":
          return letters.toSpliced(at, 0, letter).join("");
        case "leave":
          return words.toSpliced(word, 1).join(" ");
        case "turn":
          return [...words.slice(word), ...words.slice(0, word)].join(" ");
        case "join":
          return text.replace(" ", "");
        case "cut":
          return letters.toSpliced(at, 0, " ").join("");
        default:
          return words.with(word, words[word]?.slice(0, 1) ?? "").join(" ");
      }
    });

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const listed = fc.constantFrom(...LISTED_NAMES);

/** What a customer may be called: a listed name, one mangled once or twice, parts of two, or any string. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: listed },
  { weight: 3, arbitrary: mangled(listed) },
  { weight: 2, arbitrary: mangled(mangled(listed)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(listed, listed)
      .map(([one, other]) => `${one.split(" ")[0] ?? ""} ${other.split(" ").at(-1) ?? ""}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: anyUnit, maxLength: 20 }) },
);

/** The words of any name that has one. */
export const anyWords: fc.Arbitrary<readonly NameWord[]> = anyName
  .map((name) => prepareName(name).words)
  .filter((words) => words.length > 0);

/** A list of names, some of them alike. */
export const anyList: fc.Arbitrary<readonly string[]> = fc.array(anyName, { minLength: 1, maxLength: 60 });
