/**
 * @module scripts/gen/law-pages/parts
 * How the provisions of a regime are spread over pages that open well.
 */
import { LANGS } from "../../../engine/src/model/index.ts";
import type { Law, Provision, Regime } from "../../../engine/src/regimes/law.ts";
import { deskOf } from "./desk.ts";
import { provisionSection } from "./provision-section.ts";
import { factTable, regimeHead } from "./regime-head.ts";

/** Provisions that stand on one page. */
export interface Part {
  /** Name of the page without language and ending. */
  readonly name: string;
  readonly provisions: readonly Provision[];
}

/** How the provisions of a regime are spread over pages: the same in both languages, so that a reader may change over. */
export function partsOf(regime: Regime, law: Law, limit: number): readonly Part[] {
  const name = pageName(regime);
  const provisions = law.provisions.filter((item) => item.regime === regime.id).toSorted(byNumber);
  const here = new Map(provisions.map(({ id }) => [id, name]));
  const sizeOf = (some: readonly Provision[]): number =>
    Math.max(
      ...LANGS.map((lang) => {
        const desk = deskOf(regime, name, here, law, lang);
        return some.reduce((sum, item) => sum + Buffer.byteLength(provisionSection(item, desk)) + 2, 0);
      }),
    );
  const around = Math.max(
    ...LANGS.map((lang) =>
      Buffer.byteLength(
        [...regimeHead(regime, provisions, law, lang), ...factTable(regime, provisions, law, lang)].join(
          "\n",
        ),
      ),
    ),
  );
  if (around + sizeOf(provisions) <= limit) return [{ name, provisions }];
  return byInstrument(regime, provisions).flatMap(([instrument, own]) =>
    cut(own, limit / LINKED, sizeOf).map((some, at) => ({
      name: `${name}-${instrument}${at === 0 ? "" : `-${at + 1}`}`,
      provisions: some,
    })),
  );
}

/** Sections are measured with links inside one page: those to another page are longer. */
const LINKED = 1.2;

/** Runs of provisions, in order, each as long as the limit allows; one provision is never cut. */
function cut(
  provisions: readonly Provision[],
  limit: number,
  sizeOf: (some: readonly Provision[]) => number,
): readonly (readonly Provision[])[] {
  const runs: Provision[][] = [];
  let size = 0;
  for (const item of provisions) {
    const own = sizeOf([item]);
    const run = runs.at(-1);
    if (run === undefined || size + own > limit) {
      runs.push([item]);
      size = own;
    } else {
      run.push(item);
      size += own;
    }
  }
  return runs;
}

/** Provisions by instrument, in the order of the card; one of no instrument of the card comes last. */
export function byInstrument(
  { instruments }: Regime,
  provisions: readonly Provision[],
): readonly (readonly [instrument: string, provisions: readonly Provision[]])[] {
  const ids = new Set([...instruments.map(({ id }) => id), ...provisions.map((item) => item.instrument)]);
  return [...ids]
    .map((id) => [id, provisions.filter(({ instrument }) => instrument === id)] as const)
    .filter(([, own]) => own.length > 0);
}

/** Name of the page of a regime, without language and ending. */
export function pageName({ id }: Regime): string {
  return id.replaceAll(".", "-");
}

/** Order of ids in which paragraph 8 stands before paragraph 10. */
function byNumber(a: Provision, b: Provision): number {
  const [one, other] = [a.id, b.id].map((id) => id.replace(/\d+/g, (digits) => digits.padStart(8, "0")));
  return (one ?? "") < (other ?? "") ? -1 : 1;
}
