/**
 * @module fetch/fetch-report
 * Fetches a report from the address that a user gave, through its redirections, each of which is checked like the first.
 * No address that stands in a document is ever called.
 */
import type { IncomingMessage } from "node:http";
import { EmbargoError } from "embargo/model";
import {
  addressOf,
  isPublicAddress,
  readBody,
  requestOnce,
  systemResolver,
  unlessAborted,
  type Resolver,
} from "../connection/index.ts";
import { parseAddress } from "./url.ts";

/** Bounds of a fetch, and what a test puts in place of the network. */
export interface FetchOptions {
  /** Most bytes. */
  readonly limit: number;
  /** Most milliseconds from the first request to the last byte. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Addresses of a host; absent = the system's. */
  readonly resolve?: Resolver | undefined;
  /** Which addresses may be called; absent = those of the public internet. For tests against this machine only. */
  readonly isAllowed?: ((address: string) => boolean) | undefined;
}

/** A report as it came. */
export interface FetchedReport {
  readonly bytes: Uint8Array;
  /** Where it was, after redirections. */
  readonly url: string;
  /** Empty = the server named none. */
  readonly contentType: string;
}

const TIMEOUT_MS = 30_000;
const MOST_REDIRECTIONS = 5;
const ACCEPT = "text/html, application/pdf, text/plain, application/xhtml+xml, message/rfc822, */*;q=0.1";
const REDIRECTIONS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Content types of reports; servers that name none, or only “bytes”, are believed by the content. */
const TYPES =
  /^(?:$|text\/(?!css|javascript|event-stream)[\w.+-]+|message\/rfc822|application\/(?:xhtml\+xml|pdf|x-pdf|octet-stream|msword|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))(?:$|[\s;])/i;

/**
 * Fetch a report.
 *
 * @throws {EmbargoError} `FETCH_URL_REFUSED`, `FETCH_ADDRESS_REFUSED`, `FETCH_FAILED`, `FETCH_STATUS`, `FETCH_TYPE_REFUSED`,
 *   `FETCH_TOO_LARGE`, `FETCH_TIMEOUT`, `ABORTED`.
 */
export async function fetchReport(value: string, options: FetchOptions): Promise<FetchedReport> {
  const { signal: given, timeoutMs = TIMEOUT_MS } = options;
  const url = parseAddress(value);
  const clock = AbortSignal.timeout(timeoutMs);
  const signal = given === undefined ? clock : AbortSignal.any([given, clock]);
  try {
    return await unlessAborted(follow(url, { ...options, signal }), signal);
  } catch (error) {
    if (given?.aborted === true) throw new EmbargoError("ABORTED");
    if (clock.aborted)
      throw new EmbargoError("FETCH_TIMEOUT", { value: url.href, seconds: timeoutMs / 1000 });
    if (error instanceof EmbargoError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new EmbargoError("FETCH_FAILED", { value: url.href, reason: code ?? message ?? "?" });
  }
}

async function follow(
  first: URL,
  options: FetchOptions & { readonly signal: AbortSignal },
): Promise<FetchedReport> {
  const { limit, signal, resolve = systemResolver, isAllowed = isPublicAddress } = options;
  let url = first;
  for (let redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
    // Each step needs the answer of the one before it.
    // oxlint-disable-next-line no-await-in-loop
    const address = await checkedAddress(url, resolve, isAllowed);
    const asked = { method: "GET", headers: { accept: ACCEPT }, signal } as const;
    // oxlint-disable-next-line no-await-in-loop
    const message = await requestOnce(url, address, asked);
    try {
      const next = redirectionOf(message, url);
      // oxlint-disable-next-line no-await-in-loop
      if (next === null) return await reportOf(message, url, limit);
      url = next;
    } finally {
      message.destroy();
    }
  }
  throw new EmbargoError("FETCH_URL_REFUSED", { value: first.href, reason: `> ${MOST_REDIRECTIONS} × 3xx` });
}

async function checkedAddress(
  url: URL,
  resolve: Resolver,
  isAllowed: (address: string) => boolean,
): Promise<string> {
  const found = await addressOf(url, resolve, isAllowed);
  if ("refused" in found)
    throw new EmbargoError("FETCH_ADDRESS_REFUSED", { value: url.href, address: found.refused });
  if ("failed" in found) throw new EmbargoError("FETCH_FAILED", { value: url.href, reason: found.failed });
  return found.address;
}

function redirectionOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | null {
  return REDIRECTIONS.has(statusCode) && headers.location !== undefined
    ? parseAddress(headers.location, url)
    : null;
}

async function reportOf(message: IncomingMessage, url: URL, limit: number): Promise<FetchedReport> {
  const { statusCode = 0, headers } = message;
  if (statusCode !== 200) throw new EmbargoError("FETCH_STATUS", { value: url.href, status: statusCode });
  const contentType = headers["content-type"] ?? "";
  const coding = headers["content-encoding"] ?? "identity";
  if (!TYPES.test(contentType) || coding !== "identity")
    throw new EmbargoError("FETCH_TYPE_REFUSED", {
      value: url.href,
      type: coding === "identity" ? contentType : coding,
      allowed: "text, HTML, PDF, DOCX, EML",
    });
  const bytes = await readBody(message, limit);
  if (bytes === null) throw new EmbargoError("FETCH_TOO_LARGE", { value: url.href, limit });
  return { bytes, url: url.href, contentType };
}
