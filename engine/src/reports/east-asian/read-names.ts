/**
 * @module reports/east-asian/read-names
 * Reads the names of a text in Korean or Chinese. What was done it does not read, and says so.
 */
import type { Day, Mention, NotRead, Party, Reading } from "../../model/index.ts";
import { findChinesePersons } from "./chinese-persons.ts";
import { type Composed, composeHangul } from "./composed.ts";
import { dayOfReport, findDays } from "./dates.ts";
import type { Finding } from "./found.ts";
import { findNamed } from "./gazetteer.ts";
import { findKoreanPersons } from "./korean-persons.ts";
import { flattenHan, type NamePack } from "./prepare.ts";
import { scanWords } from "./scan.ts";
import { findShips } from "./ships.ts";
import { giveRoles, takeUp } from "./taken-up.ts";

const NOT_READ: readonly NotRead[] = ["acts", "statements", "goods", "unread"];

/**
 * Read the names of a text.
 *
 * @param text      as it was received; offsets in the result are into this very string.
 * @param published day it appeared; `null` = not known, the text may say.
 * @returns mentions and parties. `acts` and `statements` are empty because they are not read, as `notRead` tells: that
 *   there are none says nothing of the text.
 *
 * Cost: linear in the text.
 */
export function readNames(text: string, pack: NamePack, published: Day | null): Reading {
  const composed = composeHangul(text);
  const finding: Finding = {
    pack,
    scan: scanWords(composed.text, flattenHan(composed.text), pack),
    mentions: [],
    parties: new Map(),
    taken: new Uint8Array(composed.text.length),
  };
  findDays(finding);
  findShips(finding);
  findNamed(finding);
  if (pack.data.lang === "ko") findKoreanPersons(finding);
  else findChinesePersons(finding);
  takeUp(finding);
  const mentions = finding.mentions.sort((a, b) => a.start - b.start);
  giveRoles(mentions, finding.scan.flat);
  return {
    lang: pack.data.lang,
    date: dayOfReport(mentions, published),
    ...numbered(finding, text, composed),
    acts: [],
    statements: [],
    unread: [],
    notRead: NOT_READ,
  };
}

/** Mentions and their parties, numbered in the order of the text, with places in the text as it was received. */
function numbered(
  { mentions, parties }: Finding,
  text: string,
  { original }: Composed,
): Pick<Reading, "mentions" | "parties"> {
  const keys = new Set(mentions.flatMap(({ party }) => (party === null ? [] : [party])));
  const ids = new Map([...keys].map((key, at) => [key, `p${at + 1}`]));
  return {
    mentions: mentions.map(
      ({ start, end, type, party, value }, at): Mention => ({
        id: `m${at + 1}`,
        start: original(start),
        end: original(end),
        text: text.slice(original(start), original(end)),
        type,
        party: party === null ? null : (ids.get(party) ?? null),
        group: [],
        ...(value === undefined ? {} : { value }),
      }),
    ),
    parties: [...ids].flatMap(([key, id]): readonly Party[] => {
      const party = parties.get(key);
      return party === undefined ? [] : [{ id, ...party }];
    }),
  };
}
