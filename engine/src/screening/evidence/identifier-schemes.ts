/**
 * @module screening/evidence/identifier-schemes
 * The identifiers of FollowTheMoney: which check they carry, what agreement and difference are worth, and the one
 * normal form of each.
 */
import {
  isBic,
  isIban,
  isImoCompanyNumber,
  isImoNumber,
  isInn,
  isIsin,
  isLei,
  isNpi,
  isOgrn,
  isUscc,
} from "../../model/index.ts";
import type { EvidenceKind } from "./weights.ts";

/** How one kind of identifier is read. */
export interface Scheme {
  /** Heading under which it is looked up; several properties may share one. */
  readonly heading: string;
  /** Whether a code, in normal form, is as good as certain when it agrees. */
  readonly isStrong: (code: string) => boolean;
  /** What it says when both sides have one and none agrees; `null` = nothing, for one holder has many. */
  readonly different: EvidenceKind | null;
  /** Difference counts only between codes that are strong: a mistyped one is no other one. */
  readonly checked: boolean;
  /** Lists write these under each other’s heading. */
  readonly loose: boolean;
  /** Least length of a code, in characters. */
  readonly least: number;
  /** Whether a code may be of letters alone. */
  readonly letters: boolean;
}

const least = 4;
const SCHEME: Scheme = {
  heading: "",
  isStrong: () => false,
  different: "identifierDifferentWeak",
  checked: false,
  loose: false,
  least,
  letters: false,
};

const checked = (isStrong: Scheme["isStrong"], different: Scheme["different"]): Partial<Scheme> => ({
  isStrong,
  different,
  checked: true,
});
/** A number without a check digit: long enough, chance is out. */
const longEnough = (length: number): Scheme["isStrong"] => {
  return (code) => code.length >= length;
};
const loose = (strongLength: number): Partial<Scheme> => ({
  isStrong: longEnough(strongLength),
  loose: true,
});

const TABLE: Readonly<Record<string, Partial<Scheme>>> = {
  imoNumber: checked((code) => isImoNumber(code) || isImoCompanyNumber(code), "imoDifferent"),
  leiCode: checked(isLei, "identifierDifferent"),
  innCode: checked(isInn, "identifierDifferent"),
  ogrnCode: checked(isOgrn, "identifierDifferent"),
  uscCode: checked(isUscc, "identifierDifferent"),
  npiCode: checked(isNpi, "identifierDifferent"),
  wikidataId: checked((code) => /^Q[1-9]\d*$/.test(code), "identifierDifferent"),
  isinCode: { ...checked(isIsin, null), letters: true },
  iban: checked(isIban, null),
  swiftBic: { ...checked(isBic, "identifierDifferentWeak"), letters: true },
  cryptoWallets: { isStrong: longEnough(20), different: null, letters: true },
  publicKey: { heading: "cryptoWallets", isStrong: longEnough(20), different: null, letters: true },
  uniqueEntityId: { isStrong: longEnough(12) },
  dunsCode: { isStrong: (code) => /^\d{9}$/.test(code) },
  bikCode: { isStrong: (code) => /^\d{9}$/.test(code) },
  passportNumber: { ...loose(7), different: "passportDifferent" },
  idNumber: loose(8),
  taxNumber: loose(8),
  vatCode: loose(8),
  registrationNumber: loose(8),
  socialSecurityNumber: loose(8),
  icaoCode: { letters: true },
  callSign: { letters: true, least: 3 },
  serialNumber: {},
  mmsi: {},
  okpoCode: {},
  voenCode: {},
  cikCode: {},
  irsCode: {},
  ibcRuc: {},
  jibCode: {},
  pfrNumber: {},
  crsNumber: {},
  bvdId: {},
  permId: {},
  icijId: {},
  giiNumber: {},
  accountNumber: { different: null },
};

/** Every property that holds identifiers, in the order in which evidence is listed. */
export const SCHEMES: ReadonlyMap<string, Scheme> = new Map(
  Object.entries(TABLE).map(([property, own]) => [property, { ...SCHEME, heading: property, ...own }]),
);

/** Words and numbers that stand for “none”. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(["UNKNOWN", "NONE", "NULL", "NOTAVAILABLE", "PENDING"]);
const COUNTING = "01234567890";
const LONGEST = 128;
/** Registration of an aircraft in letters alone, YI-NAC: told by its hyphen. */
const TAIL_NUMBER = /^\s*[A-Z]{1,2}-[A-Z]{3,4}\s*$/i;

/** Cyrillic and Greek capitals that documents mix with the Latin ones of the same shape. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries([
  ...[..."АВЕКМНОРСТУХІЈЅ"].map((letter, at) => [letter, "ABEKMHOPCTYXIJS"[at] ?? ""]),
  ...[..."ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"].map((letter, at) => [letter, "ABEZHIKMNOPTYX"[at] ?? ""]),
]);

/**
 * The normal form of an identifier: letters and digits in upper case, without the scheme’s own name in front and
 * without a remark in parentheses behind; wallets keep their case where it counts.
 *
 * @returns `null` for what identifies nobody: too short or long, a placeholder, without a digit where there must be one.
 */
export function normalIdentifier(property: string, scheme: Scheme, text: string): string | null {
  if (text.length > LONGEST) return null;
  const code = scheme.heading === "cryptoWallets" ? walletCode(text) : plainCode(property, text);
  if (code.length < scheme.least || PLACEHOLDERS.has(code)) return null;
  if (!scheme.letters && !/\d/.test(code) && !TAIL_NUMBER.test(text)) return null;
  return isRepetition(code) || COUNTING.includes(code) ? null : code;
}

function plainCode(property: string, text: string): string {
  const remark = text.search(/[([]/);
  const bare = (remark > 0 ? text.slice(0, remark) : text).replace(/№/g, "");
  const plain = bare
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  const folded = plain.replace(/[^\0-\x7f]/g, (letter) => LOOKALIKES[letter] ?? letter);
  const code = /^[\0-\x7f]*$/.test(folded) ? folded : plain;
  if (property === "imoNumber") return code.replace(/^IMO(?:NO|NUMBER)?(?=\d)/, "");
  if (property === "mmsi") return code.replace(/^MMSI(?=\d)/, "");
  if (property === "leiCode") return code.replace(/^LEI(?=[0-9A-Z]{20}$)/, "");
  return property === "swiftBic" && code.length === 11 ? code.replace(/XXX$/, "") : code;
}

/** An address of a wallet: hexadecimal and Bech32 ones are the same in any case, the others are not. */
function walletCode(text: string): string {
  const code = text.replace(/\s/g, "");
  const anyCase =
    /^0x[0-9a-f]{40,64}$/i.test(code) || /^(?:bc1|tb1|ltc1|addr1|cosmos1)[0-9a-z]+$/i.test(code);
  return anyCase ? code.toLowerCase() : code;
}

function isRepetition(code: string): boolean {
  for (let at = 1; at < code.length; at += 1) if (code[at] !== code[0]) return false;
  return true;
}
