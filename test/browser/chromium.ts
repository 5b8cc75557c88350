/** Debian’s Chromium, started with a page of this machine and nothing else; it ends with the answer. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** The browser; `null` = there is none here. */
export const CHROMIUM: string | null =
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "chromium"))
    .find((path) => existsSync(path)) ?? null;

const FLAGS: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-extensions",
  // The page comes from this machine; whatever else the browser would look up is not there.
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];
const PAGE = `<!doctype html><meta charset="utf-8"><title>Embargo</title><script type="module" src="/page.js"></script>`;

/**
 * Run a module in the browser.
 *
 * @param patience milliseconds until it is given up.
 * @returns what it posted to `/answers`.
 */
export async function runInChromium(chromium: string, code: string, patience: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const server = await serve(code, resolve);
  const profile = mkdtempSync(join(tmpdir(), "embargo-browser-"));
  const { port } = server.address() as AddressInfo;
  const browser = spawn(
    chromium,
    [...FLAGS, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`],
    // A group of its own: its children end with it.
    { stdio: ["ignore", "ignore", "pipe"], detached: true, env: { ...process.env, HOME: profile } },
  );
  let said = "";
  browser.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const exited = new Promise<void>((done) => {
    browser.on("exit", () => done());
    // It did not even start.
    browser.on("error", (error) => (reject(error), done()));
  });
  void exited.then(() => reject(new Error(`the browser ended without an answer: ${said}`)));
  const timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms: ${said}`)), patience);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, "SIGKILL");
    await exited;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function serve(code: string, onAnswer: (body: string) => void): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        response.end();
        onAnswer(Buffer.concat(chunks).toString("utf8"));
      });
      return;
    }
    const isScript = request.url === "/page.js";
    response.setHeader("content-type", `${isScript ? "text/javascript" : "text/html"}; charset=utf-8`);
    response.end(isScript ? code : PAGE);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}
