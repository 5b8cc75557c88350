/**
 * @module documents/pdf/stream-guard
 * Bounds what the packed streams of a PDF unpack into before pdf.js sees them: it would unpack a bomb whole. Streams in
 * an encrypted file cannot be measured, nor those packed by LZW.
 */
import { Unzlib } from "fflate";
import { unsafe, type Source } from "../source.ts";

/** Pictures are not unpacked by what is asked of pdf.js here; together they may hold this many times the limit. */
const PICTURES = 16;
/** Bytes in front of a stream in which its properties stand. */
const PROPERTIES = 4096;
/** Packed bytes that are unpacked at a time. */
const PIECE = 8192;
const LATIN = new TextDecoder("iso-8859-1");

/** Measure all streams. Throws `DOCUMENT_UNSAFE`. Cost: linear in the bytes and in what they unpack into, up to the limit. */
export function guardStreams(source: Source): void {
  const { bytes, limits } = source;
  let [text, pictures] = [0, 0];
  for (let at = nextStream(bytes, 0); at !== -1; ) {
    const next = nextStream(bytes, at);
    const properties = propertiesBefore(bytes, at);
    if ((properties.match(/\/(?:FlateDecode|LZWDecode|Fl|LZW)\b/g)?.length ?? 0) > 1)
      throw unsafe(source, "PDF: /Filter × 2", 1);
    const size = unpackedSize(bytes.subarray(at, next === -1 ? bytes.length : next), limits.unpacked);
    if (/\/Subtype\s*\/Image\b/.test(properties)) pictures += size;
    else text += size;
    if (size > limits.unpacked || text > limits.unpacked || pictures > limits.unpacked * PICTURES)
      throw unsafe(source, `PDF: ${Math.max(size, text, pictures)} bytes`, limits.unpacked);
    at = next;
  }
}

/** Where the content of the next stream begins; -1 = there is none. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(S, from); at !== -1; at = bytes.indexOf(S, at + 1)) {
    if (!STREAM.every((byte, index) => bytes[at + index] === byte)) continue;
    const after = at + STREAM.length;
    if (bytes[at - 1] === D) continue;
    if (bytes[after] === 0x0d && bytes[after + 1] === 0x0a) return after + 2;
    if (bytes[after] === 0x0a || bytes[after] === 0x0d) return after + 1;
  }
  return -1;
}

const STREAM: readonly number[] = [...new TextEncoder().encode("stream")];
const [S] = STREAM as [number];
/** Last letter of `end` in `endstream`. */
const D = 0x64;

function propertiesBefore(bytes: Uint8Array, at: number): string {
  const text = LATIN.decode(bytes.subarray(Math.max(0, at - PROPERTIES), at));
  return text.slice(Math.max(text.lastIndexOf("endobj"), text.lastIndexOf("endstream"), 0));
}

/** Bytes that a stream unpacks into, no more than just above the limit; 0 = it is not packed by Flate. */
function unpackedSize(packed: Uint8Array, limit: number): number {
  const [first = 0, second = 0] = packed;
  if ((first & 15) !== 8 || (first * 256 + second) % 31 !== 0) return 0;
  let size = 0;
  const inflater = new Unzlib((piece) => {
    size += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      if (size > limit) break;
    }
  } catch {
    // A damaged stream, or what comes after it: pdf.js reads as far as it goes, and so did the measure.
  }
  return size;
}
