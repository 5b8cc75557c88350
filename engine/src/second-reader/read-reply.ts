/**
 * @module second-reader/read-reply
 * Takes what a second reader replied to a text: only what stands in the text counts, and it is set beside our own reading.
 */
import type { SecondReaderSource, SecondReadingGiven } from "../model/index.ts";
import { compareActs, type OwnReading } from "./compare-acts.ts";
import { compareMention } from "./compare-mentions.ts";
import { parseReply } from "./parse-reply.ts";
import { REPLY_LIMITS } from "./protocol.ts";
import { readAct, readMention } from "./read-proposal.ts";
import { sift } from "./sift.ts";

/** Whom a reply comes from. */
export interface ReplySource {
  readonly source: SecondReaderSource;
  /** Which of the second readers of this answer it is, from 1: begins the ids of its proposals. */
  readonly number: number;
}

/**
 * Read a reply.
 *
 * Every proposal is taken whole or refused with a reason, and counted. What is taken bears the name of its reader: the model,
 * where one was asked by its name, and otherwise what the reader calls itself.
 *
 * @param json the reply as it came.
 * @param text the very text that was asked about.
 * @param own  our reading of it, or the assessment made of that.
 * @throws {EmbargoError} `READER_NOT_JSON`, `READER_SHAPE` when nothing of it can be used.
 *
 * Cost: proposals times our mentions and acts, and for each quote without a place one pass over the text.
 */
export function readReply(
  json: string,
  text: string,
  own: OwnReading,
  { source, number }: ReplySource,
): SecondReadingGiven {
  const reply = parseReply(json, labelOf(source), source.kind === "address");
  const reader = source.kind === "address" ? source.model : (reply.reader ?? source.command);
  const mentions = sift("mention", reply.mentions ?? [], REPLY_LIMITS.mentions, (item) =>
    readMention(item, text),
  );
  const acts = sift("act", reply.acts ?? [], REPLY_LIMITS.acts, (item) => readAct(item, text));
  const parties = new Map(own.parties.map((party) => [party.id, party]));
  return {
    reader,
    source,
    counts: {
      mentions: reply.mentions === null ? null : mentions.count,
      acts: reply.acts === null ? null : acts.count,
    },
    mentions: mentions.accepted.map((mention, at) => ({
      id: `s${number}m${at + 1}`,
      reader,
      ...mention,
      ...compareMention(mention, text, own.mentions, parties),
    })),
    acts: compareActs(acts.accepted, text, own).map((act, at) => ({
      id: `s${number}a${at + 1}`,
      reader,
      ...act,
    })),
    refused: [...mentions.refused, ...acts.refused],
  };
}

/** What a reader is called before it has named itself. */
function labelOf(source: SecondReaderSource): string {
  return source.kind === "address" ? source.address : source.command;
}
