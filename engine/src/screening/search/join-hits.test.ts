/** What the scorer is told of two neighbours of a name that are a word of the query, or two of it cut elsewhere. */
import { describe, expect, it } from "vitest";
import { searchOfNames } from "../../../../test/screening/made-worlds.ts";
import { wordsOf } from "../../../../test/screening/words.ts";
import { NAME_WEIGHTS, type Relation } from "../scorer/weights.ts";
import { relationOf } from "../table/packed.ts";

/** First word of the query, how many, first of two words of the name, relation. */
type Joined = readonly [number, number, number, Relation | null];

function joinedIn(asked: string, known: string, exhaustive: boolean): readonly Joined[] {
  const search = searchOfNames([wordsOf(known)], NAME_WEIGHTS, exhaustive);
  search.scoreOne(wordsOf(asked), 0);
  const { pairs } = search.scorer;
  return Array.from({ length: pairs.count }, (_, at) => at)
    .filter((at) => pairs.nameSpan[at] === 2)
    .map((at) => [
      pairs.query[at] ?? -1,
      pairs.querySpan[at] ?? -1,
      pairs.name[at] ?? -1,
      relationOf(pairs.packed[at] ?? 0),
    ]);
}

describe("neighbours written as one", () => {
  const CASES: readonly (readonly [asked: string, known: string, joined: readonly Joined[]])[] = [
    ["Jongun", "Kim Jong Un", [[0, 1, 1, "same"]]],
    ["Transmorflut", "Trans Morflot", [[0, 1, 0, "typo"]]],
    ["KimJ ong", "Kim Jong", [[0, 2, 0, "same"]]],
    // Word for word the same: joining them adds nothing.
    ["Kim Jong", "Kim Jong", []],
    ["Jong Un Kim", "Kim Jong Un", []],
    // Other characters that are read alike are another name, but not where one side is no character.
    ["今 正 李", "金 正 李", []],
    ["정 은 김", "金 正 恩", [[0, 2, 1, "same"]]],
    ["金 正", "Jin Zheng", [[0, 2, 0, "same"]]],
    ["Jinzheng", "金 正 李", [[0, 1, 0, "same"]]],
  ];

  it.each(CASES)("%s, %s: %j", (asked, known, joined) => {
    for (const exhaustive of [false, true]) expect(joinedIn(asked, known, exhaustive)).toEqual(joined);
  });
});
