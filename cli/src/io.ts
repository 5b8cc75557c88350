/**
 * @module cli/io
 * What the command touches of the outside world, handed in so that tests can hold it.
 */

/** Streams, clock and environment of one run. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, read until its end or until more than `limit` bytes came. */
  readonly stdin: (limit: number) => Promise<Uint8Array>;
  /** Standard output is a terminal: colours may be used. */
  readonly isTerminal: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

/**
 * Make text safe to show: control and direction characters of a report or a name must not move the cursor or hide
 * words, and become `\ufffd`. Colours stay where the output is a terminal.
 */
export function printable(text: string, isTerminal: boolean): string {
  return text.replace(/\p{Cc}\[\d{1,2}m|(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (found) =>
    isTerminal && found.startsWith("\u001b[") ? found : found.replace(/^[^]/u, "\ufffd"),
  );
}

/** Put out an answer as JSON, or as text that is safe to show. */
export function putAnswer(io: Io, asJson: boolean, answer: unknown, text: () => string): void {
  io.out(asJson ? `${JSON.stringify(answer, null, 2)}\n` : printable(text(), io.isTerminal));
}

/** The outside world as it is. */
export function realIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
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
    columns: process.stdout.columns ?? 100,
  };
}
