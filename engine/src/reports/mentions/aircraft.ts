/**
 * @module reports/mentions/aircraft
 * Aircraft by their registration, in the company of a word for aircraft or of a model; and the models that a text names.
 */
import {
  addMention,
  isCovered,
  partyFor,
  sentenceOf,
  textOf,
  type Draft,
  type DraftMention,
} from "../draft.ts";
import { codesIn, modelsIn, type Run } from "./aircraft-tables.ts";

/** How far from a registration a word for aircraft may stand, in tokens: before it, and behind it. */
const REACH = { before: 8, behind: 6 } as const;

/**
 * Find models, which are goods, and registrations, which are parties: named once in the company of a word for aircraft,
 * a registration is one wherever the text repeats it. Comes before names, which would take `Boeing` for a company.
 *
 * Cost: linear in the text.
 */
export function findAircraft(draft: Draft): void {
  const { flat } = draft.text;
  const codes = codesIn(flat).flatMap((code) => placed(draft, code).map((run) => ({ ...code, ...run })));
  const models = modelsIn(flat)
    .flatMap((model) => placed(draft, model).map((run) => ({ ...model, ...run })))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  for (const model of models) {
    const isFree = !isCovered(draft, model.first, model.last) || coversOnly(draft, model);
    if (isFree && (model.alone || isInCompany(draft, model))) addModel(draft, model);
  }
  const named = new Set(codes.filter((code) => isInCompany(draft, code)).map(({ code }) => code));
  for (const { code, state, first, last } of codes) {
    if (!named.has(code) || isCovered(draft, first, last)) continue;
    const { key } = partyFor(draft, `aircraft:${code}`, () => ({
      caption: code,
      kind: "aircraft",
      schema: "Airplane",
      country: null,
      wikidata: null,
      identifiers: [`registration:${code}`],
      aircraft: { model: null, operator: null, owner: null, markState: state },
    }));
    addMention(draft, { type: "name", first, last, parties: [key], sort: "aircraft" });
  }
}

interface Tokens {
  readonly first: number;
  readonly last: number;
}

/** The tokens that fill a run of the text; none where it cuts one. */
function placed(draft: Draft, { start, end }: Run): readonly Tokens[] {
  const { tokens } = draft.text;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((tokens[last]?.end ?? Number.POSITIVE_INFINITY) < end) last += 1;
  return tokens[low]?.start === start && tokens[last]?.end === end ? [{ first: low, last: last + 1 }] : [];
}

/** A maker that the gazetteer knows is no party of its own in the name of a model. */
function coversOnly(draft: Draft, run: Tokens): boolean {
  const inner = insideOf(draft, run);
  const isInside = (at: number): boolean => inner.some(({ first, last }) => first <= at && at < last);
  for (let at = run.first; at < run.last; at += 1) if (draft.covered[at] === 1 && !isInside(at)) return false;
  return inner.every((mention) => mention.class === undefined);
}

/** Mentions that begin and end within a run. */
function insideOf(draft: Draft, { first, last }: Tokens): readonly DraftMention[] {
  return Array.from({ length: last - first }, (_, at) => draft.byFirst.get(first + at) ?? [])
    .flat()
    .filter((mention) => mention.last <= last);
}

function addModel(draft: Draft, { first, last, class: goods }: Tokens & { readonly class: string }): void {
  for (const mention of insideOf(draft, { first, last })) mention.hidden = true;
  const { tokens } = draft.text;
  const { numbers } = draft.pack.data.words;
  const count = tokens[first - 1];
  const counted =
    count !== undefined &&
    draft.covered[first - 1] === 0 &&
    (count.kind === "number" || numbers[count.norm] !== undefined) &&
    !draft.pack.sets.articles.has(count.norm);
  addMention(draft, { type: "goods", first: counted ? first - 1 : first, last, parties: [], class: goods });
}

/** Whether a word for aircraft, or a model, stands near in the sentence. */
function isInCompany(draft: Draft, { first, last }: Tokens): boolean {
  const { tokens, flat } = draft.text;
  const sentence = sentenceOf(draft, first);
  const from = Math.max(sentence.first, first - REACH.before);
  const to = Math.min(sentence.last, last + REACH.behind);
  for (let at = from; at < to; at += 1) {
    if (at >= first && at < last) continue;
    if (draft.pack.aircraft.matchAt(tokens, at, flat, to)?.values.includes("cues") === true) return true;
    if (isModel(draft.byFirst.get(at)?.[0])) return true;
  }
  return false;
}

function isModel(mention: DraftMention | undefined): boolean {
  return mention?.type === "goods";
}

/** Facts that the text states of an aircraft stand in the sentence of its registration, and belong to the nearest one. */
export function describeAircraft(draft: Draft): void {
  const crafts = draft.mentions.filter(({ sort }) => sort === "aircraft").sort((a, b) => a.first - b.first);
  const bySentence = Map.groupBy(crafts, ({ first }) => draft.text.tokens[first]?.sentence ?? 0);
  for (const [number, there] of bySentence) {
    const sentence = draft.text.sentences[number];
    if (sentence === undefined) continue;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      nameModel(draft, there, at);
      const craft = craftAt(there, at);
      if (craft !== undefined) describeAt(draft, craft, at, sentence.last);
    }
  }
}

/** The registration last named before a token, else the first behind it. */
function craftAt(crafts: readonly DraftMention[], at: number): DraftMention | undefined {
  return crafts.findLast(({ first }) => first <= at) ?? crafts[0];
}

/** The model that begins at a token is that of the registration that stands nearest, if it has none yet. */
function nameModel(draft: Draft, crafts: readonly DraftMention[], at: number): void {
  const model = draft.byFirst.get(at)?.find(isModel);
  if (model === undefined) return;
  const words = textOf(draft, model.first, model.last);
  const [name] = [...modelsIn(words)].sort((a, b) => b.end - b.start - (a.end - a.start));
  const distance = ({ first, last }: DraftMention): number =>
    Math.max(first - model.last, model.first - last);
  const nearest = [...crafts].sort((a, b) => distance(a) - distance(b))[0];
  const facts = draft.parties.get(nearest?.parties[0] ?? "")?.aircraft;
  if (name === undefined || nearest === undefined || facts === undefined) return;
  if (distance(nearest) <= REACH.before) facts.model ??= words.slice(name.start, name.end);
}

/** How far behind a phrase its name or number may stand, in tokens. */
const FACT_REACH = 3;

function describeAt(draft: Draft, craft: DraftMention, at: number, end: number): void {
  const { tokens, flat } = draft.text;
  const party = draft.parties.get(craft.parties[0] ?? "");
  if (party?.aircraft === undefined) return;
  const phrase = draft.pack.aircraft.matchAt(tokens, at, flat, end);
  if (phrase === null) return;
  for (let next = phrase.last; next < Math.min(end, phrase.last + FACT_REACH); next += 1) {
    const number = tokens[next]?.norm.toUpperCase() ?? "";
    if (phrase.values.includes("serials") && /^[A-Z]{0,3}\d[\dA-Z-]{2,14}$/.test(number)) {
      if (!party.identifiers.some((id) => id.startsWith("msn:"))) party.identifiers.push(`msn:${number}`);
      return;
    }
    const named = draft.byFirst
      .get(next)
      ?.find(({ type, parties }) => type !== "demonym" && parties.length === 1);
    const [key = null] = named?.parties ?? [];
    if (key === null) continue;
    if (phrase.values.includes("operators")) party.aircraft.operator ??= key;
    if (phrase.values.includes("owners")) party.aircraft.owner ??= key;
    return;
  }
}
