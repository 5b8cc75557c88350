/**
 * @module names/romanise/cyrillic/tables
 * Cyrillic to Latin, one table a system. Sources: BGN/PCGN 1947 (Russian), 1965/2019 (Ukrainian), 1979 (Belarusian,
 * Kazakh, Kyrgyz, Tajik, Uzbek, Mongolian), ICAO Doc 9303 part 3 (passports), resolution 55 of the Ukrainian cabinet
 * (2010), Belarusian instruction of 2007, Bulgarian transliteration law (2009), Serbian and Macedonian Latin alphabets.
 */
import { type LetterTable, letterTable } from "../letter-table.ts";

/** After these a letter such as е begins with a glide. */
const OPENERS = "аеёєиіїоуўыэюяәөүұӣӯьъ'’ʼ";

const SHARED =
  "а=a б=b в=v г=g ґ=g д=d е=e ё=e ж=zh з=z и=i ѝ=i ѐ=e й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f " +
  "х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ў=u ьо=yo ѣ=e ѳ=f ѵ=i ѡ=o";
/** Letters of the languages of the steppe, the Caucasus and the Volga, as their BGN/PCGN systems write them. */
const STEPPE_FULL =
  "ә=a ғ=gh қ=q ң=ng ө=o ұ=u ү=u һ=h ҳ=h ҷ=j ӣ=i ӯ=u җ=j ҹ=j ҝ=g ҡ=q ҙ=dh ҫ=s ҥ=ng ӏ= ӑ=a ӗ=e ӳ=u ӧ=o ӱ=u ӓ=a ӥ=i ӝ=zh ӟ=z ӵ=ch ӂ=zh";
/** The same letters as passports and the press write them. */
const STEPPE_PLAIN = "ә=e ғ=g қ=k ң=n ҡ=k ҙ=z ҥ=n ӯ=o ў=o";
const BALKAN = "ј=j љ=lj њ=nj ђ=dj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz х=h";
const GLIDES = "~е=ye ё=yo жё=zhe чё=che шё=she щё=shche";
const VOWEL_GLIDES = "й=i ю=iu я=ia";

/** Usual English spelling: Yeltsin, Dmitry, Pyotr. */
export const ENGLISH: LetterTable = system(STEPPE_FULL, GLIDES, "ий$=y ый$=y");
/** Passports by ICAO Doc 9303: Eltsin, Dmitrii, Petr. */
export const PASSPORT: LetterTable = system(STEPPE_FULL, VOWEL_GLIDES, "ъ=ie ї=i є=ie");
/** German and Scandinavian j, for words too short to meet it by sound: Juri, Jana. */
export const CONTINENTAL: LetterTable = system("й=j ю=ju я=ja ий$=i");
/** Letter by letter as BGN/PCGN has it, ё as е: Sergeyev, Dmitriy, Petr. */
export const LETTERS: LetterTable = system(STEPPE_FULL, "~е=ye");
/** Bulgarian law of 2009: щ is sht, ъ is a. */
export const BULGARIAN: LetterTable = system("щ=sht ъ=a х=h ия$=ia");
/** Bulgarian before: ъ is u. */
export const BULGARIAN_OLD: LetterTable = system("щ=sht ъ=u х=h");
/** Ukrainian cabinet 2010: Zelenskyi, Serhii, Yevhenii. */
export const UKRAINIAN: LetterTable = system(
  "г=h зг=zgh и=y ^є=ye є=ie ^ї=yi ї=i ^й=y й=i ^ю=yu ю=iu ^я=ya я=ia",
);
/** Ukrainian in the press: Zelensky, Serhiy, Yevheniy. */
export const UKRAINIAN_PRESS: LetterTable = system("г=h и=y ий$=y");
/** Ukrainian by BGN/PCGN: Zelenskyy, Serhiy. */
export const UKRAINIAN_LETTERS: LetterTable = system("г=h и=y");
/** Belarusian in the press and by BGN/PCGN: Lukashenka, Yahor. */
export const BELARUSIAN: LetterTable = system("г=h", GLIDES);
/** Belarusian passports: Aliaksandr, Siarhei. */
export const BELARUSIAN_PASSPORT: LetterTable = system("г=h", VOWEL_GLIDES, "^е=ye е=e ё=io ^я=ya ^ю=yu");
/** Belarusian names read as Russian: ў is v. */
export const BELARUSIAN_AS_RUSSIAN: LetterTable = system("ў=v", GLIDES);
/** Names of the steppe without q, gh and ng; ў and ӯ are o. */
export const STEPPE: LetterTable = system(STEPPE_FULL, STEPPE_PLAIN, GLIDES, "ий$=y");
/** The same as passports write them; ө is u, as in Mongolian. */
export const STEPPE_PASSPORT: LetterTable = system(
  STEPPE_FULL,
  STEPPE_PLAIN,
  VOWEL_GLIDES,
  "ә=a ө=u ӯ=u ў=u",
);
/** Serbian and Macedonian Latin letters without their marks: Milosevic. */
export const BALKAN_LATIN: LetterTable = system(BALKAN, "ж=z ц=c ч=c ш=s");
/** Serbian and Macedonian by their sound in English: Miloshevich, Yovan. */
export const BALKAN_BY_SOUND: LetterTable = system(BALKAN, "ј=y љ=ly њ=ny ћ=ch џ=dzh ѓ=gy ќ=ky х=h");
/** Serbian with đ without its stroke: Dokovic. */
export const BALKAN_STRIPPED: LetterTable = system(BALKAN, "ж=z ц=c ч=c ш=s ђ=d");
/** Between the two, j kept beside sh and ch: Jovanovich. */
export const BALKAN_MIXED: LetterTable = system(BALKAN, "ћ=ch џ=dzh");

function system(...rows: readonly string[]): LetterTable {
  return letterTable(OPENERS, SHARED, ...rows);
}
