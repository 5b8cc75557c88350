/**
 * @module names/romanise/georgian
 * Georgian to Latin. Sources: national system of 2002, BGN/PCGN 1981 and 2009 without marks; press usage.
 */
import { formsBy, letterTable } from "./letter-table.ts";

const LETTERS =
  "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts " +
  "ჭ=ch ხ=kh ჯ=j ჰ=h ჱ=ey ჲ=y ჳ=vi ჴ=kh ჵ=o ჶ=f ჷ=y";

const NATIONAL = letterTable("", LETTERS);
/** In the press ყ is k and ღ is g: Kipiani, Garibashvili. */
const PRESS = letterTable("", LETTERS, "ყ=k ღ=g");
/** In words from abroad ფ is f: Stefane. */
const FOREIGN = letterTable("", LETTERS, "ყ=k ღ=g ფ=f");
/** Through Russian ჯ is dzh. */
const RUSSIAN = letterTable("", LETTERS, "ყ=k ღ=g ჯ=dzh");

/** Endings of Georgian surnames: their ი belongs to the name. */
const OWN_ENDINGS = ["შვილი", "ანი", "ური", "ული", "არი"];
/** A shorter word keeps its ი: too little would be left. */
const CASE_FROM = 5;

/**
 * Latin forms of a word in Georgian letters (Mkhedruli), the national system first, at most six, a–z and digits only;
 * none when it has another letter. A final ი may be the ending of the nominative (პუტინი is Putin): such a word has a
 * form without it.
 *
 * Cost: five walks over the word, some microseconds.
 */
export function romaniseGeorgian(token: string): readonly string[] {
  const word = token.normalize("NFC");
  const forms = formsBy(word, [NATIONAL, PRESS, FOREIGN, RUSSIAN]);
  const mayBeCase =
    word.endsWith("ი") && word.length >= CASE_FROM && !OWN_ENDINGS.some((ending) => word.endsWith(ending));
  return mayBeCase ? [...new Set([...forms, ...formsBy(word.slice(0, -1), [FOREIGN])])] : forms;
}
