/**
 * @module cli/home
 * The folder of the user’s lists, and the lists that answer: those of the folder, and the starter list.
 */
import { EmbargoError, STARTER, type GivenLists } from "embargo";
import { homePath, openHome, type Home } from "embargo-service/home";
import type { Io } from "./io.ts";

/** The user’s home of lists; `null` = no folder is known, and nothing can be kept. */
export function homeOf(io: Io): Home | null {
  const path = homePath(io.env, process.platform);
  return path === null ? null : openHome({ path });
}

/**
 * The home, for commands that need one.
 *
 * @throws {EmbargoError} `HOME_MISSING` when no folder is known.
 */
export function requireHome(io: Io): Home {
  const home = homeOf(io);
  if (home === null) throw new EmbargoError("HOME_MISSING");
  return home;
}

/** Lists by the day of our data; the engine leaves out what was not known by then. Entries are read when needed. */
export function listsOf(home: Home | null): GivenLists {
  return (knownAt) => {
    const isKnown =
      home?.snapshots().some(({ fetched }) => knownAt === undefined || fetched <= knownAt) === true;
    const kept = home === null || !isKnown ? [] : home.lists(knownAt === undefined ? {} : { knownAt });
    return [...kept, STARTER];
  };
}
