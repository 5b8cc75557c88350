/**
 * @module regimes/derived-facts
 * Which facts follow from what a dealing says: a dollar payment, a North Korean flag, goods of US origin, a territory.
 */
import { EmbargoError, type Dealing } from "../model/index.ts";
import type { DerivedFact, Law } from "./law.ts";

type Field = Exclude<keyof DerivedFact["when"], "said">;

/**
 * A dealing with the facts that follow from its circumstances, by the table of the rule base.
 *
 * @returns the dealing with the derived facts that nobody stated; a fact that is only likely yields to a stated no.
 * @throws {EmbargoError} `DEALING_CONTRADICTS` when a fact that follows for certain is stated as no.
 *
 * Cost: O(table).
 */
export function withDerivedFacts(dealing: Dealing, law: Law): Dealing {
  const derived = new Set<string>();
  for (const { id, fact } of law.territories ?? []) {
    if (!(dealing.territories ?? []).some((item) => item.id === id)) continue;
    contradicts(dealing, fact, `territory ${id}`);
    derived.add(fact);
  }
  for (const row of law.derivedFacts ?? []) {
    if (!holds(row, dealing)) continue;
    for (const fact of row.states) {
      if (row.strength === "entails") contradicts(dealing, fact, sayCause(row, dealing));
      derived.add(fact);
    }
  }
  const added = [...derived].filter((fact) => dealing.facts[fact] === undefined);
  if (added.length === 0) return dealing;
  const facts = { ...dealing.facts, ...Object.fromEntries(added.map((fact) => [fact, true])) };
  return { ...dealing, facts, derived: added };
}

function contradicts(dealing: Dealing, fact: string, said: string): void {
  if (dealing.facts[fact] === false) throw new EmbargoError("DEALING_CONTRADICTS", { fact, said });
}

function holds({ when: { said = [], ...rest } }: DerivedFact, dealing: Dealing): boolean {
  return (
    said.every((field) => dealing[field as Field] !== undefined) &&
    Object.entries(rest).every(([field, values]) => {
      const value = dealing[field as Field];
      return value !== undefined && values.includes(value);
    })
  );
}

/** The part of a dealing that made a row hold, in the words of the options: the same in both languages. */
function sayCause({ when: { said = [], ...rest } }: DerivedFact, dealing: Dealing): string {
  return [...Object.keys(rest), ...said].map((field) => `${field} ${dealing[field as Field]}`).join(", ");
}
