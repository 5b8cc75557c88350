/**
 * @module cli/io
 * What the command touches of the outside world, handed in so that tests can hold it.
 */
import type { FetchedReport } from "embargo-service/fetch";

/** Streams, clock and environment of one run. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Writes bytes that are no text; absent = standard output is a terminal and must not get any. */
  readonly outBytes?: (bytes: Uint8Array) => void;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, read until its end or until more than `limit` bytes came. */
  readonly stdin: (limit: number) => Promise<Uint8Array>;
  /** Standard output is a terminal: colours may be used. */
  readonly isTerminal: boolean;
  /** Standard error is a terminal: progress may be drawn; absent = it is not. */
  readonly errIsTerminal?: boolean;
  /** Fetches a report from an address; absent = from the internet. */
  readonly fetchReport?: (url: string, limit: number) => Promise<FetchedReport>;
  /** Columns of the terminal. */
  readonly columns: number;
}

const UNSAFE = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Make text safe to show: control and direction characters of a report, a name or a path must not move the cursor,
 * fake a colour or hide words, and become `\ufffd`.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, "\ufffd");
}

/** Put out an answer as JSON, or as text made from an answer whose every text is safe to show. */
export function putAnswer<T>(io: Io, asJson: boolean, answer: T, render: (safe: T) => string): void {
  io.out(asJson ? toJson(answer) : render(mapTexts(answer, printable) as T));
}

/**
 * JSON with every control and direction character escaped: the same data, and nothing that moves a cursor.
 *
 * @param indent spaces a level; 0 = all on one line.
 */
export function toJson(answer: unknown, indent: number = 2): string {
  const escape = (found: string): string => `\\u${(found.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(answer, null, indent).replace(UNSAFE, escape)}\n`;
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}

/** The outside world as it is. */
export function realIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    ...(process.stdout.isTTY ? {} : { outBytes: (bytes) => void process.stdout.write(bytes) }),
    today: () => new Date().toISOString().slice(0, 10),
    env: process.env,
    stdin: async (limit) => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of process.stdin) {
        chunks.push(chunk as Uint8Array);
        size += (chunk as Uint8Array).length;
        if (size > limit) break;
      }
      return Buffer.concat(chunks);
    },
    isTerminal: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
    errIsTerminal: process.stderr.isTTY,
    columns: process.stdout.columns ?? 100,
  };
}
