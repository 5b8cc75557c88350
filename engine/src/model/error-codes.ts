/**
 * @module model/error-codes
 * The one table of error codes: what went wrong, why, what to do, in both languages, and the exit code.
 * `docs/reference/errors.md` is generated from it.
 */
import { DEALING_ERROR_CODES, type DealingErrorCode } from "./error-codes-dealing.ts";
import { DOCUMENT_ERROR_CODES, type DocumentErrorCode } from "./error-codes-documents.ts";
import { FETCH_ERROR_CODES, type FetchErrorCode } from "./error-codes-fetch.ts";
import { EXPORT_ERROR_CODES, type ExportErrorCode } from "./error-codes-export.ts";
import { INDEX_ERROR_CODES, type IndexErrorCode } from "./error-codes-index.ts";
import { LIST_ERROR_CODES, type ListErrorCode } from "./error-codes-lists.ts";
import { SECOND_READER_ERROR_CODES, type SecondReaderErrorCode } from "./error-codes-second-reader.ts";
import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Key of the error table. */
export type ErrorCode =
  | ListErrorCode
  | DealingErrorCode
  | IndexErrorCode
  | DocumentErrorCode
  | FetchErrorCode
  | ExportErrorCode
  | SecondReaderErrorCode
  | "USAGE_UNKNOWN_COMMAND"
  | "USAGE_UNKNOWN_OPTION"
  | "USAGE_MISSING_ARGUMENT"
  | "USAGE_EXCESS_ARGUMENT"
  | "VALUE_NOT_ALLOWED"
  | "DATE_INVALID"
  | "COUNTRY_UNKNOWN"
  | "HS_INVALID"
  | "HS_UNKNOWN"
  | "NUMBER_INVALID"
  | "IDENTIFIER_INVALID"
  | "FACT_UNKNOWN"
  | "DEALING_EMPTY"
  | "NAME_EMPTY"
  | "LIST_UNKNOWN"
  | "REGIME_UNKNOWN"
  | "KNOWN_AT_BEFORE_DATA"
  | "INPUT_NOT_FOUND"
  | "INPUT_UNREADABLE"
  | "INPUT_EMPTY"
  | "INPUT_BINARY"
  | "INPUT_TOO_LARGE"
  | "INPUT_ROW_INVALID"
  | "TEXT_LANGUAGE_UNKNOWN"
  | "OUTPUT_CLOSED"
  | "ABORTED"
  | "INTERNAL";

/** Every code the engine and the command can give. */
export const ERROR_CODES: Readonly<Record<ErrorCode, ErrorEntry>> = {
  ...LIST_ERROR_CODES,
  ...INDEX_ERROR_CODES,
  ...DEALING_ERROR_CODES,
  ...DOCUMENT_ERROR_CODES,
  ...FETCH_ERROR_CODES,
  ...EXPORT_ERROR_CODES,
  ...SECOND_READER_ERROR_CODES,
  USAGE_UNKNOWN_COMMAND: entry(
    2,
    ["Unknown command “{value}”.", "", "Run `embargo --help` for the list of commands."],
    ["Commande inconnue « {value} ».", "", "`embargo --help` donne la liste des commandes."],
  ),
  USAGE_UNKNOWN_OPTION: entry(
    2,
    ["Unknown option “{value}”.", "", "Run `embargo{verb} --help` for the options."],
    ["Option inconnue « {value} ».", "", "`embargo{verb} --help` donne les options."],
  ),
  USAGE_MISSING_ARGUMENT: entry(
    2,
    ["Missing argument: {value}.", "", "Run `embargo{verb} --help` for an example."],
    ["Argument manquant : {value}.", "", "`embargo{verb} --help` donne un exemple."],
  ),
  USAGE_EXCESS_ARGUMENT: entry(
    2,
    ["Too many arguments for `{command}`.", "", "Put a name or a path with spaces between quotes."],
    ["Trop d’arguments pour `{command}`.", "", "Mettez entre guillemets un nom ou un chemin avec espaces."],
  ),
  VALUE_NOT_ALLOWED: entry(
    2,
    ["{where} does not accept “{value}”.", "Allowed: {allowed}.", "Choose one of these values."],
    ["{where} n’accepte pas « {value} ».", "Valeurs admises : {allowed}.", "Choisissez l’une d’elles."],
  ),
  DATE_INVALID: entry(
    2,
    [
      "“{value}” is not a date ({where}).",
      "A day of the calendar is expected.",
      "Write it YYYY-MM-DD, for example 2023-09-13.",
    ],
    [
      "« {value} » n’est pas une date ({where}).",
      "Un jour du calendrier est attendu.",
      "Écrivez AAAA-MM-JJ, par exemple 2023-09-13.",
    ],
  ),
  COUNTRY_UNKNOWN: entry(
    2,
    [
      "“{value}” is not a country known here ({where}).",
      "A two-letter ISO 3166 code is expected.",
      "For example KP (North Korea), RU (Russia), FR (France).",
    ],
    [
      "« {value} » n’est pas un pays connu ici ({where}).",
      "Un code ISO 3166 à deux lettres est attendu.",
      "Par exemple KP (Corée du Nord), RU (Russie), FR (France).",
    ],
  ),
  HS_INVALID: entry(
    2,
    ["“{value}” is not an HS code.", "A code has 2, 4 or 6 digits.", "For example 93, 9306 or 930690."],
    ["« {value} » n’est pas un code SH.", "Un code a 2, 4 ou 6 chiffres.", "Par exemple 93, 9306 ou 930690."],
  ),
  HS_UNKNOWN: entry(
    2,
    [
      "“{value}” is no code of the Harmonized System.",
      "Neither the edition of 2022 nor what is known here of earlier ones has it.",
      "Check the digits, or give only the first four or two.",
    ],
    [
      "« {value} » n’est pas un code du Système harmonisé.",
      "Ni l’édition de 2022 ni ce qui est connu ici des éditions antérieures ne l’a.",
      "Vérifiez les chiffres, ou n’en donnez que les quatre ou deux premiers.",
    ],
  ),
  NUMBER_INVALID: entry(
    2,
    ["{where} expects a number from {min} to {max}, not “{value}”.", "", "For example {example}."],
    ["{where} attend un nombre de {min} à {max}, pas « {value} ».", "", "Par exemple {example}."],
  ),
  IDENTIFIER_INVALID: entry(
    2,
    ["“{value}” is not an identifier.", "The form TYPE:VALUE is expected.", "For example imo:9187629."],
    [
      "« {value} » n’est pas un identifiant.",
      "La forme TYPE:VALEUR est attendue.",
      "Par exemple imo:9187629.",
    ],
  ),
  FACT_UNKNOWN: entry(
    2,
    [
      "“{value}” is not a fact the rules know.",
      "Facts are named in an answer under “missing” or “conditions”.",
      "Write --fact NAME=yes or --fact NAME=no with a name from such an answer.",
    ],
    [
      "« {value} » n’est pas un fait connu des règles.",
      "Une réponse nomme les faits sous « manque » ou « conditions ».",
      "Écrivez --fact NOM=yes ou --fact NOM=no avec un nom tiré d’une réponse.",
    ],
  ),
  DEALING_EMPTY: entry(
    2,
    [
      "Nothing to judge.",
      "No goods, service or activity and no parties were given.",
      'For example: embargo judge --from KP --to RU --goods "artillery shells".',
    ],
    [
      "Rien à juger.",
      "Ni biens, ni service, ni activité, ni parties n’ont été donnés.",
      'Par exemple : embargo judge --from KP --to RU --goods "obus d’artillerie".',
    ],
  ),
  NAME_EMPTY: entry(
    2,
    [
      "There is no name to screen.",
      "It is empty, or holds no letter and no digit.",
      'Give a name, for example "Kim Jong Un".',
    ],
    [
      "Il n’y a pas de nom à cribler.",
      "Il est vide, ou sans lettre ni chiffre.",
      'Donnez un nom, par exemple "Kim Jong Un".',
    ],
  ),
  LIST_UNKNOWN: entry(
    2,
    ["No list “{value}” is loaded.", "Known here: {allowed}.", "Run `embargo lists` to see what is loaded."],
    [
      "La liste « {value} » n’est pas chargée.",
      "Connues ici : {allowed}.",
      "`embargo lists` montre ce qui est chargé.",
    ],
  ),
  REGIME_UNKNOWN: entry(
    2,
    ["No regime or provision “{value}”.", "Known regimes: {allowed}.", "Run `embargo regimes` for the list."],
    [
      "Aucun régime ni disposition « {value} ».",
      "Régimes connus : {allowed}.",
      "`embargo regimes` en donne la liste.",
    ],
  ),
  KNOWN_AT_BEFORE_DATA: entry(
    3,
    [
      "No data was known on {value}.",
      "The oldest snapshot here is of {oldest}.",
      "Ask for a later --known-at, or leave it out.",
    ],
    [
      "Aucune donnée n’était connue le {value}.",
      "Le plus ancien instantané est du {oldest}.",
      "Demandez un --known-at plus tardif, ou omettez-le.",
    ],
  ),
  INPUT_NOT_FOUND: entry(
    3,
    ["Cannot find “{value}”.", "No file or folder has this name.", "Check the path."],
    ["« {value} » est introuvable.", "Aucun fichier ni dossier ne porte ce nom.", "Vérifiez le chemin."],
  ),
  INPUT_UNREADABLE: entry(
    3,
    ["Cannot read “{value}”.", "The system says: {reason}.", "Check the permissions and that it is a file."],
    [
      "« {value} » est illisible.",
      "Le système dit : {reason}.",
      "Vérifiez les droits, et que c’est un fichier.",
    ],
  ),
  INPUT_EMPTY: entry(
    3,
    ["“{value}” holds no text.", "The file is empty or blank.", "Give a file with the text of the report."],
    [
      "« {value} » ne contient aucun texte.",
      "Le fichier est vide ou blanc.",
      "Donnez un fichier avec le texte du rapport.",
    ],
  ),
  INPUT_BINARY: entry(
    3,
    ["“{value}” is not a text file.", "It holds {reason}.", "Save the report as plain text in UTF-8."],
    [
      "« {value} » n’est pas un fichier texte.",
      "Il contient {reason}.",
      "Enregistrez le rapport en texte simple, en UTF-8.",
    ],
  ),
  INPUT_TOO_LARGE: entry(
    3,
    [
      "“{value}” is too large ({size} bytes).",
      "The limit is {limit} bytes.",
      "Split it into several reports.",
    ],
    [
      "« {value} » est trop gros ({size} octets).",
      "La limite est de {limit} octets.",
      "Découpez-le en plusieurs rapports.",
    ],
  ),
  INPUT_ROW_INVALID: entry(
    3,
    ["Row {row} of “{value}” cannot be used.", "{reason}.", "Correct the row; the columns are {allowed}."],
    [
      "La ligne {row} de « {value} » est inutilisable.",
      "{reason}.",
      "Corrigez la ligne ; les colonnes sont {allowed}.",
    ],
  ),
  TEXT_LANGUAGE_UNKNOWN: entry(
    3,
    [
      "Cannot tell the language of the text.",
      "It is none of those that are read, or the text is too short to tell.",
      "Say it with --text-lang, for example --text-lang fr.",
    ],
    [
      "La langue du texte n’est pas reconnue.",
      "Ce n’est pas une de celles qui sont lues, ou le texte est trop court pour le dire.",
      "Précisez-la avec --text-lang, par exemple --text-lang fr.",
    ],
  ),
  OUTPUT_CLOSED: entry(
    3,
    [
      "The answer could not be written.",
      "The system says: {reason}.",
      "Check the disk and the program reading the answer.",
    ],
    [
      "La réponse n’a pas pu être écrite.",
      "Le système dit : {reason}.",
      "Vérifiez le disque et le programme qui lit la réponse.",
    ],
  ),
  ABORTED: entry(
    3,
    ["Stopped before the end.", "The caller asked for it.", ""],
    ["Arrêté avant la fin.", "L’appelant l’a demandé.", ""],
  ),
  INTERNAL: entry(
    3,
    [
      "Embargo failed: {reason}.",
      "This is a defect of Embargo, not of your input.",
      "Please report it with the command you ran.",
    ],
    [
      "Embargo a échoué : {reason}.",
      "C’est un défaut d’Embargo, non de votre entrée.",
      "Signalez-le avec la commande lancée.",
    ],
  ),
};
