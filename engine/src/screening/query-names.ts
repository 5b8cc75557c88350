/**
 * @module screening/query-names
 * The names a query gives: whole names and those put together from parts, each cut into words.
 */
import type { QueryEntity } from "../model/index.ts";
import {
  kanjiSurnameLength,
  mayBeCut,
  prepareName,
  readKanjiName,
  splitParties,
  type NamePart,
  type NameWord,
} from "../names/index.ts";

/** A name of a query. */
export interface QueryName {
  readonly text: string;
  readonly words: readonly NameWord[];
}

/** The names of a query, and whether one was cut. */
export interface QueryNames {
  readonly names: readonly QueryName[];
  readonly truncated: boolean;
}

/** FollowTheMoney properties that hold a whole name. */
const WHOLE = ["name", "alias", "previousName", "weakAlias"] as const;

/** Most names of one query that are screened; the answer says `truncated` beyond. */
const MOST_NAMES = 32;

/**
 * The names of a query, in the order of its properties, each once.
 *
 * @param split a field that holds several names gives each of them too.
 */
export function namesOf({ properties }: QueryEntity, split = true): QueryNames {
  const given = [...WHOLE.flatMap((property) => properties[property] ?? []), ...fromParts(properties)];
  const texts = split ? given.flatMap((text) => readingsOf(text)) : given;
  const found = new Map<string, QueryName>();
  let truncated = false;
  for (const text of texts) {
    const prepared = prepareName(text);
    truncated ||= prepared.truncated;
    const key = prepared.words.map((word) => word.key).join("|");
    if (prepared.words.length > 0 && !found.has(key)) found.set(key, { text, words: prepared.words });
  }
  const names = [...found.values()];
  return { names: names.slice(0, MOST_NAMES), truncated: truncated || names.length > MOST_NAMES };
}

/**
 * What a field may say: itself; where it holds several names each of them; where it may have been cut off at the width
 * of its message, itself without the last word.
 */
function readingsOf(text: string): readonly string[] {
  const parts = splitParties(text);
  const several = parts.length > 1 ? parts.filter(isOwnName).map((part) => part.text) : [];
  const whole = mayBeCut(text) ? text.replace(/\s*[^\s]+\s*$/, "") : "";
  return [text, ...several, ...(whole === "" ? [] : [whole]), ...japaneseReadings(text)];
}

/** A name in kanji that may be Japanese is read as such too: its characters alone do not tell. */
function japaneseReadings(text: string): readonly string[] {
  const run = text.replace(/\s+/g, "");
  if (!/^\p{Script=Han}{2,6}$/u.test(run)) return [];
  const characters = [...run];
  const length = kanjiSurnameLength(run);
  if (length === null) return [];
  const [surname, given] = [characters.slice(0, length).join(""), characters.slice(length).join("")];
  const family = readKanjiName(surname, "surname")[0];
  return readKanjiName(given, "given")
    .slice(0, 2)
    .flatMap((first) => (family === undefined ? [] : [`${family} ${first}`]));
}

/** A part that may stand for the party alone: an acronym in brackets or a single word may not. */
function isOwnName({ text, relation }: NamePart): boolean {
  if (relation === "address") return false;
  return relation === "main" || /\S\s+\S|\p{Script=Han}|\p{Script=Hangul}/u.test(text);
}

/** A name from its parts, where the query gives them and no whole name. */
function fromParts(properties: QueryEntity["properties"]): readonly string[] {
  if (WHOLE.some((property) => (properties[property]?.length ?? 0) > 0)) return [];
  const parts = ["firstName", "secondName", "middleName", "fatherName", "lastName"].map(
    (property) => properties[property]?.join(" ") ?? "",
  );
  const text = parts.filter((part) => part !== "").join(" ");
  return text === "" ? [] : [text];
}
