/**
 * @module scripts/bench/peers/installed
 * Installs a peer on demand into a temporary folder, by its own package client, and says why where that fails.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where peers are put; it may be deleted at any time. */
export const PEERS: string = join(tmpdir(), "embargo-peers");

/** The program of an installed peer, or why there is none. */
export type Installed = { readonly program: string } | { readonly why: string };

/** Python with nomenklatura, in an environment of its own. */
export function installNomenklatura(): Installed {
  const program = join(PEERS, "py/bin/python");
  if (works(program, ["-c", "import nomenklatura.matching"])) return { program };
  mkdirSync(PEERS, { recursive: true });
  const why =
    failure("python3", ["-m", "venv", join(PEERS, "py")]) ??
    failure(program, ["-m", "pip", "install", "--quiet", "nomenklatura"]);
  return why === null ? { program } : { why };
}

/** Watchman’s server. */
export function installWatchman(): Installed {
  const program = join(PEERS, "gobin/server");
  if (existsSync(program)) return { program };
  mkdirSync(PEERS, { recursive: true });
  const why = failure("go", ["install", "github.com/moov-io/watchman/cmd/server@latest"], {
    GOPATH: join(PEERS, "go"),
    GOBIN: join(PEERS, "gobin"),
    GOFLAGS: "-modcacherw",
    CGO_ENABLED: "0",
  });
  return why === null ? { program } : { why };
}

/** A command line held to one core where the system can do that. */
export function onOneCore(command: readonly string[]): readonly [string, ...string[]] {
  const [program = "", ...rest] = command;
  return works("taskset", ["-c", "0", "true"])
    ? ["taskset", "-c", "0", program, ...rest]
    : [program, ...rest];
}

function works(program: string, options: readonly string[]): boolean {
  return spawnSync(program, options, { stdio: "ignore" }).status === 0;
}

function failure(
  program: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): string | null {
  const { status, error, stderr } = spawnSync(program, options, {
    encoding: "utf8",
    env: { ...process.env, ...environment },
    timeout: 600_000,
  });
  if (status === 0) return null;
  const said = (stderr ?? "").trim().split("\n").at(-1) ?? "";
  return `${program} ${options[0] ?? ""}: ${error?.message ?? said.replace(/https?:\/\/\S+/g, "").trim()}`;
}
