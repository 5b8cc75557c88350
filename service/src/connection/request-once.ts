/**
 * @module connection/request-once
 * One request over a connection to the very address that was checked: no proxy, no cookies, no credentials but those handed
 * in, no connection kept, no redirection followed.
 */
import { request as requestHttp, type IncomingMessage, type RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import { isIPv6, type LookupFunction } from "node:net";

/** What is asked. */
export interface Asked {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  /** Sent with `POST`; absent = nothing. */
  readonly body?: string;
  readonly signal: AbortSignal;
  /** Called when the connection stands and what is asked goes over it. */
  readonly onConnected?: () => void;
}

/** Headers that every request has. */
const HEADERS = { "accept-encoding": "identity", "user-agent": "embargo" } as const;
/** Bytes of the headers of an answer. */
const HEADER_BYTES = 65_536;

/** Ask for a URL at an address; the body of the answer is still to be read. */
export function requestOnce(url: URL, address: string, asked: Asked): Promise<IncomingMessage> {
  const { method, headers, body, signal, onConnected } = asked;
  const family = isIPv6(address) ? 6 : 4;
  // The name is not looked up again: between two answers of a name server a host could move into this network.
  const lookup: LookupFunction = (_host, options, callback) => {
    if (options.all === true) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
  const options: RequestOptions = {
    agent: false,
    headers: { ...headers, ...HEADERS },
    lookup,
    maxHeaderSize: HEADER_BYTES,
    method,
    signal,
  };
  const isSecure = url.protocol === "https:";
  return new Promise((resolve, reject) => {
    const request = (isSecure ? requestHttps : requestHttp)(url, options, resolve).on("error", reject);
    if (onConnected !== undefined)
      request.once("socket", (socket) => socket.once(isSecure ? "secureConnect" : "connect", onConnected));
    request.end(body);
  });
}

/** Read a body up to a limit; `null` = it is larger. */
export async function readBody(message: IncomingMessage, limit: number): Promise<Uint8Array | null> {
  if (Number(message.headers["content-length"] ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > limit) return null;
    chunks.push(bytes);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

/** What comes of work that cannot be stopped is not waited for once the signal is given. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    ...(signal.aborted ? [Promise.reject<T>(new Error("aborted"))] : []),
    work,
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("aborted")), { once: true });
    }),
  ]);
}
