/** Traps of reading, each a minimal pair: two texts that differ in one cue, written blind to the rules. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openEngine, type AssessedAct, type Assessment } from "embargo";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";

interface ActPattern {
  readonly kind?: readonly string[];
  readonly modality?: readonly string[];
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  readonly notActors?: readonly string[];
  readonly notRecipients?: readonly string[];
  readonly goodsClass?: readonly string[];
  readonly paymentClass?: readonly string[];
  readonly outcome?: readonly string[];
  readonly direction?: readonly string[];
  readonly verdict?: readonly string[];
}

interface Side {
  readonly text: string;
  readonly expect: {
    readonly acts?: readonly ActPattern[];
    readonly noActs?: readonly ActPattern[];
    readonly statements?: readonly {
      readonly kind: readonly string[];
      readonly modality?: readonly string[];
    }[];
    readonly mentions?: readonly MentionPattern[];
    readonly noMentions?: readonly MentionPattern[];
    readonly date?: { readonly value?: string | null; readonly basis?: readonly string[] };
    readonly asOf?: string | null;
  };
}

interface MentionPattern {
  readonly text: string;
  readonly type?: readonly string[] | string;
  readonly party?: string | null;
}

interface Trap {
  readonly trap: number;
  readonly title: string;
  readonly lang: "fr" | "en";
  readonly published?: string;
  readonly a: Side;
  readonly b: Side;
}

const { traps } = parse(readFileSync(join(import.meta.dirname, "traps.yml"), "utf8")) as { traps: Trap[] };
const found = parse(readFileSync(join(import.meta.dirname, "found.yml"), "utf8")) as { traps: Trap[] };
const own = parse(readFileSync(join(import.meta.dirname, "own.yml"), "utf8")) as { traps: Trap[] };
const { missed } = parse(readFileSync(join(import.meta.dirname, "missed.yml"), "utf8")) as {
  missed: Record<string, string>;
};
const engine = openEngine({ clock: () => "2026-11-23" });

/** What of a side's expectations does not hold; empty = all of them hold. */
function failures(side: Side, trap: Trap): readonly string[] {
  const answer = engine.assess(side.text, { textLang: trap.lang, published: trap.published });
  const wanted = side.expect;
  const none = (pattern: object): string => JSON.stringify(pattern);
  return [
    ...(wanted.acts ?? [])
      .filter((pattern) => !answer.acts.some((act) => matches(pattern, act, answer)))
      .map((pattern) => `no act ${none(pattern)}`),
    ...(wanted.noActs ?? [])
      .filter((pattern) => answer.acts.some((act) => matches(pattern, act, answer)))
      .map((pattern) => `an act ${none(pattern)}`),
    ...(wanted.statements ?? [])
      .filter(
        ({ kind, modality }) =>
          !answer.statements.some(
            (item) => kind.includes(item.kind) && (modality?.includes(item.modality) ?? true),
          ),
      )
      .map((pattern) => `no statement ${none(pattern)}`),
    ...(wanted.mentions ?? [])
      .filter((pattern) => !hasMention(pattern, answer))
      .map((pattern) => `no mention ${none(pattern)}`),
    ...(wanted.noMentions ?? [])
      .filter((pattern) => hasMention(pattern, answer))
      .map((pattern) => `a mention ${none(pattern)}`),
    ...(wanted.date?.value !== undefined && answer.document.date.value !== wanted.date.value
      ? [`date ${answer.document.date.value}`]
      : []),
    ...(wanted.date?.basis !== undefined && !wanted.date.basis.includes(answer.document.date.basis)
      ? [`basis ${answer.document.date.basis}`]
      : []),
    ...(wanted.asOf !== undefined && answer.asOf !== wanted.asOf ? [`asOf ${answer.asOf}`] : []),
  ];
}

function matches(pattern: ActPattern, act: AssessedAct, answer: Assessment): boolean {
  const names = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => keysOf(id, answer));
  const [actors, recipients] = [names(act.actors), names(act.recipients)];
  const allowed = (list: readonly string[] | undefined, value: string): boolean =>
    list?.includes(value) ?? true;
  return (
    allowed(pattern.kind, act.kind) &&
    allowed(pattern.modality, act.modality) &&
    allowed(pattern.outcome, act.outcome) &&
    allowed(pattern.direction, act.direction) &&
    allowed(pattern.verdict, act.verdict) &&
    (pattern.actors ?? []).every((name) => actors.includes(name)) &&
    (pattern.recipients ?? []).every((name) => recipients.includes(name)) &&
    !(pattern.notActors ?? []).some((name) => actors.includes(name)) &&
    !(pattern.notRecipients ?? []).some((name) => recipients.includes(name)) &&
    (pattern.goodsClass === undefined ||
      act.goods.some((item) => isOf(item.class, pattern.goodsClass ?? []))) &&
    (pattern.paymentClass === undefined ||
      act.payment.some((item) => isOf(item.class, pattern.paymentClass ?? [])))
  );
}

/** A class is of each class above it: cabbages are food. */
function isOf(id: string | null, classes: readonly string[]): boolean {
  const above = engine.data.packs.lexicons[0]?.goodsAncestors[id ?? ""] ?? [];
  return above.some((item) => classes.includes(item));
}

/** A party answers to its code, its caption and its surname. */
function keysOf(id: string, answer: Assessment): readonly string[] {
  const party = answer.parties.find((item) => item.id === id);
  if (party === undefined) return [];
  // A minister or a navy without a name of its own stands for its State.
  const unnamed = party.kind !== "state" && party.schema === null ? true : /^\p{Ll}/u.test(party.caption);
  const codes =
    (party.kind === "state" || unnamed) && party.country !== null && party.kind !== "place"
      ? [party.country]
      : [];
  return [...codes, party.caption, party.caption.split(" ").at(-1) ?? ""];
}

function hasMention(pattern: MentionPattern, answer: Assessment): boolean {
  const types = pattern.type === undefined ? null : [pattern.type].flat();
  return answer.mentions.some(
    (mention) =>
      mention.text.replace(/\s+/g, " ") === pattern.text.replace(/\s+/g, " ") &&
      (types === null || types.includes(mention.type)) &&
      (pattern.party === undefined || partyFits(pattern.party, mention.party, mention.group, answer)),
  );
}

function partyFits(
  wanted: string | null,
  party: string | null,
  group: readonly string[],
  answer: Assessment,
): boolean {
  const ids = party === null ? group : [party];
  // A venue is a place, which is nobody.
  if (wanted === null)
    return ids.every((id) => answer.parties.find((item) => item.id === id)?.kind === "place");
  return ids.some((id) => keysOf(id, answer).includes(wanted));
}

describe("traps", () => {
  it("has thirty traps in two languages", () => {
    expect(new Set(traps.map((trap) => trap.trap)).size).toBe(30);
    expect(traps.length).toBe(60);
  });

  const name = (trap: Trap): string => `${trap.trap} ${trap.lang}`;
  const read = traps.filter((trap) => missed[name(trap)] === undefined);
  const known = traps.filter((trap) => missed[name(trap)] !== undefined);

  it.each(read.map((trap) => [name(trap), trap.title, trap] as const))("trap %s: %s", (_, __, trap) => {
    expect({ a: failures(trap.a, trap), b: failures(trap.b, trap) }).toEqual({ a: [], b: [] });
  });

  it.each([...own.traps, ...found.traps].map((trap) => [name(trap), trap.title, trap] as const))(
    "own pair of trap %s: %s",
    (_, __, trap) => {
      expect({ a: failures(trap.a, trap), b: failures(trap.b, trap) }).toEqual({ a: [], b: [] });
    },
  );

  it("has for every misread pair another one that is read", () => {
    expect(own.traps.map(name).sort()).toEqual(Object.keys(missed).sort());
  });

  it.each(known.map((trap) => [name(trap), missed[name(trap)] ?? "", trap] as const))(
    "trap %s is still misread: %s",
    (_, __, trap) => {
      // A pair that has come right must leave the list of those missed.
      expect([...failures(trap.a, trap), ...failures(trap.b, trap)]).not.toEqual([]);
    },
  );
});
