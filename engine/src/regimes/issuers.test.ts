/** Whose law decides, whose stands beside, and what a link changes: on an invented rule base of two issuers. */
import { describe, expect, it } from "vitest";
import type { Activity, Dealing, ProvisionKind } from "../model/index.ts";
import { judgeDealing, type Judgement } from "./judge.ts";
import type { Clause, Law, Provision } from "./law.ts";

const title = { en: "x", fr: "x" };
const regime = (id: string, issuer: string): Law["regimes"][number] => ({
  id,
  issuer,
  target: "ZZ",
  title,
  summary: title,
  from: "2000-01-01",
  statedEnd: null,
  binds: issuer === "un" ? "all-states" : "own-persons",
  askedBy: [],
  paragraphMark: "art. ",
  instruments: [{ id: "1", symbol: "Act 1", adopted: "2000-01-01", url: "https://example.org/1" }],
  coverage: [
    { classes: ["coal", "wood"], activities: [], status: "modelled", from: "2000-01-01" },
    { classes: [], activities: ["supply"], status: "modelled", from: "2000-01-01" },
  ],
});
const provision = (id: string, kind: ProvisionKind, when: Clause): Provision => ({
  id: `${id}.1-1`,
  regime: id,
  kind,
  title,
  says: title,
  instrument: "1",
  paragraph: "1",
  force: "decides",
  bound: ["states"],
  versions: [{ from: "2000-01-01", to: null, amendedBy: null, endedBy: null, when, needs: [] }],
  exemptions: [],
  verified: { content: "text", paragraph: "text" },
  seen: [],
});
const coal: Clause = { op: "goods", in: ["coal"] };
const fact = (id: string): Law["facts"][number] => ({
  id,
  question: title,
  whenUnknown: "presume-no",
  forActivity: {},
  proof: title,
});
const law: Law = {
  version: "test",
  regimes: [regime("un.zz", "un"), regime("aa.zz", "aa")],
  provisions: [
    provision("un.zz", "prohibition", { op: "goods", in: ["wood"] }),
    provision("aa.zz", "prohibition", coal),
    { ...provision("aa.zz", "exposure", coal), id: "aa.zz.1-2" },
    { ...provision("aa.zz", "duty", coal), id: "aa.zz.1-3" },
  ],
  facts: ["aa-link", "other-measures", "national-law"].map(fact),
  goods: ["coal", "wood", "salt"].map((id) => ({ id, parents: [], hs: [], title })),
  goodsWords: { fr: {}, en: {} },
  pointers: [{ id: "aa.yy", issuer: "aa", target: "YY", title, from: "2000-01-01", to: null }],
  issuers: [
    { id: "aa", title, countries: ["AA"], nexus: ["aa-link"], from: "1990-01-01", modelled: true },
    { id: "bb", title, countries: ["BB"], nexus: [], from: "1990-01-01", modelled: false },
  ],
  countries: {},
};
const judge = (goods: string, dealing: Partial<Dealing> = {}, rules: Law = law): Judgement =>
  judgeDealing(
    {
      activity: "supply" satisfies Activity,
      from: "CC",
      to: "ZZ",
      by: null,
      goods: [{ text: goods, class: goods, hs: [] }],
      payment: [],
      parties: [],
      facts: {},
      ...dealing,
    },
    { law: rules, asOf: "2010-01-01", lang: "en" },
  );
/** The rule base whose regime of one issuer says that it ends on a day. */
const endingOn = (statedEnd: string): Law => ({
  ...law,
  regimes: law.regimes.map((item) => (item.id === "aa.zz" ? { ...item, statedEnd } : item)),
});
const verdictOf = (answer: Judgement, issuer: string): unknown =>
  answer.verdicts.find((item) => item.issuer === issuer);

describe("a dealing and the law of several issuers", () => {
  it("is decided by the United Nations, whoever takes part", () => {
    expect(judge("wood").verdict).toBe("prohibited");
    expect(judge("wood", { from: "AA" }).findings.map(({ provision: id }) => id)).toEqual(["un.zz.1-1"]);
  });

  it.each([{ from: "AA" }, { to: "AA", from: "ZZ" }, { by: "AA" }])(
    "is decided by the law that binds a side or the person acting: %j",
    (sides) => {
      const answer = judge("coal", sides);
      expect(answer.verdict).toBe("prohibited");
      expect(verdictOf(answer, "aa")).toEqual({
        issuer: "aa",
        verdict: "prohibited",
        binds: true,
        applies: ["aa.zz.1-1"],
      });
      expect(answer.findings.map(({ bound, source }) => [bound, source.cite])).toEqual([
        [["AA"], "Act 1, art. 1"],
      ]);
    },
  );

  it("is not decided by law that binds nobody in it, which stands beside and names its link", () => {
    const answer = judge("coal");
    expect([answer.verdict, answer.findings]).toEqual(["permitted", []]);
    expect(verdictOf(answer, "aa")).toMatchObject({ verdict: "prohibited", binds: false });
    expect(answer.conditions).toContain("aa-link");
    expect(judge("coal", { facts: { "aa-link": true } }).verdict).toBe("prohibited");
    expect(judge("coal", { facts: { "aa-link": false } }).conditions).not.toContain("aa-link");
  });

  it("shows exposures whoever is bound, duties only where somebody is, and neither as a prohibition", () => {
    const ids = ({ exposure, duties }: Judgement): unknown =>
      [exposure, duties].map((part) => part.map(({ provision: id }) => id));
    expect(ids(judge("coal"))).toEqual([["aa.zz.1-2"], []]);
    expect(ids(judge("coal", { by: "AA" }))).toEqual([["aa.zz.1-2"], ["aa.zz.1-3"]]);
    expect(ids(judge("wood"))).toEqual([[], []]);
  });

  it("is undetermined where a binding issuer has law that is not modelled: on a country, on goods, at all", () => {
    const open = (answer: Judgement): unknown => [
      answer.verdict,
      answer.notModelled.filter(({ binds }) => binds).map(({ id }) => id),
    ];
    expect(open(judge("coal", { from: "AA", to: "YY" }))).toEqual(["undetermined", ["aa.yy"]]);
    expect(open(judge("salt", { from: "AA" }))).toEqual(["undetermined", ["un.zz:salt", "aa.zz:salt"]]);
    expect(open(judge("coal", { from: "BB" }))).toEqual(["undetermined", ["bb"]]);
    expect(open(judge("coal", { activity: "travel" }))).toEqual(["undetermined", ["un.zz:travel"]]);
  });

  it.each([
    ["2010-01-02", "permitted", []],
    ["2010-01-01", "undetermined", [{ id: "aa.zz:lapsed", reason: "regime", binds: true }]],
    ["2009-12-31", "undetermined", [{ id: "aa.zz:lapsed", reason: "regime", binds: true }]],
  ])("is undetermined from the end that the law of a regime states: %s", (end, verdict, lapsed) => {
    const answer = judge("wood", { from: "AA", facts: {} }, { ...endingOn(end), provisions: [] });
    expect(answer.verdict).toBe(verdict);
    expect(answer.notModelled.filter(({ reason }) => reason === "regime")).toEqual(lapsed);
  });

  it("keeps what still prohibits after a stated end, and asks no regime the dealing does not touch", () => {
    expect(judge("coal", { from: "AA" }, endingOn("2005-01-01")).verdict).toBe("prohibited");
    const beside = judge("coal", {}, endingOn("2005-01-01"));
    expect([beside.verdict, beside.notModelled.some(({ id }) => id === "aa.zz:lapsed")]).toEqual([
      "permitted",
      false,
    ]);
    const elsewhere = judge("coal", { from: "AA", to: "CC" }, endingOn("2005-01-01"));
    expect(elsewhere.verdict).toBe("permitted");
  });

  it("assumes that measures on no country add nothing, and says so", () => {
    const answer = judge("wood", { from: "AA", to: "CC" });
    expect([answer.verdict, answer.conditions]).toEqual(["permitted", ["national-law", "other-measures"]]);
    expect(judge("wood", { from: "AA", to: "CC", facts: { "other-measures": true } }).verdict).toBe(
      "undetermined",
    );
  });
});
