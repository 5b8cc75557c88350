/**
 * @module scripts/gen/index-fingerprint
 * Names the state of everything that an index of names depends on besides the lists: the code that reads, describes and
 * keeps names, and the tables it reads. A change of any of them makes index files built before unusable, on purpose.
 */
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./read-yaml.ts";

const SOURCES = ["engine/src/names/**/*.ts", "engine/src/screening/**/*.ts", "engine/src/known-lists.ts"];
/** Generated files that say nothing of names. */
const OTHER =
  /\/(?:law|ownership|events|hs-codes|starter|lexicon\.\w+|names\.\w+|lists|official-lists|index-fingerprint)\.json$/;

/**
 * The fingerprint, 16 hexadecimal digits.
 *
 * @param generated files that are being generated, by path; tables among them count as they will be.
 */
export function indexFingerprint(generated: Readonly<Record<string, string>>): Record<string, string> {
  const tables = [...globSync("engine/src/generated/*.json", { cwd: ROOT }), ...Object.keys(generated)]
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.startsWith("engine/src/generated/") && !OTHER.test(path));
  const sources = globSync(SOURCES, { cwd: ROOT })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.endsWith(".test.ts"));
  const hash = createHash("sha256");
  for (const path of [...new Set([...tables, ...sources])].sort()) {
    const text = generated[path] ?? readFileSync(join(ROOT, path), "utf8");
    hash.update(`${path}\n${text.replaceAll("\r\n", "\n")}\n`);
  }
  return { fingerprint: hash.digest("hex").slice(0, 16) };
}
