/**
 * @module test/quality/load-reports
 * Loads labelled reports: those written blind for this project, and the real ones beside the checkout.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TEXT_LANGS, type TextLang } from "embargo/model";
import { parse } from "yaml";
import type { LabelledAct, LabelledReport } from "./score-reports.ts";

const OWN = join(import.meta.dirname, "reports");
const REAL = join(import.meta.dirname, "..", "..", "..", "shared", "reports");

interface OwnLabels {
  readonly lang: TextLang;
  readonly published: string;
  readonly parties: readonly {
    readonly id: string;
    readonly caption: string;
    readonly country: string | null;
    readonly kind: string;
  }[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly party?: string | null;
  }[];
  readonly acts: readonly LabelledAct[];
}

/** The six reports written and labelled blind. */
export function ownReports(): readonly LabelledReport[] {
  return namesIn(OWN, ".labels.json").map((name) => {
    const labels = JSON.parse(readFileSync(join(OWN, `${name}.labels.json`), "utf8")) as OwnLabels;
    const parties = Object.fromEntries(
      labels.parties.map((party) => [
        party.id,
        party.kind === "state" ? (party.country ?? party.caption) : party.caption,
      ]),
    );
    const { lang, published, mentions, acts } = labels;
    return {
      name,
      text: readFileSync(join(OWN, `${name}.txt`), "utf8"),
      lang,
      published,
      parties,
      mentions,
      names: mentions.filter(({ type }) => type === "name" || type === "metonym"),
      acts,
    };
  });
}

interface RealLabels {
  readonly lang: string;
  readonly reportDate: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly canonical?: string;
  }[];
  readonly acts: readonly (Omit<LabelledAct, "evidence" | "verdict"> & {
    readonly evidence: { readonly start: number; readonly end: number };
    readonly legal?: { readonly assessment: string };
  })[];
}

/** The real reports beside the checkout that a pack reads; empty where they are absent. */
export function realReports(): readonly LabelledReport[] {
  return existsSync(REAL) ? labelledBy(REAL) : [];
}

/** Reports written and labelled blind by the guide of the real ones: those that may be looked at, and those held back. */
export function blindReports(part: "look" | "held"): readonly LabelledReport[] {
  return labelledBy(join(OWN, part));
}

const NAMED: ReadonlySet<string> = new Set(["person", "organisation", "vessel", "state"]);

function labelledBy(folder: string): readonly LabelledReport[] {
  return namesIn(folder, ".json").flatMap((name) => {
    const labels = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as RealLabels;
    if (!isRead(labels.lang)) return [];
    const acts = labels.acts.map(
      (act): LabelledAct => ({ ...act, evidence: [act.evidence], verdict: act.legal?.assessment ?? null }),
    );
    return [
      {
        name,
        text: readFileSync(join(folder, `${name}.txt`), "utf8"),
        lang: labels.lang,
        published: labels.reportDate,
        parties: STATES,
        mentions: labels.mentions,
        names: labels.mentions.filter(({ type }) => NAMED.has(type)),
        acts,
      },
    ];
  });
}

function isRead(lang: string): lang is LabelledReport["lang"] {
  return TEXT_LANGS.some((read) => read === lang);
}

/** English names of States, as codes. */
const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    parse(
      readFileSync(join(import.meta.dirname, "..", "..", "data", "territories", "territories.yml"), "utf8"),
    ) as { territories: { code: string; en: { name: string; also: string[] } }[] }
  ).territories.flatMap(({ code, en }) => [en.name, ...en.also].map((name) => [name, code] as const)),
);

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
