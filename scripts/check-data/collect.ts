/**
 * @module scripts/check-data/collect
 * Puts the parsed files together as the lints read them. Call only when every file has its shape and none
 * is missing.
 */
import { TEXT_LANGS, type TextLang } from "../../engine/src/model/index.ts";
import { allHsCodes } from "../gen/hs-codes.ts";
import { regimeFolders, type DataFiles } from "./files.ts";
import { kindsOf } from "./kinds.ts";
import type { Dataset, Filed, Lexicon, RegimeFolder } from "./shapes.ts";

type Fields = Readonly<Record<string, unknown>>;

/** All data that the lints read. */
export function collect(files: DataFiles): Dataset {
  const at = (path: string): Fields => files.get(`data/${path}.yml`) as Fields;
  return {
    regimes: regimeFolders([...files.keys()]).map((folder) => collectRegime(folder, files)),
    facts: Object.assign({}, ...everyOf("facts", "facts", files)) as Dataset["facts"],
    pointers: everyOf("pointers", "pointers", files).flat() as unknown as Dataset["pointers"],
    issuers: at("regimes/issuers")["issuers"] as Dataset["issuers"],
    classes: everyOf("goods-classes", "classes", files).flat() as unknown as Dataset["classes"],
    goodsWords: at("goods/words")["words"] as Dataset["goodsWords"],
    dealWords: at("goods/words")["dealWords"] as Dataset["dealWords"],
    hsCodes: allHsCodes(),
    territories: at("territories/territories")["territories"] as Dataset["territories"],
    derived: at("regimes/derived-facts") as unknown as Dataset["derived"],
    signals: at("regimes/signals") as unknown as Dataset["signals"],
    quotas: everyOf("quotas", "quotas", files).flat() as unknown as Dataset["quotas"],
    card: files.get("data/lists/starter.yml") as Dataset["card"],
    starter: ofKind("starter", files) as Dataset["starter"],
    lexicons: Object.fromEntries(
      TEXT_LANGS.map((lang) => [lang, collectLexicon(lang, files)]),
    ) as Dataset["lexicons"],
  };
}

function collectRegime(folder: string, files: DataFiles): RegimeFolder {
  const provisions = ofKind("provision", files).filter(({ path }) => path.startsWith(`${folder}/`));
  return {
    folder,
    card: files.get(`${folder}/regime.yml`) as RegimeFolder["card"],
    sources: (files.get(`${folder}/sources.yml`) as Fields)["sources"] as RegimeFolder["sources"],
    provisions: provisions as RegimeFolder["provisions"],
  };
}

function collectLexicon(lang: TextLang, files: DataFiles): Lexicon {
  const at = (name: string): Fields => files.get(`data/lexicons/${lang}/${name}.yml`) as Fields;
  return {
    lang,
    verbs: files.get(`data/lexicons/${lang}/verbs.yml`) as Lexicon["verbs"],
    frames: at("frames")["frames"] as Lexicon["frames"],
    events: (at("frames")["coreference"] as Fields)["events"] as Lexicon["events"],
    statements: at("statements")["statements"] as Lexicon["statements"],
    cueVerbs: at("cues")["verbs"] as Lexicon["cueVerbs"],
    helpers: files.get(`data/lexicons/${lang}/words.yml`) as Lexicon["helpers"],
    bodies: at("bodies")["bodies"] as Lexicon["bodies"],
    places: at("places")["places"] as Lexicon["places"],
    facilities: at("places")["facilities"] as Lexicon["facilities"],
  };
}

/** What stands under a key in every file of a kind. */
function everyOf(kind: string, key: string, files: DataFiles): readonly object[] {
  return ofKind(kind, files).map(({ value }) => (value as Fields)[key] as object);
}

function ofKind(kind: string, files: DataFiles): readonly Filed<unknown>[] {
  return [...files]
    .filter(([path]) => kindsOf(path).includes(kind))
    .map(([path, value]) => ({ path, value }));
}
