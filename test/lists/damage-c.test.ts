/** A third of the formats, damaged; see `damage.ts`. */
import { describeDamage } from "./damage.ts";

describeDamage(2);
