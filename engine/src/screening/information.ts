/**
 * @module screening/information
 * How much agreeing on a token says: rare tokens much, shared ones little.
 */
import { FORENAMES, type NameToken } from "../names/index.ts";
import { INFORMATION } from "./weights.ts";

/** How many names of the lists hold a form. */
export interface TokenFrequencies {
  readonly names: number;
  readonly byForm: ReadonlyMap<string, number>;
}

/** Count forms over all names. Cost O(tokens). */
export function countTokens(names: readonly (readonly NameToken[])[]): TokenFrequencies {
  const byForm = new Map<string, number>();
  for (const tokens of names) {
    const forms = new Set(tokens.flatMap((token) => token.forms.slice(0, 1)));
    for (const form of forms) byForm.set(form, (byForm.get(form) ?? 0) + 1);
  }
  return { names: names.length, byForm };
}

/**
 * Bits that agreeing on a token is worth.
 *
 * @returns for a name token the logarithm of its rarity in the lists, within the bounds of the weight table; a
 *   fixed small value for particles, titles, legal forms, initials and shared words.
 */
export function informationOf(token: NameToken, frequencies: TokenFrequencies): number {
  switch (token.role) {
    case "particle":
      return INFORMATION.particle;
    case "title":
      return INFORMATION.title;
    case "legal-form":
      return INFORMATION.legalForm;
    case "initial":
      return INFORMATION.initial;
    case "generic":
      return INFORMATION.generic;
    case "patronymic":
      return Math.min(INFORMATION.patronymic, rarity(token, frequencies));
    case "number":
      return INFORMATION.number;
    default:
      return rarity(token, frequencies);
  }
}

function rarity(token: NameToken, { names, byForm }: TokenFrequencies): number {
  const seen = Math.max(0, ...token.forms.map((form) => byForm.get(form) ?? 0));
  const bits = Math.log2((names + 1) / (seen + 0.5));
  const most = token.forms.some((form) => FORENAMES.has(form))
    ? INFORMATION.commonGivenName
    : INFORMATION.most;
  return round(Math.min(most, Math.max(INFORMATION.least, bits)));
}

/** Two decimals: weights are shown to people and must add up to the score that is shown. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
