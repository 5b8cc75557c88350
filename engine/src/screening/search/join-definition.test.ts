/** Neighbours written as one word against their definition: the keys of both sides, and what decides. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeWords } from "../../../../test/screening/made-words.ts";
import { anyWords } from "../../../../test/screening/names.ts";
import { wordOf } from "../../../../test/screening/words.ts";
import { isSyllable, ROLE, soundKeys, type NameWord } from "../../names/index.ts";
import { hashText, KEY_SEED } from "../table/hash.ts";
import { areJoinable, joinKeys, joinProbes, joinRelation } from "./joins.ts";

const RUNS = { seed: 20261124, numRuns: 1000 } as const;
const syllables = fc.array(fc.constantFrom(..."김정은正恩李".split(""), "jong", "un", "li"), {
  minLength: 2,
  maxLength: 2,
});
const pairOfWords: fc.Arbitrary<readonly NameWord[]> = fc.oneof(
  madeWords(4),
  anyWords,
  syllables.map((texts) => texts.map(wordOf)),
);

/** Spellings of one system put together, three at most; of characters each of five with each. */
function plainForms(left: NameWord, right: NameWord): readonly string[] {
  if (isSyllable(left) || isSyllable(right))
    return left.forms.slice(0, 5).flatMap((head) => right.forms.slice(0, 5).map((tail) => head + tail));
  const many = Math.min(3, Math.max(left.forms.length, right.forms.length));
  return Array.from(
    { length: many },
    (_, at) => (left.forms[at] ?? left.forms[0] ?? "") + (right.forms[at] ?? right.forms[0] ?? ""),
  );
}

const soundsOf = (forms: readonly string[]): readonly string[] => forms.flatMap((form) => soundKeys(form));

/** Keys of a first and of a second half of a word of so many letters. */
const headKey = (half: string, letters: number): number => hashText(half, KEY_SEED.head + letters);
const tailKey = (half: string, letters: number): number => hashText(half, KEY_SEED.tail + letters);

describe("joinKeys", () => {
  it("are those of all joined sounds, and of the halves of the two likeliest spellings of six letters or more", () => {
    fc.assert(
      fc.property(pairOfWords, ([left, right]) => {
        if (left === undefined || right === undefined) return;
        const forms = [...new Set(plainForms(left, right))];
        const halves = forms
          .slice(0, 2)
          .filter((form) => form.length >= 6)
          .flatMap((form) => {
            const half = Math.floor(form.length / 2);
            return [headKey(form.slice(0, half), form.length), tailKey(form.slice(half), form.length)];
          });
        const keys = [...soundsOf(forms).map((sound) => hashText(sound, KEY_SEED.sound)), ...halves];
        expect([...joinKeys(left, right)]).toEqual(areJoinable(left, right) ? [...new Set(keys)] : []);
      }),
      RUNS,
    );
  });
});

describe("areJoinable", () => {
  it("holds for two words of one script and at most 32 letters, neither a number nor a legal form", () => {
    const word = wordOf("Morflot");
    const made = fc.record({
      text: fc.integer({ min: 10, max: 22 }).map((letters) => "a".repeat(letters)),
      script: fc.constantFrom("Latn", "Cyrl"),
      role: fc.constantFrom(ROLE.name, ROLE.number, ROLE.legalForm, ROLE.initial, ROLE.particle),
    });
    const isPart = ({ role }: Pick<NameWord, "role">): boolean =>
      role !== ROLE.number && role !== ROLE.legalForm;
    fc.assert(
      fc.property(made, made, (one, other) => {
        const expected =
          one.text.length + other.text.length < 33 &&
          one.script === other.script &&
          isPart(one) &&
          isPart(other);
        expect(areJoinable({ ...word, ...one }, { ...word, ...other })).toBe(expected);
      }),
      RUNS,
    );
  });
});

describe("joinProbes", () => {
  it("are the sounds of three letters or more, and of one unknown word its halves with one letter less, as many, more", () => {
    fc.assert(
      fc.property(pairOfWords, fc.constantFrom(1, 2), ([word], span) => {
        if (word === undefined) return;
        const [form = ""] = word.forms;
        const keys = word.sounds
          .filter((sound) => sound.length > 2)
          .map((sound) => hashText(sound, KEY_SEED.sound));
        for (const letters of [form.length - 1, form.length, form.length + 1]) {
          if (span === 2 || word.known || letters < 6) continue;
          const half = Math.floor(letters / 2);
          const rest = letters - half;
          keys.push(headKey(form.slice(0, half), letters), tailKey(form.slice(-rest), letters));
        }
        expect(joinProbes(word, span)).toEqual([...new Set(keys)]);
      }),
      RUNS,
    );
  });
});

/** Whether one string becomes the other by at most one letter put in, left out, replaced, or two swapped. */
function isOneEdit(one: string, other: string): boolean {
  const places = [...`${one}${other}`].map((_, at) => at);
  const dropped = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);
  return (
    one === other ||
    places.some(
      (at) =>
        dropped(one, at) === other ||
        dropped(other, at) === one ||
        (one.length === other.length && dropped(one, at) === dropped(other, at)) ||
        one.slice(0, at) + (one[at + 1] ?? "") + (one[at] ?? "") + one.slice(at + 2) === other,
    )
  );
}

/** Two words cut in two as the index cuts them: one half the same, the other within one edit. */
function hasOneError(form: string, joined: string): boolean {
  const half = Math.floor(joined.length / 2);
  const [head, tail] = [joined.slice(0, half), joined.slice(half)];
  return (
    joined.length >= 6 &&
    [...`${form} `].some((_, cut) => {
      const [first, second] = [form.slice(0, cut), form.slice(cut)];
      return (first === head && isOneEdit(second, tail)) || (second === tail && isOneEdit(first, head));
    })
  );
}

const letters = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 10 });
/** A text with up to two letters put in, left out, replaced or turned. */
const edited = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(11), fc.nat(2), fc.constantFrom("", "a", "b", "bc", "cab")), { maxLength: 2 })
    .map((edits) =>
      edits.reduce((made, [at, out, put]) => made.slice(0, at) + put + made.slice(at + out), text),
    );
const turned = (text: string): fc.Arbitrary<string> =>
  fc.nat(9).map(
    (at) =>
      text.slice(0, at) +
      Array.from(text.slice(at, at + 2))
        .reverse()
        .join("") +
      text.slice(at + 2),
  );

describe("joinRelation", () => {
  it("is the same letters, else of one word a shared sound of five letters, else an error of an unknown one", () => {
    const base = wordOf("Morflot");
    const cases = fc.array(letters, { minLength: 1, maxLength: 4 }).chain((joined) =>
      fc.record({
        joined: fc.constant(joined),
        forms: fc
          .constantFrom(...joined)
          .chain((form) => fc.array(fc.oneof(edited(form), turned(form)), { minLength: 1, maxLength: 2 })),
        sounds: fc.array(fc.constantFrom(...soundsOf(joined), "abc"), { maxLength: 2 }),
        known: fc.boolean(),
        span: fc.constantFrom(1, 1, 2),
      }),
    );
    fc.assert(
      fc.property(cases, ({ joined, forms, sounds, known, span }) => {
        const same = joined.some((one) => one.length > 0 && forms.includes(one));
        const heard = soundsOf(joined).some((sound) => sound.length > 4 && sounds.includes(sound));
        const wrong = !known && joined.slice(0, 2).some((other) => hasOneError(forms[0] ?? "", other));
        const ofOne = heard ? "sound" : wrong ? "typo" : null;
        const expected = same ? "same" : span === 1 ? ofOne : null;
        expect(joinRelation({ ...base, forms, sounds, known }, span, joined)).toBe(expected);
      }),
      RUNS,
    );
  });

  it.each([
    ["transmorflto", "typo"],
    ["tarnsmorflot", "typo"],
    ["transmorflo", "typo"],
    ["transmorflott", "typo"],
    ["tranmorflot", "typo"],
    ["transxmorflot", "typo"],
    ["trensmorflot", "typo"],
    ["trensmorflat", null],
    ["transmorfl", null],
    ["transomrflot", null],
    ["transmofrlot", "typo"],
    ["transmofrlox", null],
    ["transmoxrlot", null],
    ["transmofxlot", null],
  ] as const)("takes %s for Trans Morflot: %s", (form, relation) => {
    const word = { ...wordOf("Morflot"), forms: [form], sounds: [], known: false };
    expect(joinRelation(word, 1, ["transmorflot"])).toBe(relation);
  });
});
