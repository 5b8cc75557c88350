/**
 * @module lists/us-ofac/delta-read
 * OFAC’s delta files: what one publication changed, as whole entities to add and to remove. A file changes the SDN list
 * and the Consolidated list at once; what it says of one of them is read.
 */
import { EmbargoError, type Day, type ListEntry } from "../../model/index.ts";
import { withRaw } from "../entry/draft.ts";
import { formatCard, LIST_CARDS } from "../load/card.ts";
import { CoverageCount, type FieldCoverage } from "../load/coverage.ts";
import type { ListFile } from "../load/read-files.ts";
import { fieldTable } from "../source/field-table.ts";
import type { SourceNode } from "../source/source-node.ts";
import { xmlReader } from "../source/xml-reader.ts";
import { mapEntity } from "./enhanced-map.ts";
import { checkEntity, dayOf, isOnList } from "./enhanced-read.ts";

/** What one publication changed in one list. */
export interface ListDelta {
  readonly list: string;
  /** File it was read from. */
  readonly file: string;
  readonly published: Day;
  /** The publisher’s word for the occasion, such as `Standard Action`; `null` = it gives none. */
  readonly occasion: string | null;
  readonly added: readonly ListEntry[];
  /** Entries as they stood when they were removed. */
  readonly removed: readonly ListEntry[];
  /** Entities in the file that are on other lists. */
  readonly elsewhere: number;
  readonly coverage: readonly FieldCoverage[];
}

/**
 * Read a delta file.
 *
 * @param list id of the list whose changes are wanted, `us-ofac-sdn` or `us-ofac-cons`.
 * @throws {EmbargoError} `LIST_DELTA_UNFIT` for an entity that is changed in itself, which can be applied to a snapshot
 *   no more than it can be read; `LIST_ENTRY_REPEATED` for one named twice; and what {@link readListNow} throws for
 *   what a file holds.
 *
 * Cost: linear in the bytes.
 */
export function readDelta(file: ListFile<Iterable<Uint8Array>>, list: string): ListDelta {
  const card = formatCard("us-ofac.delta");
  const fields = fieldTable(card);
  const count = new CoverageCount(fields);
  const context = { list, issuer: LIST_CARDS[list]?.issuer ?? "us", source: list };
  const changes: Readonly<Record<"add" | "remove", ListEntry[]>> = { add: [], remove: [] };
  const seen = new Set<string>();
  const head: { published: Day; occasion: string | null } = { published: "", occasion: null };
  let elsewhere = 0;

  const take = (record: SourceNode): void => {
    checkEntity(record, file.name);
    const action = actionOf(record, file.name, list);
    const entry = mapEntity(record, context);
    const whole = withRaw(entry, count.settle(record));
    if (seen.has(entry.id))
      throw new EmbargoError("LIST_ENTRY_REPEATED", { file: file.name, line: record.line, value: entry.id });
    seen.add(entry.id);
    if (isOnList(record, list)) changes[action].push(whole);
    else elsewhere += 1;
  };
  const sink = xmlReader({
    file: file.name,
    fields,
    roots: card.roots ?? [],
    onRecord: take,
    onEnvelope: (envelope) => {
      head.published = dayOf(envelope, "publicationInfo/datePublished", file.name);
      head.occasion = envelope.value("publicationInfo/publicationType") ?? null;
      count.settle(envelope);
    },
  });
  for (const chunk of file.chunks) sink.write(chunk);
  sink.end();
  return {
    list,
    file: file.name,
    ...head,
    added: changes.add,
    removed: changes.remove,
    elsewhere,
    coverage: count.report(),
  };
}

function actionOf(record: SourceNode, file: string, list: string): "add" | "remove" {
  const action = record.value("@action") ?? "";
  if (action === "add" || action === "remove") return action;
  const reason = `<entity id="${record.peek("@id") ?? ""}" action="${action}">`;
  throw new EmbargoError("LIST_DELTA_UNFIT", { file, list, reason });
}
