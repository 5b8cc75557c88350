/**
 * @module lists/ftm/format
 * The format of collections of FollowTheMoney entities, such as those of OpenSanctions.
 */
import type { RawValue } from "../../model/index.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { ListFormat, RecordMapper } from "../load/format.ts";
import { joinLinks } from "./join.ts";
import { takeLink, type Link } from "./link.ts";
import { mapParty, type Party } from "./map.ts";
import { readFtm } from "./read.ts";

/** One file of JSON lines, `entities.ftm.json`. */
export const FTM_JSONL: ListFormat = {
  id: "ftm.jsonl",
  reader: readFtm,
  mapper: ftmMapper,
};

function ftmMapper(context: MapContext): RecordMapper {
  const links: Link[] = [];
  const references = new Map<string, Party["references"]>();
  let unattached: readonly (readonly RawValue[])[] = [];
  return {
    map: (record) => {
      if (record.name === "link") {
        links.push(takeLink(record));
        return null;
      }
      const { entry, references: own } = mapParty(record, context);
      if (own.length > 0) references.set(entry.id.slice(context.list.length + 1), own);
      return entry;
    },
    keep: (raw) => {
      const last = links.at(-1);
      if (last !== undefined) last.raw = raw;
    },
    finish: (entries) => {
      const joined = joinLinks(entries, references, links, context);
      unattached = joined.unattached;
      return joined.entries;
    },
    unattached: () => unattached,
  };
}
