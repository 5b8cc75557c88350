/**
 * @module test/lists/damage
 * Damaged files: every one is refused with a known error, or read with at least the records it had.
 */
import { describe, expect, it } from "vitest";
import { randomOf } from "../random.ts";
import { mutateFiles } from "./mutate.ts";
import { formatOf, tryLoad } from "./try-load.ts";
import { validPublications, type ValidPublication } from "./valid-files.ts";

const MUTATIONS = 100_000;

/** The tests for the formats whose place in the table leaves a rest: three files share them, to run side by side. */
export function describeDamage(rest: 0 | 1 | 2): void {
  const chosen = validPublications().filter((_, at) => at % 3 === rest);
  describe.each(chosen)("damaged files of $format", (publication) => {
    damageTests(publication);
  });
}

function damageTests(publication: ValidPublication): void {
  const format = formatOf(publication);
  const whole = tryLoad(format, publication.list, publication.files, 1);

  it("reads the undamaged files", () => {
    expect(whole.kind).toBe("accepted");
  });

  it(`never fails and never accepts fewer records, ${MUTATIONS} times`, { timeout: 600_000 }, () => {
    const random = randomOf(20261123);
    const least = whole.kind === "accepted" ? whole.entries : 1;
    let [accepted, refused] = [0, 0];
    for (let run = 0; run < MUTATIONS; run++) {
      const outcome = tryLoad(format, publication.list, mutateFiles(publication.files, random), least);
      if (outcome.kind === "failed") expect.fail(`run ${run}: ${outcome.reason}`);
      if (outcome.kind === "accepted" && outcome.entries < least) expect.fail(`run ${run}: fewer records`);
      if (outcome.kind === "accepted") accepted += 1;
      else refused += 1;
    }
    // Both kinds of outcome must occur, or the damage done is not what it should be. Packed files have checksums, so
    // that hardly any damage to them is accepted.
    expect(accepted).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(MUTATIONS / 100);
  });
}
