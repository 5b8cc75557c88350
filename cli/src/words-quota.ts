/**
 * @module cli/words-quota
 * Texts about quotas in the answer of `judge`, French and English.
 */
import type { Text } from "embargo/model";

const text = (en: string, fr: string): Text => ({ en, fr });

/** Words about quotas, by key. */
export const QUOTA_WORDS: Readonly<Record<string, Text>> = {
  "option.quantity": text("how much of the goods, as 12000t", "quantité des biens, comme 12000t"),
  "option.already": text(
    "how much of the quota all States have used before in the period, as 480000barrels",
    "part du contingent déjà employée par tous les États dans la période, comme 480000barils",
  ),
  quota: text("Quota", "Contingent"),
  "quota.unknown": text("not known", "pas connu"),
  "quota.or": text("or", "ou"),
  "quota.period": text("from {from} to the day before {to}", "du {from} à la veille du {to}"),
  "quota.used": text("used before, as stated", "déjà employé, selon ce qui est dit"),
  "quota.quantity": text("this dealing", "cette transaction"),
  "quota.remaining": text("left before it", "reste avant elle"),
  "quota.none": text(
    "No quota known here is for certain on these goods, this way, on this day: --quantity and --already change nothing.",
    "Aucun contingent connu ici ne vise avec certitude ces biens, dans ce sens, ce jour : --quantity et --already ne changent rien.",
  ),
};

/** Words for the values of an answer on quotas. */
export const QUOTA_VALUES: Readonly<Record<string, Text>> = {
  "quota.within": text("within it", "respecté"),
  "quota.exceeded": text("exceeded", "dépassé"),
  "quota.unknown": text("not to be told", "impossible à dire"),
  "quota.already.not-stated": text(
    "not stated: how much all States have used of it before, in {units}",
    "non dit : ce que tous les États en ont déjà employé, en {units}",
  ),
  "quota.already.unit": text(
    "what is already used must be said in {units}: the paragraph gives no other unit",
    "ce qui est déjà employé doit être dit en {units} : le paragraphe ne donne pas d’autre unité",
  ),
  "quota.quantity.not-stated": text(
    "not stated: how much this dealing delivers, in {units}",
    "non dit : ce que livre cette transaction, en {units}",
  ),
  "quota.quantity.unit": text(
    "the quantity must be said in {units}: the paragraph gives no other unit",
    "la quantité doit être dite en {units} : le paragraphe ne donne pas d’autre unité",
  ),
  "unit.barrel": text("barrels", "barils"),
  "unit.tonne": text("tonnes", "tonnes"),
};
