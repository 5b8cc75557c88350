/**
 * @module embargo-service/pool
 * Threads that screen over one shared buffer of lists.
 */
export type { Answered, Cut } from "./in-order.ts";
export { inOrder } from "./in-order.ts";
export type { AskAllOptions, AskOptions, Pool, PoolOptions } from "./pool.ts";
export { BATCH, batchesAhead, openPool } from "./pool.ts";
export type { ThreadLoss } from "./roster.ts";
export type { OpenWork } from "./work.ts";
export { runnable } from "./work.ts";
