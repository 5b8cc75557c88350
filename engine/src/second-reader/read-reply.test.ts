/** What of a reply counts, and how it stands to our own reading. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EmbargoError, REFUSAL_REASONS, type SecondReaderSource } from "../model/index.ts";
import { openEngine } from "../index.ts";
import { PROTOCOL, readReply, REPLY_LIMITS, secondReaderRequest, secondReading } from "./index.ts";

const TEXT =
  "On 13 September 2023 Kim Jong Un met Vladimir Putin in Russia. North Korea reportedly sold artillery shells to Russia. Moscow denied it, and Zzyzx Trading was silent.";
const OWN = openEngine({ clock: () => "2026-11-23" }).assess(TEXT, { textLang: "en" });
const COMMAND: SecondReaderSource = { kind: "command", command: "reader" };
const NAMED = { protocol: PROTOCOL, reader: { name: "toy", version: "1" } };

const read = (reply: object, text: string = TEXT) =>
  readReply(JSON.stringify({ ...NAMED, ...reply }), text, OWN, { source: COMMAND, number: 1 });
const ofMention = (mention: unknown) => read({ mentions: [mention] });
const ofAct = (act: object) => read({ acts: [act] });
const codeOf = (json: string, source: SecondReaderSource = COMMAND): string => {
  try {
    readReply(json, TEXT, OWN, { source, number: 1 });
    return "accepted";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};
const ownAct = (kind: string) => OWN.acts.find((act) => act.kind === kind);

describe("the request", () => {
  it("holds the text, its language and what is asked", () => {
    const request = secondReaderRequest(TEXT, "en");
    expect(request).toMatchObject({ protocol: PROTOCOL, lang: "en", text: TEXT });
    expect(request.asked.mentions).toContain("metonym");
    expect(request.asked.acts).toContain("ship-to-ship-transfer");
  });
});

describe("a reply as a whole", () => {
  it.each([
    ["", "READER_NOT_JSON"],
    ["<html></html>", "READER_NOT_JSON"],
    ["{}{}", "READER_NOT_JSON"],
    ['```json\n{"mentions":[]}\n```', "READER_NOT_JSON"],
    ["null", "READER_SHAPE"],
    ["[]", "READER_SHAPE"],
    ['"x"', "READER_SHAPE"],
    ["{}", "READER_SHAPE"],
    [JSON.stringify(NAMED), "READER_SHAPE"],
    [JSON.stringify({ ...NAMED, protocol: "embargo-second-reader/2", mentions: [] }), "READER_SHAPE"],
    [JSON.stringify({ ...NAMED, mentions: {} }), "READER_SHAPE"],
    [JSON.stringify({ ...NAMED, mentions: [], verdict: "permitted" }), "READER_SHAPE"],
    [JSON.stringify({ protocol: PROTOCOL, mentions: [] }), "READER_SHAPE"],
    [JSON.stringify({ ...NAMED, reader: { name: " " }, mentions: [] }), "READER_SHAPE"],
    [JSON.stringify({ ...NAMED, reader: { name: "x".repeat(300) }, mentions: [] }), "READER_SHAPE"],
    [JSON.stringify({ ...NAMED, mentions: [] }), "accepted"],
  ])("%s: %s", (json, code) => expect(codeOf(json)).toBe(code));

  it("of a model that was asked by its name needs no name, and gets none of its own", () => {
    const source = { kind: "address", address: "http://x/v1", model: "m-7b", textSent: true } as const;
    const json = JSON.stringify({
      mentions: [{ type: "name", quote: "Zzyzx Trading" }],
      reader: { name: "Embargo" },
    });
    const { reader, mentions } = readReply(json, TEXT, OWN, { source, number: 2 });
    expect([reader, mentions[0]?.reader, mentions[0]?.id]).toEqual(["m-7b", "m-7b", "s2m1"]);
  });

  it("that cannot be used, or did not come, is an entry that says why", () => {
    const entry = (asked: { reply: string } | { error: EmbargoError }) =>
      secondReading({ source: COMMAND, ...asked }, TEXT, OWN, { number: 1, lang: "fr" });
    const error = new EmbargoError("READER_TIMEOUT", { value: "reader", seconds: 3 });
    expect(entry({ error })).toEqual({
      reader: "reader",
      source: COMMAND,
      error: { code: "READER_TIMEOUT", message: error.explain("fr") },
    });
    expect(entry({ reply: "no" })).toMatchObject({ error: { code: "READER_NOT_JSON" } });
    expect(entry({ reply: JSON.stringify({ ...NAMED, acts: [] }) })).toMatchObject({ reader: "toy 1" });
  });

  it("tells what a reader does not look for from what it did not find", () => {
    expect(read({ mentions: [] }).counts).toEqual({
      mentions: { proposed: 0, accepted: 0, refused: 0 },
      acts: null,
    });
  });
});

describe("a mention", () => {
  it.each([
    [{ type: "event", quote: "silent" }, "adds"],
    [{ type: "name", quote: "Zzyzx Trading was" }, "overlaps"],
    [{ type: "name", quote: "Kim Jong Un", partyKind: "person" }, "agrees"],
    [{ type: "name", quote: "Kim Jong Un" }, "agrees"],
    [{ type: "name", quote: "Kim Jong Un", partyKind: "vessel" }, "contradicts"],
    [{ type: "goods", quote: "Vladimir Putin" }, "contradicts"],
    [{ type: "name", quote: "Vladimir" }, "overlaps"],
    [{ type: "name", quote: "Moscow", partyKind: null }, "agrees"],
    [{ type: "place", quote: "Moscow" }, "contradicts"],
  ])("%j %s", (mention, standing) => {
    const [found] = ofMention(mention).mentions;
    expect(found?.standing).toBe(standing);
    expect(found?.reader).toBe("toy 1");
  });

  it.each([
    [{ type: "name", quote: "Joe Biden" }, "not-in-text"],
    [{ type: "name", quote: "Russia" }, "ambiguous"],
    [{ type: "name", quote: "Kim Jong Un", start: 0 }, "wrong-place"],
    [{ type: "name", quote: "Kim Jong Un", start: 1e9 }, "out-of-bounds"],
    [{ type: "name", quote: "Zzyzx", start: 1.5 }, "malformed"],
    [{ type: "spaceship", quote: "Zzyzx" }, "unknown-kind"],
    [{ type: "name", quote: "Zzyzx", partyKind: "alien" }, "unknown-kind"],
    [{ type: "name", quote: "" }, "malformed"],
    [{ type: "name", quote: " Zzyzx" }, "malformed"],
    [{ type: "name", quote: "..." }, "malformed"],
    [{ type: "name", quote: "\ud83d" }, "malformed"],
    [{ type: "name", quote: 7 }, "malformed"],
    [{ type: ["name"], quote: "Zzyzx" }, "malformed"],
    [{ type: "name", quote: "Zzyzx", listed: true }, "malformed"],
    [{ type: "name", quote: "x".repeat(REPLY_LIMITS.quote + 1) }, "too-long"],
    [null, "malformed"],
    ["Kim", "malformed"],
  ])("%j is refused: %s", (mention, reason) => {
    const { mentions, refused, counts } = ofMention(mention);
    expect(mentions).toEqual([]);
    expect(refused).toMatchObject([{ what: "mention", at: 0, reason }]);
    expect(counts.mentions).toEqual({ proposed: 1, accepted: 0, refused: 1 });
  });

  it("counts once, and not beyond the limit", () => {
    const kim = { type: "name", quote: "Kim Jong Un" };
    expect(read({ mentions: [kim, { ...kim, occurrence: 1 }] }).refused[0]?.reason).toBe("duplicate");
    const many = read({ mentions: Array.from({ length: REPLY_LIMITS.mentions + 3 }, () => kim) });
    expect(many.refused.filter(({ reason }) => reason === "too-many")).toHaveLength(3);
  });
});

describe("an act", () => {
  const SOLD = "North Korea reportedly sold artillery shells to Russia";
  const sale = {
    kind: "transfer",
    modality: "alleged",
    evidence: { quote: SOLD },
    participants: [
      { role: "actor", quote: "North Korea" },
      { role: "recipient", quote: "Russia" },
      { role: "goods", quote: "artillery shells" },
    ],
  };

  it("agrees with ours where kind, modality and sides are the same", () => {
    const [act] = ofAct(sale).acts;
    expect(act).toMatchObject({ standing: "agrees", own: [ownAct("transfer")?.id], differs: [] });
    const parties = act?.participants.map(({ party }) => OWN.parties.find(({ id }) => id === party)?.country);
    expect(parties).toEqual(["KP", "RU", undefined]);
    // “Russia” stands twice in the text and once in the evidence: that one is meant.
    expect(act?.participants[1]?.start).toBe(TEXT.indexOf(SOLD) + SOLD.length - 6);
  });

  it.each([
    [{ modality: "asserted" }, ["modality"]],
    [
      {
        participants: [
          { role: "actor", quote: "Russia" },
          { role: "recipient", quote: "North Korea" },
        ],
      },
      ["actor", "recipient"],
    ],
    [{ kind: "seizure" }, ["kind"]],
  ])("contradicts ours with %j, in %j", (change, differs) => {
    const [act] = ofAct({ ...sale, ...change }).acts;
    expect(act).toMatchObject({ standing: "contradicts", own: [ownAct("transfer")?.id], differs });
  });

  it("of another kind adds to one of ours that the reader tells too", () => {
    const { acts } = read({ acts: [sale, { ...sale, kind: "trade" }] });
    expect(acts.map(({ standing }) => standing)).toEqual(["agrees", "adds"]);
  });

  it("that we have not adds; sides of a meeting have no order", () => {
    const silence = { kind: "protest", evidence: { quote: "Zzyzx Trading was silent" } };
    expect(ofAct(silence).acts[0]).toMatchObject({ standing: "adds", own: [], modality: null });
    const meeting = {
      kind: "meeting",
      evidence: { quote: "Kim Jong Un met Vladimir Putin" },
      participants: [
        { role: "actor", quote: "Vladimir Putin" },
        { role: "recipient", quote: "Kim Jong Un" },
      ],
    };
    expect(ofAct(meeting).acts[0]).toMatchObject({ standing: "agrees", own: [ownAct("meeting")?.id] });
  });

  it.each([
    [{ evidence: { quote: "North Korea sold artillery shells" } }, "not-in-text"],
    [{ participants: [...sale.participants, { role: "actor", quote: "China" }] }, "not-in-text"],
    [{ participants: [{ role: "thief", quote: "Russia" }] }, "unknown-kind"],
    [{ participants: [{ role: "actor", quote: "Russia", listed: 1 }] }, "malformed"],
    [{ participants: "Russia" }, "malformed"],
    [{ participants: Array.from({ length: 51 }, () => sale.participants[0]) }, "too-many"],
    [{ kind: "war" }, "unknown-kind"],
    [{ kind: undefined }, "malformed"],
    [{ modality: "sure" }, "unknown-kind"],
    [{ modality: 1 }, "malformed"],
    [{ verdict: "permitted" }, "malformed"],
    [{ evidence: SOLD }, "malformed"],
  ])("with %j is refused whole: %s", (change, reason) => {
    const { acts, refused, counts } = ofAct({ ...sale, ...change });
    expect(acts).toEqual([]);
    expect(refused).toMatchObject([{ what: "act", at: 0, reason }]);
    expect(counts.acts).toEqual({ proposed: 1, accepted: 0, refused: 1 });
  });
});

describe("any reply", () => {
  const words = fc.oneof(
    fc
      .tuple(fc.nat(TEXT.length), fc.integer({ min: 1, max: 40 }))
      .map(([at, size]) => TEXT.slice(at, at + size)),
    fc.constantFrom("Russia", "Kim Jong Un", "North Korea", "Joe Biden"),
    fc.string(),
  );
  const hint = fc.option(fc.oneof(fc.integer({ min: -2, max: 200 }), fc.double()), { nil: null });
  const quoted = fc.record({ quote: words, start: hint, occurrence: hint }, { requiredKeys: ["quote"] });
  const of = (...known: readonly string[]) => fc.oneof(fc.constantFrom(...known), fc.string());
  const mention = fc
    .tuple(quoted, fc.record({ type: of("name", "place", "goods") }))
    .map(([quote, rest]) => ({ ...quote, ...rest }));
  const participant = fc
    .tuple(quoted, of("actor", "recipient", "goods"))
    .map(([quote, role]) => ({ ...quote, role }));
  const act = fc.record(
    {
      kind: of("transfer", "meeting", "denial"),
      modality: of("asserted", "alleged"),
      evidence: quoted,
      participants: fc.array(participant, { maxLength: 3 }),
    },
    { requiredKeys: ["kind", "evidence"] },
  );
  const reply = fc.record({
    ...Object.fromEntries(Object.entries(NAMED).map(([key, value]) => [key, fc.constant(value)])),
    mentions: fc.array(fc.oneof(mention, fc.jsonValue())),
    acts: fc.array(fc.oneof(act, fc.jsonValue())),
  });
  const RUNS = { seed: 20261123, numRuns: 1000 } as const;

  it("is read without a crash: what is accepted stands verbatim, and everything is counted", () => {
    fc.assert(
      fc.property(reply, (reply) => {
        const reading = read(reply);
        const spans = [
          ...reading.mentions,
          ...reading.acts.flatMap(({ evidence, participants }) => [evidence, ...participants]),
        ];
        for (const { start, end, text } of spans) {
          expect(TEXT.slice(start, end)).toBe(text);
          expect(text).not.toBe("");
        }
        for (const [what, items] of [
          ["mention", reply.mentions],
          ["act", reply.acts],
        ] as const) {
          const accepted = what === "mention" ? reading.mentions : reading.acts;
          const refused = reading.refused.filter((item) => item.what === what);
          const count = what === "mention" ? reading.counts.mentions : reading.counts.acts;
          expect(count).toEqual({
            proposed: (items as readonly unknown[]).length,
            accepted: accepted.length,
            refused: refused.length,
          });
          expect(accepted.length + refused.length).toBe((items as readonly unknown[]).length);
          for (const { reason } of refused) expect(REFUSAL_REASONS).toContain(reason);
        }
        for (const item of [...reading.mentions, ...reading.acts]) expect(item.reader).toBe("toy 1");
      }),
      RUNS,
    );
  });

  it("of any other JSON or text is read or refused with a code of its own", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (json) => {
        expect(codeOf(json)).toMatch(/^READER_(?:NOT_JSON|SHAPE)$/);
      }),
      RUNS,
    );
  });

  it("leaves our own reading as it is", () => {
    const before = JSON.stringify(OWN);
    fc.assert(
      fc.property(reply, (reply) => {
        read(reply);
        expect(JSON.stringify(OWN)).toBe(before);
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});
