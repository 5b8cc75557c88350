/** Lists and queries of the bench are the same at every run, and are what their names say. */
import { describe, expect, it } from "vitest";
import { namesOfScale } from "./names-scale.ts";
import { queriesOf, QUERY_MIXES, wordsOf } from "./queries.ts";

describe("queriesOf", () => {
  const list = [...namesOfScale(3000)];

  it("gives the same list and the same queries for the same seed, and others for another", () => {
    expect([...namesOfScale(3000)]).toEqual(list);
    for (const mix of QUERY_MIXES) {
      expect(queriesOf(mix, 50, list)).toEqual(queriesOf(mix, 50, list));
      expect(queriesOf(mix, 50, list, 1)).not.toEqual(queriesOf(mix, 50, list, 2));
    }
  });

  it("asks for listed names as they stand, for the words of the list, and for customers who are not on it", () => {
    const names = new Set(list.map(({ text }) => text));
    const words = new Set(list.flatMap(({ text }) => wordsOf(text)));
    for (const { name } of queriesOf("listed", 100, list)) expect(names).toContain(name);
    for (const { name } of queriesOf("common", 100, list))
      for (const word of wordsOf(name)) expect(words).toContain(word);
    for (const { name } of queriesOf("customers", 100, list)) expect(names).not.toContain(name);
    const changed = queriesOf("typo", 100, list).filter(({ name }) => !names.has(name));
    expect(changed.length).toBeGreaterThan(90);
  });
});
