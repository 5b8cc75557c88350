/**
 * @module scripts/bench/peers/watchman
 * Moov’s Watchman: its server on the loopback address with the files of OFAC from a folder, asked by name over HTTP,
 * one query after the other, on one core. The server is stopped by its process id.
 * Settings by environment as known of its versions 0.2 to 0.5; a server that knows others does not answer, which is
 * reported.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import type { ScaleName } from "../names-scale.ts";
import { queriesOf, type QueryMix } from "../queries.ts";
import { OFAC_NAMES_FROM } from "../real-names.ts";
import type { Figures, Missing } from "./figures.ts";
import { installWatchman, onOneCore, PEERS } from "./installed.ts";

const SYSTEM = "Watchman";
const ADDRESS = "127.0.0.1:18084";
const START_MS = 90_000;
const QUERY_MS = 30_000;
/** The newer path first. */
const SEARCHES: readonly ((name: string, schema: string) => string)[] = [
  (name, schema) =>
    `/v2/search?${new URLSearchParams({ name, type: KINDS[schema] ?? "business", limit: "10" }).toString()}`,
  (name) => `/search?${new URLSearchParams({ name, limit: "10" }).toString()}`,
];
const KINDS: Readonly<Record<string, string>> = { Person: "person", Vessel: "vessel" };

/** Ask so many queries of each mix; the list is OFAC’s, whatever the list that the queries come from. */
export async function measureWatchman(
  list: readonly ScaleName[],
  mixes: readonly QueryMix[],
  count: number,
): Promise<readonly Figures[] | Missing> {
  if (!existsSync(OFAC_NAMES_FROM)) return { system: SYSTEM, why: "the files of OFAC are not at hand" };
  const installed = installWatchman();
  if ("why" in installed) return { system: SYSTEM, why: installed.why };
  const server = start(installed.program);
  try {
    const search = await answering(server);
    if (search === null) return { system: SYSTEM, why: `no answer within ${START_MS / 1000} s of its start` };
    const rows: Figures[] = [];
    for (const mix of mixes) rows.push(await ask(server, search, list, mix, count));
    return rows;
  } finally {
    server.kill();
  }
}

function start(program: string): ChildProcess {
  const folder = join(PEERS, "ofac");
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(OFAC_NAMES_FROM)) {
    const bytes = readFileSync(join(OFAC_NAMES_FROM, file));
    writeFileSync(join(folder, basename(file, ".gz")), file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  }
  const [command, ...options] = onOneCore([program]);
  return spawn(command, options, {
    stdio: "ignore",
    env: {
      ...process.env,
      HTTP_BIND_ADDRESS: ADDRESS,
      HTTP_ADMIN_BIND_ADDRESS: "127.0.0.1:19094",
      INITIAL_DATA_DIRECTORY: folder,
      INCLUDED_LISTS: "us_ofac",
      DATA_REFRESH_INTERVAL: "off",
      GOMAXPROCS: "1",
      LOG_LEVEL: "error",
    },
  });
}

type Search = (name: string, schema: string) => string;

/** The search that the server answers with an entry for a name that is listed; `null` when none does in time. */
async function answering(server: ChildProcess): Promise<Search | null> {
  const until = performance.now() + START_MS;
  while (performance.now() < until && server.exitCode === null) {
    for (const search of SEARCHES) {
      const answer = await get(search("AEROCARIBBEAN AIRLINES", "Organization"));
      if (answer?.includes("AEROCARIBBEAN") === true) return search;
    }
    await pause(500);
  }
  return null;
}

async function get(path: string): Promise<string | null> {
  try {
    const response = await fetch(`http://${ADDRESS}${path}`, { signal: AbortSignal.timeout(QUERY_MS) });
    const text = await response.text();
    return response.ok ? text : null;
  } catch {
    return null;
  }
}

async function ask(
  server: ChildProcess,
  search: Search,
  list: readonly ScaleName[],
  mix: QueryMix,
  count: number,
): Promise<Figures> {
  const milliseconds: number[] = [];
  const before = processorMs(server);
  for (const { name, schema } of queriesOf(mix, count, list)) {
    const started = performance.now();
    if ((await get(search(name, schema))) === null) throw new Error(`${SYSTEM} refused “${name}”`);
    milliseconds.push(performance.now() - started);
  }
  const after = processorMs(server);
  const spent = before === null || after === null ? {} : { processorMs: (after - before) / count };
  return { system: SYSTEM, mix, against: "OFAC, 2021-07", milliseconds, ...spent };
}

/** Processor time of a process so far; `null` where the system keeps no account in `/proc`. */
function processorMs({ pid }: ChildProcess): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  const ticks = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
}
