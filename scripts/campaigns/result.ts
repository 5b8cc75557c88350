/**
 * @module scripts/campaigns/result
 * What a campaign brings home.
 */

/** Lines for the dated result, and what went wrong; empty = nothing did. */
export interface CampaignResult {
  readonly lines: readonly string[];
  readonly failures: readonly string[];
  /** What was tried of the whole, for the name of the result: parts tried on one day stand side by side. */
  readonly part?: string;
}
