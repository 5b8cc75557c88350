/**
 * @module scripts/mutants/resident-runner
 * Runs the tests of the kernels for Stryker in one process that stays: a mutant costs its tests and nothing else, where
 * a run of Vitest starts a thread and loads all code for each file of tests.
 *
 * What a module remembers (a table built at its first use) outlives a mutant here, so a verdict is checked: a test that
 * failed must pass again without the mutant, and a mutant that survives is tried on the tests beside its file in code
 * that is loaded anew; on all of its tests if none reached it.
 */
import { globSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { testFilesOf } from "./area.ts";
import type { CollectedTest } from "./collected.ts";
import { hookImports, loadTests } from "./loaded-tests.ts";

/** What instrumented code reads and writes; it keeps the object, so only its fields may change. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

interface Failure {
  readonly test: CollectedTest;
  readonly message: string;
}

class ResidentRunner implements TestRunner {
  readonly #root = process.cwd();
  readonly #state: Instrumented;
  readonly #milliseconds = new Map<string, number>();
  #files: readonly string[] = [];
  #tests: ReadonlyMap<string, CollectedTest> = new Map();

  constructor() {
    const world = globalThis as unknown as Record<string, Instrumented | undefined>;
    this.#state = world[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    hookImports(this.#root);
    this.#files = globSync([...testFilesOf(process.env)], { cwd: this.#root }).toSorted();
    await this.#reload();
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = [];
    for (const test of this.#tests.values()) {
      this.#state.currentTestId = test.id;
      const start = performance.now();
      const failure = await firstFailure([test]);
      this.#state.currentTestId = undefined;
      const timeSpentMs = performance.now() - start;
      this.#milliseconds.set(test.id, timeSpentMs);
      const about = { id: test.id, name: test.name, fileName: test.file, timeSpentMs };
      tests.push(
        failure === null
          ? { ...about, status: TestStatus.Success as const }
          : { ...about, status: TestStatus.Failed as const, failureMessage: failure.message },
      );
    }
    const { mutantCoverage = { static: {}, perTest: {} } } = this.#state;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = new Set(options.testFilter ?? this.#tests.keys());
    const resident = this.#nearestFirst(
      [...this.#tests.values()].filter(({ id }) => wanted.has(id)),
      options.sandboxFileName,
    );
    const result = await this.#tryOn(resident, options);
    if (result !== null && result.status !== MutantRunStatus.Survived) return result;
    // What these modules remember hid the mutant, or made a test fail without it: try it in new ones.
    const near = resident.filter(
      ({ file }) => result === null || dirname(file) === this.#folder(options.sandboxFileName),
    );
    const files = [...new Set(near.map(({ file }) => file))];
    const anew = (await loadTests(this.#root, files)).filter(({ id }) => wanted.has(id));
    const certain = await this.#tryOn(this.#nearestFirst(anew, options.sandboxFileName), options, true);
    if (result === null) await this.#reload();
    return certain ?? { status: MutantRunStatus.Error, errorMessage: "a test fails without the mutant" };
  }

  /** `null` = the verdict cannot be trusted; `certain`: the code is new, so one that no test reached survives. */
  async #tryOn(
    tests: readonly CollectedTest[],
    { activeMutant, hitLimit }: MutantRunOptions,
    certain = false,
  ): Promise<MutantRunResult | null> {
    Object.assign(this.#state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const failure = await firstFailure(tests);
    const hits = this.#state.hitCount ?? 0;
    Object.assign(this.#state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (failure === null)
      return hits === 0 && !certain ? null : { status: MutantRunStatus.Survived, nrOfTests: tests.length };
    if (!certain && (await firstFailure([failure.test])) !== null) return null;
    if (hitLimit !== undefined && hits > hitLimit)
      return { status: MutantRunStatus.Timeout, reason: `reached more than ${hitLimit} times` };
    return {
      status: MutantRunStatus.Killed,
      killedBy: [failure.test.id],
      failureMessage: failure.message,
      nrOfTests: tests.indexOf(failure.test) + 1,
    };
  }

  /** Tests named like the changed file, then those beside it, then the others; in each the quicker first. */
  #nearestFirst(tests: readonly CollectedTest[], changed: string): readonly CollectedTest[] {
    const [folder, stem] = [this.#folder(changed), basename(changed, ".ts")];
    const distance = ({ file }: CollectedTest): number => {
      if (dirname(file) !== folder) return 2;
      return basename(file, ".test.ts") === stem ? 0 : 1;
    };
    const time = ({ id }: CollectedTest): number => this.#milliseconds.get(id) ?? 0;
    return tests.toSorted((one, other) => distance(one) - distance(other) || time(one) - time(other));
  }

  #folder(changed: string): string {
    return dirname(relative(this.#root, changed));
  }

  async #reload(): Promise<void> {
    const tests = await loadTests(this.#root, this.#files);
    this.#tests = new Map(tests.map((test) => [test.id, test]));
  }
}

async function firstFailure(tests: readonly CollectedTest[]): Promise<Failure | null> {
  for (const test of tests) {
    try {
      await test.run();
    } catch (error) {
      return { test, message: error instanceof Error ? error.message : String(error) };
    }
  }
  return null;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "resident", ResidentRunner)];
