/** Documents of the Security Council’s list whose field for the number holds words as well. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { EntryIdentifier } from "../../model/index.ts";
import { readListNow } from "../load/read-files.ts";
import { UN_XML } from "./format.ts";

const TEXT = readFileSync(join(import.meta.dirname, "fixtures/consolidated.xml"), "utf8");

const documentOf = (number: string, type: string = "Passport"): EntryIdentifier | undefined => {
  const text = TEXT.replace(
    /<TYPE_OF_DOCUMENT>Passport<.*?<\/INDIVIDUAL_DOCUMENT>/,
    `<TYPE_OF_DOCUMENT>${type}</TYPE_OF_DOCUMENT><NUMBER>${number}</NUMBER></INDIVIDUAL_DOCUMENT>`,
  );
  const files = [{ name: "consolidated.xml", chunks: [new TextEncoder().encode(text)] }];
  return readListNow(UN_XML, files, { list: "un-sc", bounds: null }).entries[0]?.identifiers?.[0];
};

describe("un-sc documents", () => {
  it.each<[string, Partial<EntryIdentifier>]>([
    ["Afghan passport number SE 012820", { value: "SE 012820", country: "af" }],
    ["Libya B/002210", { value: "B/002210", country: "ly" }],
    ["Jordan 654781", { value: "654781", country: "jo" }],
    ["R00005943, South Sudan", { value: "R00005943", country: "ss", note: "South Sudan" }],
    ["381110042 (Expired 25 Jan. 2016)", { value: "381110042", note: "Expired 25 Jan. 2016" }],
    ["Social Security Number 423-31-3021 (US)", { property: "socialSecurityNumber", value: "423-31-3021" }],
    ["Diplomatic Passport: Z30321794", { value: "Z30321794", type: "Passport, Diplomatic Passport:" }],
    ["Russian passport number 8208 No. 555627", { value: "Russian passport number 8208 No. 555627" }],
    ["Laissez-passer no. N°235/MISPAT", { value: "Laissez-passer no. N°235/MISPAT" }],
    ["FK117RK0", { value: "FK117RK0", type: "Passport" }],
  ])("%s", (number, expected) => {
    expect(documentOf(number)).toMatchObject({ property: "passportNumber", ...expected });
  });

  it("does not match on a forged one", () => {
    const found = documentOf(
      "Counterfeit Danish driving licence number 20645897",
      "National Identification Number",
    );
    expect(found).toMatchObject({ property: "idNumber", value: "20645897", standing: "false" });
  });
});
