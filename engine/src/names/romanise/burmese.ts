/**
 * @module names/romanise/burmese
 * Burmese to Latin, as people write their names: a syllable is an initial, medials, and a rhyme that is spelled as a
 * whole (အောင် aung, not a-o-ng). Sources: BGN/PCGN agreement for Burmese (1970); The Unicode Standard (code chart
 * U+1000–109F, Unicode licence).
 */

const MOST_FORMS = 6;

const INITIALS = table(
  "က k,ခ kh,ဂ g,ဃ g,င ng,စ s,ဆ s,ဇ z,ဈ z,ည ny,ဉ ny,ဋ t,ဌ t,ဍ d,ဎ d,ဏ n,တ t,ထ t,ဒ d,ဓ d,န n,ပ p,ဖ ph,ဗ b,ဘ b,မ m",
  "ယ y,ရ y,လ l,ဝ w,သ th,ဟ h,ဠ l,အ -,ဣ i,ဤ i,ဥ u,ဦ u,ဧ e,ဩ aw,ဪ aw,ဿ th",
);
const INDEPENDENT = "ဣဤဥဦဧဩဪ";
const Y_MEDIALS = "\u103b\u103c";
const W_MEDIAL = "\u103d";
const H_MEDIAL = "\u103e";
const KILLER = "\u103a";
const STACKER = "\u1039";
const DOT_BELOW = "\u1037";
const VOWELS = "\u102b\u102c\u102d\u102e\u102f\u1030\u1031\u1032\u1036";
const IGNORED = "\u1038\u1037";

/** Rhymes: vowel signs and the killed consonant → spelling. ေ is e, ာ a, ိ i, ီ I, ု u, ူ U, ဲ E, ံ M. */
const RHYMES = table(
  "- a,a a,i i,I i,u u,U u,e e,E e,ea aw,M an,iu o,uM on,iM ein",
  "-က et,eaက auk,iuက aik,-င in,eaင aung,iuင aing,-စ it,-ည i,-ဉ in,-တ at,iတ eik,uတ ok,-န an,iန ein,uန on",
  "-ပ at,iပ eik,uပ ok,-မ an,iမ ein,uမ on,-ယ e,-သ at",
);
/** What w makes of a rhyme with a in it: ထွန်း tun. */
const WITH_W = table("-န un,-တ ut,-ပ ut,-မ un,M un");
const SIGNS = table("\u102b a,\u102c a,\u102d i,\u102e I,\u102f u,\u1030 U,\u1031 e,\u1032 E,\u1036 M");

interface Syllable {
  readonly initial: string;
  readonly hasY: boolean;
  readonly hasW: boolean;
  readonly hasH: boolean;
  readonly vowel: string;
  /** The killed consonant; `""` = none. */
  readonly coda: string;
  /** A dot below: a rhyme on n is then written nt. */
  readonly isCreaky: boolean;
}

interface Custom {
  readonly initials: Readonly<Record<string, string>>;
  readonly rhymes: Readonly<Record<string, string>>;
  readonly h: string;
}

const CUSTOMS: readonly Custom[] = [
  { initials: {}, rhymes: {}, h: "h" },
  {
    initials: { ထ: "ht", ခ: "k", ရ: "r" },
    rhymes: { iu: "oe", e: "ay", uန: "un", uM: "un", uတ: "oke", uပ: "oke" },
    h: "",
  },
  {
    initials: { ဖ: "hp", ဆ: "hs", ထ: "ht" },
    rhymes: { U: "oo", E: "eh", e: "ay", uန: "one", uM: "one" },
    h: "h",
  },
  { initials: { ရ: "r", စ: "s", သ: "s", ဘ: "bh", ဖ: "p" }, rhymes: { "-ည": "ay", ea: "o" }, h: "" },
];

/**
 * Romanisations of a Burmese word, likeliest first.
 *
 * @returns up to six forms of `a`–`z`; none where there is no Burmese letter that is read here. Foreign names in Burmese
 *   are read as if they were Burmese, and come out roughly. Cost: linear.
 */
export function romaniseBurmese(token: string): readonly string[] {
  const syllables = syllablesOf([...token]);
  const forms = new Set<string>();
  for (const custom of CUSTOMS) {
    const form = syllables.map((syllable) => spell(syllable, custom)).join("");
    if (form !== "") forms.add(form);
  }
  return [...forms].slice(0, MOST_FORMS);
}

function syllablesOf(letters: readonly string[]): readonly Syllable[] {
  const syllables: Syllable[] = [];
  let at = 0;
  while (at < letters.length) {
    const initial = letters[at] ?? "";
    at += 1;
    if (INITIALS[initial] === undefined) continue;
    let marks = "";
    while (at < letters.length && isMark(letters[at])) {
      marks += letters[at];
      at += 1;
    }
    const coda = codaAt(letters, at);
    syllables.push({
      initial,
      hasY: has(marks, Y_MEDIALS),
      hasW: has(marks, W_MEDIAL),
      hasH: has(marks, H_MEDIAL),
      vowel: [...marks].map((mark) => SIGNS[mark] ?? "").join(""),
      coda: coda === 0 ? "" : (letters[at] ?? ""),
      isCreaky: has(marks, DOT_BELOW) || (coda > 0 && letters.slice(at, at + coda).includes(DOT_BELOW)),
    });
    at += coda;
  }
  return syllables;
}

/** Letters that the final consonant at a place takes up with its marks; 0 = none: it begins the next syllable. */
function codaAt(letters: readonly string[], at: number): number {
  if (INITIALS[letters[at] ?? ""] === undefined) return 0;
  const [first, second, third] = [letters[at + 1], letters[at + 2], letters[at + 3]];
  if (first === STACKER) return 2;
  if (first === DOT_BELOW && second === KILLER) return 3;
  if (first !== KILLER) return 0;
  // The killed ng above a letter is written with a stacker behind it.
  if (second === STACKER) return 3;
  return second === DOT_BELOW || (second === "\u1038" && third !== KILLER) ? 3 : 2;
}

function spell({ initial, hasY, hasW, hasH, vowel, coda, isCreaky }: Syllable, custom: Custom): string {
  const start = initialOf(initial, hasY, hasH, custom);
  if (INDEPENDENT.includes(initial)) return start;
  const key = `${vowel === "" || (vowel === "a" && coda !== "") ? "-" : vowel}${coda}`;
  const plain = custom.rhymes[key] ?? RHYMES[key] ?? loan(vowel, coda);
  // After y an o stays o: Myo, but Soe.
  const rhyme = key === "iu" && hasY ? "o" : plain;
  const withW = hasW ? (WITH_W[key === "M" ? "M" : key] ?? `w${rhyme}`) : rhyme;
  // အေး alone is Aye.
  if (start === "" && withW === "ay") return "aye";
  return `${start}${withW}${isCreaky && withW.endsWith("n") ? "t" : ""}`;
}

function initialOf(initial: string, hasY: boolean, hasH: boolean, custom: Custom): string {
  const sound = (custom.initials[initial] ?? INITIALS[initial] ?? "").replace("-", "");
  if (hasH && (initial === "ရ" || (initial === "လ" && hasY))) return "sh";
  if (hasY && initial === "ခ") return "ch";
  if (hasY && initial === "င") return "ny";
  const start = `${hasH && "လမနညငဝ".includes(initial) ? custom.h : ""}${sound}`;
  return hasY && !start.endsWith("y") ? `${start}y` : start;
}

/** A rhyme that Burmese has not: the vowel and the consonant one after the other. */
function loan(vowel: string, coda: string): string {
  const open = RHYMES[vowel === "" ? "-" : vowel] ?? [...vowel].map((sign) => RHYMES[sign] ?? "").join("");
  return `${open}${coda === "ရ" ? "r" : (INITIALS[coda] ?? "").replace("-", "")}`;
}

function isMark(letter: string | undefined): boolean {
  if (letter === undefined) return false;
  if (letter === KILLER) return true;
  return has(`${Y_MEDIALS}${W_MEDIAL}${H_MEDIAL}${VOWELS}${IGNORED}`, letter);
}

function has(text: string, some: string): boolean {
  for (const letter of some) if (text.includes(letter)) return true;
  return false;
}

function table(...rows: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap((row) => row.split(",").map((pair) => pair.split(" ") as [string, string])),
  );
}
