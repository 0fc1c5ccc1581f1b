import { esMxCashDesk } from "./cash-desk.ts";
import { esMxCorrections } from "./corrections.ts";
import { esMxEveryone } from "./everyone.ts";
import { esMxHearing } from "./hearing.ts";
import { esMxTroubles } from "./troubles.ts";
import { esMxOrientation } from "./orientation.ts";
import { esMxOutcomes } from "./outcomes.ts";
import { esMxPeople } from "./people.ts";
import { esMxReports } from "./reports.ts";

export const esMx = {
  ...esMxCashDesk,
  ...esMxCorrections,
  ...esMxEveryone,
  ...esMxHearing,
  ...esMxTroubles,
  ...esMxOrientation,
  ...esMxOutcomes,
  ...esMxPeople,
  ...esMxReports,
};
