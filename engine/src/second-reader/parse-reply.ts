/**
 * @module second-reader/parse-reply
 * The outer shape of a reply: one JSON document of the protocol. What is inside is looked at piece by piece afterwards.
 */
import { EmbargoError } from "../model/index.ts";
import { PROTOCOL, REPLY_LIMITS } from "./protocol.ts";
import { hasOnly, isRecord } from "./json-shape.ts";

/** A reply whose pieces are not yet looked at. */
export interface Reply {
  /** Name and version that the reader gives itself; `null` = none. */
  readonly reader: string | null;
  /** `null` = the reader does not look for mentions. */
  readonly mentions: readonly unknown[] | null;
  /** `null` = the reader does not look for acts. */
  readonly acts: readonly unknown[] | null;
}

/**
 * Parse a reply.
 *
 * @param asked  what the reader is called in errors.
 * @param isNamed the reader is known by another name than its own: then it need not say protocol and name.
 * @throws {EmbargoError} `READER_NOT_JSON`, `READER_SHAPE`.
 */
export function parseReply(json: string, asked: string, isNamed: boolean): Reply {
  const refuse = (reason: string): EmbargoError => new EmbargoError("READER_SHAPE", { value: asked, reason });
  let reply: unknown;
  try {
    reply = JSON.parse(json);
  } catch {
    throw new EmbargoError("READER_NOT_JSON", { value: asked });
  }
  if (!isRecord(reply)) throw refuse("{ }");
  if (!hasOnly(reply, ["protocol", "reader", "mentions", "acts"])) throw refuse(`≠ ${PROTOCOL}`);
  if (reply["protocol"] !== PROTOCOL && !(isNamed && reply["protocol"] === undefined))
    throw refuse(`protocol ≠ ${PROTOCOL}`);
  const reader = nameOf(reply["reader"]);
  if (reader === null && !isNamed) throw refuse("reader.name");
  const [mentions, acts] = (["mentions", "acts"] as const).map((key) => {
    const list = reply[key] ?? null;
    if (list !== null && !Array.isArray(list)) throw refuse(`${key} ≠ [ ]`);
    return list as readonly unknown[] | null;
  });
  if (!mentions && !acts) throw refuse("mentions, acts");
  return { reader, mentions: mentions ?? null, acts: acts ?? null };
}

function nameOf(reader: unknown): string | null {
  if (!isRecord(reader) || !hasOnly(reader, ["name", "version"])) return null;
  const parts = [reader["name"], reader["version"] ?? ""];
  if (!parts.every((part) => typeof part === "string") || parts[0]?.trim() === "") return null;
  const name = parts.join(" ").trim();
  return name.length > REPLY_LIMITS.name ? null : name;
}
