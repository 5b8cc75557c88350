/**
 * @module test/screening/names-words
 * What invented names are made of: syllables of many scripts and the words that names share. Invented for the tests;
 * the syllables stand for sounds and not for persons.
 */

/** Syllables by the way of writing they belong to; words are two to four of one row. */
export const SYLLABLES: readonly (readonly string[])[] = [
  "ka li mo ra ne to vi sa du ber lin mar tan ros el".split(" "),
  "mo ha med sa id ab bas ra him yu suf kha led na ser".split(" "),
  "vla di mir ser gei ov a lek san dr iv an ova ev skiy".split(" "),
  "kim jong un il yong chol hak su min ho ri pak".split(" "),
  "wang wei xiao ping li hua chen zhang guo dong".split(" "),
  "gar cia ló pez ma rí a jo sé ñez fer nán".split(" "),
  "mül ler schro der straß wolf gang tsch ick hoff".split(" "),
  "ouss tch ier ben zid oul ch ef ré mon t".split(" "),
  "вла ди мир сер гей ов а лек сан др ив ан ова ев ский щу хо".split(" "),
  "κα λι μο πα που λος δη μη τρης γιώρ γος".split(" "),
  "محم د علي حس ين عبد ال رح من يو سف خ الد".split(" "),
  "משה כה ן לוי דוד אב רהם יוס ף שר ון".split(" "),
  "김 정 은 일 성 박 최 이 철 수 영 희 강".split(" "),
  "金 正 恩 王 小 平 李 华 陈 张 国 东 歐 陽 司 马".split(" "),
  "ア キ ラ タ ロ ウ ジョ ン キ ム スミ ス ー ヴィ".split(" "),
  "สม ชาย วง ศ์ พร ทิพย์ ชัย นา ราย".split(" "),
  "रा म कु मा र सिं ह दे वी मो हन".split(" "),
  "გიო რგი ბერ იძე და ვით შვილი".split(" "),
  "ար մեն յան սար գիս հա կոբ".split(" "),
  "ကျော် မောင် အောင် စန်း စု".split(" "),
  "አበ በ ተስ ፋ ዬ መ ኮንን".split(" "),
];

/** Words that many names share, of every role. */
export const SHARED_WORDS: readonly string[] =
  `al el bin ibn van von de la da dos ud din abu umm mac mc o' d' the of and & et und
  mr dr general sheikh haji mullah prof sir jr sr ii iii iv 1 2 3 12 2007-1 007 no. nº
  ltd llc gmbh ooo оао co corp inc s.a. sa ag plc bank company trading shipping general group holding international
  iran russia korea tehran moscow dprk north oil petroleum steel marine office 39 m/v mt mv
  a b j k x y z é ø ж 王 ㄱ ا un do so im ha kim li yi`.split(/\s+/);

/** Texts that are hardly names at all. */
export const ODDITIES: readonly string[] = [
  "",
  " ",
  "-",
  "'",
  "...",
  "\u200b",
  "\u202e",
  "\ud800",
  "\u0000",
  "\u0301",
  "😀",
  "ー",
  "々",
  "ь",
  "????",
  "n/a",
  "unknown",
  "ü".normalize("NFD"),
  "a.b.c.",
  "J.-P.",
  "ﬁ",
  "Ⅷ",
  "Ａ",
  "x".repeat(70),
  "ab".repeat(40),
  "a b c d e f g h i j k l m n o p q r s t u v w x y z",
];

/** Letters of other scripts that look like Latin ones. */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  o: "ο",
  p: "р",
  x: "х",
  y: "у",
  k: "к",
  0: "o",
  l: "1",
};
