import type { Speaker } from "../features.ts";
import type { Intent } from "../intents.ts";
import { toldByCustomers } from "./told-by-customers.ts";
import { toldByStaff } from "./told-by-staff.ts";

/** What a line, as `lineOf` gives it, says for certain in place of what the model has made of it; undefined: nothing. */
export function toldPlainly(line: string, speaker: Speaker, meant: Intent | null): Intent | undefined {
  const told = speaker === "customer" ? toldByCustomers : toldByStaff;
  return told.find(
    ({ says, speakers, insteadOf }) =>
      (speakers === undefined || speakers.includes(speaker)) &&
      (insteadOf === "any" || insteadOf.includes(meant)) &&
      says.test(line),
  )?.meant;
}
