/** Where the home is by default, for each system. */
import { describe, expect, it } from "vitest";
import { homePath } from "./home-path.ts";

describe("homePath", () => {
  it.each([
    [{ HOME: "/home/a" }, "linux", "/home/a/.local/share/embargo"],
    [{ HOME: "/home/a", XDG_DATA_HOME: "/data" }, "linux", "/data/embargo"],
    [{ HOME: "/home/a", XDG_DATA_HOME: "data" }, "linux", "/home/a/.local/share/embargo"],
    [{ HOME: "/home/a", XDG_DATA_HOME: "" }, "freebsd", "/home/a/.local/share/embargo"],
    [{ HOME: "/Users/a", XDG_DATA_HOME: "/data" }, "darwin", "/Users/a/Library/Application Support/embargo"],
    [{ LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local" }, "win32", "C:\\Users\\a\\AppData\\Local\\embargo"],
    [{ HOME: "/home/a", EMBARGO_HOME: "./here" }, "linux", "./here"],
    [{ HOME: "/home/a", EMBARGO_HOME: "" }, "linux", "/home/a/.local/share/embargo"],
    [{ HOME: "" }, "linux", null],
    [{}, "darwin", null],
    [{ HOME: "/home/a" }, "win32", null],
  ] as const)("%j on %s is %s", (env, platform, expected) => {
    expect(homePath(env, platform)).toBe(expected);
  });
});
