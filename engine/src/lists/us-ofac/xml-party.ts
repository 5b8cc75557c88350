/**
 * @module lists/us-ofac/xml-party
 * What kind of party an entry of OFAC’s XML files is.
 */
import type { Schema } from "../../model/index.ts";

/** Schemata by OFAC’s four words. An “Entity” may be a company, a body of State or a band: the list does not say. */
export const PARTY_SCHEMAS: ReadonlyMap<string, Schema> = new Map([
  ["Individual", "Person"],
  ["Entity", "Organization"],
  ["Vessel", "Vessel"],
  ["Aircraft", "Airplane"],
]);
