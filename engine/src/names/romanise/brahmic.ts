/**
 * @module names/romanise/brahmic
 * Indic scripts to Latin, as people spell their names: ISO 15919 without its marks, then the customs of English
 * (ee, oo, w, sh) and of each language (Bengali o, Tamil voicing, southern th).
 */
import { INDIC_LETTERS, WITH_NUKTA, type IndicScript } from "./brahmic-letters.ts";
import { customsOf, type Custom } from "./brahmic-customs.ts";
import { dropFinal, dropMedial, hasHeardFinal, isVowel, SCHWA } from "./schwa.ts";

const MOST_FORMS = 6;

/**
 * Romanisations of a word in an Indic script.
 *
 * @param token letters of one word, normalised; of two encodings of a letter with a dot either may come.
 * @returns up to six forms of `a`–`z`, likeliest first; none where no letter of it is read here. A character of another
 *   script is passed over. Cost: linear, a few microseconds.
 */
export function romaniseBrahmic(token: string, script: IndicScript): readonly string[] {
  const sounds = soundsOf(token, script);
  if (sounds.length === 0) return [];
  const forms = new Set<string>();
  for (const custom of customsOf(script)) {
    const form = spell(cut(sounds, custom), custom);
    if (form !== "") forms.add(form);
    if (forms.size === MOST_FORMS) break;
  }
  return [...forms];
}

function cut(sounds: readonly string[], { final, medial }: Custom): readonly string[] {
  const isHeard =
    final === "written" || (final !== "dropped" && (final === "heard") === hasHeardFinal(sounds));
  const ended = isHeard ? sounds : dropFinal(sounds);
  return medial === "written" ? ended : dropMedial(ended, medial);
}

function spell(sounds: readonly string[], custom: Custom): string {
  let text = "";
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds[at] ?? "";
    text += custom.spell(sound, sounds, at);
  }
  return text;
}

/** The sounds of a word, with the inherent vowel of every consonant that has no other. */
function soundsOf(token: string, script: IndicScript): readonly string[] {
  const letters = INDIC_LETTERS[script];
  const sounds: string[] = [];
  let isOpen = false;
  let doubled = false;
  /** A silenced vowel letter: অ্যা is one vowel. */
  let joins = false;
  const close = (): void => {
    if (isOpen) sounds.push(SCHWA);
    isOpen = false;
  };
  for (const character of token) {
    const letter = letters.get(character.codePointAt(0) ?? 0);
    if (letter === undefined) continue;
    switch (letter.kind) {
      case "consonant": {
        close();
        if (doubled) sounds.push(letter.sound);
        if (!joins && !joinTo(sounds, letter.sound)) sounds.push(letter.sound);
        isOpen = !joins;
        joins = doubled = false;
        break;
      }
      case "vowel":
      case "final": {
        close();
        if (letter.sound !== "") sounds.push(letter.sound);
        break;
      }
      case "sign": {
        if (!isOpen && isVowel(sounds.at(-1))) sounds.pop();
        sounds.push(letter.sound);
        isOpen = false;
        break;
      }
      case "silencer": {
        joins = !isOpen && isVowel(sounds.at(-1));
        isOpen = false;
        break;
      }
      case "nukta": {
        const last = sounds.length - 1;
        sounds[last] = WITH_NUKTA[sounds[last] ?? ""] ?? sounds[last] ?? "";
        break;
      }
      case "doubler": {
        close();
        doubled = true;
        break;
      }
    }
  }
  close();
  return sounds;
}

/** Joins two sounds that are one: j and ñ. */
function joinTo(sounds: string[], sound: string): boolean {
  const last = sounds.at(-1);
  if (last !== "j" || sound !== "ñ") return false;
  sounds[sounds.length - 1] = "jñ";
  return true;
}
