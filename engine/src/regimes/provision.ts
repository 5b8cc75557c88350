/**
 * @module regimes/provision
 * Which version of a provision is in force on a day.
 */
import type { Day } from "../model/index.ts";
import type { Provision, ProvisionVersion } from "./law.ts";

/** The version of a provision in force on a day; `null` when none is. */
export function versionOn({ versions }: Provision, asOf: Day): ProvisionVersion | null {
  const current = versions.findLast((version) => version.from <= asOf);
  return current === undefined || (current.to !== null && current.to <= asOf) ? null : current;
}
