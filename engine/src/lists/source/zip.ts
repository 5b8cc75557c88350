/**
 * @module lists/source/zip
 * Reads the members of a ZIP file (as XLSX files are) that is in memory. The table at its end is the truth; sizes and
 * checksums are verified, so that a damaged or truncated file stops, and one that unpacks into too much is refused.
 */
import { Inflate } from "fflate";
import { LIMITS } from "./limits.ts";
import { brokenFile, unsafeFile } from "./place.ts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Size of the end record, and of the longest comment after it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
/** Packed bytes that are unpacked at a time. */
const PIECE = 16_384;

/** Members by name, unpacked when asked for. */
export interface ZipMembers {
  readonly names: readonly string[];
  /** Bytes of a member; `undefined` = there is none of that name. */
  readonly read: (name: string) => Uint8Array | undefined;
}

interface Member {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * Open a ZIP file.
 *
 * @throws {EmbargoError} `LIST_FILE_BROKEN` when it is cut, damaged, encrypted or in a form not read here (ZIP64, other
 *   methods than store and deflate); `LIST_FILE_UNSAFE` when it holds or unpacks into too much.
 */
export function openZip(bytes: Uint8Array, file: string): ZipMembers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = new Map(readDirectory(bytes, view, file).map((member) => [member.name, member]));
  return {
    names: [...members.keys()],
    read: (name) => {
      const member = members.get(name);
      return member === undefined ? undefined : unpack(bytes, view, member, file);
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView, file: string): readonly Member[] {
  const end = findEnd(view);
  if (end === -1) throw brokenFile(file, 1, "ZIP: no directory");
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.members) throw unsafeFile(file, 1, `ZIP: ${count} members`);
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw brokenFile(file, 1, "ZIP: directory");
    const [nameSize, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const stop = at + 46 + (nameSize ?? 0);
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw brokenFile(file, 1, "ZIP: encrypted");
    const name = new TextDecoder().decode(bytes.subarray(at + 46, stop));
    if (members.some((member) => member.name === name)) throw brokenFile(file, 1, "ZIP: a name twice");
    members.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = stop + (extra ?? 0) + (comment ?? 0);
  }
  if (at !== end) throw brokenFile(file, 1, "ZIP: directory");
  return members;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  return -1;
}

function unpack(bytes: Uint8Array, view: DataView, member: Member, file: string): Uint8Array {
  const { at, packed, size, method, name } = member;
  if (size > LIMITS.unpacked || (size > 1_000_000 && size > packed * LIMITS.packing))
    throw unsafeFile(file, 1, `ZIP: ${name} unpacks to ${size} bytes`);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw brokenFile(file, 1, `ZIP: ${name}`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed || (method !== 0 && method !== 8)) throw brokenFile(file, 1, `ZIP: ${name}`);
  const content = method === 0 ? data : inflate(data, size, file, name);
  if (content.length !== size || crc32(content) !== member.crc)
    throw brokenFile(file, 1, `ZIP: ${name}: checksum`);
  return content;
}

/** Unpack piece by piece and stop at the first byte beyond the size that the directory states. */
function inflate(data: Uint8Array, size: number, file: string, name: string): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((piece) => {
    out.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < data.length; at += PIECE)
      inflater.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  } catch (error) {
    throw brokenFile(file, 1, `ZIP: ${name}: ${error instanceof Error ? error.message : "?"}`);
  }
  return out.subarray(0, filled);
}

const CRC_TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
