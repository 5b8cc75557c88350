/**
 * @module lists/registry
 * Which formats each list may come in.
 */
import { DFAT_XLSX } from "./au-dfat/format.ts";
import { SEMA_XML } from "./ca-sema/format.ts";
import { EU_FSF_XML } from "./eu-fsf/format.ts";
import { FTM_JSONL } from "./ftm/format.ts";
import { GB_OFSI_CSV } from "./gb-ofsi/format.ts";
import { GB_UKSL_XML } from "./gb-uksl/format.ts";
import { LIST_CARDS } from "./load/card.ts";
import type { ListFormat } from "./load/format.ts";
import { ownFormats } from "./own/format.ts";
import { UN_XML } from "./un-sc/format.ts";
import { CSL_CSV } from "./us-csl/format.ts";
import { OFAC_CSV } from "./us-ofac/csv-format.ts";
import { OFAC_ENHANCED } from "./us-ofac/enhanced-format.ts";
import { OFAC_XML } from "./us-ofac/xml-format.ts";

/** Every format there is a reader for. */
export const FORMATS: readonly ListFormat[] = [
  DFAT_XLSX,
  SEMA_XML,
  EU_FSF_XML,
  FTM_JSONL,
  GB_OFSI_CSV,
  GB_UKSL_XML,
  ...ownFormats(),
  UN_XML,
  CSL_CSV,
  OFAC_CSV,
  OFAC_ENHANCED,
  OFAC_XML,
];

/** A format by its id; `undefined` = none of that name. */
export function formatById(id: string): ListFormat | undefined {
  return FORMATS.find((format) => format.id === id);
}

/** Formats a list may come in, the preferred one first; empty = no such list. `ftm:` and `own:` take any name. */
export function formatsOf(list: string): readonly ListFormat[] {
  const family = /^(ftm|own):[a-z0-9-]+$/.exec(list)?.[1];
  if (family !== undefined) return FORMATS.filter((format) => format.id.startsWith(`${family}.`));
  return (LIST_CARDS[list]?.formats ?? []).flatMap((id) => formatById(id) ?? []);
}
