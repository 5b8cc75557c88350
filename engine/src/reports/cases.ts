/**
 * @module reports/cases
 * Which cases a mention may stand in, where the language marks them on nouns.
 */
import { startingAt, type Draft, type DraftMention } from "./draft.ts";

/** Letters of the cases that a mention may stand in; `null` = its form does not tell. */
export function casesOf(draft: Draft, mention: DraftMention): string | null {
  const { cases, grammar } = draft.pack;
  if (cases.size === 0) return null;
  const norms = draft.text.tokens.slice(mention.first, mention.last).map(({ norm }) => norm);
  for (let last = norms.length; last > 0; last -= 1) {
    const letters = cases.get(norms.slice(0, last).join(" "));
    if (letters !== undefined) return agreeing(draft, mention, mention.first + last, letters);
  }
  // `50 ракет`, `партию ракет`: the number says nothing of its case, and what is counted stands in the genitive.
  for (let first = 1; first < norms.length; first += 1) {
    const letters = cases.get(norms.slice(first).join(" "));
    if (letters !== undefined) return letters.includes("g") ? "nga" : letters;
  }
  if (mention.sort === "person") return byEnding(norms.join(" "), grammar.nameCases);
  const quoted = /^["«]$/.test(draft.text.tokens[mention.first - 1]?.norm ?? "");
  return quoted ? (cases.get(draft.text.tokens[mention.first - 2]?.norm ?? "") ?? null) : null;
}

/** `ливанской армии`: an adjective of State stands in a case of its noun. */
function agreeing(draft: Draft, mention: DraftMention, at: number, letters: string): string {
  const isAdjectival = startingAt(draft, mention.first).some(({ type }) => type === "demonym");
  if (!isAdjectival || at >= mention.last) return letters;
  const norms = draft.text.tokens.slice(at, mention.last).map(({ norm }) => norm);
  for (let last = norms.length; last > 0; last -= 1) {
    const noun = draft.pack.cases.get(norms.slice(0, last).join(" "));
    if (noun === undefined) continue;
    const shared = [...letters].filter((letter) => noun.includes(letter)).join("");
    return shared === "" ? letters : shared;
  }
  return letters;
}

function byEnding(name: string, endings: Draft["pack"]["grammar"]["nameCases"]): string | null {
  return endings.find(({ ending }) => ending.test(name))?.cases ?? null;
}
