/**
 * @module cli/render/chronology
 * What the reports of a folder tell together: events in the order of time, each with who tells it.
 */
import { VERDICTS } from "embargo";
import type { Chronology, EventParty, ReportedEvent, Telling } from "embargo/chronology";
import type { Context } from "../context.ts";
import { paint } from "./assess.ts";

/** The text form of a chronology; nothing where no report tells an act. */
export function renderChronology(context: Context, { events }: Chronology): string {
  if (events.length === 0) return "";
  const { say, colour } = context;
  return [
    colour.bold(say("chronology")),
    ...events.flatMap((event) => eventLines(context, event)),
    "",
    "",
  ].join("\n");
}

function eventLines(context: Context, event: ReportedEvent): readonly string[] {
  const { say, value, colour } = context;
  const name = (parties: readonly EventParty[]): string =>
    parties.map((party) => nameOf(context, party)).join(" + ");
  const [who, whom] = [name(event.actors), name(event.recipients)];
  const parts = [whom === "" ? who : `${who === "" ? "?" : who} → ${whom}`, event.goods.join(", ")];
  const head = [value(event.kind), ...parts.filter((part) => part !== "")].join("; ");
  return [
    `  ${event.date ?? say("undated")}  ${head} (${say("sources")} ${event.sources})`,
    ...(event.contradiction === null ? [] : [`    ${colour.yellow(`! ${say("contradicted")}`)}`]),
    ...event.tellings.map((telling) => tellingLine(context, telling)),
  ];
}

function tellingLine(context: Context, telling: Telling): string {
  const { say, value, lang, quote } = context;
  const { report, modality, attribution, origin, copyOf, verdict, evidence } = telling;
  const origins = copyOf === null ? value(`origin.${origin}`) : `${say("copyOf")} ${copyOf.report}`;
  const notes = [
    `${say("modality")} ${value(modality)}`,
    attribution.party ?? "",
    paint(context, verdict)(VERDICTS[verdict][lang]),
    origins,
  ];
  const words = quote((evidence[0]?.text ?? "").replace(/\s+/g, " "));
  return `    ${report}: ${words} ${context.colour.dim(`(${notes.filter((note) => note !== "").join("; ")})`)}`;
}

/** A State by its name in the language of the answer: each report names it in its own. */
function nameOf({ engine, lang }: Context, { key, caption }: EventParty): string {
  const [kind, code = ""] = key.split(":");
  return (kind === "country" ? engine.data.law.countries[code]?.[lang] : undefined) ?? caption;
}
