/**
 * @module service/test/temporary-home
 * A home of a test’s own, and publications to add to it.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { EmbargoError } from "embargo/model";
import { openHome, type AddRequest, type AddResult, type Catalogue, type Home } from "../src/home/index.ts";
import { lineCatalogue, lineFile, type Line } from "./line-format.ts";

/** The list of most tests. */
export const LIST = "own:test";

/** A folder that goes with the test. */
export interface TestHome {
  readonly home: Home;
  readonly folder: string;
  /** Put a file beside the home; returns its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  /** Add a publication of lines, fetched on the day it was published unless said otherwise. */
  readonly publish: (
    published: string,
    lines: readonly Line[],
    request?: Partial<AddRequest>,
  ) => Promise<AddResult>;
  /** Names of what is in the folder of the list, temporary folders too. */
  readonly kept: () => readonly string[];
}

/** Open a home in a temporary folder. */
export function temporaryHome(catalogue: Catalogue = lineCatalogue()): TestHome {
  const folder = mkdtempSync(join(tmpdir(), "embargo-home-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let tokens = 0;
  const home = openHome({ path: join(folder, "home"), catalogue, token: () => `t${++tokens}` });
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  return {
    home,
    folder,
    write,
    publish: (published, lines, request = {}) => {
      const files = [write("list.line", lineFile(published, lines))];
      return home.add({ list: LIST, files, fetched: published, ...request });
    },
    kept: () => readdirSync(join(home.path, "lists", "own~test")).sort(),
  };
}

/** A record with a name and one designation without a first day. */
export function line(ref: string, more: Partial<Line> = {}): Line {
  return { ref, name: `Name ${ref}`, on: [["P", null]], ...more };
}

/** The code of the error that something ends in. */
export async function codeOf(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (error instanceof EmbargoError) return error.code;
    throw error;
  }
  return "no error";
}
