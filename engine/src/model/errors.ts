/**
 * @module model/errors
 * The one exception of the project. Its code points into the table of `error-codes.ts`, which holds message,
 * cause and remedy in both languages. Codes are never renamed nor reused.
 */
import { ERROR_CODES, type ErrorCode } from "./error-codes.ts";
import type { Lang } from "./language.ts";

/** Values put into a message; their keys are the `{names}` in the template. */
export type ErrorValues = Readonly<Record<string, string | number>>;

/** A promise that could not be kept, said once, with what to do about it. Never carries a personal name in its code. */
export class EmbargoError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues;

  /**
   * @param code   key of the error table.
   * @param values what fills the template; a value missing here stays visible as `{name}`.
   */
  constructor(code: ErrorCode, values: ErrorValues = {}) {
    super(fillTemplate(ERROR_CODES[code].message.en, values));
    this.name = "EmbargoError";
    this.code = code;
    this.values = values;
  }

  /** Exit code of the command for this error: 2 usage, 3 bad input or data. */
  get exitCode(): 2 | 3 {
    return ERROR_CODES[this.code].exit;
  }

  /** One line: what, why and what to do, in the language asked for. */
  explain(lang: Lang): string {
    const { message, cause, remedy } = ERROR_CODES[this.code];
    return [message, cause, remedy]
      .map((text) => fillTemplate(text[lang], this.values))
      .filter((text) => text !== "")
      .join(" ");
  }
}

/** Fill `{name}` in a template; a name without a value is left as it is. Control characters in values are shown as `?`. */
export function fillTemplate(template: string, values: ErrorValues): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    // A hostile file name or argument must not move the terminal's cursor.
    // oxlint-disable-next-line no-control-regex
    return value === undefined ? whole : String(value).replace(/[\u0000-\u001f\u007f-\u009f]/g, "?");
  });
}
