/**
 * @module home/home-path
 * Where the home is when nobody says it: the folder each system keeps a user’s data in.
 */
import { posix, win32 } from "node:path";

/** Variables of the environment, as a process has them. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Decide where the home is.
 *
 * `EMBARGO_HOME` wins as it stands. Otherwise `$XDG_DATA_HOME/embargo` or `~/.local/share/embargo` (Linux and other
 * Unix systems), `~/Library/Application Support/embargo` (macOS), `%LOCALAPPDATA%\embargo` (Windows). An empty variable
 * counts as absent, and so does a relative `XDG_DATA_HOME`, which its specification tells readers to ignore.
 *
 * @param platform as `process.platform` names it.
 * @returns `null` = nothing is known; the caller says `HOME_MISSING`.
 */
export function homePath(env: Environment, platform: string): string | null {
  const own = filled(env["EMBARGO_HOME"]);
  if (own !== null) return own;
  if (platform === "win32") {
    const local = filled(env["LOCALAPPDATA"]);
    return local === null ? null : win32.join(local, "embargo");
  }
  const data = filled(env["XDG_DATA_HOME"]);
  if (platform !== "darwin" && data !== null && posix.isAbsolute(data)) return posix.join(data, "embargo");
  const user = filled(env["HOME"]);
  if (user === null) return null;
  const kept = platform === "darwin" ? "Library/Application Support" : ".local/share";
  return posix.join(user, kept, "embargo");
}

function filled(value: string | undefined): string | null {
  return value === undefined || value === "" ? null : value;
}
