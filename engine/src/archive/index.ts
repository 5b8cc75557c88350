/**
 * @module archive
 * ZIP files in memory, for the rooms that read files made of several: lists and documents.
 */
export type { ArchiveMembers } from "./zip.ts";
export { openArchive } from "./zip.ts";
