/** What is known beside the name: it moves the score by what the explanation says, and never the similarity. */
import { describe, expect, it } from "vitest";
import { ask, entryOf, idsOf, worldOf } from "../../../test/screening/world.ts";
import type { QueryEntity } from "../model/index.ts";
import type { Candidate } from "./candidate.ts";

const ORLOV = entryOf("orlov", ["Boris Orlov"], {
  properties: {
    birthDate: ["1961-03-14"],
    birthPlace: ["Omsk, Russia"],
    nationality: ["ru"],
    gender: ["male"],
    address: ["12 Gagarin Street, Omsk, Russia"],
    passportNumber: ["AB654321"],
  },
});
const SHIP = entryOf("ship", ["Ocean Star 7"], { schema: "Vessel", properties: { imoNumber: ["9187629"] } });
const world = worldOf(ORLOV, SHIP, entryOf("other", ["Viktor Zvorkin"]));

const scored = (properties: QueryEntity["properties"], schema: QueryEntity["schema"] = null): Candidate => {
  const [found] = ask(world, { schema, properties: { name: ["Boris Orlov"], ...properties } }).candidates;
  if (found === undefined) throw new Error("not found");
  return found;
};
const plain = scored({});
const weightOf = (candidate: Candidate, part: string): number =>
  candidate.explanation.filter((one) => one.part === part).reduce((total, one) => total + one.weight, 0);

describe("a fact beside the name", () => {
  it.each([
    ["birthDate", "1961-03-14", 1, "agrees"],
    ["birthDate", "1961", 1, "agrees"],
    ["birthDate", "14.03.1961", 1, "agrees"],
    ["birthDate", "1938-11-02", -1, "differs"],
    ["birthPlace", "Omsk", 1, "agrees"],
    ["nationality", "RU", 1, "agrees"],
    ["nationality", "fr", -1, "differs"],
    ["gender", "female", -1, "differs"],
    ["address", "Gagarin Street 12, Omsk", 1, "agrees"],
    ["passportNumber", "AB 654321", 1, "agrees"],
    ["passportNumber", "CD111111", -1, "differs"],
  ])("of %s %s counts %i, once, and says %s", (property, value, sign, relation) => {
    const candidate = scored({ [property]: [value] });
    const parts = candidate.explanation.slice(plain.explanation.length);
    expect(parts).toHaveLength(1);
    expect([Math.sign(parts[0]?.weight ?? 0), parts[0]?.relation]).toEqual([sign, relation]);
    expect(candidate.score - plain.score).toBeCloseTo(parts[0]?.weight ?? 0, 6);
    expect(candidate.nameSimilarity).toBe(plain.nameSimilarity);
  });

  it("that the list does not have says nothing", () => {
    const query: QueryEntity = {
      schema: null,
      properties: {
        name: ["Viktor Zvorkin"],
        birthDate: ["1961-03-14"],
        gender: ["female"],
        nationality: ["fr"],
      },
    };
    const [found] = ask(world, query).candidates;
    expect(found?.explanation.every((part) => part.part === "name")).toBe(true);
  });

  it("counts an agreeing day more than an agreeing year, and swapped day and month as an agreement", () => {
    expect(scored({ birthDate: ["1961-03-14"] }).score).toBeGreaterThan(
      scored({ birthDate: ["1961"] }).score,
    );
    const born = worldOf(entryOf("orlov", ["Boris Orlov"], { properties: { birthDate: ["1961-03-04"] } }));
    const [turned] = ask(born, {
      schema: null,
      properties: { name: ["Boris Orlov"], birthDate: ["1961-04-03"] },
    }).candidates;
    expect(turned?.explanation.at(-1)).toMatchObject({ part: "birthDate", relation: "swapped" });
    expect(turned?.explanation.at(-1)?.weight).toBeGreaterThan(0);
  });

  it("of several values helps when one agrees", () => {
    expect(scored({ nationality: ["fr", "ru"] }).score).toBe(scored({ nationality: ["ru"] }).score);
  });
});

describe("an identifier", () => {
  it.each(["9187629", "IMO 9187629", "IMO9187629"])(
    "%s finds its entry whatever the name, and without one",
    (imo) => {
      for (const name of [["Zzz"], ["Viktor Zvorkin"], [], ["!!"]]) {
        const answer = ask(world, { schema: null, properties: { name, imoNumber: [imo] } });
        const ship = answer.candidates.find((one) => one.entity.id === "ship");
        expect([name, ship?.match]).toEqual([name, true]);
        expect(weightOf(ship as Candidate, "identifier")).toBeGreaterThan(0);
      }
    },
  );

  it("that agrees finds its entry also under a threshold that its name does not reach, and is counted", () => {
    const query: QueryEntity = { schema: null, properties: { name: ["Zzz"], imoNumber: ["9187629"] } };
    const answer = ask(world, query, { threshold: 1, nearest: 0 });
    expect([idsOf(answer), answer.found]).toEqual([["ship"], 1]);
    const [found] = answer.candidates;
    expect([found?.nameSimilarity, found?.matchedName]).toEqual([0, "Ocean Star 7"]);
  });

  it("that differs counts against, and makes no candidate alone", () => {
    const ship = (imo: string) =>
      ask(world, { schema: null, properties: { name: ["Ocean Star 7"], imoNumber: [imo] } }).candidates[0];
    expect((ship("9074729")?.score ?? 0) < (ship("9187629")?.score ?? 0)).toBe(true);
    const alone = ask(world, { schema: null, properties: { imoNumber: ["9074729"] } });
    expect(idsOf(alone)).toEqual([]);
  });

  it("counts only among the lists that were asked for", () => {
    const query: QueryEntity = { schema: null, properties: { imoNumber: ["9187629"] } };
    expect(idsOf(ask(world, query, { lists: ["xx-none"] }))).toEqual([]);
    expect(idsOf(ask(world, query, { lists: ["xx-one"] }))).toEqual(["ship"]);
  });
});
