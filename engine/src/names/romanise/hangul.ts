/**
 * @module names/romanise/hangul
 * Korean syllables to Latin by the systems that meet in sanctions lists: Revised (South), McCune–Reischauer
 * without diacritics, the usage of North Korea, and the customary spellings of names.
 * Sources: Revised Romanization 2000 (proclamation 2000-8); McCune–Reischauer 1939; North Korean system of 1992
 * (rev. 2012); the initial-sound law (orthography of 1988, rules 10–12); customs: `hangul-customs.ts`.
 */
import { GIVEN_SPELLINGS, SURNAME_SPELLINGS } from "./hangul-customs.ts";

/** Where in a name a syllable stands: the surname, the first or a later syllable of the given name. */
export type SyllablePosition = "surname" | "first" | "later";

/** Systems in which a syllable has one spelling each, in the order of {@link romaniseSyllableBySystem}. */
export const HANGUL_SYSTEMS: readonly ["north", "revised", "mccune"] = ["north", "revised", "mccune"];

/** Spellings of one syllable that are kept. */
const MOST = 8;

// Initials, vowels and finals in the order of Unicode; nothing between two commas is a letter without sound.
const INITIALS = "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h".split(",");
const INITIALS_MR = "k,kk,n,t,tt,r,m,p,pp,s,ss,,ch,tch,ch,k,t,p,h".split(",");
const INITIALS_DPRK = "k,kk,n,t,tt,r,m,p,pp,s,ss,,j,jj,ch,kh,th,ph,h".split(",");
const INITIALS_CUSTOM = "k,kk,n,t,tt,r,m,p,pp,s,ss,,j,jj,ch,k,t,p,h".split(",");
const VOWELS = "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i".split(",");
const VOWELS_NORTH = "a,ae,ya,yae,o,e,yo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,u,ui,i".split(",");
/** As English ears write them before a final, and without one. */
const VOWELS_CLOSED = "a,ae,ya,yae,u,e,yu,ye,o,wa,wae,oe,yo,oo,wo,we,wi,yu,eu,ui,i".split(",");
const VOWELS_OPEN = "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oi,yo,oo,wo,we,wi,yoo,eu,ee,ee".split(",");
const FINALS = ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t".split(",");

const FIRST = 0xac00;
const LAST = 0xd7a3;
/** ㄴ, ㄹ and the initial without sound, by their place among the initials. */
const NIEUN = 2;
const RIEUL = 5;
const SILENT = 11;
/** Vowels that begin with i or y, before which ㄹ and ㄴ fall at the head of a word in the South. */
const PALATAL: ReadonlySet<number> = new Set([2, 3, 6, 7, 12, 17, 20]);

/**
 * Latin spellings of one Hangul syllable of a name, the likeliest first.
 *
 * @param syllable one character; anything but a Hangul syllable is given back as it is.
 * @param position where it stands; surnames have spellings of their own (이: lee), and at the head of a word ㄹ and
 *   ㄴ may fall (룡: ryong, yong). Absent: the systems alone, without customs.
 * @returns 1..8 distinct spellings of [a-z]+. Cost: some twenty short strings.
 */
export function romaniseSyllable(syllable: string, position?: SyllablePosition): readonly string[] {
  const parts = partsOf(syllable);
  if (parts === null) return [syllable];
  const [north = "", revised = "", mccune = ""] = bySystem(parts);
  const mixed = [spell(parts, INITIALS_CUSTOM, VOWELS_NORTH), spell(parts, INITIALS_CUSTOM, VOWELS)];
  const spoken = [revised, north, mccune, ...mixed];
  if (position === undefined) return distinct(spoken);
  const customs = (position === "surname" ? SURNAME_SPELLINGS : GIVEN_SPELLINGS).get(syllable) ?? [];
  const heard = spell(parts, INITIALS_CUSTOM, parts.final === "" ? VOWELS_OPEN : VOWELS_CLOSED);
  return distinct([...customs, north, revised, ...lawful(parts, position), mccune, ...mixed, heard]);
}

function distinct(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.filter((form) => form !== ""))].slice(0, MOST);
}

/**
 * The one spelling of a syllable in each of {@link HANGUL_SYSTEMS}: neighbours are joined system by system.
 * Anything but a Hangul syllable gives an empty list.
 */
export function romaniseSyllableBySystem(syllable: string): readonly string[] {
  const parts = partsOf(syllable);
  return parts === null ? [] : bySystem(parts);
}

interface SyllableParts {
  readonly initial: number;
  readonly vowel: number;
  readonly final: string;
}

function partsOf(syllable: string): SyllableParts | null {
  const code = (syllable.codePointAt(0) ?? 0) - FIRST;
  if (code < 0 || code > LAST - FIRST || syllable.length !== 1) return null;
  return {
    initial: Math.floor(code / 588),
    vowel: Math.floor((code % 588) / 28),
    final: FINALS[code % 28] ?? "",
  };
}

function bySystem(parts: SyllableParts): readonly string[] {
  return [
    spell(parts, INITIALS_DPRK, VOWELS_NORTH),
    spell(parts, INITIALS, VOWELS),
    spell(parts, INITIALS_MR, VOWELS_NORTH),
  ];
}

function spell(parts: SyllableParts, initials: readonly string[], vowels: readonly string[]): string {
  return (initials[parts.initial] ?? "") + (vowels[parts.vowel] ?? "") + parts.final;
}

/** Spellings after the initial-sound law: ㄹ and ㄴ fall before i and y, ㄹ is n before other vowels; later ㄹ is l. */
function lawful(parts: SyllableParts, position: SyllablePosition): readonly string[] {
  if (parts.initial !== RIEUL && parts.initial !== NIEUN) return [];
  if (position === "later") {
    const north = spell(parts, INITIALS_DPRK, VOWELS_NORTH);
    return parts.initial === RIEUL ? [`l${north.slice(1)}`] : [];
  }
  const falls = PALATAL.has(parts.vowel);
  if (parts.initial === NIEUN && !falls) return [];
  const head = { ...parts, initial: falls ? SILENT : NIEUN };
  return [spell(head, INITIALS_DPRK, VOWELS_NORTH), spell(head, INITIALS, VOWELS)];
}
