/**
 * @module reports/mentions/aircraft-tables
 * Which letters and figures could be the registration of an aircraft, and which words name a model (`data/aircraft`).
 */
import table from "../../generated/aircraft.json" with { type: "json" };
import type { Country } from "../../model/index.ts";

/** Words of a text by their offsets. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** What looks like a registration, as it stands in the flat text: words around say whether it is one. */
const CODE = /(?<![\p{L}\p{N}-])[A-Z0-9]{1,4}-?[A-Z0-9]{2,7}(?![\p{L}\p{N}]|-[\p{L}\p{N}])/gu;

let marks: ReadonlyMap<string, readonly { readonly state: Country; readonly form: RegExp }[]> | null = null;

/** The State whose mark a code bears in a form in use there; `null` = no registration is written so. */
export function stateOfMark(code: string): Country | null {
  marks ??= Map.groupBy(
    table.marks.flatMap(({ state, mark, forms }) =>
      forms.map((form) => ({ mark, state, form: new RegExp(`^${mark}${patternOf(form)}$`) })),
    ),
    ({ mark }) => mark,
  );
  const hyphen = code.indexOf("-");
  const heads = hyphen > 0 ? [code.slice(0, hyphen)] : [code.slice(0, 1), code.slice(0, 2)];
  const rows = heads.flatMap((head) => marks?.get(head) ?? []);
  return rows.find(({ form }) => form.test(code))?.state ?? null;
}

function patternOf(form: string): string {
  return form.replace(/#/g, "\\d").replace(/@/g, "[A-Z]");
}

/** Codes that could be registrations. Linear in the text. */
export function codesIn(flat: string): readonly (Run & { readonly code: string; readonly state: Country })[] {
  return [...flat.matchAll(CODE)].flatMap(({ 0: code, index }) => {
    const state = /\d|-/.test(code) ? stateOfMark(code) : null;
    return state === null ? [] : [{ code, state, start: index, end: index + code.length }];
  });
}

let models: readonly { readonly pattern: RegExp; readonly class: string; readonly alone: boolean }[] | null =
  null;

/**
 * Words that name a model. `alone`: they need no maker and no word for aircraft beside them.
 *
 * Cost: linear in the text for each row of the table.
 */
export function modelsIn(
  flat: string,
): readonly (Run & { readonly class: string; readonly alone: boolean })[] {
  models ??= table.models.flatMap(({ makers, series, joined, numbers, class: goods }) => {
    const maker = `(?:${makers.join("|")})[ -]`;
    const letters = `(?:${series.join("|")})`;
    const number = `(?:${[...numbers].sort((a, b) => b.length - a.length).join("|")})(?:[A-ZА-Я]{1,4}\\d?)?(?:-\\d{2,4}[A-Z]{0,4})?`;
    const row = (words: string, alone: boolean): (typeof made)[number] => ({
      pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}])`, "gu"),
      class: goods,
      alone,
    });
    const made: { readonly pattern: RegExp; readonly class: string; readonly alone: boolean }[] = [];
    made.push(row(`${maker}(?:${letters}-?)?${number}`, true));
    made.push(row(`${letters}${joined ? "-?" : "-"}${number}`, !joined));
    return made;
  });
  return models.flatMap(({ pattern, class: goods, alone }) =>
    [...flat.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      class: goods,
      alone,
    })),
  );
}
