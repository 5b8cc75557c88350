/**
 * @module lists/eu-fsf/place
 * Countries and places of the European Union’s list, and the words it writes where it knows nothing.
 */
import type { Country } from "../../model/index.ts";
import { countryCode } from "../entry/countries.ts";
import type { SourceNode } from "../source/source-node.ts";

const PLACEHOLDERS: ReadonlySet<string> = new Set(["-", "00", "UNKNOWN"]);

/** A country of the list. */
export interface EuCountry {
  readonly code: Country | undefined;
  /** In the words of the list. */
  readonly name: string | undefined;
}

/** An attribute, which is taken unless the list only fills the place: `-`, `00`, `UNKNOWN` stay untaken. */
export function filled(node: SourceNode, attribute: string): string | undefined {
  return PLACEHOLDERS.has(node.peek(attribute) ?? "") ? undefined : node.value(attribute);
}

/**
 * The country an element names, by its code or else by its description.
 *
 * A code that is not known, or that says another country than the description, stays untaken; the description is
 * handed back for its text, and decides where only it is known.
 */
export function takeCountry(node: SourceNode): EuCountry {
  const name = filled(node, "@countryDescription");
  const byName = countryCode(name ?? "");
  const iso = node.peek("@countryIso2Code") ?? "";
  const byCode = /^[A-Z]{2}$/.test(iso) ? countryCode(iso) : null;
  if (byCode === null || (byName !== null && byName !== byCode)) return { code: byName ?? undefined, name };
  node.value("@countryIso2Code");
  return { code: byCode, name: name ?? iso };
}

/** The code of a country where only codes have a place: a description without one stays untaken. */
export function takeCountryCode(node: SourceNode): Country | undefined {
  const { code } = takeCountry(node);
  if (code === undefined) node.putBack("@countryDescription");
  return code;
}
