/**
 * @module embargo/regimes
 * Says what the law says of a dealing on a day, and where. Knows no list and no name; no number of law is in code.
 */
export type { ProvisionInForce, RegimeInForce } from "./browse.ts";
export { browseRegimes } from "./browse.ts";
export type { NotModelled } from "./coverage.ts";
export { withDerivedFacts } from "./derived-facts.ts";
export { classTitle, goodsFromHs, goodsFromWords, goodsWithCodes } from "./goods/goods-classes.ts";
export type { GoodsBasis, GoodsConfidence, GoodsExplanation } from "./goods/goods-words.ts";
export { explainGoods } from "./goods/goods-words.ts";
export { modelledIssuers } from "./issuer-law.ts";
export type { IssuerVerdict, Judgement } from "./judge.ts";
export { judgeDealing } from "./judge.ts";
export type { JudgeOptions } from "./judge-legs.ts";
export type { ActJudgement } from "./judge-act.ts";
export { judgeAct } from "./judge-act.ts";
export type { Fact, GoodsClass, Law, Provision, Regime } from "./law.ts";
export type { Delivery, Quota, QuotaUse } from "./quota.ts";
export { quotaOn } from "./quota.ts";
export type { DealingQuota, QuotaGap } from "./quota-of-dealing.ts";
export { quotasOf, withQuotaFacts } from "./quota-of-dealing.ts";
export type { SignalId } from "./signal-table.ts";
export type { Signal } from "./signals.ts";
export type {
  AppliedRule,
  EntityOwnership,
  OwnershipBounds,
  OwnershipChain,
  OwnershipGap,
  OwnershipJudgement,
  OwnershipStep,
} from "./ownership/answer.ts";
export type {
  Holding,
  HoldingKind,
  JointArrangement,
  ListedParty,
  OwnershipQuestion,
} from "./ownership/holdings.ts";
export { holdsOn } from "./ownership/holdings.ts";
export { judgeOwnership } from "./ownership/judge-ownership.ts";
export type { PartyGap, PartyOwnership } from "./ownership/party-ownership.ts";
export { judgePartyOwnership } from "./ownership/party-ownership.ts";
export type { OwnershipRule } from "./ownership/rules.ts";
export { OWNERSHIP_RULES } from "./ownership/rules.ts";
export { withOwnershipFacts } from "./ownership-facts.ts";
