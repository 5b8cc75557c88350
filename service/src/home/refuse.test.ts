/** What is refused because of the place, the day or the format it is given, before anything is kept. */
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lineCatalogue, lineFile, lineFormat } from "../../test/line-format.ts";
import { codeOf, line, LIST, temporaryHome } from "../../test/temporary-home.ts";
import { openHome } from "./home.ts";

const LINES = [line("a")];
const TEXT = lineFile("2026-01-02", LINES);

describe("an addition is refused as", () => {
  it.runIf(existsSync("/proc/self"))(
    "HOME_UNUSABLE where the system makes no folder, and no hang",
    async () => {
      const home = openHome({ path: "/proc/none/home", catalogue: lineCatalogue() });
      const files = [temporaryHome().write("list.line", TEXT)];
      expect(await codeOf(() => home.add({ list: LIST, files, fetched: "2026-01-03" }))).toBe(
        "HOME_UNUSABLE",
      );
    },
  );

  it("LIST_DATE_FUTURE for a publication after the day it was fetched, but for the time zones", async () => {
    const test = temporaryHome();
    expect(await codeOf(() => test.publish("2026-01-04", LINES, { fetched: "2026-01-02" }))).toBe(
      "LIST_DATE_FUTURE",
    );
    expect(await codeOf(() => test.publish("2026-01-03", LINES, { fetched: "2026-01-02" }))).toBe("no error");
  });

  it("VALUE_NOT_ALLOWED for a format that is handed over and is not the list’s", async () => {
    const test = temporaryHome();
    const files = [test.write("list.line", TEXT)];
    const request = { list: LIST, files, fetched: "2026-01-03", format: lineFormat("own.other") };
    expect(await codeOf(() => test.home.add(request))).toBe("VALUE_NOT_ALLOWED");
  });
});
