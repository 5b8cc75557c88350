/**
 * @module scripts/gen/languages/russian-nouns
 * Declines Russian nouns, adjectives and phrases by their endings. What endings do not tell stands in small tables.
 * Every form is written with `е` for `ё`, as the reader's copy of a text is.
 */

/** Nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Case = "n" | "g" | "d" | "a" | "i" | "p";

/** Forms of a word or phrase, each with its case. */
export type CaseForm = readonly [form: string, cases: Case];

/** Forms of one number. */
export type Paradigm = Readonly<Record<Case, string>>;

type Gender = "m" | "f" | "n" | "pl";

const CASES: readonly Case[] = ["n", "g", "d", "a", "i", "p"];
const HUSHING = /[гкхжчшщ]$/;
/** Feminine and masculine nouns both end in a soft sign. */
const MASCULINE_SOFT =
  /(?:тель|арь|израиль|кремль|корабль|брюссель|уголь|севастополь|ставрополь|руководитель|рубль|январь|апрель|июнь|июль|ноябрь|гость|огонь|автомобиль|никель|дизель|вексель|двигатель|шанхай|чернобыль|лесоматериаль)$/iu;
/** A vowel that falls out before an ending, or comes in before none. */
const IRREGULAR_STEMS: readonly (readonly [RegExp, string])[] = [
  [/угол(?=ь$)/iu, "угл"],
  [/огон(?=ь$)/iu, "огн"],
  [/([^аеиоуыэюя])ец$/iu, "$1ц"],
  [/([аеиоуыэюя])ец$/iu, "$1йц"],
  [
    /(поток|рынок|участок|остаток|подарок|порошок|станок|слиток|список|самородок|песок|пистолет-пулемет)$/iu,
    "",
  ],
];
const FLEETING =
  /(?:рынок|участок|остаток|подарок|порошок|станок|слиток|список|самородок|песок|перевозок)$/iu;
/** Plurals that endings do not tell: nominative and genitive. */
const PLURALS: Readonly<Record<string, readonly [string, string]>> = {
  судно: ["суда", "судов"],
  поезд: ["поезда", "поездов"],
  директор: ["директора", "директоров"],
  брат: ["братья", "братьев"],
  друг: ["друзья", "друзей"],
  масло: ["масла", "масел"],
  письмо: ["письма", "писем"],
  средство: ["средства", "средств"],
  ядро: ["ядра", "ядер"],
  ружье: ["ружья", "ружей"],
  сосед: ["соседи", "соседей"],
  человек: ["люди", "людей"],
  остров: ["острова", "островов"],
  дрова: ["дрова", "дров"],
  цех: ["цеха", "цехов"],
  борт: ["борта", "бортов"],
  сделка: ["сделки", "сделок"],
  земля: ["земли", "земель"],
  солдат: ["солдаты", "солдат"],
  вертолет: ["вертолеты", "вертолетов"],
  господин: ["господа", "господ"],
};

/** `ё` and `е` are one letter to the reader. */
export function plain(text: string): string {
  return text.replace(/ё/g, "е").replace(/Ё/g, "Е");
}

/** Whether a word of a phrase is an adjective, by its ending. */
export function isAdjective(word: string): boolean {
  return (
    /(?:[нскзтвдлмрпб]ый|[кгхшщжчн]ий|[вднстлкз]ой|[а-яё]{2,}(?:ая|яя|ое|ее|ые))$/iu.test(word) ||
    /(?:[кгхшщ]|ьн|шн|жн|дн)ие$/iu.test(word)
  );
}

function genderOfAdjective(word: string): Gender {
  if (/(?:ая|яя)$/iu.test(word)) return "f";
  if (/(?:ое|ее)$/iu.test(word)) return "n";
  return /(?:ые|ие)$/iu.test(word) ? "pl" : "m";
}

/** Endings of an adjective, hard and soft, by gender: nominative, genitive, dative, accusative, instrumental, prepositional. */
const HARD: Readonly<Record<Gender, readonly string[]>> = {
  m: ["", "ого", "ому", "", "ым", "ом"],
  f: ["ая", "ой", "ой", "ую", "ой", "ой"],
  n: ["ое", "ого", "ому", "ое", "ым", "ом"],
  pl: ["ые", "ых", "ым", "ые", "ыми", "ых"],
};
const SOFT: Readonly<Record<Gender, readonly string[]>> = {
  m: ["", "его", "ему", "", "им", "ем"],
  f: ["яя", "ей", "ей", "юю", "ей", "ей"],
  n: ["ее", "его", "ему", "ее", "им", "ем"],
  pl: ["ие", "их", "им", "ие", "ими", "их"],
};

/** An adjective in the cases of one gender, or of the plural. */
export function declineAdjective(word: string, gender: Gender): Paradigm {
  const stem = plain(word).replace(/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/iu, "");
  const soft = stem.endsWith("н") && /(?:ий|яя|ее|ие)$/iu.test(word);
  const sibilant = /[жчшщ]$/u.test(stem) && !/(?:ой)$/iu.test(word);
  const endings = (soft ? SOFT : HARD)[gender].map((ending) => {
    if (HUSHING.test(stem) && ending.startsWith("ы")) return "и" + ending.slice(1);
    return sibilant && ending.startsWith("о") ? "е" + ending.slice(1) : ending;
  });
  const ending = /(?:ий|ой|ый)$/iu.exec(word)?.[0] ?? (HUSHING.test(stem) || soft ? "ий" : "ый");
  const masculine = stem + ending;
  const forms = endings.map((end) => (end === "" ? masculine : stem + end));
  return paradigm(forms);
}

/** All forms of an adjective, each with its case. */
export function adjectiveCases(word: string): readonly CaseForm[] {
  const found = (["m", "f", "n", "pl"] as const).flatMap((gender) => entries(declineAdjective(word, gender)));
  // Of living beings the accusative is the genitive.
  const living = (["m", "pl"] as const).map((gender): CaseForm => [declineAdjective(word, gender).g, "a"]);
  return [...found, ...living];
}

/** A noun in the singular, or in the plural where its base form is one; `null` = it does not change. */
export function declineNoun(base: string, isLiving: boolean = false): Paradigm | null {
  const word = plain(base);
  if (!/[а-я]$/u.test(word) || /^[А-Я]{2,}$/u.test(word)) return null;
  if (/-/.test(word)) {
    const at = word.lastIndexOf("-") + 1;
    const tail = declineNoun(word.slice(at), isLiving);
    return tail === null ? null : paradigm(CASES.map((name) => word.slice(0, at) + tail[name]));
  }
  if (/[уюэ]$/u.test(word)) return null;
  if (/[аы]$/u.test(word) && PLURAL_BASE.test(word))
    return declinePlural(word, genitivePlural(word), isLiving);
  if (/[кгхжчшщ]и$|ли$/u.test(word) && PLURAL_BASE.test(word))
    return declinePlural(word, genitivePlural(word), isLiving);
  if (/[иы]$/u.test(word)) return null;
  return singular(word, isLiving);
}

/** Base forms that are plurals. */
const PLURAL_BASE =
  /(?:[^аы]ы|острова|власти|войска|повстанцы|боевики|террористы|сенегалы|мальдивы|хакеры|силы|деньги|талибы|хуситы|сша|штаты|нидерланды|филиппины|мальдивские|финансы|товары|активы|боеприпасы|вооружения|нефтепродукты|шелли|сейшелы|сербы|турки|поляки|греки|чехи|словаки|казахи|узбеки|таджики|киргизы|курды|венесуэльцы|снасти|духи|часы|меха|земли|дрова|наличные|обломки|поставки|санкции|запчасти|комплектующие|белорусы|сирийцы|иранцы)$/iu;

function singular(word: string, isLiving: boolean): Paradigm | null {
  const last = word.slice(-1);
  const stem = word.slice(0, -1);
  const accusative = (genitive: string): string => (isLiving ? genitive : word);
  if (last === "а") return feminine(stem, word);
  if (last === "я") return softFeminine(stem, word);
  if (last === "о") return neuterO(word, stem);
  if (last === "е") return neuterE(word, stem);
  if (last === "ь" && !MASCULINE_SOFT.test(word))
    return paradigm([word, stem + "и", stem + "и", word, word + "ю", stem + "и"]);
  if (last === "ь") {
    const base = oblique(word).replace(/ь$/u, "");
    return paradigm([word, base + "я", base + "ю", accusative(base + "я"), base + "ем", base + "е"]);
  }
  if (last === "й") {
    const prepositional = stem.endsWith("и") ? "и" : "е";
    return paradigm([
      word,
      stem + "я",
      stem + "ю",
      accusative(stem + "я"),
      stem + "ем",
      stem + prepositional,
    ]);
  }
  const base = oblique(word);
  const instrumental = /[жчшщц]$/u.test(base) ? "ем" : "ом";
  return paradigm([word, base + "а", base + "у", accusative(base + "а"), base + instrumental, base + "е"]);
}

function feminine(stem: string, word: string): Paradigm {
  const genitive = HUSHING.test(stem) ? "и" : "ы";
  const instrumental = /[жчшщц]$/u.test(stem) ? "ей" : "ой";
  return paradigm([word, stem + genitive, stem + "е", stem + "у", stem + instrumental, stem + "е"]);
}

function softFeminine(stem: string, word: string): Paradigm {
  const dative = stem.endsWith("и") ? "и" : "е";
  return paradigm([word, stem + "и", stem + dative, stem + "ю", stem + "ей", stem + dative]);
}

/** Neuters in `-о` are native words; names from abroad do not change. */
function neuterO(word: string, stem: string): Paradigm | null {
  if (
    !/(?:ств|войск|судн|масл|посольств|золот|серебр|топлив|желез|олов|средств|сукн|вин|пив|зерн|мяс|молок|прав|косов|дел|письм|право|вещест|посол|ведомств|правительств|агентств|министерств|королевств|олово|сел|ядр)$/iu.test(
      stem,
    )
  )
    return null;
  return paradigm([word, stem + "а", stem + "у", word, stem + "ом", stem + "е"]);
}

function neuterE(word: string, stem: string): Paradigm | null {
  if (stem.endsWith("и")) return paradigm([word, stem + "я", stem + "ю", word, stem + "ем", stem + "и"]);
  if (/(?:ь|мор|пол)$/u.test(stem))
    return paradigm([word, stem + "я", stem + "ю", word, stem + "ем", stem + "е"]);
  if (stem.endsWith("щ")) return paradigm([word, stem + "а", stem + "у", word, stem + "ем", stem + "е"]);
  return null;
}

/** The stem before endings, where a vowel falls out. */
function oblique(word: string): string {
  if (FLEETING.test(word)) return word.replace(/ок$/u, "к");
  for (const [pattern, stem] of IRREGULAR_STEMS)
    if (stem !== "" && pattern.test(word)) return word.replace(pattern, stem);
  return word;
}

/** The plural of a noun; `null` = none by its ending. */
export function pluralOf(base: string, isLiving: boolean = false): Paradigm | null {
  const word = plain(base);
  const known = PLURALS[word.toLowerCase()];
  if (known !== undefined) return declinePlural(known[0], known[1], isLiving);
  if (/-/.test(word)) {
    const at = word.lastIndexOf("-") + 1;
    const tail = pluralOf(word.slice(at), isLiving);
    return tail === null ? null : paradigm(CASES.map((name) => word.slice(0, at) + tail[name]));
  }
  if (/^[А-Я]{2,}$/u.test(word) || /[уюэиы]$/u.test(word)) return null;
  if (PLURAL_BASE.test(word)) return null;
  const stem = /[аяоеьй]$/u.test(word) ? word.slice(0, -1) : oblique(word);
  const soft = /[яьй]$/u.test(word) || HUSHING.test(stem);
  if (/[ое]$/u.test(word)) {
    if (singular(word, false) === null) return null;
    const nominative = stem + (/[иьл]$|мор$/u.test(stem) && word.endsWith("е") ? "я" : "а");
    return declinePlural(nominative, neuterGenitive(word, stem), isLiving);
  }
  const body = word.endsWith("ь") && MASCULINE_SOFT.test(word) ? oblique(word).replace(/ь$/u, "") : stem;
  return declinePlural(body + (soft ? "и" : "ы"), countedGenitive(word, body), isLiving);
}

function neuterGenitive(word: string, stem: string): string {
  if (word.endsWith("ие")) return stem.slice(0, -1) + "ий";
  return /[ье]е$|море$/u.test(word) ? stem + "ей" : stem;
}

function countedGenitive(word: string, stem: string): string {
  if (word.endsWith("ия")) return stem + "й";
  if (word.endsWith("ья")) return stem.slice(0, -1) + "ей";
  if (/[йь]$/u.test(word) && !word.endsWith("ь")) return stem + "ев";
  if (word.endsWith("ь")) return stem + "ей";
  if (word.endsWith("я")) return stem + "ь";
  if (word.endsWith("а")) return zeroGenitive(stem);
  if (/[жчшщ]$/u.test(stem)) return stem + "ей";
  return stem + (stem.endsWith("ц") ? "ев" : "ов");
}

/** `поставка` → `поставок`, `пушка` → `пушек`, `ракета` → `ракет`. */
function zeroGenitive(stem: string): string {
  if (/[жчшй]к$/u.test(stem)) return stem.replace(/й?к$/u, "ек");
  if (stem.endsWith("ьк")) return stem.replace(/ьк$/u, "ек");
  return /[^аеиоуыэюяй]к$/u.test(stem) ? stem.replace(/к$/u, "ок") : stem;
}

/** Genitive of a base form that is a plural. */
function genitivePlural(word: string): string {
  const stem = word.slice(0, -1);
  if (/(?:сил|штат)ы$/iu.test(word)) return /сил/iu.test(word) ? stem : stem + "ов";
  if (/(?:санкци|вооружени|земл)/iu.test(word))
    return word.replace(/[ия]$/u, "й").replace(/землй$/u, "земель");
  if (/(?:власти|запчасти|снасти)$/iu.test(word)) return stem + "ей";
  if (word.endsWith("цы")) return stem + "ев";
  if (word.endsWith("войска")) return stem;
  if (word.endsWith("деньги")) return "денег";
  if (word.endsWith("поставки")) return "поставок";
  return stem + "ов";
}

function declinePlural(nominative: string, genitive: string, isLiving: boolean): Paradigm {
  const stem = nominative.slice(0, -1);
  const soft = nominative.endsWith("я") || (nominative.endsWith("и") && !/[гкхжчшщ]и$/u.test(nominative));
  const [dative, instrumental, prepositional] = soft ? ["ям", "ями", "ях"] : ["ам", "ами", "ах"];
  return paradigm([
    nominative,
    genitive,
    stem + dative,
    isLiving ? genitive : nominative,
    stem + instrumental,
    stem + prepositional,
  ]);
}

/** A phrase in all its cases: its adjectives and its head change, what belongs to the head does not. */
export function phraseCases(
  base: string,
  choice: { numbers: "one" | "both"; isLiving?: boolean },
): readonly CaseForm[] {
  const words = plain(base).split(" ");
  const isLiving = choice.isLiving ?? false;
  const head = words.findIndex(
    (word, at) => !(isAdjective(word) && (at < words.length - 1 || words.length === 1)),
  );
  if (head === -1) return words.length === 1 ? adjectiveCases(words[0] ?? "") : [];
  const noun = words[head] ?? "";
  const join = (paradigms: readonly Paradigm[]): readonly CaseForm[] =>
    CASES.map(
      (name): CaseForm => [
        [...paradigms.map((item) => item[name]), ...words.slice(head + 1)].join(" "),
        name,
      ],
    );
  const before = words.slice(0, head);
  const first = before[0] === undefined ? genderOf(noun) : genderOfAdjective(before[0]);
  const one = declineNoun(noun, isLiving);
  const agree = (gender: Gender): readonly Paradigm[] =>
    before.map((word) => {
      const forms = declineAdjective(word, gender);
      return isLiving && (gender === "m" || gender === "pl") ? { ...forms, a: forms.g } : forms;
    });
  const found = one === null ? [] : join([...agree(first), one]);
  const fixed =
    one === null && before.length > 0 ? join([...agree(first), paradigm(CASES.map(() => noun))]) : [];
  const many = choice.numbers === "both" ? pluralOf(noun, isLiving) : null;
  return [...found, ...fixed, ...(many === null ? [] : join([...agree("pl"), many]))];
}

function genderOf(noun: string): Gender {
  if (PLURAL_BASE.test(noun)) return "pl";
  if (/[ая]$/u.test(noun) || (noun.endsWith("ь") && !MASCULINE_SOFT.test(noun))) return "f";
  return /[ое]$/u.test(noun) ? "n" : "m";
}

function entries(forms: Paradigm): readonly CaseForm[] {
  return CASES.map((name): CaseForm => [forms[name], name]);
}

function paradigm(forms: readonly string[]): Paradigm {
  return Object.fromEntries(CASES.map((name, at) => [name, forms[at] ?? ""])) as Record<Case, string>;
}
