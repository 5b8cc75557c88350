/** An add that is killed leaves the old state or the new: a few kills here, many in the campaign `snapshots`. */
import { expect, it } from "vitest";
import { snapshotsCampaign } from "../../../scripts/campaigns/snapshots.ts";

it("leaves the old state or the whole new one, wherever the process is killed", async () => {
  const { failures, old, new: held } = await snapshotsCampaign(8, 20261123);
  expect(failures).toEqual([]);
  expect(old + held).toBe(8);
});
