/**
 * @module cli/commands/lists-add
 * Loads a publication of a list from its files, and says what became of every value in them.
 */
import { EmbargoError } from "embargo";
import { formatCard, ownFormats } from "embargo/lists";
import { parseDay } from "embargo/model";
import { checkNotToCome, type AddRequest } from "embargo-service/home";
import { parseChoice, type CommonOptions, type Context } from "../context.ts";
import type { AnswerCode } from "../exit-code.ts";
import { requireHome } from "../home.ts";
import { readTextFile } from "../input.ts";
import { printable, putAnswer } from "../io.ts";
import { renderAdded } from "../render/lists-added.ts";

interface AddOptions extends CommonOptions {
  readonly format?: string;
  readonly published?: string;
  readonly fetched?: string;
  readonly acceptFewer?: boolean;
  readonly mapping?: string;
}

/** Run `lists add`. */
export async function runListsAdd(
  context: Context,
  list: string,
  files: readonly string[],
  options: AddOptions,
): Promise<AnswerCode> {
  const { io } = context;
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const fetched = options.fetched === undefined ? io.today() : parseDay(options.fetched, "--fetched");
  checkNotToCome(list, "--fetched", fetched, io.today());
  const isWatched = io.errIsTerminal === true;
  const request: AddRequest = {
    list,
    files,
    fetched,
    ...(options.published === undefined ? {} : { published: parseDay(options.published, "--published") }),
    ...(options.acceptFewer === true ? { acceptFewer: true } : {}),
    ...chosenFormat(options),
    ...(isWatched ? { onProgress: showProgress(context) } : {}),
  };
  const home = requireHome(io);
  const result = await home.add(request).finally(() => {
    if (isWatched) io.err("\r\u001b[K");
  });
  putAnswer(io, options.json === true, result, (safe) => renderAdded(context, safe));
  return 0;
}

/** The format asked for; a mapping makes the formats of own lists read as it says. */
function chosenFormat({ format, mapping }: AddOptions): Pick<AddRequest, "format"> {
  if (mapping === undefined) return format === undefined ? {} : { format };
  const formats = ownFormats(parseMapping(mapping));
  const chosen = formats.find((item) => item.id === (format ?? "own.csv"));
  if (chosen === undefined)
    throw new EmbargoError("VALUE_NOT_ALLOWED", {
      where: "--format",
      value: format ?? "",
      allowed: formats.map((item) => item.id).join(", "),
    });
  return { format: { format: chosen, card: formatCard(chosen.id) } };
}

/** Largest mapping, in bytes. */
const LARGEST_MAPPING = 1_048_576;

function parseMapping(file: string): unknown {
  const text = readTextFile(file, LARGEST_MAPPING);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EmbargoError("LIST_MAPPING_INVALID", { file, reason: (error as Error).message });
  }
}

function showProgress({ io }: Context): NonNullable<AddRequest["onProgress"]> {
  let shown = -1;
  return ({ file, bytes, total }) => {
    const percent = total === 0 ? 100 : Math.floor((bytes / total) * 100);
    if (percent === shown) return;
    shown = percent;
    io.err(`\r\u001b[K${printable(file)} ${percent} %`);
  };
}
