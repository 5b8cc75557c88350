/**
 * @module embargo/exports
 * A report and its answer in the forms of other programs. Pure: what is written where is the caller’s matter.
 */
export type { ExportWords } from "./act-claim.ts";
export { ACT_NOTES, MODALITIES, ROLES, SPEAKERS } from "./export-words.ts";
export { renderFtm, toFtm } from "./ftm/to-ftm.ts";
export type { FtmLine } from "./ftm/ftm-line.ts";
export { renderGraphml } from "./graphml/to-graphml.ts";
export { STANDINGS } from "./standing-words.ts";
export { DATE_BASES, PAGE_WORDS, PARTY_KINDS } from "./page/page-words.ts";
export { renderPage } from "./page/render-page.ts";
