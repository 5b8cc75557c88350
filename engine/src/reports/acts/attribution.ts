/**
 * @module reports/acts/attribution
 * Who says that an act happened: the party behind `selon`, a verb of saying before the clause or after it.
 */
import type { Attribution } from "../../model/index.ts";
import { clauseAt, clausesOf, type Clause } from "../clauses.ts";
import { startingAt, type Draft } from "../draft.ts";
import type { Sentence } from "../text/tokens.ts";
import { groupAt, type VerbGroup } from "../verbs.ts";
import { verbOf } from "./clause-places.ts";
import type { Cue } from "./cues.ts";
import { subjectBefore } from "./subject.ts";

/** Words that name an act, with what is known of who does it. */
export interface Claim {
  readonly trigger: { readonly first: number; readonly last: number };
  readonly sentence: Sentence;
  /** Speaking, protesting, threatening: what is asserted is the speech. */
  readonly isSpeech: boolean;
  readonly actors: readonly string[];
}

/** Who says it, and the words by which the text leaves it to them. */
export interface Source {
  readonly attribution: Attribution;
  readonly hedge?: Cue;
}

/** Who says it: `selon X`, `X affirme que …`, `…, said X`. */
export function attributionOf(draft: Draft, claim: Claim): Source | null {
  const { sentence, trigger, actors, isSpeech } = claim;
  const { tokens, flat } = draft.text;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const phrase = draft.pack.cuePhrases.matchAt(tokens, at, flat, sentence.last);
    const text =
      phrase === null
        ? ""
        : flat.slice(tokens[phrase.first]?.start, tokens[phrase.last - 1]?.end).toLowerCase();
    if (phrase === null || !draft.pack.data.cues.attribution.some((word) => text === word)) continue;
    const party = partyAfter(draft, phrase.last, sentence);
    return {
      attribution: { party, kind: party === null ? "unattributed" : "party" },
      hedge: { effect: "alleged", first: at, last: phrase.last },
    };
  }
  const bracket = draft.pack.grammar.verbPlace === "bracket";
  const speech = bracket
    ? speechAround(draft, trigger.first, sentence)
    : (speechBefore(draft, trigger.first, sentence) ?? speechAfter(draft, trigger.last, sentence));
  if (speech === null || isSpeech) return null;
  const isBehind = speech.first > trigger.last;
  const found = subjectBefore(draft, speech.first, sentence);
  // `…, a annoncé X`: the speaker stands behind the verb, or between the comma and it; what was told is not it.
  const between = found
    .filter((mention) => !isBehind || mention.first > trigger.last)
    .flatMap((mention) => mention.parties);
  const behind = isBehind ? partyAfter(draft, speech.last, sentence) : null;
  const speakers = behind === null ? between : [behind];
  const [party = null] = speakers;
  const own = actors.some((actor) => speakers.some((speaker) => sameSide(draft, speaker, actor)));
  const attribution: Attribution = { party, kind: party === null ? "unattributed" : "party" };
  return own
    ? { attribution }
    : { attribution, hedge: { effect: "alleged", first: speech.first, last: speech.last } };
}

/** Whether two parties are one, or of one State. */
export function sameSide(draft: Draft, a: string, b: string): boolean {
  const [left, right] = [draft.parties.get(a), draft.parties.get(b)];
  return (
    a === b || (left?.country !== null && left?.country !== undefined && left.country === right?.country)
  );
}

function partyAfter(draft: Draft, from: number, sentence: Sentence): string | null {
  for (let at = from; at < Math.min(from + 5, sentence.last); at += 1) {
    const found = startingAt(draft, at).find(
      (mention) => mention.parties.length > 0 && mention.type !== "demonym",
    );
    if (found !== undefined) return found.parties[0] ?? null;
    if (draft.text.tokens[at]?.norm === ",") return null;
  }
  return null;
}

/** The verb of saying that a clause depends on, or that of another main clause of its sentence. */
function speechAround(draft: Draft, at: number, sentence: Sentence): VerbGroup | null {
  const says = (clause: Clause): VerbGroup | null => {
    const group = verbOf(draft, clause);
    const said = group !== null && draft.pack.cueVerbs.get(group.lemma)?.has("said") === true;
    return said && group.finite && !group.passive ? group : null;
  };
  let root = clauseAt(draft, at);
  for (; root.parent !== null; root = root.parent) {
    const group = says(root.parent);
    if (group !== null) return group;
  }
  for (const clause of clausesOf(draft, sentence)) {
    const group =
      clause === root || clause.kind !== "main" || clause.joined === root || root.joined === clause
        ? null
        : says(clause);
    if (group !== null) return group;
  }
  return null;
}

/** A verb of saying before the clause of the trigger, with `que`/`that`, or in English without. */
function speechBefore(draft: Draft, first: number, sentence: Sentence): VerbGroup | null {
  const { tokens } = draft.text;
  let linked = false;
  for (let at = first - 1; at >= sentence.first; at -= 1) {
    const norm = tokens[at]?.norm ?? "";
    if (draft.pack.sets.complementizers.has(norm)) linked = true;
    if (/^[;]$/.test(norm)) return null;
    if (draft.covered[at] === 1) continue;
    const said = draft.pack.cueVerbs.get(draft.pack.data.verbs[norm]?.[0]?.[0] ?? "")?.has("said") === true;
    if (!said) continue;
    const group = groupAt(draft, at);
    // `is said to …` names no speaker.
    if (group === null || !group.finite || group.passive || isInfinitiveAt(draft, at + 1)) continue;
    return linked || draft.pack.grammar.speechWithoutLink ? group : null;
  }
  return null;
}

function isInfinitiveAt(draft: Draft, at: number): boolean {
  const { infinitiveMarker: marker } = draft.pack.grammar;
  return marker !== null && draft.text.tokens[at]?.norm === marker;
}

/** `…, a déclaré X`, `…, officials said`. */
function speechAfter(draft: Draft, last: number, sentence: Sentence): VerbGroup | null {
  const { tokens } = draft.text;
  const comma = tokens.slice(last, sentence.last).findIndex((token) => token.norm === ",");
  if (comma === -1) return null;
  for (let at = last + comma + 1; at < sentence.last; at += 1) {
    const lemma = draft.pack.data.verbs[tokens[at]?.norm ?? ""]?.[0]?.[0] ?? "";
    const group = draft.pack.cueVerbs.get(lemma)?.has("said") === true ? groupAt(draft, at) : null;
    if (group !== null && group.finite && sentence.last - at < 12) return group;
  }
  return null;
}
