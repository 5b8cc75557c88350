/**
 * @module connection/resolve-host
 * Where a host leads: every address it has is checked, and one of them is called; it is not asked a second time.
 */
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";

/** Addresses of a host name. */
export type Resolver = (host: string) => Promise<readonly string[]>;

/** Where a host leads, or why nothing of it is called. */
export type HostAddress =
  | { readonly address: string }
  /** An address of the host that may not be called. */
  | { readonly refused: string }
  /** The host has no address: what the system says. */
  | { readonly failed: string };

/** What the system says. */
export const systemResolver: Resolver = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** The address to call for a URL; `refused` when any address of its host may not be called. */
export async function addressOf(
  url: URL,
  resolve: Resolver,
  isAllowed: (address: string) => boolean,
): Promise<HostAddress> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  let addresses: readonly string[];
  try {
    addresses = isIP(host) === 0 ? await resolve(host) : [host];
  } catch (error) {
    return { failed: (error as NodeJS.ErrnoException).code ?? "?" };
  }
  const refused = addresses.find((address) => !isAllowed(address));
  if (refused !== undefined) return { refused };
  const [address] = addresses;
  return address === undefined ? { failed: "ENOTFOUND" } : { address };
}
