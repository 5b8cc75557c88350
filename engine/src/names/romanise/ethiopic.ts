/**
 * @module names/romanise/ethiopic
 * Amharic and Tigrinya in Ethiopic letters to Latin, as people write their names: a letter is a consonant and one of
 * seven vowels, of which the sixth is written or silent. Sources: BGN/PCGN system for Amharic (1967); The Unicode
 * Standard (code chart U+1200–137F, Unicode licence).
 */

const MOST_FORMS = 6;
const FIRST = 0x1200;

/** Consonants of the rows of eight in the block, from U+1200; `-` = a vowel alone. */
const ROWS =
  "h l h m s r s sh k kw kh khw b v t ch h hw n ny - k kw h hw w - z zh y d d j g gw g t ch p ts ts f p".split(
    " ",
  );
/** Rows whose first order is an a: ሀ, ሐ, ኀ, አ, ዐ. */
const OPEN_ROWS: ReadonlySet<number> = new Set([0x1200, 0x1210, 0x1280, 0x12a0, 0x12d0]);

/** Vowels of the seven orders, and the wa of the eighth; the first as Ethiopians write it, then as scholars hear it. */
const ORDERS: readonly (readonly string[])[] = [
  ["e", "u", "i", "a", "e", "", "o", "wa"],
  ["a", "u", "i", "a", "e", "", "o", "wa"],
];

interface Letter {
  readonly consonant: string;
  /** 0 to 7; the sixth order, 5, has no vowel or a short i. */
  readonly order: number;
}

/**
 * Romanisations of a word in Ethiopic letters.
 *
 * @returns up to six forms of `a`–`z`, likeliest first: አበበ abebe, ababa; ጥላሁን tilahun, tlahun. None where no letter of it
 *   is read here. Cost: linear.
 */
export function romaniseEthiopic(token: string): readonly string[] {
  const letters: Letter[] = [];
  for (const character of token) {
    const letter = letterOf(character.codePointAt(0) ?? 0);
    if (letter !== null) letters.push(letter);
  }
  if (letters.length === 0) return [];
  const forms = new Set<string>();
  for (const vowels of ORDERS) {
    for (const isWritten of [true, false]) {
      const form = spell(letters, vowels, isWritten);
      if (form !== "") forms.add(form);
    }
  }
  // ኃይለ Haile, ኢሳያስ Isaias; ts and ny as s and gn.
  const first = [...forms][0] ?? "";
  forms.add(first.replace(/(?<=[aeo])y(?![aeou])/g, "i"));
  forms.add(first.replace(/ts/g, "s").replace(/ny/g, "gn"));
  return [...forms].slice(0, MOST_FORMS);
}

/** Spells a word; the sixth order is an i between consonants that could not be said together, or nothing. */
function spell(letters: readonly Letter[], vowels: readonly string[], isWritten: boolean): string {
  let text = "";
  letters.forEach(({ consonant, order }, at) => {
    const [before, next] = [letters[at - 1], letters[at + 1]];
    text += consonant;
    if (order !== 5) text += vowels[order] ?? "";
    else if (consonant === "") text += "i";
    else if (isWritten && next !== undefined) {
      const isCrowded = before === undefined || (before.order === 5 && !text.endsWith(`i${consonant}`));
      if (isCrowded) text += "i";
    }
  });
  return text;
}

function letterOf(code: number): Letter | null {
  const row = Math.floor((code - FIRST) / 8);
  const consonant = ROWS[row];
  if (consonant === undefined) return null;
  const order = (code - FIRST) % 8;
  const isOpen = order === 0 && OPEN_ROWS.has(FIRST + row * 8);
  return { consonant: consonant === "-" ? "" : consonant, order: isOpen ? 3 : order };
}
