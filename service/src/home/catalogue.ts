/**
 * @module home/catalogue
 * What a home knows of lists and formats: the cards and readers of the engine, unless a caller brings others.
 */
import { FORMAT_CARDS, LIST_CARDS } from "embargo";
import type { FormatCard, ListCard, ListFormat } from "embargo/lists";
import { EmbargoError } from "embargo/model";

/** A format with its card; the card of a user’s own format is made of the user’s mapping. */
export interface KnownFormat {
  readonly format: ListFormat;
  readonly card: FormatCard;
}

/** Lists and formats. */
export interface Catalogue {
  /** Card of an official list; `undefined` = a list of the user’s own, of which nothing is known beforehand. */
  card(list: string): ListCard | undefined;
  /** Card of a format that a snapshot of a list was read in; `undefined` = it is not known any more. */
  formatCard(list: string, format: string): FormatCard | undefined;
  /** Formats a list may come in, the preferred one first; empty = there is no such list. Loads the readers. */
  formats(list: string): readonly KnownFormat[] | Promise<readonly KnownFormat[]>;
  /** Ids of the official lists, for messages. */
  readonly lists: readonly string[];
}

/** The cards of the engine, and its readers, which are loaded when a list is added. */
export const OFFICIAL: Catalogue = {
  card: (list) => (Object.hasOwn(LIST_CARDS, list) ? LIST_CARDS[list] : undefined),
  formatCard: (_list, format) => (Object.hasOwn(FORMAT_CARDS, format) ? FORMAT_CARDS[format] : undefined),
  formats: async (list) => {
    const { formatCard, formatsOf } = await import("embargo/lists");
    return formatsOf(list).map((format) => ({ format, card: formatCard(format.id) }));
  },
  lists: Object.keys(LIST_CARDS).sort(),
};

/**
 * The formats to try for a list.
 *
 * @param asked a format of the list, its id, or `undefined` = any the list may come in. A format that is handed over
 *   must be one the list comes in too, else a mapping would put rows of the user’s under the name of an official list.
 * @throws {EmbargoError} `VALUE_NOT_ALLOWED` for a list or format that is not known.
 */
export async function formatsToTry(
  catalogue: Catalogue,
  list: string,
  asked: string | KnownFormat | undefined,
): Promise<readonly KnownFormat[]> {
  const formats = await catalogue.formats(list);
  if (formats.length === 0) {
    const allowed = [...catalogue.lists, "ftm:…", "own:…"].join(", ");
    throw new EmbargoError("VALUE_NOT_ALLOWED", { where: "lists", value: list, allowed });
  }
  if (asked === undefined) return formats;
  const id = typeof asked === "string" ? asked : asked.card.id;
  const found = formats.filter(({ card }) => card.id === id);
  if (found.length > 0) return typeof asked === "string" ? found : [asked];
  const allowed = formats.map(({ card }) => card.id).join(", ");
  throw new EmbargoError("VALUE_NOT_ALLOWED", { where: "--format", value: id, allowed });
}
