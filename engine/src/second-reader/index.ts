/**
 * @module embargo/second-reader
 * A second reader beside our own: what it is asked, and what of its reply counts. Pure: who runs or calls it is the caller’s
 * matter. Nothing of an assessment changes by it.
 */
export type { OwnReading } from "./compare-acts.ts";
export { PROTOCOL, REPLY_LIMITS, secondReaderRequest, type SecondReaderRequest } from "./protocol.ts";
export { readReply, type ReplySource } from "./read-reply.ts";
export { secondReading, type Asked } from "./second-reading.ts";
