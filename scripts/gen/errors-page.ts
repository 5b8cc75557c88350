/**
 * @module scripts/gen/errors-page
 * The reference page of error codes, from the one table.
 */
import { ERROR_CODES } from "../../engine/src/model/index.ts";

/** Markdown of `docs/reference/errors.md`. */
export function errorsPage(): string {
  const rows = Object.entries(ERROR_CODES).map(([code, { exit, message, cause, remedy }]) =>
    [
      `\`${code}\``,
      exit,
      ...(["en", "fr"] as const).map((lang) => cell([message[lang], cause[lang], remedy[lang]])),
    ].join(" | "),
  );
  return [
    "# Error codes",
    "",
    "Generated from `engine/src/model/error-codes.ts` by `npm run gen`; do not edit. Each code has a message, a cause",
    "and a remedy in English and French, and the exit code of the command. `{names}` are filled in.",
    "",
    "| Code | Exit | English | Français |",
    "|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
    "",
  ].join("\n");
}

function cell(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\|/g, "\\|");
}
