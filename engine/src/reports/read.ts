/**
 * @module reports/read
 * Reads a text: mentions, parties, acts, statements. It proposes; it decides nothing and knows no list.
 */
import type { Day, Reading, ReportLang, TextLang } from "../model/index.ts";
import { findActs } from "./acts/find.ts";
import { mergeActs } from "./acts/merge.ts";
import { findStatements } from "./acts/statements.ts";
import { assemble } from "./assemble.ts";
import { hintDate } from "./date-hint.ts";
import { detectLanguage } from "./detect-language.ts";
import { documentDate, settleDates } from "./document-date.ts";
import { addMention, isCovered, sortMentions, type Draft } from "./draft.ts";
import { nameInBrackets, readNames } from "./east-asian/index.ts";
import { describeAircraft, findAircraft } from "./mentions/aircraft.ts";
import { resolveCoreference } from "./mentions/coreference.ts";
import { dropIdle } from "./mentions/described.ts";
import { findDates } from "./mentions/dates.ts";
import { findGazetteer } from "./mentions/gazetteer.ts";
import { findHalves } from "./mentions/halves.ts";
import { findMoney } from "./mentions/money.ts";
import { findNames } from "./mentions/names.ts";
import { findOrganisations } from "./mentions/organisations.ts";
import { findPhrases } from "./mentions/phrases.ts";
import { findRoles } from "./mentions/roles.ts";
import { findUnnamed } from "./mentions/unnamed.ts";
import { findNumberedShips } from "./mentions/vessels.ts";
import type { Pack } from "./pack.ts";
import type { Packs } from "./packs.ts";
import { cutText, type ReadText } from "./text/tokens.ts";

/** What the caller knows of a text. */
export interface ReadOptions {
  /** Day it appeared; `null` = not known, the text may say. */
  readonly published: Day | null;
  /** Language; `null` = to be detected. */
  readonly lang: ReportLang | null;
}

/**
 * Read a text.
 *
 * @param text  as it was received; offsets in the result are into this very string.
 * @param packs language packs at hand.
 * @returns mentions, parties, acts and statements with their evidence; words that look like names and were not
 *   understood are in `unread`. In a language of `NAME_LANGS` mentions and parties only, as `notRead` tells.
 * @throws {EmbargoError} `TEXT_LANGUAGE_UNKNOWN` when the language is neither given nor clear.
 *
 * Cost: linear in the text, apart from sentences of unusual length.
 */
export function readText(text: string, packs: Packs, options: ReadOptions): Reading {
  const lang = options.lang ?? detectLanguage(text, packs.lexicons);
  const names = packs.namesOf(lang);
  return names === null
    ? readInFull(text, packs.packOf(lang as TextLang), options)
    : readNames(text, names, options.published);
}

function readInFull(text: string, pack: Pack, options: ReadOptions): Reading {
  const draft = startDraft(text, pack);
  findNumberedShips(draft);
  findGazetteer(draft);
  findSets(draft);
  findHalves(draft);
  findAircraft(draft);
  findOrganisations(draft);
  const unread = findNames(draft);
  nameInBrackets(draft);
  findRoles(draft);
  const nouns = findPhrases(draft);
  findUnnamed(draft);
  findMoney(draft);
  findDates(draft);
  sortMentions(draft);
  resolveCoreference(draft);
  sortMentions(draft);
  describeAircraft(draft);
  const date = documentDate(draft, options.published);
  settleDates(draft, date);
  const raw = findActs(draft, nouns);
  for (const act of raw) markBarter(draft, act.rule, act.first, act.last, act.verbal);
  const acts = mergeActs(draft, raw);
  dropIdle(draft, new Set(acts.flatMap(({ actors, recipients }) => [...actors, ...recipients])));
  const reading = assemble(draft, {
    date,
    acts,
    statements: findStatements(draft),
    unread: unread.filter((run) => !isCovered(draft, run.first, run.last)),
  });
  return { ...reading, date: hintDate(draft, reading) };
}

function startDraft(text: string, pack: Pack): Draft {
  const cut = cutText(text, pack.points);
  return {
    pack,
    text: cut,
    mentions: [],
    parties: new Map(),
    covered: new Uint8Array(cut.tokens.length),
    fixed: fixedTokens(cut, pack),
    sets: new Map(),
    byFirst: new Map(),
    byLast: new Map(),
  };
}

/** Tokens of prepositions of several words: in `en échange de` nothing is a verb. */
function fixedTokens(cut: ReadText, pack: Pack): Uint8Array {
  const fixed = new Uint8Array(cut.tokens.length);
  for (const match of pack.prepositions.matchAll(cut.tokens, cut.flat)) {
    if (match.last - match.first > 1) fixed.fill(1, match.first, match.last);
  }
  return fixed;
}

/** Where words of the noun sets stand: workers, soldiers, agreements, lists. */
function findSets(draft: Draft): void {
  const { tokens, flat } = draft.text;
  for (const match of draft.pack.nouns.matchAll(tokens, flat)) {
    const sets = match.values.flatMap((value) =>
      value.type === "set"
        ? [value.set]
        : value.type === "frame" && value.frame.kind === "agreement"
          ? ["agreement"]
          : [],
    );
    if (sets.length > 0) draft.sets.set(match.first, sets);
  }
}

/** `échanger des armes contre de la nourriture`: the whole exchange is a dealing that can be pointed at. */
function markBarter(draft: Draft, rule: string, first: number, last: number, verbal: boolean): void {
  if (!verbal || !rule.endsWith(".barter")) return;
  const { tokens } = draft.text;
  let start = first;
  while (
    start < last &&
    draft.pack.data.verbs[tokens[start]?.norm ?? ""]?.some(
      ([lemma]) => draft.pack.verbFrames.get(lemma)?.some((frame) => frame.kind === "barter") === true,
    ) !== true
  )
    start += 1;
  if (start < last)
    addMention(draft, { type: "dealing", first: start, last, parties: [], sort: "event", nested: true });
}
