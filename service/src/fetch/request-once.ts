/**
 * @module fetch/request-once
 * One request over a connection to the very address that was checked: no proxy, no cookies, no credentials, no connection
 * kept.
 */
import { request as requestHttp, type IncomingMessage, type RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import { isIPv6, type LookupFunction } from "node:net";
import { EmbargoError } from "embargo/model";

const HEADERS = {
  accept: "text/html, application/pdf, text/plain, application/xhtml+xml, message/rfc822, */*;q=0.1",
  "accept-encoding": "identity",
  "user-agent": "embargo",
} as const;
/** Bytes of the headers of an answer. */
const HEADER_BYTES = 65_536;

/** Ask for a URL at an address; the body is still to be read. */
export function requestOnce(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  const family = isIPv6(address) ? 6 : 4;
  // The name is not looked up again: between two answers of a name server a host could move into this network.
  const lookup: LookupFunction = (_host, options, callback) => {
    if (options.all === true) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
  const options: RequestOptions = {
    agent: false,
    headers: HEADERS,
    lookup,
    maxHeaderSize: HEADER_BYTES,
    method: "GET",
    signal,
  };
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on("error", reject).end();
  });
}

/**
 * Read a body up to a limit.
 *
 * @throws {EmbargoError} `FETCH_TOO_LARGE`.
 */
export async function readBody(message: IncomingMessage, url: URL, limit: number): Promise<Uint8Array> {
  const tooLarge = (): EmbargoError => new EmbargoError("FETCH_TOO_LARGE", { value: url.href, limit });
  if (Number(message.headers["content-length"] ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > limit) throw tooLarge();
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
