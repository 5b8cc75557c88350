/**
 * @module names/party-markers
 * The words between several names in one field (a.k.a., née, c/o), and when they are such words.
 * Written for this project from general knowledge of lists, bank messages and registers.
 */

/** What a part of a field is to the name before it. */
export type PartRelation =
  | "main"
  | "alias"
  | "former"
  | "nickname"
  | "alternative"
  | "other-party"
  | "address";

/**
 * When words divide two names:
 * - `always`: between any two texts;
 * - `small`: in small letters, or with two words before it in a text of capitals (`DIT`, `NEE` are names too);
 * - `names`: with two words or more on both sides (`Or Cohen` is one name);
 * - `small-names`: the same in small letters, else as `persons` (`TRY PHEAP OU YA DAV` is one name);
 * - `persons`: the same, and both sides begin with a known given name (`Ernst & Young` is one name).
 */
export type MarkerRule = "always" | "small" | "names" | "small-names" | "persons";

/** A divider of names: lower case, without full stops; the words as they follow each other. */
export interface PartyMarker {
  readonly words: readonly string[];
  readonly relation: PartRelation;
  readonly rule: MarkerRule;
}

const ROWS: readonly (readonly [PartRelation, MarkerRule, string])[] = [
  [
    "alias",
    "always",
    "aka|a/k/a|a k a|also known as|also known by|also spelled|also written|also called|alternatively known as|better known as|commonly known as|alias|t/a|trading as|trade name|d/b/a|dba|doing business as|n/k/a|nka|now known as|o/a|operating as",
  ],
  [
    "alias",
    "always",
    "dit aussi|connu sous le nom de|connue sous le nom de|également connu sous le nom de|également connue sous le nom de|aussi appelé|aussi appelée|alias dit|conocido como|conocida como|también conocido como|conhecido como|conhecida como|também conhecido como|auch bekannt als|bekannt als|noto come|conosciuto come|ook bekend als|znany jako",
  ],
  [
    "alias",
    "always",
    "он же|она же|также известный как|также известная как|известный как|известная как|псевдоним",
  ],
  ["alias", "always", "він же|вона же|відомий як|відома як|المعروف باسم|المعروفة باسم|又名|别名|別名|又称"],
  ["alias", "small", "dit|dite|known as|called|genannt|detto|detta|llamado|llamada|zwany|zwana"],
  ["nickname", "always", "nicknamed|surnommé|surnommée|por apodo|по прозвищу|прозвище|кличка|الملقب"],
  [
    "former",
    "always",
    "fka|f/k/a|f k a|pka|p/k/a|formerly known as|previously known as|formerly|previously|formerly called|née|geborene|geb|vormals|ehemals",
  ],
  [
    "former",
    "always",
    "anciennement|anciennement connu sous le nom de|anciennement dénommé|anciennement dénommée|précédemment|antes llamado|anteriormente|già|ранее|бывший|бывшая|урожденная|урождённая|прежнее название",
  ],
  ["former", "small", "né|nee|born|nata|nacida|nascida|roz|rozená|ex"],
  [
    "other-party",
    "always",
    "c/o|o/b/o|obo|f/b/o|fbo|on behalf of|for the benefit of|for the account of|and/or|et/ou|und/oder|y/o|e/ou|pour le compte de|für rechnung von|p/p|attn|attention of",
  ],
  ["other-party", "names", "or|oder|или"],
  ["other-party", "small-names", "ou"],
  ["other-party", "persons", "&|and|et|und|y|и|та"],
];

/** Every marker, the longest of a first word first. */
export const MARKERS: ReadonlyMap<string, readonly PartyMarker[]> = indexed();

function indexed(): ReadonlyMap<string, readonly PartyMarker[]> {
  const index = new Map<string, PartyMarker[]>();
  for (const [relation, rule, list] of ROWS)
    for (const text of list.split("|")) {
      const words = text.split(" ");
      const first = words[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), { words, relation, rule }]);
    }
  for (const markers of index.values()) markers.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Words that name an organisation, whose quoted words are its name and no nickname. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    "agency army association battalion brigade center centre charity club college complex consortium cooperative council " +
    "corps directorate division enterprise factory federation firm foundation front fund group holding house institute " +
    "journal league legion magazine media ministry mission movement museum newspaper organisation organization " +
    "party plant platoon publishing regiment school shipyard society squadron theatre trust union unit vessel works yard " +
    "association banque bataillon centre fondation groupe société usine navire завод фонд банк общество компания " +
    "батальон бригада институт центр союз партия судно ооо оао зао пао ао ип фгуп нпо нпп гуп"
  ).split(" "),
);

/** Words of an address, without full stops. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  (
    "street st road rd avenue ave av boulevard blvd lane ln drive highway hwy square sq floor flr suite apt apartment " +
    "building bldg block unit room house rue route chemin impasse quai bp strasse straße str platz weg calle " +
    "carretera avenida rua travessa via viale piazza ulitsa ul pr prospekt per pereulok naberezhnaya shosse dom " +
    "улица ул пр проспект переулок пер набережная шоссе дом mahallesi cad caddesi sok sokak straat laan jalan jl"
  ).split(" "),
);
