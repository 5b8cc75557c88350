/**
 * @module model/error-codes-second-reader
 * Error codes of second readers; part of the table of `error-codes.ts`.
 */
import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Codes of second readers. The first five are of the question, the others of the reader that was asked. */
export type SecondReaderErrorCode =
  | "READER_COMMAND_INVALID"
  | "READER_URL_REFUSED"
  | "READER_OPTION_MISSING"
  | "READER_KEY_MISSING"
  | "READER_ADDRESS_REFUSED"
  | "READER_START"
  | "READER_EXIT"
  | "READER_CONNECTION"
  | "READER_STATUS"
  | "READER_TOO_LARGE"
  | "READER_TIMEOUT"
  | "READER_NOT_JSON"
  | "READER_SHAPE";

/** The table. */
export const SECOND_READER_ERROR_CODES: Readonly<Record<SecondReaderErrorCode, ErrorEntry>> = {
  READER_COMMAND_INVALID: entry(
    2,
    [
      "“{value}” is no command.",
      "It is cut at blanks into a program and its arguments, quotation marks hold words together, and each that opens must close.",
      'For example --reader-command "python3 reader.py".',
    ],
    [
      "« {value} » n’est pas une commande.",
      "Elle est coupée aux espaces en un programme et ses arguments, les guillemets droits tiennent des mots ensemble, et chacun qui s’ouvre doit se fermer.",
      'Par exemple --reader-command "python3 reader.py".',
    ],
  ),
  READER_URL_REFUSED: entry(
    2,
    [
      "“{value}” cannot be asked to read: {reason}.",
      "Only http and https are, without user name or password in the address.",
      "Give the base address of the interface, as http://127.0.0.1:8080/v1, and the key by --reader-key-env.",
    ],
    [
      "« {value} » ne peut servir de lecteur : {reason}.",
      "Seuls http et https le peuvent, sans nom d’utilisateur ni mot de passe dans l’adresse.",
      "Donnez l’adresse de base de l’interface, comme http://127.0.0.1:8080/v1, et la clé par --reader-key-env.",
    ],
  ),
  READER_OPTION_MISSING: entry(
    2,
    [
      "{value} needs {needed}.",
      "Without it the second reader is not known, or there is none.",
      "Give both, or neither.",
    ],
    [
      "{value} demande {needed}.",
      "Sans cela le second lecteur n’est pas connu, ou il n’y en a pas.",
      "Donnez les deux, ou aucun.",
    ],
  ),
  READER_KEY_MISSING: entry(
    2,
    [
      "The environment variable “{value}” holds no key.",
      "It is not set, is empty, or holds characters that no header may have.",
      "Set it, or leave out --reader-key-env where the address asks for none.",
    ],
    [
      "La variable d’environnement « {value} » ne contient pas de clé.",
      "Elle n’est pas définie, est vide, ou contient des caractères interdits dans un en-tête.",
      "Définissez-la, ou retirez --reader-key-env si l’adresse n’en demande pas.",
    ],
  ),
  READER_ADDRESS_REFUSED: entry(
    3,
    [
      "The second reader at “{value}” was not asked: it leads to {address}.",
      "Plain http goes to this machine and private networks only; services of a cloud inside them are never called.",
      "Use https, or an address of this machine.",
    ],
    [
      "Le second lecteur à « {value} » n’a pas été interrogé : il mène à {address}.",
      "http sans chiffrement ne va qu’à cette machine et aux réseaux privés ; les services d’un nuage qui s’y trouvent ne sont jamais appelés.",
      "Utilisez https, ou une adresse de cette machine.",
    ],
  ),
  READER_START: entry(
    3,
    [
      "The second reader “{value}” could not be started.",
      "The system says: {reason}.",
      "Check the path of the program; no shell is used, so its features are not there.",
    ],
    [
      "Le second lecteur « {value} » n’a pas pu être lancé.",
      "Le système dit : {reason}.",
      "Vérifiez le chemin du programme ; aucun interpréteur de commandes n’est utilisé.",
    ],
  ),
  READER_EXIT: entry(
    3,
    [
      "The second reader “{value}” ended with {status}.",
      "What it wrote last: {reason}.",
      "Run the command by itself with the request of docs/guides/second-reader.md.",
    ],
    [
      "Le second lecteur « {value} » s’est terminé par {status}.",
      "Ce qu’il a écrit en dernier : {reason}.",
      "Lancez la commande seule avec la demande de docs/guides/second-reader.md.",
    ],
  ),
  READER_CONNECTION: entry(
    3,
    [
      "The second reader at “{value}” could not be reached.",
      "The system says: {reason}.",
      "Check that it runs, its address and the network.",
    ],
    [
      "Le second lecteur à « {value} » n’a pas pu être joint.",
      "Le système dit : {reason}.",
      "Vérifiez qu’il fonctionne, son adresse et le réseau.",
    ],
  ),
  READER_STATUS: entry(
    3,
    [
      "The second reader at “{value}” answered with status {status}.",
      "It is not there, refuses the key or the model, or sends elsewhere: redirections are not followed.",
      "Check address, model and key.",
    ],
    [
      "Le second lecteur à « {value} » a répondu par l’état {status}.",
      "Il n’est pas là, refuse la clé ou le modèle, ou renvoie ailleurs : les redirections ne sont pas suivies.",
      "Vérifiez adresse, modèle et clé.",
    ],
  ),
  READER_TOO_LARGE: entry(
    3,
    [
      "The second reader “{value}” said more than {limit} bytes.",
      "It was stopped there.",
      "Check the reader.",
    ],
    [
      "Le second lecteur « {value} » a dit plus de {limit} octets.",
      "Il a été arrêté là.",
      "Vérifiez le lecteur.",
    ],
  ),
  READER_TIMEOUT: entry(
    3,
    [
      "The second reader “{value}” was not done within {seconds} seconds.",
      "It was stopped there.",
      "Try again, give a shorter text, or more time with --reader-timeout.",
    ],
    [
      "Le second lecteur « {value} » n’a pas fini en {seconds} secondes.",
      "Il a été arrêté là.",
      "Réessayez, donnez un texte plus court, ou plus de temps par --reader-timeout.",
    ],
  ),
  READER_NOT_JSON: entry(
    3,
    [
      "What the second reader “{value}” said is not one JSON document.",
      "Nothing before, after or around it is allowed.",
      "Check the reader against docs/guides/second-reader.md.",
    ],
    [
      "Ce qu’a dit le second lecteur « {value} » n’est pas un document JSON.",
      "Rien n’est admis avant, après ni autour.",
      "Vérifiez le lecteur d’après docs/guides/second-reader.md.",
    ],
  ),
  READER_SHAPE: entry(
    3,
    [
      "What the second reader “{value}” said has not the shape of a reply: {reason}.",
      "Nothing of it was used.",
      "Check the reader against docs/guides/second-reader.md.",
    ],
    [
      "Ce qu’a dit le second lecteur « {value} » n’a pas la forme d’une réponse : {reason}.",
      "Rien n’en a été utilisé.",
      "Vérifiez le lecteur d’après docs/guides/second-reader.md.",
    ],
  ),
};
