import type { TextsOf } from "../sentence.ts";
import type { RestoredKeys } from "../es-mx/restored.ts";
import { lines, times } from "../wording.ts";
import { named, nouns } from "./outcomes.ts";

export const enRestored: TextsOf<RestoredKeys> = {
  restored: (v) =>
    lines([
      "⚠️ *The bot came back from a backup.*",
      `I know nothing of what happened between ${v.fromText} and ${v.untilText}: the sales, uses of balance and corrections of that time are in the wallet, but not here and not in the *cut* of those days.`,
      "Compare with the wallet's panel, and look at the customer's balance before you repeat anything of that time.",
      v.doubts === 0
        ? null
        : `${times(v.doubts, "operation was open", "operations were open")} in the backup. I sent none of them; decide in *pending*.`,
      v.approvals === 0
        ? null
        : `${times(v.approvals, "approval", "approvals")} expired: have them asked for again where needed.`,
      "Invitations expired too. If you unlinked somebody in that time, unlink them again.",
      "The settings that were changed at the console are those of the backup: look at the caps.",
    ]),
  restoredChat: (v) =>
    `The bot came back from a backup, and what we had open has ended. If you confirmed anything since ${v.fromText}, do not repeat it before you have seen the balance.`,
  restoredDoubt: (v, show) =>
    `⏳ The bot came back from a backup. ${nouns[v.what]} (${named(v, show)}) *may* have been recorded.\n*Do not repeat it*: a manager will decide, and I will tell you.`,
  restoredRepeatable: (v, show) =>
    `⚠️ The bot came back from a backup. ${nouns[v.what]} (${named(v, show)}): I do not know whether it was done. Look, or try again; doing it twice does not double it.`,
  restoredApproval: (v, show) =>
    `⚠️ The bot came back from a backup. I do not know whether this was approved: ${named(v, show)}\nLook at the customer's balance before you ask again.`,
  restoredTooOld: () =>
    "I did nothing with that: it is from before a backup and may have been handled already. If it was a sale, look at the balance; if it is missing, write it again.",
};
