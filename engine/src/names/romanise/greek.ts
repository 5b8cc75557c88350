/**
 * @module names/romanise/greek
 * Greek to Latin by the systems that passports, the press and scholarship use.
 * Sources: ELOT 743 (1982, 2001) = ISO 843:1997 (passports), UN and BGN/PCGN agreement of 1996, press and classical usage.
 */
import { letterTable, readLetters } from "./letter-table.ts";

const LETTERS =
  "α=a β=v γ=g γγ=ng γξ=nx γχ=nch δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o ου=ou π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o";

/** Passports: Georgios, Bakogiannis, Chatzis, Konstantinos, Papandreou. */
const PASSPORT = letterTable("", LETTERS, "^μπ=b μπ=mp");
/** By sound in the press: Hatzis, Lambros, Andonis, Papandreu. */
const PRESS = letterTable(
  "",
  LETTERS,
  "υ=i ει=i οι=i υι=i αι=e χ=h γχ=nh ου=u ^μπ=b μπ=mb ^ντ=d ντ=nd ^γκ=g γκ=ng",
);
/** Every pair as the single sound it often is: Babis, Adonis, Agelos, Jaferis. */
const SINGLE = letterTable("", LETTERS, "μπ=b ντ=d γκ=g γγ=g τζ=j χ=h");
/** Classical: Demetrios, Theophilos, Eleutherios. */
const CLASSICAL = letterTable("", LETTERS, "η=e φ=ph αυ=au ευ=eu ηυ=eu");
/** Γ before ε and ι as the glide it is: Yorgos, Yannis. */
const GLIDED = letterTable("", LETTERS, "γι=y γε=ye χ=h ει=i οι=i ^μπ=b μπ=mb");
/** Foreign sounds that Greek has no letter for, as the press of their own languages writes them: Shoigu, Churchill. */
const BORROWED = letterTable(
  "",
  LETTERS,
  "σ=sh ς=s τσ=ch τζ=j ζ=z χ=kh ου=u ω=o ει=i αι=e ^μπ=b μπ=b ^ντ=d ντ=d ^γκ=g γκ=g",
);

/** Vowels that stay two sounds: an accent on the first or a diaeresis on the second keeps them apart. */
const APART = /[άέόύήίώ](?=[ιυ])|[αεηου](?=[ϊϋΐΰ])/g;
const VOICELESS = /([αεη])υ(?=[θκξπσςτφχψ]|$)/g;
const VOICED = /([αεη])υ/g;

/**
 * Latin forms of a word in Greek letters, monotonic or polytonic, the likeliest first, at most six, a–z and digits
 * only; none when it has a letter that is not Greek.
 *
 * Cost: a few walks over the word, some microseconds.
 */
export function romaniseGreek(token: string): readonly string[] {
  const word = plain(token);
  // αυ, ευ, ηυ are av, ev, iv, and af, ef, if before a sound without voice.
  const heard = word.replace(VOICELESS, "$1φ").replace(VOICED, "$1β");
  const forms = [
    readLetters(heard, PASSPORT),
    readLetters(heard, PRESS),
    readLetters(heard, SINGLE),
    readLetters(word, CLASSICAL),
    ...(/γ[ιε]/.test(heard) ? [readLetters(heard, GLIDED)] : []),
    ...(/σ|τζ|χ/.test(heard) ? [readLetters(heard, BORROWED)] : []),
  ];
  return [...new Set(forms)].filter((form) => form !== "");
}

/** Without accents, breathings, iota subscript and variant shapes (ϑ); an apostrophe between two vowels that are two sounds. */
function plain(token: string): string {
  const apart = token.normalize("NFC").replace(APART, "$&'");
  return apart.normalize("NFKD").replace(/[\p{M}\s]/gu, "");
}
