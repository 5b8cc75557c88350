/**
 * @module scripts/campaigns/killed-add
 * The process of the campaign `snapshots` that is killed: it adds a publication and marks how far it has come, so that
 * its parent knows when. Run with the path of the home and of the file.
 */
import { writeSync } from "node:fs";
import { openHome, type AddResult, type Home } from "embargo-service/home";
import { lineCatalogue } from "../../service/test/line-format.ts";

/** The list of the campaign. */
export const LIST = "own:campaign";

/** A home that knows the small format of the tests. */
export function homeAt(path: string): Home {
  return openHome({ path, catalogue: lineCatalogue() });
}

/** Add a publication to a home. */
export function addTo(
  home: Home,
  file: string,
  onProgress?: Parameters<Home["add"]>[0]["onProgress"],
): Promise<AddResult> {
  const request = { list: LIST, files: [file], fetched: "2026-03-01" };
  return home.add(onProgress === undefined ? request : { ...request, onProgress });
}

if (import.meta.main) {
  const [path = "", file = ""] = process.argv.slice(2);
  let isRead = false;
  writeSync(1, "go\n");
  await addTo(homeAt(path), file, ({ bytes, total }) => {
    if (bytes < total || isRead) return;
    isRead = true;
    writeSync(1, "read\n");
  });
  writeSync(1, "done\n");
}
