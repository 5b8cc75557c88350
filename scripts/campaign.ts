/**
 * @module scripts/campaign
 * `npm run campaign -- NAME COUNT SEED`: long runs outside CI. Each leaves a small dated result in `docs/campaigns`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "embargo";
import { listsCampaign } from "./campaigns/lists.ts";
import { mutantsCampaign } from "./campaigns/mutants.ts";
import { largeNamesCampaign, namesCampaign } from "./campaigns/names.ts";
import { reportsCampaign } from "./campaigns/reports.ts";
import { snapshotsCampaign } from "./campaigns/snapshots.ts";
import type { CampaignResult } from "./campaigns/result.ts";
import { ROOT } from "./gen/read-yaml.ts";

type Campaign = (count: number, seed: number, today: string) => CampaignResult | Promise<CampaignResult>;

const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  mutations: reportsCampaign,
  lists: listsCampaign,
  snapshots: snapshotsCampaign,
  names: namesCampaign,
  "names-large": largeNamesCampaign,
  mutants: mutantsCampaign,
};

const [name = "mutations", countText = "100000", seedText = "1"] = process.argv.slice(2);
const count = Number(countText);
const campaign = CAMPAIGNS[name];
if (campaign === undefined || !Number.isInteger(count) || count < 1) {
  console.error(`usage: npm run campaign -- ${Object.keys(CAMPAIGNS).join("|")} [count] [seed]`);
  process.exit(2);
}
const today = new Date().toISOString().slice(0, 10);
const { lines, failures, part } = await campaign(count, Number(seedText), today);
const result = [
  `# Campaign ${name}, ${today}`,
  "",
  `\`npm run campaign -- ${name} ${count} ${seedText}\`, engine ${VERSION}.`,
  "",
  ...lines,
  ...failures.map((failure) => `- ${failure}`),
  "",
].join("\n");
mkdirSync(join(ROOT, "docs/campaigns"), { recursive: true });
const title = part === undefined ? name : `${name}-${part}`;
writeFileSync(join(ROOT, "docs/campaigns", `${today}-${title}.md`), result);
console.log(result);
process.exitCode = failures.length === 0 ? 0 : 1;
