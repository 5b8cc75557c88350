/**
 * @module names/romanise/cyrillic
 * Cyrillic to Latin by the systems that reports and lists use.
 * Sources: BGN/PCGN 1947 (English), ICAO Doc 9303 (passports), French journalistic usage (arrêté of 1965 style).
 */

type Table = Readonly<Record<string, string>>;

const BGN: Table = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "e",
  є: "ye",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "yi",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  ђ: "dj",
  ј: "j",
  љ: "lj",
  њ: "nj",
  ћ: "c",
  џ: "dz",
  қ: "q",
  ң: "ng",
  ө: "o",
  ү: "u",
  ұ: "u",
  һ: "h",
  ә: "a",
  ғ: "gh",
};
const ICAO: Table = { ...BGN, й: "i", ю: "iu", я: "ia", ъ: "ie", є: "ie", ї: "i" };
const FRENCH: Table = {
  ...BGN,
  ж: "j",
  у: "ou",
  х: "kh",
  ц: "ts",
  ч: "tch",
  ш: "ch",
  щ: "chtch",
  ю: "iou",
  я: "ia",
  й: "ï",
};

const TABLES: readonly (readonly [string, Table])[] = [
  ["bgn", BGN],
  ["icao", ICAO],
  ["french", FRENCH],
];

/** Romanisations of a lower-case Cyrillic token, the usual English one first. */
export function romaniseCyrillic(token: string): readonly string[] {
  const found = TABLES.map(([, table]) =>
    [...token.normalize("NFC")].map((letter) => table[letter] ?? letter).join(""),
  );
  return [...new Set(found)];
}
