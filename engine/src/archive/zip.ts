/**
 * @module archive/zip
 * Reads the members of a ZIP file (as XLSX and DOCX files are) that is in memory. The table at its end is the truth;
 * sizes and checksums are verified, so that a damaged or truncated file stops, and one that unpacks into too much is
 * refused.
 */
import { Inflate } from "fflate";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Size of the end record, and of the longest comment after it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
/** Packed bytes that are unpacked at a time. */
const PIECE = 16_384;

/** Members by name, unpacked when asked for. */
export interface ArchiveMembers {
  readonly names: readonly string[];
  /** Bytes of a member; `undefined` = there is none of that name. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/** How much is too much, and the errors of the room that reads. */
export interface ArchiveRules {
  readonly limits: {
    /** Members of a file. */
    readonly members: number;
    /** Bytes of one member once unpacked. */
    readonly unpacked: number;
    /** Unpacked bytes for each packed byte, for members larger than a megabyte. */
    readonly packing: number;
  };
  /** The error for a file that is cut, damaged, encrypted or in a form not read here. */
  readonly broken: (reason: string) => Error;
  /** The error for a file that holds or unpacks into too much. */
  readonly unsafe: (reason: string) => Error;
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
 * Throws `rules.broken` when it is cut, damaged, encrypted or in a form not read here (ZIP64, other methods than store
 * and deflate); `rules.unsafe` when it holds or unpacks into too much.
 */
export function openArchive(bytes: Uint8Array, rules: ArchiveRules): ArchiveMembers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = new Map(readDirectory(bytes, view, rules).map((member) => [member.name, member]));
  return {
    names: [...members.keys()],
    read: (name) => {
      const member = members.get(name);
      return member === undefined ? undefined : unpack(bytes, view, member, rules);
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView, rules: ArchiveRules): readonly Member[] {
  const end = findEnd(view);
  if (end === -1) throw rules.broken("ZIP: no directory");
  const count = view.getUint16(end + 10, true);
  if (count > rules.limits.members) throw rules.unsafe(`ZIP: ${count} members`);
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw rules.broken("ZIP: directory");
    const [nameSize, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const stop = at + 46 + (nameSize ?? 0);
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw rules.broken("ZIP: encrypted");
    const name = new TextDecoder().decode(bytes.subarray(at + 46, stop));
    if (members.some((member) => member.name === name)) throw rules.broken("ZIP: a name twice");
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
  if (at !== end) throw rules.broken("ZIP: directory");
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

function unpack(bytes: Uint8Array, view: DataView, member: Member, rules: ArchiveRules): Uint8Array {
  const { at, packed, size, method, name } = member;
  if (size > rules.limits.unpacked || (size > 1_000_000 && size > packed * rules.limits.packing))
    throw rules.unsafe(`ZIP: ${name} unpacks to ${size} bytes`);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw rules.broken(`ZIP: ${name}`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed || (method !== 0 && method !== 8)) throw rules.broken(`ZIP: ${name}`);
  const content = method === 0 ? data : inflate(data, size, name, rules);
  if (content.length !== size || crc32(content) !== member.crc) throw rules.broken(`ZIP: ${name}: checksum`);
  return content;
}

/** Unpack piece by piece and stop at the first byte beyond the size that the directory states. */
function inflate(data: Uint8Array, size: number, name: string, rules: ArchiveRules): Uint8Array {
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
    throw rules.broken(`ZIP: ${name}: ${error instanceof Error ? error.message : "?"}`);
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
