/** What lists write in words about documents. */
import { describe, expect, it } from "vitest";
import { documentCountry, documentStanding } from "./document-words.ts";

describe("documentCountry", () => {
  it.each([
    ["Afghanistan passport number P0, issued in Kandahar, Afghanistan", "af"],
    ["Afghanistan diplomatic passport. issued on 4 Apr. 2023", "af"],
    ["(Indian) issued on 4 June 1985 in Bombay, India", "in"],
    ["Turkish). Issued by the consulate in Frankfurt", "tr"],
    ["British. Issued 27.06.2012.", "gb"],
    ["Jordan 286062, expiry date: 04/04/2004", "jo"],
    ["(Congo, Democratic Republic of the) issued 21.12.2015", "cd"],
    ["Trinidad and Tobago number. Issued on 8 Nov. 2004.", "tt"],
    ["CAR Diplomatic. Issued on 11 March 2014.", "cf"],
    ["Russia INN", "ru"],
    ["(Guinea-Bissau Diplomatic) Issued 18 Feb 2010", "gw"],
    ["UK Company no.", "gb"],
  ])("finds in %s the country", (remark, country) => {
    expect(documentCountry(remark)).toBe(country);
  });

  it.each([
    "Issued in Kuwait",
    "Expires 21 Aug 2005 (Iraq).",
    "Congo service passport",
    "False Indonesian",
    "",
    "number",
    "((((",
  ])("finds in %s none", (remark) => {
    expect(documentCountry(remark)).toBeNull();
  });
});

describe("documentStanding", () => {
  it.each([
    ["(False Indonesian)", "false"],
    ["Counterfeit Danish driving licence.", "false"],
    ["reported lost in 2003", "lost"],
    ["(stolen)", "lost"],
  ])("reads %s as %s", (remark, standing) => {
    expect(documentStanding(remark)).toBe(standing);
  });

  it.each([
    "Issued under a false name",
    "subsequently revoked by the Government of India",
    "Fraudulently obtained and since cancelled",
    "Issued in place of one that was lost",
    "(MISUSE)",
    "",
  ])("finds nothing against a document in “%s”", (remark) => {
    expect(documentStanding(remark)).toBeUndefined();
  });
});
