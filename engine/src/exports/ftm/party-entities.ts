/**
 * @module exports/ftm/party-entities
 * A party as entities: who it is, which designations stand behind it, where the report names it.
 */
import type { AssessedParty } from "../../assess.ts";
import type { Designation, Mention } from "../../model/index.ts";
import { quoteIn, type ExportWords } from "../act-claim.ts";
import { exportId } from "../export-id.ts";
import { STANDINGS } from "../standing-words.ts";
import { standingOf, type PartyCandidate } from "../settled.ts";
import { ftmCountry, ftmDate, ftmLine, type FtmLine } from "./ftm-line.ts";

/** What the parties of one report have in common. */
export interface PartySource {
  /** SHA-256 of the report. */
  readonly document: string;
  readonly caption: (id: string) => string;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Parties of the report by their ids. */
  readonly parties: ReadonlyMap<string, AssessedParty>;
  readonly words: ExportWords;
}

/** What an entity of a party without a list schema is: a State acts by its government. */
const SCHEMATA = {
  state: "PublicBody",
  organisation: "PublicBody",
  group: "Organization",
  place: "Territory",
  person: "Person",
  vessel: "Vessel",
  aircraft: "Airplane",
} as const;

/** Schema of the entity that a party becomes. */
export function schemaOf({ schema, kind }: Pick<AssessedParty, "schema" | "kind">): string {
  return schema ?? SCHEMATA[kind];
}

/** Schemata that FollowTheMoney takes where it asks for a legal entity. */
const LEGAL_ENTITIES: ReadonlySet<string> = new Set([
  "Person",
  "Company",
  "Organization",
  "PublicBody",
  "LegalEntity",
]);

/** Whether the entity of a party may stand where FollowTheMoney asks for a legal entity. */
export function isLegalEntity(party: Pick<AssessedParty, "schema" | "kind"> | undefined): boolean {
  return party !== undefined && LEGAL_ENTITIES.has(schemaOf(party));
}

/** The entity of a party, its designations where it was settled on an entry, and its Documentation. */
export function partyEntities(party: AssessedParty, source: PartySource): readonly FtmLine[] {
  const { candidates, standing } = standingOf(party);
  const isSettled = standing === "listed" || standing === "listed-otherwise";
  return [
    partyEntity(party, source),
    ...(isSettled ? candidates.flatMap((candidate) => sanctionsOf(party, candidate, source)) : []),
    documentationOf(party, source),
  ];
}

function partyEntity(party: AssessedParty, source: PartySource): FtmLine {
  const { lang } = source.words;
  const { standing, candidates } = standingOf(party);
  const mentions = source.mentions.get(party.id) ?? [];
  const schema = schemaOf(party);
  const names = mentions.filter(({ type }) => type === "name").map(({ text }) => text);
  const isTerritory = schema === "Territory";
  return ftmLine(exportId(source.document, party.id), schema, {
    name: [source.caption(party.id)],
    alias: [party.caption, ...names].filter((name) => name !== source.caption(party.id)),
    country: [ftmCountry(party.country)],
    ...(schema === "Vessel" ? { imoNumber: identifiersOf(party, "imo") } : {}),
    ...(schema === "Airplane" ? airplaneFacts(party, source) : {}),
    ...(party.kind === "state" && !isTerritory ? { classification: [STANDINGS.state[lang]] } : {}),
    wikidataId: [party.wikidata],
    topics: [standing === "listed" ? "sanction" : null],
    notes: [
      STANDINGS[standing][lang],
      ...(standing === "to-check"
        ? candidates.map(
            ({ matchedName, entity, nameSimilarity }) =>
              `${STANDINGS["to-check"][lang]} ${matchedName} (${entity.id}, ${nameSimilarity})`,
          )
        : []),
      ...party.identifiers,
    ],
    proof: [exportId(source.document)],
  });
}

function identifiersOf(party: AssessedParty, scheme: string): readonly string[] {
  const head = `${scheme}:`;
  return party.identifiers.filter((id) => id.startsWith(head)).map((id) => id.slice(head.length));
}

/** What the text says of an aircraft; the State of its mark is our table’s, and stands in no property. */
function airplaneFacts(
  party: AssessedParty,
  { document, parties }: PartySource,
): Readonly<Record<string, readonly (string | null)[]>> {
  const { model = null, operator = null, owner = null } = party.aircraft ?? {};
  const entity = (id: string | null): string | null =>
    id === null || !isLegalEntity(parties.get(id)) ? null : exportId(document, id);
  return {
    registrationNumber: identifiersOf(party, "registration"),
    serialNumber: identifiersOf(party, "msn"),
    model: [model],
    operator: [entity(operator)],
    owner: [entity(owner)],
  };
}

function sanctionsOf(
  party: AssessedParty,
  candidate: PartyCandidate,
  { document, words }: PartySource,
): readonly FtmLine[] {
  const as = (
    status: "inForce" | "former" | "uncertain",
    items: readonly Designation[],
  ): readonly FtmLine[] =>
    items.map((item, at) =>
      ftmLine(exportId(document, `${party.id}/${candidate.entity.id}/${status}/${at}`), "Sanction", {
        entity: [exportId(document, party.id)],
        authority: [item.issuer.toUpperCase()],
        program: [item.programme],
        recordId: [item.reference],
        startDate: [ftmDate(item.from)],
        endDate: [ftmDate(item.to)],
        status: [STANDINGS[status][words.lang]],
        summary: [
          `${item.list}: ${candidate.entity.caption}, ${item.reference ?? candidate.entity.id} (${item.source})`,
        ],
      }),
    );
  return [
    ...as("inForce", candidate.designations),
    ...as("former", candidate.formerDesignations),
    ...as("uncertain", candidate.uncertainDesignations),
  ];
}

/** Where the report names the party: each mention with its offsets and words. */
function documentationOf(party: AssessedParty, { document, mentions, words }: PartySource): FtmLine {
  const found = mentions.get(party.id) ?? [];
  return ftmLine(exportId(document, `${party.id}/mentions`), "Documentation", {
    document: [exportId(document)],
    entity: [exportId(document, party.id)],
    role: [STANDINGS.mentioned[words.lang]],
    description: found.map(({ start, end, text }) => `[${start}, ${end}) ${quoteIn(words.lang, text)}`),
  });
}
