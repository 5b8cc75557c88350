/** A condition in words keeps its tree: read back from the list, it is the condition again. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clause, Law } from "../../../engine/src/regimes/law.ts";
import { clauseLines, factsOf } from "./clause-words.ts";

const title = (name: string): { en: string; fr: string } => ({ en: name, fr: `${name} fr` });
const law: Law = {
  version: "test",
  regimes: [],
  provisions: [],
  facts: [
    {
      id: "permit",
      question: title("Is it *allowed*?"),
      whenUnknown: "missing",
      forActivity: {},
      proof: title("p"),
    },
  ],
  goods: [{ id: "coal", parents: [], hs: [], title: title("Coal") }],
  goodsWords: { fr: {}, en: {} },
  pointers: [],
  issuers: [],
  countries: { ZZ: title("Zedland") },
};

const { clause } = fc.letrec<{ clause: Clause }>((tie) => ({
  clause: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 9 }).map((n): Clause => ({ op: "fact", fact: `f${n}` })),
    fc.record({
      op: fc.constantFrom("all", "any"),
      of: fc.array(tie("clause"), { minLength: 1, maxLength: 3 }),
    }),
    tie("clause").map((of): Clause => ({ op: "not", of })),
  ),
}));

/** The slow reader: items with what stands below them, by their blanks. */
function readBack(lines: readonly string[]): Clause {
  const [head = "", ...below] = lines;
  const blanks = head.indexOf("-");
  const say = head.slice(blanks + 2);
  if (say.startsWith("not: ")) return { op: "not", of: readBack([`- ${say.slice(5)}`]) };
  const starts = below.flatMap((line, at) => (line.indexOf("-") === blanks + 2 ? [at] : []));
  const parts = starts.map((at, nth) => readBack(below.slice(at, starts[nth + 1])));
  if (say === "not:" && parts[0] !== undefined) return { op: "not", of: parts[0] };
  if (say === "all of these hold:") return { op: "all", of: parts };
  if (say === "at least one of these holds:") return { op: "any", of: parts };
  return { op: "fact", fact: /`(.+)`/.exec(say)?.[1] ?? "" };
}

/** Groups of one part are that part. */
function flat(tree: Clause): Clause {
  if (tree.op === "not") return { op: "not", of: flat(tree.of) };
  if (tree.op !== "all" && tree.op !== "any") return tree;
  const [only, ...others] = tree.of.map((part) => flat(part));
  return only !== undefined && others.length === 0
    ? only
    : { op: tree.op, of: tree.of.map((part) => flat(part)) };
}

describe("clauseLines", () => {
  it("keeps the tree, whatever it is", () => {
    fc.assert(
      fc.property(clause, (tree) => {
        expect(readBack(clauseLines(tree, law, "en"))).toEqual(flat(tree));
        expect(clauseLines(tree, law, "fr")).toHaveLength(clauseLines(tree, law, "en").length);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it.each<[Clause, string, string]>([
    [
      { op: "fact", fact: "permit" },
      "yes to “Is it \\*allowed\\*?” (`permit`)",
      "oui à « Is it \\*allowed\\*? fr » (`permit`)",
    ],
    [{ op: "goods", in: ["coal"] }, "the goods are: Coal (`coal`)", "les biens sont : Coal fr (`coal`)"],
    [
      { op: "from", in: ["ZZ", "YY"] },
      "supplied or done by: Zedland (ZZ) or YY",
      "fourni ou fait par : Zedland fr (ZZ) ou YY",
    ],
    [{ op: "to", in: ["ZZ"] }, "received by: Zedland (ZZ)", "reçu par : Zedland fr (ZZ)"],
    [
      { op: "parties", in: ["ZZ"] },
      "a side, or the person acting, is of: Zedland (ZZ)",
      "une partie, ou la personne qui agit, est de : Zedland fr (ZZ)",
    ],
    [
      { op: "activity", in: ["payment", "service"] },
      "what is done: a payment or a service",
      "ce qui est fait : un paiement ou un service",
    ],
    [
      { op: "leg", in: ["payment"] },
      "this part of the dealing: what is given in return",
      "cette partie de la transaction : la contrepartie",
    ],
  ])("says each operator: %j", (leaf, en, fr) => {
    expect(clauseLines(leaf, law, "en")).toEqual([`- ${en}`]);
    expect(clauseLines(leaf, law, "fr")).toEqual([`- ${fr}`]);
  });

  it("names the facts a condition asks for, each once", () => {
    const fact = (id: string): Clause => ({ op: "fact", fact: id });
    expect(
      factsOf({ op: "all", of: [fact("b"), { op: "not", of: fact("a") }, { op: "any", of: [fact("b")] }] }),
    ).toEqual(["b", "a"]);
  });
});
