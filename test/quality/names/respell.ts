/**
 * @module test/quality/names/respell
 * The same name by another country's or century's habit: French, German and Polish Russian, Maghreb and Gulf Arabic,
 * Wade–Giles for Pinyin, southern and northern Korean. Written from general knowledge of the systems.
 */
import { randomOne, type Random } from "../../random.ts";
import type { OfficialParty } from "./corpus.ts";
import type { Culture } from "./culture.ts";
import { inCaseOf, written, type Changed, type Perturbation } from "./perturbation.ts";
import { plainOf, scriptOf } from "./plain.ts";

type Rules = readonly (readonly [RegExp, string])[];

const FRENCH: Rules = [
  [/shch/g, "chtch"],
  [/tch|ch/g, "tch"],
  [/kh/g, "kh"],
  [/sh/g, "ch"],
  [/zh/g, "j"],
  [/u/g, "ou"],
  [/yev|ev$/g, "ev"],
  [/iy$|yy$|y$/g, "i"],
  [/in$/g, "ine"],
  [/ts/g, "ts"],
  [/ya/g, "ia"],
  [/you|yu/g, "iou"],
  [/y/g, "i"],
];
const GERMAN: Rules = [
  [/ts/g, "z"],
  [/shch/g, "schtsch"],
  [/(?<!s)ch(?!t)/g, "tsch"],
  [/sh/g, "sch"],
  [/zh/g, "sch"],
  [/kh/g, "ch"],
  [/v/g, "w"],
  [/yev$/g, "jew"],
  [/iy$|yy$|y$/g, "i"],
  [/y(?=[aeou])/g, "j"],
];
const POLISH: Rules = [
  [/shch/g, "szcz"],
  [/ch/g, "cz"],
  [/sh/g, "sz"],
  [/zh/g, "z"],
  [/kh/g, "ch"],
  [/ts/g, "c"],
  [/v/g, "w"],
  [/iy$|yy$|y$/g, "ij"],
  [/y(?=[aeou])/g, "j"],
];
const MAGHREB: Rules = [
  [/sh/g, "ch"],
  [/oo|u/g, "ou"],
  [/^al-/g, "el-"],
  [/ee/g, "i"],
  [/w(?=[aei])/g, "ou"],
  [/j/g, "dj"],
  [/mohammed|muhammad|mouhammad/g, "mohamed"],
  [/q/g, "k"],
];
const GULF: Rules = [
  [/^el-/g, "al-"],
  [/dj/g, "j"],
  [/e/g, "i"],
  [/(?<!o)o(?!o|u)/g, "u"],
  [/ou/g, "oo"],
  [/i(?=[mnr]$)/g, "ee"],
];

const bySubstitution =
  (rules: Rules) =>
  (word: string): string =>
    rules.reduce((text, [from, to]) => text.replace(from, to), word);

const INITIALS: readonly (readonly [string, string])[] = [
  ["zh", "ch"],
  ["ch", "ch"],
  ["sh", "sh"],
  ["q", "ch"],
  ["j", "ch"],
  ["x", "hs"],
  ["z", "ts"],
  ["c", "ts"],
  ["b", "p"],
  ["d", "t"],
  ["g", "k"],
  ["r", "j"],
];
const FINALS: readonly (readonly [RegExp, string])[] = [
  [/ong$/, "ung"],
  [/ian$/, "ien"],
  [/ie$/, "ieh"],
  [/ue$/, "ueh"],
  [/^kui$/, "kuei"],
  [/^(ch|ts|sh|j)hi$/, "$1ih"],
  [/^([pmtnlkh])uo$/, "$1o"],
];

const SYLLABLE =
  /(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ong|ian|iao|ing|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ue|ui|un|a|o|e|i|u)(?![aeiou])/g;

/** Syllables of a Pinyin word; `null` = it is none, or of three and more. */
function syllablesOf(word: string): readonly string[] | null {
  const found = word.match(SYLLABLE) ?? [];
  return found.join("") === word && found.length > 0 && found.length <= 2 ? found : null;
}

/** Wade–Giles of a Chinese name written in Pinyin, every word of it. */
function inWadeGiles(name: string, party: OfficialParty): Changed | null {
  const words = written(name);
  if (party.culture !== "chinese" || words.length < 2 || words.length > 3) return null;
  const syllables = words.map((word) => syllablesOf(plainOf(word)));
  if (syllables.some((found) => found === null)) return null;
  const respelt = words.map((word, at) => {
    const text = (syllables[at] ?? []).map(wadeGiles).join("-");
    return inCaseOf(word, text.slice(0, 1).toUpperCase() + text.slice(1));
  });
  return { name: respelt.join(" "), strength: "major" };
}

/** Wade–Giles of one Pinyin syllable, apostrophes left out as papers do. */
function wadeGiles(syllable: string): string {
  const initial = INITIALS.find(([pinyin]) => syllable.startsWith(pinyin));
  const rest = initial === undefined ? syllable : initial[1] + syllable.slice(initial[0].length);
  return FINALS.reduce((text, [from, to]) => text.replace(from, to), rest);
}

const KOREAN: Readonly<Record<string, readonly string[]>> = {
  kim: ["gim"],
  ri: ["lee", "yi", "rhee"],
  lee: ["ri", "yi"],
  pak: ["park", "bak"],
  park: ["pak"],
  choe: ["choi"],
  choi: ["choe"],
  chong: ["jeong", "jung", "chung"],
  jong: ["jeong", "jung"],
  chang: ["jang"],
  jang: ["chang"],
  cho: ["jo"],
  jo: ["cho"],
  so: ["seo", "suh"],
  no: ["roh", "noh"],
  ro: ["no", "noh"],
  ryu: ["yoo", "yu"],
  yun: ["yoon"],
  kang: ["gang"],
  chol: ["cheol", "chul"],
  yong: ["young", "yeong"],
  un: ["eun"],
  hyok: ["hyeok", "hyuk"],
  song: ["seong", "sung"],
  myong: ["myeong", "myung"],
  hwan: ["whan"],
  kyong: ["gyeong", "kyung"],
  sok: ["seok", "suk"],
  tae: ["dae"],
  nam: ["nahm"],
  il: ["eel"],
  ryong: ["yong"],
  kwang: ["gwang"],
};

type Respelling = (word: string, random: Random) => string;

/** Respells the words that the habit changes, all of them: a clerk has one system. */
function throughout(respell: Respelling, cultures: readonly Culture[]): Perturbation["change"] {
  return (name: string, party: OfficialParty, random: Random): Changed | null => {
    if (!cultures.includes(party.culture) || scriptOf(name) !== "latin") return null;
    let changed = 0;
    const words = written(name).map((word) => {
      const pieces = word.split("-").map((piece) => {
        const plain = plainOf(piece);
        const respelt = respell(plain, random);
        if (respelt === plain) return piece;
        changed += 1;
        return inCaseOf(piece, respelt.slice(0, 1).toUpperCase() + respelt.slice(1));
      });
      return pieces.join("-");
    });
    if (changed === 0) return null;
    return { name: words.join(" "), strength: changed === 1 ? "minor" : "major" };
  };
}

const PERSON = { schemas: ["Person"] } as const;

/** Other standards. */
export const RESPELLINGS: readonly Perturbation[] = [
  { category: "respelt-french", ...PERSON, change: throughout(bySubstitution(FRENCH), ["slavic"]) },
  { category: "respelt-german", ...PERSON, change: throughout(bySubstitution(GERMAN), ["slavic"]) },
  {
    category: "respelt-polish",
    ...PERSON,
    unseen: true,
    change: throughout(bySubstitution(POLISH), ["slavic"]),
  },
  { category: "respelt-maghreb", ...PERSON, change: throughout(bySubstitution(MAGHREB), ["arabic"]) },
  { category: "respelt-gulf", ...PERSON, unseen: true, change: throughout(bySubstitution(GULF), ["arabic"]) },
  { category: "respelt-wade-giles", ...PERSON, change: inWadeGiles },
  {
    category: "respelt-korean",
    ...PERSON,
    change: throughout((word, random) => randomOne(random, KOREAN[word] ?? [word]), ["korean"]),
  },
];
