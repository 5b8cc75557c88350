/**
 * @module home/disk-error
 * Says in one line what the system refused.
 */
import { EmbargoError } from "embargo/model";

/** Code of a system error, such as `ENOSPC`; `?` when it has none. */
export function systemCode(error: unknown): string {
  const code: unknown = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === "string" ? code : "?";
}

/** The home’s folder cannot be used. An error that is already said stays as it is. */
export function homeUnusable(path: string, error: unknown): EmbargoError {
  if (error instanceof EmbargoError) return error;
  return new EmbargoError("HOME_UNUSABLE", { value: path, reason: systemCode(error) });
}

/**
 * Do something on the disk of the home.
 *
 * @throws {EmbargoError} `HOME_UNUSABLE` when the system refuses.
 */
export function onDisk<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw homeUnusable(path, error);
  }
}

/** A snapshot whose files are not as they were written. */
export function damaged(folder: string, reason: string): EmbargoError {
  return new EmbargoError("SNAPSHOT_DAMAGED", { value: folder, reason });
}
