/** Deltas: applied to the snapshot before them, or refused. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatById, formatCard } from "embargo/lists";
import { lineCatalogue } from "../../test/line-format.ts";
import { codeOf, temporaryHome, type TestHome } from "../../test/temporary-home.ts";

const FIXTURES = join(import.meta.dirname, "../../../engine/src/lists/us-ofac/fixtures");
const WHOLE = readFileSync(join(FIXTURES, "enhanced/SDN_ENHANCED.XML"), "utf8");
const DELTA = readFileSync(join(FIXTURES, "delta/2031-02-03_delta.xml"), "utf8");
const LIST = "us-ofac-sdn";

/** A home that knows the enhanced format and no bounds. */
function ofacHome(): TestHome & { readonly add: (name: string, text: string) => Promise<unknown> } {
  const format = formatById("us-ofac.enhanced");
  if (format === undefined) throw new Error("no format");
  const known = { format, card: formatCard(format.id) };
  const made = temporaryHome({ ...lineCatalogue(), formats: () => [known] });
  const add = (name: string, text: string): Promise<unknown> =>
    made.home.add({ list: LIST, files: [made.write(name, text)], fetched: "2031-03-01" });
  return { ...made, add };
}

const ids = ({ home }: TestHome): readonly string[] =>
  home
    .load()[0]
    ?.entries.map((entry) => entry.id)
    .sort() ?? [];

describe("a delta", () => {
  it("makes a new snapshot of the one before, which names it", async () => {
    const made = ofacHome();
    await made.add("SDN_ENHANCED.XML", WHOLE);
    const before = ids(made);
    await made.add("2031-02-03_delta.xml", DELTA);
    const changes = (action: string): readonly string[] =>
      [...DELTA.matchAll(/<entity id="(\d+)" action="(\w+)">/g)].flatMap(([, id, done]) =>
        done === action && isOnSdnList(id ?? "") ? [`${LIST}:${id}`] : [],
      );
    const { added, removed } = made.home.diff(LIST, LIST);
    expect(added.map(({ id }) => id)).toEqual([...changes("add")].sort());
    expect(removed.map(({ id }) => id)).toEqual([...changes("remove")].sort());
    expect(before).toEqual(expect.arrayContaining([...changes("remove")]));
    const [first, second] = made.home.snapshots(LIST);
    expect([second?.format, second?.base]).toEqual(["us-ofac.delta", first?.sha256]);
  });

  it("is the same snapshot when added again", async () => {
    const made = ofacHome();
    await made.add("SDN_ENHANCED.XML", WHOLE);
    await made.add("2031-02-03_delta.xml", DELTA);
    await made.add("2031-02-03_delta.xml", DELTA);
    expect(made.home.snapshots(LIST)).toHaveLength(2);
  });

  it("is refused without a snapshot, before an older one, and where it does not fit", async () => {
    const empty = ofacHome();
    expect(await codeOf(() => empty.add("2031-02-03_delta.xml", DELTA))).toBe("LIST_DELTA_UNFIT");
    const made = ofacHome();
    await made.add("SDN_ENHANCED.XML", WHOLE);
    const old = DELTA.replace("<datePublished>2031-02-03", "<datePublished>1999-02-03");
    expect(await codeOf(() => made.add("1999-02-03_delta.xml", old))).toBe("LIST_DELTA_UNFIT");
    await made.add("2031-02-03_delta.xml", DELTA);
    const next = DELTA.replace("<datePublished>2031-02-03", "<datePublished>2031-02-04");
    expect(await codeOf(() => made.add("2031-02-04_delta.xml", next))).toBe("LIST_DELTA_UNFIT");
    expect(made.home.snapshots(LIST)).toHaveLength(2);
  });

  it("is refused where the snapshot was out of date by then, unless that is accepted", async () => {
    const made = ofacHome();
    await made.add("SDN_ENHANCED.XML", WHOLE);
    const late = DELTA.replace("<datePublished>2031-02-03", "<datePublished>2031-09-03");
    const files = [made.write("2031-09-03_delta.xml", late)];
    const request = { list: LIST, files, fetched: "2031-09-04" };
    expect(await codeOf(() => made.home.add(request))).toBe("LIST_DELTA_UNFIT");
    expect(await codeOf(() => made.home.add({ ...request, acceptFewer: true }))).toBe("no error");
  });
});

/** Whether an entity of the delta is on the list that is kept here; others are on the Consolidated List. */
function isOnSdnList(id: string): boolean {
  const entity = new RegExp(`<entity id="${id}"[\\s\\S]*?</entity>`).exec(DELTA)?.[0] ?? "";
  return />SDN List</.test(entity);
}
