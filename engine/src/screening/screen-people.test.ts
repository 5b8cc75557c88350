/** People of the founding report, as the shipped list knows them on the days that matter. */
import { openEngine } from "embargo";
import { describe, expect, it } from "vitest";
import { idsOf, named } from "../../../test/screening/world.ts";
import type { Candidate } from "./candidate.ts";
import { DECISION } from "./decision.ts";
import type { Screening } from "./screen.ts";

const engine = openEngine({ clock: () => "2026-11-23" });
const screen = (name: string, options: Parameters<typeof engine.screen>[1] = {}): Screening =>
  engine.screen(named(name), { asOf: "2023-09-13", limit: 20, ...options });
const find = (id: string, name: string, options: Parameters<typeof engine.screen>[1] = {}): Candidate => {
  const found = screen(name, options).candidates.find((candidate) => candidate.entity.id === id);
  if (found === undefined) throw new Error(`${id} is no candidate for ${name}`);
  return found;
};
/** Whether an entry has a designation on a list that is later, uncertain, in force on a day. */
const stateOn = (id: string, name: string, list: string, asOf: string): readonly boolean[] => {
  const { laterDesignations, uncertainDesignations, designations } = find(id, name, { asOf });
  return [laterDesignations, uncertainDesignations, designations].map((part) =>
    part.some((item) => item.list === list),
  );
};

describe("Kim Jong Un", () => {
  it.each(["Kim Jong Un", "Kim Jong-un", "KIM, Jong Un", "김정은", "金正恩"])(
    "as %s on 2023-09-13 is designated by OFAC alone, since 2016-07-06",
    (name) => {
      const kim = find("starter-kim-jong-un", name);
      expect([kim.nameSimilarity, kim.match]).toEqual([1, true]);
      expect(kim.designations.map(({ list: on, programme, from, to }) => [on, programme, from, to])).toEqual([
        ["us-ofac-sdn", "DPRK3", "2016-07-06", null],
      ]);
      expect([kim.formerDesignations, kim.laterDesignations, kim.uncertainDesignations]).toEqual([
        [],
        [],
        [],
      ]);
      expect(kim.absentFrom.map((absence) => absence.list)).toEqual(
        expect.arrayContaining(["un-sc", "eu-fsf", "gb-uksl"]),
      );
    },
  );

  it("is designated from 2016-07-06 on and not the day before", () => {
    const [before, on] = ["2016-07-05", "2016-07-06"].map((asOf) =>
      stateOn("starter-kim-jong-un", "Kim Jong Un", "us-ofac-sdn", asOf),
    );
    expect([before, on]).toEqual([
      [true, false, false],
      [false, false, true],
    ]);
  });

  it.each(["Kim Jong Il", "Kim Yo Jong", "Pak Jong Un"])("is not %s", (name) => {
    expect(idsOf(screen(name))).not.toContain("starter-kim-jong-un");
  });

  it("is the nearest name to his father’s", () => {
    for (const one of screen("Kim Jong Il").nearest)
      expect(one.nameSimilarity).toBeLessThan(DECISION.threshold);
  });
});

describe("people and bodies under their customary spellings", () => {
  // Once a defect: readings of one surname or syllable meet only through Hangul; two Latin ones (Choi, Choe) are strangers.
  it.each([
    ["Choi Chun Sik", "un-kpi-013"],
    ["Park Han Se", "un-kpi-049"],
    ["Lee Pyong Chul", "un-kpi-076"],
    ["Vladimir Poutine", "starter-vladimir-putin"],
    ["Wladimir Putin", "starter-vladimir-putin"],
    ["Путин", "starter-vladimir-putin"],
    ["プーチン", "starter-vladimir-putin"],
    ["普京", "starter-vladimir-putin"],
    ["MG Flot", "starter-mg-flot"],
  ])("%s is found as %s", (name, id) => {
    expect(idsOf(screen(name))).toContain(id);
  });
});

describe("Vladimir Putin", () => {
  it.each(["Vladimir Poutine", "Vladimir Putin", "Путин", "プーチン", "普京"])(
    "as %s on 2023-09-13 is designated by OFAC, the EU and the UK since 2022-02-25",
    (name) => {
      const putin = find("starter-vladimir-putin", name);
      const since = (on: string): unknown => putin.designations.find((item) => item.list === on)?.from;
      expect([since("us-ofac-sdn"), since("eu-fsf"), since("gb-uksl")]).toEqual([
        "2022-02-25",
        "2022-02-25",
        "2022-02-25",
      ]);
      expect(putin.absentFrom.map((absence) => absence.list)).toContain("un-sc");
    },
  );

  it("has a Canadian designation, known to the month: later, uncertain, then in force", () => {
    const states = ["2022-01-31", "2022-02-15", "2022-03-01"].map((asOf) =>
      stateOn("starter-vladimir-putin", "Vladimir Putin", "ca-sema", asOf),
    );
    expect(states).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });
});

describe("MG-Flot", () => {
  it("is designated by the EU later than 2023-09-13, and today", () => {
    const then = find("starter-mg-flot", "MG-Flot");
    expect(then.laterDesignations.map((item) => [item.list, item.from])).toEqual([["eu-fsf", "2024-02-23"]]);
    expect(then.designations.map((item) => item.list)).not.toContain("eu-fsf");
    const today = find("starter-mg-flot", "MG-Flot", { asOf: "2026-11-23" });
    expect(today.designations.map((item) => item.list)).toEqual(
      expect.arrayContaining(["eu-fsf", "us-ofac-sdn", "gb-uksl"]),
    );
    expect(today.laterDesignations).toEqual([]);
  });

  it("has a designation by OFAC whose day is not known: it follows the files that show it", () => {
    const states = ["2022-04-21", "2022-04-22", "2023-01-20", "2023-01-21"].map((asOf) =>
      stateOn("starter-mg-flot", "MG-Flot", "us-ofac-sdn", asOf),
    );
    expect(states).toEqual([
      [true, false, false],
      [false, true, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it("is judged on the clock’s day where none is given", () => {
    const { asOf, candidates } = engine.screen(named("MG-Flot"));
    expect([asOf, candidates[0]?.laterDesignations]).toEqual(["2026-11-23", []]);
  });
});
