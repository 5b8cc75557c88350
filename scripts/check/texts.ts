/**
 * @module scripts/check/texts
 * Every text a user sees exists in French and English: the command's words, the values of answers, the errors.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { VALUES, WORDS } from "../../cli/src/words.ts";
import {
  ACT_NOTES,
  DATE_BASES,
  MODALITIES,
  PAGE_WORDS,
  PARTY_KINDS,
  ROLES,
  SPEAKERS,
  STANDINGS,
} from "../../engine/src/exports/index.ts";
import { READING_WORDS, VERDICTS } from "../../engine/src/index.ts";
import {
  ACT_KINDS,
  ERROR_CODES,
  MENTION_TYPES,
  MODALITIES as KINDS_OF_MODALITY,
  PARTICIPANT_ROLES,
  PARTY_KINDS as KINDS_OF_PARTY,
  REFUSAL_REASONS,
  type Text,
} from "../../engine/src/model/index.ts";
import { ROOT } from "../gen/read-yaml.ts";

/** Values of answers that the command words; each must be in the catalogue. */
const WORDED: readonly string[] = [
  ...ACT_KINDS,
  ...KINDS_OF_MODALITY,
  ..."legal-statement cause aim forecast evaluation status".split(" "),
  ..."failed attempted ongoing".split(" "),
  ..."same transliteration equivalent sound typo initial unmatched conflict generic weak agrees differs near swapped partial single common".split(
    " ",
  ),
  ..."quota.within quota.exceeded quota.unknown quota.already.not-stated quota.already.unit quota.quantity.not-stated quota.quantity.unit unit.barrel unit.tonne".split(
    " ",
  ),
  ..."ownership.blocked ownership.blocked.listed ownership.undetermined ownership.not-blocked".split(" "),
  ..."holding.shares holding.votes holding.board holding.control".split(" "),
  ..."unknown exceeds-whole circle reading no-rule too-large listing".split(" ").map((gap) => `gap.${gap}`),
  ..."first same-report independent copied".split(" ").map((origin) => `origin.${origin}`),
  ..."agrees adds contradicts overlaps".split(" ").map((standing) => `standing.${standing}`),
  ..."kind modality actor recipient".split(" ").map((what) => `differs.${what}`),
  ...REFUSAL_REASONS.map((reason) => `refusal.${reason}`),
  ...MENTION_TYPES.map((type) => `mention.${type}`),
  ...KINDS_OF_PARTY.map((kind) => `party.${kind}`),
  ...PARTICIPANT_ROLES.map((role) => `role.${role}`),
  ..."decides demands requires calls-upon clarifies reaffirms".split(" "),
];

/** Tables of texts that the engine itself puts into exports. */
const EXPORTED: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  ACT_NOTES,
  DATE_BASES,
  MODALITIES,
  PAGE_WORDS,
  PARTY_KINDS,
  READING_WORDS,
  ROLES,
  SPEAKERS,
  STANDINGS,
};

/** Problems of the texts; empty = all there. */
export function checkTexts(): readonly string[] {
  const used = usedWords();
  return [
    ...missingLanguages("cli WORDS", WORDS),
    ...missingLanguages("cli VALUES", VALUES),
    ...missingLanguages("verdicts", VERDICTS),
    ...Object.entries(EXPORTED).flatMap(([name, table]) => missingLanguages(`engine ${name}`, table)),
    ...Object.entries(ERROR_CODES).flatMap(([code, { message, cause, remedy }]) => [
      ...missingLanguages(code, { message }),
      // A cause or remedy may be left out, but in both languages or in neither.
      ...[cause, remedy]
        .filter((text) => (text.en === "") !== (text.fr === ""))
        .map(() => `${code}: a text in one language only`),
    ]),
    ...[...used].filter((key) => WORDS[key] === undefined).map((key) => `cli: say("${key}") has no words`),
    ...Object.keys(WORDS)
      .filter((key) => !used.has(key) && !key.startsWith("basis."))
      .map((key) => `cli WORDS: ${key} is used nowhere`),
    ...WORDED.filter((key) => VALUES[key] === undefined).map((key) => `cli VALUES: no words for ${key}`),
  ];
}

function missingLanguages(where: string, table: Readonly<Record<string, Text>>): readonly string[] {
  return Object.entries(table).flatMap(([key, text]) =>
    (["fr", "en"] as const)
      .filter((lang) => text[lang].trim() === "")
      .map((lang) => `${where}: ${key} has no ${lang}`),
  );
}

/** Keys that the sources of the command ask for. */
function usedWords(): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, "cli/src"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith("words.ts"),
  );
  const keys = files.flatMap((name) => {
    const source = readFileSync(join(ROOT, "cli/src", name), "utf8");
    const called = [...source.matchAll(/(?:say|label)\(\s*"([^"]+)"/g)].map(([, key = ""]) => key);
    const chosen = [...source.matchAll(/say\([^()]*\?\s*"([^"]+)"\s*:\s*"([^"]+)"/g)].flatMap(
      ([, one = "", other = ""]) => [one, other],
    );
    const handed = [
      ...source.matchAll(
        /(?:add\("\w+", |factLines\(context, |": |say\(TITLES\[title\] \?\? )"([a-zA-Z.]+)"/g,
      ),
    ].map(([, key = ""]) => key);
    return [...called, ...chosen, ...handed.filter((key) => WORDS[key] !== undefined)];
  });
  const coverage = ["whole", "part"];
  return new Set([
    ...keys,
    ...coverage,
    ...Object.keys(WORDS).filter((key) => /^(?:usage|arguments|options|commands)$/.test(key)),
  ]);
}
