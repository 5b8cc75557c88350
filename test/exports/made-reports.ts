/** Reports with answers made up at random, every text of them hostile, for properties of the exports. */
import fc from "fast-check";
import {
  openEngine,
  type AssessedAct,
  type AssessedParty,
  type AssessedReport,
  type Assessment,
} from "embargo";
import { ACT_KINDS, type Mention, type Modality } from "embargo/model";
import { sha256Hex } from "../../engine/src/sha256.ts";

const engine = openEngine({ clock: () => "2026-11-23" });

/** What an export words an answer with. */
export const words = (lang: "fr" | "en") => ({ lang, law: engine.data.law });

/** The answer to a text. */
export function assessed(
  text: string,
  name: string = "report.txt",
  lang: "fr" | "en" = "en",
): AssessedReport {
  return { name, text, assessment: engine.assess(text, { published: "2023-09-14", textLang: "en", lang }) };
}

const MODALITIES: readonly Modality[] = [
  "asserted",
  "alleged",
  "possible",
  "planned",
  "denied",
  "negated",
  "unclear",
];

/** Texts that mean something to a parser of markup. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        "<script>alert(1)</script>",
        "</title>",
        "</style>",
        "<!--",
        "-->",
        "]]>",
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='alert(1)",
        "&amp;lt;",
        "&#60;",
        "javascript:alert(1)",
        "\u0000",
        "\u202e",
        "\ud800",
        "${x}",
        "{who}",
        "$&",
        "Pyongyang ",
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join("")),
);

const base: Assessment = assessed(
  "On 13 September 2023 Kim Jong Un met Vladimir Putin in Russia.",
).assessment;
const settled = base.parties.find(({ reference }) => reference !== null);

const party = (id: string): fc.Arbitrary<AssessedParty> =>
  fc
    .record({
      caption: hostile,
      kind: fc.constantFrom("person", "organisation", "state", "place", "vessel", "group"),
      country: fc.constantFrom(null, "KP", "RU"),
      isListed: fc.boolean(),
    })
    .map(({ caption, kind, country, isListed }) => ({
      id,
      caption,
      kind: isListed ? ("person" as const) : kind,
      schema: isListed ? ("Person" as const) : null,
      country,
      wikidata: null,
      identifiers: [],
      reference: isListed ? `x:${caption}` : null,
      screening: isListed ? (settled?.screening ?? null) : null,
    }));

const act = (id: string, parties: readonly string[], text: string): fc.Arbitrary<AssessedAct> =>
  fc
    .record({
      kind: fc.constantFrom(...ACT_KINDS),
      actors: fc.subarray([...parties]),
      recipients: fc.subarray([...parties]),
      place: fc.constantFrom(null, ...parties),
      speaker: fc.constantFrom(null, ...parties),
      goods: fc.array(hostile, { maxLength: 2 }),
      modality: fc.constantFrom(...MODALITIES),
      date: fc.constantFrom(null, "2023", "2023-09", "2023-09-13", "--09-13"),
      at: fc.nat(text.length),
      length: fc.nat(40),
      cue: hostile,
    })
    .map(({ at, length, cue, goods, speaker, ...made }) => ({
      ...made,
      id,
      direction: "stated" as const,
      goods: goods.map((words) => ({ class: null, text: words, quantity: null, hs: [] })),
      payment: [],
      outcome: "none" as const,
      distanced: false,
      attribution: { party: speaker, kind: speaker === null ? ("outlet" as const) : ("party" as const) },
      evidence: [
        {
          start: at,
          end: Math.min(at + length, text.length),
          text: text.slice(at, at + length),
          cues: [cue],
          modality: made.modality,
        },
      ],
      rule: "made",
      verdict: "undetermined" as const,
      findings: [],
      missing: [cue],
      conditions: [],
      notModelled: [],
    }));

/** A report with up to `most` parties and acts. */
export const madeReport = (most: number = 5): fc.Arbitrary<AssessedReport> =>
  fc
    .record({
      name: hostile,
      text: fc.array(hostile, { maxLength: 8 }).map((parts) => parts.join(" ")),
      parties: fc.nat(most),
      acts: fc.nat(most),
    })
    .chain(({ name, text, parties, acts }) => {
      const ids = Array.from({ length: parties }, (_, at) => `p${at + 1}`);
      const mention = (id: string, at: number): fc.Arbitrary<Mention> =>
        fc.tuple(fc.nat(text.length), fc.nat(20)).map(([start, length]) => ({
          id: `m${at + 1}`,
          start,
          end: Math.min(start + length, text.length),
          text: text.slice(start, start + length),
          type: "name" as const,
          party: id,
          group: [],
        }));
      return fc
        .record({
          parties: fc.tuple(...ids.map(party)),
          mentions: fc.tuple(...ids.map(mention)),
          acts: fc.tuple(...Array.from({ length: acts }, (_, at) => act(`a${at + 1}`, ids, text))),
        })
        .map((made) => ({
          name,
          text,
          assessment: {
            ...base,
            ...made,
            document: { ...base.document, sha256: sha256Hex(text) },
            statements: [],
          },
        }));
    });
