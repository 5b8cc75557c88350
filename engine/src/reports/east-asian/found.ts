/**
 * @module reports/east-asian/found
 * What the reader of names collects: spans with the party each stands for.
 */
import type { MentionType, Party } from "../../model/index.ts";
import type { NamePack } from "./prepare.ts";
import type { Scanned } from "./scan.ts";

/** A mention being built. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
  /** Key of a party; `null` = none. */
  party: string | null;
  readonly value?: string;
}

/** The state of one reading. */
export interface Finding {
  readonly pack: NamePack;
  readonly scan: Scanned;
  readonly mentions: FoundMention[];
  readonly parties: Map<string, Omit<Party, "id">>;
  /** One a code unit: taken by a mention. */
  readonly taken: Uint8Array;
}

/** Add a mention, unless a part of it is taken. */
export function addFound(finding: Finding, mention: FoundMention): boolean {
  if (finding.taken.subarray(mention.start, mention.end).includes(1)) return false;
  finding.mentions.push(mention);
  finding.taken.fill(1, mention.start, mention.end);
  return true;
}

/** Add a party, unless it is known. */
export function addParty(
  finding: Finding,
  key: string,
  party: Partial<Party> & Pick<Party, "caption" | "kind">,
): string {
  if (!finding.parties.has(key))
    finding.parties.set(key, {
      schema: null,
      country: null,
      wikidata: null,
      identifiers: [],
      ...party,
    });
  return key;
}

/** Add a person named here; `key` and `caption` absent = the words themselves. */
export function addPerson(
  finding: Finding,
  { start, end }: { readonly start: number; readonly end: number },
  key?: string,
  caption?: string,
): boolean {
  if (end <= start || finding.taken.subarray(start, end).includes(1)) return false;
  const { text, flat } = finding.scan;
  const party = addParty(finding, key ?? `person:${flat.slice(start, end)}`, {
    caption: caption ?? text.slice(start, end),
    kind: "person",
    schema: "Person",
  });
  return addFound(finding, { start, end, type: "name", party });
}
