/** Standings against small readings made by hand: bounds of words, sides, and what is left open. */
import { describe, expect, it } from "vitest";
import type { Act, Mention, MentionType, Party, PartyKind, Span, Statement } from "../model/index.ts";
import { compareActs, type OwnReading } from "./compare-acts.ts";
import { compareMention } from "./compare-mentions.ts";
import type { PlacedAct } from "./read-proposal.ts";
import { isSameEvidence, isSameMention, overlaps } from "./same-words.ts";

const TEXT =
  "The president of Syria and Assad sent oil to Iran, then to Iran. Both of them met Rouhani there.";
const at = (words: string, from: number = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};
const mention = (
  id: string,
  words: string,
  type: MentionType,
  party: string | null,
  group: string[] = [],
): Mention => ({
  id,
  type,
  party,
  group,
  ...at(words),
});
const party = (id: string, kind: PartyKind, country: string | null): Party => ({
  id,
  caption: id,
  kind,
  country,
  schema: null,
  wikidata: null,
  identifiers: [],
});
const act = (id: string, more: Partial<Act>, ...evidence: readonly string[]): Act => ({
  id,
  kind: "transfer",
  actors: [],
  recipients: [],
  direction: "stated",
  goods: [],
  payment: [],
  place: null,
  date: null,
  modality: "asserted",
  outcome: "none",
  distanced: false,
  attribution: { party: null, kind: "outlet" },
  evidence: evidence.map((words) => ({ ...at(words), cues: [], modality: "asserted" })),
  rule: "made",
  ...more,
});

const PARTIES = [
  party("assad", "person", "SY"),
  party("syria", "state", "SY"),
  party("iran", "state", "IR"),
  party("rouhani", "person", null),
];
const MENTIONS = [
  mention("m1", "president of Syria", "role", "assad"),
  mention("m2", "Syria", "name", "syria"),
  mention("m3", "Assad", "name", "assad"),
  mention("m4", "oil", "goods", null),
  mention("m5", "Iran", "name", "iran"),
  mention("m6", "Both of them", "coreference", null, ["assad", "iran"]),
  mention("m7", "Rouhani", "name", "rouhani"),
];
const own = (acts: readonly Act[], statements: readonly Statement[] = []): OwnReading => ({
  mentions: MENTIONS,
  parties: PARTIES,
  acts,
  statements,
});
const proposal = (
  more: Partial<PlacedAct> & { readonly sides?: Readonly<Record<string, string>> },
): PlacedAct => ({
  kind: "transfer",
  modality: null,
  evidence: at("sent oil to Iran"),
  participants: Object.entries(more.sides ?? {}).map(([role, words]) => ({
    role: role as "actor" | "recipient",
    ...at(words),
  })),
  ...more,
});
const standing = (proposed: PlacedAct, reading: OwnReading) => {
  const [compared] = compareActs([proposed], TEXT, reading);
  return [compared?.standing, compared?.own, compared?.differs];
};

describe("the same words", () => {
  const bounds = (start: number, end: number) => ({ start, end });

  it("overlap when they share a code unit, and not when they touch", () => {
    expect(overlaps(bounds(0, 3), bounds(2, 5))).toBe(true);
    expect(overlaps(bounds(2, 5), bounds(0, 3))).toBe(true);
    expect(overlaps(bounds(0, 3), bounds(3, 5))).toBe(false);
    expect(overlaps(bounds(3, 5), bounds(0, 3))).toBe(false);
    expect(overlaps(bounds(0, 1), bounds(4, 5))).toBe(false);
  });

  it.each([
    ["l’Iran a vendu", "l’Iran", "Iran", true],
    ["de l’Iran", "de l’Iran", "Iran", true],
    ["The United States", "The United States", "United States", true],
    ["president Assad", "president Assad", "Assad", false],
    ["Kim Jong Un", "Kim Jong", "Kim Jong Un", false],
    ["Lebanon", "Lebanon", "anon", false],
    ["Iran", "Iran", "Iran", true],
  ])("in %j are %j and %j: %j", (text, one, other, isSame) => {
    const [first, second] = [one, other].map((words) =>
      bounds(text.indexOf(words), text.indexOf(words) + words.length),
    );
    expect(isSameMention(text, first ?? bounds(0, 0), second ?? bounds(0, 0))).toBe(isSame);
    expect(isSameMention(text, second ?? bounds(0, 0), first ?? bounds(0, 0))).toBe(isSame);
  });

  it("of evidence are those that share half of the longer", () => {
    expect(isSameEvidence(bounds(0, 10), bounds(5, 10))).toBe(true);
    expect(isSameEvidence(bounds(0, 10), bounds(6, 10))).toBe(false);
    expect(isSameEvidence(bounds(6, 10), bounds(0, 10))).toBe(false);
    expect(isSameEvidence(bounds(0, 10), bounds(5, 15))).toBe(true);
    expect(isSameEvidence(bounds(0, 10), bounds(20, 25))).toBe(false);
  });
});

describe("a mention", () => {
  const parties = new Map(PARTIES.map((item) => [item.id, item]));
  const compare = (words: string, type: MentionType, partyKind: PartyKind | null = null) =>
    compareMention({ ...at(words), type, partyKind }, TEXT, MENTIONS, parties);

  it.each([
    ["Assad", "name", "person", "agrees", ["m3"]],
    ["Assad", "name", "state", "contradicts", ["m3"]],
    ["oil", "goods", null, "agrees", ["m4"]],
    ["oil", "goods", "vessel", "agrees", ["m4"]],
    ["oil", "name", null, "contradicts", ["m4"]],
    ["of Syria", "name", null, "overlaps", ["m1", "m2"]],
    ["Syria", "name", "state", "agrees", ["m2"]],
    ["The president of Syria", "role", null, "agrees", ["m1"]],
    ["sent", "event", null, "adds", []],
  ] as const)("%j as %s, %s: %s %j", (words, type, kind, standing, ids) => {
    expect(compare(words, type, kind)).toEqual({ standing, own: ids });
  });
});

describe("the parties of a proposed act", () => {
  const partyOf = (words: string): string | null | undefined =>
    compareActs([proposal({ sides: { actor: words } })], TEXT, own([]))[0]?.participants[0]?.party;

  it.each([
    ["Assad", "assad"],
    ["Syria", "syria"],
    ["The president of Syria", "assad"],
    ["to Iran", "iran"],
    ["Both of them", null],
    ["Syria and Assad", null],
    ["oil", null],
    ["there", null],
  ])("%j is %j", (words, id) => expect(partyOf(words)).toBe(id));
});

describe("an act", () => {
  const sale = act("a1", { actors: ["syria"], recipients: ["iran"] }, "sent oil to Iran");

  it.each([
    [{ actor: "Assad", recipient: "Iran" }, []],
    [{ actor: "Iran" }, ["actor"]],
    [{ recipient: "Assad" }, ["recipient"]],
    [{ actor: "Rouhani" }, ["actor"]],
    [{ actor: "there" }, []],
    [{}, []],
  ])("with %j differs from ours in %j", (sides, differs) => {
    const expected = differs.length === 0 ? "agrees" : "contradicts";
    expect(standing(proposal({ sides }), own([sale]))).toEqual([expected, ["a1"], differs]);
  });

  it("that leaves open who does it, in either reading, does not differ", () => {
    const open = act("a1", {}, "sent oil to Iran");
    expect(standing(proposal({ sides: { actor: "Iran", recipient: "Assad" } }), own([open]))).toEqual([
      "agrees",
      ["a1"],
      [],
    ]);
  });

  it("between two sides that do the same differs only where nobody is the same", () => {
    const meeting = act("a1", { kind: "meeting", actors: ["assad"], recipients: ["rouhani"] }, "met Rouhani");
    const proposed = (sides: Record<string, string>) =>
      proposal({ kind: "meeting", evidence: at("met Rouhani there"), sides });
    expect(standing(proposed({ actor: "Rouhani" }), own([meeting]))).toEqual(["agrees", ["a1"], []]);
    expect(standing(proposed({ actor: "Iran" }), own([meeting]))).toEqual(["contradicts", ["a1"], ["actor"]]);
  });

  it("told in several places is met in any of them", () => {
    const twice = act("a1", {}, "met Rouhani", "sent oil to Iran");
    expect(standing(proposal({}), own([twice]))).toEqual(["agrees", ["a1"], []]);
    const other = act("a1", { kind: "trade" }, "met Rouhani", "sent oil to Iran");
    expect(standing(proposal({}), own([other]))).toEqual(["contradicts", ["a1"], ["kind"]]);
  });

  it("of another kind adds where the words are mostly others", () => {
    const wide = act(
      "a1",
      { kind: "trade" },
      "Assad sent oil to Iran, then to Iran. Both of them met Rouhani",
    );
    expect(standing(proposal({}), own([wide]))).toEqual(["adds", [], []]);
  });

  it("that we read as no act contradicts us", () => {
    const rule: Statement = { ...act("s1", {}, "sent oil to Iran"), kind: "legal-statement" };
    expect(standing(proposal({}), own([], [rule]))).toEqual(["contradicts", ["s1"], ["kind"]]);
  });

  it("that agrees with one of ours does not contradict another", () => {
    const denied = act("a2", { modality: "denied" }, "oil to Iran");
    const proposed = proposal({ modality: "asserted" });
    expect(standing(proposed, own([denied, sale]))).toEqual(["agrees", ["a1"], []]);
    expect(standing(proposed, own([denied]))).toEqual(["contradicts", ["a2"], ["modality"]]);
  });
});
