/** The guard: a table of addresses, and all that wrap one of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address.ts";

const PUBLIC = [
  "1.1.1.1",
  "8.8.8.8",
  "9.255.255.255",
  "11.0.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "126.255.255.255",
  "128.0.0.0",
  "169.253.255.255",
  "169.255.0.0",
  "172.15.255.255",
  "172.32.0.0",
  "192.0.1.0",
  "192.167.255.255",
  "192.169.0.0",
  "198.17.255.255",
  "198.20.0.0",
  "223.255.255.255",
  "2606:4700:4700::1111",
  "2a00:1450:4007::200e",
  "2001:200::1",
  "::ffff:8.8.8.8",
  "64:ff9b::808:808",
];
const REFUSED = [
  "0.0.0.0",
  "0.1.2.3",
  "10.0.0.1",
  "10.255.255.255",
  "100.64.0.0",
  "100.100.100.200",
  "100.127.255.255",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.0.1",
  "169.254.169.254",
  "172.16.0.0",
  "172.31.255.255",
  "192.0.0.192",
  "192.0.2.1",
  "192.168.0.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "168.63.129.16",
  "192.88.99.1",
  "::",
  "::1",
  "::7f00:1",
  "::127.0.0.1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::ffff:10.0.0.1",
  "::FFFF:169.254.169.254",
  "0:0:0:0:0:ffff:c0a8:1",
  "64:ff9b::7f00:1",
  "64:ff9b:1::1",
  "64:ff9b::a9fe:a9fe",
  "100::1",
  "2001::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "3fff::1",
  "5f00::1",
  "fc00::1",
  "fd00:ec2::254",
  "fdff::1",
  "fe80::1",
  "fe80::1%eth0",
  "fec0::1",
  "ff02::1",
  "4000::1",
  "1fff::1",
  "",
  "localhost",
  "127.1",
  "2130706433",
  "0x7f000001",
  "017700000001",
  "1.1.1.1 ",
  "[::1]",
  "1.1.1.1%1",
  "::g",
];

describe("isPublicAddress", () => {
  it.each(PUBLIC)("calls %s", (address) => expect(isPublicAddress(address)).toBe(true));
  it.each(REFUSED)("does not call %j", (address) => expect(isPublicAddress(address)).toBe(false));

  it("judges IPv4 written as IPv6 as it judges IPv4", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const hex = address.split(".").map((part) => Number(part).toString(16).padStart(2, "0"));
        const wrapped = `${hex.slice(0, 2).join("")}:${hex.slice(2).join("")}`;
        for (const form of [`::ffff:${address}`, `::ffff:${wrapped}`, `64:ff9b::${wrapped}`])
          expect(isPublicAddress(form)).toBe(isPublicAddress(address));
        expect(isPublicAddress(`2002:${wrapped}::1`)).toBe(false);
        expect(isPublicAddress(`::${wrapped}`)).toBe(false);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it("takes nothing but addresses", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!/^[\d.]+$|:/.test(text)) expect(isPublicAddress(text)).toBe(false);
      }),
      { seed: 20261123 },
    );
  });
});
