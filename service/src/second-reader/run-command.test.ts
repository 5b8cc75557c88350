/** Programs as second readers: real processes, those that fail in every way among them. */
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EmbargoError } from "embargo/model";
import { secondReaderRequest } from "embargo/second-reader";
import { parseCommand } from "./parse-command.ts";
import { readerByCommand } from "./reader-by-command.ts";
import { runCommand, type Command } from "./run-command.ts";

const node = (script: string, more: Partial<Command> = {}): Command => ({
  program: process.execPath,
  args: ["-e", script],
  env: { PATH: process.env["PATH"] },
  ...more,
});
const refusal = async (command: Command, input = "{}"): Promise<EmbargoError> => {
  const error: unknown = await runCommand(command, input).then(
    (said) => new Error(`accepted: ${said}`),
    (thrown: unknown) => thrown,
  );
  if (error instanceof EmbargoError) return error;
  throw error as Error;
};
const codeOf = async (command: Command, input?: string) => (await refusal(command, input)).code;
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
/** The command, and the process that it became. */
const watched = (script: string, more: Partial<Command>) => {
  const pids: number[] = [];
  const command = node(script, {
    ...more,
    spawn: (program, args, options) => {
      const child = spawn(program, args, { ...options, stdio: "pipe" });
      pids.push(child.pid ?? -1);
      return child;
    },
  });
  return { command, pid: () => pids[0] ?? -1 };
};
const isGone = async (pid: number): Promise<boolean> => {
  for (let tries = 0; tries < 100 && isAlive(pid); tries++) {
    // oxlint-disable-next-line no-await-in-loop
    await wait(20);
  }
  return !isAlive(pid);
};

describe("a program that answers", () => {
  const echo = "process.stdin.pipe(process.stdout)";

  it("gets the request on its standard input, as one JSON, and none of it in its arguments", async () => {
    const request = secondReaderRequest("Kim a reçu « Poutine » 🚢", "fr");
    const asked = await readerByCommand(node(echo)).ask(request);
    expect(asked.source).toEqual({ kind: "command", command: process.execPath });
    expect("reply" in asked && JSON.parse(asked.reply)).toEqual(request);
  });

  it("is understood whatever it says on standard error", async () => {
    expect(await runCommand(node(`process.stderr.write("x".repeat(1e6)); ${echo}`), "[]")).toBe("[]");
  });

  it("need not read what it is told", async () => {
    const script = 'process.stdin.destroy(); process.stdout.write("[]")';
    expect(await runCommand(node(script), "x".repeat(4_000_000))).toBe("[]");
  });

  it("has the environment it is given, and no shell", async () => {
    const command = node("process.stdout.write(JSON.stringify([process.env, process.argv.slice(1)]))");
    const [env, args] = JSON.parse(
      await runCommand({ ...command, args: [...command.args, "$HOME; echo `id` > x"], env: { A: "1" } }, ""),
    ) as readonly unknown[];
    expect(env).toMatchObject({ A: "1" });
    expect(env).not.toHaveProperty("PATH");
    expect(args).toEqual(["$HOME; echo `id` > x"]);
  });
});

describe("a program that fails", () => {
  it("cannot be started", async () => {
    const error = await refusal({ program: "/no/such/program", args: [], env: {} });
    expect([error.code, error.values["reason"]]).toEqual(["READER_START", "ENOENT"]);
    expect(await codeOf({ program: "\0", args: [], env: {} })).toBe("READER_START");
    expect(await codeOf({ program: import.meta.dirname, args: [], env: {} })).toBe("READER_START");
  });

  it("ends with a number, an exception, a signal: its last words are kept, and nothing it said counts", async () => {
    const left = await refusal(
      node('console.log("[]"); console.error("no model\\n\\n"); process.exitCode = 3'),
    );
    expect([left.code, left.values["status"], left.values["reason"]]).toEqual(["READER_EXIT", 3, "no model"]);
    expect(await codeOf(node('throw new Error("x")'))).toBe("READER_EXIT");
    const killed = await refusal(node("process.kill(process.pid, 'SIGKILL')"));
    expect(killed.values["status"]).toBe("SIGKILL");
  });

  it("hangs: it is killed by its process id, even where it will not hear of it", async () => {
    const { command, pid } = watched("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)", {
      timeoutMs: 300,
    });
    const error = await refusal(command);
    expect([error.code, error.values["seconds"]]).toEqual(["READER_TIMEOUT", 0.3]);
    expect(await isGone(pid())).toBe(true);
  });

  it("drips: every drop in time, the whole too late", async () => {
    const { command, pid } = watched("setInterval(() => process.stdout.write(' '), 20)", { timeoutMs: 300 });
    expect(await codeOf(command)).toBe("READER_TIMEOUT");
    expect(await isGone(pid())).toBe(true);
  });

  it("closes its output and goes on", async () => {
    const { command, pid } = watched("require('fs').closeSync(1); setInterval(() => {}, 1000)", {
      timeoutMs: 300,
    });
    expect(await codeOf(command)).toBe("READER_TIMEOUT");
    expect(await isGone(pid())).toBe(true);
  });

  it("floods its output", async () => {
    const flood =
      "const write = () => { while (process.stdout.write('x'.repeat(1e5))); process.stdout.once('drain', write); }; write()";
    const { command, pid } = watched(flood, { limit: 1_000_000 });
    expect(await codeOf(command)).toBe("READER_TOO_LARGE");
    expect(await isGone(pid())).toBe(true);
  });

  it("says what is no UTF-8", async () => {
    expect(await codeOf(node("process.stdout.write(Buffer.from([0xff, 0xfe]))"))).toBe("READER_NOT_JSON");
  });

  it("is given up by the caller", async () => {
    const stop = new AbortController();
    const { command, pid } = watched("setInterval(() => {}, 1000)", { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    await expect(readerByCommand(command).ask(secondReaderRequest("x", "en"))).rejects.toThrow(EmbargoError);
    expect(await isGone(pid())).toBe(true);
    expect(await codeOf(node("", { signal: AbortSignal.abort() }))).toBe("ABORTED");
  });

  it("is stopped by the clock that is handed in", async () => {
    let asked = 0;
    const deadline = (ms: number): AbortSignal => {
      asked = ms;
      return AbortSignal.timeout(50);
    };
    expect(await codeOf(node("setInterval(() => {}, 1000)", { timeoutMs: 3_600_000, deadline }))).toBe(
      "READER_TIMEOUT",
    );
    expect(asked).toBe(3_600_000);
  });
});

describe("parseCommand", () => {
  it.each([
    ["python3 reader.py --model sm", ["python3", "reader.py", "--model", "sm"]],
    ["  node\treader.js ", ["node", "reader.js"]],
    ['"/opt/my reader/run" \'a "b"\' c""d ""', ["/opt/my reader/run", 'a "b"', "cd", ""]],
    ["C:\\py\\python.exe r.py; rm -rf $HOME", ["C:\\py\\python.exe", "r.py;", "rm", "-rf", "$HOME"]],
  ])("cuts %j", (value, words) => {
    const { program, args } = parseCommand(value);
    expect([program, ...args]).toEqual(words);
  });

  it.each(["", "  ", '"a', "a'b", '""', "a \"b' c"])("refuses %j", (value) => {
    expect(() => parseCommand(value)).toThrow(EmbargoError);
  });

  it("gives back words that were quoted one by one", () => {
    const word = fc.string({ unit: fc.constantFrom("a", " ", "\\", "$", ";", "'", "é"), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const { program, args } = parseCommand(["x", ...words.map((item) => `"${item}"`)].join(" "));
        expect([program, ...args]).toEqual(["x", ...words]);
      }),
      { seed: 20261123 },
    );
  });
});
