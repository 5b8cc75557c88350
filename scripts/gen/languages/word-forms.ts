/**
 * @module scripts/gen/languages/word-forms
 * Writes out the forms of the words of frames, cues and heads of names, in languages whose nouns change by case. In the
 * others every form stands in the file.
 */
import { type Inflection, unique } from "./inflection.ts";

type Json = Record<string, unknown>;

/** Tables of words in each file: whose nouns change, and whose adjectives. */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  frames: [
    "nounSets",
    "instruments.heads",
    "instruments.measures",
    "instruments.numbers",
    "coreference.groups",
    "coreference.single",
    "vessels.cues",
  ],
  aircraft: ["cues", "operators", "owners"],
  cues: ["nouns"],
  roles: ["bodies", "governments"],
  bodies: ["headWords", "capitalNouns"],
  places: ["placeWords", "placeNouns", "facilities"],
};
const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  frames: ["instruments.adjectives"],
  cues: ["adjectives"],
};
/** Phrases that stand as they are. */
const FIXED: ReadonlySet<string> = new Set(["listPhrase"]);

/** A file of a pack with its words in all forms. */
export function withForms({ cases }: Inflection, name: string, file: Json): Json {
  if (cases === undefined) return file;
  const noun = (word: string): readonly string[] => cases.noun(word).map(([form]) => form);
  const adjective = (word: string): readonly string[] => cases.adjective(word).map(([form]) => form);
  let found = file;
  for (const path of NOUNS[name] ?? [])
    found = changed(found, path.split("."), (words) => spread(words, noun));
  for (const path of ADJECTIVES[name] ?? [])
    found = changed(found, path.split("."), (words) => spread(words, adjective));
  const frames = found["frames"] as readonly { nouns?: readonly string[] }[] | undefined;
  if (name !== "frames" || frames === undefined) return found;
  return {
    ...found,
    frames: frames.map((frame) =>
      frame.nouns === undefined ? frame : { ...frame, nouns: formsOf(frame.nouns, noun) },
    ),
  };
}

function changed(
  value: Json,
  [head = "", ...rest]: readonly string[],
  change: (words: unknown) => unknown,
): Json {
  const inner = value[head];
  return { ...value, [head]: rest.length === 0 ? change(inner) : changed(inner as Json, rest, change) };
}

/** A list of words, or lists by name. */
function spread(words: unknown, forms: (word: string) => readonly string[]): unknown {
  if (Array.isArray(words)) return formsOf(words as readonly string[], forms);
  return Object.fromEntries(
    Object.entries(words as Record<string, readonly string[]>).map(([name, list]) => [
      name,
      FIXED.has(name) ? list : formsOf(list, forms),
    ]),
  );
}

function formsOf(words: readonly string[], forms: (word: string) => readonly string[]): readonly string[] {
  return unique(words.flatMap((word) => [word, ...forms(word)]));
}
