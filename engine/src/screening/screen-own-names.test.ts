/** The shipped list against itself: every name that it holds must find its entry. */
import { openEngine } from "embargo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, named, OPTIONS } from "../../../test/screening/world.ts";
import { prepareName, ROLE } from "../names/index.ts";
import { scoreAgainst } from "./compare.ts";
import { prepareLists } from "./prepared/prepare.ts";
import { NAME_WEIGHTS } from "./scorer/weights.ts";
import { screenEntity, type Screening } from "./screen.ts";

const RUNS = { seed: 20261123, numRuns: 200 } as const;
const engine = openEngine({ clock: () => "2026-11-23" });
const [list] = engine.lists();
if (list === undefined) throw new Error("no starter list");
const NAMES = list.entries.flatMap((entry) => entry.names.map((name) => ({ id: entry.id, ...name })));
const world = prepareLists([list]);

/** The entry among all candidates of its own name, without a limit. */
const found = (id: string, answer: Screening) => answer.candidates.find((one) => one.entity.id === id);

describe("screenEntity, on the names of the starter list", () => {
  it("has at least 290 entries and 900 names to hold it to", () => {
    expect([list.entries.length >= 290, NAMES.length >= 900]).toEqual([true, true]);
  });

  // Once a defect: names made of shared words only (“Foreign Trade Bank”) get half of the score and are no candidates.
  it("finds the entry of every name wholly alike, and of a strong name at the highest score there is", () => {
    const short = NAMES.flatMap(({ id, value, strength }) => {
      const own = found(id, ask(world, value, { nearest: 0 }));
      if (own?.nameSimilarity !== 1) return [`${id} “${value}”: ${own?.nameSimilarity}`];
      const name = { text: value, words: prepareName(value).words };
      const most = scoreAgainst(name, name, NAME_WEIGHTS).score / 100;
      return strength === "strong" && own.score < most - 0.01
        ? [`${id} “${value}”: ${own.score} of ${most}`]
        : [];
    });
    expect(short).toEqual([]);
  });

  it("never has more than twenty entries of one name, so that an own entry at the highest score is shown", () => {
    const holders = new Map<string, Set<string>>();
    for (const { id, value } of NAMES) {
      const key = prepareName(value)
        .words.map((word) => word.forms[0] ?? "")
        .sort()
        .join(" ");
      holders.set(key, (holders.get(key) ?? new Set()).add(id));
    }
    expect(Math.max(...[...holders.values()].map((ids) => ids.size))).toBeLessThan(20);
  });

  it("answers a sample of its names alike by the index and exhaustively", () => {
    for (const { value } of NAMES.filter((_, at) => at % 60 === 7)) {
      const [fast, slow] = [false, true].map((exhaustive) =>
        screenEntity(named(value), world, { ...OPTIONS, threshold: 0.5, exhaustive }),
      );
      expect([value, fast]).toEqual([value, slow]);
    }
  });

  it("does not see the order of the words of a name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(), ({ id, value }, turn) => {
        const { words } = prepareName(value);
        const plain = words.every(
          ({ role, text, script }) =>
            script === "Latn" && !text.includes(" ") && role !== ROLE.legalForm && role !== ROLE.number,
        );
        const texts = value.split(/[\s-]+/);
        fc.pre(plain && texts.length === words.length && texts.length > 1);
        const turned = texts.map((_, at) => texts[(at + turn) % texts.length] ?? "").join(" ");
        const same = prepareName(turned)
          .words.map(({ key }) => key)
          .sort();
        // Cut otherwise, or read as syllables otherwise: other words.
        fc.pre(JSON.stringify(same) === JSON.stringify(words.map(({ key }) => key).sort()));
        expect(found(id, ask(world, turned))?.nameSimilarity).toBe(1);
      }),
      RUNS,
    );
  });
});
