/** Forms that the Russian generator must make, known from grammars. */
import { describe, expect, it } from "vitest";
import { russian } from "./russian.ts";
import { declineNoun, phraseCases, pluralOf } from "./russian-nouns.ts";
import { conjugateRussian } from "./russian-verbs.ts";
import { readYaml } from "../read-yaml.ts";
import type { RussianVerbs } from "./russian-verbs.ts";

const file = readYaml<RussianVerbs>("data/lexicons/ru/verbs.yml");
const inOrder = (forms: Readonly<Record<string, string>> | null): readonly string[] | null =>
  forms === null ? null : ["n", "g", "d", "a", "i", "p"].map((letter) => forms[letter] ?? "");

describe("Russian nouns", () => {
  it.each([
    ["Россия", ["Россия", "России", "России", "Россию", "Россией", "России"]],
    ["Иран", ["Иран", "Ирана", "Ирану", "Иран", "Ираном", "Иране"]],
    ["Китай", ["Китай", "Китая", "Китаю", "Китай", "Китаем", "Китае"]],
    ["Израиль", ["Израиль", "Израиля", "Израилю", "Израиль", "Израилем", "Израиле"]],
    ["нефть", ["нефть", "нефти", "нефти", "нефть", "нефтью", "нефти"]],
    ["уголь", ["уголь", "угля", "углю", "уголь", "углем", "угле"]],
    ["Москва", ["Москва", "Москвы", "Москве", "Москву", "Москвой", "Москве"]],
    ["топливо", ["топливо", "топлива", "топливу", "топливо", "топливом", "топливе"]],
    ["оружие", ["оружие", "оружия", "оружию", "оружие", "оружием", "оружии"]],
    ["Афины", ["Афины", "Афинов", "Афинам", "Афины", "Афинами", "Афинах"]],
  ])("declines %s", (word, forms) => {
    const found = inOrder(declineNoun(word));
    // Of plurals only the cases that the reader tells apart are sure.
    expect(word.endsWith("ы") ? found?.slice(2) : found).toEqual(word.endsWith("ы") ? forms.slice(2) : forms);
  });

  it.each(["Перу", "Баку", "ООН", "КНДР", "Мали", "Токио", "Марокко", "Google"])(
    "leaves %s alone",
    (word) => {
      expect(declineNoun(word)).toBeNull();
    },
  );

  it.each([
    ["ракета", ["ракеты", "ракет", "ракетам", "ракеты", "ракетами", "ракетах"]],
    ["поставка", ["поставки", "поставок", "поставкам", "поставки", "поставками", "поставках"]],
    ["пушка", ["пушки", "пушек", "пушкам", "пушки", "пушками", "пушках"]],
    ["снаряд", ["снаряды", "снарядов", "снарядам", "снаряды", "снарядами", "снарядах"]],
    ["судно", ["суда", "судов", "судам", "суда", "судами", "судах"]],
    ["санкция", ["санкции", "санкций", "санкциям", "санкции", "санкциями", "санкциях"]],
  ])("counts %s", (word, forms) => {
    expect(inOrder(pluralOf(word))).toEqual(forms);
  });

  it("declines adjectives with their noun, and not what belongs to it", () => {
    const forms = phraseCases("Северная Корея", { numbers: "one" });
    expect(forms).toContainEqual(["Северной Корее", "d"]);
    expect(forms).toContainEqual(["Северную Корею", "a"]);
    const gulf = phraseCases("автомат Калашникова", { numbers: "both" });
    expect(gulf).toContainEqual(["автоматами Калашникова", "i"]);
  });

  it("gives an adjective of State all its endings", () => {
    const forms = russian.adjectiveForms("российский");
    for (const form of ["российского", "российскому", "российским", "российском", "российская", "российской"])
      expect(forms).toContain(form);
    for (const form of ["российскую", "российское", "российские", "российских", "российскими"])
      expect(forms).toContain(form);
  });

  it("writes one letter for two", () => {
    expect(declineNoun("самолёт")?.i).toBe("самолетом");
  });
});

describe("Russian verbs", () => {
  it.each([
    ["поставить", "perfective", "поставила", "past"],
    ["поставить", "perfective", "поставит", "fut"],
    ["поставить", "perfective", "поставлены", "past-pass"],
    ["поставить", "perfective", "поставленных", "pp"],
    ["поставлять", "imperfective", "поставляет", "pres"],
    ["поставлять", "imperfective", "поставляются", "pres-pass"],
    ["поставлять", "imperfective", "поставляющая", "ger"],
    ["поставлять", "imperfective", "поставляя", "ger"],
    ["запретить", "perfective", "запрещена", "past-pass"],
    ["осудить", "perfective", "осуждены", "past-pass"],
    ["передать", "perfective", "передадут", "fut"],
    ["обсуждать", "imperfective", "обсуждает", "pres"],
    ["продавать", "imperfective", "продают", "pres"],
    ["ввезти", "perfective", "ввез", "past"],
    ["ввезти", "perfective", "ввезла", "past"],
    ["принять", "perfective", "примут", "fut"],
    ["арестовать", "perfective", "арестуют", "fut"],
    ["захватить", "perfective", "захваченное", "pp"],
    ["встретиться", "perfective", "встретились", "past"],
    ["торговать", "imperfective", "торгует", "pres"],
  ] as const)("conjugates %s (%s): %s", (infinitive, aspect, form, code) => {
    expect(conjugateRussian(infinitive, aspect, file)).toContainEqual([form, code]);
  });

  it("makes no passive of a reflexive that is a verb of its own", () => {
    expect(russian.verbs(file)["встречается"]).toEqual([["встретиться", "pres"]]);
  });

  it("reads a verb of both aspects in the present first", () => {
    expect(russian.verbs(file)["экспортирует"]?.[0]).toEqual(["экспортировать", "pres"]);
    expect(russian.verbs(file)["поставит"]?.[0]).toEqual(["поставить", "fut"]);
  });

  it("throws where nothing tells the forms", () => {
    expect(() => conjugateRussian("мочь", "imperfective", { roots: [], participles: {} })).toThrow("мочь");
  });
});
