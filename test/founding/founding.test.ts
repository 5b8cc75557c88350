/** The founding report, read, screened and judged end to end, held against its ground truth. */
import { openEngine, type AssessedAct, type Assessment } from "embargo";
import { describe, expect, it } from "vitest";
import { foundingText, HAS_SEED, NEUTRAL, trueMentions, TYPES, withoutArticle } from "./ground-truth.ts";

const engine = openEngine({ clock: () => "2026-11-23" });

describe.skipIf(!HAS_SEED)("founding report (needs ../shared/seed)", () => {
  const text = HAS_SEED ? foundingText() : "";
  const answer = HAS_SEED ? engine.assess(text, { published: "2023-09-14" }) : null;
  const assessed = (): Assessment => {
    if (answer === null) throw new Error("no founding report");
    return answer;
  };
  const party = (id: string): string => {
    const found = assessed().parties.find((item) => item.id === id);
    return found === undefined ? id : found.kind === "state" ? (found.country ?? "") : found.caption;
  };
  const acts = (
    kind: string,
    actors: readonly string[],
    recipients: readonly string[],
  ): readonly AssessedAct[] =>
    assessed().acts.filter(
      (act) =>
        act.kind === kind &&
        JSON.stringify(act.actors.map(party).sort()) === JSON.stringify([...actors].sort()) &&
        JSON.stringify(act.recipients.map(party).sort()) === JSON.stringify([...recipients].sort()),
    );

  it("finds at least 80 % of the mentions asked for, at a precision of at least .85", () => {
    const truth = trueMentions();
    const wanted = truth.filter((mention) => TYPES[mention.type] !== undefined);
    const found = assessed().mentions.map((mention) => ({
      ...mention,
      key: withoutArticle(text, mention.start, mention.end).join("-"),
    }));
    const isRight = (mention: (typeof found)[number], types: readonly string[]): boolean =>
      types.includes(mention.type);
    const missed = wanted.filter((mention) => {
      const key = withoutArticle(text, mention.start, mention.end).join("-");
      return !found.some((other) => other.key === key && isRight(other, TYPES[mention.type] ?? []));
    });
    const wrong = found.filter((mention) => {
      const same = truth.filter(
        (other) => withoutArticle(text, other.start, other.end).join("-") === mention.key,
      );
      return !same.some((other) => NEUTRAL.has(other.type) || isRight(mention, TYPES[other.type] ?? []));
    });
    const recall = 1 - missed.length / wanted.length;
    const precision = 1 - wrong.length / found.length;
    console.info(
      `founding mentions: ${wanted.length - missed.length} of ${wanted.length} (${(recall * 100).toFixed(1)} %), precision ${precision.toFixed(3)}; missed ${missed.map((item) => item.id).join(" ")}; wrong ${wrong.map((item) => `${item.start}-${item.end}:${item.type}`).join(" ")}`,
    );
    expect(wanted.length).toBeGreaterThan(80);
    expect(recall).toBeGreaterThanOrEqual(0.8);
    expect(precision).toBeGreaterThanOrEqual(0.85);
  });

  it("resolves the entities of the ground truth as parties or places", () => {
    const countries = assessed()
      .parties.filter((item) => item.kind === "state")
      .map((item) => item.country);
    expect(countries).toEqual(expect.arrayContaining(["KP", "RU", "US", "CN", "KR", "JP", "UA"]));
    const wikidata = assessed().parties.map((item) => item.wikidata);
    expect(wikidata).toEqual(expect.arrayContaining(["Q56226", "Q7747", "Q1065", "Q37470", "Q27092"]));
    const places = assessed()
      .parties.filter((item) => item.kind === "place")
      .map((item) => item.caption);
    expect(places).toEqual(expect.arrayContaining(["Vostochny Cosmodrome", "Sea of Japan"]));
    const venue = assessed().mentions.find((mention) => mention.start === 2576);
    expect(venue?.type).toBe("place");
    expect(assessed().parties.find((item) => item.id === venue?.party)?.kind).toBe("place");
  });

  it("says on which lists the two leaders stood on that day, and on which not", () => {
    const [kim] =
      assessed().parties.find((item) => item.reference === "us-ofac-sdn:20157")?.screening?.candidates ?? [];
    expect(kim?.designations.map((item) => [item.list, item.from])).toEqual([["us-ofac-sdn", "2016-07-06"]]);
    expect(kim?.absentFrom.map((item) => item.list)).toEqual(
      expect.arrayContaining(["un-sc", "eu-fsf", "gb-uksl"]),
    );
    const putin = assessed().parties.find((item) => item.wikidata === "Q7747")?.screening?.candidates[0];
    const since = Object.fromEntries(putin?.designations.map((item) => [item.list, item.from]) ?? []);
    expect(since).toMatchObject({
      "us-ofac-sdn": "2022-02-25",
      "eu-fsf": "2022-02-25",
      "gb-uksl": "2022-02-25",
    });
  });

  it("A01: the two leaders met, at the cosmodrome, on 13 September: asserted, no sanctions matter", () => {
    const [meeting, ...others] = acts("meeting", ["Kim Jong Un", "Vladimir Vladimirovich Putin"], []);
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({
      modality: "asserted",
      date: "2023-09-13",
      verdict: "not-a-sanctions-matter",
    });
    expect(party(meeting?.place ?? "")).toBe("Vostochny Cosmodrome");
    expect(meeting?.evidence.length).toBeGreaterThanOrEqual(3);
  });

  it("A03: an arms sale between the two is possible; who sells is inferred; would be prohibited", () => {
    const [sale, ...others] = acts("transfer", ["KP"], ["RU"]);
    expect(others).toEqual([]);
    expect(sale).toMatchObject({
      modality: "possible",
      direction: "inferred",
      verdict: "would-be-prohibited",
    });
    const cited = sale?.findings
      .filter((finding) => finding.outcome === "applies")
      .map((finding) => finding.provision);
    expect(cited).toEqual(expect.arrayContaining(["un.dprk.1718-8b", "un.dprk.1874-9"]));
  });

  it("A06: they are said to have discussed military cooperation: alleged, conditional", () => {
    const [talk] = acts("military-cooperation", ["Kim Jong Un", "Vladimir Vladimirovich Putin"], []);
    expect(talk).toMatchObject({ modality: "alleged", verdict: "conditional" });
  });

  it("A07: food aid is alleged and permitted, with conditions", () => {
    const [aid] = acts("transfer", ["RU"], ["KP"]);
    expect(aid).toMatchObject({ modality: "alleged", direction: "inferred", verdict: "permitted" });
    expect(aid?.goods.map((item) => item.class)).toEqual(["food"]);
    expect(aid?.conditions).toEqual(
      expect.arrayContaining(["consignee-listed", "pays-for-prohibited", "trade-finance"]),
    );
  });

  it("A13: North Korea is said to seek arms for food: alleged barter, would be prohibited", () => {
    const [barter] = acts("barter", ["KP"], ["RU"]);
    expect(barter).toMatchObject({
      modality: "alleged",
      direction: "inferred",
      outcome: "none",
      verdict: "would-be-prohibited",
    });
    expect(barter?.goods.map((item) => item.class)).toEqual(["arms"]);
    expect(barter?.payment.map((item) => item.class)).toEqual(["food"]);
    expect(barter?.evidence[0]).toMatchObject({ start: 852, end: 908 });
  });

  it("A18: the United States threaten sanctions: the threat is asserted, no measure", () => {
    const [threat] = acts("threat-of-sanctions", ["US"], []);
    expect(threat).toMatchObject({ modality: "asserted", verdict: "not-a-sanctions-matter" });
    expect(assessed().acts.some((act) => act.kind === "designation")).toBe(false);
  });

  it("A22: two satellite launches failed: asserted attempt, prohibited whatever the payload", () => {
    const [launch] = acts("space-launch", ["KP"], []);
    expect(launch).toMatchObject({ modality: "asserted", outcome: "failed", verdict: "prohibited" });
    expect(launch?.goods.map((item) => item.class)).toEqual(["satellite"]);
  });

  it("A26: space alliances, North Korea among the partners: asserted at a distance, conditional", () => {
    const [alliance] = acts("space-cooperation", ["RU"], ["KP"]);
    expect(alliance).toMatchObject({ modality: "asserted", distanced: true, verdict: "conditional" });
    expect(alliance?.findings.map((finding) => finding.provision)).toContain("un.dprk.2321-11");
  });

  it("A28: two ballistic missiles fell in the Sea of Japan on the day of the meeting: prohibited", () => {
    const [launch] = acts("missile-launch", ["KP"], []);
    expect(launch).toMatchObject({
      modality: "asserted",
      outcome: "done",
      date: "2023-09-13",
      verdict: "prohibited",
    });
    expect(launch?.goods[0]?.quantity).toBe("2");
    expect(party(launch?.place ?? "")).toBe("Sea of Japan");
  });

  it("A29 and A30: South Korea denounced the firing, Japan protested at a venue: speech, no sanctions", () => {
    const protests = assessed().acts.filter((act) => act.kind === "protest");
    const korean = protests.find((act) => act.actors.map(party).join() === "KR");
    const japanese = protests.find((act) => act.actors.map(party).join() === "JP");
    expect(korean).toMatchObject({ modality: "asserted", verdict: "not-a-sanctions-matter" });
    expect(japanese).toMatchObject({
      modality: "asserted",
      verdict: "not-a-sanctions-matter",
      recipients: [],
    });
    expect(assessed().parties.find((item) => item.id === japanese?.place)?.kind).toBe("place");
    expect(protests.some((act) => act.actors.map(party).includes("CN"))).toBe(false);
  });

  it("A15, A16, A20: a legal statement, a conditional forecast, a judgement of influence are statements", () => {
    const statement = (
      kind: string,
      from: number,
      to: number,
    ): Assessment["statements"][number] | undefined =>
      assessed().statements.find(
        (item) =>
          item.kind === kind && (item.evidence[0]?.start ?? 0) < to && (item.evidence[0]?.end ?? 0) > from,
      );
    expect(statement("legal-statement", 968, 1095)?.modality).toBe("asserted");
    expect(statement("forecast", 1099, 1187)?.modality).toBe("conditional");
    const weight = statement("evaluation", 1386, 1518);
    expect(["conditional", "possible"]).toContain(weight?.modality);
    expect(weight?.actors.map(party)).toEqual(["CN"]);
    for (const item of assessed().statements) expect(item).not.toHaveProperty("verdict");
  });

  it("lets nothing later than the report into its answer", () => {
    const later =
      JSON.stringify(assessed().acts).match(/20(?:2[4-9]|23-(?:09-1[5-9]|09-[23]|1[0-2]))[-\d]*/g) ?? [];
    expect(later).toEqual([]);
    for (const item of assessed().parties) {
      for (const candidate of item.screening?.candidates ?? []) {
        expect(candidate.laterDesignations).toEqual([]);
        for (const designation of candidate.designations)
          expect((designation.from ?? designation.firstSeen ?? "") <= "2023-09-14").toBe(true);
      }
    }
  });

  it("does not know the year without --published, and asks for the day", () => {
    const open = engine.assess(text);
    expect(open.document.date).toMatchObject({ value: "--09-13", basis: "unknown" });
    expect(open.asOf).toBeNull();
    const dealings = open.acts.filter((act) => act.verdict !== "not-a-sanctions-matter");
    expect(dealings.length).toBeGreaterThan(4);
    for (const act of dealings) expect([act.verdict, act.missing]).toEqual(["undetermined", ["as-of"]]);
    expect(open.summary.en).toContain("--as-of");
  });

  it("gives exact offsets: every span is the text it says", () => {
    const spans = [
      ...assessed().mentions,
      ...assessed().acts.flatMap((act) => act.evidence),
      ...assessed().statements.flatMap((item) => item.evidence),
    ];
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    for (const act of assessed().acts) expect(act.evidence.length).toBeGreaterThan(0);
  });
});
