/** Damage that is made here by the code pages themselves is undone; names that only look damaged stay. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairMojibake } from "./mojibake.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;
/** The oracle: the platform’s own decoders. */
const misread = (text: string, page: string): string =>
  new TextDecoder(page).decode(new TextEncoder().encode(text));

const NAMES = [
  "Müller",
  "José Núñez",
  "Владимир Путин",
  "Россия",
  "Ростех",
  "Зеленський",
  "Erdoğan",
  "Recep İmamoğlu",
  "Łukasz Żółć",
  "Đorđe Šešelj",
  "François Hollande",
  "Ståle Ødegård",
  "Ștefan Țurcan",
  "Αλέξης Τσίπρας",
  "محمد علي",
  "בנימין נתניהו",
  "金正恩",
  "김정은",
  "プーチン",
  "O’Neil",
  "Nguyễn Văn Đức",
];

describe("repairMojibake", () => {
  it.each(NAMES)("gives back %s after it was read as windows-1252, once and twice", (name) => {
    expect(repairMojibake(misread(name, "windows-1252"))).toBe(name);
    expect(repairMojibake(misread(misread(name, "windows-1252"), "windows-1252"))).toBe(name);
  });

  it.each(["Владимир Путин", "Россия", "Сергей", "Ростех", "Müller", "Núñez", "Зеленський", "Київ"])(
    "gives back %s after it was read as windows-1251",
    (name) => {
      expect(repairMojibake(misread(name, "windows-1251"))).toBe(name);
    },
  );

  it("gives back Cyrillic words whose no-break spaces became blanks", () => {
    const letters = [..."АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯабвгдежзиклмнопрстуфхцчшщьыэюя"];
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 10 });
    fc.assert(
      fc.property(word, fc.constantFrom("windows-1252", "windows-1251"), (name, page) => {
        expect(repairMojibake(misread(name, page).replaceAll("\u00a0", " "))).toBe(name);
      }),
      RUNS,
    );
  });

  it("leaves names in their own letters alone, in any case and between any quotation marks", () => {
    const upper = NAMES.map((name) => name.toUpperCase());
    const more = [
      "Рівне",
      "Сёмин",
      "Рёв",
      "Сієста",
      "IRMÃ MARIA",
      "SÃO PAULO",
      "CAFÉ",
      "Voß",
      "NIÑ",
      "ROMÂNIA",
      "ÄÖ",
    ];
    const marks = ["“ ”", "« »", "„ “", "‘ ’", "( )", "  ", "– –", "™ ™", "… …", "“‘ ’”", "«“ ”»"];
    for (const name of [...NAMES, ...upper, ...more])
      for (const pair of marks) {
        const [open = "", close = ""] = pair.split(" ");
        for (const text of [name, `${open}${name}${close}`, `${name}${close} ${open}${name}`])
          expect(repairMojibake(text)).toBe(text);
      }
  });

  it("puts a question mark for a Cyrillic letter whose second byte was thrown away", () => {
    const lossy = misread("Россия", "windows-1252").replace(/[\u0080-\u009f]/g, "");
    expect(repairMojibake(lossy)).toBe("Ро??и?");
  });

  it("takes any string", () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (raw) => {
        expect(typeof repairMojibake(raw)).toBe("string");
      }),
      RUNS,
    );
  });
});
