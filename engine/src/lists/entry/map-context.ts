/**
 * @module lists/entry/map-context
 * What a mapper knows besides the record.
 */

/** The list a record belongs to. */
export interface MapContext {
  /** Id of the list, such as `un-sc`. */
  readonly list: string;
  readonly issuer: string;
  /** Key of the publication in the list’s table of sources. */
  readonly source: string;
}
