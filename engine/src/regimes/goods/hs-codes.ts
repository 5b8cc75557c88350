/**
 * @module regimes/goods/hs-codes
 * Which codes the Harmonized System has or had, and the class of goods that a code falls in.
 */
import data from "../../generated/hs-codes.json" with { type: "json" };
import { EmbargoError } from "../../model/index.ts";
import type { GoodsClass, Law } from "../law.ts";

/** A class of goods with the code of it that decided. */
interface CodeClass {
  readonly id: string;
  readonly prefix: string;
}

type Endings = Readonly<Record<string, string>>;

const TABLES: readonly Endings[] = [data.headings, data.former];
const CHAPTERS: ReadonlySet<string> = new Set(
  TABLES.flatMap((table) => Object.keys(table).map((heading) => heading.slice(0, 2))),
);

/** Whether an edition known here has these 2, 4 or 6 digits: that of 2022 in full, earlier ones in part. */
export function isHsCode(digits: string): boolean {
  if (digits.length === 2) return CHAPTERS.has(digits);
  const heading = digits.slice(0, 4);
  const ending = digits.slice(4);
  return TABLES.some((table) => {
    const endings = Object.hasOwn(table, heading) ? table[heading] : undefined;
    return endings !== undefined && (ending === "" || endings.split(" ").includes(ending));
  });
}

/**
 * Read an HS code.
 *
 * @param code 2, 4 or 6 digits; dots and spaces are allowed.
 * @throws {EmbargoError} `HS_INVALID` for anything else, `HS_UNKNOWN` for digits that are no code.
 */
export function readHsCode(code: string): string {
  const digits = code.replace(/[.\s]/g, "");
  if (!/^(\d{2}|\d{4}|\d{6})$/.test(digits)) throw new EmbargoError("HS_INVALID", { value: code });
  if (!isHsCode(digits)) throw new EmbargoError("HS_UNKNOWN", { value: code });
  return digits;
}

/** The class with the longest code that begins these digits; `null` where none does. */
export function classOfCode(digits: string, law: Law): CodeClass | null {
  let best: CodeClass | null = null;
  for (const item of law.goods) {
    for (const prefix of item.hs) {
      if (digits.startsWith(prefix) && prefix.length > (best?.prefix.length ?? 0))
        best = { id: item.id, prefix };
    }
  }
  return best;
}

/** The classes that have a longer code beginning with one of these: what the codes leave open. */
export function classesWithin(codes: readonly string[], law: Law): readonly GoodsClass[] {
  return law.goods.filter((item) =>
    item.hs.some((code) => codes.some((given) => code.length > given.length && code.startsWith(given))),
  );
}
