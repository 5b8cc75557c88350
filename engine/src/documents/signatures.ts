/**
 * @module documents/signatures
 * Files that are not read, by their first bytes, so that the refusal can name them.
 */

/** Where a kind has its signature: name, bytes as Latin-1 text, offset. */
const SIGNATURES: readonly (readonly [kind: string, signature: string, at?: number])[] = [
  ["RTF", "{\\rtf"],
  ["DOC / XLS / MSG", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["PNG", "\x89PNG"],
  ["JPEG", "\xff\xd8\xff"],
  ["GIF", "GIF8"],
  ["TIFF", "II*\0"],
  ["TIFF", "MM\0*"],
  ["WEBP", "WEBP", 8],
  ["HEIC / MP4", "ftyp", 4],
  ["MP3", "ID3"],
  ["OGG", "OggS"],
  ["AVI / WAV", "RIFF"],
  ["Matroska", "\x1a\x45\xdf\xa3"],
  ["GZIP", "\x1f\x8b"],
  ["BZIP2", "BZh"],
  ["XZ", "\xfd7zXZ"],
  ["Zstandard", "\x28\xb5\x2f\xfd"],
  ["7-Zip", "7z\xbc\xaf\x27\x1c"],
  ["RAR", "Rar!\x1a"],
  ["CAB", "MSCF"],
  ["TAR", "ustar", 257],
  ["PostScript", "%!PS"],
  ["EXE", "MZ\x90"],
  ["ELF", "\x7fELF"],
  ["SQLite", "SQLite format 3\0"],
  ["Parquet", "PAR1"],
  ["DJVU", "AT&TFORM"],
  ["CHM", "ITSF"],
];

/** The kind of a file that is not read; `null` = none known here. */
export function foreignKind(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([, signature, at = 0]) =>
    [...signature].every((character, index) => bytes[at + index] === character.charCodeAt(0)),
  );
  return found?.[0] ?? null;
}
