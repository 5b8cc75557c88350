/**
 * @module scripts/gen/name-facts/legal-forms
 * Joins the legal forms of the tables into groups of forms that mean the same.
 */
import { handWords, phrasesOf, readTable } from "./read-table.ts";

/** Spellings of each group of legal forms. A spelling that several forms claim belongs to the first. */
export function collectLegalForms(): readonly (readonly string[])[] {
  const names = classNames();
  const groups = new Map<string, Set<string>>();
  const taken = new Set<string>();
  for (const [form = "", , spellings] of [
    ...readTable("legal-forms-more.tsv"),
    ...readTable("legal-forms.tsv"),
  ]) {
    const name = names.get(form) ?? form;
    const group = groups.get(name) ?? new Set<string>();
    groups.set(name, group);
    for (const spelling of phrasesOf(spellings)) {
      if (taken.has(spelling)) continue;
      taken.add(spelling);
      group.add(spelling);
    }
  }
  return [...groups.values()].map((group) => [...group].sort()).filter((group) => group.length > 0);
}

/** The form that names the class of a form, for the forms that translate each other. */
function classNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [row] of readTable("legal-classes.tsv")) {
    const forms = handWords(row);
    for (const form of forms) names.set(form, forms[0] ?? form);
  }
  return names;
}
