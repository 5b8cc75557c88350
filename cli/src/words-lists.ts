/**
 * @module cli/words-lists
 * Texts of the commands about lists, French and English.
 */
import type { Text } from "embargo/model";

const text = (en: string, fr: string): Text => ({ en, fr });

/** Words of help and answers, by key. */
export const LIST_WORDS: Readonly<Record<string, Text>> = {
  "help.lists": text(
    "what lists are loaded, and how far they reach; add and compare them",
    "quelles listes sont chargées, et jusqu’où elles vont ; en ajouter, les comparer",
  ),
  "help.lists.add": text(
    "load a publication of a list from its files",
    "charger une publication d’une liste à partir de ses fichiers",
  ),
  "help.lists.diff": text(
    "what changed between two snapshots, as un-sc@2025-03-20 and un-sc",
    "ce qui a changé entre deux instantanés, comme un-sc@2025-03-20 et un-sc",
  ),
  "argument.list": text(
    "id of the list, as un-sc or own:suppliers",
    "identifiant de la liste, comme un-sc ou own:fournisseurs",
  ),
  "argument.files": text(
    "all files of the publication (.gz is read as it is)",
    "tous les fichiers de la publication (.gz est lu tel quel)",
  ),
  "argument.snapshot": text(
    "snapshot: LIST, LIST@DAY or LIST@START-OF-HASH",
    "instantané : LISTE, LISTE@JOUR ou LISTE@DÉBUT-D’EMPREINTE",
  ),
  "option.listFormat": text(
    "format of the files, if it is not plain",
    "format des fichiers, s’il n’est pas évident",
  ),
  "option.listPublished": text(
    "day of publication, if the files do not say it, YYYY-MM-DD",
    "jour de publication, si les fichiers ne le disent pas, AAAA-MM-JJ",
  ),
  "option.fetched": text(
    "day the files were fetched, YYYY-MM-DD (default: today)",
    "jour du téléchargement, AAAA-MM-JJ (par défaut : aujourd’hui)",
  ),
  "option.acceptFewer": text(
    "accept that the list loses many entries",
    "accepter que la liste perde beaucoup d’entrées",
  ),
  "option.mapping": text(
    "JSON file that says which column holds what, for own lists",
    "fichier JSON disant quelle colonne contient quoi, pour ses propres listes",
  ),
  "lists.added": text("added", "ajouté"),
  "lists.known": text(
    "nothing new: this very publication is there already",
    "rien de neuf : cette publication y est déjà",
  ),
  "lists.fetchedEarlier": text(
    "the day given with --fetched is earlier than the recorded one, which stays",
    "le jour donné par --fetched précède celui qui est noté, lequel reste",
  ),
  "lists.format": text("format", "format"),
  "lists.values": text("values of the files", "valeurs des fichiers"),
  "lists.mapped": text("taken into entries", "reprises dans les entrées"),
  "lists.raw": text("kept as they stand", "gardées telles quelles"),
  "lists.ignored": text("left out", "laissées de côté"),
  "lists.leftOut": text("Left out, and why", "Laissé de côté, et pourquoi"),
  "lists.notUnderstood": text(
    "Kept as they stand although the field is understood as a rule",
    "Gardées telles quelles bien que le champ soit compris d’ordinaire",
  ),
  "lists.keptWhole": text("Fields kept as they stand, whole", "Champs gardés tels quels en entier"),
  "lists.unattached": text(
    "records that belong to no entry, kept with the snapshot",
    "enregistrements ne relevant d’aucune entrée, gardés avec l’instantané",
  ),
  "lists.addable": text(
    "Not loaded; load one with `embargo lists add ID FILE`",
    "Non chargées ; `embargo lists add ID FICHIER` en charge une",
  ),
  "lists.checked": text("reader checked against", "lecture vérifiée sur"),
  "lists.stale": text("too old", "trop ancienne"),
  "lists.removed": text("removed", "retirées"),
  "lists.changed": text("changed", "modifiées"),
  "lists.renumbered": text(
    "renumbered by the publisher, else the same entry",
    "renumérotées par l’éditeur, même entrée",
  ),
  "lists.byNumber": text(
    "by the publisher’s record numbers",
    "d’après les numéros d’enregistrement de l’éditeur",
  ),
  "lists.more": text("more; --json shows all", "de plus ; --json montre tout"),
  "lists.entriesAdded": text("added", "ajoutées"),
  goneSince: text("gone from the list published", "absent de la liste publiée le"),
};

/** Values of answers in words. */
export const LIST_VALUES: Readonly<Record<string, Text>> = {
  whole: text("whole files of the publisher", "des fichiers entiers de l’éditeur"),
  sample: text("a sample of the publisher’s files", "un échantillon des fichiers de l’éditeur"),
  "format-only": text("the description of the format only", "la seule description du format"),
};
