import { describe, expect, it } from "vitest";
import { spanish } from "./spanish.ts";

describe("spanish", () => {
  it.each([
    ["misil", "misiles"],
    ["avión de combate", "aviones de combate"],
    ["luz", "luces"],
    ["obús autopropulsado", "obuses autopropulsados"],
    ["autobús", "autobuses"],
    ["sistema de lanzacohetes", "sistemas de lanzacohetes"],
    ["arma pequeña", "armas pequeñas"],
  ])("gives %s its plural", (noun, plural) => {
    expect(spanish.nounForms(noun)).toEqual([plural]);
  });

  it.each(["UAV", "lanzacohetes", "AK-47"])("leaves %s alone", (noun) => {
    expect(spanish.nounForms(noun)).toEqual([]);
  });

  it("writes out an office in the plural", () => {
    expect(spanish.roleForms("ministro de Defensa")).toEqual(["ministros de Defensa"]);
  });

  it.each([
    [
      ["francés", "francesa"],
      ["francés", "franceses", "francesa", "francesas"],
    ],
    [
      ["kirguís", "kirguisa"],
      ["kirguís", "kirguises", "kirguisa", "kirguisas"],
    ],
    [["iraní"], ["iraní", "iraníes", "iranís"]],
    [
      ["ruso", "rusa"],
      ["ruso", "rusos", "rusa", "rusas"],
    ],
  ])("writes out %s", (pair, forms) => {
    expect(spanish.adjectiveForms(pair)).toEqual(forms);
  });
});
