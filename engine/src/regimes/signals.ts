/**
 * @module regimes/signals
 * Which signals of circumvention a dealing gives. They are shown beside the answer and change no verdict.
 */
import { fillTemplate, isImoNumber, type Dealing, type Verification } from "../model/index.ts";
import { touchesCountry } from "./involved.ts";
import type { JudgeOptions } from "./judge-legs.ts";
import type { SignalId, SignalTable } from "./signal-table.ts";
import { countryName } from "./wording.ts";

/** A reason to look closer. */
export interface Signal {
  readonly id: SignalId;
  readonly title: string;
  readonly because: readonly string[];
  /** How far what is said of it was checked. */
  readonly verified: Verification;
}

/** What fills the words in braces of a reason; one filling for each reason. */
type Fillings = readonly Readonly<Record<string, string>>[];

/** What a test looks at. */
interface Scene extends JudgeOptions {
  readonly dealing: Dealing;
  readonly table: SignalTable;
}

const TESTS: Readonly<Record<SignalId, (scene: Scene) => Fillings>> = {
  "value-just-under-threshold": ({ dealing, table, asOf, lang }) => {
    const { value, currency } = dealing;
    if (value === undefined || currency === undefined) return [];
    return table.thresholds
      .filter(
        (row) =>
          row.currency === currency &&
          row.from <= asOf &&
          (row.to === null || asOf < row.to) &&
          value <= row.amount &&
          value >= row.amount * (1 - table.margin) &&
          row.countries.some((code) => touchesCountry(dealing, code)),
      )
      .map(({ amount, title, source }) => ({
        value: String(value),
        amount: String(amount),
        currency,
        threshold: `${title[lang]} (${source.cite})`,
      }));
  },
  "transit-by-neighbour": (scene) =>
    (scene.dealing.through ?? []).flatMap((code) => {
      // A side of the dealing is no detour.
      if (code === scene.dealing.from || code === scene.dealing.to) return [];
      const targets = new Set(
        scene.law.regimes.filter(({ from }) => from <= scene.asOf).map(({ target }) => target),
      );
      return scene.table.neighbours
        .filter(({ target, countries }) => targets.has(target) && countries.includes(code))
        .map(({ target }) => ({ country: named(code, scene), target: named(target, scene) }));
    }),
  barter: ({ dealing: { goods, payment } }) => {
    const given = payment.filter((item) => item.class !== null || item.hs.length > 0);
    if (goods.length === 0 || given.length < payment.length) return [];
    return given.some((item) => item.class === "money")
      ? []
      : given.map((item) => ({ payment: item.text === "" ? item.hs.join(", ") : item.text }));
  },
  "end-user-differs": (scene) => {
    const { endUser, to } = scene.dealing;
    if (endUser === undefined || to === null || endUser === to) return [];
    return [{ country: named(to, scene), target: named(endUser, scene) }];
  },
  "flag-of-convenience": (scene) => {
    const { flag } = scene.dealing;
    return flag !== undefined && scene.table.openRegistries.includes(flag)
      ? [{ country: named(flag, scene) }]
      : [];
  },
  "ship-renamed": ({ dealing }) => (dealing.facts["ship-renamed"] === true ? [{}] : []),
  "imo-number-not-issued": ({ dealing: { imo } }) => (imo === undefined || isImoNumber(imo) ? [] : [{ imo }]),
};

/**
 * Signals of a dealing on a day, in the order of the table.
 *
 * What was not said gives none: a value without its currency, an end user without a consignee. Cost: O(table × countries).
 */
export function signalsOf(dealing: Dealing, options: JudgeOptions): readonly Signal[] {
  const { law, asOf, lang } = options;
  const table = law.signals;
  if (table === undefined) return [];
  const scene: Scene = { law, asOf, lang, dealing, table };
  const found: Signal[] = [];
  for (const { id, title, because, from, verified } of table.signals) {
    if (asOf < from) continue;
    const fillings = TESTS[id](scene);
    if (fillings.length === 0) continue;
    const reasons = fillings.map((words) => fillTemplate(because[lang], words));
    found.push({ id, title: title[lang], because: [...new Set(reasons)], verified });
  }
  return found;
}

function named(code: string, { law, lang }: Scene): string {
  return countryName(code, law, lang);
}
