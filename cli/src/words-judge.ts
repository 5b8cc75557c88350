/**
 * @module cli/words-judge
 * Texts of the command `judge`, French and English.
 */
import type { Text } from "embargo/model";

const text = (en: string, fr: string): Text => ({ en, fr });

/** Words of the options and answers of `judge`, by key. */
export const JUDGE_WORDS: Readonly<Record<string, Text>> = {
  "option.from": text("country that supplies", "pays qui fournit"),
  "option.to": text("country that receives", "pays qui reçoit"),
  "option.by": text(
    "nationality of the person acting, or the country where he acts",
    "nationalité de la personne qui agit, ou pays où elle agit",
  ),
  "option.in": text("country where the person acting acts", "pays où agit la personne qui agit"),
  "option.goods": text("goods in words (repeatable)", "biens en toutes lettres (répétable)"),
  "option.hs": text("HS code, 2, 4 or 6 digits (repeatable)", "code SH, 2, 4 ou 6 chiffres (répétable)"),
  "option.service": text("an activity instead of goods", "une activité au lieu de biens"),
  "option.payment": text("what is given in return (repeatable)", "la contrepartie (répétable)"),
  "option.party": text(
    "name of a party, screened as well (repeatable)",
    "nom d’une partie, criblé aussi (répétable)",
  ),
  "option.fact": text(
    "a fact that an answer asked for, NAME=yes|no (repeatable)",
    "un fait demandé par une réponse, NOM=yes|no (répétable)",
  ),
  "option.endUser": text(
    "country of the end user, where it is not the one that receives",
    "pays de l’utilisateur final, s’il n’est pas celui qui reçoit",
  ),
  "option.through": text("country crossed on the way (repeatable)", "pays traversé en chemin (répétable)"),
  "option.origin": text("country of origin of the goods", "pays d’origine des biens"),
  "option.flag": text(
    "flag of the ship or aircraft, two letters",
    "pavillon du navire ou de l’aéronef, deux lettres",
  ),
  "option.imo": text("IMO number of the ship, seven digits", "numéro OMI du navire, sept chiffres"),
  "option.insurer": text("country of the insurer", "pays de l’assureur"),
  "option.bank": text("country of the bank", "pays de la banque"),
  "option.value": text(
    "value of the whole dealing, in --currency",
    "valeur de l’opération entière, en --currency",
  ),
  "option.currency": text("currency of the payment, as USD", "monnaie du paiement, comme USD"),
  "option.territory": text(
    "territory concerned: crimea, donetsk, luhansk, kherson, zaporizhzhia (repeatable)",
    "territoire concerné : crimea, donetsk, luhansk, kherson, zaporizhzhia (répétable)",
  ),
  signals: text(
    "Signals of circumvention (a reason to look closer; no part of the verdict)",
    "Signaux de contournement (une raison de regarder mieux ; sans effet sur le verdict)",
  ),
};
