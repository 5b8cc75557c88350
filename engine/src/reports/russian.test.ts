/** Sentences in Russian: who gives and who takes by their case, what is denied, and what alarms nobody. */
import { describe, expect, it } from "vitest";
import { openEngine } from "../engine.ts";

const engine = openEngine({ clock: () => "2026-11-23" });
const read = (text: string) => engine.readReport(text, { published: "2025-03-01", textLang: "ru" });

/** Acts with captions of who takes part. */
function actsIn(text: string) {
  const { acts, parties } = read(text);
  const captions = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => parties.find((party) => party.id === id)?.caption ?? "?");
  return acts.map((act) => ({
    kind: act.kind,
    modality: act.modality,
    actors: captions(act.actors),
    recipients: captions(act.recipients),
  }));
}

describe("roles by case", () => {
  it.each([
    ["Россия поставила Сирии ракеты.", "Russia", "Syria"],
    ["Сирии Россия поставила ракеты.", "Russia", "Syria"],
    ["Ракеты Сирии поставила Россия.", "Russia", "Syria"],
    ["Поставка оружия Ираном Сирии продолжается.", "Iran", "Syria"],
    ["Иран передал партию снарядов Сирии.", "Iran", "Syria"],
    ["Иран продал ливанской армии сорок бронемашин.", "Iran", "ливанской армии"],
    ["Иран снабжает Сирию нефтью.", "Iran", "Syria"],
    ["Уголь был поставлен Северной Кореей в Китай.", "North Korea", "China"],
    ["Сирия закупила танки у Ирана.", "Iran", "Syria"],
    ["Турция закупит у США истребители.", "United States", "Turkey"],
    ["Китай увеличил импорт угля из Северной Кореи.", "North Korea", "China"],
    ["Сирия получила разрешение закупать танки у Ирана.", "Iran", "Syria"],
  ])("%s", (text, actor, recipient) => {
    const [act] = actsIn(text);
    expect(act).toMatchObject({ kind: "transfer", actors: [actor], recipients: [recipient] });
  });
});

describe("what a relative or participle is said of", () => {
  it.each([
    "Ракеты, которые Иран поставил Сирии, уничтожены.",
    "Ракеты, поставленные Ираном Сирии, уничтожены.",
    "Уничтожены ракеты, поставленные Ираном Сирии в марте.",
    "Иран, который поставил ракеты Сирии, молчит.",
  ])("%s", (text) => {
    const { acts, parties } = read(text);
    const [act] = acts.filter(({ kind }) => kind === "transfer");
    const captions = (ids: readonly string[] = []): readonly (string | undefined)[] =>
      ids.map((id) => parties.find((party) => party.id === id)?.caption);
    expect(captions(act?.actors)).toEqual(["Iran"]);
    expect(captions(act?.recipients)).toEqual(["Syria"]);
    expect(act?.goods.map((item) => item.class)).toEqual(["missiles"]);
  });
});

describe("who a participle is said of", () => {
  it.each([
    ["США ввели санкции против трёх компаний из Гонконга, перевозивших иранскую нефть.", ["Iran"]],
    ["США ввели санкции против компании «Орлан», поставлявшей ракеты в Сирию.", ["Орлан"]],
    ["Суд обвинил бизнесмена Ивана Петрова, продававшего ракеты Сирии.", ["Иван Петров"]],
    ["Россия, поставлявшая ракеты Сирии, отвергла упрёки.", ["Russia"]],
    ["Танкер прибыл из Ирана, поставляя ракеты Сирии.", ["Танкер"]],
    ["Россия наращивала торговлю, поставляя ракеты Сирии.", ["Russia"]],
  ])("%s", (text, actors) => {
    expect(actsIn(text).find(({ kind }) => kind === "transfer")?.actors).toEqual(actors);
  });
});

describe("how sure", () => {
  it.each([
    ["Иран не поставлял ракеты Сирии.", "negated"],
    ["Иран якобы поставил ракеты Сирии.", "alleged"],
    ["Иран будет поставлять ракеты Сирии.", "planned"],
    ["Иран поставит ракеты Сирии.", "planned"],
    ["Иран может поставить ракеты Сирии.", "possible"],
    ["Вашингтон обвинил Иран в поставках оружия хуситам.", "alleged"],
    ["Если Иран поставит ракеты Сирии, последует ответ.", "conditional"],
    ["Иран поставил бы ракеты Сирии, если бы захотел.", "conditional"],
    ["Иран отказался поставлять ракеты Сирии.", "negated"],
    ["Киев обвинил Москву в том, что она закупает ракеты у КНДР.", "alleged"],
    ["Эксперты подозревают, что Иран поставил ракеты Сирии.", "alleged"],
    ["Неизвестно, поставил ли Иран ракеты Сирии.", "alleged"],
    ["Нет доказательств того, что Иран поставил ракеты Сирии.", "alleged"],
    ["Сообщения о том, что Иран поставил ракеты Сирии, не подтвердились.", "alleged"],
    ["Поставок ракет Сирии Иран не осуществлял.", "negated"],
    ["Возможны поставки оружия из Ирана в Сирию.", "possible"],
    ["США разрешили Ирану поставлять ракеты Сирии.", "possible"],
    ["Иран экспортирует ракеты в Сирию.", "asserted"],
    ["Иран поставил ракеты Сирии.", "asserted"],
    ["Иран осудил очередные тайные поставки ракет в Сирию.", "asserted"],
    ["Иран опроверг новые скандальные поставки ракет в Сирию.", "denied"],
  ])("%s: %s", (text, modality) => {
    const act = actsIn(text).find(({ kind }) => kind === "transfer");
    expect(act?.modality).toBe(modality);
  });
});

describe("meetings", () => {
  it.each([
    "Президент Ирана принял в среду министра обороны Сирии.",
    "Президент Ирана принял в Москве министра обороны Сирии.",
    "Президент Ирана встретился с министром обороны Сирии.",
  ])("%s", (text) =>
    expect(actsIn(text).map(({ kind, actors }) => [kind, actors.length])).toEqual([["meeting", 2]]),
  );
});

describe("names", () => {
  it("takes a person in several cases for one", () => {
    const { parties } = read(
      "С Владимиром Путиным беседовал Си Цзиньпин. Владимир Путин уехал. Путина ждали.",
    );
    expect(parties.filter(({ kind }) => kind === "person").map(({ caption }) => caption)).toEqual([
      "Владимир Путин",
      "Си Цзиньпин",
    ]);
  });

  it.each([
    ["Суд отпустил Виктора Бута.", "Виктор Бут"],
    ["Встреча с Владимиром Путиным началась.", "Владимир Путин"],
    ["США ввели санкции против Дмитрия Козака.", "Дмитрий Козак"],
    ["США ввели санкции против Марии Захаровой.", "Мария Захарова"],
    ["Письмо передали Ольге Скабеевой.", "Ольга Скабеева"],
    ["Письмо передали Дмитрию Медведеву.", "Дмитрий Медведев"],
    ["Совет допросил Сергея Чемезова.", "Сергей Чемезов"],
    ["Он говорил с Александром Новаком.", "Александр Новак"],
    ["Он говорил с Юрием Борисовым.", "Юрий Борисов"],
    ["Суд допросил Ольгу Ковалёву.", "Ольга Ковалёва"],
    ["Об этом говорили с Андреем Белоусовым.", "Андрей Белоусов"],
    ["Встреча с Валентиной Матвиенко началась.", "Валентина Матвиенко"],
    ["Он встретился с Ким Чен Ыном.", "Ким Чен Ын"],
    ["Письмо передали Дмитрию Кулебе.", "Дмитрий Кулеба"],
    ["Она говорила с Игорем Тотьмянским.", "Игорь Тотьмянский"],
    ["Переговоры с Сергеем Шойгу начались.", "Сергей Шойгу"],
    ["Иван Петров уехал.", "Иван Петров"],
    ["Ввели санкции против Александра Петрова.", "Александр Петров"],
    ["Александра Петрова уехала.", "Александра Петрова"],
    ["Екатерина Нуланд уехала.", "Екатерина Нуланд"],
  ])("gives the name of a person in its base form: %s", (text, caption) => {
    const persons = read(text).parties.filter(({ kind }) => kind === "person");
    expect(persons.map((person) => person.caption)).toEqual([caption]);
  });

  it("reads names in quotation marks, ministries and ships", () => {
    const { mentions } = read(
      "Танкер «Орлан» задержан. Министерство обороны Ливана и компания «Сириус» молчат.",
    );
    const names = mentions.filter(({ type }) => type === "name").map(({ text }) => text);
    expect(names).toEqual(["Орлан", "Министерство обороны Ливана", "Сириус"]);
  });

  it("reads the number of a ship", () => {
    const { parties } = read("Судно «Нептун-2» (ИМО 9074729) доставило уголь в порт Нампхо.");
    const ship = parties.find(({ kind }) => kind === "vessel");
    expect(ship?.caption).toBe("Нептун-2");
    expect(ship?.identifiers).toEqual(["imo:9074729"]);
  });

  it("reads a name in quotation marks whose second word is small", () => {
    const { mentions } = read(
      "Таможня задержала судно «Морская звезда», а компания «Северный ветер плюс» молчит.",
    );
    const names = mentions.filter(({ type }) => type === "name").map(({ text }) => text);
    expect(names).toEqual(["Морская звезда", "Северный ветер плюс"]);
  });

  it("leaves the ministry of an office out of the name", () => {
    const { parties } = read("Представитель российского МИД Иван Орлов опроверг поставки.");
    expect(parties.map(({ caption }) => caption)).toContain("Иван Орлов");
  });

  it("keeps offsets where ё stands", () => {
    const text = "Самолёт Королёва встретил Иран.";
    for (const { text: name, start, end } of read(text).mentions) expect(text.slice(start, end)).toBe(name);
  });
});

describe("what alarms nobody", () => {
  it.each([
    "Сборная Сирии по футболу сыграла вничью.",
    "В музее открылась выставка картин о море.",
    "Погода в Москве будет солнечной.",
    "Школьники получили новые учебники.",
    "Пирог с рыбой подают горячим.",
  ])("%s", (text) => {
    expect(read(text).acts).toEqual([]);
  });
});

describe("the language of a text", () => {
  it("is told without being asked for", () => {
    const { lang } = engine.readReport(
      "По словам министра, в среду на встрече в Москве стороны обсудили поставки нефти и угля, которые были начаты в марте.",
    );
    expect(lang).toBe("ru");
  });
});
