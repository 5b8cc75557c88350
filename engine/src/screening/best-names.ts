/**
 * @module screening/best-names
 * Of each entry the name that speaks most for it. A name that reaches the threshold comes before one that does not; then
 * the greater evidence, the greater likeness, a strong name before a weak one, the name that stands first.
 */
import type { ListSearch } from "./prepared/list-search.ts";
import type { QueryName } from "./query-names.ts";

/** The best name of an entry against the best name of a query. */
export interface BestName {
  /** Number of the entry, of the name in the index, of the name of the query. */
  readonly entry: number;
  readonly name: number;
  readonly asked: number;
  /** Thousandths. */
  readonly likeness: number;
  /** Hundredths of a bit. */
  readonly score: number;
  readonly weak: boolean;
  /** A strong name of the entry reaches the threshold. */
  readonly strongReaches: boolean;
}

/**
 * The best names of all entries that have one of at least `floor`.
 *
 * @param threshold, @param floor likeness in thousandths; `floor` is not above `threshold`.
 * @param inScope entries that are asked about.
 */
export function bestNames(
  search: ListSearch,
  names: readonly QueryName[],
  { threshold, floor }: { readonly threshold: number; readonly floor: number },
  inScope: (entry: number) => boolean,
): Map<number, BestName> {
  const best = new Map<number, BestName>();
  names.forEach((query, asked) => {
    search.search(query.words, floor, (name) => {
      const entry = search.entryOf(name);
      if (!inScope(entry)) return;
      const weak = search.isWeak(name);
      const { likeness, score } = search.scorer;
      const known = best.get(entry);
      const found: BestName = {
        entry,
        name,
        asked,
        likeness,
        score,
        weak,
        strongReaches: (known?.strongReaches ?? false) || (!weak && likeness >= threshold),
      };
      if (known === undefined || isBetter(found, known, threshold)) best.set(entry, found);
      else if (found.strongReaches !== known.strongReaches) {
        best.set(entry, { ...known, strongReaches: found.strongReaches });
      }
    });
  });
  return best;
}

/** The best name of one entry, however unlike; `null` when it has none with a word. */
export function bestNameOf(
  search: ListSearch,
  names: readonly QueryName[],
  entry: number,
  [first, end]: readonly [number, number],
  threshold: number,
): BestName | null {
  let best: BestName | null = null;
  names.forEach((query, asked) => {
    for (let name = first; name < end; name += 1) {
      search.scoreOne(query.words, name);
      const { likeness, score } = search.scorer;
      const weak = search.isWeak(name);
      const strongReaches: boolean = (best?.strongReaches ?? false) || (!weak && likeness >= threshold);
      const found: BestName = { entry, name, asked, likeness, score, weak, strongReaches };
      best = best === null || isBetter(found, best, threshold) ? found : { ...best, strongReaches };
    }
  });
  return best;
}

function isBetter(one: BestName, other: BestName, threshold: number): boolean {
  const reaches = Number(one.likeness >= threshold) - Number(other.likeness >= threshold);
  const order =
    reaches ||
    one.score - other.score ||
    one.likeness - other.likeness ||
    Number(other.weak) - Number(one.weak) ||
    other.asked - one.asked ||
    other.name - one.name;
  return order > 0;
}
