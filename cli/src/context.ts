/**
 * @module cli/context
 * What a command gets: the engine, the language, the outside world, the common options.
 */
import { openEngine, type Engine } from "embargo";
import { EmbargoError, type Lang } from "embargo/model";
import pc from "picocolors";
import { homeOf, listsOf } from "./home.ts";
import { printable, type Io } from "./io.ts";
import { VALUES, WORDS } from "./words.ts";

/** Options that every command takes. */
export interface CommonOptions {
  readonly lang?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
}

/** What a command works with. */
export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  readonly engine: Engine;
  readonly colour: ReturnType<typeof pc.createColors>;
  /** A word of the catalogue in the language of the answer. */
  readonly say: (key: string) => string;
  /** The same before what it announces: with a colon, which stands apart from the word in French. */
  readonly label: (key: string) => string;
  /** A text quoted as the language does. */
  readonly quote: (text: string) => string;
  /** A value of an answer in words; the value itself when the catalogue has none. */
  readonly value: (key: string) => string;
}

/** Build the context of a run. */
export function makeContext(io: Io, lang: Lang): Context {
  // One day for the whole run: an answer begun before midnight does not change its clock.
  const today = io.today();
  const say = (key: string): string => {
    const word = WORDS[key];
    if (word === undefined) throw new EmbargoError("INTERNAL", { reason: `no word ${key}` });
    return word[lang];
  };
  const home = homeOf(io);
  // An index that cannot be used costs time, not the answer.
  const indexes = home?.indexes((error) =>
    io.err(printable(`embargo: ${error.explain(lang)} [${error.code}]\n`)),
  );
  return {
    io,
    lang,
    engine: openEngine({
      clock: () => today,
      lists: listsOf(home),
      ...(indexes === undefined ? {} : { indexes }),
    }),
    colour: pc.createColors(io.isTerminal),
    say,
    label: (key) => `${say(key)}${lang === "fr" ? " :" : ":"}`,
    quote: (text) => (lang === "fr" ? `« ${text} »` : `“${text}”`),
    value: (key) => VALUES[key]?.[lang] ?? key,
  };
}

/** Language of the answer: `--lang`, else the locale of the system. */
export function languageOf(argv: readonly string[], env: Io["env"]): Lang {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const asked = at === -1 ? undefined : (argv[at]?.split("=")[1] ?? argv[at + 1]);
  if (asked === "fr" || asked === "en") return asked;
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return locale.startsWith("fr") ? "fr" : "en";
}

/** Parse a number within bounds. */
export function parseNumber(
  value: string | undefined,
  where: string,
  min: number,
  max: number,
  example: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number) || number < min || number > max) {
    throw new EmbargoError("NUMBER_INVALID", { where, value, min, max, example });
  }
  return number;
}

/** One of a closed set, or a usage error that lists them. */
export function parseChoice<T extends string>(
  value: string | undefined,
  where: string,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((item) => item === value);
  if (found === undefined)
    throw new EmbargoError("VALUE_NOT_ALLOWED", { where, value, allowed: allowed.join(", ") });
  return found;
}
