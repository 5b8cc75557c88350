/** The policy on names that a list itself calls weak: searched, shown, trusted less until something else supports them. */
import { describe, expect, it } from "vitest";
import { ask, entryOf, named, weak, worldOf } from "../../../test/screening/world.ts";
import type { QueryEntity } from "../model/index.ts";
import { DECISION } from "./decision.ts";
import { NAME_WEIGHTS } from "./scorer/weights.ts";

const world = worldOf(
  entryOf("weak", ["Viktor Zvorkin", weak("Boris Orlov")], { properties: { nationality: ["ru"] } }),
  entryOf("strong", ["Boris Orlov"], { properties: { nationality: ["ru"] } }),
);
const scored = (properties: QueryEntity["properties"], id: string) => {
  const answer = ask(world, { schema: null, properties });
  const found = answer.candidates.find((one) => one.entity.id === id);
  if (found === undefined) throw new Error(`${id} is no candidate`);
  return found;
};
const lost = (properties: QueryEntity["properties"]): number =>
  scored(properties, "weak")
    .explanation.filter((part) => part.part === "alias")
    .reduce((total, part) => total + part.weight, 0);

describe("a weak alias", () => {
  it("is found, shown as weak, and as alike as it is", () => {
    const { aliasStrength, matchedName, nameSimilarity } = scored({ name: ["Boris Orlov"] }, "weak");
    expect([aliasStrength, matchedName, nameSimilarity]).toEqual(["weak", "Boris Orlov", 1]);
  });

  it("alone counts less than a strong name, by what the explanation says", () => {
    const [alone, strong] = ["weak", "strong"].map((id) => scored({ name: ["Boris Orlov"] }, id));
    expect((strong?.score ?? 0) - (alone?.score ?? 0)).toBeCloseTo(DECISION.weakAlias, 6);
    expect(alone?.explanation.at(-1)).toMatchObject({
      part: "alias",
      relation: "weak",
      query: null,
      candidate: "Boris Orlov",
      weight: -DECISION.weakAlias,
    });
    expect(strong?.explanation.map((part) => part.part)).not.toContain("alias");
  });

  it("alone is never a match, however telling the name", () => {
    const telling = "Kwabenaduro Yxlodoss Vantrigorth Quellimander";
    const lone = worldOf(entryOf("lone", ["Viktor Zvorkin", weak(telling)]));
    const [found] = ask(lone, named(telling)).candidates;
    expect([found?.nameSimilarity, found?.aliasStrength, found?.match]).toEqual([1, "weak", false]);
    expect(DECISION.weakAlias).toBeGreaterThan(NAME_WEIGHTS.evidence.whole / 100 - DECISION.priorBits);
  });

  it("alone is counted, not shown, under a name that is only alike", () => {
    const lone = worldOf(entryOf("lone", ["Viktor Zvorkin", weak("Yxlodoss Vantrigorth")]));
    const [alone, supported] = [
      ask(lone, named("Yxlodoss Vantrigord")),
      ask(lone, { schema: null, properties: { name: ["Yxlodoss Vantrigord"], alias: ["Viktor Zvorkin"] } }),
    ];
    expect([alone.candidates, alone.weakAliases]).toEqual([[], 1]);
    expect([supported.found, supported.weakAliases]).toEqual([1, 0]);
  });

  it.each([
    ["a fact that agrees", { nationality: ["ru"] }],
    ["a strong name that reaches the threshold for another name of the query", { alias: ["Viktor Zvorkin"] }],
    ["a strong name that reaches the threshold, a little misspelt", { alias: ["Viktor Zvorkyn"] }],
  ])("counts in full beside %s", (_what, more) => {
    expect(lost({ name: ["Boris Orlov"], ...more })).toBe(0);
  });

  it.each([
    ["a fact that differs", { nationality: ["fr"] }],
    ["a name that no strong one is like", { alias: ["Semyon Petrov"] }],
  ])("counts less still beside %s", (_what, more) => {
    expect(lost({ name: ["Boris Orlov"], ...more })).toBe(-DECISION.weakAlias);
  });

  it("costs nothing when a strong name is the better one", () => {
    const { aliasStrength, explanation } = scored({ name: ["Viktor Zvorkin"] }, "weak");
    expect([aliasStrength, explanation.some((part) => part.part === "alias")]).toEqual(["strong", false]);
  });

  it("never beats the same name of the entry that is strong", () => {
    const both = worldOf(entryOf("both", [weak("Boris Orlov"), "Boris Orlov"]));
    const [found] = ask(both, named("Boris Orlov")).candidates;
    expect(found?.aliasStrength).toBe("strong");
  });
});
