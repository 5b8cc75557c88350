/**
 * @module embargo/lists
 * What the official list files say: readers, mappers, and an account of every field.
 */
export type { FormatCard, FileAddress, FileRole, ListBounds, ListCard } from "./load/card.ts";
export { formatCard, LIST_CARDS } from "./load/card.ts";
export type { FieldCoverage } from "./load/coverage.ts";
export type { Envelope, FormatReader, ListFormat, ReadTarget, RecordMapper } from "./load/format.ts";
export type { ListRead, LoadOptions } from "./load/list-load.ts";
export { ListLoad } from "./load/list-load.ts";
export type { ListFile } from "./load/read-files.ts";
export type { FileRequest, ListRequest } from "./load/request.ts";
export { requestOf } from "./load/request.ts";
export { assignRoles, readList, readListNow } from "./load/read-files.ts";
export { ownFormats } from "./own/format.ts";
export { FORMATS, formatById, formatsOf } from "./registry.ts";
export type { ListDelta } from "./us-ofac/delta-read.ts";
export { applyDelta } from "./us-ofac/delta-apply.ts";
export { readDelta } from "./us-ofac/delta-read.ts";
