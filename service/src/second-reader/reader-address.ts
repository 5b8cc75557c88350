/**
 * @module second-reader/reader-address
 * Which addresses may be asked to read. Unlike an address to fetch from, this one is named by the user and by nobody else, so
 * it may be this machine or its network; but a text and a key never travel the internet unencrypted.
 */
import { BlockList, isIPv4, isIPv6 } from "node:net";
import { EmbargoError } from "embargo/model";
import { isPublicAddress } from "../connection/index.ts";

/** This machine and private networks (RFC 1918, RFC 4193). */
const LOCAL_BLOCKS: readonly (readonly [block: string, bits: number, family: "ipv4" | "ipv6"])[] = [
  ["127.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["::1", 128, "ipv6"],
  ["fc00::", 7, "ipv6"],
];
/** Services of clouds that stand in private blocks and give out keys. */
const CLOUD_SERVICES: readonly string[] = ["fd00:ec2::254", "fd20:ce::254"];

const LOCAL = new BlockList();
for (const [block, bits, family] of LOCAL_BLOCKS) LOCAL.addSubnet(block, bits, family);
const SERVICES = new BlockList();
for (const service of CLOUD_SERVICES) SERVICES.addAddress(service, "ipv6");

/** Whether an address may be asked: this machine and private networks always, the public internet by https. */
export function mayBeAsked(protocol: string, address: string): boolean {
  if (address.includes("%") || !(isIPv4(address) || isIPv6(address))) return false;
  const family = isIPv4(address) ? "ipv4" : "ipv6";
  if (SERVICES.check(address, family)) return false;
  return LOCAL.check(address, family) || (protocol === "https:" && isPublicAddress(address));
}

/** The end of the address of the interface, which need not be given. */
const ENDPOINT = "/chat/completions";

/**
 * The address of the interface from its base, as `http://127.0.0.1:8080/v1`, or as it is.
 *
 * @throws {EmbargoError} `READER_URL_REFUSED`.
 */
export function parseReaderUrl(value: string): URL {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new EmbargoError("READER_URL_REFUSED", { value, reason: "URL" });
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new EmbargoError("READER_URL_REFUSED", { value, reason: url.protocol });
  // What stands in the address is a secret and is not repeated.
  if (url.username !== "" || url.password !== "")
    throw new EmbargoError("READER_URL_REFUSED", { value: url.host, reason: "user:password@" });
  url.hash = "";
  const path = url.pathname.replace(/\/+$/, "");
  url.pathname = path.endsWith(ENDPOINT) ? path : `${path}${ENDPOINT}`;
  return url;
}
