import { describe, expect, it } from "vitest";
import { romanisedBy } from "./romanise-otherwise.ts";

describe("romanisedBy", () => {
  it("writes one name by each standard", () => {
    const of = (standard: string): string => romanisedBy(standard, "Юрий Щербаков");
    expect(of("scholarly")).toBe("Jurij Ščerbakov");
    expect(of("passport")).toBe("Iurii Shcherbakov");
    expect(of("french")).toBe("Iouriï Chtcherbakov");
  });

  it("has a Latin letter or none for every letter, and leaves other letters", () => {
    const letters = "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюяў";
    for (const standard of ["scholarly", "passport", "french"])
      expect(romanisedBy(standard, letters)).toMatch(/^[\p{Script=Latin}]+$/u);
    expect(romanisedBy("passport", "Ю. ЩЕРБА")).toBe("Iu. SHCHERBA");
    expect(romanisedBy("passport", "Anna 7")).toBe("Anna 7");
  });
});
