/** What a list is asked for: files that make a set, under names that the reader knows. */
import { describe, expect, it } from "vitest";
import { assignRoles } from "./read-files.ts";
import { formatCard, LIST_CARDS } from "./card.ts";
import { requestOf } from "./request.ts";

const REQUESTS = Object.keys(LIST_CARDS).map((list) => ({ list, request: requestOf(list) }));

describe("requestOf", () => {
  it.each(REQUESTS)("names files of $list that make a whole set", ({ request }) => {
    if (request === null) return;
    const placed = assignRoles(formatCard(request.format), request.files);
    expect(placed.map(({ role, file }) => [role, file.role])).toEqual(
      request.files.map(({ role }) => [role, role]),
    );
    for (const { url } of request.files) expect(new URL(url).protocol).toBe("https:");
  });

  it("knows where each official list is offered, and asks for nothing of other lists", () => {
    expect(REQUESTS.filter(({ request }) => request === null).map(({ list }) => list)).toEqual([]);
    expect(requestOf("un-sc")?.files.map(({ name }) => name)).toEqual(["consolidated.xml"]);
    expect([requestOf("ftm:x"), requestOf("own:x"), requestOf("none")]).toEqual([null, null, null]);
  });
});
