/**
 * @module lists/load/request
 * What to ask the publisher of a list for. It only describes: fetching is the caller’s, who alone may use a network.
 */
import { formatsOf } from "../registry.ts";
import { formatCard, type FileAddress } from "./card.ts";

/** A file to fetch. */
export interface FileRequest extends FileAddress {
  readonly role: string;
  /** Name to keep it under: it decides the role when the files are read. */
  readonly name: string;
}

/** The files that make one publication of a list. */
export interface ListRequest {
  readonly list: string;
  readonly format: string;
  readonly files: readonly FileRequest[];
}

/**
 * Describe the download of a list: of its formats, in the order of the card, the first whose every required file has a
 * known address.
 *
 * @returns `null` when no format of the list is known to be offered for download.
 */
export function requestOf(list: string): ListRequest | null {
  for (const { id } of formatsOf(list)) {
    const card = formatCard(id);
    const addresses = card.addresses?.[list] ?? {};
    if (card.files.some(({ role, required }) => required && addresses[role] === undefined)) continue;
    const files = card.files.flatMap(({ role }) => {
      const address = addresses[role];
      return address === undefined ? [] : [{ role, name: nameOf(address.url, role), ...address }];
    });
    return { list, format: id, files };
  }
  return null;
}

/** The last part of the path, if it looks like a file name; else the role. */
function nameOf(url: string, role: string): string {
  const last = new URL(url).pathname.split("/").at(-1) ?? "";
  return /^[\w.-]+\.\w+$/.test(last) ? last : role;
}
