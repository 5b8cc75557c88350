/**
 * @module reports/east-asian/taken-up
 * A person named in full is named again by the same words without a role, a foreign one by the surname; a role beside a
 * person is that person's.
 */
import { addPerson, type Finding, type FoundMention } from "./found.ts";
import { isHangul, isParticles } from "./scan.ts";
import { WordTrie } from "./word-trie.ts";

/** Fewest characters of a surname that stands alone. */
const LEAST = 2;
/** Most States and bodies between a person and the role behind it. */
const BETWEEN = 2;

/** Add the places where persons found are named again. Cost: linear in the text, times the longest name. */
export function takeUp(finding: Finding): void {
  const { scan, pack } = finding;
  const names = namesOf(finding);
  for (let at = 0; at < scan.flat.length; at += 1) {
    if (isHangul(scan.flat, at) && isHangul(scan.flat, at - 1)) continue;
    const match = names.longestAt(scan.flat, at);
    if (match === null || (isHangul(scan.flat, at) && !isParticles(scan.flat, match.end, pack))) continue;
    if (addPerson(finding, match, match.value)) at = match.end - 1;
  }
}

function namesOf({ mentions, scan }: Finding): WordTrie<string> {
  const names = new WordTrie<string>();
  for (const { start, end, party } of mentions) {
    if (party?.startsWith("person:") !== true) continue;
    const name = scan.flat.slice(start, end);
    const surname = name.split(/[·•‧・． ]/).at(-1) ?? "";
    names.add(name, party);
    if (surname.length >= LEAST) names.add(surname, party);
  }
  return names;
}

/** Give roles right before or behind a person to that person; the State or body of the office may stand between. */
export function giveRoles(mentions: readonly FoundMention[], flat: string): void {
  for (const [at, mention] of mentions.entries()) {
    if (mention.type !== "role") continue;
    mention.party = holderOf(mentions, at, -1, flat) ?? holderOf(mentions, at, 1, flat);
  }
}

/** The person that stands on one side of a role with nothing but blanks, States and bodies between; `null` = nobody. */
function holderOf(
  mentions: readonly FoundMention[],
  role: number,
  step: -1 | 1,
  flat: string,
): string | null {
  for (let at = role; at !== role + step * (1 + BETWEEN); at += step) {
    const [near, next] = [mentions[at], mentions[at + step]];
    if (near === undefined || next === undefined || next.party === null) return null;
    const [first, last] = step === 1 ? [near, next] : [next, near];
    if (flat.slice(first.end, last.start).trim() !== "") return null;
    if (next.party.startsWith("person:")) return next.party;
    if (step === 1 || !/^(?:state|body):/.test(next.party)) return null;
  }
  return null;
}
