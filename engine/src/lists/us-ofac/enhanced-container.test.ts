/** A ZIP file of one XML file, or the XML file itself. */
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { EmbargoError } from "../../model/index.ts";
import { zipOrXml } from "./enhanced-container.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the XML reader gets, or the code of the error. */
const passed = (file: Uint8Array, chunk: number): string => {
  let text = "";
  const xml = {
    write: (part: Uint8Array) => void (text += new TextDecoder().decode(part)),
    end: () => void (text += "|"),
  };
  try {
    const sink = zipOrXml("X.ZIP", xml);
    for (let at = 0; at < file.length; at += chunk) sink.write(file.slice(at, at + chunk));
    sink.end();
  } catch (error) {
    if (error instanceof EmbargoError) return error.code;
    throw error;
  }
  return text;
};

describe("zipOrXml", () => {
  const xml = `<a>${"b".repeat(200_000)}</a>`;

  it("hands XML on as it comes, and that of a ZIP file whole, however they are cut", () => {
    const packed = zipSync({ "SDN_ENHANCED.XML": bytes(xml) });
    for (const chunk of [1, 7, 100_000]) {
      expect(passed(bytes("<a/>"), chunk)).toBe("<a/>|");
      expect(passed(packed, chunk)).toBe(`${xml}|`);
    }
  });

  it("refuses a ZIP file of anything else, and one that is cut or damaged", () => {
    const packed = zipSync({ "A.XML": bytes(xml) });
    expect(passed(zipSync({ "A.XML": bytes(xml), "B.XML": bytes(xml) }), 1000)).toBe("LIST_FILE_BROKEN");
    expect(passed(zipSync({ "A.TXT": bytes(xml) }), 1000)).toBe("LIST_FILE_BROKEN");
    expect(passed(zipSync({}), 1000)).toBe("LIST_FILE_BROKEN");
    for (let cut = 1; cut < packed.length; cut += 13)
      expect(passed(packed.slice(0, cut), 1000)).toBe("LIST_FILE_BROKEN");
    packed[60] = (packed[60] ?? 0) ^ 1;
    expect(passed(packed, 1000)).toBe("LIST_FILE_BROKEN");
  });
});
