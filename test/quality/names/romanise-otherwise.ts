/**
 * @module test/quality/names/romanise-otherwise
 * A party's Cyrillic name in Latin letters by a standard that its list did not use: scholarly (ISO 9 of 1968), passports
 * (ICAO 9303), French. Written from the tables of the standards.
 */
import { aliasClass } from "./alias-class.ts";
import type { OfficialParty } from "./corpus.ts";
import type { Changed, Perturbation } from "./perturbation.ts";

const LETTERS = "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюяў";

/** Latin letters in the order of `LETTERS`, `-` for none. */
const STANDARDS: Readonly<Record<string, readonly string[]>> = {
  scholarly: "a b v g g d e ë je ž z i i ï j k l m n o p r s t u f ch c č š šč - y - è ju ja ŭ".split(" "),
  passport: "a b v g g d e e ie zh z i i i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia u".split(
    " ",
  ),
  french: "a b v g g d e io ie j z i i i ï k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia ou".split(
    " ",
  ),
};

/** A Cyrillic text by a standard; letters of other scripts stay. */
export function romanisedBy(standard: string, text: string): string {
  const table = STANDARDS[standard] ?? [];
  const chars = [...text];
  const isCapital = (char: string | undefined): boolean => char !== undefined && char !== char.toLowerCase();
  return chars
    .map((char, index) => {
      const at = LETTERS.indexOf(char.toLowerCase());
      if (at === -1) return char;
      const latin = (table[at] ?? "").replace("-", "");
      if (!isCapital(char)) return latin;
      const among = isCapital(chars[index + 1]) || isCapital(chars[index - 1]);
      return among ? latin.toUpperCase() : latin.slice(0, 1).toUpperCase() + latin.slice(1);
    })
    .join("");
}

/** Replaces a Latin name by the romanised Cyrillic one that reads as it. */
function otherwise(standard: string): Perturbation["change"] {
  return (name: string, party: OfficialParty): Changed | null => {
    const native = party.names.find(
      ({ value, script }) => script === "cyrillic" && aliasClass(name, value) === "R1",
    );
    if (native === undefined) return null;
    return { name: romanisedBy(standard, native.value), strength: "major" };
  };
}

const PERSON = { schemas: ["Person"] } as const;

/** Other standards, from the native spelling. */
export const ROMANISATIONS: readonly Perturbation[] = [
  { category: "romanised-scholarly", ...PERSON, change: otherwise("scholarly") },
  { category: "romanised-passport", ...PERSON, unseen: true, change: otherwise("passport") },
  { category: "romanised-french", ...PERSON, change: otherwise("french") },
];
