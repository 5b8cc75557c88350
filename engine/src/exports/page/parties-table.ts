/**
 * @module exports/page/parties-table
 * Who is named, with what the lists say: list, reference, programme, since when.
 */
import type { AssessedParty } from "../../assess.ts";
import type { Designation } from "../../model/index.ts";
import { STANDINGS } from "../standing-words.ts";
import { standingOf, type PartyCandidate, type Standing } from "../settled.ts";
import { html, NOTHING, type Html } from "./html.ts";
import type { PageView } from "./page-view.ts";
import { PARTY_KINDS } from "./page-words.ts";

/** The order of the table: what matters most first, within it the order of the text. */
const ORDER: readonly Standing[] = ["listed", "listed-otherwise", "to-check", "not-found", "not-screened"];
/** Entries shown of a party that may be several. */
const SHOWN = 5;

/** The table of parties. */
export function partiesTable(view: PageView): Html {
  const { say, report } = view;
  const parties = report.assessment.parties.map((party) => ({
    party,
    rank: ORDER.indexOf(standingOf(party).standing),
  }));
  const rows = parties.sort((a, b) => a.rank - b.rank).map(({ party }) => rowOf(party, view));
  return html`<table class="parties"><thead><tr><th scope="col">${say("who")}</th><th scope="col">${say("country")}</th><th scope="col">${say("standing")}</th><th scope="col">${say("named")}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function rowOf(party: AssessedParty, view: PageView): Html {
  const { anchor, caption, words, mentions, say } = view;
  const { standing } = standingOf(party);
  const named = mentions.get(party.id) ?? [];
  const first = named[0];
  return html`<tr id="${anchor(party.id)}" class="${standing}"><th scope="row">${caption(party.id)}<br><small>${PARTY_KINDS[party.kind][words.lang]}</small></th>
<td>${party.country ?? ""}</td>
<td>${screeningOf(party, view)}</td>
<td>${first === undefined ? NOTHING : html`<a href="#${anchor(first.id)}">${say("times", { count: named.length })}</a>`}</td></tr>
`;
}

function screeningOf(party: AssessedParty, view: PageView): Html {
  const { lang } = view.words;
  const { standing, candidates } = standingOf(party);
  const head = html`<span class="standing">${STANDINGS[standing][lang]}</span>`;
  if (standing === "not-found") {
    const nearest = party.screening?.nearest[0]?.name;
    return nearest === undefined
      ? head
      : html`${head}<br><small>${view.say("nearest", { name: nearest })}</small>`;
  }
  const shown = candidates.slice(0, SHOWN).map((candidate) => candidateOf(candidate, standing, view));
  return html`${head}${shown}`;
}

function candidateOf(candidate: PartyCandidate, standing: Standing, view: PageView): Html {
  const { say } = view;
  const name =
    standing === "to-check"
      ? html`<br>${say("candidate", { name: candidate.matchedName, score: candidate.nameSimilarity })}`
      : NOTHING;
  const absent = candidate.absentFrom.map(
    ({ list, checked }) => `${list} (${say("checked", { day: checked })})`,
  );
  return html`${name}<ul>${candidate.designations.map((item) => designationOf(item, "", view))}${candidate.formerDesignations.map(
    (item) => designationOf(item, say("former"), view),
  )}${candidate.uncertainDesignations.map((item) => designationOf(item, say("uncertain"), view))}</ul>${
    absent.length === 0 ? NOTHING : html`<small>${say("absent")} ${absent.join(", ")}</small>`
  }`;
}

function designationOf(item: Designation, note: string, { say }: PageView): Html {
  const since =
    item.from === null
      ? say("sinceUnknown", { day: item.firstSeen ?? "?" })
      : say("since", { day: item.from });
  const until = item.to === null ? "" : `, ${say("until", { day: item.to })}`;
  const label = [item.list, item.reference ?? "", item.programme ?? ""]
    .filter((part) => part !== "")
    .join(" ");
  return html`<li>${note === "" ? "" : `${note} `}<b>${label}</b>, ${since}${until}</li>`;
}
