/**
 * @module lists/us-ofac/enhanced-container
 * A file that is either XML or a ZIP of one XML file; its first byte tells.
 */
import { LIMITS } from "../source/limits.ts";
import { brokenFile, unsafeFile } from "../source/place.ts";
import type { ByteSink } from "../source/xml-reader.ts";
import { openZip } from "../source/zip.ts";

/** First byte of a ZIP file: the “P” of “PK”. No XML file begins with it. */
const ZIP = 0x50;
const CHUNK = 65_536;

/**
 * Hand the XML of a file to its reader. Memory: a ZIP file is held whole, packed and unpacked.
 *
 * @throws {EmbargoError} `LIST_FILE_BROKEN` for a ZIP file that is damaged or holds anything but one XML file;
 *   `LIST_FILE_UNSAFE` for one that is larger than any real one.
 */
export function zipOrXml(file: string, xml: ByteSink): ByteSink {
  let packed: Uint8Array[] | null = null;
  let size = 0;
  let begun = false;
  return {
    write: (bytes) => {
      if (!begun && bytes[0] === ZIP) packed = [];
      begun ||= bytes.length > 0;
      if (packed === null) return xml.write(bytes);
      size += bytes.length;
      if (size > LIMITS.unpacked) throw unsafeFile(file, 1, `ZIP > ${LIMITS.unpacked} bytes`);
      packed.push(bytes);
    },
    end: () => {
      if (packed !== null) unpackInto(joined(packed, size), file, xml);
      xml.end();
    },
  };
}

function unpackInto(bytes: Uint8Array, file: string, xml: ByteSink): void {
  const zip = openZip(bytes, file);
  const [name = "", second] = zip.names;
  if (second !== undefined || !/\.xml$/i.test(name))
    throw brokenFile(file, 1, `ZIP: ${zip.names.join(", ")}`);
  const content = zip.read(name) ?? new Uint8Array();
  for (let at = 0; at < content.length; at += CHUNK) xml.write(content.subarray(at, at + CHUNK));
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
