/**
 * @module screening/scorer/explain
 * Puts a comparison into words: each summand of the score with the words it stands for.
 */
import type { NameWord } from "../../names/index.ts";
import { relationOf } from "../table/packed.ts";
import type { NameScorer } from "./name-scorer.ts";
import type { ScorePart } from "./part.ts";
import type { Relation } from "./weights.ts";

/** How an answer calls a relation. */
const SHOWN: Readonly<Record<Relation, ScorePart["relation"]>> = {
  same: "same",
  reading: "transliteration",
  sound: "sound",
  soundAbroad: "transliteration",
  variant: "equivalent",
  cognate: "equivalent",
  nickname: "equivalent",
  equivalent: "equivalent",
  skeleton: "transliteration",
  typo: "typo",
  soundTypo: "typo",
  initial: "initial",
  near: "near",
  syllable: "sound",
  vowels: "sound",
};

/** A summand before it is rounded. */
interface Draft {
  readonly part: Omit<ScorePart, "weight">;
  /** Hundredths of a bit. */
  readonly weight: number;
}

/**
 * The summands of the comparison that a scorer holds; they add up to its score. What agrees is shown as its share of a
 * name that agrees in everything; then what each lacking word, each conflict takes away.
 *
 * @param query words as they were given to the scorer, @param name words of the name.
 */
export function explainName(
  scorer: NameScorer,
  query: readonly NameWord[],
  name: readonly NameWord[],
): readonly ScorePart[] {
  if (scorer.likeness === 0 || scorer.base === 0) return [];
  const drafts = [
    ...agreeing(scorer, query, name),
    ...lackingWords(scorer, query, name),
    ...reductions(scorer, query, name),
  ];
  return rounded(drafts, scorer.score);
}

function agreeing(
  scorer: NameScorer,
  query: readonly NameWord[],
  name: readonly NameWord[],
): readonly Draft[] {
  const { pairs, base } = scorer;
  const unit = scorer.weights.evidence.whole / base;
  const chosen = [...pairs.chosen.subarray(0, pairs.count).keys()].filter((at) => pairs.chosen[at] === 1);
  chosen.sort((a, b) => (pairs.query[a] ?? 0) - (pairs.query[b] ?? 0));
  const related = chosen.map((at) => ({
    part: {
      part: "name" as const,
      query: textOf(query, pairs.query[at] ?? 0, pairs.querySpan[at] ?? 1),
      candidate: textOf(name, pairs.name[at] ?? 0, pairs.nameSpan[at] ?? 1),
      relation: SHOWN[relationOf(pairs.packed[at] ?? 0) ?? "same"],
    },
    weight: (pairs.gain[at] ?? 0) * unit,
  }));
  const near = query.flatMap((word, at) => {
    if (scorer.query.taken[at] !== -2) return [];
    const candidate = name[scorer.nearOf[at] ?? 0]?.text ?? null;
    const part = { part: "name" as const, query: word.text, candidate, relation: "near" as const };
    return [{ part, weight: scorer.nearGain(at) * unit }];
  });
  return [...related, ...near];
}

function textOf(words: readonly NameWord[], at: number, span: number): string {
  return words
    .slice(at, at + span)
    .map((word) => word.text)
    .join(" ");
}

function lackingWords(
  scorer: NameScorer,
  query: readonly NameWord[],
  name: readonly NameWord[],
): readonly Draft[] {
  const { gain, base, lacking, weights } = scorer;
  if (lacking === 0) return [];
  const unit = (weights.evidence.whole * gain * (1 / (base + lacking) - 1 / base)) / lacking;
  const extra = (asked: string | null, candidate: string | null, cost: number): Draft => ({
    part: { part: "extra", query: asked, candidate, relation: "unmatched" },
    weight: cost * unit,
  });
  return [
    ...query.flatMap((word, at) =>
      scorer.query.taken[at] === -1 ? [extra(word.text, null, scorer.lackingQuery(at))] : [],
    ),
    ...name.flatMap((word, at) =>
      scorer.name.taken[at] === -1 ? [extra(null, word.text, scorer.lackingName(at))] : [],
    ),
  ];
}

/** What shared words alone, conflicts, a single word and commonness take away, each from what the one before left. */
function reductions(
  scorer: NameScorer,
  query: readonly NameWord[],
  name: readonly NameWord[],
): readonly Draft[] {
  const { gain, base, lacking, sharedLoss, single, commonLoss, weights } = scorer;
  const drafts: Draft[] = [];
  let left = (weights.evidence.whole * gain) / (base + lacking);
  const take = (part: Draft["part"], lost: number): void => {
    drafts.push({ part, weight: -lost });
    left -= lost;
  };
  const extra = (relation: "generic" | "single" | "common"): Draft["part"] => ({
    part: "extra",
    query: null,
    candidate: null,
    relation,
  });
  if (sharedLoss > 0) take(extra("generic"), (left * sharedLoss) / gain);
  const { conflicts } = scorer;
  for (let at = 0; at < conflicts.count; at += 1) {
    const asked = query[conflicts.query[at] ?? 0]?.text ?? null;
    const candidate = name[conflicts.name[at] ?? 0]?.text ?? null;
    const part = { part: "conflict", query: asked, candidate, relation: "conflict" } as const;
    take(part, (left * (1000 - (conflicts.keeps[at] ?? 1000))) / 1000);
  }
  if (single < 1000) take(extra("single"), (left * (1000 - single)) / 1000);
  if (commonLoss > 0) take(extra("common"), commonLoss);
  return drafts;
}

/** Round to hundredths of a bit; what rounding leaves over goes to the greatest part, so that the sum is exact. */
function rounded(drafts: readonly Draft[], score: number): readonly ScorePart[] {
  const weights = drafts.map(({ weight }) => Math.round(weight));
  let greatest = 0;
  weights.forEach((weight, at) => {
    if (Math.abs(weight) > Math.abs(weights[greatest] ?? 0)) greatest = at;
  });
  const rest = score - weights.reduce((sum, weight) => sum + weight, 0);
  return drafts.map(({ part }, at) => ({
    ...part,
    weight: ((weights[at] ?? 0) + (at === greatest ? rest : 0)) / 100,
  }));
}
