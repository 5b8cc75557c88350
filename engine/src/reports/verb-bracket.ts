/**
 * @module reports/verb-bracket
 * Verb groups in a language whose verbs bracket the clause: `hat … geliefert`, `soll … geliefert haben`, `liefert … aus`.
 * The finite part stands second or, in subordinate clauses, last; the rest of the verb at the end.
 */
import { clauseAt, isMarkedInfinitive, mayBeFinite, mayBeVerb, tokensOf, type Clause } from "./clauses.ts";
import type { Draft } from "./draft.ts";
import type { Mood } from "./verb-forms.ts";
import type { VerbGroup } from "./verbs.ts";

type Reading = readonly [lemma: string, mood: Mood];

interface Member {
  readonly at: number;
  readonly readings: readonly Reading[];
  readonly marked: boolean;
  readonly helps: boolean;
}

/** Whether a token is a verb of its clause. */
export function isBracketVerb(draft: Draft, at: number): boolean {
  if (draft.covered[at] === 1 || draft.fixed[at] === 1) return false;
  return mayBeVerb(draft, at) || isAttributive(draft, at);
}

/** `von Nordkorea gelieferte Granaten`: a participle with the ending of an adjective before a noun. */
function isAttributive(draft: Draft, at: number): boolean {
  const token = draft.text.tokens[at];
  if (token?.kind !== "word" || token.capital) return false;
  return readingsOf(draft, at).some(([, mood]) => mood === "att");
}

/** The group of a verb with all its auxiliaries in the clause; `null` where the token is none, or only helps another. */
export function bracketGroup(draft: Draft, at: number): VerbGroup | null {
  if (!isBracketVerb(draft, at)) return null;
  if (!mayBeVerb(draft, at)) return participleGroup(draft, at);
  const clause = clauseAt(draft, at);
  const members = membersOf(draft, clause);
  const own = members.find((member) => member.at === at);
  if (own === undefined) return null;
  const mine = domainOf(members, own);
  if (own.helps && mine.some((member) => !member.helps)) return null;
  const finite = finiteOf(draft, clause, mine, own);
  return groupOf(draft, clause, own, mine, finite);
}

function participleGroup(draft: Draft, at: number): VerbGroup {
  const lemma = readingsOf(draft, at).find(([, mood]) => mood === "att")?.[0] ?? "";
  const base = { lemma, at, first: at, last: at + 1, mood: "att" as const, modals: [] };
  return { ...base, perfect: false, passive: false, negated: false, finite: false };
}

function readingsOf(draft: Draft, at: number): readonly Reading[] {
  return (draft.pack.data.verbs[draft.text.tokens[at]?.norm ?? ""] ?? []) as readonly Reading[];
}

function membersOf(draft: Draft, clause: Clause): readonly Member[] {
  const tokens = tokensOf(clause);
  const particle = particleOf(draft, tokens);
  return tokens
    .filter((at) => draft.covered[at] === 0 && mayBeVerb(draft, at))
    .map((at) => {
      const parted =
        particle === null || particle <= at
          ? undefined
          : draft.pack.data.verbs[
              `${draft.text.tokens[at]?.norm ?? ""} ${draft.text.tokens[particle]?.norm ?? ""}`
            ];
      const readings = (parted ?? readingsOf(draft, at)) as readonly Reading[];
      const helps =
        parted === undefined &&
        readings.some(
          ([lemma, mood]) => mood === "modal" || draft.pack.data.words.auxiliaries.includes(lemma),
        );
      return { at, readings, marked: isMarkedInfinitive(draft, at), helps };
    });
}

/** The prefix of a verb at the end of its clause: `liefert … aus`. */
function particleOf(draft: Draft, tokens: readonly number[]): number | null {
  const at = [...tokens].reverse().find((index) => draft.text.tokens[index]?.kind === "word");
  return at === undefined || draft.covered[at] === 1 ? null : at;
}

/**
 * The verbs that make one group with this one: an infinitive with its marker stands apart from the verb that governs it,
 * together with the participle right before it.
 */
function domainOf(members: readonly Member[], own: Member): readonly Member[] {
  const marked = members.filter((member) => member.marked);
  if (marked.length === 0) return members;
  const inside = (member: Member): boolean =>
    member.marked ||
    marked.some(
      (head) =>
        head.helps &&
        member.at < head.at &&
        head.at - member.at <= 3 &&
        member.readings.some(([, mood]) => mood === "pp"),
    );
  return members.filter((member) => inside(member) === inside(own));
}

/** The finite verb: the first that can be one in a main clause, the last in one that is opened by a word. */
function finiteOf(draft: Draft, clause: Clause, members: readonly Member[], own: Member): Member | null {
  const able = members.filter((member) => !member.marked && mayBeFinite(draft, member.at));
  const helpers = able.filter((member) => member.helps);
  if (clause.kind === "infinitive" && own.marked) return null;
  const ordered = clause.kind === "main" ? able : [...able].reverse();
  return ordered[0] ?? helpers[0] ?? null;
}

function groupOf(
  draft: Draft,
  clause: Clause,
  own: Member,
  members: readonly Member[],
  head: Member | null,
): VerbGroup {
  const { words } = draft.pack.data;
  const helpers = members.filter((member) => member.helps && member !== own);
  const isHead = head === own;
  const helped = head !== null && head !== own && head.helps;
  const participle = own.readings.find(([, mood]) => mood === "pp");
  const infinitive = own.readings.find(([, mood]) => mood === "inf");
  const lemmasOf = (member: Member): readonly string[] => member.readings.map(([lemma]) => lemma);
  const modals = helpers.flatMap((member) =>
    member.readings.flatMap(([lemma, mood]) => (mood === "modal" && member === head ? [lemma] : [])),
  );
  const has = (lemmas: readonly string[] | ReadonlySet<string>): boolean =>
    helpers.some((member) => lemmasOf(member).some((lemma) => [...lemmas].includes(lemma)));
  const { perfect: having } = draft.pack.grammar.words;
  const asParticiple =
    participle !== undefined && !isHead && (helped || !own.marked || infinitive === undefined);
  const passive = asParticiple && has(words.passive) && !has(having);
  const reading = isHead
    ? (own.readings.find(([, mood]) => !["inf", "pp", "att"].includes(mood)) ?? own.readings[0])
    : asParticiple
      ? participle
      : (infinitive ?? own.readings[0]);
  const moodOfHead = head?.readings.find(([, mood]) => !["inf", "pp", "att"].includes(mood))?.[1] ?? "pres";
  const finite = isHead || (helped && !own.marked);
  const future =
    helped && !asParticiple && lemmasOf(head).some((lemma) => draft.pack.grammar.words.support.has(lemma));
  const mood: Mood = finite
    ? future && moodOfHead === "pres"
      ? "fut"
      : moodOfHead
    : (reading?.[1] ?? "inf");
  const span = [
    own.at,
    ...(finite && head !== null ? [head.at] : []),
    ...helpers.filter((member) => Math.abs(member.at - own.at) < 3).map((member) => member.at),
  ];
  return {
    lemma: reading?.[0] ?? "",
    at: own.at,
    first: Math.min(...span),
    last: Math.max(...span) + 1,
    mood,
    perfect: asParticiple && has(having),
    passive,
    negated: isNegatedIn(draft, clause, own, members),
    modals,
    finite,
  };
}

/** A word of negation in the clause, unless it restricts: `nicht nur`. */
function isNegatedIn(draft: Draft, clause: Clause, own: Member, members: readonly Member[]): boolean {
  const { negations } = draft.pack.sets;
  const { restrictions } = draft.pack.grammar.words;
  const { tokens } = draft.text;
  // A verb that governs an infinitive in the same clause is negated by what stands before that.
  const next = members.some((member) => member.marked)
    ? Number.POSITIVE_INFINITY
    : (tokensOf(clause).find((at) => isMarkedInfinitive(draft, at)) ?? Number.POSITIVE_INFINITY);
  return tokensOf(clause).some(
    (at) =>
      at < Math.max(next, own.at) &&
      negations.has(tokens[at]?.norm ?? "") &&
      !restrictions.has(tokens[at + 1]?.norm ?? ""),
  );
}
