/**
 * @module scripts/gen/name-facts/read-table
 * Reads the tables below `data/names`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { joinedKey, wordKeys } from "../../names/word-key.ts";
import { ROOT } from "../read-yaml.ts";

/** Rows of a table, without its head, cut at tabs. */
export function readTable(name: string): readonly (readonly string[])[] {
  return readFileSync(join(ROOT, "data/names", name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** Words of a cell that a generator wrote, cut at spaces. */
export function wordsOf(cell: string | undefined): readonly string[] {
  return (cell ?? "").split(" ").filter((word) => word !== "");
}

/** Words of a cell written by hand: distinct keys under which the engine looks them up. */
export function handWords(cell: string | undefined): readonly string[] {
  return [...new Set(wordsOf(cell).map(joinedKey))].filter((word) => word !== "");
}

/** Phrases of a cell, cut at bars, each as its words joined by one space. */
export function phrasesOf(cell: string | undefined): readonly string[] {
  return [...new Set((cell ?? "").split("|").map((phrase) => wordKeys(phrase).join(" ")))].filter(
    (phrase) => phrase !== "",
  );
}
