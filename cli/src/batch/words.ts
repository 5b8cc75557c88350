/**
 * @module cli/batch/words
 * Texts of the command `batch`, French and English.
 */
import type { Text } from "embargo/model";

const text = (en: string, fr: string): Text => ({ en, fr });

/** Words of `batch`, by key. */
export const BATCH_WORDS: Readonly<Record<string, Text>> = {
  "help.batch": text("screen every row of a file", "cribler chaque ligne d’un fichier"),
  "argument.batch": text("file of rows, CSV or JSONL", "fichier de lignes, CSV ou JSONL"),
  "option.out": text(
    "file of answers, .jsonl or .csv (default: JSONL on standard output)",
    "fichier des réponses, .jsonl ou .csv (par défaut : JSONL sur la sortie standard)",
  ),
  "option.force": text("overwrite the file of answers", "écraser le fichier des réponses"),
  "option.threads": text(
    "threads that screen (default: cores − 1; 1 for a small file)",
    "fils d’exécution qui criblent (par défaut : cœurs − 1 ; 1 pour un petit fichier)",
  ),
  "batch.threadLost": text(
    "A thread stopped: {reason}. Its rows are screened once more",
    "Un fil d’exécution s’est arrêté : {reason}. Ses lignes sont criblées une nouvelle fois",
  ),
  "batch.summary": text(
    "Rows: {rows}, with candidates: {withCandidates}, matched: {matched}, undecided: {undetermined}, errors: {errors}",
    "Lignes : {rows}, avec candidats : {withCandidates}, correspondances : {matched}, indécises : {undetermined}, erreurs : {errors}",
  ),
  "batch.progress": text(
    "{bar} {percentage}% · {rows} rows · {rate} rows/s · {matched} matched",
    "{bar} {percentage} % · {rows} lignes · {rate} lignes/s · {matched} correspondances",
  ),
  "batch.continued": text("Continued after row {row}", "Repris après la ligne {row}"),
  "batch.unread": text(
    "Columns passed through unread: {columns}",
    "Colonnes transmises sans être lues : {columns}",
  ),
  "batch.begins": text(
    "{reason}. It begins on line {line} of the file",
    "{reason}. Elle commence à la ligne {line} du fichier",
  ),
  "batch.noRows": text("There is no row after the header", "Aucune ligne ne suit l’en-tête"),
  "batch.noName": text(
    "The header has no column for the name, with a comma, semicolon or tab between columns",
    "L’en-tête n’a pas de colonne pour le nom, que l’on sépare par virgules, points-virgules ou tabulations",
  ),
  "batch.noColumn": text("The header has no column {column}", "L’en-tête n’a pas de colonne {column}"),
  "batch.columnTwice": text(
    "The column {column} stands twice in the header",
    "La colonne {column} figure deux fois dans l’en-tête",
  ),
  "batch.manyColumns": text("More than {limit} columns", "Plus de {limit} colonnes"),
  "batch.cells": text("{found} cells for {expected} columns", "{found} cellules pour {expected} colonnes"),
  "batch.quotes": text(
    "A quotation mark is not closed, or not doubled inside a cell",
    "Un guillemet n’est pas fermé, ou pas doublé dans une cellule",
  ),
  "batch.lineBreak": text(
    "A line break stands outside quotation marks",
    "Un saut de ligne est hors guillemets",
  ),
  "batch.tooLong": text("It is longer than {limit} bytes", "Elle dépasse {limit} octets"),
  "batch.encoding": text(
    "It holds bytes that are not UTF-8",
    "Elle contient des octets qui ne sont pas de l’UTF-8",
  ),
  "batch.json": text("It is not one JSON object", "Ce n’est pas un objet JSON"),
  "batch.shape": text(
    "{key} is not a text or a list of texts",
    "{key} n’est ni un texte ni une liste de textes",
  ),
  "batch.oneText": text("{key} takes one text", "{key} ne prend qu’un texte"),
};
