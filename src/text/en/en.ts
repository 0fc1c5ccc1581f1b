import { enCashDesk } from "./cash-desk.ts";
import { enCorrections } from "./corrections.ts";
import { enEveryone } from "./everyone.ts";
import { enHearing } from "./hearing.ts";
import { enTroubles } from "./troubles.ts";
import { enOrientation } from "./orientation.ts";
import { enOutcomes } from "./outcomes.ts";
import { enPeople } from "./people.ts";
import { enReports } from "./reports.ts";
import type { Texts } from "../keys.ts";
import { codesIn } from "../codes.ts";
import { short } from "../short.ts";
import { sentencesIn } from "../wording.ts";

/** All sentences in English. */
export const en: Texts = {
  ...sentencesIn(short, "en"),
  ...codesIn("en"),
  ...enCashDesk,
  ...enCorrections,
  ...enEveryone,
  ...enHearing,
  ...enTroubles,
  ...enOrientation,
  ...enOutcomes,
  ...enPeople,
  ...enReports,
};
