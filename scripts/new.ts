/**
 * @module scripts/new
 * `npm run new -- provision <id>`: writes the empty file of a new provision and says what to do next. Writes nothing when
 * the id exists or its regime has no card; exits 2 then, and when it is called otherwise.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readYaml, ROOT } from "./gen/read-yaml.ts";
import { scaffoldProvision, type Schema } from "./new/provision.ts";

const [what, id, ...rest] = process.argv.slice(2);
if (what !== "provision" || id === undefined || rest.length > 0)
  refuse("usage: npm run new -- provision <issuer>.<regime>.<file>");

const made = scaffoldProvision(
  id,
  {
    paths: globSync("data/**/*.yml", { cwd: ROOT }).map((path) => path.replaceAll("\\", "/")),
    instruments: (folder) =>
      readYaml<{ instruments: { id: string }[] }>(`${folder}/regime.yml`).instruments.map((item) => item.id),
  },
  JSON.parse(readFileSync(join(ROOT, "schemas/provision.schema.json"), "utf8")) as Schema,
);
if ("refused" in made) refuse(made.refused);
writeFileSync(join(ROOT, made.path), made.content, { flag: "wx" });
console.log(`${made.path} is written. Next:
  1. Write its cases in test/law/: the day before and the first day, what lifts it, what it must not reach; see them fail.
  2. Fill every field; until then npm run check refuses it. Where it was seen goes into sources.yml beside it.
  3. An exemption is listed under exemptions of each provision it lifts, or it lifts nothing.
  4. npm run gen
  5. npm run check
  6. npx vitest run test/law
  7. npx embargo regimes ${id}
The whole recipe: docs/guides/add-a-provision.md`);

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}
