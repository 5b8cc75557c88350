/**
 * @module embargo-service/pool/work
 * What the module of a pool's work exports under the name `openWork`.
 */

/**
 * Make ready to answer over lists; called in each thread, and again when the lists change.
 *
 * @param lists packed, shared by all threads and never written.
 * @param setting what the pool was opened with.
 * @returns answers one question. What it throws becomes the answer to that question alone.
 */
export type OpenWork<Question, Common, Answer> = (
  lists: SharedArrayBuffer,
  setting: unknown,
) => (question: Question, common: Common) => Answer;

/** The address under which a module of the sources runs: itself in a checkout, the compiled one in a package. */
export function runnable(source: URL): URL {
  return import.meta.url.endsWith(".ts") ? source : new URL(source.href.replace(/\.ts$/, ".js"));
}
