/** The European Union’s list on a real sample: counts held against a plain search of the text. */
import { EmbargoError } from "embargo";
import { formatById, readListNow, type ListRead } from "embargo/lists";
import { describe, expect, it } from "vitest";
import { withoutInvented } from "./publications.ts";
import { HAS_LISTS, sharedFile } from "./shared-files.ts";

const read = (text: string): ListRead => {
  const format = formatById("eu-fsf.xml");
  if (format === undefined) throw new Error("no format");
  const file = { name: "fsf-1_1-sample.xml", chunks: [new TextEncoder().encode(text)] };
  return readListNow(format, [file], { list: "eu-fsf", bounds: null });
};

describe.skipIf(!HAS_LISTS)("eu-fsf on a real sample (needs ../shared/lists)", () => {
  const whole = HAS_LISTS ? new TextDecoder().decode(sharedFile("eu/fsf-1_1-sample.xml").bytes) : "";
  const [real] = HAS_LISTS ? withoutInvented([sharedFile("eu/fsf-1_1-sample.xml")]) : [];
  const text = new TextDecoder().decode(real?.bytes);
  const list = HAS_LISTS ? read(text) : null;
  const entries = list?.entries ?? [];
  const counted = (pattern: RegExp): number => [...text.matchAll(pattern)].length;

  it("refuses the sample as it is: one id stands twice", () => {
    expect(() => read(whole)).toThrow(EmbargoError);
    expect(() => read(whole)).toThrow(expect.objectContaining({ code: "LIST_ENTRY_REPEATED" }));
  });

  it("reads the six real entities and the day of the file", () => {
    expect(counted(/<sanctionEntity /g)).toBe(6);
    expect(entries).toHaveLength(6);
    expect(list?.published).toBe("2020-04-15");
  });

  it("accounts for every filled attribute and text", () => {
    // Version, encoding and “standalone” of the XML declaration.
    const declared = 3;
    const attributes = counted(/ (?!xmlns=)\w+="[^"]+"/g) - declared;
    const texts = counted(/<(remark|publicationUrl)>[^<]+</g);
    const total = (list?.coverage ?? []).reduce((sum, item) => sum + item.values, 0);
    expect(total).toBe(attributes + texts);
    for (const item of list?.coverage ?? []) expect(item.mapped + item.raw + item.ignored).toBe(item.values);
  });

  it("takes every name, and every date of birth as exact as it is", () => {
    expect(entries.flatMap((entry) => entry.names)).toHaveLength(counted(/<nameAlias /g));
    const exact = entries.flatMap((entry) => entry.properties["birthDate"] ?? []);
    const circa = entries.flatMap((entry) => entry.dates);
    expect(circa).toHaveLength(counted(/<birthdate circa="true"/g));
    // Leo Manzi has the same two years for each of two places.
    expect(exact).toHaveLength(counted(/<birthdate circa="false"/g) - 2);
  });

  it("knows Hwang Sok-hwa, and that the first day of Khalid Shaikh Mohammed is not said", () => {
    const hwang = entries.find((entry) => entry.id === "eu-fsf:5468");
    expect(hwang?.names).toMatchObject([
      { value: "Sok-hwa Hwang", parts: { given: "Sok-hwa", family: "Hwang" } },
    ]);
    expect(hwang?.designations).toMatchObject([
      { programme: "PRK", from: "2009-07-16", reference: "EU.4009.74" },
    ]);
    const mohammed = entries.find((entry) => entry.id === "eu-fsf:191");
    expect(mohammed?.designations).toMatchObject([{ from: null, firstSeen: "2020-01-15" }]);
    expect(mohammed?.properties["passportNumber"]).toEqual(["488555"]);
  });

  it("finds the ids of two persons in the file of 2016 of the format before: they last", () => {
    const before = new TextDecoder().decode(sharedFile("eu/fsd-WHOLE-2016-02-11.xml.gz").bytes);
    for (const [id, name] of [
      ["191", "Khalid Shaikh Mohammed"],
      ["927", "Aouadi"],
    ] as const) {
      expect(before.split(`<ENTITY Id="${id}"`)[1]?.split("</ENTITY>")[0]).toContain(name);
      expect(
        JSON.stringify(entries.find((entry) => entry.id === `eu-fsf:${id}`)?.names).toLowerCase(),
      ).toContain(name.split(" ").at(-1)?.toLowerCase());
    }
  });
});
