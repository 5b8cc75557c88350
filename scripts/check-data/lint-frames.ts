/**
 * @module scripts/check-data/lint-frames
 * Decides whether the frames of a language can be read: kinds and goods known, ids once, an example each,
 * and every verb of a frame, a statement or a cue among the verbs of that language, for any other is never
 * found in a text.
 */
import { ACT_KINDS } from "../../engine/src/model/index.ts";
import { germanLemma } from "../gen/languages/german-verbs.ts";
import { problem, repeated } from "./problem.ts";
import type { Dataset, Lexicon } from "./shapes.ts";

/** English verbs that `scripts/gen/lexicon.ts` adds to those of `verbs.yml`. */
const ENGLISH_AUXILIARIES: readonly string[] = "be will would shall should may might can could must".split(
  " ",
);

/** Lists of Spanish verbs whose stem changes. */
const STEM_CHANGES = ["ie", "ue", "i", "accent"] as const;

const FRAME_KINDS: ReadonlySet<string> = new Set([...ACT_KINDS, "none"]);

/** Lemmas whose forms are read in a language. */
export function lemmasOf({ lang, verbs }: Pick<Lexicon, "lang" | "verbs">): ReadonlySet<string> {
  const irregular = (verbs.irregular ?? []).map(({ lemma }) => lemma);
  return new Set([
    ...[...(verbs.regular ?? []), ...(verbs.built ?? [])].map(germanLemma),
    ...(verbs.double ?? []),
    ...(verbs.pairs ?? []).map((pair) => pair.split("/")[0] ?? pair),
    ...(verbs.perfective ?? []),
    ...(verbs.imperfective ?? []),
    ...Object.keys(verbs.modals ?? {}),
    ...STEM_CHANGES.flatMap((change) => verbs[change] ?? []),
    ...Object.entries(verbs.compounds ?? {}).flatMap(([base, prefixes]) =>
      prefixes.map((prefix) => prefix + base),
    ),
    ...irregular,
    ...(lang === "en" ? ENGLISH_AUXILIARIES : []),
  ]);
}

/** Check frames, statements and cues of one language. */
export function lintFrames(lexicon: Lexicon, classes: Dataset["classes"]): readonly string[] {
  const path = `data/lexicons/${lexicon.lang}/frames.yml`;
  const known = new Set(classes.map(({ id }) => id));
  return [
    ...lintIds(lexicon.frames, path, "frames", lexicon.lang),
    ...lintIds(lexicon.statements, path.replace("frames.yml", "statements.yml"), "statements", lexicon.lang),
    ...lexicon.frames.flatMap(({ id, kind, needs }) => [
      ...(FRAME_KINDS.has(kind)
        ? []
        : [problem(path, `frames[${id}].kind`, `there is no kind of act “${kind}”`)]),
      ...goodsNeeded(needs)
        .filter((item) => !known.has(item))
        .map((item) => problem(path, `frames[${id}].needs`, `there is no goods class “${item}”`)),
    ]),
    ...Object.keys(lexicon.events)
      .filter((kind) => !FRAME_KINDS.has(kind))
      .map((kind) => problem(path, "coreference.events", `there is no kind of act “${kind}”`)),
  ];
}

/** Verbs that a frame, a statement or a cue names and that `verbs.yml` does not have. */
export function lintVerbs(lexicon: Lexicon): readonly string[] {
  const lemmas = lemmasOf(lexicon);
  const folder = `data/lexicons/${lexicon.lang}`;
  const named: readonly (readonly [path: string, place: string, verbs: readonly string[]])[] = [
    ...lexicon.frames.map(
      ({ id, verbs = [] }) => [`${folder}/frames.yml`, `frames[${id}].verbs`, verbs] as const,
    ),
    ...lexicon.statements.map(
      ({ id, verbs = [] }) => [`${folder}/statements.yml`, `statements[${id}].verbs`, verbs] as const,
    ),
    ...Object.entries(lexicon.cueVerbs).map(
      ([effect, verbs]) => [`${folder}/cues.yml`, `verbs.${effect}`, verbs] as const,
    ),
    [`${folder}/words.yml`, "passive", lexicon.helpers.passive],
    [`${folder}/words.yml`, "auxiliaries", lexicon.helpers.auxiliaries],
  ];
  return named.flatMap(([path, place, verbs]) =>
    verbs
      .filter((verb) => !lemmas.has(verb))
      .map((verb) =>
        problem(path, place, `“${verb}” is no verb of ${folder}/verbs.yml: its forms are not read`),
      ),
  );
}

interface Exemplified {
  readonly id: string;
  readonly example: string;
}

function lintIds(
  items: readonly Exemplified[],
  path: string,
  table: string,
  lang: string,
): readonly string[] {
  return [
    ...repeated(items.map(({ id }) => id)).map((id) => problem(path, `${table}[${id}]`, "is there twice")),
    ...items
      .filter(({ id }) => !id.startsWith(`${lang}.`))
      .map(({ id }) => problem(path, `${table}[${id}].id`, `does not begin with “${lang}.”`)),
    ...items
      .filter(({ example }) => example.trim() === "")
      .map(({ id }) => problem(path, `${table}[${id}].example`, "has no example")),
  ];
}

function goodsNeeded(needs: string): readonly string[] {
  return needs.split(":")[1]?.split(",") ?? [];
}
