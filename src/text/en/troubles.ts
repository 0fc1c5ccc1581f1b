import type { IdentityKind } from "../../domain/shop.ts";
import type { TroublesKeys } from "../es-mx/troubles.ts";
import type { ClockTrouble, NetworkTrouble, WalletTrouble } from "../views.ts";
import { lines, type TextsOf, times } from "../wording.ts";
import { named, operationWords } from "./outcomes.ts";

/** The estimated cost of messages. Empty: unknown. */
export const aboutDollars = (dollars: string | null) => (dollars === null ? "" : `, about US$${dollars}`);

const troubles: { readonly [what in NetworkTrouble]: string } = {
  unlinked:
    "the bot was unlinked from the shop's phone and answers nobody there. Whoever runs the bot has to link it again.",
  banned:
    "WhatsApp banned or restricted the account. The bot no longer connects, so as not to make it worse. Look at the shop's phone.",
  replaced:
    "another program took the bot's session over, and the bot stopped there. Whoever runs it has to end the other one and resume.",
  outdated: "WhatsApp asks for a newer version. The bot goes on trying; if that does not help, it has to be updated.",
  refused: "WhatsApp refuses the connection again and again. The bot goes on trying.",
  certificate:
    "the server did not prove to be WhatsApp's. Somebody may sit in the middle: whoever runs the bot should look.",
  pairingEnded: "nobody scanned the code in time. Whoever runs the bot has to ask for another one.",
  storeFailed: "the bot cannot write down what arrives there. Is its disk full?",
  sameNumber:
    "the linked phone and the Cloud API have the same number, and each message would arrive twice. I switched one of the two roads off. Whoever runs the bot has to remove one, or use another number.",
  restricted:
    "WhatsApp does not let the account write to somebody who wrote. That message was not delivered, and I did not insist.",
  timeLock:
    "WhatsApp does not let the account write first to anybody for a while. I answer whoever writes; the rest waits. Send nothing to new numbers from the shop's phone.",
  quality:
    "the quality of the number falls: people block or report it. Write only to those who wrote, and send no advertising. Until then I send more slowly. WhatsApp Manager has the details.",
  spam: "WhatsApp stopped messages of the number as unwanted. I wait before I try again, and send more slowly. Send no advertising; look at the quality in WhatsApp Manager.",
  limited:
    "Meta has restricted the account, or says that it will. Look at the account's quality in WhatsApp Manager and ask for a review. Until then I send more slowly.",
  blocked:
    "Meta accepts no messages of the bot: the token, the payment or the number's registration may be the cause. What waits is sent as soon as that is mended. Whoever runs the bot has to run doctor.",
  tooFast: "WhatsApp asked to send more slowly. Messages may take longer; nothing is lost.",
  pairTooFast:
    "WhatsApp asked to wait with somebody who gets many messages in a row. Their answers may take longer; nothing is lost. A sale written in one line helps.",
};

const clock: { readonly [what in ClockTrouble]: (minutes: number) => string } = {
  ahead: (minutes) =>
    `The clock of the bot's computer is ${minutes} min fast. Whoever runs the bot has to set it right.`,
  behind: (minutes) =>
    `The clock of the bot's computer is ${minutes} min slow. Whoever runs the bot has to set it right.`,
  setForward: (minutes) =>
    `The clock of the bot's computer was set forward ${minutes} min. What waited still waits as long; see that the time is right.`,
  setBack: (minutes) =>
    `The clock of the bot's computer was set back ${minutes} min. What waited still waits as long; see that the time is right.`,
};

const wallet: { readonly [what in WalletTrouble]: string } = {
  reachable:
    "it has not answered for more than 10 minutes. What is confirmed waits; do not repeat it. The bot goes on trying.",
  key: "it does not accept the bot's key, so nothing can be sold. Whoever runs the bot has to set the right key.",
  wallet: "the account does not have the wallet that the bot works in. Whoever runs the bot has to check WALLET_KEY.",
  collaborators: "its list has no manager, and nobody could decide what is in doubt. Check the list in the panel.",
  answers:
    "it answers in another way than agreed, and the bot cannot read it. Whoever runs the bot has to ask the vendor.",
};

const kinds: { readonly [kind in IdentityKind]: string } = {
  telegram: "the Telegram bot",
  whatsapp: "the linked WhatsApp",
  "whatsapp-cloud": "the official WhatsApp number",
  account: "the wallet's account (WALLET_API_KEY)",
  wallet: "the wallet (WALLET_KEY)",
};

const began = (v: { readonly isOther: boolean }) =>
  v.isOther ? "The bot changed to another account" : "The bot came back from a backup";

export const enTroubles: TextsOf<TroublesKeys> = {
  networkTrouble: (v: { what: NetworkTrouble }) => `⚠️ *WhatsApp*: ${troubles[v.what]}`,
  clockTrouble: (v: { what: ClockTrouble; minutes: number }) => `⚠️ ${clock[v.what](v.minutes)}`,
  walletTrouble: (v) => `⚠️ *Wallet*: ${wallet[v.what]}`,
  monthlyLimit: ({ count, dollars, limit, isReached }) =>
    isReached
      ? `⚠️ *WhatsApp*: ${count} messages were charged for this month${aboutDollars(dollars)}, and the limit is ${limit}. Until the month ends I send only what sales, uses of balance, corrections and doubts need; balances, menus and cuts are not answered.`
      : `⚠️ *WhatsApp*: ${count} messages were charged for this month${aboutDollars(dollars)}; the limit is ${limit}. Once it is reached I send only what sales, uses of balance, corrections and doubts need.`,
  askedToWrite: () => "Messages of your wallet are waiting for you. Write *menu* to read them.",
  backupFailed: () =>
    "⚠️ I could not make the bot's backup. I go on trying; if the disk for backups is full or not connected, that has to be mended.",

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
