/** PDF files for tests, written by hand: one font, text where a test wants it. */
import { zlibSync } from "fflate";

/** Text at a place, points from the lower left corner. */
export interface Placed {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** How the file is made. */
export interface PdfOptions {
  readonly info?: string;
  /** Properties after the catalogue, such as an encryption. */
  readonly trailer?: string;
  /** Pack the pages. */
  readonly packed?: boolean;
  readonly rotate?: number;
}

/** Lines one below the other from the top, as a program sets them. */
export function lines(texts: readonly string[], from: number = 780, size: number = 12): readonly Placed[] {
  return texts.map((text, at) => ({ text, y: from - at * size * 1.2, size }));
}

/** The bytes of a PDF with these pages. Letters beyond Latin-1 cannot be written. */
export function pdf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  return pdfOfContents(pages.map(contentOf), options);
}

/** The same from the contents of pages in the language of PDF. */
export function pdfOfContents(contents: readonly string[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = ["<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"];
  const root = 2 * contents.length + 2;
  const kids = contents.map((content) => {
    const bytes = options.packed === true ? latin(zlibSync(bytesOf(content))) : content;
    const filter = options.packed === true ? "/Filter/FlateDecode" : "";
    objects.push(`<<${filter}/Length ${bytes.length}>>stream\n${bytes}\nendstream`);
    objects.push(
      `<</Type/Page/Parent ${root} 0 R/MediaBox[0 0 595 842]/Rotate ${options.rotate ?? 0}/Resources<</Font<</F1 1 0 R>>>>/Contents ${objects.length} 0 R>>`,
    );
    return `${objects.length} 0 R`;
  });
  objects.push(`<</Type/Pages/Kids[${kids.join(" ")}]/Count ${kids.length}>>`);
  objects.push(`<</Type/Catalog/Pages ${root} 0 R>>`, `<<${options.info ?? ""}>>`);
  let out = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  out += `trailer<</Size ${objects.length + 1}/Root ${root + 1} 0 R/Info ${root + 2} 0 R${options.trailer ?? ""}>>\nstartxref\n${table}\n%%EOF\n`;
  return bytesOf(out);
}

function contentOf(placed: readonly Placed[]): string {
  const texts = placed.map(
    ({ text, x = 72, y, size = 12 }) =>
      `/F1 ${size} Tf 1 0 0 1 ${x} ${y.toFixed(2)} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj`,
  );
  return `BT ${texts.join("\n")} ET`;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
