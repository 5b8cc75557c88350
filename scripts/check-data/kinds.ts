/**
 * @module scripts/check-data/kinds
 * Decides which kind of data a file under `data/` is, by its path: exactly one, or it is a problem.
 * The shape of a kind is `schemas/<kind>.schema.json`.
 */

const KINDS: readonly (readonly [kind: string, files: RegExp])[] = [
  ["facts", /^data\/regimes\/(?:[^/]+\/[^/]+\/)?facts\.yml$/],
  ["pointers", /^data\/regimes\/(?:[^/]+\/)?pointers\.yml$/],
  ["issuers", /^data\/regimes\/issuers\.yml$/],
  ["derived-facts", /^data\/regimes\/derived-facts\.yml$/],
  ["signals", /^data\/regimes\/signals\.yml$/],
  ["quotas", /^data\/quotas\/[^/]+\.yml$/],
  ["regime", /^data\/regimes\/[^/]+\/[^/]+\/regime\.yml$/],
  ["sources", /^data\/regimes\/[^/]+\/[^/]+\/sources\.yml$/],
  ["provision", /^data\/regimes\/[^/]+\/[^/]+\/(?!(?:regime|sources|facts)\.yml$)[^/]+\.yml$/],
  ["goods-classes", /^data\/goods\/(?:classes|more\/[^/]+)\.yml$/],
  ["goods-words", /^data\/goods\/words\.yml$/],
  ["territories", /^data\/territories\/territories\.yml$/],
  ["aircraft-marks", /^data\/aircraft\/marks\.yml$/],
  ["aircraft-models", /^data\/aircraft\/models\.yml$/],
  ["ownership-rules", /^data\/ownership\/rules\.yml$/],
  ["event-sources", /^data\/events\/sources\.yml$/],
  ["event-persons", /^data\/events\/persons\.yml$/],
  ["events", /^data\/events\/(?!(?:sources|persons)\.yml$)[^/]+\.yml$/],
  ["starter-card", /^data\/lists\/starter\.yml$/],
  ["list-countries", /^data\/lists\/countries\.yml$/],
  ["list-card", /^data\/lists\/(?!(?:starter|countries)\.yml$)[^/]+\.yml$/],
  ["list-format", /^data\/lists\/formats\/[^/]+\.yml$/],
  ["starter", /^data\/starter\/[^/]+\.yml$/],
  ["lexicon-grammar", /^data\/lexicons\/[a-z]{2}\/grammar\.yml$/],
  ["lexicon-words", /^data\/lexicons\/[a-z]{2}\/words\.yml$/],
  ["lexicon-dates", /^data\/lexicons\/[a-z]{2}\/dates\.yml$/],
  ["lexicon-roles", /^data\/lexicons\/[a-z]{2}\/roles\.yml$/],
  ["lexicon-bodies", /^data\/lexicons\/[a-z]{2}\/bodies\.yml$/],
  ["lexicon-places", /^data\/lexicons\/[a-z]{2}\/places\.yml$/],
  ["lexicon-cues", /^data\/lexicons\/[a-z]{2}\/cues\.yml$/],
  ["lexicon-statements", /^data\/lexicons\/[a-z]{2}\/statements\.yml$/],
  ["lexicon-frames", /^data\/lexicons\/[a-z]{2}\/frames\.yml$/],
  ["lexicon-aircraft", /^data\/lexicons\/[a-z]{2}\/aircraft\.yml$/],
  ["lexicon-territories", /^data\/lexicons\/[a-z]{2}\/territories\.yml$/],
  ["lexicon-goods", /^data\/lexicons\/[a-z]{2}\/goods\.yml$/],
  ["lexicon-verbs-de", /^data\/lexicons\/de\/verbs\.yml$/],
  ["lexicon-verbs-en", /^data\/lexicons\/en\/verbs\.yml$/],
  ["lexicon-verbs-fr", /^data\/lexicons\/fr\/verbs\.yml$/],
  ["lexicon-verbs-es", /^data\/lexicons\/es\/verbs\.yml$/],
  ["lexicon-verbs-ru", /^data\/lexicons\/ru\/verbs\.yml$/],
  ["lexicon-names", /^data\/lexicons\/(?:ko|zh)\/names\.yml$/],
  ["names-equivalents", /^data\/lexicons\/names\/equivalents\.yml$/],
  ["names-forenames", /^data\/lexicons\/names\/forenames\.yml$/],
  ["names-parts", /^data\/lexicons\/names\/parts\.yml$/],
];

/** Every kind of data there is. */
export const KIND_NAMES: readonly string[] = KINDS.map(([kind]) => kind);

/** Kinds a file is of; anything but one is a problem. */
export function kindsOf(path: string): readonly string[] {
  return KINDS.filter(([, files]) => files.test(path)).map(([kind]) => kind);
}
