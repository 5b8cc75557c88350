/**
 * @module cli/render/second-reading
 * What second readers make of a report, under their name and apart from our answer.
 */
import type { Assessment } from "embargo";
import type {
  ProposalCount,
  ProposedAct,
  ProposedMention,
  SecondReading,
  SecondReadingGiven,
} from "embargo/model";
import type { Context } from "../context.ts";

/** Most mentions, acts and refusals that are shown; JSON holds all. */
const MOST_SHOWN = 10;

/** Lines about second readings; none where none was asked. */
export function secondReadingLines(context: Context, assessment: Assessment): readonly string[] {
  return (assessment.secondReadings ?? []).flatMap((reading) => [
    ...headLines(context, reading),
    ...("error" in reading ? [] : bodyLines(context, reading, assessment)),
    "",
  ]);
}

function headLines(context: Context, reading: SecondReading): readonly string[] {
  const { say, label, colour } = context;
  const { reader, source } = reading;
  const from = source.kind === "command" ? source.command : source.address;
  const sent =
    source.kind === "command"
      ? []
      : [`  ${source.textSent ? say("textSent") : say("textNotSent")} ${source.address}`];
  const failed =
    "error" in reading
      ? [colour.yellow(`  ${label("secondReaderFailed")} ${reading.error.message} [${reading.error.code}]`)]
      : [colour.dim(`  ${say("secondReaderNote")}`)];
  return [
    colour.bold(`${label("secondReader")} ${reader === from ? reader : `${reader} (${from})`}`),
    ...failed,
    ...sent,
  ];
}

function bodyLines(context: Context, reading: SecondReadingGiven, assessment: Assessment): readonly string[] {
  const { mentions, acts } = reading;
  const told = acts.filter(({ standing }) => standing !== "agrees");
  const named = firstOfEach(
    mentions.filter(({ standing }) => standing === "adds" || standing === "contradicts"),
  );
  return [
    countLine(context, context.label("proposedMentions"), reading, "mention"),
    countLine(context, context.label("proposedActs"), reading, "act"),
    ...told.slice(0, MOST_SHOWN).flatMap((act) => actLines(context, act, assessment)),
    ...moreLine(context, told.length),
    ...named.slice(0, MOST_SHOWN).map((mention) => mentionLine(context, mention, assessment)),
    ...moreLine(context, named.length),
    ...refusedLines(context, reading),
  ];
}

/** A name that stands in many places is shown once. */
function firstOfEach(mentions: readonly ProposedMention[]): readonly ProposedMention[] {
  const byWords = new Map(
    [...mentions].reverse().map((item) => [`${item.standing} ${item.type} ${item.text}`, item]),
  );
  return [...byWords.values()].reverse();
}

function countLine(
  context: Context,
  heading: string,
  reading: SecondReadingGiven,
  what: "mention" | "act",
): string {
  const { say, value } = context;
  const count: ProposalCount | null = what === "mention" ? reading.counts.mentions : reading.counts.acts;
  if (count === null) return `  ${heading} ${say("notLookedFor")}`;
  const items: readonly (ProposedMention | ProposedAct)[] =
    what === "mention" ? reading.mentions : reading.acts;
  const standings = tally(items.map(({ standing }) => value(`standing.${standing}`)));
  const reasons = tally(
    reading.refused.filter((item) => item.what === what).map(({ reason }) => value(`refusal.${reason}`)),
  );
  return `  ${heading} ${count.proposed} ${say("proposed")}; ${count.accepted} ${say("verbatim")}${inBrackets(standings)}; ${count.refused} ${say("refused")}${inBrackets(reasons)}`;
}

/** `adds 3, agrees 1`, in the order in which they come first. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(", ");
}

function inBrackets(text: string): string {
  return text === "" ? "" : ` (${text})`;
}

function actLines(context: Context, act: ProposedAct, assessment: Assessment): readonly string[] {
  const { value, quote, say, label, colour } = context;
  const modality = act.modality === null ? "" : ` (${say("modality")} ${value(act.modality)})`;
  const own = [...assessment.acts, ...assessment.statements].filter(({ id }) => act.own.includes(id));
  const ours = own.map(({ kind, modality }) => `${value(kind)}, ${say("modality")} ${value(modality)}`);
  const roles = act.participants.map(
    ({ role, text }) => `${value(`role.${role}`)} ${quote(text.replace(/\s+/g, " "))}`,
  );
  return [
    `  ${value(`standing.${act.standing}`)}  ${value(act.kind)}${modality}${roles.length === 0 ? "" : `: ${roles.join(", ")}`}`,
    `    ${quote(act.evidence.text.replace(/\s+/g, " "))}`,
    ...(ours.length === 0 ? [] : [colour.dim(`    ${label("ours")} ${ours.join("; ")}`)]),
    ...(act.differs.length === 0
      ? []
      : [
          colour.yellow(
            `    ${label("differsIn")} ${act.differs.map((what) => value(`differs.${what}`)).join(", ")}`,
          ),
        ]),
  ];
}

function mentionLine(context: Context, mention: ProposedMention, assessment: Assessment): string {
  const { value, quote, label } = context;
  const kind = mention.partyKind === null ? "" : `, ${value(`party.${mention.partyKind}`)}`;
  const ours = assessment.mentions
    .filter(({ id }) => mention.own.includes(id))
    .map(({ type, party }) => {
      const known = assessment.parties.find(({ id }) => id === party);
      return `${value(`mention.${type}`)}${known === undefined ? "" : `, ${value(`party.${known.kind}`)}`}`;
    });
  const beside = ours.length === 0 ? "" : `; ${label("ours")} ${ours.join("; ")}`;
  return `  ${value(`standing.${mention.standing}`)}  ${quote(mention.text.replace(/\s+/g, " "))} (${value(`mention.${mention.type}`)}${kind}${beside})`;
}

function refusedLines(context: Context, { refused }: SecondReadingGiven): readonly string[] {
  const { label, value, quote, colour } = context;
  const shown = refused.filter(({ quote }) => quote !== null);
  return [
    ...shown
      .slice(0, MOST_SHOWN)
      .map(({ reason, quote: words }) =>
        colour.dim(
          `  ${label("refused")} ${quote((words ?? "").replace(/\s+/g, " "))} (${value(`refusal.${reason}`)})`,
        ),
      ),
    ...moreLine(context, shown.length),
  ];
}

function moreLine({ say }: Context, count: number): readonly string[] {
  return count > MOST_SHOWN ? [`  ${count - MOST_SHOWN} ${say("more")} (--json)`] : [];
}
