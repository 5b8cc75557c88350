/**
 * @module second-reader/reader-at-address
 * A language model behind an OpenAI-compatible address (`/chat/completions`) as a second reader. The text leaves for that
 * address and no other: redirections are not followed, and what the answer says of it is whether the text was sent.
 */
import type { IncomingMessage } from "node:http";
import { EmbargoError, type SecondReaderSource } from "embargo/model";
import type { SecondReaderRequest } from "embargo/second-reader";
import {
  addressOf,
  readBody,
  requestOnce,
  systemResolver,
  unlessAborted,
  type Resolver,
} from "../connection/index.ts";
import { messagesFor } from "./prompt.ts";
import { mayBeAsked } from "./reader-address.ts";
import { READER_TIMEOUT_MS, REPLY_BYTES, type AskingBounds, type SecondReader } from "./second-reader.ts";

/** A model at an address. */
export interface ModelAddress extends AskingBounds {
  /** Of the interface itself: see `parseReaderUrl`. */
  readonly url: URL;
  readonly model: string;
  /** Sent in the header, and nowhere shown; `null` = none is asked for. */
  readonly key: string | null;
  /** Addresses of a host; absent = the system's. */
  readonly resolve?: Resolver | undefined;
}

/**
 * A second reader at an address. It fails with `READER_ADDRESS_REFUSED`, `READER_CONNECTION`, `READER_STATUS` for any status but 200,
 * `READER_TOO_LARGE`, `READER_TIMEOUT`, `READER_NOT_JSON`, `READER_SHAPE`.
 */
export function readerAtAddress(at: ModelAddress): SecondReader {
  return {
    ask: async (request) => {
      let textSent = false;
      const source = (): SecondReaderSource => ({
        kind: "address",
        address: shown(at.url),
        model: at.model,
        textSent,
      });
      try {
        const reply = await askModel(at, request, () => {
          textSent = true;
        });
        return { source: source(), reply };
      } catch (error) {
        if (error instanceof EmbargoError && error.code !== "ABORTED") return { source: source(), error };
        throw error;
      }
    },
  };
}

async function askModel(at: ModelAddress, request: SecondReaderRequest, onSent: () => void): Promise<string> {
  const { url, signal: given, timeoutMs = READER_TIMEOUT_MS } = at;
  const clock = (at.deadline ?? ((ms) => AbortSignal.timeout(ms)))(timeoutMs);
  const signal = given === undefined ? clock : AbortSignal.any([given, clock]);
  try {
    return await unlessAborted(converse(at, request, signal, onSent), signal);
  } catch (error) {
    if (given?.aborted === true) throw new EmbargoError("ABORTED");
    if (clock.aborted)
      throw new EmbargoError("READER_TIMEOUT", { value: shown(url), seconds: timeoutMs / 1000 });
    if (error instanceof EmbargoError) throw error;
    throw new EmbargoError("READER_CONNECTION", {
      value: shown(url),
      reason: (error as NodeJS.ErrnoException).code ?? "?",
    });
  }
}

async function converse(
  { url, model, key, limit = REPLY_BYTES, resolve = systemResolver }: ModelAddress,
  request: SecondReaderRequest,
  signal: AbortSignal,
  onConnected: () => void,
): Promise<string> {
  const found = await addressOf(url, resolve, (address) => mayBeAsked(url.protocol, address));
  if ("refused" in found)
    throw new EmbargoError("READER_ADDRESS_REFUSED", { value: shown(url), address: found.refused });
  if ("failed" in found)
    throw new EmbargoError("READER_CONNECTION", { value: shown(url), reason: found.failed });
  const body = JSON.stringify({
    model,
    messages: messagesFor(request),
    response_format: { type: "json_object" },
    stream: false,
    temperature: 0,
  });
  const headers = {
    accept: "application/json",
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  const message = await requestOnce(url, found.address, {
    method: "POST",
    headers,
    body,
    signal,
    onConnected,
  });
  try {
    return contentOf(await bodyOf(message, url, limit), url);
  } finally {
    message.destroy();
  }
}

async function bodyOf(message: IncomingMessage, url: URL, limit: number): Promise<string> {
  const { statusCode = 0, headers } = message;
  if (statusCode !== 200) throw new EmbargoError("READER_STATUS", { value: shown(url), status: statusCode });
  const coding = headers["content-encoding"] ?? "identity";
  if (coding !== "identity") throw new EmbargoError("READER_SHAPE", { value: shown(url), reason: coding });
  const bytes = await readBody(message, limit);
  if (bytes === null) throw new EmbargoError("READER_TOO_LARGE", { value: shown(url), limit });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new EmbargoError("READER_NOT_JSON", { value: shown(url) });
  }
}

/** What the model said, out of what stands around it. */
function contentOf(body: string, url: URL): string {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    throw new EmbargoError("READER_NOT_JSON", { value: shown(url) });
  }
  const choice = (answer as { choices?: readonly Choice[] } | null)?.choices?.[0];
  const content = choice?.message?.content;
  // What was cut off could end where it happens to be JSON.
  if (choice?.finish_reason === "length")
    throw new EmbargoError("READER_SHAPE", { value: shown(url), reason: "finish_reason: length" });
  if (typeof content !== "string")
    throw new EmbargoError("READER_SHAPE", { value: shown(url), reason: "choices[0].message.content" });
  return content;
}

/** As far as it is one: nothing of it is trusted. */
type Choice = {
  readonly message?: { readonly content?: unknown } | null;
  readonly finish_reason?: unknown;
} | null;

/** An address without its query, which may hold a secret. */
function shown(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
