/**
 * @module fetch/resolve-host
 * Where a host leads: every address it has is checked, and one of them is called; it is not asked a second time.
 */
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { EmbargoError } from "embargo/model";

/** Addresses of a host name. */
export type Resolver = (host: string) => Promise<readonly string[]>;

/** What the system says. */
export const systemResolver: Resolver = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/**
 * The address to call for a URL.
 *
 * @throws {EmbargoError} `FETCH_ADDRESS_REFUSED` when any address of the host may not be called, `FETCH_FAILED` when it has
 *   none.
 */
export async function addressOf(
  url: URL,
  resolve: Resolver,
  isAllowed: (address: string) => boolean,
): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) === 0 ? await ask(url, host, resolve) : [host];
  const refused = addresses.find((address) => !isAllowed(address));
  if (refused !== undefined)
    throw new EmbargoError("FETCH_ADDRESS_REFUSED", { value: url.href, address: refused });
  const [first] = addresses;
  if (first === undefined) throw new EmbargoError("FETCH_FAILED", { value: url.href, reason: "ENOTFOUND" });
  return first;
}

async function ask(url: URL, host: string, resolve: Resolver): Promise<readonly string[]> {
  try {
    return await resolve(host);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "?";
    throw new EmbargoError("FETCH_FAILED", { value: url.href, reason });
  }
}
