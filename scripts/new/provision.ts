/**
 * @module scripts/new/provision
 * The empty file of a new provision: every field of the schema, each with what it means. Left as it is `npm run check`
 * refuses it, so that nothing half-written becomes law.
 */

/** What is there already. */
export interface Shelf {
  /** Paths of the files under `data/`, from the root of the checkout. */
  readonly paths: readonly string[];
  /** Ids of instruments by the folder of their regime. */
  readonly instruments: (folder: string) => readonly string[];
}

/** A file to write, or why there is none. */
export type Scaffold = { readonly path: string; readonly content: string } | { readonly refused: string };

/** A part of a JSON Schema: what the fields mean. */
export type Schema = Readonly<Record<string, unknown>>;

const ID = /^([a-z0-9-]+)\.([a-z0-9-]+)\.([a-z0-9-]+)$/;
/** Names of files of a regime that are no provision. */
const CARDS = ["regime", "sources", "facts"];

/**
 * The file of a new provision.
 *
 * @param id     `issuer.regime.file`.
 * @param schema `schemas/provision.schema.json`; the comments are its descriptions.
 * @returns a refusal when the id is none, when it exists, or when its regime has no card.
 */
export function scaffoldProvision(id: string, shelf: Shelf, schema: Schema): Scaffold {
  const [, issuer, regime, file] = ID.exec(id) ?? [];
  if (issuer === undefined || regime === undefined || file === undefined)
    return { refused: `“${id}” is no id: issuer.regime.file, in small letters, digits and hyphens` };
  if (CARDS.includes(file)) return { refused: `“${file}.yml” is a card of a regime, not a provision` };
  const folder = `data/regimes/${issuer}/${regime}`;
  const path = `${folder}/${file}.yml`;
  if (shelf.paths.includes(path)) return { refused: `“${id}” exists: ${path}` };
  if (!shelf.paths.includes(`${folder}/regime.yml`))
    return { refused: `“${issuer}.${regime}” has no card: write ${folder}/regime.yml and sources.yml first` };
  const instruments = shelf.instruments(folder);
  const instrument = instruments
    .filter((known) => file.startsWith(`${known}-`))
    .reduce((best, known) => (known.length > best.length ? known : best), "");
  const paragraph = instrument === "" ? "" : file.slice(instrument.length + 1);
  return { path, content: fileOf({ id, instrument, instruments, paragraph }, schema) };
}

/** What the id and the card say of the new provision; an empty text is for the author to fill. */
interface Known {
  readonly id: string;
  readonly instrument: string;
  readonly instruments: readonly string[];
  readonly paragraph: string;
}

function fileOf({ id, instrument, instruments, paragraph }: Known, schema: Schema): string {
  const say = (field: string, indent = "", more = ""): string =>
    commentOf(`${meaningOf(schema, ["properties", field])}${more}`, indent);
  const sayVersion = (field: string): string =>
    commentOf(meaningOf(schema, ["$defs", "version", "properties", field]), "    ");
  return [
    "# One provision. Fields: docs/guides/add-a-provision.md. What the paragraph does is said in our words, never quoted.",
    say("id"),
    `id: ${id}`,
    say("kind", "", ` One of: ${valuesOf(schema, "kind")}.`),
    "kind: prohibition",
    say("title"),
    'title: { en: "", fr: "" }',
    say("says"),
    "says:",
    '  en: ""',
    '  fr: ""',
    say("instrument", "", ` The card has: ${instruments.join(", ")}.`),
    `instrument: "${instrument}"`,
    say("paragraph"),
    `paragraph: "${paragraph}"`,
    say("force", "", ` One of: ${valuesOf(schema, "force")}.`),
    "force: decides",
    say("bound"),
    "bound: [states]",
    say("versions"),
    "versions:",
    sayVersion("from"),
    "  - from: YYYY-MM-DD",
    sayVersion("to"),
    "    # to: YYYY-MM-DD",
    sayVersion("amendedBy"),
    "    # amendedBy: ",
    sayVersion("endedBy"),
    "    # endedBy: ",
    commentOf(
      "A condition on the dealing; the operators are in the guide. An exemption may leave it out.",
      "    ",
    ),
    "    when:",
    "      all:",
    "        - activity: []",
    "        - parties: []",
    sayVersion("needs"),
    "    # needs: []",
    say("exemptions", "", " An exemption has no such field."),
    "exemptions: []",
    say("verified", "", " Each is text, secondary or unverified; raise one only with a source in seen."),
    "verified: { content: unverified, paragraph: unverified }",
    say("seen"),
    "seen: []",
    "",
  ].join("\n");
}

/** What the schema says of a field; of the id it says only its form. */
function meaningOf(schema: Schema, place: readonly string[]): string {
  const field = place.reduce<unknown>((here, key) => (here as Schema | undefined)?.[key], schema);
  const { description } = (field ?? {}) as { readonly description?: string };
  return description ?? ID_MEANS;
}

const ID_MEANS = "Issuer, regime and file, after the path; never changed once anything names it.";

function valuesOf(schema: Schema, field: string): string {
  const properties = schema["properties"] as Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  return (properties[field]?.enum ?? []).join(", ");
}

const WIDTH = 116;

/** A comment in lines of a width that reads well. */
function commentOf(text: string, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || indent.length + last.length + word.length + 3 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${indent}# ${line}`).join("\n");
}
