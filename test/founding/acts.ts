/**
 * @module test/founding/acts
 * The acts of the founding report by the ids of its ground truth: kind, participants, modality, verdict. Where each
 * stands is given as offsets; no word of the report is here.
 */
import type { LabelledAct, LabelledReport } from "../quality/score-reports.ts";
import { foundingText, HAS_SEED } from "./ground-truth.ts";

const act = (
  kind: string,
  actors: readonly string[],
  recipients: readonly string[],
  modality: string,
  verdict: string,
  ...spans: readonly (readonly [number, number])[]
): LabelledAct => ({
  kind,
  actors,
  recipients,
  modality,
  verdict,
  evidence: spans.map(([start, end]) => ({ start, end })),
});

const LEADERS = ["Kim Jong Un", "Putin"];

/** A01, A02, A03, A05, A06, A07, A13, A18, A18b, A19, A22, A26, A28, A29, A30: those that are acts by the contract. */
const ACTS: readonly LabelledAct[] = [
  act("meeting", LEADERS, [], "asserted", "not-a-sanctions-matter", [15, 30], [151, 214]),
  act("agreement", LEADERS, [], "possible", "would-be-prohibited", [59, 112]),
  act("transfer", ["KP"], ["RU"], "possible", "would-be-prohibited", [216, 306], [1325, 1384]),
  act("protest", LEADERS, [], "asserted", "not-a-sanctions-matter", [475, 526]),
  act("military-cooperation", LEADERS, [], "alleged", "conditional", [537, 603]),
  act("transfer", ["RU"], ["KP"], "alleged", "permitted", [607, 628]),
  act("barter", ["KP"], ["RU"], "alleged", "would-be-prohibited", [852, 908]),
  act("threat-of-sanctions", ["US"], [], "asserted", "not-a-sanctions-matter", [1280, 1324]),
  act("designation", ["US"], [], "conditional", "not-a-sanctions-matter", [1305, 1348]),
  act("trade", ["CN"], ["KP", "RU"], "asserted", "conditional", [1396, 1439]),
  act("space-launch", ["KP"], [], "asserted", "prohibited", [1675, 1770]),
  act("space-cooperation", ["RU"], ["KP"], "asserted", "conditional", [1984, 2119]),
  act("missile-launch", ["KP"], [], "asserted", "prohibited", [2338, 2423]),
  act("protest", ["KR"], ["KP"], "asserted", "not-a-sanctions-matter", [2441, 2525]),
  act("protest", ["JP"], [], "asserted", "not-a-sanctions-matter", [2538, 2581]),
];

/** The founding report with its acts; empty where it is not at hand. */
export function foundingLabels(): readonly LabelledReport[] {
  if (!HAS_SEED) return [];
  return [
    {
      name: "founding report",
      text: foundingText(),
      lang: "fr",
      published: "2023-09-14",
      parties: {},
      mentions: [],
      names: null,
      acts: ACTS,
    },
  ];
}
