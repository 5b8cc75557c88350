/**
 * @module home/catalogue
 * What a home knows of lists and formats: the cards and readers of the engine, unless a caller brings others.
 */
import { EmbargoError } from "embargo/model";
import {
  formatCard,
  formatsOf,
  LIST_CARDS,
  type FormatCard,
  type ListCard,
  type ListFormat,
} from "embargo/lists";

/** A format with its card; the card of a user’s own format is made of the user’s mapping. */
export interface KnownFormat {
  readonly format: ListFormat;
  readonly card: FormatCard;
}

/** Lists and formats. */
export interface Catalogue {
  /** Card of an official list; `undefined` = a list of the user’s own, of which nothing is known beforehand. */
  card(list: string): ListCard | undefined;
  /** Formats a list may come in, the preferred one first; empty = there is no such list. */
  formats(list: string): readonly KnownFormat[];
  /** Ids of the official lists, for messages. */
  readonly lists: readonly string[];
}

/** The cards and readers of the engine. */
export const OFFICIAL: Catalogue = {
  card: (list) => (Object.hasOwn(LIST_CARDS, list) ? LIST_CARDS[list] : undefined),
  formats: (list) => formatsOf(list).map((format) => ({ format, card: formatCard(format.id) })),
  lists: Object.keys(LIST_CARDS).sort(),
};

/**
 * The formats to try for a list.
 *
 * @param asked a format of the list, its id, or `undefined` = any the list may come in. A format that is handed over
 *   must be one the list comes in too, else a mapping would put rows of the user’s under the name of an official list.
 * @throws {EmbargoError} `VALUE_NOT_ALLOWED` for a list or format that is not known.
 */
export function formatsToTry(
  catalogue: Catalogue,
  list: string,
  asked: string | KnownFormat | undefined,
): readonly KnownFormat[] {
  const formats = catalogue.formats(list);
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
