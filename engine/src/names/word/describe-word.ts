/**
 * @module names/word/describe-word
 * From the text of one word to its record: spellings, keys, groups, role, information.
 */
import { foldDiacritics, soundKeys } from "../fold.ts";
import { wordFacts, type WordFacts } from "../facts/index.ts";
import type { Script } from "../script.ts";
import { isSyllabicName } from "../syllables.ts";
import { informationOf } from "./information.ts";
import { patronymicKeys } from "./patronymic-keys.ts";
import { roleOf } from "./role-of-word.ts";
import { isNaming, ROLE } from "./role.ts";
import { skeletonKeys } from "./skeleton-keys.ts";
import { spellWord, type WordPosition } from "./spell-word.ts";
import { syllableGroups } from "./syllable-groups.ts";
import { WORD_LIMITS, type NameWord } from "./word.ts";

/**
 * Describe a word.
 *
 * @param text one word as normalised, at most 64 letters; `written` is how it stands in the name where that is another
 *   spelling of a compound; `group` the group of the legal form that it stands for.
 * @returns its record. A word that no table knows keeps itself as its only form. Cost: some microseconds; callers
 *   remember the records of the words of their lists.
 */
export function describeWord(
  text: string,
  script: Script,
  position: WordPosition,
  { group, written }: { readonly group?: number; readonly written?: string } = {},
): NameWord {
  const forms = formsOf(text, script, position, written);
  const facts = factsOf(text, script, forms);
  // Beside other syllables a word of Korean or Chinese is a name, whatever it is elsewhere (un, an, do).
  const syllable = script === "Latn" && position !== "later";
  const role =
    group !== undefined ? ROLE.legalForm : syllable ? ROLE.name : roleOf(text, script, forms, facts);
  const name = isNaming(role);
  return {
    key: wordKey(text, position),
    text,
    script,
    role,
    forms,
    sounds: distinct(
      [
        ...[...forms, ...(written === undefined ? [] : servedName(text))].flatMap((form) => soundKeys(form)),
        ...(role === ROLE.patronymic ? patronymicKeys(forms) : []),
      ],
      WORD_LIMITS.sounds,
    ),
    skeletons: name ? skeletonKeys(text, script, forms) : [],
    groups: groupsOf(
      isSyllable(text, script) ? [] : facts,
      role,
      group,
      script === "Latn" && name ? syllableGroups(forms[0] ?? "") : [],
    ),
    bits: informationOf(role, text, script, facts),
    known: isKnown(facts),
    syllabic: script === "Latn" && name && isSyllabicName(forms[0] ?? ""),
  };
}

/** The name in “servant of …”: it is often written alone, and the compound is often cut. */
function servedName(compound: string): readonly string[] {
  return compound.startsWith(SERVANT) && compound.length > SERVANT.length + 2
    ? [compound.slice(SERVANT.length)]
    : [];
}

const SERVANT = "abdul";

/** One character that stands for a syllable: it is read alike in too many names to be equivalent to any. */
function isSyllable(text: string, script: Script): boolean {
  return (script === "Hani" || script === "Hang") && text.length === 1;
}

/** Key of a word in a position. */
export function wordKey(text: string, position: WordPosition): string {
  return position === "later" ? text : `${position} ${text}`;
}

function formsOf(
  text: string,
  script: Script,
  position: WordPosition,
  written: string | undefined,
): readonly string[] {
  const spelt = spellWord(text, script, position);
  const own = written === undefined ? [] : spellWord(written, script, position);
  const forms = distinct([...spelt, ...own], WORD_LIMITS.forms);
  // A sign without a Latin letter (ь) keeps itself as its form: an empty form would fit everything.
  return forms.length === 0 ? [text] : forms;
}

function distinct(items: readonly string[], most: number): readonly string[] {
  if (items.length === 1 && items[0] !== "") return items;
  return [...new Set(items.filter((item) => item !== ""))].slice(0, most);
}

/** Facts of the word as written, or else of its likeliest Latin spelling that is known. */
function factsOf(text: string, script: Script, forms: readonly string[]): readonly WordFacts[] {
  const written = script === "Latn" ? foldDiacritics(text) : text;
  const own = wordFacts(written);
  if (script === "Latn" || script === "Hani" || script === "Hang") return own === null ? [] : [own];
  const read = forms.slice(0, 2).flatMap((form) => wordFacts(form) ?? []);
  return own === null ? read : [own, ...read];
}

function groupsOf(
  facts: readonly WordFacts[],
  role: number,
  group: number | undefined,
  syllables: readonly number[],
): readonly number[] {
  // Joining words share groups with nicknames (al, Albert): they stand for themselves.
  const mute = role === ROLE.legalForm || role === ROLE.particle || role === ROLE.stop;
  const own = mute ? [] : facts.flatMap((fact) => fact.groups);
  const all = group === undefined ? own : [group, ...own];
  const kept = [...new Set(all)].sort((a, b) => a - b).slice(0, WORD_LIMITS.groups);
  return syllables.length === 0 ? kept : [...kept, ...syllables];
}

function isKnown(facts: readonly WordFacts[]): boolean {
  return facts.some((fact) => fact.bits !== null && fact.given + fact.family > 0);
}
