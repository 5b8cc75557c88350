/** What `judge` takes of a dealing besides its sides, and shows of it, in both languages. */
import { describe, expect, it } from "vitest";
import { expectRefusal, run } from "./fake-io.ts";

const JUDGE = ["judge", "--from", "FR", "--to", "VN", "--as-of", "2024-01-01"];
const ALL =
  "--end-user KP --through CN --through GE --flag PA --imo 9187628 --insurer CH --bank GB --currency usd --value 14900 --territory crimea --origin US --by DE --in SG".split(
    " ",
  );

describe("judge", () => {
  it("passes all that is said on to the dealing", async () => {
    const { out } = await run([...JUDGE, ...ALL, "--json"]);
    const { dealing } = JSON.parse(out) as { dealing: object };
    expect(dealing).toMatchObject({
      from: "FR",
      to: "VN",
      by: "DE",
      in: "SG",
      endUser: "KP",
      through: ["CN", "GE"],
      flag: "PA",
      imo: "9187628",
      insurer: "CH",
      bank: "GB",
      currency: "USD",
      value: 14_900,
      origin: "US",
      territories: [{ id: "crimea", country: "UA" }],
      derived: ["territory-crimea", "us-nexus", "us-bank-clearing", "us-origin-goods", "trade-finance"],
    });
  });

  it.each([
    ["en", "Signals of circumvention", "End user unlike the consignee"],
    ["fr", "Signaux de contournement", "Utilisateur final autre que le destinataire"],
  ])("shows signals under a heading of their own (%s)", async (lang, heading, title) => {
    const { out } = await run([...JUDGE, ...ALL, "--lang", lang]);
    expect(out).toContain(heading);
    expect(out).toContain(title);
    expect((await run([...JUDGE, "--lang", lang])).out).not.toContain(heading);
  });

  it("leaves the exit code to the verdict", async () => {
    const argv = ["judge", "--from", "FR", "--to", "VN", "--goods", "wheat", "--as-of", "2024-01-01"];
    expect((await run([...argv, "--flag", "FR", "--imo", "9187628"])).code).toBe((await run(argv)).code);
  });

  it.each([
    ["an end user of no country", "COUNTRY_UNKNOWN", ["--end-user", "ZZ"]],
    ["a transit of no country", "COUNTRY_UNKNOWN", ["--through", "FR", "--through", "Corée"]],
    ["a currency in words", "CURRENCY_INVALID", ["--currency", "dollars"]],
    ["a ship by its name", "IMO_INVALID", ["--imo", "Angara"]],
    ["a value in words", "NUMBER_INVALID", ["--value", "much"]],
    ["a value below nothing", "NUMBER_INVALID", ["--value", "-1"]],
    ["an unknown territory", "VALUE_NOT_ALLOWED", ["--territory", "atlantis"]],
    [
      "a fact denied that the currency says",
      "DEALING_CONTRADICTS",
      ["--currency", "USD", "--fact", "us-nexus=no"],
    ],
  ])("refuses %s", async (_what, code, argv) => {
    expectRefusal(await run([...JUDGE, ...argv]), 2, code);
  });
});
