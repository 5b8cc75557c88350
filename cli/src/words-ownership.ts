/**
 * @module cli/words-ownership
 * Texts about who owns the parties in the answer of `judge`, French and English.
 */
import type { Text } from "embargo/model";

const text = (en: string, fr: string): Text => ({ en, fr });

/** Words about ownership, by key. */
export const OWNERSHIP_WORDS: Readonly<Record<string, Text>> = {
  "option.owner": text(
    "who owns a party or its owner, OWNED=OWNER:SHARE, as “Acme LLC=Jane Doe:60%”; ? = share not known (repeatable)",
    "qui détient une partie ou son détenteur, DÉTENU=DÉTENTEUR:PART, comme « Acme LLC=Jane Doe:60% » ; ? = part inconnue (répétable)",
  ),
  "option.owners": text(
    "file of holdings, CSV or JSONL: owner, owned, share, and kind, from, to where known",
    "fichier de détentions, CSV ou JSONL : owner, owned, share, et kind, from, to s’ils sont connus",
  ),
  "owners.text": text(
    '{key} must be a text; a share is one too, as "60%"',
    '{key} doit être un texte ; une part aussi, comme "60%"',
  ),
  "owners.name": text("{key} holds no name", "{key} ne contient aucun nom"),
  "owners.share": text(
    "“{share}” is no share: a percentage from 0% to 100% with its sign, ? where it is not known; kind is shares, votes, board or control",
    "« {share} » n’est pas une part : un pourcentage de 0% à 100% avec son signe, ? si elle est inconnue ; kind est shares, votes, board ou control",
  ),
  "owners.day": text("“{day}” is no day, YYYY-MM-DD", "« {day} » n’est pas un jour, AAAA-MM-JJ"),
  ownership: text("Ownership", "Détention"),
  "ownership.noRule": text("no rule known here on that day", "aucune règle connue ici ce jour-là"),
  "ownership.listed": text("(listed)", "(inscrit)"),
  "ownership.perhaps": text("(perhaps listed)", "(peut-être inscrit)"),
  "ownership.cut": text("longer than can be shown", "trop longue pour être montrée"),
  "ownership.circle": text("hold each other in a circle:", "se détiennent en cercle :"),
  "ownership.none": text(
    "no owner was found on a list, if the holdings stated are all there are, of",
    "aucun détenteur n’a été trouvé sur une liste, si les détentions dites sont toutes celles qui existent, de",
  ),
  "ownership.owner": text("Owner", "Détenteur"),
  "ownership.unused": text(
    "Holdings that lead to no party (a name misspelt?), in",
    "Détentions qui ne mènent à aucune partie (nom mal écrit ?), dans",
  ),
};

/** Words for the values of an answer on ownership. */
export const OWNERSHIP_VALUES: Readonly<Record<string, Text>> = {
  "ownership.blocked": text("counts as listed owners’", "compte comme celle de détenteurs inscrits"),
  "ownership.blocked.listed": text("is listed itself", "est elle-même inscrite"),
  "ownership.undetermined": text("cannot be told", "impossible à dire"),
  "ownership.not-blocked": text(
    "does not count as listed owners’",
    "ne compte pas comme celle de détenteurs inscrits",
  ),
  "holding.shares": text("of the shares", "des parts"),
  "holding.votes": text("of the votes", "des voix"),
  "holding.board": text("of the board", "du conseil"),
  "holding.control": text("control", "contrôle"),
  "gap.unknown": text("share of {owner} in {owned} not known", "part de {owner} dans {owned} inconnue"),
  "gap.exceeds-whole": text(
    "the shares recorded in {owned} add up to more than the whole, that of {owner} among them",
    "les parts notées dans {owned}, dont celle de {owner}, dépassent le tout",
  ),
  "gap.circle": text(
    "what {owner} holds in {owned} goes round in a circle",
    "ce que {owner} détient dans {owned} tourne en cercle",
  ),
  "gap.reading": text("the rule can be read in two ways", "la règle peut se lire de deux façons"),
  "gap.no-rule": text("no rule is in force here", "aucune règle n’est en vigueur ici"),
  "gap.too-large": text(
    "too many listed owners to follow each",
    "trop de détenteurs inscrits pour suivre chacun",
  ),
  "gap.listing": text(
    "whether {owner} is listed is not certain: see the candidates",
    "rien ne dit avec certitude que {owner} est inscrit : voir les candidats",
  ),
};
