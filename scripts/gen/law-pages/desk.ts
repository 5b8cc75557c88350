/**
 * @module scripts/gen/law-pages/desk
 * What a section of a page is written with, and where the section of each provision stands.
 */
import type { Lang } from "../../../engine/src/model/index.ts";
import type { Law, Regime } from "../../../engine/src/regimes/law.ts";

/** What a section is written with. */
export interface Desk {
  readonly law: Law;
  readonly regime: Regime;
  readonly lang: Lang;
  /** Address of the section of a provision, from the page being written. */
  readonly addressOf: (id: string) => string | null;
  /** Provisions that list an exemption. */
  readonly lifted: ReadonlyMap<string, readonly string[]>;
}

/**
 * What the sections of one page are written with.
 *
 * @param page   name of the page being written, without language and ending.
 * @param pageOf name of the page of each provision; one that is not there gets no link.
 */
export function deskOf(
  regime: Regime,
  page: string,
  pageOf: ReadonlyMap<string, string>,
  law: Law,
  lang: Lang,
): Desk {
  const lifted = new Map<string, string[]>();
  for (const { id, exemptions } of law.provisions)
    for (const exemption of exemptions) {
      const known = lifted.get(exemption) ?? [];
      lifted.set(exemption, known);
      known.push(id);
    }
  const addressOf = (id: string): string | null => {
    const there = pageOf.get(id);
    if (there === undefined) return null;
    return `${there === page ? "" : fileName(there, lang)}#${headingAddress(id)}`;
  };
  return { law, regime, lang, addressOf, lifted };
}

/** Name of the file of a page. */
export function fileName(page: string, lang: Lang): string {
  return `${page}.${lang}.md`;
}

/** The address that a reader of Markdown gives a heading: small letters, digits, hyphens and underscores. */
function headingAddress(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}_-]/gu, "");
}
