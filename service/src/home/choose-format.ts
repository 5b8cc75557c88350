/**
 * @module home/choose-format
 * Finds the format of files that nobody named: by their names first, then by what reads them.
 */
import { EmbargoError } from "embargo/model";
import type { KnownFormat } from "./catalogue.ts";
import { readStaged, type ReadOptions, type StagedRead } from "./read-staged.ts";
import type { StagedFile } from "./stage.ts";

/** A format that did not read the files, and how well it fitted them. */
interface Misfit {
  readonly error: EmbargoError;
  /** Records it read before it failed. */
  readonly records: number;
  /** Files whose names it knows. */
  readonly named: number;
}

/**
 * Read files in the first of several formats that reads them whole.
 *
 * Formats that know the names of more files are tried first. When none reads them, the error is that of the one that
 * read the most records, or else knows the most names.
 *
 * @param formats at least one. A single one is taken at its word: its error is the error.
 * @throws {EmbargoError} `LIST_FORMAT_UNKNOWN` when no format read a record or knows a name; what the readers throw.
 *
 * Cost: formats that do not fit fail in the first chunk, so about one reading.
 */
export async function readInBestFormat(
  formats: readonly KnownFormat[],
  staged: readonly StagedFile[],
  options: ReadOptions,
): Promise<StagedRead> {
  const [only] = formats;
  if (formats.length === 1 && only !== undefined) return readStaged(only, staged, options);
  const ranked = formats.map((known) => ({ known, named: namesKnown(known, staged) }));
  ranked.sort((a, b) => b.named - a.named);
  const misfits: Misfit[] = [];
  for (const { known, named } of ranked) {
    let records = 0;
    try {
      return await readStaged(known, staged, options, () => void (records += 1));
    } catch (error) {
      // A disk that fails or a defect would be no different in another format.
      if (!(error instanceof EmbargoError) || error.code === "HOME_UNUSABLE") throw error;
      misfits.push({ error, records, named });
    }
  }
  throw errorOfBestFit(misfits, formats, staged, options.list);
}

function errorOfBestFit(
  misfits: readonly Misfit[],
  formats: readonly KnownFormat[],
  staged: readonly StagedFile[],
  list: string,
): EmbargoError {
  const [best] = [...misfits].sort((a, b) => b.records - a.records || b.named - a.named);
  if (best !== undefined && (best.records > 0 || best.named > 0)) return best.error;
  const allowed = formats.map(({ card }) => card.id).join(", ");
  return new EmbargoError("LIST_FORMAT_UNKNOWN", { file: staged[0]?.name ?? "", list, allowed });
}

function namesKnown({ card }: KnownFormat, staged: readonly StagedFile[]): number {
  const patterns = card.files.map(({ names }) => new RegExp(names));
  return staged.filter(({ plainName }) => patterns.some((names) => names.test(plainName.toLowerCase())))
    .length;
}
