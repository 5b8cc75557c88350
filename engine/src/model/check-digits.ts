/**
 * @module model/check-digits
 * Which numbers pass the check that their issuer builds into them: one that does was not mistyped, and was issued under
 * that scheme. One that fails is shown and never matched on.
 */

/** A ship: seven digits, the last being the sum of the first six, weighted 7 to 2. Source: IMO A.1117(30), annex. */
export function isImoNumber(code: string): boolean {
  return isDigits(code, 7) && weighted(code, [7, 6, 5, 4, 3, 2]) % 10 === digit(code, 6);
}

/**
 * A ship’s company or registered owner: seven digits, the last following from the first six, weighted 8, 6, 4, 2, 9, 7,
 * modulo 11. Source: IMO MSC.160(78); the weights are not in it and were held against the numbers OFAC lists.
 */
export function isImoCompanyNumber(code: string): boolean {
  return isDigits(code, 7) && (11 - (weighted(code, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === digit(code, 6);
}

/** A legal entity identifier: 20 characters that leave 1 modulo 97. Source: ISO 17442, ISO 7064. */
export function isLei(code: string): boolean {
  return /^[0-9A-Z]{18}\d{2}$/.test(code) && modulo97(code) === 1;
}

/** A bank account: the four characters in front moved to the end leave 1 modulo 97. Source: ISO 13616. */
export function isIban(code: string): boolean {
  return /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(code) && modulo97(`${code.slice(4)}${code.slice(0, 4)}`) === 1;
}

/** A security: 12 characters that pass the Luhn sum. Source: ISO 6166. */
export function isIsin(code: string): boolean {
  if (!/^[A-Z]{2}[0-9A-Z]{9}\d$/.test(code)) return false;
  return luhn([...code].map((character) => Number.parseInt(character, 36)).join("")) === 0;
}

/** A US health provider: 10 digits that pass the Luhn sum behind 80840. Source: CMS, 45 CFR 162.406. */
export function isNpi(code: string): boolean {
  return isDigits(code, 10) && luhn(`80840${code}`) === 0;
}

/** A Russian tax number, of a body (10 digits) or a person (12). Source: FNS order of 2012-06-29. */
export function isInn(code: string): boolean {
  const ends = (weights: readonly number[]): boolean =>
    (weighted(code, weights) % 11) % 10 === digit(code, weights.length);
  if (isDigits(code, 10)) return ends([2, 4, 10, 3, 5, 9, 4, 6, 8]);
  if (!isDigits(code, 12)) return false;
  return ends([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && ends([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
}

/** A Russian registration number, of a body (13 digits) or a trader (15). Source: Minfin order 165n of 2017-10-30. */
export function isOgrn(code: string): boolean {
  if (!isDigits(code, 13) && !isDigits(code, 15)) return false;
  // Fourteen digits are exact in a double.
  return (Number(code.slice(0, -1)) % (code.length - 2)) % 10 === digit(code, code.length - 1);
}

const USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A Chinese unified social credit code: 18 characters, modulo 31. Source: GB 32100-2015. */
export function isUscc(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  let sum = 0;
  USCC_WEIGHTS.forEach((weight, at) => {
    sum += weight * USCC.indexOf(code[at] ?? "");
  });
  return (31 - (sum % 31)) % 31 === USCC.indexOf(code[17] ?? "");
}

/** A code of a bank: it has a form and no check digit. Source: ISO 9362. */
export function isBic(code: string): boolean {
  return /^[A-Z]{6}[0-9A-Z]{2}(?:[0-9A-Z]{3})?$/.test(code);
}

function isDigits(code: string, length: number): boolean {
  return code.length === length && /^\d+$/.test(code);
}

function digit(code: string, at: number): number {
  return code.charCodeAt(at) - 48;
}

function weighted(code: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * digit(code, at), 0);
}

/** A as 10, B as 11 …, modulo 97. */
function modulo97(code: string): number {
  let rest = 0;
  for (const character of code) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** Sum of the digits, every second from the right doubled, modulo 10. */
function luhn(digits: string): number {
  let sum = 0;
  for (let at = digits.length - 1, doubled = false; at >= 0; at -= 1, doubled = !doubled) {
    const value = digit(digits, at) * (doubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10;
}
