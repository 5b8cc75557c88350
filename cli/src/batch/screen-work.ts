/**
 * @module cli/batch/screen-work
 * What a thread of a batch does: screens queries against the packed lists and sends digests.
 */
import type { QueryEntity } from "embargo/model";
import { screenEntity, unpackLists, type ScreenOptions } from "embargo/screening";
import { digestOf, type AnswerDigest } from "./answer-digest.ts";

/** What the work is opened with. */
export interface DigestSetting {
  /** Version of the engine that packed the lists. */
  readonly engine: string;
  /** Whether digests hold the whole answer as JSON. */
  readonly withJson: boolean;
}

/** Open the lists. @param setting a {@link DigestSetting}. */
export function openWork(
  lists: SharedArrayBuffer,
  setting: unknown,
): (query: QueryEntity, options: ScreenOptions) => AnswerDigest {
  const { engine, withJson } = setting as DigestSetting;
  const prepared = unpackLists(lists, engine);
  return (query, options) => digestOf(screenEntity(query, prepared, options), withJson);
}
