/**
 * @module scripts/quality
 * `npm run quality`: how well reports are read and names are matched. `-- reports` alone: the six written blind, the real
 * ones beside the checkout and the founding report; `--detail NAME` lists the acts of one report that were missed and
 * those found too many. `-- names` alone: see `scripts/quality/show-names`.
 */
import { openEngine, type Assessment } from "embargo";
import { TEXT_LANGS } from "embargo/model";
import { showNames } from "./quality/show-names.ts";
import { foundingLabels } from "../test/founding/acts.ts";
import { blindReports, ownReports, realReports } from "../test/quality/load-reports.ts";
import {
  f1,
  namesOf,
  scoreLine,
  scoreReport,
  sumScores,
  type LabelledReport,
  type NamedSpan,
  type ReportScore,
} from "../test/quality/score-reports.ts";

const engine = openEngine({ clock: () => "2026-11-23" });

function assess(report: LabelledReport): Assessment {
  return engine.assess(report.text, { published: report.published ?? undefined, textLang: report.lang });
}

function section(title: string, reports: readonly LabelledReport[]): ReportScore | null {
  if (reports.length === 0) return null;
  console.log(title);
  const scored = reports.map((report) => {
    const answer = assess(report);
    const score = scoreReport(report, answer);
    console.log(`  ${scoreLine(report.name, score)}`);
    return { lang: report.lang, score, undisputed: scoreReport(report, answer, "beyond-dispute") };
  });
  for (const lang of TEXT_LANGS) {
    const scores = scored.filter((item) => item.lang === lang).map(({ score }) => score);
    if (scores.length > 0) console.log(`  ${scoreLine(`all in ${lang}`, sumScores(scores))}`);
  }
  const total = sumScores(scored.map(({ score }) => score));
  console.log(`  ${scoreLine("all", total)}`);
  const undisputed = sumScores(scored.map((item) => item.undisputed));
  console.log(`  ${scoreLine("all, without debatable labels", undisputed)}`);
  return total;
}

function detail(reports: readonly LabelledReport[], name: string): void {
  const report = reports.find((item) => item.name.includes(name));
  if (report === undefined) return console.log(`no report ${name}`);
  const answer = assess(report);
  const caption = (id: string): string => answer.parties.find((party) => party.id === id)?.caption ?? id;
  const span = (start: number, end: number): string => report.text.slice(start, end).replace(/\s+/g, " ");
  const shown = (spans: readonly NamedSpan[], others: readonly NamedSpan[]): string =>
    spans
      .filter((item) => !others.some((other) => other.start === item.start && other.end === item.end))
      .map((item) => span(item.start, item.end))
      .join(" | ");
  const got = namesOf(answer);
  console.log(`names missed: ${shown(report.names ?? [], got)}`);
  console.log(`names too many: ${shown(got, report.names ?? [])}`);
  for (const act of report.acts) {
    const evidence = act.evidence.map((item) => span(item.start, item.end)).join(" … ");
    console.log(
      `label ${act.kind}: ${act.actors.join("+")} → ${act.recipients.join("+")}, ${act.modality}, ${act.verdict ?? ""}: “${evidence}”`,
    );
  }
  for (const act of answer.acts) {
    const evidence = act.evidence.map((item) => span(item.start, item.end)).join(" … ");
    console.log(
      `found ${act.kind}: ${act.actors.map(caption).join("+")} → ${act.recipients.map(caption).join("+")}, ${act.modality}, ${act.verdict}: “${evidence}” [${act.rule}]`,
    );
  }
}

function reports(args: readonly string[]): void {
  const wanted = args.indexOf("--detail");
  if (wanted !== -1)
    return detail([...ownReports(), ...realReports(), ...blindReports("look")], args[wanted + 1] ?? "");
  const blind = section("Written and labelled blind", ownReports());
  section("Real reports beside the checkout (development)", realReports());
  section("Written blind by the same guide (development)", blindReports("look"));
  section("Written blind by the same guide, held back", blindReports("held"));
  const founding = section("Founding report", foundingLabels());
  if (blind === null || founding === null) return;
  console.log(
    `Act F1 (kind and every role): blind ${f1(blind.roles, blind.gold, blind.found).toFixed(2)} beside founding ${f1(founding.roles, founding.gold, founding.found).toFixed(2)}; ` +
      `kind alone: ${f1(blind.kinds, blind.gold, blind.found).toFixed(2)} beside ${f1(founding.kinds, founding.gold, founding.found).toFixed(2)}`,
  );
}

const [part, ...rest] = process.argv.slice(2);
if (part === "names") showNames(rest);
else if (part === "reports") reports(rest);
else {
  reports(process.argv.slice(2));
  showNames([]);
}
