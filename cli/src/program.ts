/**
 * @module cli/program
 * Commands and options, as the contract names them.
 */
import { Command } from "commander";
import { VERSION } from "embargo";
import { REPORT_LANGS } from "embargo/model";
import { runAssess } from "./commands/assess.ts";
import { addBatch } from "./commands/batch.ts";
import { runCompare } from "./commands/compare.ts";
import { runJudge } from "./commands/judge.ts";
import { runRegimes } from "./commands/regimes.ts";
import { runScreen } from "./commands/screen.ts";
import type { Context } from "./context.ts";
import type { AnswerCode } from "./exit-code.ts";
import { addQueryOptions } from "./query.ts";

/** Build the parser. `finish` receives the exit code of the command that ran. */
export function buildProgram(context: Context, finish: (code: AnswerCode) => void): Command {
  const { say, io } = context;
  const program = new Command("embargo")
    .description(say("about"))
    .version(VERSION, "--version", say("help.version"));
  program
    .helpOption("--help", say("help.help"))
    .helpCommand("help [command]", say("help.help"))
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => {}, getOutHelpWidth: () => io.columns })
    .configureHelp({ styleTitle: (title) => say(TITLES[title] ?? "options") });
  const add = adderTo(program, context);

  add("assess", "help.assess")
    .argument("<input>", say("argument.input"))
    .option("--published <day>", say("option.published"))
    .option(`--text-lang <${REPORT_LANGS.join("|")}>`, say("option.textLang"))
    .option("--format <text|json|html|pdf|ftm|graphml>", say("option.format"))
    .option("--fetch", say("option.fetch"))
    .option("--reader-command <command>", say("option.readerCommand"), collect)
    .option("--reader-url <address>", say("option.readerUrl"))
    .option("--reader-model <name>", say("option.readerModel"))
    .option("--reader-key-env <variable>", say("option.readerKeyEnv"))
    .option("--reader-timeout <seconds>", say("option.readerTimeout"))
    .action(async (input: string, options) => finish(await runAssess(context, input, options)));

  addQueryOptions(add("screen", "help.screen").argument("<name>", say("argument.name")), context)
    .option("--nearest <number>", say("option.nearest"))
    .action((name: string, options) => finish(runScreen(context, name, options)));

  addBatch(add, context, finish);

  add("compare", "help.compare")
    .argument("[name1]", say("argument.name"))
    .argument("[name2]", say("argument.name"))
    .option("--pairs <file>", say("option.pairs"))
    .action((first: string | undefined, second: string | undefined, options) =>
      finish(runCompare(context, first, second, options)),
    );

  addJudge(add, context, finish);

  addLists(add("lists", "help.lists"), context, finish);

  add("regimes", "help.regimes")
    .argument("[id]", say("argument.regime"))
    .option("--target <country>", say("option.target"))
    .action((id: string | undefined, options) => finish(runRegimes(context, id, options)));
  return program;
}

/** `judge` and what may be said of a dealing. */
function addJudge(
  add: ReturnType<typeof adderTo>,
  context: Context,
  finish: (code: AnswerCode) => void,
): void {
  const { say } = context;
  add("judge", "help.judge")
    .option("--from <country>", say("option.from"))
    .option("--to <country>", say("option.to"))
    .option("--by <country>", say("option.by"))
    .option("--in <country>", say("option.in"))
    .option("--goods <words>", say("option.goods"), collect)
    .option("--hs <code>", say("option.hs"), collect)
    .option("--service <activity>", say("option.service"))
    .option("--quantity <amount>", say("option.quantity"))
    .option("--already <amount>", say("option.already"))
    .option("--payment <words>", say("option.payment"), collect)
    .option("--party <name>", say("option.party"), collect)
    .option("--owner <owned=owner:share>", say("option.owner"), collect)
    .option("--owners <file>", say("option.owners"))
    .option("--end-user <country>", say("option.endUser"))
    .option("--through <country>", say("option.through"), collect)
    .option("--origin <country>", say("option.origin"))
    .option("--flag <country>", say("option.flag"))
    .option("--imo <number>", say("option.imo"))
    .option("--insurer <country>", say("option.insurer"))
    .option("--bank <country>", say("option.bank"))
    .option("--value <amount>", say("option.value"))
    .option("--currency <code>", say("option.currency"))
    .option("--territory <id>", say("option.territory"), collect)
    .option("--fact <name=yes|no>", say("option.fact"), collect)
    .option("--date <day>", say("option.asOf"))
    .action((options) => finish(runJudge(context, options)));
}

/** Makes commands below a command, each with the options that all take. */
function adderTo(parent: Command, context: Context): (name: string, about: string) => Command {
  const { say } = context;
  return (name, about) =>
    common(parent.command(name).description(say(about)).exitOverride().allowExcessArguments(false), context);
}

/** `lists` shows what is loaded; `lists add` and `lists diff` stand below it. */
function addLists(lists: Command, context: Context, finish: (code: AnswerCode) => void): void {
  const { say } = context;
  const add = adderTo(lists, context);
  // These load the readers of all lists, which nothing else needs.
  lists.action(async (options) => {
    const { runLists } = await import("./commands/lists.ts");
    finish(runLists(context, options));
  });
  add("add", "help.lists.add")
    .argument("<list>", say("argument.list"))
    .argument("<files...>", say("argument.files"))
    .option("--format <id>", say("option.listFormat"))
    .option("--mapping <file>", say("option.mapping"))
    .option("--published <day>", say("option.listPublished"))
    .option("--fetched <day>", say("option.fetched"))
    .option("--accept-fewer", say("option.acceptFewer"))
    .action(async (list: string, files: readonly string[], _options, command: Command) => {
      const { runListsAdd } = await import("./commands/lists-add.ts");
      finish(await runListsAdd(context, list, files, command.optsWithGlobals()));
    });
  add("diff", "help.lists.diff")
    .argument("<a>", say("argument.snapshot"))
    .argument("[b]", say("argument.snapshot"))
    .action(async (a: string, b: string | undefined, _options, command: Command) => {
      const { runListsDiff } = await import("./commands/lists-diff.ts");
      finish(runListsDiff(context, a, b, command.optsWithGlobals()));
    });
}

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "usage",
  "Arguments:": "arguments",
  "Options:": "options",
  "Commands:": "commands",
};

function common(command: Command, { say, io }: Context): Command {
  return command
    .option("--lang <fr|en>", say("option.lang"))
    .option("--as-of <day>", say("option.asOf"))
    .option("--known-at <day>", say("option.knownAt"))
    .option("--json", say("option.json"))
    .option("--no-record", say("option.record"))
    .helpOption("--help", say("help.help"))
    .configureOutput({ writeOut: io.out, writeErr: () => {}, getOutHelpWidth: () => io.columns })
    .configureHelp({ styleTitle: (title) => say(TITLES[title] ?? "options") });
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
