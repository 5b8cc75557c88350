/**
 * @module scripts/gen/spellings
 * Latin spellings of Chinese syllables that follow from their standard ones: Wade–Giles from Pinyin, the spelling of
 * Hong Kong from Jyutping. Compiled, so that the library only looks them up.
 * Sources: Wade–Giles (Giles 1912), apostrophes and diacritics dropped; usage of the Hong Kong registers (common usage).
 */

const WHOLE: Readonly<Record<string, string>> = {
  zi: "tzu",
  ci: "tzu",
  si: "szu",
  zhi: "chih",
  chi: "chih",
  shi: "shih",
  ri: "jih",
  er: "erh",
  e: "o",
  ge: "ko",
  ke: "ko",
  he: "ho",
  yi: "i",
  you: "yu",
  yan: "yen",
  ye: "yeh",
  yue: "yueh",
  yong: "yung",
  gui: "kuei",
  kui: "kuei",
  guo: "kuo",
  kuo: "kuo",
  huo: "huo",
  shuo: "shuo",
};
const INITIALS: readonly (readonly [string, string])[] = [
  ["zh", "ch"],
  ["ch", "ch"],
  ["sh", "sh"],
  ["b", "p"],
  ["d", "t"],
  ["g", "k"],
  ["z", "ts"],
  ["c", "ts"],
  ["j", "ch"],
  ["q", "ch"],
  ["x", "hs"],
  ["r", "j"],
];
const FINALS: readonly (readonly [RegExp, string])[] = [
  [/ian$/, "ien"],
  [/ie$/, "ieh"],
  [/[uü]e$/, "ueh"],
  [/ong$/, "ung"],
  [/uo$/, "o"],
];

/** Wade–Giles of a Pinyin syllable without tone: `xiong` → `hsiung`, `lü` → `lu`. */
export function wadeGiles(pinyin: string): string {
  const whole = WHOLE[pinyin];
  if (whole !== undefined) return whole;
  const initial = INITIALS.find(([from]) => pinyin.startsWith(from));
  const rest = initial === undefined ? pinyin : pinyin.slice(initial[0].length);
  let final = rest;
  for (const [pattern, replacement] of FINALS) final = final.replace(pattern, replacement);
  return ((initial?.[1] ?? "") + final).replace("ü", "u");
}

const CANTONESE: Readonly<Record<string, readonly string[]>> = {
  zang: ["tsang", "chang"],
  ze: ["tse", "che"],
  ce: ["che", "tse"],
  zou: ["tso", "cho"],
  cou: ["tso", "cho"],
  ceoi: ["tsui", "chui"],
  zi: ["chi", "tsz"],
  ci: ["chi", "tsz"],
  si: ["sze", "si"],
  zan: ["chun", "chan"],
  can: ["chan", "chun"],
  san: ["sun", "san"],
  lei: ["lee", "lei"],
  gun: ["koon", "kwun"],
  wun: ["woon", "wun"],
  sing: ["sing", "shing"],
  soeng: ["sheung", "seung"],
  seon: ["shun", "sun"],
  sam: ["sum", "sham"],
  sek: ["shek", "sek"],
  zau: ["chau", "chow"],
  syu: ["shu", "su"],
};
const CANTONESE_INITIALS: readonly (readonly [string, string])[] = [
  ["ng", "ng"],
  ["gw", "kw"],
  ["kw", "kw"],
  ["b", "p"],
  ["d", "t"],
  ["g", "k"],
  ["z", "ch"],
  ["c", "ch"],
  ["j", "y"],
];
const CANTONESE_FINALS: readonly (readonly [RegExp, string])[] = [
  [/^aa/, "a"],
  [/^yun$/, "uen"],
  [/^yut$/, "uet"],
  [/^yu$/, "u"],
  [/^oeng$/, "eung"],
  [/^oek$/, "euk"],
  [/^eoi$/, "ui"],
  [/^eo(?=[nt]$)/, "u"],
  [/^oe/, "eu"],
  [/^ou$/, "o"],
];

/** Spellings in Hong Kong of a Jyutping syllable without tone, the commonest first: `zoeng` → `cheung`. */
export function hongKong(jyutping: string): readonly string[] {
  const known = CANTONESE[jyutping];
  if (known !== undefined) return known;
  const initial = CANTONESE_INITIALS.find(([from]) => jyutping.startsWith(from));
  const plain = initial === undefined ? (/^[^aeiouy]*/.exec(jyutping)?.[0] ?? "") : initial[0];
  let final = jyutping.slice(plain.length);
  for (const [pattern, replacement] of CANTONESE_FINALS) final = final.replace(pattern, replacement);
  const first = (initial?.[1] ?? plain) + final;
  // jyu, jyun: the y is written once.
  return [first.replace(/^yy/, "y").replace(/^u(?=n$|et$)/, "yu")];
}
