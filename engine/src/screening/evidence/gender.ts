/**
 * @module screening/evidence/gender
 * Gender as lists and forms write it. Agreement says nothing: half the people agree.
 */
import type { ListEntry, QueryEntity } from "../../model/index.ts";
import { valuesOf, type EvidencePart } from "./part.ts";

const GENDERS: Readonly<Record<string, "female" | "male">> = {
  f: "female",
  female: "female",
  femme: "female",
  féminin: "female",
  woman: "female",
  w: "female",
  m: "male",
  male: "male",
  homme: "male",
  masculin: "male",
  man: "male",
};

/** A difference of gender; nothing where a side gives none, several, or a word that is not known here. */
export function genderEvidence(query: QueryEntity, entry: ListEntry): readonly EvidencePart[] {
  const asked = genderOf(query.properties["gender"]);
  const known = genderOf(entry.properties["gender"]);
  if (asked === null || known === null || asked === known) return [];
  return [
    { part: "gender", query: asked, candidate: known, relation: "differs", evidence: "genderDifferent" },
  ];
}

function genderOf(values: readonly string[] | undefined): "female" | "male" | null {
  const found = new Set(
    valuesOf({ gender: values ?? [] }, ["gender"]).flatMap((value) => {
      const word = value.trim().toLowerCase();
      return Object.hasOwn(GENDERS, word) ? [GENDERS[word]] : [];
    }),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
