/**
 * @module scripts/check/readme
 * The README shows what the command prints: every `$ npx embargo …` in a console block is run, and the lines below
 * it must stand in the real output, in order. A line `…` stands for lines left out.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../gen/read-yaml.ts";

/** A command of the README with the output shown for it. */
export interface ShownCommand {
  readonly command: string;
  readonly lines: readonly string[];
}

/** Commands in the console blocks of a Markdown text. */
export function shownCommands(markdown: string): readonly ShownCommand[] {
  return [...markdown.matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = "", ...lines] = part.replace(/\n+$/, "").split("\n");
        return { command, lines };
      }),
  );
}

/** Where the shown lines depart from the real ones; `null` = nowhere. */
export function departure(shown: readonly string[], real: readonly string[]): string | null {
  let at = 0;
  let skipping = false;
  for (const line of shown) {
    if (line === "…") {
      skipping = true;
      continue;
    }
    const found = skipping ? real.indexOf(line, at) : real[at] === line ? at : -1;
    if (found === -1) return `shown: ${line}\nreal:  ${real[at] ?? "(end)"}`;
    at = found + 1;
    skipping = false;
  }
  return !skipping && real.slice(at).some((line) => line !== "")
    ? `left out without …: ${real[at] ?? ""}`
    : null;
}

/** Problems of the README; empty = it shows what happens. */
export function checkReadme(): readonly string[] {
  const commands = shownCommands(readFileSync(join(ROOT, "README.md"), "utf8")).filter(({ command }) =>
    command.startsWith("npx embargo"),
  );
  if (commands.length === 0) return ["README.md shows no command"];
  // No lists of whoever runs the check: the README shows what the package alone answers, and what it adds itself.
  const home = mkdtempSync(join(tmpdir(), "embargo-readme-"));
  try {
    return commands.flatMap((shown) => problemOf(shown, home));
  } finally {
    rmSync(home, { recursive: true });
  }
}

function problemOf({ command, lines }: ShownCommand, home: string): readonly string[] {
  const { stdout } = spawnSync(
    "sh",
    [
      "-c",
      command.replace(
        /^npx embargo/,
        `${join(ROOT, "node_modules/.bin/node")} ${join(ROOT, "cli/bin/embargo.js")}`,
      ),
    ],
    {
      cwd: ROOT,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], LANG: "en_GB.UTF-8", EMBARGO_HOME: home },
    },
  );
  const problem = departure(lines, stdout.replace(/\n+$/, "").split("\n"));
  return problem === null ? [] : [`README.md: ${command}\n${problem}`];
}
