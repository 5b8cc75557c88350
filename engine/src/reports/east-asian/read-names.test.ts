/** Names in Korean and Chinese: sentences of our own, each with all that is to be found in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import chinese from "../../generated/names.zh.json" with { type: "json" };
import korean from "../../generated/names.ko.json" with { type: "json" };
import type { NameLexicon } from "./name-lexicon.ts";
import { prepareNames } from "./prepare.ts";
import { readNames } from "./read-names.ts";

const PACKS = [korean, chinese].map((data) => prepareNames(data as unknown as NameLexicon));

/** Mentions as `words type party`; a role of nobody has no party. */
function read(text: string): readonly string[] {
  const pack = PACKS[/[가-힣]/.test(text) ? 0 : 1];
  if (pack === undefined) throw new Error("no pack");
  const { mentions, parties } = readNames(text, pack, null);
  const captions = new Map(
    parties.map(({ id, caption, country, kind }) => [id, kind === "state" ? country : caption]),
  );
  return mentions.map(({ text: words, type, party }) =>
    [words, type, ...(party === null ? [] : [captions.get(party) ?? party])].join(" | "),
  );
}

const PERSON = (name: string, as: string = name): string => `${name} | name | ${as}`;

describe("names in Korean", () => {
  it.each([
    ["최선희 외무상이 말했다.", [PERSON("최선희"), "외무상 | role | 최선희"]],
    ["외무상 리선권은 떠났다.", ["외무상 | role | 리선권", PERSON("리선권")]],
    ["조태열 외교부 장관은 거절했다.", [PERSON("조태열"), "외교부 장관 | role | 조태열"]],
    [
      "노동당 부부장 현송월이 왔다.",
      ["노동당 | name | Workers' Party of Korea", "부부장 | role | 현송월", PERSON("현송월")],
    ],
    [
      "마리아 자하로바 외무부 대변인은 쉬었다.",
      [PERSON("마리아 자하로바"), "외무부 대변인 | role | 마리아 자하로바"],
    ],
    ["로마 교황은 쉬었다.", []],
    ["김정은은 웃었다.", [PERSON("김정은")]],
    [
      "블라디미르 푸틴 러시아 대통령이 왔다.",
      [PERSON("블라디미르 푸틴"), "러시아 | name | RU", "대통령 | role | 블라디미르 푸틴"],
    ],
    [
      "안드레이 루덴코 외무차관은 쉬었다. 루덴코가 웃었다.",
      [PERSON("안드레이 루덴코"), "외무차관 | role | 안드레이 루덴코", PERSON("루덴코", "안드레이 루덴코")],
    ],
    ["평양은 거부했다.", ["평양 | metonym | KP"]],
    ["사절단이 평양에서 만났다.", ["평양 | place | 평양"]],
    ["선박이 평양 공항을 지났다.", ["평양 | place | 평양"]],
    ["한·미·일 협력", ["한 | name | KR", "미 | name | US", "일 | name | JP"]],
    ["북러 정상회담이 열렸다.", ["북 | name | KP", "러 | name | RU"]],
    ["유엔 안보리가 대북 제재를 논의했다.", ["유엔 안보리 | name | UN Security Council"]],
    ["주북한 대사관은 나진항에 없다.", ["북한 | name | KP", "나진항 | name | Rajin"]],
    ["백악관은 침묵했다.", ["백악관 | metonym | US"]],
    ["화물선 ‘하나 스타’(IMO 9187629)가 멈췄다.", ["하나 스타 | name | 하나 스타"]],
    ["선박(IMO 번호: 9187629)은 비었다.", ["IMO 번호: 9187629 | name | IMO 9187629"]],
    ["2024년 6월 19일 조선중앙통신", ["2024년 6월 19일 | date", "조선중앙통신 | name | KCNA"]],
  ])("reads %s", (text, mentions) => expect(read(text)).toEqual(mentions));

  it.each([
    "조선업 수주가 늘었다.",
    "인도적 지원을 논의했다.",
    "그는 한미한 집안에서 컸다.",
    "고위 관리들이 저녁을 먹었다.",
    "다른 수단이 없다.",
    "조선왕조의 도자기를 보았다.",
    "집중하면 일이 된다.",
    "오만한 태도를 버려라.",
  ])("finds nobody in %s", (text) => expect(read(text)).toEqual([]));

  it.each(["대통령 선거와 전직 대통령 예우", "장관 회의 일정", "대통령 전용기가 떴다."])(
    "finds no person in %s",
    (text) => expect(read(text).filter((mention) => mention.includes("name"))).toEqual([]),
  );
});

describe("names in Chinese", () => {
  it.each([
    ["王毅外长离开。", [PERSON("王毅"), "外长 | role | 王毅"]],
    ["外交部发言人毛宁表示不满。", ["外交部发言人 | role | 毛宁", PERSON("毛宁")]],
    ["代表张军呼吁克制。", ["代表 | role | 张军", PERSON("张军")]],
    ["國務卿布林肯離開。", ["國務卿 | role | 布林肯", PERSON("布林肯")]],
    ["外交部长官赵兑烈离开。", ["外交部长官 | role | 赵兑烈", PERSON("赵兑烈")]],
    ["国家主席习近平出席。", ["国家主席 | role | 习近平", PERSON("习近平")]],
    ["习近平主席出席。", [PERSON("习近平"), "主席 | role | 习近平"]],
    ["據報，習近平主席出席。", [PERSON("習近平", "习近平"), "主席 | role | 习近平"]],
    ["总理李强在场。", ["总理 | role | 李强", PERSON("李强")]],
    ["弗拉基米尔·普京到了，普京笑了。", [PERSON("弗拉基米尔·普京"), PERSON("普京", "弗拉基米尔·普京")]],
    ["珍妮特·耶伦说不。耶伦走了。", [PERSON("珍妮特·耶伦"), PERSON("耶伦", "珍妮特·耶伦")]],
    ["美国财政部长来了。", ["美国 | name | US", "财政部长 | role"]],
    ["平壤否认。", ["平壤 | metonym | KP"]],
    ["代表团在平壤会面。", ["平壤 | place | 平壤"]],
    ["飞机降落在平壤机场。", ["平壤 | place | 平壤"]],
    ["朝俄关系", ["朝 | name | KP", "俄 | name | RU"]],
    ["对朝制裁委员会", ["对朝制裁委员会 | name | 1718 Committee"]],
    ["對朝制裁", ["朝 | name | KP"]],
    ["金与正发表谈话。", [PERSON("金与正")]],
    ["朝鲜半岛与日本海", ["朝鲜半岛 | name | Korean Peninsula", "日本海 | name | Sea of Japan"]],
    ["货轮HANA STAR（IMO编号9187629）停航。", ["HANA STAR | name | HANA STAR"]],
    [
      "貨輪「海星」（IMO編號：9187629）停航，IMO 9187629已空。",
      ["海星 | name | 海星", "IMO 9187629 | name | 海星"],
    ],
    ["编号IMO 9187620有误。", []],
    ["白宫没有回应。", ["白宫 | metonym | US"]],
  ])("reads %s", (text, mentions) => expect(read(text)).toEqual(mentions));

  it.each([
    "风景很美，他朝着阳光走。",
    "高级官员说，经济很好。",
    "他高兴地说。",
    "马上表示同意。",
    "安全官员，任何官员说。",
    "合法的方法，其中一个。",
    "越来越多的英雄。",
    "美好的印象。",
  ])("finds nobody in %s", (text) => expect(read(text)).toEqual([]));
});

describe("reading names", () => {
  const pieces = [...korean.states, ...chinese.states].flatMap(({ names }) => names);
  const piece = fc.oneof(
    fc.constantFrom(
      ...pieces,
      ...korean.roles,
      ...chinese.roles,
      "은 ",
      "와 ",
      "，",
      "·",
      "金正恩",
      "弗拉基米尔·普京",
      "😀",
      "𠮷",
    ),
    fc.string({ unit: "grapheme" }),
  );
  const texts = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""));

  it("gives offsets into the very text, parties that are there, no acts, and the same bytes twice", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...PACKS), (text, pack) => {
        const reading = readNames(text, pack, null);
        let reached = 0;
        for (const { start, end, text: words, party } of reading.mentions) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(party === null || reading.parties.some(({ id }) => id === party)).toBe(true);
          reached = end;
        }
        expect(reading).toMatchObject({
          acts: [],
          statements: [],
          notRead: ["acts", "statements", "goods", "unread"],
        });
        expect(JSON.stringify(readNames(text, pack, null))).toBe(JSON.stringify(reading));
      }),
    );
  });

  it("finds the same in Korean that is decomposed, at the places of the very text", () => {
    const [pack] = PACKS;
    if (pack === undefined) throw new Error("no pack");
    const korean = fc.array(
      fc.oneof(piece, fc.constantFrom("최선희 외무상은 ", "노동당 부부장 현송월이 ", "각하 값을 ")),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        korean.map((parts) => parts.join("").normalize("NFC")),
        (text) => {
          const decomposed = text.replace(/[가-힣]/g, (syllable) => syllable.normalize("NFD"));
          const [whole, apart] = [text, decomposed].map((one) => readNames(one, pack, null));
          expect(apart?.mentions.map(({ text: words }) => words.normalize("NFC"))).toEqual(
            whole?.mentions.map(({ text: words }) => words.normalize("NFC")),
          );
          for (const { start, end, text: words } of apart?.mentions ?? [])
            expect(decomposed.slice(start, end)).toBe(words);
          expect(apart?.parties.map(({ caption }) => caption)).toEqual(
            whole?.parties.map(({ caption }) => caption),
          );
        },
      ),
    );
  });

  it.each([
    ["dots", "阿·"],
    ["roles", "主席"],
    ["surnames", "王"],
    ["foreign letters", "尔"],
    ["Korean roles", "대통령 "],
    ["Hangul without a blank", "김"],
    ["single characters of States", "朝俄"],
    ["capitals", "A"],
    ["numbers of ships", "IMO "],
    ["open brackets", "（“"],
    ["jamo", "\u1112\u1161\u11ab"],
  ])("stays linear in a text of nothing but %s: twice the text takes about twice the time", (_, unit) => {
    // The best of several: what else the machine does only adds.
    const time = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      const times = Array.from({ length: 4 }, () => {
        const started = performance.now();
        for (const pack of PACKS) readNames(text, pack, null);
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    time(20_000);
    expect(time(160_000) / Math.max(time(40_000), 5)).toBeLessThan(12);
  });

  it("finds the same in traditional characters, at the same places", () => {
    const [, pack] = PACKS;
    if (pack === undefined) throw new Error("no pack");
    const spans = (text: string): readonly object[] =>
      readNames(text, pack, null).mentions.map(({ start, end, type }) => ({ start, end, type }));
    expect(spans("韓國總統與習近平主席會談，聯合國指出對俄制裁。")).toEqual(
      spans("韩国总统与习近平主席会谈，联合国指出对俄制裁。"),
    );
  });
});
