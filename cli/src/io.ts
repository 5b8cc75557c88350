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
  readonly stdin: () => Promise<Uint8Array>;
  /** Standard output is a terminal: colours may be used. */
  readonly isTerminal: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** The outside world as it is. */
export function realIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    today: () => new Date().toISOString().slice(0, 10),
    env: process.env,
    stdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    isTerminal: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
    columns: process.stdout.columns ?? 100,
  };
}
