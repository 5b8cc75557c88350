/**
 * @module scripts/names/equivalents/writings
 * Groups of writings of one name in other scripts, one group for each main Latin spelling.
 */
import { readAlike } from "../engine-links.ts";
import type { NameGroup, NameItem } from "./items.ts";

/** Writings that the engine cannot read as a spelling of the name by itself. */
export function groupWritings(items: readonly NameItem[]): readonly NameGroup[] {
  const hubs = new Map<string, { readonly near: Set<string>; readonly natives: Map<string, number> }>();
  for (const { main, near, natives } of items) {
    const hub = hubs.get(main) ?? { near: new Set([main]), natives: new Map<string, number>() };
    hubs.set(main, hub);
    for (const form of near) hub.near.add(form);
    for (const native of natives) hub.natives.set(native, (hub.natives.get(native) ?? 0) + 1);
  }
  return [...hubs.values()].flatMap(({ near, natives }): readonly NameGroup[] => {
    const [main = "", ...others] = near;
    // A spelling that the engine reads like the main one needs no place of its own.
    const latin = [main, ...others.filter((form) => !readAlike(main, form))];
    const kept = [...natives.keys()].filter((native) => !latin.some((form) => readAlike(form, native)));
    return kept.length === 0 ? [] : [{ kind: "reading", words: [...latin, ...kept.sort()] }];
  });
}
