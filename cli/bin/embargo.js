#!/usr/bin/env node
// Plain JavaScript on purpose: it must run on any Node, to say that the Node is too old.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";

const [major, minor] = process.versions.node.split(".").map(Number);
const isOld = major < 22 || (major === 22 && minor < 18);
const source = new URL("../src/main.ts", import.meta.url);
const inCheckout = existsSync(source);

if (isOld) {
  // A checkout brings its own Node as a development dependency; a published package does not.
  const own = fileURLToPath(new URL("../../node_modules/.bin/node", import.meta.url));
  if (inCheckout && existsSync(own)) {
    const { status } = spawnSync(own, process.argv.slice(1), { stdio: "inherit" });
    process.exit(status ?? 3);
  }
  const french = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "").startsWith("fr");
  process.stderr.write(
    french
      ? `embargo : Node ${process.versions.node} est trop ancien ; il faut Node 22.18 ou plus récent (https://nodejs.org).\n`
      : `embargo: Node ${process.versions.node} is too old; Node 22.18 or later is needed (https://nodejs.org).\n`,
  );
  process.exit(2);
}

if (inCheckout) {
  // In a checkout the sources run as they are: no build, nothing stale.
  const { enableCompileCache, registerHooks } = await import("node:module");
  // What they compile to is kept in a folder of the checkout: half of a short run would be compiling.
  enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/embargo", import.meta.url)));
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: ["source", ...context.conditions] }),
  });
}
const { main } = await import(inCheckout ? source.href : new URL("../dist/main.js", import.meta.url).href);
process.exitCode = await main(process.argv.slice(2));
