/**
 * @module connection/public-address
 * Whether an address belongs to the public internet. Everything else is refused: this machine, its network, the services
 * of a cloud inside it, and addresses that only wrap such a one.
 */
import { isIPv4, isIPv6 } from "node:net";

/** Blocks of IPv4 that are not public (IANA special-purpose registry, RFC 6890 and its updates). */
const IPV4_BLOCKS: readonly (readonly [block: string, bits: number])[] = [
  ["0.0.0.0", 8], // this network
  ["10.0.0.0", 8], // private
  ["100.64.0.0", 10], // shared by carriers; metadata of some clouds
  ["127.0.0.0", 8], // loopback
  ["169.254.0.0", 16], // link-local; metadata of most clouds
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments; metadata of some clouds
  ["192.0.2.0", 24], // documentation
  ["192.31.196.0", 24], // AS112
  ["192.52.193.0", 24], // AMT
  ["192.88.99.0", 24], // former 6to4 relays
  ["192.168.0.0", 16], // private
  ["192.175.48.0", 24], // AS112
  ["198.18.0.0", 15], // benchmarks
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, broadcast
];
/** Single public addresses of services inside a cloud. */
const IPV4_SERVICES: readonly string[] = ["168.63.129.16"]; // Azure

/** Blocks inside the public part of IPv6, 2000::/3, that are not public. */
const IPV6_BLOCKS: readonly (readonly [block: string, bits: number])[] = [
  ["2001:0::", 23], // protocol assignments, Teredo among them
  ["2001:db8::", 32], // documentation
  ["2002::", 16], // 6to4: wraps an IPv4 address
  ["2620:4f:8000::", 48], // AS112
  ["3fff::", 20], // documentation
];

/**
 * Whether an address may be called.
 *
 * @param address IPv4 or IPv6 in text; with a zone, or anything else: no.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return isPublicIPv4(bitsOfIPv4(address));
  if (!isIPv6(address) || address.includes("%")) return false;
  const bits = bitsOfIPv6(address);
  // ::ffff:0:0/96 is IPv4 written as IPv6, 64:ff9b::/96 IPv4 behind a translator: what they wrap decides.
  if (bits >> 32n === 0xffffn || bits >> 32n === 0x64ff9bn << 64n) return isPublicIPv4(bits & 0xffffffffn);
  if (bits >> 125n !== 1n) return false;
  return !IPV6_BLOCKS.some(([block, size]) => isIn(bits, bitsOfIPv6(block), size, 128));
}

function isPublicIPv4(bits: bigint): boolean {
  return (
    !IPV4_BLOCKS.some(([block, size]) => isIn(bits, bitsOfIPv4(block), size, 32)) &&
    !IPV4_SERVICES.some((service) => bits === bitsOfIPv4(service))
  );
}

function isIn(bits: bigint, block: bigint, size: number, width: number): boolean {
  return bits >> BigInt(width - size) === block >> BigInt(width - size);
}

function bitsOfIPv4(address: string): bigint {
  return address.split(".").reduce((bits, part) => bits * 256n + BigInt(part), 0n);
}

/** The 128 bits of a valid address. */
function bitsOfIPv6(address: string): bigint {
  const plain = address.replace(/[\d.]+$/, (tail) =>
    tail.includes(".")
      ? [bitsOfIPv4(tail) >> 16n, bitsOfIPv4(tail) & 0xffffn].map((part) => part.toString(16)).join(":")
      : tail,
  );
  const [left = "", right] = plain.split("::");
  const groups = (half: string): readonly string[] => (half === "" ? [] : half.split(":"));
  const [head, tail] = [groups(left), groups(right ?? "")];
  const zeros = right === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array.from({ length: zeros }, () => "0"), ...tail].reduce(
    (bits, group) => (bits << 16n) + BigInt(`0x${group}`),
    0n,
  );
}
