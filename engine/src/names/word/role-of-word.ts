/**
 * @module names/word/role-of-word
 * What a word is in a name: from the facts about it, its ending, its length.
 */
import type { WordFacts } from "../facts/index.ts";
import type { Script } from "../script.ts";
import { GENERIC_WORDS, JOINING_LETTERS, KUNYAS, PATRONYMIC_ENDINGS } from "../tables.ts";
import { ROLE, type WordRole } from "./role.ts";

/** Fifteenths of its uses from which a word that is a title, a place or a shared word too is taken for a name. */
const MOSTLY_NAME = 8;

const KINDS = {
  "legal-form": ROLE.legalForm,
  generic: ROLE.generic,
  sector: ROLE.sector,
  place: ROLE.place,
  number: ROLE.number,
  title: ROLE.title,
  particle: ROLE.particle,
  suffix: ROLE.suffix,
  stop: ROLE.stop,
  "vessel-prefix": ROLE.title,
} as const satisfies Record<NonNullable<WordFacts["kind"]>, WordRole>;

/** Roles that a word keeps however many people bear it as a name. */
const FIRM: ReadonlySet<WordRole> = new Set([
  ROLE.legalForm,
  ROLE.particle,
  ROLE.number,
  ROLE.suffix,
  ROLE.stop,
]);

/** Scripts whose single letters begin names. */
const ALPHABETS: ReadonlySet<Script> = new Set(["Latn", "Cyrl", "Grek", "Armn", "Geor"]);

/** The role of a word. */
export function roleOf(
  text: string,
  script: Script,
  forms: readonly string[],
  facts: readonly WordFacts[],
): WordRole {
  const form = forms[0] ?? text;
  if (isDigits(form)) return ROLE.number;
  if (KUNYAS.has(form)) return ROLE.given;
  if (ALPHABETS.has(script) && text.length === 1 && !JOINING_LETTERS.has(text)) return ROLE.initial;
  const syllable = script === "Hani" || script === "Hang";
  const kind = syllable ? null : (facts.find((fact) => fact.kind !== null)?.kind ?? null);
  if (kind !== null) {
    const role = KINDS[kind];
    const family = facts[0]?.family ?? 0;
    if (FIRM.has(role) || family < MOSTLY_NAME) return role;
  }
  if (!syllable && text.length === 1) return ROLE.initial;
  const { given = 0, family = 0 } = facts[0] ?? {};
  if (given + family === 0 && GENERIC_WORDS.has(form)) return ROLE.generic;
  if (isPatronymic(text)) return ROLE.patronymic;
  return !syllable && given >= MOSTLY_NAME && given > family ? ROLE.given : ROLE.name;
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text.length > 0;
}

function isPatronymic(text: string): boolean {
  return text.length > 6 && PATRONYMIC_ENDINGS.some((ending) => text.endsWith(ending));
}
