/**
 * @module lists/gb-uksl/registration
 * Registration numbers of bodies: free text that may hold several, each after its name.
 */
import type { Country } from "../../model/index.ts";
import { documentCountry } from "../entry/document-words.ts";
import { isBic, isInn, isLei, isOgrn } from "../../model/index.ts";
import type { Property } from "../entry/properties.ts";

/** One number found in a text. */
export interface Registration {
  readonly property: Property;
  readonly value: string;
  /** The list’s own word for it; absent = it stands alone. */
  readonly type?: string;
  readonly country?: Country;
  /** The whole text, where it holds more than was found. */
  readonly note?: string;
  /** Whether it passes its own check. */
  readonly valid: boolean;
}

/** Longer texts are kept whole. */
const LONGEST = 300;
/** Digits, which the next name may follow at once; not the digits that a longer code begins with. */
const DIGITS = /\d+(?![\p{L}\d]*\d)/u.source;
const CODE = /[A-Z0-9]+/.source;

/** A number that is known by its name, wherever it stands in a text. */
interface Named {
  readonly pattern: RegExp;
  readonly property: Property;
  readonly check: (value: string) => boolean;
}

const NAMED: readonly Named[] = [
  named("INN|ИНН", DIGITS, "innCode", isInn),
  named("OGRN|ОГРН", DIGITS, "ogrnCode", isOgrn),
  named("KPP|КПП", DIGITS, "registrationNumber"),
  named("SWIFT/ ?BIC|SWIFT CODE|SWIFT|BIC", CODE, "swiftBic", isBic),
  named("BIK \\(RU\\)|BIK", DIGITS, "bikCode"),
  named("TIN|Tax(?:payer)? Identification Number|Tax number|Tax ID No\\.|Tax ID", DIGITS, "taxNumber"),
  named("Legal Entity Identifier|LEI", CODE, "leiCode", isLei),
  named("USCC|Unified Social Credit Code", CODE, "registrationNumber"),
  named("SRN|BIN|Registration Number|Registration No\\.", DIGITS, "registrationNumber"),
];

function named(name: string, value: string, property: Property, check: Named["check"] = () => true): Named {
  const pattern = `(?<![\\p{L}/])((?:\\p{L}+ )?(?:${name}))(?: number)?[\\s:–-]*(${value})`;
  return { pattern: new RegExp(pattern, "giu"), property, check };
}

/**
 * The numbers of a text.
 *
 * @returns each number that stands after a known name; else the only number of the text with what stands before it as
 *   its type; else the whole text as one number, so that nothing is lost.
 */
export function readRegistrations(text: string): readonly Registration[] {
  if (text.length > LONGEST) return [wholeOf(text)];
  const clean = text.replace(/^['’\s]+|['’\s]+$/g, "");
  if (clean === "") return [];
  const found = readNamed(clean);
  return found.length > 0 ? found : [readOnly(clean) ?? wholeOf(clean)];
}

function wholeOf(text: string): Registration {
  return { property: "registrationNumber", value: text, valid: true };
}

function readNamed(text: string): readonly Registration[] {
  let rest = text;
  const found = NAMED.flatMap(({ pattern, property, check }) =>
    [...text.matchAll(pattern)].map((match) => {
      const [all, type = "", value = ""] = match;
      rest = rest.replace(all, " ");
      // Other States of the former Union call their tax numbers INN, too: of other lengths, with other checks.
      const foreign = property === "innCode" && value.length !== 10 && value.length !== 12;
      const kind = foreign
        ? ({ property: "taxNumber", valid: true } as const)
        : { property, valid: check(value) };
      return { at: match.index, type, value, ...kind };
    }),
  );
  const note = /[\p{L}\d]/u.test(rest) ? { note: text } : {};
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at: _at, ...one }) => ({ ...one, ...countryOf(one.type), ...note }));
}

/** `UK Company no. 06527449`, `104189683 (Belarus)`. */
function readOnly(text: string): Registration | null {
  const [, type = "", value = "", country = ""] =
    /^([^\d]*[\s.:–-])?([A-Z]{0,4}\d[\w./-]*)(?: ?\(([^()\d]+)\))?$/u.exec(text) ?? [];
  if (value === "") return null;
  const label = type.replace(/[\s:–-]+$/, "");
  return {
    property: /tax|\btin\b/i.test(label)
      ? "taxNumber"
      : /\bvat\b/i.test(label)
        ? "vatCode"
        : "registrationNumber",
    value,
    ...(label === "" ? {} : { type: label }),
    ...countryOf(label === "" ? country : label),
    ...(country === "" ? {} : { note: text }),
    valid: true,
  };
}

function countryOf(words: string): { readonly country?: Country } {
  const country = documentCountry(words);
  return country === null ? {} : { country };
}
