/**
 * @module model/error-codes-fetch
 * Error codes of reports fetched from an address; part of the table of `error-codes.ts`.
 */
import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Codes of fetching. */
export type FetchErrorCode =
  | "FETCH_NOT_ASKED"
  | "FETCH_URL_REFUSED"
  | "FETCH_ADDRESS_REFUSED"
  | "FETCH_FAILED"
  | "FETCH_STATUS"
  | "FETCH_TYPE_REFUSED"
  | "FETCH_TOO_LARGE"
  | "FETCH_TIMEOUT";

/** The table. */
export const FETCH_ERROR_CODES: Readonly<Record<FetchErrorCode, ErrorEntry>> = {
  FETCH_NOT_ASKED: entry(
    2,
    [
      "“{value}” is an address, and no address is called unless it is asked for.",
      "Calling it tells its owner who reads it.",
      "Add --fetch, or save the report and give the file.",
    ],
    [
      "« {value} » est une adresse, et aucune adresse n’est appelée sans qu’on le demande.",
      "L’appeler dit à son propriétaire qui la lit.",
      "Ajoutez --fetch, ou enregistrez le rapport et donnez le fichier.",
    ],
  ),
  FETCH_URL_REFUSED: entry(
    2,
    [
      "“{value}” cannot be fetched: {reason}.",
      "Only http and https are fetched, without user name or password in the address.",
      "Save the report and give the file.",
    ],
    [
      "« {value} » ne peut être recherché : {reason}.",
      "Seuls http et https le sont, sans nom d’utilisateur ni mot de passe dans l’adresse.",
      "Enregistrez le rapport et donnez le fichier.",
    ],
  ),
  FETCH_ADDRESS_REFUSED: entry(
    3,
    [
      "“{value}” leads to {address}, which is no address of the public internet.",
      "Addresses of this machine, of its network and of cloud services inside it are never called.",
      "Save the report and give the file.",
    ],
    [
      "« {value} » mène à {address}, qui n’est pas une adresse publique de l’internet.",
      "Les adresses de cette machine, de son réseau et des services qu’il contient ne sont jamais appelées.",
      "Enregistrez le rapport et donnez le fichier.",
    ],
  ),
  FETCH_FAILED: entry(
    3,
    ["“{value}” could not be fetched.", "The system says: {reason}.", "Check the address and the network."],
    ["« {value} » n’a pas pu être obtenu.", "Le système dit : {reason}.", "Vérifiez l’adresse et le réseau."],
  ),
  FETCH_STATUS: entry(
    3,
    [
      "“{value}” answered with status {status}.",
      "The report is not there, or is not given out.",
      "Open the address in a browser, save the report and give the file.",
    ],
    [
      "« {value} » a répondu par l’état {status}.",
      "Le rapport n’y est pas, ou n’est pas délivré.",
      "Ouvrez l’adresse dans un navigateur, enregistrez le rapport et donnez le fichier.",
    ],
  ),
  FETCH_TYPE_REFUSED: entry(
    3,
    ["“{value}” is of the type {type}.", "Read are: {allowed}.", "Give the address of the report itself."],
    ["« {value} » est du type {type}.", "Sont lus : {allowed}.", "Donnez l’adresse du rapport lui-même."],
  ),
  FETCH_TOO_LARGE: entry(
    3,
    [
      "“{value}” is larger than {limit} bytes.",
      "The fetching stopped there.",
      "Save the report, split it, and give the files.",
    ],
    [
      "« {value} » dépasse {limit} octets.",
      "La réception s’est arrêtée là.",
      "Enregistrez le rapport, découpez-le et donnez les fichiers.",
    ],
  ),
  FETCH_TIMEOUT: entry(
    3,
    [
      "“{value}” did not answer in full within {seconds} seconds.",
      "The fetching stopped there.",
      "Try again later, or save the report and give the file.",
    ],
    [
      "« {value} » n’a pas répondu en entier en {seconds} secondes.",
      "La réception s’est arrêtée là.",
      "Réessayez plus tard, ou enregistrez le rapport et donnez le fichier.",
    ],
  ),
};
