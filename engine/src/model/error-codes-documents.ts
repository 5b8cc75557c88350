/**
 * @module model/error-codes-documents
 * Error codes of files that hold a report; part of the table of `error-codes.ts`.
 */
import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Codes of documents. */
export type DocumentErrorCode =
  | "DOCUMENT_KIND_NOT_READ"
  | "DOCUMENT_BROKEN"
  | "DOCUMENT_ENCRYPTED"
  | "DOCUMENT_NO_TEXT"
  | "DOCUMENT_UNSAFE"
  | "DOCUMENT_ENCODING_UNKNOWN";

/** The table. */
export const DOCUMENT_ERROR_CODES: Readonly<Record<DocumentErrorCode, ErrorEntry>> = {
  DOCUMENT_KIND_NOT_READ: entry(
    3,
    [
      "“{value}” is a file of a kind that is not read: {kind}.",
      "Read are: {allowed}.",
      "Save the report as one of these.",
    ],
    [
      "« {value} » est d’un genre de fichier qui n’est pas lu : {kind}.",
      "Sont lus : {allowed}.",
      "Enregistrez le rapport sous l’une de ces formes.",
    ],
  ),
  DOCUMENT_BROKEN: entry(
    3,
    [
      "“{value}” cannot be read as {kind}: {reason}.",
      "The file is damaged or cut.",
      "Get it anew, or open it in its own program and save it again.",
    ],
    [
      "« {value} » n’est pas lisible comme {kind} : {reason}.",
      "Le fichier est abîmé ou tronqué.",
      "Obtenez-le de nouveau, ou ouvrez-le dans son programme et enregistrez-le.",
    ],
  ),
  DOCUMENT_ENCRYPTED: entry(
    3,
    [
      "“{value}” is encrypted ({kind}).",
      "Its text cannot be read without a password.",
      "Open it with the password and save it without one.",
    ],
    [
      "« {value} » est chiffré ({kind}).",
      "Son texte ne peut être lu sans mot de passe.",
      "Ouvrez-le avec le mot de passe et enregistrez-le sans.",
    ],
  ),
  DOCUMENT_NO_TEXT: entry(
    3,
    [
      "“{value}” holds no text on its {pages} page(s): pictures only.",
      "A scanned document is a picture of words; text recognition is not done here.",
      "Run text recognition (OCR) on it first.",
    ],
    [
      "« {value} » ne contient aucun texte sur ses {pages} page(s) : des images seulement.",
      "Un document numérisé est l’image de mots ; la reconnaissance de texte n’est pas faite ici.",
      "Passez-le d’abord par une reconnaissance de texte (OCR).",
    ],
  ),
  DOCUMENT_UNSAFE: entry(
    3,
    [
      "“{value}” goes beyond a limit: {what}, {limit} at most.",
      "A file made to exhaust the machine looks like this.",
      "Split the report if it is a real one.",
    ],
    [
      "« {value} » dépasse une limite : {what}, au plus {limit}.",
      "Un fichier fait pour épuiser la machine a cet aspect.",
      "Découpez le rapport si c’en est vraiment un.",
    ],
  ),
  DOCUMENT_ENCODING_UNKNOWN: entry(
    3,
    [
      "The encoding of “{value}” is not known.",
      "Its bytes are not UTF-8, and their letters fit no encoding that is recognised.",
      "Save the report as plain text in UTF-8.",
    ],
    [
      "L’encodage de « {value} » n’est pas connu.",
      "Ses octets ne sont pas de l’UTF-8, et leurs lettres ne conviennent à aucun encodage reconnu.",
      "Enregistrez le rapport en texte simple, en UTF-8.",
    ],
  ),
};
