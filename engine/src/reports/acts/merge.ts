/**
 * @module reports/acts/merge
 * One event told twice is one act with two pieces of evidence; and what one place of the text leaves open, another
 * may say: who supplies, who receives.
 */
import { stateParty, type Draft } from "../draft.ts";
import { aimAtEvents, aimAtWhatWasMeant } from "./meant.ts";
import { countryKey, groupTellings } from "./same-event.ts";
import type { MergedAct, RawAct } from "./telling.ts";

/** Merge tellings of one event, then settle directions. */
export function mergeActs(draft: Draft, raw: readonly RawAct[]): readonly MergedAct[] {
  const merged = groupTellings(draft, raw).map((group) => mergeGroup(draft, group));
  for (const act of merged) aimAtEvents(act, merged);
  for (const act of merged) aimAtWhatWasMeant(draft, act, merged);
  for (const act of merged) inferDirection(draft, act, merged);
  return merged;
}

function mergeGroup(draft: Draft, tellings: readonly RawAct[]): MergedAct {
  const body = tellings.filter((item) => !item.sentence.heading);
  const main = (body.length > 0 ? body : tellings).find((item) => item.verbal) ?? body[0] ?? tellings[0];
  if (main === undefined) throw new Error("a group of tellings is never empty");
  const { actors, recipients, both } = unionOf(tellings);
  const sided = both.filter((key) => !actors.includes(key) && !recipients.includes(key));
  const symmetric = sided.length > 0;
  // Two talk of a sale to one of them: the other one supplies.
  const takers = new Set(recipients.map((key) => countryKey(draft, key)));
  const givers = [...new Set(sided.map((key) => countryKey(draft, key)))].filter((key) => !takers.has(key));
  if (actors.length === 0 && takers.size === 1 && givers.length === 1) {
    return { main, tellings, actors: givers, recipients, direction: "inferred" };
  }
  return {
    main,
    tellings,
    actors:
      symmetric && recipients.length === 0 ? [...actors, ...sided] : actors.length === 0 ? sided : actors,
    recipients,
    direction: symmetric ? "unknown" : "stated",
  };
}

function unionOf(tellings: readonly RawAct[]): {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly both: readonly string[];
} {
  const all = (pick: (act: RawAct) => Iterable<string>): readonly string[] => [
    ...new Set(tellings.flatMap((act) => [...pick(act)])),
  ];
  return {
    actors: all((act) => act.participants.actors),
    recipients: all((act) => act.participants.recipients),
    both: all((act) => act.participants.both),
  };
}

/**
 * Settle who supplies where one place leaves it open: another act between the same two says it of the same goods,
 * or of the opposite leg of a barter; or one side of a pair that the text has set side by side is missing.
 */
function inferDirection(draft: Draft, act: MergedAct, all: readonly MergedAct[]): void {
  const { kind } = act.main;
  inferFromGoods(draft, act);
  if (!["transfer", "barter", "agreement"].includes(kind)) return;
  const sides = new Set([...act.actors, ...act.recipients].map((key) => countryKey(draft, key)));
  if (act.direction === "unknown" && sides.size === 2) {
    const supplier = supplierElsewhere(draft, act, all, sides);
    if (supplier === null) return;
    act.actors = [supplier];
    act.recipients = [...sides].filter((key) => key !== supplier);
    act.direction = "inferred";
    return;
  }
  if (kind !== "agreement" && sides.size === 1 && (act.actors.length === 0 || act.recipients.length === 0)) {
    const other = counterpart(draft, act, all, [...sides][0] ?? "");
    if (other === null) return;
    if (act.recipients.length === 0) act.recipients = [other];
    else act.actors = [other];
    act.direction = "inferred";
  }
}

/** `North Korean coal … in the port of Dalian`: origin of the goods and State of the place, where nobody is named. */
function inferFromGoods(draft: Draft, act: MergedAct): void {
  const { goods, payment, place, things } = act.main.participants;
  const key = (code: string | undefined): readonly string[] =>
    code === undefined ? [] : [stateParty(draft, code).key];
  if (act.main.kind === "labour-dispatch" && act.actors.length === 0) {
    act.actors = key(things.find((thing) => thing.country !== undefined)?.country);
  }
  if (act.main.kind === "barter" && act.recipients.length === 0) {
    const other = key(payment.find((item) => item.country !== undefined)?.country);
    act.recipients = other.filter((item) => !act.actors.includes(item));
    if (act.recipients.length > 0) act.direction = "inferred";
  }
  if (act.main.kind !== "transfer") return;
  const origin = goods.find((item) => item.country !== undefined)?.country;
  if (act.actors.length === 0 && origin !== undefined) {
    act.actors = key(origin);
    act.direction = "inferred";
  }
  const landed = draft.pack.data.places.find((item) => `place:${item.id}` === place)?.country;
  if (act.recipients.length === 0 && landed !== undefined && landed !== origin) {
    act.recipients = key(landed);
    act.direction = "inferred";
  }
}

function supplierElsewhere(
  draft: Draft,
  act: MergedAct,
  all: readonly MergedAct[],
  sides: ReadonlySet<string>,
): string | null {
  const classes = new Set(act.main.participants.goods.map((item) => item.class));
  for (const other of all) {
    if (other === act || other.direction === "unknown" || other.actors.length !== 1) continue;
    const from = countryKey(draft, other.actors[0] ?? "");
    if (!sides.has(from)) continue;
    const given = other.main.participants.goods.some((item) => classes.has(item.class));
    if (given) return from;
    const paid = other.main.participants.payment.some((item) => classes.has(item.class));
    if (paid) return [...sides].find((key) => key !== from) ?? null;
  }
  return null;
}

/** The other side of a pair: of a sale, talk or meeting told in this text between this State and one other. */
function counterpart(draft: Draft, act: MergedAct, all: readonly MergedAct[], side: string): string | null {
  for (const other of all) {
    if (
      other === act ||
      !["meeting", "transfer", "agreement", "military-cooperation"].includes(other.main.kind)
    )
      continue;
    const states = new Set([...other.actors, ...other.recipients].map((key) => countryKey(draft, key)));
    const isPair =
      states.size === 2 &&
      states.has(side) &&
      (other.main.kind === "meeting" || other.direction === "unknown" || sharesGoods(act, other));
    if (isPair) return [...states].find((key) => key !== side) ?? null;
  }
  return null;
}

function sharesGoods(a: MergedAct, b: MergedAct): boolean {
  const classes = a.main.participants.goods.map((item) => item.class);
  return b.main.participants.goods.some((item) => classes.includes(item.class));
}
