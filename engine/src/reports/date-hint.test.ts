/** Which year a dated event suggests for a text without one, and when none may be. All texts are invented. */
import { openEngine } from "embargo";
import { describe, expect, it } from "vitest";
import type { DocumentDate } from "../model/index.ts";

const engine = openEngine({ clock: () => "2026-11-23" });
const dateOf = (text: string, published?: string): DocumentDate =>
  engine.readReport(text, { published }).date;
const hintOf = (text: string): string | null => {
  const { hint } = dateOf(text);
  return hint === undefined ? null : `${hint.value} ${hint.event}`;
};

describe("hint of a year", () => {
  it("shows the event, its source and the act beside an unknown date", () => {
    expect(dateOf("Pyongyang conducted a nuclear test on 3 September.")).toEqual({
      value: "--09-03",
      basis: "unknown",
      hint: {
        value: "2017-09-03",
        basis: "inferred",
        event: "kp-nuclear-2017-09-03",
        source: expect.stringMatching(/CSIS.*224/) as unknown,
        verified: "secondary",
        act: "a1",
      },
    });
  });

  it.each([
    [
      "a meeting of two leaders",
      "North Korean leader Kim Jong Un met Russian President Vladimir Putin on 25 April in Vladivostok.",
      "2019-04-25 kim-putin-2019-04-25",
    ],
    [
      "the same in French",
      "Le dirigeant nord-coréen Kim Jong-un a rencontré le président russe Vladimir Poutine le 25 avril.",
      "2019-04-25 kim-putin-2019-04-25",
    ],
    [
      "a weekday that fits, before a comma",
      "The North Korean leader Kim Jong Un met the Russian President Vladimir Putin on Wednesday, September 13.",
      "2023-09-13 kim-putin-2023-09-13",
    ],
    [
      "a weekday that fits, in French",
      "Le dirigeant nord-coréen Kim Jong-un a rencontré le président russe Vladimir Poutine mercredi 13 septembre.",
      "2023-09-13 kim-putin-2023-09-13",
    ],
    [
      "other persons on the same day of another year",
      "North Korean leader Kim Jong Un met the Russian official Sergei Shoigu on 13 September.",
      "2024-09-13 kim-shoigu-2024-09-13",
    ],
    [
      "a family name that stands alone",
      "The Russian President Vladimir Putin met Kim on 19 June in Pyongyang.",
      "2024-06-19 kim-putin-2024-06-19",
    ],
    [
      "what is laid on a source",
      "Séoul dit que la Corée du Nord a tiré un missile balistique le 4 octobre.",
      "2022-10-04 kp-missile-2022-10-04",
    ],
    [
      "a launch",
      "La Corée du Nord a tiré un missile balistique le 4 octobre.",
      "2022-10-04 kp-missile-2022-10-04",
    ],
    [
      "a day of another time zone, which its weekday tells from other years",
      "La Corée du Nord a lancé un satellite le mardi 30 mai.",
      "2023-05-30 kp-satellite-2023-05-31",
    ],
    [
      "a resolution by its number",
      "Le Conseil de sécurité a adopté la résolution 2371 le 5 août.",
      "2017-08-05 un-2371",
    ],
    [
      "a ship that was seized",
      "Les États-Unis ont saisi le navire Wise Honest le 9 mai.",
      "2019-05-09 wise-honest-2019-05-09",
    ],
    [
      "what happens often, with its weekday",
      "The European Union adopted new sanctions against Russia on Saturday, 25 February.",
      "2023-02-25 eu-ru-package-10",
    ],
    [
      "an earlier year in the text",
      "La Corée du Nord a tiré un missile balistique le 4 octobre. Un premier essai avait eu lieu en 2017.",
      "2022-10-04 kp-missile-2022-10-04",
    ],
  ])("is given for %s", (_, text, expected) => {
    expect(hintOf(text)).toBe(expected);
  });

  it.each([
    ["two years that fit", "La Corée du Nord a tiré un missile balistique le 10 mars."],
    ["a weekday that does not fit", "La Corée du Nord a tiré un missile balistique le lundi 4 octobre."],
    [
      "a weekday of another day that does not fit",
      "La Corée du Nord a tiré un missile balistique le 4 octobre. Tokyo a protesté vendredi 7 mai.",
    ],
    [
      "a later year in the text",
      "La Corée du Nord a tiré un missile balistique le 4 octobre. Tokyo renforcera sa défense en 2024.",
    ],
    ["another day of such an act", "North Korea conducted a nuclear test on 4 September with its army."],
    [
      "two acts of different years",
      "La Corée du Nord a tiré un missile balistique le 4 octobre. La Corée du Nord a procédé à un essai nucléaire le 9 octobre.",
    ],
    ["what is only planned", "North Korea plans to conduct a nuclear test on 3 September with its army."],
    ["what is only possible", "La Corée du Nord pourrait procéder à un essai nucléaire le 3 septembre."],
    ["what was not done", "La Corée du Nord n’a pas procédé à un essai nucléaire le 3 septembre."],
    [
      "a third leader at the table",
      "The North Korean leader Kim Jong Un met Vladimir Putin and Xi Jinping on 25 April in the city.",
    ],
    ["another State", "Iran conducted a nuclear test on 3 September with its army."],
    [
      "another resolution than that of the day",
      "Le Conseil de sécurité a adopté la résolution 2375 le 5 août.",
    ],
    ["what happens often, without its weekday", "The European Union sanctioned Russia on 16 December."],
    ["a text without a day", "La Corée du Nord a tiré un missile balistique."],
  ])("is not given for %s", (_, text) => {
    expect(hintOf(text)).toBeNull();
  });

  it("gives way to the day of publication and to a year in the text", () => {
    const text = "La Corée du Nord a procédé à un essai nucléaire le 3 septembre.";
    expect(dateOf(text, "2020-09-10")).toEqual({ value: "2020-09-10", basis: "published" });
    const stated = dateOf("La Corée du Nord a procédé à un essai nucléaire le 3 septembre 2016.");
    expect(stated.value).toBe("2016-09-03");
    expect(stated).not.toHaveProperty("hint");
  });

  it("judges nothing by it, and asks for the day in both languages", () => {
    const answer = engine.assess("Le Conseil de sécurité a adopté la résolution 2371 le 5 août.");
    expect(answer.asOf).toBeNull();
    expect(answer.document.date.hint?.value).toBe("2017-08-05");
    expect(answer.summary.en).toMatch(/Inferred, not used: 2017-08-05.*--as-of 2017-08-05/);
    expect(answer.summary.fr).toMatch(/Déduit, non utilisé : 2017-08-05.*--as-of 2017-08-05/);
    const given = engine.assess("Le Conseil de sécurité a adopté la résolution 2371 le 5 août.", {
      asOf: "2017-08-05",
    });
    expect(given.summary.en).not.toMatch(/Inferred/);
  });
});
