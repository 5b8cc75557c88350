/**
 * @module screening/prepared/list-search
 * One search over the names of several indexes: those of a main segment and of what was added beside it. Names are
 * numbered through, as are entries.
 */
import type { NameWord } from "../../names/index.ts";
import { NameScorer } from "../scorer/name-scorer.ts";
import { NAME_WEIGHTS } from "../scorer/weights.ts";
import { NAME_FLAG, type NameIndex } from "../search/name-index.ts";
import { NameSearch, type NameVisitor } from "../search/name-search.ts";

/** A search over the names of lists. Holds scratch memory: one thread at a time. */
export interface ListSearch {
  /** The comparison of the name visited or scored last. */
  readonly scorer: NameScorer;
  /** See {@link NameSearch.search}. */
  readonly search: (words: readonly NameWord[], threshold: number, visit: NameVisitor) => void;
  /** See {@link NameSearch.scoreOne}. */
  readonly scoreOne: (words: readonly NameWord[], name: number) => void;
  /** Number of the entry that bears a name. */
  readonly entryOf: (name: number) => number;
  /** Whether the list itself calls a name weak. */
  readonly isWeak: (name: number) => boolean;
  /** Whether a name is so long that only its beginning is compared. */
  readonly isCut: (name: number) => boolean;
}

/** A search over one index. Cost: scratch memory of some bytes a word and a name. */
export function searchIndex(index: NameIndex): (exhaustive: boolean) => ListSearch {
  return remembered((exhaustive) => {
    const search = new NameSearch(index, new NameScorer(NAME_WEIGHTS), exhaustive);
    return {
      scorer: search.scorer,
      search: (words, threshold, visit) => search.search(words, threshold, visit),
      scoreOne: (words, name) => search.scoreOne(words, name),
      entryOf: (name) => index.nameEntry[name] ?? 0,
      isWeak: (name) => ((index.nameFlags[name] ?? 0) & NAME_FLAG.weak) !== 0,
      isCut: (name) => ((index.nameFlags[name] ?? 0) & NAME_FLAG.truncated) !== 0,
    };
  });
}

/** How many names and entries stand before a second segment. */
export interface Offsets {
  readonly names: number;
  readonly entries: number;
}

/** A search over two segments: the names and entries of `added` are numbered on from those of `main`. */
export function searchBoth(
  main: (exhaustive: boolean) => ListSearch,
  added: (exhaustive: boolean) => ListSearch,
  { names, entries }: Offsets,
): (exhaustive: boolean) => ListSearch {
  return remembered((exhaustive) => {
    const [first, second] = [main(exhaustive), added(exhaustive)];
    let last = first;
    return {
      get scorer() {
        return last.scorer;
      },
      search: (words, threshold, visit) => {
        last = first;
        first.search(words, threshold, visit);
        last = second;
        second.search(words, threshold, (name) => visit(name + names));
      },
      scoreOne: (words, name) => {
        last = name < names ? first : second;
        last.scoreOne(words, name < names ? name : name - names);
      },
      entryOf: (name) => (name < names ? first.entryOf(name) : second.entryOf(name - names) + entries),
      isWeak: (name) => (name < names ? first.isWeak(name) : second.isWeak(name - names)),
      isCut: (name) => (name < names ? first.isCut(name) : second.isCut(name - names)),
    };
  });
}

/** A search is made when it is first asked for: each holds scratch memory. */
function remembered(make: (exhaustive: boolean) => ListSearch): (exhaustive: boolean) => ListSearch {
  const made = new Map<boolean, ListSearch>();
  return (exhaustive) => {
    const search = made.get(exhaustive) ?? make(exhaustive);
    made.set(exhaustive, search);
    return search;
  };
}
