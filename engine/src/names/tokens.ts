/**
 * @module names/tokens
 * Cuts a name into tokens and gives each its comparison forms: letters, romanisations, sound key, equivalents.
 */
import { foldDiacritics, soundKeys } from "./fold.ts";
import { normaliseName } from "./normalise.ts";
import { romaniseCyrillic } from "./romanise/cyrillic.ts";
import { romaniseSyllable } from "./romanise/hangul.ts";
import { romaniseKana } from "./romanise/kana.ts";
import { scriptOf, type Script } from "./script.ts";
import {
  EQUIVALENTS,
  GENERIC_WORDS,
  KOREAN_GROUPS,
  KOREAN_SURNAME_READINGS,
  LEGAL_FORMS,
  PARTICLES,
  PATRONYMIC_ENDINGS,
  TITLES,
} from "./tables.ts";

/** What a token is in a name, as far as it shows by itself. */
export type TokenRole =
  | "name"
  | "particle"
  | "title"
  | "legal-form"
  | "generic"
  | "patronymic"
  | "initial"
  | "number";

/** One token of a name with everything a comparison needs. */
export interface NameToken {
  /** As normalised. */
  readonly text: string;
  readonly script: Script;
  readonly role: TokenRole;
  /** Latin forms without diacritics, the likeliest first; the text itself where no romanisation is known. */
  readonly forms: readonly string[];
  readonly sounds: readonly string[];
  /** Groups of equivalent spellings it belongs to. */
  readonly groups: readonly string[];
}

/** More tokens or letters than this are cut, and the result says so. */
export const TOKEN_LIMITS = { tokens: 24, letters: 64 } as const;

/** Characters of a name that are looked at; longer ones are cut, and the result says so. */
const READ_CHARACTERS = TOKEN_LIMITS.tokens * TOKEN_LIMITS.letters * 2;

/** A name cut into tokens. */
export interface TokenisedName {
  readonly tokens: readonly NameToken[];
  /** Something was cut: the comparison saw only part of the name. */
  readonly truncated: boolean;
}

/**
 * Cut a name into tokens. Words are cut at anything that is no letter, digit or inner apostrophe, and where the
 * script changes; Hangul of two to four syllables is read as surname and syllables, Han by character unless the
 * whole run is a known spelling.
 *
 * Cost: linear in the name, which is cut at {@link TOKEN_LIMITS}.
 */
export function tokeniseName(raw: string): TokenisedName {
  const normal = normaliseName(raw);
  const words = normal.slice(0, READ_CHARACTERS).match(/[\p{L}\p{N}\p{M}'ー々]+/gu) ?? [];
  const runs = words.flatMap((word) => scriptRuns(word.replace(/^'+|'+$/g, "")));
  const tokens = runs.flatMap(([text, script]) => tokensOf(cut(text), script));
  const truncated =
    normal.length > READ_CHARACTERS ||
    tokens.length > TOKEN_LIMITS.tokens ||
    runs.some(([text]) => text.length > TOKEN_LIMITS.letters);
  return { tokens: tokens.slice(0, TOKEN_LIMITS.tokens), truncated };
}

/** Joined tokens by their left and right half: the names of a list are joined once, not once a query. */
const joined = new WeakMap<NameToken, WeakMap<NameToken, NameToken>>();

/** Two neighbours as one token. */
export function joinTokens(left: NameToken, right: NameToken): NameToken {
  const known = joined.get(left)?.get(right);
  if (known !== undefined) return known;
  const token = makeJoined(left, right);
  const byRight = joined.get(left) ?? new WeakMap<NameToken, NameToken>();
  joined.set(left, byRight.set(right, token));
  return token;
}

function makeJoined(left: NameToken, right: NameToken): NameToken {
  const forms = left.forms
    .slice(0, 2)
    .flatMap((first) => right.forms.slice(0, 2).map((second) => first + second));
  return makeToken(left.text + right.text, left.script, "name", forms);
}

function scriptRuns(word: string): readonly (readonly [string, Script])[] {
  const runs: [string, Script][] = [];
  for (const character of word) {
    const script = scriptOf(character);
    const last = runs.at(-1);
    if (last !== undefined && (script === null || script === last[1])) last[0] += character;
    else if (script !== null) runs.push([character, script]);
  }
  return runs;
}

function tokensOf(text: string, script: Script): readonly NameToken[] {
  switch (script) {
    case "Hang":
      return hangulTokens(text);
    case "Hani":
      return EQUIVALENTS.has(text)
        ? [makeToken(text, script, "name", [text])]
        : [...text].map((character) => makeToken(character, script, "name", [character]));
    case "Kana":
      return [makeToken(text, script, "name", romaniseKana(text))];
    case "Cyrl":
      return [makeToken(text, script, roleOf(text), romaniseCyrillic(text).map(foldDiacritics))];
    case "Latn":
      return latinTokens(text);
    default:
      return [makeToken(text, script, "name", [text])];
  }
}

function hangulTokens(text: string): readonly NameToken[] {
  const syllables = [...text];
  const isName = syllables.length >= 2 && syllables.length <= 4;
  return syllables.map((syllable, at) => {
    const surname = isName && at === 0 ? KOREAN_SURNAME_READINGS.get(syllable) : undefined;
    return makeToken(syllable, "Hang", "name", [
      ...new Set([...(surname ?? []), ...romaniseSyllable(syllable)]),
    ]);
  });
}

function latinTokens(text: string): readonly NameToken[] {
  const folded = foldDiacritics(text);
  return folded === "" ? [] : [makeToken(text, "Latn", roleOf(folded), [folded])];
}

function makeToken(text: string, script: Script, role: TokenRole, forms: readonly string[]): NameToken {
  // A sign without a Latin letter (ь) keeps itself as its form: an empty form would fit everything.
  const readable = forms.filter((form) => form !== "");
  const kept = [...new Set(readable.length === 0 ? [text] : readable)].slice(0, 6);
  const groups = [text, ...kept].flatMap((form) => [
    ...(EQUIVALENTS.get(form) ?? []),
    ...(KOREAN_GROUPS.get(form) ?? []),
  ]);
  return {
    text,
    script,
    role,
    forms: kept,
    sounds: [...new Set(kept.flatMap(soundKeys))],
    groups: [...new Set(groups)],
  };
}

function roleOf(token: string): TokenRole {
  if (/^\d+$/.test(token)) return "number";
  if (PARTICLES.has(token)) return "particle";
  if (TITLES.has(token)) return "title";
  if (LEGAL_FORMS.has(token)) return "legal-form";
  if (GENERIC_WORDS.has(token)) return "generic";
  if (token.length > 6 && PATRONYMIC_ENDINGS.some((ending) => token.endsWith(ending))) return "patronymic";
  return token.length === 1 ? "initial" : "name";
}

function cut(text: string): string {
  return text.length > TOKEN_LIMITS.letters ? text.slice(0, TOKEN_LIMITS.letters) : text;
}
