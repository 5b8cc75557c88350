/**
 * @module chronology/event-key
 * When two acts may be one event: same kind, same parties in the same roles, same classes of goods.
 */
import type { AssessedAct, AssessedParty } from "../assess.ts";
import type { EventParty } from "./event.ts";

/** What tellings of one event have in common, but for its date. */
export interface EventKey {
  readonly key: string;
  readonly actors: readonly EventParty[];
  readonly recipients: readonly EventParty[];
  readonly goods: readonly string[];
}

/**
 * The key of an act.
 *
 * @param parties parties of its report by their ids.
 * @param place   names the act among all acts: one that names nobody is like no other.
 */
export function eventKey(
  act: AssessedAct,
  parties: ReadonlyMap<string, AssessedParty>,
  place: string,
): EventKey {
  const actors = partiesOf(act.actors, parties);
  const recipients = partiesOf(act.recipients, parties);
  const goods = [...new Set(act.goods.map((item) => item.class ?? fold(item.text)))].sort();
  const isNameless = actors.length === 0 && recipients.length === 0;
  const parts = [act.kind, actors.map(({ key }) => key), recipients.map(({ key }) => key), goods];
  return { key: JSON.stringify(isNameless ? [act.kind, place] : parts), actors, recipients, goods };
}

/** Who a party is across reports: a State by its code, a listed party by its reference, others by their caption. */
export function partyKey(party: AssessedParty): string {
  if (party.kind === "state" && party.country !== null) return `country:${party.country}`;
  return party.reference === null ? `name:${fold(party.caption)}` : `entry:${party.reference}`;
}

function partiesOf(
  ids: readonly string[],
  parties: ReadonlyMap<string, AssessedParty>,
): readonly EventParty[] {
  const found = ids.flatMap((id) => parties.get(id) ?? []);
  const keyed = new Map(found.map((party) => [partyKey(party), party.caption]));
  return [...keyed].map(([key, caption]) => ({ key, caption })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
