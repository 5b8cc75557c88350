/**
 * @module names/romanise/armenian
 * Armenian to Latin: as spoken in Armenia (Eastern) and in the diaspora (Western), where half the consonants change.
 * Sources: BGN/PCGN 1981, ISO 9985:1996 without marks, ALA-LC (Western values), passports of Armenia.
 */
import { formsBy, letterTable } from "./letter-table.ts";

const VOWELS = "աեէըիոօև";
const EASTERN_LETTERS =
  "ա=a բ=b գ=g դ=d ե=e ^ե=ye զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o ^ո=vo " +
  "չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v ու=u ^ու=u փ=p ք=k օ=o ֆ=f և=ev ^և=yev եւ=ev ^եւ=yev ով=ov ^ով=ov";
/** Surnames in -yan are -ian in many passports; ե does not always glide. */
const PLAIN = "ը=e ե=e ^ե=e յա=ia եա=ia իւ=yu";
const WESTERN = "բ=p գ=k դ=t ծ=dz կ=g ձ=ts ճ=j պ=b ջ=ch տ=d ^յ=h";

const EASTERN = letterTable(VOWELS, EASTERN_LETTERS, "եա=ya իւ=yu");
const EASTERN_PLAIN = letterTable(VOWELS, EASTERN_LETTERS, PLAIN);
const WESTERN_PLAIN = letterTable(VOWELS, EASTERN_LETTERS, PLAIN, WESTERN);
const WESTERN_GLIDED = letterTable(VOWELS, EASTERN_LETTERS, "եա=ya իւ=yu", WESTERN);

/**
 * Latin forms of a word in Armenian letters, Eastern before Western, at most six, a–z and digits only; none when it
 * has a letter that is not Armenian.
 *
 * Cost: four walks over the word, some microseconds.
 */
export function romaniseArmenian(token: string): readonly string[] {
  return formsBy(token.normalize("NFC"), [EASTERN, EASTERN_PLAIN, WESTERN_PLAIN, WESTERN_GLIDED]);
}
