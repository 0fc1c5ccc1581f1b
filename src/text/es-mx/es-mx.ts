import { esMxCashDesk } from "./cash-desk.ts";
import { esMxCorrections } from "./corrections.ts";
import { esMxEveryone } from "./everyone.ts";
import { esMxHearing } from "./hearing.ts";
import { esMxTroubles } from "./troubles.ts";
import { esMxOrientation } from "./orientation.ts";
import { esMxOutcomes } from "./outcomes.ts";
import { esMxPeople } from "./people.ts";
import { esMxReports } from "./reports.ts";
import { codesIn } from "../codes.ts";
import { short } from "../short.ts";
import { sentencesIn } from "../wording.ts";

export const esMx = {
  ...sentencesIn(short, "es-MX"),
  ...codesIn("es-MX"),
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
