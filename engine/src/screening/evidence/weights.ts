/**
 * @module screening/evidence/weights
 * What a fact beside the name is worth, in bits: log2 of how much likelier it is between two records of one entity than
 * between two of different ones. Set by hand on that reasoning and rounded towards zero; not fitted.
 */

/** Bits of each kind of evidence; negative counts against. */
export const EVIDENCE_BITS = {
  /** One number issued once to one holder: more than everything that can speak against it together. */
  identifierSame: 20,
  /** Short, without a check digit, or written under another heading: chance and copying errors stay possible. */
  identifierSameWeak: 8,
  /** A ship keeps its IMO number from keel to scrap: another one is another ship, whatever else agrees. */
  imoDifferent: -24,
  /** Numbers issued once for life to a body or person; records of one entity differ by an error only. */
  identifierDifferent: -8,
  /** Numbers of which one holder may have several: tax offices, registers, radio calls. */
  identifierDifferentWeak: -1.5,
  /** Passports are renewed every ten years and some people hold two. */
  passportDifferent: -1,

  /** Chance is 1 in some 18,000 days of adult birth; less, for copied records copy errors with the date. */
  birthDateSame: 8,
  /** 1 January stands for “the year only” so often that it says little more than the year. */
  birthDateSamePlaceholder: 4.5,
  /** Chance is 1 in some 600 months. */
  birthMonthSame: 6,
  /** Chance is 1 in some 50 years, most of them within one generation. */
  birthYearSame: 4,
  /** Inside a range of several years: chance is 1 in 5 or so. */
  birthRangeSame: 1,
  /** A year off where one side knows no more than the year. */
  birthYearNear: 0.5,
  /** Day and month exchanged: rare by chance, common where 5/4 is read as 4/5. */
  birthDateSwapped: 5,
  /** One digit differs or two neighbours are exchanged: chance is 1 in some 700 dates. */
  birthDateTypo: 2.5,
  /** Two full days at most a year apart: lists do state several for one person. */
  birthDayDifferent: -2,
  /** Two years apart. */
  birthDateDifferent: -5,
  /** More than two years apart: seldom one person, though false papers exist. */
  birthYearFar: -8,

  /** The same town; towns are big and lists are regional. */
  birthPlaceSame: 3,
  /** One names a part of what the other names. */
  birthPlacePartial: 1,
  /** Street and number agree. */
  addressSame: 4,
  /** Town or street agree. */
  addressPartial: 1,

  /** Lists are of few countries: agreement is half expected. */
  countrySame: 1,
  /** People move and hold several nationalities. */
  countryDifferent: -1,
  /** As for countries; most bodies of a list share a few. */
  jurisdictionSame: 1,
  /** A body is registered in one place; a namesake elsewhere is another body or a branch. */
  jurisdictionDifferent: -2.5,
  /** Flags of convenience are few. */
  flagSame: 1,
  /** Ships change flag, those on lists above all. */
  flagDifferent: -0.5,

  /** Recorded wrongly once in a hundred or less. */
  genderDifferent: -4,
  /** A person is no ship; the sorts are told apart wrongly once in a hundred or less. */
  schemaDifferent: -6,
} as const;

/** Why a part of the evidence has its weight: a key of `EVIDENCE_BITS`. */
export type EvidenceKind = keyof typeof EVIDENCE_BITS;
