/**
 * @module lists/source/xlsx-text
 * Texts of an XLSX file: those that cells share, and the way in which characters are escaped.
 */
import { LIMITS } from "./limits.ts";
import { unsafeFile } from "./place.ts";
import { walkXml } from "./xml-walk.ts";

/** The texts that cells share, by their position. Runs of one text are joined; its pronunciation is left out. */
export function readSharedStrings(bytes: Uint8Array, file: string): readonly string[] {
  const strings: string[] = [];
  let [item, text, inText, inSound] = ["", "", false, false];
  walkXml(bytes, file, {
    open: (name) => {
      if (name === "si") item = "";
      else if (name === "rPh") inSound = true;
      else if (name === "t") [inText, text] = [!inSound, ""];
    },
    text: (more) => {
      if (!inText) return;
      text += more;
      if (item.length + text.length > LIMITS.text) throw unsafeFile(file, 1, `text > ${LIMITS.text}`);
    },
    close: (name) => {
      if (name === "t" && inText) [item, inText] = [item + plainText(text), false];
      else if (name === "rPh") inSound = false;
      else if (name === "si") strings.push(item);
    },
  });
  return strings;
}

/** `_x000D_` stands for the character of that number, `_x005F_` for an underscore that must not begin an escape. */
export function plainText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
