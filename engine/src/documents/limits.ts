/**
 * @module documents/limits
 * How large a file and its parts may be before it is refused. Real reports are smaller by an order of magnitude.
 */

/** Bounds of a file. */
export interface DocumentLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Characters of its text, with its attachments. */
  readonly characters: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Bytes that the packed parts of a PDF or DOCX may unpack into, all together; pictures are not unpacked. */
  readonly unpacked: number;
  /** Unpacked bytes for each packed byte, for parts of a DOCX larger than a megabyte. */
  readonly packing: number;
  /** Files inside a DOCX. */
  readonly members: number;
  /** Attachments of a message, with those inside them. */
  readonly attachments: number;
  /** Messages and files inside one another. */
  readonly depth: number;
}

/** What holds unless the caller says otherwise. */
export const LIMITS: DocumentLimits = {
  bytes: 67_108_864,
  characters: 67_108_864,
  pages: 3000,
  unpacked: 268_435_456,
  packing: 400,
  members: 5000,
  attachments: 100,
  depth: 3,
};
