/**
 * @module test/lists/mutate
 * Damages the files of a publication at random: bytes flipped, cut, copied, moved; lines dropped and doubled; pieces
 * put in that have broken parsers before.
 */
import { randomBelow, randomOne, type Random } from "../random.ts";
import type { ValidFile } from "./valid-files.ts";

const ODD: readonly Uint8Array[] = [
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "<!ENTITY",
  "&lol;",
  "&#0;",
  "&#x110000;",
  "<![CDATA[",
  "]]>",
  "<!--",
  "<?xml version='1.0'?>",
  "<a>",
  "</a>",
  "<",
  ">",
  '"',
  '""',
  '","',
  "'",
  ",",
  ";",
  "\n",
  "\r\n",
  "\u0000",
  "\u001a",
  "-0- ",
  "{",
  "}",
  "[[[[[[[[",
  "\\u0000",
  "1e999",
  "null",
  "\ufeff",
  "İ",
  "9".repeat(40),
  "((((((((((((((((((((",
]
  .map((text) => new TextEncoder().encode(text))
  .concat([Uint8Array.of(0xff), Uint8Array.of(0xc0, 0x80), Uint8Array.of(0xed, 0xa0, 0x80)]);

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const DAMAGES: readonly Damage[] = [
  flip,
  misspell,
  misspell,
  misspell,
  cut,
  copy,
  insert,
  truncate,
  dropLine,
  doubleLine,
  swapLines,
  reverse,
];

/** Damage one file of a publication, one to four times; the others stay as they are. */
export function mutateFiles(files: readonly ValidFile[], random: Random): readonly ValidFile[] {
  const chosen = randomBelow(random, files.length);
  return files.map((file, at) => (at === chosen ? { ...file, bytes: mutate(file.bytes, random) } : file));
}

function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged = bytes;
  for (let times = 1 + randomBelow(random, 4); times > 0; times--)
    damaged = randomOne(random, DAMAGES)(damaged, random);
  return damaged;
}

function range(bytes: Uint8Array, random: Random, longest: number): readonly [number, number] {
  const from = randomBelow(random, bytes.length + 1);
  return [from, Math.min(bytes.length, from + 1 + randomBelow(random, longest))];
}

function splice(bytes: Uint8Array, from: number, to: number, put: Uint8Array): Uint8Array {
  const out = new Uint8Array(from + put.length + bytes.length - to);
  out.set(bytes.subarray(0, from));
  out.set(put, from);
  out.set(bytes.subarray(to), from + put.length);
  return out;
}

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const out = bytes.slice();
  const at = randomBelow(random, bytes.length);
  if (bytes.length > 0) out[at] = (bytes[at] ?? 0) ^ (1 << randomBelow(random, 8));
  return out;
}

/** One letter or digit in the place of another: most such files are still well formed. */
function misspell(bytes: Uint8Array, random: Random): Uint8Array {
  const out = bytes.slice();
  const at = randomBelow(random, bytes.length);
  const old = bytes[at] ?? 0;
  if (old > 0x30 && old < 0x7b && /[\w]/.test(String.fromCharCode(old))) out[at] = randomOne(random, LETTERS);
  return out;
}

const LETTERS: readonly number[] = [...new TextEncoder().encode("0123456789aeiouxzAEIOUXZ_-")];

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = range(bytes, random, 60);
  return splice(bytes, from, to, new Uint8Array());
}

function copy(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = range(bytes, random, 200);
  const at = randomBelow(random, bytes.length + 1);
  return splice(bytes, at, at, bytes.slice(from, to));
}

function insert(bytes: Uint8Array, random: Random): Uint8Array {
  const at = randomBelow(random, bytes.length + 1);
  return splice(bytes, at, at, randomOne(random, ODD));
}

function truncate(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, randomBelow(random, bytes.length + 1));
}

function reverse(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = range(bytes, random, 30);
  return splice(bytes, from, to, bytes.slice(from, to).reverse());
}

/** Start and end of a line, its break included. */
function line(bytes: Uint8Array, random: Random): readonly [number, number] {
  const at = randomBelow(random, bytes.length + 1);
  const from = at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1;
  const end = bytes.indexOf(10, from);
  return [from, end === -1 ? bytes.length : end + 1];
}

function dropLine(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = line(bytes, random);
  return splice(bytes, from, to, new Uint8Array());
}

function doubleLine(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = line(bytes, random);
  return splice(bytes, to, to, bytes.slice(from, to));
}

function swapLines(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = line(bytes, random);
  const taken = bytes.slice(from, to);
  const left = splice(bytes, from, to, new Uint8Array());
  const [at] = line(left, random);
  return splice(left, at, at, taken);
}
