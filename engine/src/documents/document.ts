/**
 * @module documents/document
 * Makes the document of what a reader found: what was not found is filled in, warnings are drawn from the rest.
 */
import type { DocumentKind, DocumentWarning, HiddenReason, SourceDocument } from "../model/index.ts";
import { refusal, type Source } from "./source.ts";

/** What a reader found. */
export interface Found extends Partial<Omit<SourceDocument, "kind" | "text">> {
  readonly kind: DocumentKind;
  readonly text: string;
  /** Characters whose bytes the encoding does not have. */
  readonly replaced?: number;
}

/** Hidden characters below this many are the mishaps of an editor. */
const FEW_HIDDEN = 40;

/**
 * The document of a file.
 *
 * @throws {EmbargoError} `INPUT_EMPTY` when there is neither letter nor digit in it.
 */
export function documentOf(source: Source, { replaced = 0, ...found }: Found): SourceDocument {
  if (!/[\p{L}\p{N}]/u.test(found.text)) throw refusal(source, "INPUT_EMPTY");
  const { encoding = null, hidden = [], warnings = [], attachments = [] } = found;
  const count = (reason: HiddenReason): number => hidden.find(({ why }) => why === reason)?.characters ?? 0;
  const drawn: readonly (DocumentWarning | null)[] = [
    ...warnings,
    encoding?.basis === "guessed" ? "encoding-guessed" : null,
    replaced > 0 ? "encoding-replaced" : null,
    count("styled-away") >= FEW_HIDDEN ? "hidden-text" : null,
    count("direction-mark") > 0 ? "direction-marks" : null,
    attachments.some(({ refused }) => refused !== null) ? "attachments-unread" : null,
  ];
  return {
    title: null,
    pageCount: null,
    pages: [],
    lines: [],
    parts: [],
    runningLines: [],
    dateHint: null,
    ...found,
    encoding,
    hidden,
    attachments,
    warnings: [...new Set(drawn.filter((warning) => warning !== null))],
  };
}
