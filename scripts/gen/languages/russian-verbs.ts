/**
 * @module scripts/gen/languages/russian-verbs
 * Conjugates Russian verbs for the lexicon: third persons and the first of the plural, past, infinitive, participles and
 * the passive in `-ся`. A pair of aspects is one lemma, its perfective. Every form is written with `е` for `ё`.
 */
import { adjectiveCases, plain } from "./russian-nouns.ts";

/** A verb whose forms its infinitive does not tell; prefixed verbs end in one of these. */
export interface RussianRoot {
  /** Infinitive, or the end of one. */
  readonly inf: string;
  /** Third person singular and plural. */
  readonly sg: string;
  readonly pl: string;
  /** Past, masculine and feminine. */
  readonly past: readonly [string, string];
  /** Short passive participle, masculine; absent = none. */
  readonly pp?: string;
}

/** Verbs of the lexicon. */
export interface RussianVerbs {
  /** Perfective, then imperfective: `поставить/поставлять`. */
  readonly pairs: readonly string[];
  readonly perfective: readonly string[];
  readonly imperfective: readonly string[];
  readonly roots: readonly RussianRoot[];
  /** Endings of infinitives in `-дить` and `-тить` by the consonant of their participle: `жд`, `ч`. */
  readonly participles: Readonly<Record<string, readonly string[]>>;
  readonly modals: Readonly<Record<string, readonly string[]>>;
}

/** Form and mood; `past-pass` is a finite passive. */
export type RussianForm = readonly [form: string, code: string];

interface Stems {
  readonly sg: string;
  readonly pl: string;
  readonly past: readonly [string, string];
  readonly pp: string | null;
}

/** All forms of one infinitive. */
export function conjugateRussian(
  infinitive: string,
  aspect: "perfective" | "imperfective",
  file: Pick<RussianVerbs, "roots" | "participles">,
): readonly RussianForm[] {
  const inf = plain(infinitive);
  const reflexive = /(?:ся|сь)$/u.test(inf);
  const bare = inf.replace(/(?:ся|сь)$/u, "");
  const stems = stemsOf(bare, file);
  const active = activeForms(bare, stems, aspect);
  if (reflexive) return active.map(([form, code]) => [withParticle(form), code]);
  const passive = [...participleForms(stems, aspect), ...(aspect === "imperfective" ? middle(active) : [])];
  return [...active, ...passive];
}

function stemsOf(bare: string, { roots, participles }: Pick<RussianVerbs, "roots" | "participles">): Stems {
  const root = [...roots]
    .filter(({ inf }) => bare.endsWith(inf))
    .sort((a, b) => b.inf.length - a.inf.length)[0];
  if (root !== undefined) {
    const prefix = bare.slice(0, bare.length - root.inf.length);
    const { sg, pl, past, pp } = root;
    return {
      sg: plain(prefix + sg),
      pl: plain(prefix + pl),
      past: [plain(prefix + past[0]), plain(prefix + past[1])],
      pp: pp === undefined ? null : plain(prefix + pp),
    };
  }
  const stem = bare.slice(0, -2);
  const past: readonly [string, string] = [stem + "л", stem + "ла"];
  if (/[оe]?[ое]вать$/u.test(bare)) {
    const short =
      bare.replace(/[ое]вать$/u, "") +
      (/[жчшщц]евать$|[^аеиоуыэюяь]овать$|[^аеиоуыэюяь]евать$/u.test(bare) ? "у" : "ю");
    return { sg: short + "ет", pl: short + "ют", past, pp: stem + "н" };
  }
  if (bare.endsWith("нуть"))
    return { sg: bare.slice(0, -3) + "ет", pl: bare.slice(0, -3) + "ут", past, pp: stem + "т" };
  if (bare.endsWith("ить")) {
    const base = bare.slice(0, -3);
    const plural = /[жчшщ]$/u.test(base) ? "ат" : "ят";
    return { sg: base + "ит", pl: base + plural, past, pp: softened(base, participles) + "ен" };
  }
  if (/[аяе]ть$/u.test(bare))
    return { sg: stem + "ет", pl: stem + "ют", past, pp: stem.endsWith("е") ? null : stem + "н" };
  throw new Error(`no model for the Russian verb ${bare}: give its root`);
}

/** `поставить` → `поставл-ен`, `запретить` → `запрещ-ен`, `осудить` → `осужд-ен`. */
function softened(base: string, participles: RussianVerbs["participles"]): string {
  for (const [consonant, ends] of Object.entries(participles))
    if (ends.some((end) => base.endsWith(end))) return base.slice(0, -1) + consonant;
  if (base.endsWith("ст")) return base.slice(0, -2) + "щ";
  if (/[бпвмф]$/u.test(base)) return base + "л";
  const changed: Readonly<Record<string, string>> = { т: "щ", д: "ж", з: "ж", с: "ш" };
  return base.slice(0, -1) + (changed[base.slice(-1)] ?? base.slice(-1));
}

function activeForms(
  inf: string,
  { sg, pl, past }: Stems,
  aspect: "perfective" | "imperfective",
): RussianForm[] {
  const now = aspect === "perfective" ? "fut" : "pres";
  const [masculine, feminine] = past;
  const plural = feminine.slice(0, -1) + "и";
  const first = sg.replace(/т$/u, "м");
  const pastActive = /[аеиоуыя]л$/u.test(masculine) ? masculine.slice(0, -1) + "вший" : masculine + "ший";
  const gerund =
    aspect === "perfective"
      ? pastActive.replace(/ший$/u, "")
      : pl.replace(/[уюая]т$/u, /[жчшщ][ау]т$/u.test(pl) ? "а" : "я");
  return [
    [inf, "inf"],
    [sg, now],
    [pl, now],
    [first, now],
    ...[masculine, feminine, feminine.slice(0, -1) + "о", plural].map((form): RussianForm => [form, "past"]),
    ...longForms(pastActive, "ger"),
    ...(aspect === "imperfective" ? longForms(pl.replace(/т$/u, "щий"), "ger") : []),
    [gerund, "ger"],
  ];
}

function participleForms({ sg, pp }: Stems, aspect: "perfective" | "imperfective"): readonly RussianForm[] {
  const present = aspect === "imperfective" ? longForms(sg.replace(/т$/u, "мый"), "pp") : [];
  if (pp === null) return present;
  const long = pp.endsWith("н") ? pp + "ный" : pp + "ый";
  const short = ["", "а", "о", "ы"].map((end): RussianForm => [pp + end, "past-pass"]);
  return [...short, ...longForms(long, "pp"), ...present];
}

/** `поставляется`, `поставлялись`: the passive of an imperfective. */
function middle(active: readonly RussianForm[]): readonly RussianForm[] {
  return active.flatMap(([form, code]): RussianForm[] => {
    if (/щ(?:ий|ая|ее|ие|его|ему|им|ем|ей|ую|их|ими)$/u.test(form)) return [[form + "ся", "pp"]];
    return code === "ger" || /[ем]м$/u.test(form) ? [] : [[withParticle(form), `${code}-pass`]];
  });
}

function longForms(long: string, code: string): readonly RussianForm[] {
  return [...new Set(adjectiveCases(long).map(([form]) => form))].map((form) => [form, code]);
}

function withParticle(form: string): string {
  return /(?:ий|ая|ее|ие|его|ему|им|ем|ей|ую|их|ими)$/u.test(form) && /[вш]ш|щ/u.test(form)
    ? form + "ся"
    : form + (/[аеиоуыэюя]$/u.test(form) ? "сь" : "ся");
}
