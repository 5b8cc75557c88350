/**
 * @module model/error-codes-lists
 * Error codes of list files, of the snapshots kept of them, and of batches; part of the table of `error-codes.ts`.
 */
import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Codes of lists, snapshots and batches. */
export type ListErrorCode =
  | "LIST_FORMAT_UNKNOWN"
  | "LIST_FILE_MISSING"
  | "LIST_FILE_UNEXPECTED"
  | "LIST_FILE_BROKEN"
  | "LIST_FILE_UNSAFE"
  | "LIST_ENCODING_INVALID"
  | "LIST_FIELD_UNKNOWN"
  | "LIST_VALUE_INVALID"
  | "LIST_ENTRY_REPEATED"
  | "LIST_COUNT_UNEXPECTED"
  | "LIST_COUNT_DROPPED"
  | "LIST_FILL_LOW"
  | "LIST_DATE_MISSING"
  | "LIST_DATE_FUTURE"
  | "LIST_DELTA_UNFIT"
  | "LIST_MAPPING_INVALID"
  | "LIST_DOWNLOAD_FAILED"
  | "SNAPSHOT_UNKNOWN"
  | "SNAPSHOT_DAMAGED"
  | "HOME_MISSING"
  | "HOME_UNUSABLE"
  | "OUTPUT_EXISTS"
  | "BATCH_RESUME_UNFIT";

/** The table. */
export const LIST_ERROR_CODES: Readonly<Record<ListErrorCode, ErrorEntry>> = {
  LIST_FORMAT_UNKNOWN: entry(
    3,
    [
      "“{file}” is in no format known for the list {list}.",
      "Formats read here: {allowed}.",
      "Check the file, or say the format with --format.",
    ],
    [
      "« {file} » n’a aucun des formats connus de la liste {list}.",
      "Formats lus ici : {allowed}.",
      "Vérifiez le fichier, ou précisez le format avec --format.",
    ],
  ),
  LIST_FILE_MISSING: entry(
    3,
    [
      "The file “{role}” of the format {format} is missing.",
      "The list comes in several files.",
      "Give all of them together.",
    ],
    [
      "Il manque le fichier « {role} » du format {format}.",
      "La liste se compose de plusieurs fichiers.",
      "Donnez-les tous ensemble.",
    ],
  ),
  LIST_FILE_UNEXPECTED: entry(
    3,
    [
      "“{file}” has no place in the format {format}.",
      "Its name fits no part, or one already given.",
      "Give each file of the set once, under the publisher’s name.",
    ],
    [
      "« {file} » n’a pas de place dans le format {format}.",
      "Son nom ne répond à aucune partie, ou à une partie déjà donnée.",
      "Donnez chaque fichier une fois, sous le nom de l’éditeur.",
    ],
  ),
  LIST_FILE_BROKEN: entry(
    3,
    [
      "“{file}” cannot be read to its end (line {line}): {reason}.",
      "The file is cut, damaged or of another kind. Nothing was loaded.",
      "Fetch it again from the publisher.",
    ],
    [
      "« {file} » ne se lit pas jusqu’au bout (ligne {line}) : {reason}.",
      "Le fichier est tronqué, abîmé ou d’un autre genre. Rien n’a été chargé.",
      "Téléchargez-le de nouveau chez l’éditeur.",
    ],
  ),
  LIST_FILE_UNSAFE: entry(
    3,
    [
      "“{file}” goes beyond any real list (line {line}): {reason}.",
      "Such a file may be made to exhaust the reader. Nothing was loaded.",
      "Fetch it again from the publisher.",
    ],
    [
      "« {file} » dépasse toute liste réelle (ligne {line}) : {reason}.",
      "Un tel fichier peut viser à épuiser le lecteur. Rien n’a été chargé.",
      "Téléchargez-le de nouveau chez l’éditeur.",
    ],
  ),
  LIST_ENCODING_INVALID: entry(
    3,
    [
      "“{file}” is not written in {encoding}.",
      "Names would be read wrongly and match nobody. Nothing was loaded.",
      "Fetch it again without converting it.",
    ],
    [
      "« {file} » n’est pas écrit en {encoding}.",
      "Des noms seraient mal lus et ne répondraient à personne. Rien n’a été chargé.",
      "Téléchargez-le de nouveau sans le convertir.",
    ],
  ),
  LIST_FIELD_UNKNOWN: entry(
    3,
    [
      "“{file}”, line {line}: the field “{field}” is not known.",
      "The publisher changed the format, or it is another file. Nothing was loaded, lest something be lost.",
      "Check the file; a new field is added to the card under data/lists/formats.",
    ],
    [
      "« {file} », ligne {line} : le champ « {field} » est inconnu.",
      "L’éditeur a changé le format, ou c’est un autre fichier. Rien n’a été chargé, pour ne rien perdre.",
      "Vérifiez le fichier ; un nouveau champ s’ajoute à la fiche sous data/lists/formats.",
    ],
  ),
  LIST_VALUE_INVALID: entry(
    3,
    [
      "“{file}”, line {line}: “{value}” cannot be the {field} of a record.",
      "A record cannot be used without it. Nothing was loaded.",
      "Check the file with the publisher.",
    ],
    [
      "« {file} », ligne {line} : « {value} » ne peut être le champ {field} d’un enregistrement.",
      "Sans lui l’enregistrement est inutilisable. Rien n’a été chargé.",
      "Vérifiez le fichier auprès de l’éditeur.",
    ],
  ),
  LIST_ENTRY_REPEATED: entry(
    3,
    [
      "“{file}”, line {line}: the entry {value} stands twice.",
      "An id names one entry. Nothing was loaded.",
      "Check whether two files were joined.",
    ],
    [
      "« {file} », ligne {line} : l’entrée {value} figure deux fois.",
      "Un identifiant ne nomme qu’une entrée. Rien n’a été chargé.",
      "Vérifiez si deux fichiers ont été réunis.",
    ],
  ),
  LIST_COUNT_UNEXPECTED: entry(
    3,
    [
      "The list {list} has {found} entries; {min} to {max} are expected.",
      "The file is cut, or is not the whole list. Nothing was loaded.",
      "Fetch it again; a list that has really changed so much needs a new bound in data/lists.",
    ],
    [
      "La liste {list} a {found} entrées ; on en attend de {min} à {max}.",
      "Le fichier est tronqué, ou n’est pas la liste entière. Rien n’a été chargé.",
      "Téléchargez-le de nouveau ; une liste qui a vraiment tant changé demande une nouvelle borne dans data/lists.",
    ],
  ),
  LIST_COUNT_DROPPED: entry(
    3,
    [
      "The list {list} would fall from {before} entries to {found}.",
      "So many removals at once point to a damaged file. The snapshot before stays in use.",
      "Check with the publisher; if it is so, add it with --accept-fewer.",
    ],
    [
      "La liste {list} tomberait de {before} entrées à {found}.",
      "Tant de retraits d’un coup font penser à un fichier abîmé. L’instantané précédent reste en usage.",
      "Vérifiez chez l’éditeur ; si c’est exact, ajoutez-le avec --accept-fewer.",
    ],
  ),
  LIST_FILL_LOW: entry(
    3,
    [
      "In the list {list} only {found} % of the records have {field}; at least {min} % should.",
      "The publisher moved a field, or the file is damaged. Nothing was loaded.",
      "Compare the file with an earlier one.",
    ],
    [
      "Dans la liste {list}, {found} % seulement des enregistrements ont {field} ; il en faut au moins {min} %.",
      "L’éditeur a déplacé un champ, ou le fichier est abîmé. Rien n’a été chargé.",
      "Comparez le fichier à un fichier antérieur.",
    ],
  ),
  LIST_DATE_MISSING: entry(
    2,
    [
      "The files of the list {list} do not say when they were published.",
      "Without that day nobody can tell how old an answer is.",
      "Say it with --published YYYY-MM-DD.",
    ],
    [
      "Les fichiers de la liste {list} ne disent pas quand ils ont été publiés.",
      "Sans ce jour, nul ne sait de quand date une réponse.",
      "Précisez-le avec --published AAAA-MM-JJ.",
    ],
  ),
  LIST_DATE_FUTURE: entry(
    3,
    [
      "The day {value} ({where}) of the list {list} is yet to come: it lies after {limit}.",
      "Such a list would never grow old, and would hide publications to come. Nothing was loaded.",
      "Check the days given and the clock of this machine.",
    ],
    [
      "Le jour {value} ({where}) de la liste {list} est à venir : il suit le {limit}.",
      "Une telle liste ne vieillirait jamais, et cacherait les publications à venir. Rien n’a été chargé.",
      "Vérifiez les jours donnés et l’horloge de cette machine.",
    ],
  ),
  LIST_DELTA_UNFIT: entry(
    3,
    [
      "The changes in “{file}” do not fit the snapshot of {list}: {reason}.",
      "They were made for another state of the list. Nothing was loaded.",
      "Load the whole list instead.",
    ],
    [
      "Les modifications de « {file} » ne vont pas avec l’instantané de {list} : {reason}.",
      "Elles visent un autre état de la liste. Rien n’a été chargé.",
      "Chargez plutôt la liste entière.",
    ],
  ),
  LIST_MAPPING_INVALID: entry(
    2,
    [
      "The mapping “{file}” cannot be used: {reason}.",
      "A mapping says which column holds what.",
      "The guide docs/guides/own-lists.md shows one.",
    ],
    [
      "La correspondance « {file} » est inutilisable : {reason}.",
      "Elle dit quelle colonne contient quoi.",
      "Le guide docs/guides/own-lists.md en montre une.",
    ],
  ),
  LIST_DOWNLOAD_FAILED: entry(
    3,
    [
      "The list {list} could not be fetched from {address}.",
      "{reason}.",
      "Try again later, or fetch it by hand and run `embargo lists add`.",
    ],
    [
      "La liste {list} n’a pas pu être téléchargée de {address}.",
      "{reason}.",
      "Réessayez plus tard, ou téléchargez-la à la main puis `embargo lists add`.",
    ],
  ),
  SNAPSHOT_UNKNOWN: entry(
    2,
    [
      "No snapshot “{value}”.",
      "Known here: {allowed}.",
      "Name a list with a day or the start of a hash: un-sc@2026-02-27, un-sc@66b392a4.",
    ],
    [
      "Aucun instantané « {value} ».",
      "Connus ici : {allowed}.",
      "Nommez une liste avec un jour ou un début d’empreinte : un-sc@2026-02-27, un-sc@66b392a4.",
    ],
  ),
  SNAPSHOT_DAMAGED: entry(
    3,
    [
      "The snapshot {value} is damaged: {reason}.",
      "Its files were changed after they were written.",
      "Remove its folder and add the list again.",
    ],
    [
      "L’instantané {value} est abîmé : {reason}.",
      "Ses fichiers ont été modifiés après l’écriture.",
      "Supprimez son dossier et ajoutez la liste de nouveau.",
    ],
  ),
  HOME_MISSING: entry(
    3,
    [
      "There is no folder to keep lists in.",
      "Neither EMBARGO_HOME nor the user’s own folder is known.",
      "Set EMBARGO_HOME to a folder.",
    ],
    [
      "Il n’y a pas de dossier où garder les listes.",
      "Ni EMBARGO_HOME ni le dossier de l’utilisateur ne sont connus.",
      "Donnez un dossier à EMBARGO_HOME.",
    ],
  ),
  HOME_UNUSABLE: entry(
    3,
    [
      "The folder “{value}” cannot be used.",
      "The system says: {reason}.",
      "Check the path, the rights and the free space.",
    ],
    [
      "Le dossier « {value} » est inutilisable.",
      "Le système dit : {reason}.",
      "Vérifiez le chemin, les droits et la place libre.",
    ],
  ),
  OUTPUT_EXISTS: entry(
    2,
    [
      "“{value}” is there already.",
      "It is not the unfinished output of this very batch, and would be overwritten.",
      "Choose another name, or remove it.",
    ],
    [
      "« {value} » existe déjà.",
      "Ce n’est pas la sortie inachevée de ce lot, et elle serait écrasée.",
      "Choisissez un autre nom, ou supprimez-le.",
    ],
  ),
  BATCH_RESUME_UNFIT: entry(
    3,
    [
      "The unfinished output “{value}” cannot be continued: {reason}.",
      "Rows before and after would not have been asked the same question.",
      "Remove it and begin again.",
    ],
    [
      "La sortie inachevée « {value} » ne peut être continuée : {reason}.",
      "Les lignes d’avant et d’après n’auraient pas reçu la même question.",
      "Supprimez-la et recommencez.",
    ],
  ),
};
