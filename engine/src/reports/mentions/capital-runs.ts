/**
 * @module reports/mentions/capital-runs
 * Runs of capitalised words that no gazetteer knows: where a name may stand.
 */
import { FORENAMES, foldDiacritics } from "../../names/index.ts";
import { sentenceOf, type Draft } from "../draft.ts";
import type { Sentence } from "../text/tokens.ts";

/** A run of capitalised words; token indices, end-exclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** Runs of capitalised words outside known mentions; particles may stand between two of them. Linear in the text. */
export function capitalRuns(draft: Draft): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (const sentence of draft.text.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (!isNameToken(draft, at)) continue;
      const quoted = quotedEnd(draft, at, sentence.last);
      if (quoted !== null) {
        runs.push({ first: at, last: quoted });
        at = quoted;
        continue;
      }
      let last = at + 1;
      while (last < sentence.last && continues(draft, last, sentence.last)) last += 1;
      const first = skipSentenceWord(draft, at, sentence.first);
      if (first < last) runs.push({ first, last });
      at = last;
    }
  }
  return runs;
}

/** Words of a name in quotation marks, at most. */
const QUOTED_AT_MOST = 6;

/** `судно «Морская звезда»`: where a name ends that fills its quotation marks behind the noun for what it names. */
function quotedEnd(draft: Draft, at: number, end: number): number | null {
  const { tokens } = draft.text;
  const { coreference } = draft.pack.data;
  const noun = tokens[at - 2]?.norm ?? "";
  const named = [...(coreference.single.organisation ?? []), ...(coreference.single.vessel ?? [])];
  if (!draft.pack.grammar.quotedNames || !/^["«]$/.test(tokens[at - 1]?.norm ?? "") || !named.includes(noun))
    return null;
  for (let last = at + 1; last < Math.min(end, at + QUOTED_AT_MOST); last += 1) {
    if (/^["»]$/.test(tokens[last]?.norm ?? "")) return last;
    if (tokens[last]?.kind === "mark" && tokens[last]?.norm !== "-") return null;
  }
  return null;
}

/** A capitalised word that no mention covers. */
export function isNameToken(draft: Draft, at: number): boolean {
  const token = draft.text.tokens[at];
  if (token === undefined || token.kind !== "word" || draft.covered[at] === 1) return false;
  if (!token.capital && !hasArabicArticle(draft, at)) return false;
  const scheme = /^(?:imo|omi)$/.test(token.norm) || draft.pack.sets.shipSchemes.has(token.norm);
  return !token.norm.endsWith("'") && !scheme && !isOfCalendar(draft, token.norm);
}

/** `al-Assad` begins with a small letter and is a name. */
function hasArabicArticle(draft: Draft, at: number): boolean {
  const token = draft.text.tokens[at];
  const word = draft.text.flat.slice(token?.start, token?.end);
  return /^(?:al|el|ul|as|ash|ad|an|ar|at|az)-\p{Lu}/u.test(word);
}

function isOfCalendar(draft: Draft, norm: string): boolean {
  const { months, weekdays } = draft.pack.data.dates;
  return months[norm] !== undefined || weekdays[norm] !== undefined;
}

/** Whether a token begins its sentence, or what is said behind a colon, a quotation mark or a dash. */
export function opensSentence(draft: Draft, at: number): boolean {
  const { first } = sentenceOf(draft, at);
  const before = draft.text.tokens.slice(Math.max(first, at - 6), at);
  if (/^["«(—–:•*-]$/.test(before.at(-1)?.norm ?? "")) return true;
  return at - first <= 6 && before.every((token) => token.kind !== "word");
}

/** Words of fewer letters are written small in English headings. */
const SMALL_WORD = 4;
/** A line in which this share of the longer words is capital says nothing by a capital. */
const CAPITAL_SHARE = 0.6;

/** A heading whose words are all capital, or a line that shouts: a capital letter makes no name there. */
export function capitalsSayNothing(draft: Draft, sentence: Sentence): boolean {
  const words = draft.text.tokens
    .slice(sentence.first, sentence.last)
    .filter((token) => token.kind === "word" && token.norm.length >= SMALL_WORD);
  const capital = words.filter((token) => token.capital).length;
  if (draft.pack.data.words.capitals === "nouns")
    return (
      words.length > 2 &&
      words.every((token) => /^[^\p{Ll}]+$/u.test(draft.text.text.slice(token.start, token.end)))
    );
  return sentence.heading && words.length > 2 && capital >= words.length * CAPITAL_SHARE;
}

const PARTICLE = /^(?:de|du|von|van|der|den|bin|ibn|bint|al|el|ul|ben|da|dos|di|ould|abu)$/;

function continues(draft: Draft, at: number, end: number): boolean {
  if (isNameToken(draft, at)) return !isNounBetween(draft, at);
  const { tokens } = draft.text;
  // Donald J. Trump: the point of an initial does not end a name.
  const initial =
    tokens[at]?.norm === "." &&
    /^\p{Ll}$/u.test(tokens[at - 1]?.norm ?? "") &&
    tokens[at - 1]?.end === tokens[at]?.start;
  if (initial && at + 1 < end && isNameToken(draft, at + 1)) return true;
  const norm = tokens[at]?.norm ?? "";
  if (joinsCompany(draft, at, end)) return true;
  if (isArticleOfName(draft, at, end)) return true;
  const particle =
    PARTICLE.test(norm) &&
    at + 1 < end &&
    (isNameToken(draft, at + 1) || isArticleOfName(draft, at + 1, end));
  // French and Spanish “de” joins a name only behind a given name: elsewhere it is the preposition.
  if (particle)
    return !/^(?:de|du|da|di)$/.test(norm) || FORENAMES.has(foldDiacritics(tokens[at - 1]?.norm ?? ""));
  // A number closes a ship's or company's name: Tong San 2.
  return (
    tokens[at]?.kind === "number" &&
    /^\d{1,3}$/.test(norm) &&
    isNameToken(draft, at - 1) &&
    isShipAt(draft, at - 1)
  );
}

/** `María de los Ángeles`: an article between such a particle behind a given name and the name that follows. */
function isArticleOfName(draft: Draft, at: number, end: number): boolean {
  const { tokens } = draft.text;
  return (
    draft.pack.grammar.words.nameArticles.has(tokens[at]?.norm ?? "") &&
    tokens[at - 1]?.norm === "de" &&
    FORENAMES.has(foldDiacritics(tokens[at - 2]?.norm ?? "")) &&
    at + 1 < end &&
    isNameToken(draft, at + 1)
  );
}

/** `Brandt & Co. KG`: where every noun has a capital, what such a sign joins is one name. */
function joinsCompany(draft: Draft, at: number, end: number): boolean {
  if (draft.pack.data.words.capitals === "names" || at + 1 >= end || !isNameToken(draft, at + 1))
    return false;
  const { tokens } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  return norm === "&" || (norm === "." && tokens[at - 1]?.norm === "co");
}

/** How many words behind a noun the legal form of a company may stand. */
const LEGAL_FORM_WITHIN = 5;

/** Where every noun has a capital, a common one ends a name, and a name ends behind it. */
function isNounBetween(draft: Draft, at: number): boolean {
  if (draft.pack.data.words.capitals === "names") return false;
  const { orgWords, titles } = draft.pack.sets;
  // `Nordwerk Pumpen GmbH`: a legal form makes one name of what stands before it.
  for (let ahead = at; isNameToken(draft, ahead) && ahead < at + LEGAL_FORM_WITHIN; ahead += 1) {
    const token = draft.text.tokens[ahead];
    if (orgWords.has(draft.text.text.slice(token?.start, token?.end))) return false;
  }
  const isNoun = (index: number): boolean => {
    const token = draft.text.tokens[index];
    const word = draft.text.text.slice(token?.start, token?.end);
    return (
      isCommonWord(draft, index) &&
      !orgWords.has(word) &&
      !titles.has(token?.norm ?? "") &&
      !FORENAMES.has(foldDiacritics(token?.norm ?? ""))
    );
  };
  return (
    isNoun(at) ||
    (isNoun(at - 1) &&
      draft.pack.nouns
        .matchAt(draft.text.tokens, at - 1, draft.text.flat, at)
        ?.values.some((value) => value.type === "role") !== true)
  );
}

function isShipAt(draft: Draft, at: number): boolean {
  for (let back = at; back > at - 5 && back >= 0; back -= 1) {
    if (draft.pack.sets.vesselCues.has(draft.text.tokens[back]?.norm ?? "")) return true;
  }
  return false;
}

/** The first word of a sentence is capital anyway: drop it when it is a common word of the lexicon. */
function skipSentenceWord(draft: Draft, at: number, sentenceStart: number): number {
  const { tokens } = draft.text;
  const opening = at === sentenceStart || /^["«(—–:-]$/.test(tokens[at - 1]?.norm ?? "");
  return opening && isCommonWord(draft, at) ? at + 1 : at;
}

/** Whether a word has a place in the lexicon that is not a name. */
export function isCommonWord(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  const { sets, data } = draft.pack;
  return (
    sets.determiners.has(norm) ||
    sets.nounWords.has(norm) ||
    sets.complementizers.has(norm) ||
    sets.relatives.has(norm) ||
    sets.contrast.has(norm) ||
    sets.conjunctions.has(norm) ||
    sets.examples.has(norm) ||
    sets.negations.has(norm) ||
    sets.openers.has(norm) ||
    data.words.numbers[norm] !== undefined ||
    (data.verbs[norm] !== undefined && !FORENAMES.has(norm)) ||
    draft.pack.prepositions.matchAt(tokens, at, flat) !== null ||
    draft.pack.adverbs.matchAt(tokens, at, flat, at + 1) !== null ||
    draft.pack.cuePhrases.matchAt(tokens, at, flat) !== null ||
    [...data.coreference.pronouns.singular, ...data.coreference.pronouns.plural].includes(norm)
  );
}
