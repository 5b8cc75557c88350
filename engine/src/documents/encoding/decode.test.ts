/** The encoding of a text: told by its mark, its bytes, its label, or its letters, and how that is known. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../index.ts";
import { refusalOfPromise } from "../refusal.fixture.ts";

const FRENCH =
  "Le Conseil de sécurité a décidé d’élargir les mesures à l’égard de la République populaire démocratique de Corée ; « le cœur » du dispositif coûte 3 €.";
const RUSSIAN =
  "Совет Безопасности постановил расширить меры в отношении Корейской Народно-Демократической Республики и её судов.";

/** Bytes of a text in an encoding of one byte a character, by trying each byte. */
function encode(text: string, name: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) table.set(new TextDecoder(name).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (character) => table.get(character) ?? 0x3f);
}

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

describe("the encoding of a text", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(FRENCH), "utf-8", "valid"],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${FRENCH}`), "utf-8", "mark"],
    ["UTF-16 with a mark", utf16(`\ufeff${FRENCH}`, false), "utf-16le", "mark"],
    ["UTF-16, big end first, with a mark", utf16(`\ufeff${FRENCH}`, true), "utf-16be", "mark"],
    ["UTF-16 without a mark", utf16(FRENCH, false), "utf-16le", "guessed"],
    ["UTF-16, big end first, without a mark", utf16(FRENCH, true), "utf-16be", "guessed"],
    ["windows-1252", encode(FRENCH, "windows-1252"), "windows-1252", "guessed"],
    ["macintosh", encode(FRENCH, "macintosh"), "macintosh", "guessed"],
  ])("%s is told and read", async (_what, bytes, name, basis) => {
    const { text, encoding, warnings } = await readDocument(bytes);
    expect(encoding).toEqual({ name, basis });
    expect(text).toBe(FRENCH);
    expect(warnings).toEqual(basis === "guessed" ? ["encoding-guessed"] : []);
  });

  it("tells ISO 8859-15 by its ligature", async () => {
    const text = "Le cœur du système a été bien gardé par l'équipe.";
    const read = await readDocument(encode(text, "iso-8859-15"));
    expect([read.encoding?.name, read.text]).toEqual(["iso-8859-15", text]);
  });

  it.each(["windows-1251", "koi8-r", "iso-8859-5", "ibm866"])("tells %s from its sisters", async (name) => {
    const { text, encoding } = await readDocument(encode(RUSSIAN, name));
    expect([encoding?.name, text]).toEqual([name, RUSSIAN]);
  });

  it("believes a label that it knows before a guess, and no label against valid UTF-8", async () => {
    const labelled = { contentType: "text/plain; charset=windows-1250" };
    expect((await readDocument(Uint8Array.of(0x4b, 0xe8), labelled)).text).toBe("Kč");
    expect((await readDocument(new TextEncoder().encode(FRENCH), labelled)).encoding?.name).toBe("utf-8");
    const unknown = { contentType: "text/plain; charset=klingon" };
    expect((await readDocument(encode(FRENCH, "windows-1252"), unknown)).encoding?.basis).toBe("guessed");
  });

  it("reads UTF-8 with a broken character as UTF-8, and says so", async () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode(FRENCH), 0xe2, 0x80);
    const { text, warnings } = await readDocument(bytes);
    expect(text).toBe(`${FRENCH}\ufffd`);
    expect(warnings).toEqual(["encoding-guessed", "encoding-replaced"]);
  });

  it("refuses what fits no encoding, and what is no text", async () => {
    const korean = Uint8Array.from(Array.from({ length: 60 }, (_, at) => 0xb0 + (at % 24)));
    expect(await refusalOfPromise(readDocument(korean))).toBe("DOCUMENT_ENCODING_UNKNOWN");
    expect(await refusalOfPromise(readDocument(Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0)))).toBe(
      "INPUT_BINARY",
    );
    expect(await refusalOfPromise(readDocument(new TextEncoder().encode("Kim\0Jong")))).toBe("INPUT_BINARY");
    expect(await refusalOfPromise(readDocument(new TextEncoder().encode("Kim\u0001\u0002".repeat(99))))).toBe(
      "INPUT_BINARY",
    );
  });
});
