/**
 * @module lists/gb-ofsi/names
 * Names of the UK Treasury’s list: `Name 6` is the family name or the whole name, `Name 1` to `Name 5` come before it.
 */
import type { AliasStrength, EntryName } from "../../model/index.ts";
import type { EntryDraft } from "../entry/draft.ts";
import { languageCode } from "../entry/languages.ts";
import type { SourceNode } from "../source/source-node.ts";

const KINDS: Readonly<Record<string, EntryName["kind"]>> = {
  "prime alias": "primary",
  "primary name": "primary",
  "primary name variation": "alias",
  aka: "alias",
  fka: "former",
};
const STRENGTHS: Readonly<Record<string, AliasStrength>> = { good: "strong", low: "weak" };
const GIVEN = [1, 2, 3, 4, 5].map((part) => `Name ${part}`);

/** Add the names of all rows; the main one first, for it may stand as another one, too. */
export function mapNames(group: SourceNode, draft: EntryDraft): void {
  const [main, others] = [true, false].map((wanted) =>
    group.all("row").filter((row) => isMain(row) === wanted),
  );
  for (const row of [...(main ?? []), ...(others ?? [])]) {
    const given = GIVEN.flatMap((part) => row.value(part) ?? []).join(" ");
    const family = row.value("Name 6");
    const kind = word(row, "Alias Type", KINDS) ?? "alias";
    const strength = word(row, "Alias Quality", STRENGTHS) ?? "strong";
    const divided = draft.schema === "Person" && given !== "" && family !== undefined;
    const parts = divided ? { given, family } : undefined;
    draft.name([given, family ?? ""].join(" "), { kind, strength, parts });
    const lang = languageCode(
      row.peek("Name Non-Latin Script") === undefined ? "" : (row.peek(LANGUAGE) ?? ""),
    );
    if (lang !== null) row.value(LANGUAGE);
    draft.name(row.value("Name Non-Latin Script"), { kind: "alias", lang: lang ?? undefined });
  }
}

function isMain(row: SourceNode): boolean {
  return KINDS[(row.peek("Alias Type") ?? "").toLowerCase()] === "primary";
}

const LANGUAGE = "Non-Latin Script Language";

/** What a word of a closed vocabulary means, in any case; taken where it is known. */
function word<T>(row: SourceNode, column: string, meanings: Readonly<Record<string, T>>): T | undefined {
  const key = (row.peek(column) ?? "").toLowerCase();
  if (!Object.hasOwn(meanings, key)) return undefined;
  row.value(column);
  return meanings[key];
}
