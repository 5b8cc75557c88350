/** Tellings are grouped as by comparing every two of them, which is the oracle. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Modality } from "../../model/index.ts";
import type { Draft, DraftMention, DraftParty } from "../draft.ts";
import { groupTellings, isSame, type Telling } from "./same-event.ts";

const KEYS = ["person:a", "person:b", "state:KP", "state:RU", "organisation:c", "vessel:d"] as const;
const party = (key: string, kind: DraftParty["kind"], country: string | null): [string, DraftParty] => [
  key,
  { key, caption: key, kind, schema: null, country, wikidata: null, identifiers: [] },
];
const draft: Pick<Draft, "parties"> = {
  parties: new Map([party("person:a", "person", "KP"), party("person:b", "person", null)]),
};

const keys = fc
  .uniqueArray(fc.constantFrom(...KEYS), { maxLength: 2 })
  .map((found) => new Set<string>(found));
const goods = fc.array(
  fc.constantFrom("arms", "coal", undefined).map(
    (item): DraftMention => ({
      type: "goods",
      first: 0,
      last: 1,
      parties: [],
      ...(item === undefined ? {} : { class: item }),
    }),
  ),
  { maxLength: 2 },
);
const telling: fc.Arbitrary<Telling> = fc.record({
  kind: fc.constantFrom("transfer", "meeting", "designation"),
  modality: fc.constantFrom<Modality>("asserted", "alleged", "denied", "negated", "unclear"),
  participants: fc.record({ actors: keys, recipients: keys, both: keys, goods }),
});

/** Every telling compared with every telling of every group. */
function pairwise(raw: readonly Telling[]): readonly (readonly Telling[])[] {
  const groups: Telling[][] = [];
  for (const act of raw) {
    const same = groups.find((group) => group.some((other) => isSame(draft, other, act)));
    if (same === undefined) groups.push([act]);
    else same.push(act);
  }
  return groups;
}

describe("tellings of one event", () => {
  it("are grouped as by comparing every two", () => {
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 40 }), (raw) => {
        expect(groupTellings(draft, raw)).toEqual(pairwise(raw));
      }),
      { numRuns: 500 },
    );
  });
});
