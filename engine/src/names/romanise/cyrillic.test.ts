/** Cyrillic words in Latin letters: their forms, and which spellings of other languages they meet by sound. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldDiacritics, soundKeys } from "../fold.ts";
import { latinVariants } from "../variants-latin.ts";
import { romaniseCyrillic } from "./cyrillic.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const RUSSIAN = [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя"];
const ALL = [...RUSSIAN, ..."іїєґўјљњђћџѓќѕәғқңөұүһҳҷӣӯҗҹҝҡҙҫ'’\u0301"];
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Whether a Latin spelling has a form or a sound in common with a Cyrillic word. */
function meets(native: string, latin: string): boolean {
  const forms = romaniseCyrillic(native);
  const spellings = [foldDiacritics(latin), ...latinVariants(latin)];
  const sounds = new Set(forms.flatMap(soundKeys));
  return spellings.some((form) => forms.includes(form) || soundKeys(form).some((key) => sounds.has(key)));
}

/** The table of what meets: native word, then English and passports, French, German, Polish, Dutch, Spanish, others. */
const MEETS: readonly (readonly [native: string, spellings: string])[] = [
  ["путин", "putin poutine poetin"],
  ["ельцин", "yeltsin eltsin eltsine jelzin jelcyn jeltsin ieltsin"],
  ["шойгу", "shoigu shoygu choïgou schoigu szojgu sjojgoe šojgu"],
  ["хрущёв", "khrushchev khrushchov khrouchtchev chruschtschow chruszczow chroesjtsjov jrushchov chruščev"],
  ["хрущев", "khrushchev khrushchov khrouchtchev chruschtschow chruszczow chroesjtsjov jrushchov"],
  ["горбачёв", "gorbachev gorbachov gorbatchev gorbatschow gorbaczow gorbatsjov gorbačev"],
  ["медведев", "medvedev medvedyev medviediev medwedew miedwiediew medvedjev"],
  ["чайковский", "tchaikovsky chaykovskiy tchaïkovski tschaikowski czajkowski tsjaikovski čajkovskij"],
  ["достоевский", "dostoevsky dostoyevsky dostoïevski dostojewski dostojevski"],
  ["жуков", "zhukov joukov schukow zjoekov żukow žukov"],
  ["кузнецов", "kuznetsov kouznetsov kusnezow kuzniecow koeznetsov kuznecov"],
  ["щербаков", "shcherbakov chtcherbakov schtscherbakow szczerbakow sjtsjerbakov"],
  ["ходорковский", "khodorkovsky khodorkovski chodorkowski jodorkovski"],
  ["соловьёв", "solovyov solovyev soloviev solowjow sołowjow"],
  ["лавров", "lavrov lawrow ławrow"],
  ["романов", "romanov romanoff romanow"],
  ["михаил", "mikhail mikhaïl michail michaił mijaíl mihail"],
  ["сергей", "sergei sergey sergueï sergej siergiej serguei"],
  ["юрий", "yuri yury yuriy iouri iurii juri jurij youri"],
  ["дмитрий", "dmitry dmitri dmitriy dmitrii dmitrij"],
  ["евгений", "yevgeny evgeny evgueni jewgeni jewgienij yevgueni evgenii"],
  ["пётр", "pyotr petr piotr pjotr"],
  ["джафаров", "jafarov djafarov dzhafarov dschafarow"],
  ["зеленський", "zelensky zelenskyy zelenskyi zelenskiy selenskyj zelenskij zełenski"],
  ["володимир", "volodymyr wolodymyr"],
  ["григорій", "hryhoriy hryhorii hryhorij grigorii"],
  ["олег", "oleg oleh"],
  ["лукашэнка", "lukashenka loukachenka lukaschenka łukaszenka"],
  ["сяргей", "siarhei syarhey siarhiej"],
  ["первановъ", "pervanov"],
  ["първанов", "parvanov purvanov"],
  ["щерев", "shterev shtereff"],
  ["милошевић", "milosevic milošević miloshevich milosevitch"],
  ["ђоковић", "djokovic đoković dokovic"],
  ["назарбаев", "nazarbayev nazarbaev nazarbaïev nasarbajew nazarbajew"],
  ["тоқаев", "tokayev toqaev tokaïev tokajew"],
  ["раҳмон", "rahmon rakhmon"],
  ["мирзиёев", "mirziyoyev mirziyoev"],
  ["ўзбек", "ozbek uzbek"],
  ["өлзий", "ulzii olzii"],
];

describe("romaniseCyrillic", () => {
  it("gives up to six forms of a–z and digits, each once, whatever the word", () => {
    const unit = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...ALL) },
      { weight: 1, arbitrary: anyUnit },
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 64 }), (word) => {
        const forms = romaniseCyrillic(word);
        expect(forms.length).toBeLessThanOrEqual(6);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^[a-z0-9]+$/);
      }),
      RUNS,
    );
  });

  it("reads every letter it lists, and no word with a letter it does not know", () => {
    for (const letter of ALL.filter((each) => /\p{L}/u.test(each))) {
      expect([letter, romaniseCyrillic(`а${letter}а`).length > 0]).toEqual([letter, true]);
    }
    expect([romaniseCyrillic("ꙮван"), romaniseCyrillic("иваנ"), romaniseCyrillic("")]).toEqual([[], [], []]);
  });

  it("does not see stress marks, apostrophes or the soft sign at the end", () => {
    // With an acute, г and к are letters of Macedonian.
    const word = fc.string({ unit: fc.constantFrom(..."абвдежзлмнопрстуф"), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom("\u0301", "'", "’"), (plain, at, mark) => {
        const place = 1 + (at % plain.length);
        const marked = plain.slice(0, place) + mark + plain.slice(place);
        // An apostrophe parts the letters: а’е is a-ye as ае is.
        const [form] = romaniseCyrillic(marked.normalize("NFD"));
        expect(soundKeys(form ?? "")).toEqual(soundKeys(romaniseCyrillic(plain)[0] ?? ""));
        expect(romaniseCyrillic(`${plain}ь`)).toEqual(romaniseCyrillic(plain));
      }),
      RUNS,
    );
  });

  it("reads a decomposed й as й", () => {
    expect(romaniseCyrillic("шойгу".normalize("NFD"))).toEqual(romaniseCyrillic("шойгу"));
  });

  it.each([
    ["дмитрий", ["dmitry", "dmitrii", "dmitriy"]],
    ["юрий", ["yury", "iurii", "yuriy", "juri"]],
    ["сергіївна", ["serhiivna", "serhiyivna"]],
    ["зеленський", ["zelenskyi", "zelensky", "zelenskyy"]],
    ["аляксандр", ["alyaksandr", "aliaksandr"]],
    ["ҷамшед", ["jamshed"]],
    ["қасым", ["qasym", "kasym"]],
    ["2пётр", ["2petr"]],
    ["ѳедоръ", ["fedor"]],
  ])("writes %s as %j among others", (word, forms) => {
    expect(romaniseCyrillic(word)).toEqual(expect.arrayContaining(forms));
  });

  it.each(MEETS)("%s meets %s", (native, spellings) => {
    expect(spellings.split(" ").filter((latin) => !meets(native, latin))).toEqual([]);
  });

  it("does not let the words of the table meet each other's spellings", () => {
    const sameName = new Set(["хрущёв хрущев", "хрущев хрущёв"]);
    const wrong = MEETS.flatMap(([native]) =>
      MEETS.filter(([other]) => other !== native && !sameName.has(`${native} ${other}`)).flatMap(
        ([other, spellings]) =>
          spellings
            .split(" ")
            .filter((latin) => meets(native, latin))
            .map((latin) => `${native} ${other} ${latin}`),
      ),
    );
    // Сергей and Belarusian Сяргей are one name, which some spellings show.
    expect(wrong.filter((pair) => !pair.includes("сяргей"))).toEqual([]);
  });

  it.each([
    ["путин", "patin"],
    ["шаров", "sarov"],
    ["чернов", "zhernov"],
    ["цветков", "svetkov"],
    ["попов", "popova"],
    ["лысенко", "lisichenko"],
  ])("%s does not meet %s", (native, latin) => {
    expect(meets(native, latin)).toBe(false);
  });
});
