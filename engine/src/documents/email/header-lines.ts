/**
 * @module documents/email/header-lines
 * The fields of a message that its reader sees, as lines: from, to, day, subject.
 */
import type { Address, Email } from "postal-mime";

/** The lines. */
export function headerLines(email: Email): readonly string[] {
  const fields: readonly (readonly [string, string])[] = [
    ["From", addresses(email.from === undefined ? [] : [email.from])],
    ["To", addresses(email.to ?? [])],
    ["Cc", addresses(email.cc ?? [])],
    ["Date", email.headers.find(({ key }) => key === "date")?.value ?? ""],
    ["Subject", email.subject ?? ""],
  ];
  return fields.flatMap(([name, value]) => (value.trim() === "" ? [] : [`${name}: ${value}`]));
}

function addresses(list: readonly Address[]): string {
  return list
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => (name === "" ? address : `${name} <${address}>`))
    .join(", ");
}
