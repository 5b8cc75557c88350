/**
 * @module fetch/url
 * Addresses that may be asked for, before anybody is asked where they lead.
 */
import { EmbargoError } from "embargo/model";

/**
 * Parse an address.
 *
 * @throws {EmbargoError} `FETCH_URL_REFUSED` when it is none, is not http or https, or holds a user name or password.
 */
export function parseAddress(value: string, base?: URL): URL {
  const shown = base === undefined ? value : base.href;
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    throw new EmbargoError("FETCH_URL_REFUSED", { value: shown, reason: "URL" });
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new EmbargoError("FETCH_URL_REFUSED", { value: shown, reason: url.protocol });
  if (url.username !== "" || url.password !== "") {
    // What stands in the address is a secret and is not repeated.
    throw new EmbargoError("FETCH_URL_REFUSED", { value: url.host, reason: "user:password@" });
  }
  if (base?.protocol === "https:" && url.protocol === "http:")
    throw new EmbargoError("FETCH_URL_REFUSED", { value: shown, reason: "https → http" });
  return url;
}
