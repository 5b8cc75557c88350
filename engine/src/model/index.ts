/**
 * @module embargo/model
 * The nouns every room shares.
 */
export type {
  AliasStrength,
  Designation,
  EntryName,
  FtmEntity,
  InexactDate,
  ListCoverage,
  ListEntry,
  ListSource,
  LoadedList,
  QueryEntity,
  Schema,
  UnverifiedIdentifier,
  VerifiedAbsence,
} from "./entity.ts";
export type {
  Address,
  EntryIdentifier,
  NameParts,
  RawValue,
  Relation,
  RelationKind,
} from "./entry-details.ts";
export { captionOf, SCHEMATA } from "./entity.ts";
export type { ErrorCode } from "./error-codes.ts";
export { ERROR_CODES } from "./error-codes.ts";
export type { ErrorValues } from "./errors.ts";
export { EmbargoError, fillTemplate } from "./errors.ts";
export type {
  Activity,
  Circumstances,
  Country,
  Dealing,
  DealingTerritory,
  GoodsItem,
  OwnershipFacts,
  Quantity,
  QuotaUnit,
} from "./dealing.ts";
export type {
  Citation,
  ExemptionFinding,
  Finding,
  LegalForce,
  ProvisionKind,
  Outcome,
  Verdict,
  Verification,
} from "./finding.ts";
export type {
  Attachment,
  DateHint,
  DocumentKind,
  DocumentPart,
  DocumentWarning,
  HiddenReason,
  HiddenText,
  PageRun,
  PartKind,
  PrintedLine,
  RunningLine,
  SourceDocument,
  TextEncoding,
} from "./document.ts";
export { runAt } from "./document.ts";
export type { Lang, NameLang, ReportLang, Text, TextLang } from "./language.ts";
export { LANGS, NAME_LANGS, REPORT_LANGS, TEXT_LANGS } from "./language.ts";
export type { DatePrecision, Day, PartialDate } from "./partial-date.ts";
export { compareDates, datePrecision, daySpan, parseDay } from "./partial-date.ts";
export type {
  Act,
  ActKind,
  ActOutcome,
  Attribution,
  DocumentDate,
  EventHint,
  Evidence,
  Mention,
  MentionType,
  NotRead,
  Modality,
  Party,
  AircraftFacts,
  PartyKind,
  Reading,
  ReportedGoods,
  Span,
  Statement,
  StatementKind,
} from "./report.ts";
export { ACT_KINDS, MENTION_TYPES, MODALITIES, PARTY_KINDS } from "./report.ts";
export type {
  ProposalCount,
  ProposedAct,
  ProposedMention,
  ProposedParticipant,
  RefusalReason,
  RefusedProposal,
  SecondReaderSource,
  SecondReading,
  SecondReadingGiven,
  SecondReadingFailed,
  Standing,
} from "./second-reading.ts";
export { PARTICIPANT_ROLES, REFUSAL_REASONS } from "./second-reading.ts";
export {
  isBic,
  isIban,
  isImoCompanyNumber,
  isImoNumber,
  isInn,
  isIsin,
  isLei,
  isNpi,
  isOgrn,
  isUscc,
} from "./check-digits.ts";
