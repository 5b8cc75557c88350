/**
 * @module cli/owners
 * Parses a holding as an option or a cell says it: OWNED=OWNER:SHARE, and a share such as 60%, ? or 51% votes.
 */
import { EmbargoError, type HoldingInput } from "embargo";

/** What a share says: hundredths of a percent (`null` = not known), of which kind. */
export type Share = Pick<HoldingInput, "share" | "kind">;

const KINDS: Readonly<Record<string, NonNullable<HoldingInput["kind"]>>> = {
  "": "shares",
  shares: "shares",
  parts: "shares",
  votes: "votes",
  voix: "votes",
  board: "board",
  conseil: "board",
  control: "control",
  contrôle: "control",
};
/** The whole, in hundredths of a percent. */
const WHOLE = 10_000;
const SHARE = /^(?:(?<whole>\d{1,3})(?:[.,](?<decimals>\d{1,2}))?\s*%|(?<unknown>\?))?\s*(?<kind>\p{L}*)$/u;

/**
 * Parse `OWNED=OWNER:SHARE`: cut at the first equals sign and the last colon.
 *
 * @throws {EmbargoError} `HOLDING_INVALID`.
 */
export function parseOwner(text: string, where: string): HoldingInput {
  const [, owned = "", owner = "", said = ""] = /^([^=]+)=(.+):([^:]*)$/su.exec(text) ?? [];
  const share = parseShare(said);
  if (share === null || ![owned, owner].every((name) => /[\p{L}\p{N}]/u.test(name)))
    throw new EmbargoError("HOLDING_INVALID", { value: text, where });
  return { owned: owned.trim(), owner: owner.trim(), ...share };
}

/**
 * Parse a share: a percentage, or `?`, with a kind behind it or without; `control` alone says that it is so.
 *
 * A number without its percent sign is refused: it may be a fraction.
 *
 * @returns `null` for what is no share.
 */
export function parseShare(text: string): Share | null {
  const { whole, decimals = "", unknown, kind: word = "" } = SHARE.exec(text.trim())?.groups ?? {};
  const key = word.toLowerCase().normalize("NFC");
  const kind = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
  if (kind === undefined) return null;
  if (whole === undefined) {
    if (unknown !== undefined) return { share: null, kind };
    return kind === "control" ? { share: WHOLE, kind } : null;
  }
  const share = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  // Control is there or it is not: it has no size.
  return share > WHOLE || kind === "control" ? null : { share, kind };
}
