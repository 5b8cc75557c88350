/**
 * @module cli/render/progress
 * The progress of a batch on a terminal: a bar by bytes, rows, rows a second, matches.
 */
import type { Tally } from "../batch/tally.ts";
import type { Context } from "../context.ts";

/** A bar that is being drawn. */
export interface Progress {
  /** @param at bytes of the input that are done. */
  readonly update: (at: number, tally: Tally) => void;
  /** Draw it once more and leave it; to be called whatever happened. */
  readonly stop: () => void;
}

const SILENT: Progress = { update: () => {}, stop: () => {} };
/** Redraws a second, at most. */
const REDRAWS = 5;

/** Start a bar on standard error; where that is no terminal nothing is drawn. @param size bytes of the input. */
export async function startProgress({ io, say }: Context, size: number): Promise<Progress> {
  if (io.errIsTerminal !== true) return SILENT;
  // Loaded here only: no other command has a use for it, and it takes some milliseconds.
  const { Presets, SingleBar } = await import("cli-progress");
  const stream = { write: (text: string) => (io.err(text), true), isTTY: true, columns: io.columns };
  const bar = new SingleBar(
    {
      stream: stream as unknown as NodeJS.WritableStream,
      format: say("batch.progress"),
      barsize: 24,
      fps: REDRAWS,
      // Nothing to set right on the terminal when the process is killed.
      linewrap: true,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  let before: number | null = null;
  bar.start(size, 0, { rows: 0, rate: 0, matched: 0 });
  return {
    update: (at, { rows, matched }) => {
      before ??= rows - 1;
      const seconds = (performance.now() - started) / 1000;
      bar.update(at, { rows, matched, rate: Math.round((rows - before) / Math.max(seconds, 0.001)) });
    },
    stop: () => bar.stop(),
  };
}
