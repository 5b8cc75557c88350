/** What the dated events must be: real days, known parties, sources that exist. */
import { describe, expect, it } from "vitest";
import { collect } from "./collect.ts";
import { readDataFiles } from "./files.ts";
import { collectEvents, lintEvents, type EventFile, type EventFiles } from "./lint-events.ts";

const { files } = readDataFiles();
const world = collect(files);
const good = collectEvents(files);
const event: EventFile = {
  id: "a-launch",
  date: "2016-02-07",
  kind: "space-launch",
  parties: ["KP"],
  by: ["KP"],
  seen: ["csis:265"],
  verified: "secondary",
};
const withEvent = (change: Partial<EventFile>): EventFiles => ({
  ...good,
  files: [...good.files, { path: "data/events/more.yml", value: { events: [{ ...event, ...change }] } }],
});

describe("lintEvents", () => {
  it("finds the shipped events good, and there are many", () => {
    expect(lintEvents(good, world)).toEqual([]);
    expect(lintEvents(withEvent({}), world)).toEqual([]);
    expect(good.files.flatMap(({ value }) => value.events).length).toBeGreaterThanOrEqual(60);
  });

  it.each<[string, EventFiles, RegExp]>([
    ["a day that does not exist", withEvent({ date: "2015-02-29" }), /date: 2015-02-29 is no day/],
    ["a further day far away", withEvent({ also: ["2017-02-07"] }), /also: 2017-02-07 is not near/],
    ["the same day again", withEvent({ also: ["2016-02-07"] }), /is not near/],
    ["a kind of no act", withEvent({ kind: "parade" }), /kind: parade is no kind/],
    ["a party nobody knows", withEvent({ parties: ["KP", "kim"] }), /parties: kim is no/],
    ["a further party nobody knows", withEvent({ others: ["kim"] }), /parties: kim is no/],
    ["an actor who is no party", withEvent({ by: ["RU"] }), /by: RU is no party/],
    ["a place nobody knows", withEvent({ place: "atlantis" }), /place: atlantis is no/],
    ["goods of no class", withEvent({ goods: "fireworks" }), /goods: no class fireworks/],
    ["a source nobody knows", withEvent({ seen: ["diary:3"] }), /seen: no source diary/],
    ["a source without its row", withEvent({ seen: ["csis"] }), /seen: csis names no row/],
    ["general knowledge called checked", withEvent({ seen: ["general"] }), /verified: general knowledge/],
    ["a source called unchecked", withEvent({ verified: "unverified" }), /verified: general knowledge/],
    ["an idle source", { ...good, sources: { ...good.sources, diary: {} } }, /sources\.diary: is seen by no/],
    [
      "a person of no country",
      { ...good, persons: [...good.persons, { id: "x", country: "ZZ" }] },
      /persons\[x\]\.country: no territory ZZ/,
    ],
  ])("finds %s", (_, broken, told) => {
    expect(lintEvents(broken, world)).toEqual([expect.stringMatching(told)]);
  });

  it("takes a caption for whoever has no id", () => {
    expect(lintEvents(withEvent({ parties: ["KP", { caption: "Wise Honest" }] }), world)).toEqual([]);
  });
});
