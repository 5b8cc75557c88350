/** Words whose role the whole name shows. */
import { describe, expect, it } from "vitest";
import { prepareName } from "./prepare-name.ts";
import { ROLE_NAMES } from "./role.ts";

const rolesOf = (name: string): string =>
  prepareName(name)
    .words.map(({ role }) => ROLE_NAMES[role])
    .join(" ");

describe("a word that stands where a name belongs", () => {
  it.each([
    ["Omar Mohamed El-Sayed", "given given particle name"],
    ["Sayed Omar Mohamed", "title given given"],
    ["Martin Luther King", "given given name"],
    ["King Martin", "name given"],
    ["Dr Martin", "title given"],
  ])("is a title before the name and a name at its end: %s", (name, roles) => {
    expect(rolesOf(name)).toBe(roles);
  });

  it.each([
    ["Ben Smith", "name name"],
    ["Abdul Mousavi", "name given"],
    ["van Dijk", "particle name"],
    ["Ahmad ben Ali", "given particle given"],
  ])("is a joining word unless it begins a name of two words as a given name: %s", (name, roles) => {
    expect(rolesOf(name)).toBe(roles);
  });

  it.each([
    ["Ivan Danilovich Sidorov", "given patronymic name"],
    ["Ivan Danilovich Noskevich", "given patronymic name"],
    ["Noskevich Ivan Danilovich", "name given patronymic"],
    ["Maksim Mihovich", "given name"],
    ["Sidorov Ivan Danilovich", "name given patronymic"],
  ])("is a patronymic unless no family name is left: %s", (name, roles) => {
    expect(rolesOf(name)).toBe(roles);
  });
});
