/**
 * @module scripts/bench/real-names
 * Real names for the bench from the files of publishers beside the checkout: OFAC's list (public domain) and common
 * given names and surnames by country (CC0). Where the files are not there, the engine's own given names stand in.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import papaparse from "papaparse";
import data from "../../engine/src/generated/names.json" with { type: "json" };
import { ROOT } from "../gen/read-yaml.ts";
import type { ScaleName } from "./names-scale.ts";

const LISTS = join(ROOT, "../shared/lists");
/** The publication whose names are used, a folder of OFAC's four tables. */
export const OFAC_NAMES_FROM: string = join(LISTS, "us-ofac/2021-07");
const POPULAR = join(LISTS, "names/popular-by-country");

const SCHEMATA: Readonly<Record<string, ScaleName["schema"]>> = { individual: "Person", vessel: "Vessel" };
/** The publisher's mark for no value; it stands for the type of a body too. */
const NONE = "-0-";

/** Names of OFAC's list as they stand, main names first; made of the engine's given names where the list is absent. */
export function realNames(): readonly ScaleName[] {
  if (!existsSync(OFAC_NAMES_FROM)) return standIns();
  const schemata = new Map<string, ScaleName["schema"]>();
  const names: ScaleName[] = [];
  for (const [id = "", name = "", type = ""] of table("sdn")) {
    if (name === "") continue;
    const schema = SCHEMATA[type.trim()] ?? "Organization";
    schemata.set(id, schema);
    names.push({ text: name, schema, entry: id });
  }
  for (const [id = "", , , name = ""] of table("alt")) {
    const schema = schemata.get(id);
    if (schema !== undefined && name !== "" && name !== NONE) names.push({ text: name, schema, entry: id });
  }
  return names;
}

/** Rows of one of OFAC's tables. */
function table(name: string): readonly (readonly string[])[] {
  const bytes = gunzipSync(readFileSync(join(OFAC_NAMES_FROM, `${name}.csv.gz`)));
  return papaparse.parse<string[]>(new TextDecoder().decode(bytes)).data;
}

function standIns(): readonly ScaleName[] {
  const given = data.forenames;
  return given.flatMap((first, at) => {
    const last = given[(at * 7 + 3) % given.length] ?? first;
    return [{ text: `${last.toUpperCase()}, ${first}`, schema: "Person" as const, entry: `stand-in:${at}` }];
  });
}

/** Given names and surnames as people bear them in many countries, in Latin letters. */
export function commonNames(): { readonly given: readonly string[]; readonly family: readonly string[] } {
  if (!existsSync(POPULAR)) return { given: data.forenames, family: data.forenames };
  const column = (file: string): readonly string[] => {
    const rows = papaparse.parse<Record<string, string>>(
      readFileSync(join(POPULAR, file), "utf8").replace(/^\ufeff/, ""),
      {
        header: true,
      },
    ).data;
    return rows.map((row) => row["Romanized Name"] ?? "").filter((name) => name !== "");
  };
  return {
    given: column("common-forenames-by-country.csv"),
    family: column("common-surnames-by-country.csv"),
  };
}
