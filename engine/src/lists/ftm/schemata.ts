/**
 * @module lists/ftm/schemata
 * The schemata of FollowTheMoney 4: which are parties, which tie two of them, which say something of one.
 */
import { SCHEMATA, type RelationKind, type Schema } from "../../model/index.ts";

/** A schema that ties two entities, by the properties that hold their ids. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  /** What the one at `from` is to the other, and the other to it. */
  readonly kind: RelationKind;
  readonly back: RelationKind;
}

const tie = (from: string, to: string, kind: RelationKind = "linked-to", back: RelationKind = kind): Tie => ({
  from,
  to,
  kind,
  back,
});

/** Schemata that tie two entities. */
export const TIES: Readonly<Record<string, Tie>> = {
  Associate: tie("person", "associate", "associate"),
  Control: tie("controller", "controlled"),
  Debt: tie("debtor", "creditor"),
  Directorship: tie("director", "organization", "leader-of", "led-by"),
  Employment: tie("employee", "employer"),
  Family: tie("person", "relative", "family"),
  Membership: tie("member", "organization", "member-of", "linked-to"),
  Ownership: tie("owner", "asset", "owns", "owned-by"),
  Payment: tie("payer", "beneficiary"),
  Representation: tie("agent", "client", "acts-for", "linked-to"),
  Succession: tie("predecessor", "successor"),
  UnknownLink: tie("subject", "object"),
};

/** Schemata that say something of one entity, or of none. */
const OTHERS = `Address Article Asset Audio BankAccount Call CallForTenders Contract ContractAward CourtCase
  CourtCaseParty CryptoWallet Document Documentation EconomicActivity Email Event Folder HyperText Identification Image
  License Mention Message Note Occupancy Package Page Pages Passport PlainText Position Project ProjectParticipant
  RealEstate Risk Sanction Security Similar Table TaxRoll Territory Trip UserAccount Vehicle Video Workbook`;

const LINKS: ReadonlySet<string> = new Set([...Object.keys(TIES), ...OTHERS.split(/\s+/)]);
const PARTIES: ReadonlySet<string> = new Set(SCHEMATA);

/** Whether entities of a schema become list entries. */
export function isParty(schema: string): schema is Schema {
  return PARTIES.has(schema);
}

/** Whether a schema is one of the others: its entities are joined to those they point at. */
export function isLink(schema: string): boolean {
  return LINKS.has(schema);
}
