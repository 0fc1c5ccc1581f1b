import type { IdentityKind } from "../../domain/shop.ts";
import type { TextsOf } from "../sentence.ts";
import type { RestoredKeys } from "../es-mx/restored.ts";
import { lines, times } from "../wording.ts";
import { named, operationWords } from "./outcomes.ts";

const kinds: { readonly [kind in IdentityKind]: string } = {
  telegram: "the Telegram bot",
  whatsapp: "the linked WhatsApp",
  "whatsapp-cloud": "the official WhatsApp number",
  account: "the wallet's account (WALLET_API_KEY)",
  wallet: "the wallet (WALLET_KEY)",
};

const began = (v: { readonly isOther: boolean }) =>
  v.isOther ? "The bot changed to another account" : "The bot came back from a backup";

export const enRestored: TextsOf<RestoredKeys> = {
  restored: (v) =>
    lines([
      v.others.length === 0
        ? "⚠️ *The bot came back from a backup.*"
        : `⚠️ *Changed: ${v.others.map((one) => kinds[one]).join(", ")}.* If the database is a copy, the other bot may have done what was open here.`,
      `I know nothing of what happened between ${v.fromText} and ${v.untilText}: the sales, uses of balance and corrections of that time are in the wallet, but not here and not in the *cut* of those days.`,
      "Compare with the wallet's panel, and look at the customer's balance before you repeat anything of that time.",
      v.doubts === 0
        ? null
        : `${times(v.doubts, "operation was open", "operations were open")}. I sent none of them; decide in *pending*.`,
      v.approvals === 0
        ? null
        : `${times(v.approvals, "approval", "approvals")} expired: have them asked for again where needed.`,
      "Invitations expired too. If you unlinked somebody in that time, unlink them again.",
      v.others.length > 0
        ? null
        : "The settings that were changed at the console are those of the backup: look at the caps.",
    ]),
  restoredChat: (v) =>
    `${began(v)}, and what we had open has ended. If you confirmed anything since ${v.fromText}, do not repeat it before you have seen the balance.`,
  restoredDoubt: (v, show) =>
    `⏳ ${began(v)}. ${operationWords[v.what].noun} (${named(v, show)}) *may* have been recorded.\n*Do not repeat it*: a manager will decide, and I will tell you.`,
  restoredRepeatable: (v, show) =>
    `⚠️ ${began(v)}. ${operationWords[v.what].noun} (${named(v, show)}): I do not know whether it was done. Look, or try again; doing it twice does not double it.`,
  restoredApproval: (v, show) =>
    `⚠️ ${began(v)}. I do not know whether this was approved: ${named(v, show)}\nLook at the customer's balance before you ask again.`,
  restoredYes: (v) =>
    `I do not know what you say yes to: of what happened between ${v.fromText} and ${v.untilText} I have nothing. If it was a sale of that time, it may be in the wallet already: look at the customer's balance before you write it again.`,
  unknownTimes: (v) =>
    lines([
      ...v.times.map(
        (time) => `⚠️ I do not know what happened between ${time.fromText} and ${time.untilText}. ${began(time)}.`,
      ),
      "What was done then may be missing here. Before you repeat anything, look at the balance.",
    ]),
  restoredTooOld: () =>
    "I did nothing with that: it is from before a backup or a change of account, and may have been handled already. If it was a sale, look at the balance; if it is missing, write it again.",
};
