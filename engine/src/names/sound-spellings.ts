/**
 * @module names/sound-spellings
 * How European and neighbouring languages spell the sounds of foreign names in Latin letters: the table behind the
 * sound keys. Sources: BGN/PCGN systems (English), arrêté of 1965 and French usage, Duden (German), Polish, Dutch,
 * Spanish, Hungarian and Catalan orthographies, Turkish and Azerbaijani alphabets, Ejaan van Ophuijsen (Indonesian, 1901).
 */

/** Ways to read a spelling that languages read differently. The first is everyone's where nothing else is said. */
export const SPELLING_HABITS = [
  "common",
  "french",
  "slavic",
  "german",
  "spanish",
  "turkic",
  "persian",
] as const;

/** One way to read ambiguous spellings. */
export type SpellingHabit = (typeof SPELLING_HABITS)[number];

/**
 * One spelling: where it holds, its sound, and its sound in other habits.
 *
 * The place: `^` before the letters is the start of a word, `~` after a vowel; after a stroke stands what follows:
 * `V` a vowel, `K` a consonant, `N` a voiced one, `D` a consonant but f, v, w (there a hiatus of Russian ends: Dostoevsky), `E` one of
 * e, i, y, `$` the end of the word, or a letter. The longest place that fits wins; of two as long the later one.
 *
 * The sounds: `S` sh and shch, `C` ch and ts, `J` zh and j, `h` kh too; letters otherwise.
 */
export type Spelling = readonly [
  place: string,
  sound: string,
  others?: Readonly<Partial<Record<SpellingHabit, string>>>,
];

const SIBILANTS: readonly Spelling[] = [
  ...each("schtsch sjtsj sjtj chtch shch szcz shtsh sh sz", "S"),
  ["sch", "S", { german: "J" }],
  ["sj", "S", { german: "zi" }],
  ["sc/E", "s", { slavic: "S" }],
  ["sc/$", "s", { slavic: "S" }],
  ["s/V", "s", { german: "z" }],
  ["~s/N", "s", { german: "z" }],
  ...each("tsch tch tsj tsh cz tj tx cs tz ts tc ttsch ttch tcz", "C"),
  ["z", "z", { german: "C" }],
  ...each("dsch dsh dzh dzj dzs zh zj zs", "J"),
  ["dj", "J", { slavic: "di", german: "di" }],
  ["j", "J", { slavic: "i", german: "i", spanish: "h" }],
  ["j/K", "i"],
  ["j/$", "i"],
  ["^j/K", "i", { spanish: "h" }],
  ["^g/E", "g", { french: "J" }],
];

const CONSONANTS: readonly Spelling[] = [
  ["ch", "C", { french: "S", slavic: "h", german: "h" }],
  ["ch/K", "k", { french: "S", slavic: "h", german: "h" }],
  ...each("ck cc cq", "k"),
  ["ck/E", "k", { slavic: "Ck" }],
  ["cc/E", "s", { slavic: "C" }],
  ["c", "k", { slavic: "C", turkic: "J" }],
  ["c/K", "k", { slavic: "C" }],
  ["c/E", "s", { slavic: "C", turkic: "J" }],
  ["q", "k", { turkic: "g" }],
  ["qu/E", "k"],
  ["kh", "h"],
  ["x", "ks", { turkic: "h" }],
  ["^x/V", "h", { french: "ks" }],
  ["gh", "g", { persian: "k" }],
  ["gu/E", "g"],
  ["dh", "d", { persian: "z" }],
  ["th", "t"],
  ["ph", "f"],
  ["bh", "b"],
  ["^rh", "r"],
  ...each("w wh", "v"),
];

const VOWELS: readonly Spelling[] = [
  ...each("ou oo oe/D ^wu ^woo ~wu ~woo ~wou ~vou ~voo", "u"),
  ["goe/$", "gu"],
  ...each("^ou/V ~ou/V", "v"),
  // Zhou is not Zhu, nor Chou Chu: a Chinese syllable by itself keeps its ou.
  ["^zhou/$", "Jou"],
  ["^shou/$", "Sou"],
  ...each("^chou/$ ^tsou/$", "Cou"),
  ["aw/K", "au", { slavic: "av", german: "av" }],
  ["aw/$", "au", { slavic: "av", german: "av" }],
  ...each("y ee ie/$", "i"),
  ...each("ee/v ee/w ee/f", "e"),
];

const ENDINGS: readonly Spelling[] = [
  ["ah/$", "a"],
  ["eh/$", "e"],
  ...each("ine/$ yne/$", "in"),
  ["ene/$", "en"],
  ...each("eyer/$ eier/$ ayer/$ aier/$", "air"),
  ["ovs/$", "ov"],
  ["evs/$", "ev"],
  ["skis/$", "ski"],
  ["ijs/$", "i"],
  ["ejs/$", "ei"],
];

/** Every spelling that does not sound as its letters. */
export const SPELLINGS: readonly Spelling[] = [...SIBILANTS, ...CONSONANTS, ...VOWELS, ...ENDINGS];

/** Spellings that German and its neighbours use: only beside them may s be z and z be ts. */
export const GERMAN_SIGNS: ReadonlySet<string> = new Set(
  "w aw/K aw/$ sch tsch schtsch dsch ttsch".split(" "),
);

/** Spellings that are not Spanish: beside them j is no h. */
export const UNSPANISH_SIGNS: ReadonlySet<string> = new Set(
  "w oo ou ee oe/D sch sz cz tch tsch dj sj tj".split(" "),
);

function each(places: string, sound: string): readonly Spelling[] {
  return places.split(" ").map((place) => [place, sound]);
}
