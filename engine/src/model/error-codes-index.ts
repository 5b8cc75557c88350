/**
 * @module model/error-codes-index
 * Error codes of index files; part of the table of `error-codes.ts`. None of them stops a screening: the index is built
 * anew from the lists.
 */
import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Codes of index files. */
export type IndexErrorCode =
  | "INDEX_FOREIGN"
  | "INDEX_VERSION"
  | "INDEX_OUTDATED"
  | "INDEX_DAMAGED"
  | "INDEX_TRUNCATED";

const ANEW = "It is built anew from the lists; nothing is lost.";
const DE_NOUVEAU = "Il est refait à partir des listes ; rien n’est perdu.";

/** The table. */
export const INDEX_ERROR_CODES: Readonly<Record<IndexErrorCode, ErrorEntry>> = {
  INDEX_FOREIGN: entry(
    3,
    ["“{file}” is no index of lists.", "Its first bytes are those of another kind of file.", ANEW],
    [
      "« {file} » n’est pas un index de listes.",
      "Ses premiers octets sont ceux d’un autre genre de fichier.",
      DE_NOUVEAU,
    ],
  ),
  INDEX_VERSION: entry(
    3,
    [
      "The index “{file}” has the format {value}.",
      "This version of Embargo reads the format {allowed}.",
      ANEW,
    ],
    [
      "L’index « {file} » a le format {value}.",
      "Cette version d’Embargo lit le format {allowed}.",
      DE_NOUVEAU,
    ],
  ),
  INDEX_OUTDATED: entry(
    3,
    [
      "The index “{file}” was built by {value}; this is {allowed}.",
      "Other rules or other facts about names would answer otherwise.",
      ANEW,
    ],
    [
      "L’index « {file} » a été fait par {value} ; voici {allowed}.",
      "D’autres règles ou d’autres connaissances des noms répondraient autrement.",
      DE_NOUVEAU,
    ],
  ),
  INDEX_DAMAGED: entry(
    3,
    ["The index “{file}” is damaged: {reason}.", "Its bytes are not those that were written.", ANEW],
    [
      "L’index « {file} » est abîmé : {reason}.",
      "Ses octets ne sont pas ceux qui ont été écrits.",
      DE_NOUVEAU,
    ],
  ),
  INDEX_TRUNCATED: entry(
    3,
    ["The index “{file}” is cut: {found} bytes of {expected}.", "It was not written to its end.", ANEW],
    [
      "L’index « {file} » est tronqué : {found} octets sur {expected}.",
      "Il n’a pas été écrit jusqu’au bout.",
      DE_NOUVEAU,
    ],
  ),
};
