/**
 * @module scripts/mutants/nearest-first
 * The order in which the tests of a mutant run: the first that fails ends the run, so the likeliest and the shortest go
 * first.
 */
import { basename, dirname } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests named like the changed file, then those beside it, then the others; the shorter file first. */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [changed = ""] = this.ctx.config.related ?? [];
    const rank = ({ moduleId }: TestSpecification): number => {
      if (dirname(moduleId) !== dirname(changed)) return 2;
      return basename(moduleId, ".test.ts") === basename(changed, ".ts") ? 0 : 1;
    };
    // The order that Vitest would choose has the longest first.
    const longestFirst = await super.sort(files);
    return longestFirst.reverse().sort((one, other) => rank(one) - rank(other));
  }
}
