import { esMxCashDesk } from "./cash-desk.ts";
import { esMxCorrections } from "./corrections.ts";
import { esMxEveryone } from "./everyone.ts";
import { esMxHearing } from "./hearing.ts";
import { esMxNetwork } from "./network.ts";
import { esMxOrientation } from "./orientation.ts";
import { esMxOutcomes } from "./outcomes.ts";
import { esMxPeople } from "./people.ts";
import { esMxReading } from "./reading.ts";
import { esMxReports } from "./reports.ts";
import { esMxRestored } from "./restored.ts";
import { esMxSale } from "./sale.ts";
import type { Texts } from "../keys.ts";

/** All sentences in Mexican Spanish. */
export const esMx: Texts = {
  ...esMxCashDesk,
  ...esMxCorrections,
  ...esMxEveryone,
  ...esMxHearing,
  ...esMxNetwork,
  ...esMxOrientation,
  ...esMxOutcomes,
  ...esMxPeople,
  ...esMxReading,
  ...esMxReports,
  ...esMxRestored,
  ...esMxSale,
};
