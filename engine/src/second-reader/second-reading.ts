/**
 * @module second-reader/second-reading
 * One entry of an answer for one second reader that was asked, whatever came of it.
 */
import { EmbargoError, type Lang, type SecondReaderSource, type SecondReading } from "../model/index.ts";
import type { OwnReading } from "./compare-acts.ts";
import { readReply } from "./read-reply.ts";

/** What came of asking a second reader: a reply that nobody has looked at yet, or why there is none. */
export type Asked = { readonly source: SecondReaderSource } & (
  | { readonly reply: string }
  | { readonly error: EmbargoError }
);

/**
 * The second reading of a text, or why there is none: a reader that fails loses nothing of our own reading.
 *
 * @param text   the very text that was asked about.
 * @param own    our reading of it, or the assessment made of that.
 * @param number which of the second readers of this answer it is, from 1: begins the ids of its proposals.
 * @param lang   language of the message where there is none.
 */
export function secondReading(
  asked: Asked,
  text: string,
  own: OwnReading,
  { number, lang }: { readonly number: number; readonly lang: Lang },
): SecondReading {
  const { source } = asked;
  try {
    if ("error" in asked) throw asked.error;
    return readReply(asked.reply, text, own, { source, number });
  } catch (error) {
    if (!(error instanceof EmbargoError)) throw error;
    const reader = source.kind === "address" ? source.model : source.command;
    return { reader, source, error: { code: error.code, message: error.explain(lang) } };
  }
}
