/**
 * @module home/add
 * Takes a publication in: copy, read, check against the snapshot before, write aside, and one rename.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FieldCoverage, ListRead } from "embargo/lists";
import { EmbargoError, parseDay, type Day } from "embargo/model";
import { formatsToTry, type Catalogue, type KnownFormat } from "./catalogue.ts";
import { readInBestFormat } from "./choose-format.ts";
import { onDisk } from "./disk-error.ts";
import { listFolder } from "./list-folder.ts";
import type { Manifest } from "./manifest.ts";
import { checkNotToCome } from "./not-to-come.ts";
import { isDelta, readStagedDelta, type DeltaRead } from "./read-delta.ts";
import type { ReadProgress } from "./read-staged.ts";
import { FILES, findSnapshots } from "./snapshots.ts";
import { stageFiles } from "./stage.ts";
import { switchOver, type Switched } from "./switch-over.ts";
import { makeTemporary, removeTemporary, sweepTemporaries } from "./temporary.ts";
import { writeContent } from "./write-content.ts";

/** A publication to be added. */
export interface AddRequest {
  /** Id of the list, such as `un-sc`, `ftm:default`, `own:suppliers`. */
  readonly list: string;
  /** Paths of all files of the publication, in any order. */
  readonly files: readonly string[];
  /** A format or its id; absent = whichever of the list’s formats reads the files. */
  readonly format?: string | KnownFormat;
  /** Issuer of designations; absent = the list’s. */
  readonly issuer?: string;
  /** Day of publication, for files that do not say it; a day that the files say wins. */
  readonly published?: Day;
  /** Day the files were fetched, from which the snapshot can answer `knownAt`. */
  readonly fetched: Day;
  /** The list may lose more entries than its card allows; and a delta may change a snapshot out of date by its day. */
  readonly acceptFewer?: boolean;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** What became of it. */
export interface AddResult extends Switched {
  /** Newest snapshot that was published no later, by which the count was checked; `null` = it is the first. */
  readonly before: Manifest | null;
  /** What became of every field of the files. */
  readonly coverage: readonly FieldCoverage[];
  /** Records that belong to no entry; their values are kept in the snapshot’s account of fields. */
  readonly unattached: number;
}

/** Where and by what a publication is added. */
export interface AddPlace {
  readonly home: string;
  readonly catalogue: Catalogue;
  readonly engineVersion: string;
  /** Sets temporary folders of one process apart. */
  readonly token: () => string;
}

/** See `Home.add`. Whatever happens, nothing of the temporary folder is left. */
export async function addSnapshot(place: AddPlace, request: AddRequest): Promise<AddResult> {
  const { list, files, fetched, published } = request;
  const folder = listFolder(place.home, list);
  const delta = isDelta(list, request.format, files);
  const formats = delta ? [] : await formatsToTry(place.catalogue, list, request.format);
  parseDay(fetched, "fetched");
  if (published !== undefined) parseDay(published, "published");
  const temporary = onDisk(folder, () => makeTemporary(folder, place.token()));
  try {
    onDisk(folder, () => sweepTemporaries(folder, temporary, place.token()));
    const source = join(temporary, FILES.source);
    onDisk(source, () => mkdirSync(source));
    const staged = await stageFiles(files, source, list);
    const found = delta
      ? await readStagedDelta(place.home, list, staged, request.acceptFewer === true)
      : await readWhole(formats, staged, {
          ...request,
          bounds: place.catalogue.card(list)?.assert.entries ?? null,
        });
    const day = publicationDay(found.read, published);
    checkNotToCome(list, "published", day, fetched);
    const before = newestUpTo(place.home, list, day);
    if (request.acceptFewer !== true) checkCount(place.catalogue, found.read, before);
    const content = onDisk(temporary, () => writeContent(temporary, found));
    const draft: Manifest = {
      schema: 1,
      list,
      format: found.read.format,
      published: day,
      publishedBasis: found.read.published === null ? "stated" : "file",
      fetched,
      reading: 1,
      ...content,
      ...(found.base === null ? {} : { base: found.base }),
      reader: { engine: place.engineVersion, checkedAgainst: found.card.checkedAgainst },
    };
    return {
      ...switchOver(place.home, draft, temporary),
      before,
      coverage: found.read.coverage,
      unattached: found.read.unattached.length,
    };
  } finally {
    removeTemporary(temporary);
  }
}

type WholeRead = Omit<DeltaRead, "base"> & { readonly base: null };

async function readWhole(...given: Parameters<typeof readInBestFormat>): Promise<WholeRead> {
  const { known, ...found } = await readInBestFormat(...given);
  return { ...found, card: known.card, base: null };
}

function publicationDay(read: ListRead, stated: Day | undefined): Day {
  const day = read.published ?? stated;
  if (day === undefined) throw new EmbargoError("LIST_DATE_MISSING", { list: read.list });
  return day;
}

function newestUpTo(home: string, list: string, day: Day): Manifest | null {
  const earlier = findSnapshots(home, list).filter(({ manifest }) => manifest.published <= day);
  return earlier.at(-1)?.manifest ?? null;
}

/** A list without a card has no bound: nobody but its owner knows what it should hold. */
function checkCount(catalogue: Catalogue, { list, entries }: ListRead, before: Manifest | null): void {
  const mostLost = catalogue.card(list)?.assert.mostLost;
  if (before === null || mostLost === undefined) return;
  const had = before.counts.entries;
  if (entries.length < had * (1 - mostLost))
    throw new EmbargoError("LIST_COUNT_DROPPED", { list, before: had, found: entries.length });
}
