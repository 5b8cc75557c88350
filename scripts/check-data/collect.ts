/**
 * @module scripts/check-data/collect
 * Puts the parsed files together as the lints read them. Call only when every file has its shape and none is missing.
 */
import { regimeFolders, type DataFiles } from "./files.ts";
import { kindsOf } from "./kinds.ts";
import type {
  Dataset,
  Filed,
  Lexicon,
  ProvisionFile,
  RegimeCard,
  RegimeFolder,
  StarterPart,
} from "./shapes.ts";

/** All data that the lints read. */
export function collect(files: DataFiles): Dataset {
  const get = <T>(path: string): T => files.get(path) as T;
  return {
    regimes: regimeFolders([...files.keys()]).map((folder) => collectRegime(folder, files)),
    ...get<Pick<Dataset, "facts">>("data/regimes/facts.yml"),
    ...get<Pick<Dataset, "pointers">>("data/regimes/pointers.yml"),
    ...get<Pick<Dataset, "issuers">>("data/regimes/issuers.yml"),
    ...get<Pick<Dataset, "classes">>("data/goods/classes.yml"),
    goodsWords: get<{ words: Dataset["goodsWords"] }>("data/goods/words.yml").words,
    territories: get<Pick<Dataset, "territories">>("data/territories/territories.yml").territories,
    card: get("data/lists/starter.yml"),
    starter: ofKind<StarterPart>("starter", files),
    lexicons: { fr: collectLexicon("fr", files), en: collectLexicon("en", files) },
  };
}

function collectRegime(folder: string, files: DataFiles): RegimeFolder {
  return {
    folder,
    card: files.get(`${folder}/regime.yml`) as RegimeCard,
    ...(files.get(`${folder}/sources.yml`) as Pick<RegimeFolder, "sources">),
    provisions: ofKind<ProvisionFile>("provision", files).filter(({ path }) => path.startsWith(`${folder}/`)),
  };
}

function collectLexicon(lang: "fr" | "en", files: DataFiles): Lexicon {
  const get = <T>(name: string): T => files.get(`data/lexicons/${lang}/${name}.yml`) as T;
  const { frames, coreference } = get<Pick<Lexicon, "frames"> & { coreference: Pick<Lexicon, "events"> }>(
    "frames",
  );
  return {
    lang,
    verbs: get("verbs"),
    frames,
    events: coreference.events,
    statements: get<Pick<Lexicon, "statements">>("statements").statements,
    cueVerbs: get<{ verbs: Lexicon["cueVerbs"] }>("cues").verbs,
    helpers: get("words"),
    bodies: get<Pick<Lexicon, "bodies">>("bodies").bodies,
    places: get<Pick<Lexicon, "places">>("places").places,
    facilities: get<Pick<Lexicon, "facilities">>("places").facilities,
  };
}

function ofKind<T>(kind: string, files: DataFiles): readonly Filed<T>[] {
  return [...files]
    .filter(([path]) => kindsOf(path).includes(kind))
    .map(([path, value]) => ({ path, value: value as T }));
}
