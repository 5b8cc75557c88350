/**
 * @module scripts/gen/law-pages/provision-section
 * One provision as a section of a page: what it does, where it stands, its versions, what lifts it, how far it was checked.
 */
import type { Lang } from "../../../engine/src/model/index.ts";
import type { Provision, ProvisionVersion, Regime } from "../../../engine/src/regimes/law.ts";
import { clauseLines, factWords } from "./clause-words.ts";
import type { Desk } from "./desk.ts";
import { labelled, link, listed, plain, word, type Word } from "./words.ts";

/** The section of a provision, Markdown without an empty line at its end. */
export function provisionSection(provision: Provision, desk: Desk): string {
  const { lang } = desk;
  return [
    `### ${provision.id}`,
    "",
    `**${plain(provision.title[lang])}** (${word(provision.kind, lang)})`,
    "",
    plain(provision.says[lang]),
    "",
    `- ${labelled("citation", lang, citation(provision, desk.regime))}`,
    `- ${labelled("force", lang, word(provision.force, lang))}`,
    ...(provision.kind === "exemption" ? [] : [`- ${labelled("bound", lang, boundWords(provision, lang))}`]),
    `- ${labelled("verified", lang, verifiedWords(provision, lang))}`,
    `- ${labelled("seen", lang, seenWords(provision, lang))}`,
    ...(provision.kind === "exemption" ? liftedLine(provision, desk) : exemptionLines(provision, desk)),
    ...provision.versions.flatMap((version) => ["", ...versionLines(version, provision, desk)]),
  ].join("\n");
}

function citation({ instrument: id, paragraph }: Provision, { instruments, paragraphMark }: Regime): string {
  const instrument = instruments.find((item) => item.id === id);
  const cite = plain(`${instrument?.symbol ?? id}, ${paragraphMark}${paragraph}`);
  return instrument === undefined ? cite : link(cite, instrument.url);
}

function boundWords({ bound }: Provision, lang: Lang): string {
  const who = bound.map((side) => word(side === "target" ? "boundTarget" : "boundStates", lang));
  return who.length === 0 ? word("boundNobody", lang) : who.join(", ");
}

function verifiedWords({ verified }: Provision, lang: Lang): string {
  const parts = (["content", "paragraph"] as const).map(
    (part) => `${word(part, lang)} ${word(verified[part], lang)}`,
  );
  return listed(parts, lang);
}

function seenWords({ seen }: Provision, lang: Lang): string {
  const addresses = seen.map((address) => plain(address));
  return addresses.length === 0 ? word("seenNowhere", lang) : listed(addresses, lang);
}

function versionLines(version: ProvisionVersion, { kind }: Provision, desk: Desk): readonly string[] {
  const { law, lang } = desk;
  const { from, to, amendedBy, endedBy, when, needs } = version;
  const days = word(to === null ? "version" : "versionTo", lang, { from, to: to ?? "" });
  const acts = [
    ...(amendedBy === null ? [] : [`${word("amendedBy", lang)} ${idLink(amendedBy, desk)}`]),
    ...(endedBy === null ? [] : [`${word("endedBy", lang)} ${idLink(endedBy, desk)}`]),
  ];
  const lead: Word = kind !== "exemption" ? "applies" : needs.length > 0 ? "andWhen" : "liftsWhen";
  return [
    `**${days}**${acts.length === 0 ? "" : ` (${acts.join(", ")})`}`,
    "",
    ...(needs.length === 0
      ? []
      : [word("needs", lang), "", ...needs.map((id) => `- ${factWords(id, law, lang)}`)]),
    ...(when === null
      ? []
      : [...(needs.length === 0 ? [] : [""]), word(lead, lang), "", ...clauseLines(when, law, lang)]),
  ];
}

function exemptionLines({ exemptions }: Provision, desk: Desk): readonly string[] {
  const { law, lang } = desk;
  if (exemptions.length === 0) return [`- ${word("noExemptions", lang)}`];
  return [
    `- ${labelled("exemptions", lang, "").trimEnd()}`,
    ...exemptions.map((id) => {
      const exemption = law.provisions.find((item) => item.id === id);
      if (exemption === undefined) return `  - ${idLink(id, desk)}`;
      const title = `${idLink(id, desk)} ${plain(exemption.title[lang])}`;
      const end = exemption.versions.at(-1)?.to ?? null;
      const ended = end === null ? [] : [word("ended", lang, { day: end })];
      return `  - ${listed([title, needWords(exemption, desk), ...ended], lang)}`;
    }),
  ];
}

/** What an exemption needs, in short; where its versions differ, only that they do. */
function needWords({ versions }: Provision, { law, lang }: Desk): string {
  const [first, ...others] = versions.map(({ needs, when }) => [
    ...needs.map((id) => factWords(id, law, lang)),
    ...(when === null ? [] : [word("condition", lang)]),
  ]);
  const said = (first ?? []).join(" + ");
  return others.every((needs) => needs.join(" + ") === said)
    ? `${word("needsShort", lang)} ${said}`
    : word("byDay", lang);
}

function liftedLine({ id }: Provision, desk: Desk): readonly string[] {
  const ids = (desk.lifted.get(id) ?? []).map((other) => idLink(other, desk));
  return [`- ${labelled("lifts", desk.lang, ids.join(", "))}`];
}

function idLink(id: string, { addressOf }: Desk): string {
  const address = addressOf(id);
  return address === null ? `\`${id}\`` : link(id, address);
}
