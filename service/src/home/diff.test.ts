/** What changed between two snapshots, against a comparison of what was put in. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListEntry } from "embargo/model";
import { lineEntry, lineFile, type Line } from "../../test/line-format.ts";
import { codeOf, line, LIST, temporaryHome } from "../../test/temporary-home.ts";
import { changedFields } from "./diff.ts";
import { entryFields } from "./entry-fields.ts";

const values = fc.array(fc.constantFrom("1960", "1961", "1962"), { minLength: 1, maxLength: 3 });
const state = fc.record({
  name: fc.constantFrom("X", "Y"),
  born: fc.option(values, { nil: undefined }),
  note: fc.option(fc.constantFrom("n1", "n2"), { nil: undefined }),
  from: fc.constantFrom("2020-01-01", null),
});
const issue = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), state, {
  minKeys: 1,
  noNullPrototype: true,
});
type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

const toLines = (states: Record<string, State>): readonly Line[] =>
  Object.entries(states).map(([ref, { name, born, note, from }]) => ({
    ref,
    name,
    on: [["P", from]] as const,
    ...(born === undefined ? {} : { born }),
    ...(note === undefined ? {} : { note }),
  }));

describe("diff", () => {
  it("finds exactly what was added, removed and changed", async () => {
    await fc.assert(
      fc.asyncProperty(issue, issue, async (before, after) => {
        const { home, publish } = temporaryHome();
        await publish("2026-01-01", toLines(before));
        await publish("2026-01-02", toLines(after));
        const { added, removed, changed } = home.diff(`${LIST}@2026-01-01`, `${LIST}@2026-01-02`);
        const named = (states: Record<string, State>, other: Record<string, State>) =>
          Object.keys(states)
            .filter((ref) => !(ref in other))
            .sort()
            .map((ref) => ({ id: `${LIST}:${ref}`, caption: states[ref]?.name }));
        expect(added).toEqual(named(after, before));
        expect(removed).toEqual(named(before, after));
        const both = Object.keys(before).filter((ref) => ref in after);
        const sorted = (list: readonly string[] | undefined) => [...(list ?? [])].sort().join();
        const expected = both.sort().flatMap((ref) => {
          const [old, now] = [before[ref], after[ref]];
          const fields = [
            old?.from === now?.from ? [] : ["designations"],
            old?.name === now?.name ? [] : ["names"],
            sorted(old?.born) === sorted(now?.born) ? [] : ["properties.birthDate"],
            old?.note === now?.note ? [] : ["raw.note"],
          ].flat();
          return fields.length === 0 ? [] : [[`${LIST}:${ref}`, now?.name, fields]];
        });
        expect(
          changed.map(({ id, caption, fields }) => [id, caption, fields.map(({ field }) => field)]),
        ).toEqual(expected);
        for (const { id, fields } of changed) {
          const ref = id.slice(LIST.length + 1);
          for (const { field, before: old, after: now } of fields.filter((item) =>
            item.field.endsWith("birthDate"),
          ))
            expect([field, old, now]).toEqual([field, before[ref]?.born ?? [], after[ref]?.born ?? []]);
        }
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });

  it("shows the values of a changed field in words", async () => {
    const { home, publish } = temporaryHome();
    await publish("2026-01-01", [line("a", { on: [["P", null]] })]);
    await publish("2026-01-02", [line("a", { name: "Other", on: [["P", "2020-01-01"]] })]);
    expect(home.diff(LIST, LIST).changed).toEqual([
      {
        id: `${LIST}:a`,
        caption: "Other",
        fields: [
          {
            field: "designations",
            before: ["P (list: own:test, issuer: own, reference: a, verified: text)"],
            after: ["P (list: own:test, issuer: own, reference: a, from: 2020-01-01, verified: text)"],
          },
          {
            field: "names",
            before: ["Name a (kind: primary, strength: strong)"],
            after: ["Other (kind: primary, strength: strong)"],
          },
        ],
      },
    ]);
  });
});

describe("changedFields", () => {
  const entry: ListEntry = {
    ...lineEntry(LIST, line("a", { born: ["1960"], note: "n" })),
    wikidata: "Q1",
    absentFrom: [{ list: "un-sc", checked: "2026-01-01", source: "s" }],
    dates: [{ property: "birthDate", value: "1960", precision: "circa" }],
    unverifiedIdentifiers: [{ property: "imoNumber", value: "1", source: "s" }],
    identifiers: [{ property: "passportNumber", value: "2", country: "fr" }],
    addresses: [{ full: "a, b", city: "b" }],
    relations: [{ kind: "owned-by", name: "Z", sharePercent: 50 }],
  };
  /** A change of each field of an entry but its id. */
  const changes: Readonly<Record<string, Partial<ListEntry>>> = {
    schema: { schema: "Company" },
    names: {
      names: [{ value: "Name a", kind: "primary", strength: "strong", parts: { given: "a" }, source: "s" }],
    },
    "properties.birthDate": { properties: { birthDate: ["1961"] } },
    designations: { designations: [] },
    absentFrom: { absentFrom: [] },
    dates: { dates: [{ property: "birthDate", value: "1961", precision: "circa" }] },
    unverifiedIdentifiers: { unverifiedIdentifiers: [] },
    wikidata: { wikidata: null },
    identifiers: { identifiers: [{ property: "passportNumber", value: "2", country: "de" }] },
    addresses: { addresses: [] },
    relations: { relations: [{ kind: "owned-by", name: "Z", sharePercent: 51 }] },
    "raw.note": { raw: [] },
  };

  it.each(Object.entries(changes))("sees a change of %s, and of nothing else", (field, change) => {
    const found = changedFields(entryFields(entry), entryFields({ ...entry, ...change }));
    expect(found.map((item) => item.field)).toEqual([field]);
  });

  it("looks at every field of an entry", () => {
    const fields = Object.values(changes).flatMap((change) => Object.keys(change));
    expect(new Set(fields)).toEqual(new Set(Object.keys(entry).filter((key) => key !== "id")));
  });

  it("does not mind the order of values, nor where they were read", () => {
    const other = { ...entry, properties: { birthDate: ["1961", "1960"] } };
    const turned = { ...entry, properties: { birthDate: ["1960", "1961"] } };
    expect(changedFields(entryFields(other), entryFields(turned))).toEqual([]);
    const moved = { ...entry, names: entry.names.map((name) => ({ ...name, source: "elsewhere" })) };
    expect(changedFields(entryFields(entry), entryFields(moved))).toEqual([]);
    const twice = { ...entry, properties: { birthDate: ["1960", "1960"] } };
    expect(changedFields(entryFields(entry), entryFields(twice))).toHaveLength(1);
  });
});

describe("a reference", () => {
  it("names a snapshot by its day, by the start of its hash, or the newest by the list alone", async () => {
    const { home, publish } = temporaryHome();
    const snapshots = [];
    for (const day of ["2026-01-01", "2026-01-02", "2026-01-03"])
      snapshots.push((await publish(day, [line(day)])).snapshot);
    const [first, second, third] = snapshots.map(({ sha256, published }) => ({ sha256, published }));
    const pair = (a: string, b: string) => {
      const diff = home.diff(a, b);
      return [diff.a, diff.b].map(({ sha256, published }) => ({ sha256, published }));
    };
    expect(pair(LIST, LIST)).toEqual([second, third]);
    expect(pair(`${LIST}@2026-01-01`, LIST)).toEqual([first, third]);
    expect(pair(LIST, `${LIST}@${first?.sha256.slice(0, 8).toUpperCase()}`)).toEqual([third, first]);
    expect(pair(`${LIST}@${second?.sha256}`, `${LIST}@2026-01-02`)).toEqual([second, second]);
    for (const bad of [
      `${LIST}@2026-01-04`,
      `${LIST}@`,
      `${LIST}@abc`,
      `${LIST}@zzzz`,
      "own:other",
      `${LIST}@2026`,
    ])
      expect([bad, await codeOf(() => home.diff(bad, LIST))]).toEqual([bad, "SNAPSHOT_UNKNOWN"]);
    expect(await codeOf(() => home.diff("../x", LIST))).toBe("VALUE_NOT_ALLOWED");
  });

  it("by a hash needs as much of it as tells the publications apart, and four digits", async () => {
    const { home, publish } = temporaryHome();
    const seen = new Map<string, readonly Line[]>();
    const twins = [];
    for (let at = 0; twins.length === 0; at += 1) {
      const lines = [line(`${at}`)];
      const start = createHash("sha256").update(lineFile("2026-01-01", lines)).digest("hex").slice(0, 4);
      const twin = seen.get(start);
      if (twin !== undefined) twins.push(twin, lines);
      seen.set(start, lines);
    }
    const hashes: string[] = [];
    for (const lines of twins) hashes.push((await publish("2026-01-01", lines)).snapshot.sha256);
    const [first = "", second = ""] = hashes;
    expect(await codeOf(() => home.diff(`${LIST}@${first.slice(0, 4)}`, LIST))).toBe("SNAPSHOT_UNKNOWN");
    expect(home.diff(`${LIST}@${first.slice(0, 30)}`, LIST).a.sha256).toBe(first);
    expect(second.slice(0, 4)).toBe(first.slice(0, 4));
    const { snapshot } = await publish("2026-01-01", [line("x")]);
    expect(home.diff(`${LIST}@${snapshot.sha256.slice(0, 4)}`, LIST).a.sha256).toBe(snapshot.sha256);
    expect(await codeOf(() => home.diff(`${LIST}@${snapshot.sha256.slice(0, 3)}`, LIST))).toBe(
      "SNAPSHOT_UNKNOWN",
    );
  });

  it("names one list only: entries of two have no ids in common", async () => {
    const { home, publish } = temporaryHome();
    await publish("2026-01-01", [line("a")]);
    await publish("2026-01-01", [line("a")], { list: "own:other" });
    expect(await codeOf(() => home.diff(LIST, "own:other"))).toBe("VALUE_NOT_ALLOWED");
    expect(await codeOf(() => home.diff("own:other@2026-01-01", `${LIST}@2026-01-01`))).toBe(
      "VALUE_NOT_ALLOWED",
    );
  });

  it("of a list with one snapshot has none before it", async () => {
    const { home, publish } = temporaryHome();
    expect(await codeOf(() => home.diff(LIST, LIST))).toBe("SNAPSHOT_UNKNOWN");
    await publish("2026-01-01", [line("a")]);
    expect(await codeOf(() => home.diff(LIST, LIST))).toBe("SNAPSHOT_UNKNOWN");
  });

  it("to a day of two publications means the later of them", async () => {
    const { home, publish } = temporaryHome();
    await publish("2026-01-01", [line("a")], { fetched: "2026-01-01" });
    const { snapshot } = await publish("2026-01-01", [line("b")], { fetched: "2026-01-02" });
    expect(home.diff(`${LIST}@2026-01-01`, LIST).a.sha256).toBe(snapshot.sha256);
  });
});
