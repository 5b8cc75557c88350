/** Persons, bodies and ships of one name: told apart, never silently. */
import { describe, expect, it } from "vitest";
import { ask, entryOf, idsOf, named, worldOf } from "../../../test/screening/world.ts";
import type { Schema } from "../model/index.ts";

const world = worldOf(
  entryOf("person", ["Marina Zvorkina"]),
  entryOf("ship", ["Marina Zvorkina"], { schema: "Vessel" }),
  entryOf("like", ["Marina Zvorkin"], { schema: "Vessel" }),
  entryOf("body", ["Marina Zvorkina"], { schema: "LegalEntity" }),
);
const as = (schema: Schema | null, name = "Marina Zvorkina") => ({ ...named(name), schema });

describe("an entry of another kind", () => {
  it("counts as much as any where no kind is asked for", () => {
    const answer = ask(world, as(null));
    expect([...idsOf(answer)].sort()).toEqual(["body", "like", "person", "ship"]);
    expect(answer.otherKinds).toBe(0);
  });

  it("is shown under the same name, and scores less", () => {
    const answer = ask(world, as("Person"));
    expect(idsOf(answer)).toContain("ship");
    const [person, ship] = ["person", "ship"].map((id) =>
      answer.candidates.find((one) => one.entity.id === id),
    );
    expect(ship?.score ?? 0).toBeLessThan(person?.score ?? 0);
    expect(ship?.nameSimilarity).toBe(person?.nameSimilarity);
    expect(ship?.explanation.at(-1)).toMatchObject({ part: "schema", relation: "differs" });
  });

  it("is counted, not shown, under a name that is only alike", () => {
    const [any, person] = [ask(world, as(null)), ask(world, as("Person"))];
    expect(idsOf(any)).toContain("like");
    expect([idsOf(person).includes("like"), person.otherKinds]).toEqual([false, 1]);
    expect(person.found + person.otherKinds).toBe(any.found);
    expect(person.nearest).toEqual([]);
  });

  it("is found by its identifier whatever the kind", () => {
    const known = worldOf(
      entryOf("ship", ["Ocean Star"], { schema: "Vessel", properties: { imoNumber: ["9187629"] } }),
    );
    const query = { schema: "Person", properties: { name: ["Zzz"], imoNumber: ["9187629"] } } as const;
    expect(idsOf(ask(known, query))).toEqual(["ship"]);
  });

  it("is never a person or a body where the list does not say which", () => {
    for (const schema of ["Person", "Company"] as const) {
      const body = ask(world, as(schema)).candidates.find((one) => one.entity.id === "body");
      expect(body?.explanation.some((part) => part.part === "schema")).toBe(false);
    }
  });
});
