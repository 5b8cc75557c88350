/**
 * @module screening/prepare
 * Tokenises every name of the loaded lists once.
 */
import type { EntryName, ListEntry, LoadedList } from "../model/index.ts";
import { tokeniseName, type NameToken } from "../names/index.ts";
import { countTokens, type TokenFrequencies } from "./information.ts";

/** A name of an entry, tokenised. */
export interface PreparedName {
  readonly name: EntryName;
  readonly tokens: readonly NameToken[];
}

/** An entry with its names tokenised, and the list it was loaded with. */
export interface PreparedEntry {
  readonly entry: ListEntry;
  readonly list: string;
  readonly names: readonly PreparedName[];
}

/** All loaded lists, ready to be screened against. */
export interface PreparedLists {
  readonly lists: readonly LoadedList[];
  /** Ids of the official lists there are, loaded or not: an answer names those it does not rest on. */
  readonly official: readonly string[];
  readonly entries: readonly PreparedEntry[];
  readonly frequencies: TokenFrequencies;
}

/** Prepare lists. Cost: linear in the names; done once, the result is immutable. */
export function prepareLists(lists: readonly LoadedList[], official: readonly string[] = []): PreparedLists {
  const entries = lists.flatMap((list) =>
    list.entries.map(
      (entry): PreparedEntry => ({
        entry,
        list: list.id,
        names: entry.names.map((name) => ({ name, tokens: tokeniseName(name.value).tokens })),
      }),
    ),
  );
  const frequencies = countTokens(entries.flatMap((entry) => entry.names.map((name) => name.tokens)));
  return { lists, official, entries, frequencies };
}
