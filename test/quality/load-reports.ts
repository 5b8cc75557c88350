/**
 * @module test/quality/load-reports
 * Loads labelled reports: those written blind for this project, and the real ones beside the checkout.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelledAct, LabelledReport } from "./score-reports.ts";

const OWN = join(import.meta.dirname, "reports");
const REAL = join(import.meta.dirname, "..", "..", "..", "shared", "reports");

interface OwnLabels {
  readonly lang: "fr" | "en";
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

/** The French and English ones of the real reports beside the checkout; empty where they are absent. */
export function realReports(): readonly LabelledReport[] {
  if (!existsSync(REAL)) return [];
  return namesIn(REAL, ".json").flatMap((name) => {
    const labels = JSON.parse(readFileSync(join(REAL, `${name}.json`), "utf8")) as RealLabels;
    if (labels.lang !== "fr" && labels.lang !== "en") return [];
    const acts = labels.acts.map(
      (act): LabelledAct => ({ ...act, evidence: [act.evidence], verdict: act.legal?.assessment ?? null }),
    );
    const codes: Readonly<Record<string, string>> = STATES;
    return [
      {
        name,
        text: readFileSync(join(REAL, `${name}.txt`), "utf8"),
        lang: labels.lang,
        published: labels.reportDate,
        parties: codes,
        mentions: labels.mentions,
        names: labels.mentions.filter(({ type }) => NAMED.has(type)),
        acts,
      },
    ];
  });
}

const NAMED: ReadonlySet<string> = new Set(["person", "organisation", "vessel", "state"]);

/** English state names of the real labels, as codes. */
const STATES: Readonly<Record<string, string>> = {
  "North Korea": "KP",
  "South Korea": "KR",
  "United States": "US",
  Russia: "RU",
  China: "CN",
  Japan: "JP",
  France: "FR",
  Taiwan: "TW",
  Iraq: "IQ",
  Mali: "ML",
  Syria: "SY",
  Algeria: "DZ",
  Burkina: "BF",
  Niger: "NE",
  "United Kingdom": "GB",
  Israel: "IL",
  Iran: "IR",
  Turkey: "TR",
  Kuwait: "KW",
  Germany: "DE",
  Australia: "AU",
  "United Arab Emirates": "AE",
  Kyrgyzstan: "KG",
};

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
