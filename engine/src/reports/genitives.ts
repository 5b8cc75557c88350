/**
 * @module reports/genitives
 * Whether a name stands in the genitive: `Russlands`, and not `Laos`, where the language writes one.
 */
import { casesOf } from "./cases.ts";
import type { Draft, DraftMention } from "./draft.ts";
import type { Pack } from "./pack.ts";

const NAMES = new WeakMap<Pack, ReadonlySet<string>>();

/** Whether the word is a genitive: a name of the gazetteer with its ending, or one unknown with it. */
export function isGenitive(draft: Draft, at: number): boolean {
  const { pack, text } = draft;
  const norm = text.tokens[at]?.norm ?? "";
  if (!pack.grammar.patterns.genitiveName.test(norm)) return false;
  const names = namesOf(pack);
  return !names.has(norm) || names.has(norm.slice(0, -1));
}

/**
 * `президент России`, `Präsident Russlands`: what an office or head noun right before it belongs to. Where nouns have
 * cases, their table tells, and a form that it does not know may be a genitive.
 */
export function isOwner(draft: Draft, mention: DraftMention): boolean {
  if (draft.pack.cases.size === 0) return mention.sort === "state" && isGenitive(draft, mention.last - 1);
  const owns = (mention.sort === "state" || mention.sort === "body") && mention.type !== "demonym";
  return owns && casesOf(draft, mention)?.includes("g") !== false;
}

/** Words of the gazetteer, small. Made once for a pack. */
function namesOf(pack: Pack): ReadonlySet<string> {
  const known = NAMES.get(pack);
  if (known !== undefined) return known;
  const { territories, bodies, places } = pack.data;
  const words = [
    ...territories.flatMap(({ names, capitals, seats, people }) => [
      ...names,
      ...capitals,
      ...seats,
      ...people,
    ]),
    ...bodies.flatMap((body) => body.words),
    ...places.flatMap((place) => place.words),
  ];
  const made = new Set(words.flatMap((word) => word.toLowerCase().split(" ")));
  NAMES.set(pack, made);
  return made;
}
