/** The words that the schemas allow are the ones that the engine knows. */
import { describe, expect, it } from "vitest";
import { ACT_KINDS, SCHEMATA, type Activity, type StatementKind } from "../../engine/src/model/index.ts";
import type { FrameRole, PrepositionRole } from "../../engine/src/reports/lexicon.ts";
import { readSchema } from "./schemas.ts";

describe("schemas", () => {
  it("allow the words that the engine knows, no more and no fewer", () => {
    const activities: Readonly<Record<Activity, true>> = {
      supply: true,
      assistance: true,
      "military-cooperation": true,
      "science-cooperation": true,
      "space-cooperation": true,
      "ballistic-launch": true,
      "nuclear-test": true,
      "ship-to-ship-transfer": true,
      labour: true,
      "trade-finance": true,
      payment: true,
      "joint-venture": true,
      "vessel-service": true,
      "fishing-rights": true,
      travel: true,
      trade: true,
      brokering: true,
      transport: true,
      insurance: true,
      investment: true,
      service: true,
    };
    const roles: Readonly<Record<FrameRole, true>> = {
      actor: true,
      recipient: true,
      goods: true,
      payment: true,
      both: true,
      none: true,
      workers: true,
      instrument: true,
      agreement: true,
      licence: true,
      "goods-or-actor": true,
      "goods-or-recipient": true,
      "recipient-or-actor": true,
      "recipient-or-event": true,
      "recipient-or-goods": true,
      "recipient-state": true,
      "place-or-recipient": true,
      "target-place": true,
    };
    const prepositions: Readonly<Record<PrepositionRole, true>> = {
      to: true,
      from: true,
      of: true,
      by: true,
      with: true,
      against: true,
      for: true,
      between: true,
      "in-exchange": true,
      in: true,
      about: true,
      despite: true,
      behalf: true,
    };
    const statements: Readonly<Record<StatementKind, true>> = {
      "legal-statement": true,
      cause: true,
      aim: true,
      forecast: true,
      evaluation: true,
      status: true,
    };
    const at = (kind: string, ...path: readonly string[]): unknown =>
      path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], readSchema(kind));
    const keys = (value: unknown): readonly string[] => Object.keys(value as object);
    const item = ["properties", "statements", "items", "properties", "kind", "enum"];
    expect(at("common", "$defs", "activity", "enum")).toEqual(keys(activities));
    expect(keys(at("facts", "$defs", "forActivity", "properties"))).toEqual(keys(activities));
    expect(at("lexicon-frames", "$defs", "role", "enum")).toEqual(keys(roles));
    expect(keys(at("lexicon-frames", "$defs", "preps", "properties"))).toEqual(keys(prepositions));
    expect(at("lexicon-words", "properties", "prepositions", "required")).toEqual(keys(prepositions));
    expect(at("lexicon-frames", "$defs", "frame", "properties", "kind", "enum")).toEqual([
      ...ACT_KINDS,
      "none",
    ]);
    expect(at("lexicon-statements", ...item)).toEqual(keys(statements));
    expect(at("starter", "$defs", "entry", "properties", "schema", "enum")).toEqual(SCHEMATA);
  });
});
