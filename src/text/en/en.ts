import { enCashDesk } from "./cash-desk.ts";
import { enCorrections } from "./corrections.ts";
import { enEveryone } from "./everyone.ts";
import { enHearing } from "./hearing.ts";
import { enNetwork } from "./network.ts";
import { enOrientation } from "./orientation.ts";
import { enOutcomes } from "./outcomes.ts";
import { enPeople } from "./people.ts";
import { enReading } from "./reading.ts";
import { enReports } from "./reports.ts";
import { enRestored } from "./restored.ts";
import { enSale } from "./sale.ts";
import type { Texts } from "../keys.ts";

/** All sentences in English. */
export const en: Texts = {
  ...enCashDesk,
  ...enCorrections,
  ...enEveryone,
  ...enHearing,
  ...enNetwork,
  ...enOrientation,
  ...enOutcomes,
  ...enPeople,
  ...enReading,
  ...enReports,
  ...enRestored,
  ...enSale,
};
