/**
 * @module reports/acts/meant
 * Whom an act is aimed at, where only the acts told before or after it say so.
 */
import type { Draft } from "../draft.ts";
import type { MergedAct } from "./telling.ts";

/** `a dénoncé ce tir`: whoever did the event that is meant is the target. */
export function aimAtEvents(act: MergedAct, all: readonly MergedAct[]): void {
  const event = act.main.participants.things.find(
    (thing) => thing.eventKind !== undefined && thing.eventKind !== "instrument",
  );
  if (act.recipients.length > 0 || event === undefined) return;
  const meant = all
    .filter(
      (other) => other !== act && other.main.kind === event.eventKind && other.main.first <= act.main.last,
    )
    .at(-1);
  if (meant === undefined) return;
  act.recipients = meant.actors.filter((key) => !act.actors.includes(key));
  act.direction = "inferred";
}

const ON_MEASURES: ReadonlySet<string> = new Set(["designation", "delisting"]);

/** `refuses to lift the embargo`: the measures meant are those on whom the text spoke of last, or speaks of next. */
export function aimAtWhatWasMeant(draft: Draft, act: MergedAct, all: readonly MergedAct[]): void {
  const { kind, first } = act.main;
  if (act.recipients.length > 0 || !ON_MEASURES.has(kind)) return;
  const others = all.filter((other) => other !== act);
  const before = others.filter((other) => other.main.first < first);
  const meant = lastTarget(draft, before) ?? lastTarget(draft, others.toReversed());
  const aimed = (meant ?? []).filter((key) => !act.actors.includes(key));
  if (aimed.length === 0) return;
  act.recipients = aimed;
  act.direction = "inferred";
}

/** The State that the measures told last are against. */
function lastTarget(draft: Draft, acts: readonly MergedAct[]): readonly string[] | undefined {
  return acts.findLast(
    ({ main, recipients }) =>
      ON_MEASURES.has(main.kind) &&
      recipients.length === 1 &&
      recipients.every((key) => draft.parties.get(key)?.kind === "state"),
  )?.recipients;
}
