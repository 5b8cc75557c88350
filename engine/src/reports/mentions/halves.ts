/**
 * @module reports/mentions/halves
 * `the North`, `le Sud`: half of a divided country, where the text has named that State in full.
 */
import { addMention, isCovered, stateParty, type Draft } from "../draft.ts";

/** Find them. Linear in the text. */
export function findHalves(draft: Draft): void {
  const { tokens } = draft.text;
  const named = new Set(draft.mentions.flatMap((mention) => mention.parties));
  const { articles, nameLinks } = draft.pack.sets;
  for (const { code, words } of draft.pack.data.halves) {
    if (!named.has(`state:${code}`)) continue;
    for (let at = 1; at < tokens.length; at += 1) {
      const token = tokens[at];
      const before = tokens[at - 1]?.norm ?? "";
      const bare = articles.has(before) || draft.pack.grammar.words.contracted.has(before);
      // `the North of Mali`, `North Kivu` are other places.
      const next = tokens[at + 1];
      const open = next?.capital !== true && !nameLinks.has(next?.norm ?? "");
      if (token?.capital !== true || !words.includes(token.norm) || !bare || !open) continue;
      if (isCovered(draft, at, at + 1)) continue;
      const { key } = stateParty(draft, code);
      addMention(draft, {
        type: "name",
        first: at,
        last: at + 1,
        parties: [key],
        sort: "state",
        country: code,
      });
    }
  }
}
