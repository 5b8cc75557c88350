/**
 * @module cli/pdf
 * Prints a page with the Chromium of the machine. The page loads nothing; the browser is kept from the network besides.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { EmbargoError } from "embargo";
import type { Io } from "./io.ts";

/** Names under which systems have it. */
const BROWSERS: readonly string[] = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "chrome.exe",
];
/** Milliseconds after which it is given up. */
const PATIENCE = 120_000;
const FLAGS: readonly string[] = [
  "--headless",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-extensions",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--no-pdf-header-footer",
  // Chromium does not run as root with its sandbox; the page has no script to be kept in one.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * Print a page as PDF to standard output.
 *
 * @throws {EmbargoError} `OUTPUT_IS_TERMINAL`, `PDF_NO_BROWSER`, `PDF_FAILED`.
 */
export async function putPdf(io: Io, page: string): Promise<void> {
  if (io.outBytes === undefined) throw new EmbargoError("OUTPUT_IS_TERMINAL");
  const browser = findBrowser(io.env);
  if (browser === null)
    throw new EmbargoError("PDF_NO_BROWSER", { allowed: BROWSERS.slice(0, 4).join(", ") });
  const folder = mkdtempSync(join(tmpdir(), "embargo-pdf-"));
  try {
    const [source, target] = [join(folder, "page.html"), join(folder, "page.pdf")];
    writeFileSync(source, page);
    const said = await print(browser, source, target, folder);
    if (!existsSync(target)) throw new EmbargoError("PDF_FAILED", { value: browser, reason: said });
    io.outBytes(readFileSync(target));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The browser: the one of `EMBARGO_CHROMIUM`, else the first on the path; `null` = there is none. */
export function findBrowser(env: Io["env"]): string | null {
  const own = env["EMBARGO_CHROMIUM"] ?? "";
  if (own !== "") return existsSync(own) ? own : null;
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = folders.flatMap((folder) => BROWSERS.map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Run the browser until it ends; what it said last, for the case that it printed nothing. */
function print(browser: string, source: string, target: string, folder: string): Promise<string> {
  return new Promise((resolve) => {
    const run = spawn(
      browser,
      [
        ...FLAGS,
        `--user-data-dir=${join(folder, "profile")}`,
        `--print-to-pdf=${target}`,
        pathToFileURL(source).href,
      ],
      { stdio: ["ignore", "ignore", "pipe"], timeout: PATIENCE, env: { ...process.env, HOME: folder } },
    );
    let said = "";
    run.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-400)));
    run.on("error", (error) => resolve(error.message));
    run.on("close", (code) => resolve(said.trim() === "" ? `exit ${code ?? "?"}` : said.trim()));
  });
}
