/** Languages by their letters; those of the Latin script are tested where they are read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openData } from "../data.ts";
import { detectLanguage } from "./detect-language.ts";

const { lexicons } = openData({}).packs;

const detect = (text: string, known: Parameters<typeof detectLanguage>[1] = []): string => {
  try {
    return detectLanguage(text, known);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("the language of a text by its letters", () => {
  it.each([
    ["북한은 미국의 제재를 비난했다.", "ko"],
    ["북한은 미국의 제재를 비난했다.".normalize("NFD"), "ko"],
    ["北韓 외무상이 中國을 방문했다.", "ko"],
    ["朝鲜谴责美国的制裁。", "zh"],
    ["朝鮮譴責美國的制裁。", "zh"],
    ["朝鲜（DPRK）谴责美国（US）的制裁措施。", "zh"],
    ["北朝鮮はアメリカの制裁を非難した。", "TEXT_LANGUAGE_UNKNOWN"],
    ["外務大臣が記者会見で述べた。", "TEXT_LANGUAGE_UNKNOWN"],
    ["1234 — !?", "TEXT_LANGUAGE_UNKNOWN"],
    ["Kim Jong Un (김정은) and Xi Jinping (习近平) spoke.", "TEXT_LANGUAGE_UNKNOWN"],
  ])("of %s is %s", (text, lang) => expect(detect(text)).toBe(lang));

  it("is never Chinese where a tenth of the letters is kana", () => {
    const kana = fc.string({ unit: fc.constantFrom("の", "は", "ア", "た"), minLength: 1, maxLength: 9 });
    const han = fc.string({ unit: fc.constantFrom("朝", "鮮", "国", "人"), maxLength: 40 });
    fc.assert(
      fc.property(kana, han, (small, large) => {
        fc.pre(small.length * 9 >= large.length);
        expect(detect(small + large)).toBe("TEXT_LANGUAGE_UNKNOWN");
      }),
    );
  });

  it.each([
    [
      "fr",
      "Le ministre des Affaires étrangères de la Corée du Nord a rencontré les membres de la délégation.",
    ],
    ["en", "The foreign minister of North Korea has met the members of the delegation in the capital."],
    ["de", "Der Außenminister von Nordkorea hat die Mitglieder der Delegation in der Hauptstadt getroffen."],
  ])("of words in Latin letters stays %s with names in Hangul, Han and kana in it", (lang, text) => {
    const names = fc.string({
      unit: fc.constantFrom(..."김정은金正恩習近平しんぶん".split("")),
      maxLength: 30,
    });
    expect(detect(text, lexicons)).toBe(lang);
    fc.assert(
      fc.property(names, (words) => {
        expect(detect(`${text} (${words})`, lexicons)).toBe(lang);
        expect(detect(`(${words}) ${text}`, lexicons)).toBe(lang);
      }),
    );
  });

  it.each([
    "Министр иностранных дел КНДР встретился с членами делегации (金正恩).",
    "El ministro de Exteriores se reunió con los miembros de la delegación (김정은).",
  ])("is neither Korean nor Chinese: %s", (text) =>
    expect(["ko", "zh"]).not.toContain(detect(text, lexicons)),
  );
});

describe("the languages that are written in Cyrillic", () => {
  it.each([
    ["Министр обороны объявил в среду, что поставки в Сирию были прекращены и не возобновятся.", "ru"],
    ["Об этом по итогам встречи в Минске рассказал представитель «Беларусі сёння».", "ru"],
    ["The minister of defence said in Kyiv (Київ) that the deliveries to the army were in the plan.", "en"],
    ["Уряд заявив, що ракети до Сирії не постачали, і про це було відомо в Києві ще з березня.", null],
    [
      "Правителството заяви, че ракетите не са доставени на Сирия и че това е било по искане на съвета.",
      null,
    ],
    ["Влада је саопштила да ракете нису испоручене Сирији и да је то урађено на захтев Савета.", null],
    ["Урад паведаміў, што ракеты ў Сірыю не пастаўлялі і што гэта зроблена па просьбе Савета.", null],
  ])("%s", (text, lang) => expect(detect(text, lexicons)).toBe(lang ?? "TEXT_LANGUAGE_UNKNOWN"));
});
