/**
 * @module screening/file/fingerprint
 * What an index depends on besides the lists: the rules that read names, and the facts about names. An index made
 * under others is not used.
 */
import made from "../../generated/index-fingerprint.json" with { type: "json" };

/** Names the code and the tables by which names are read, described and kept; computed by `npm run gen`. */
export const INDEX_FINGERPRINT: string = made.fingerprint;
