/**
 * @module embargo-service/home
 * The folder that keeps snapshots of lists.
 */
export type { AddRequest, AddResult } from "./add.ts";
export { checkNotToCome } from "./not-to-come.ts";
export type { Catalogue, KnownFormat } from "./catalogue.ts";
export { OFFICIAL } from "./catalogue.ts";
export type {
  ChangedEntry,
  ChangedField,
  ComparedSnapshot,
  NamedEntry,
  RenumberedEntry,
  SnapshotDiff,
} from "./diff.ts";
export type { Home, HomeOptions } from "./home.ts";
export { openHome } from "./home.ts";
export { homePath } from "./home-path.ts";
export type { LoadOptions } from "./load.ts";
export type { Manifest, StoredFile } from "./manifest.ts";
export type { ReadProgress } from "./read-staged.ts";
