/**
 * @module test/quality/names/perturbations
 * All the ways of changing a name.
 */
import { COMPANY_PERTURBATIONS } from "./perturb-companies.ts";
import { DIRT_PERTURBATIONS } from "./perturb-dirt.ts";
import { LETTER_PERTURBATIONS } from "./perturb-letters.ts";
import { WORD_PERTURBATIONS } from "./perturb-words.ts";
import type { Perturbation } from "./perturbation.ts";
import { RESPELLINGS } from "./respell.ts";
import { ROMANISATIONS } from "./romanise-otherwise.ts";

/** Every way, in a fixed order; about one in five is `unseen`, that is kept out of training. */
export const PERTURBATIONS: readonly Perturbation[] = [
  ...LETTER_PERTURBATIONS,
  ...WORD_PERTURBATIONS,
  ...DIRT_PERTURBATIONS,
  ...COMPANY_PERTURBATIONS,
  ...RESPELLINGS,
  ...ROMANISATIONS,
];
