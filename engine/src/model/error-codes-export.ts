/**
 * @module model/error-codes-export
 * Error codes of answers in the forms of other programs; part of the table of `error-codes.ts`.
 */
import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Codes of exports. */
export type ExportErrorCode = "PDF_NO_BROWSER" | "PDF_FAILED" | "OUTPUT_IS_TERMINAL";

/** The table. */
export const EXPORT_ERROR_CODES: Readonly<Record<ExportErrorCode, ErrorEntry>> = {
  PDF_NO_BROWSER: entry(
    3,
    [
      "A PDF needs Chromium, and none was found here.",
      "Looked for {allowed}, and for the path in EMBARGO_CHROMIUM.",
      "Install it (`apt install chromium`), or use --format html > report.html and print the page.",
    ],
    [
      "Un PDF demande Chromium, et il n’y en a pas ici.",
      "Cherchés : {allowed}, et le chemin donné par EMBARGO_CHROMIUM.",
      "Installez-le (`apt install chromium`), ou prenez --format html > rapport.html et imprimez la page.",
    ],
  ),
  PDF_FAILED: entry(
    3,
    [
      "“{value}” did not print the page.",
      "It says: {reason}.",
      "Use --format html > report.html and print the page.",
    ],
    [
      "« {value} » n’a pas imprimé la page.",
      "Il dit : {reason}.",
      "Prenez --format html > rapport.html et imprimez la page.",
    ],
  ),
  OUTPUT_IS_TERMINAL: entry(
    2,
    [
      "A PDF is not written to a terminal.",
      "Standard output is a terminal.",
      "Send it to a file: --format pdf > report.pdf.",
    ],
    [
      "Un PDF ne s’écrit pas sur un terminal.",
      "La sortie standard est un terminal.",
      "Envoyez-le dans un fichier : --format pdf > rapport.pdf.",
    ],
  ),
};
