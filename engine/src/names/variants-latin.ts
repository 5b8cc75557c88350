/**
 * @module names/variants-latin
 * How languages spell their own letters where only a–z may be written: Müller Mueller, Şahin Shahin, Đorđe Djordje.
 * Sources: ICAO Doc 9303 part 3 (recommended transliteration of national characters), Duden, Turkish and Azerbaijani
 * alphabets, BGN/PCGN (Bulgarian, Serbian) for the English spelling of carons, ALA-LC for the letters of scholarship.
 */
import { foldDiacritics } from "./fold.ts";

type Letters = ReadonlyMap<string, string>;

/** Carons, cedillas and dots as English writes their sounds; umlauts lose their dots, as in Turkish. */
const BY_SOUND: Letters = letters(
  "š=sh č=ch ć=ch ž=zh đ=dj ş=sh ș=sh ç=ch ţ=ts ț=ts ğ=gh ǧ=j ə=e ś=sh ź=zh ż=zh ń=ny ň=ny ñ=ny ě=ie ř=rz ą=on ę=en",
  "ḫ=kh ḵ=kh ḥ=h ġ=gh ṯ=th ḏ=dh ċ=ch ō=ou ū=uu ĝ=g ĉ=ch ŝ=sh ĵ=j ľ=l ů=u ł=l",
);
/** Umlauts and ligatures as German and the languages of the North write them. */
const BY_LETTER: Letters = letters(
  "ä=ae ö=oe ü=ue ø=oe å=aa ß=ss ő=oe ű=ue ō=oh ð=dh þ=th ê=ee ř=rzh ł=w ó=u",
);
/** The letters whose sound another language hears otherwise: French and Portuguese ç, Azerbaijani c, q, x. */
const ROMANCE: Letters = letters("ç=s ñ=gn ã=an õ=on");
const TURKIC: Letters = letters("ş=sh ç=ch c=j x=kh ə=a ğ=g ı=i");

/**
 * Further a–z spellings of a Latin word by the custom of the languages its letters are from, at most three and never
 * the folded one; none for a word that is plain already.
 *
 * Cost: four walks over a word with diacritics, a look at each letter of a plain one.
 */
export function latinVariants(token: string): readonly string[] {
  const folded = foldDiacritics(token);
  if (folded === token) return [];
  const word = token.normalize("NFC");
  const systems = /[əışğ]/.test(word) ? [TURKIC, BY_SOUND, BY_LETTER] : [BY_SOUND, BY_LETTER, ROMANCE];
  const variants: string[] = [];
  for (const system of systems) {
    const variant = spell(word, system);
    if (variant !== folded && !variants.includes(variant)) variants.push(variant);
  }
  return variants;
}

function spell(word: string, system: Letters): string {
  let text = "";
  for (const letter of word) text += system.get(letter) ?? foldDiacritics(letter);
  return text;
}

function letters(...lines: readonly string[]): Letters {
  return new Map(
    lines.flatMap((line) =>
      line.split(" ").map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
    ),
  );
}
