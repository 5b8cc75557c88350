/**
 * @module lists/entry/identifiers
 * Check digits of identifiers: one that fails its own check is shown and never matched on.
 */

/**
 * Whether a ship number is possible: seven digits, of which the last is the sum of the first six, weighted 7 to 2.
 *
 * Source: IMO Resolution A.1117(30), annex.
 */
export function isImoNumber(digits: string): boolean {
  if (!/^\d{7}$/.test(digits)) return false;
  return weighted(digits, [7, 6, 5, 4, 3, 2]) % 10 === Number(digits[6]);
}

/**
 * Whether a number of a ship’s company or registered owner is possible: seven digits, of which the last follows from
 * the first six, weighted 8, 6, 4, 2, 9, 7, modulo 11.
 *
 * Source: IMO Resolution MSC.160(78); the weights are not in it and were held against the numbers OFAC lists.
 */
export function isImoCompanyNumber(digits: string): boolean {
  if (!/^\d{7}$/.test(digits)) return false;
  return (11 - (weighted(digits, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(digits[6]);
}

/** Whether a legal entity identifier is possible: 20 characters that leave 1 modulo 97. Source: ISO 17442, ISO 7064. */
export function isLei(code: string): boolean {
  return /^[0-9A-Z]{18}\d{2}$/.test(code) && BigInt(lettersAsNumbers(code)) % 97n === 1n;
}

/** Whether a securities number is possible: 12 characters that pass the Luhn sum. Source: ISO 6166. */
export function isIsin(code: string): boolean {
  if (!/^[A-Z]{2}[0-9A-Z]{9}\d$/.test(code)) return false;
  const sum = [...lettersAsNumbers(code)].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Whether a bank code has the form of one; it has no check digit. Source: ISO 9362. */
export function isBic(code: string): boolean {
  return /^[A-Z]{6}[0-9A-Z]{2}(?:[0-9A-Z]{3})?$/.test(code);
}

/** Whether a Russian tax number is possible, of a body (10 digits) or a person (12). Source: FNS order of 2012-06-29. */
export function isInn(digits: string): boolean {
  const ends = (weights: readonly number[]): boolean =>
    (weighted(digits, weights) % 11) % 10 === Number(digits[weights.length]);
  if (/^\d{10}$/.test(digits)) return ends([2, 4, 10, 3, 5, 9, 4, 6, 8]);
  if (!/^\d{12}$/.test(digits)) return false;
  return ends([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && ends([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
}

/** Whether a Russian registration number is possible, of a body (13 digits) or a trader (15). Source: Minfin order 165n of 2017-10-30. */
export function isOgrn(digits: string): boolean {
  if (!/^(?:\d{13}|\d{15})$/.test(digits)) return false;
  const rest = BigInt(digits.slice(0, -1)) % BigInt(digits.length - 2);
  return rest % 10n === BigInt(digits.slice(-1));
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

/** A as 10, B as 11 … */
function lettersAsNumbers(code: string): string {
  return [...code].map((character) => Number.parseInt(character, 36)).join("");
}
