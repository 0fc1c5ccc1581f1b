import { languageNames } from "../../domain/language.ts";
import { inAMinute } from "./refusals.ts";
import type { TextsOf } from "../keys.ts";
import type { OrientationKeys } from "../keys/orientation.ts";
import { menuText } from "../menu.ts";
import type { HelpLine, MenuLine } from "../views.ts";
import { anyLanguage, lines } from "../wording.ts";

const menuLines: { readonly [line in MenuLine]: string } = {
  sale: "*sale* – record a sale",
  balance: "*balance* and the phone – a customer's balance",
  ownBalance: "*balance* – your balance",
  doubts: "*doubts* – what is in doubt",
  redeem: "*use* – use a customer's balance",
  register: "*register* – register a customer",
  ownDay: "*my sales* – what you did today",
  reports: "*cut* · *customers* · *audit* – how the shop is doing",
  corrections: "*correct* · *refund* · *approvals* – adjust a balance",
  people: "*collaborators* · *add cashier* · *disable* · *invite* · *unlink* – your people",
  notices: "*notices* – be told of your purchases",
  ownRecords: "*my data* – what I keep of you",
  language: `*language* – ${anyLanguage("en", "or")}`,
};

const helpLines: { readonly [line in HelpLine]: string } = {
  ownBalance: "Type *balance* and I will tell you how much is in your wallet.",
  sale: [
    "To record a sale, type *sale* and I will ask step by step, or put it all on one line:",
    "sale 4771234567 250 A-1029",
    "During a sale: *back* goes back one question, *cancel* drops it, *balance 4771234567* is answered and the sale goes on.",
    "If I tell you *not to repeat* a sale, do not repeat it: I am checking it and will tell you.",
  ].join("\n"),
  management: [
    "*cut* is the day's cut; also *cut yesterday*, *cut week*, *cut month*, *cut 1-15 nov*, cut with a branch or a cashier, *cut csv*, *cut chart*. *customers* gives the list of customers, *audit* who did what.",
    "*doubts* shows what is in doubt and lets you settle it.",
  ].join("\n"),
};

const howToGoOn: { readonly [goOn in OrientationKeys["oldDecision"]["goOn"]]: string } = {
  approvals: "Type *approvals* to answer it there.",
  doubts: "Type *doubts* to answer it there.",
  doubtsOrApprovals: "To answer what is still open, type *doubts* or *approvals*.",
  cancel: "To stop the one that waits, type *cancel*.",
};

const oneLine = "All at once: sale 4771234567 250 A-1029";

export const enOrientation: TextsOf<OrientationKeys> = {
  unknownPerson: (v) =>
    v.channel === "whatsapp"
      ? "Hello! I do not know who you are yet. I asked for your number: tap *Share* so that I can recognise you (I only know numbers of Mexico). If you work here, " +
        "the invitation your manager gives you will do as well: type *invitation CODE*."
      : "Hello! I do not know who you are yet. Share your number with the button below so that I can recognise you; " +
        "if you do not see the button, type *menu* and it will appear.",
  contactNotYours: (v) =>
    v.channel !== "whatsapp"
      ? "That contact is not yours. Use the *Share my number* button: that is how I know the number is really yours."
      : v.known
        ? "That contact is not yours: I did not take it."
        : "That contact is not yours. Tap *Share* where I asked for your number: that is how I know it is really yours.",
  sharedNumber: () =>
    "Hello, I am the wallet's bot. Type *balance* and I will tell you your balance; a person answers everything else.",
  takeoverOver: () => "I am here again, the bot. Type *menu* to see what I can do.",
  shareMyNumber: () => "Share my number",
  welcome: (v) =>
    lines([
      v.name ? `Done, ${v.name}.` : "Done.",
      v.role === "customer"
        ? "I know you as a customer."
        : `I know you as a ${v.role}${v.branch ? ` at ${v.branch}` : ""}.`,
      "",
      menuText(menuLines, v.lines),
    ]),
  menu: (v) =>
    `What shall we do?\n${menuText(menuLines, v.lines)}${v.role === "customer" ? "" : `\n\n${oneLine}`}\nAt any time: *help*, *cancel*.`,
  help: (v) => lines(v.lines.map((line) => helpLines[line])),
  notUnderstood: (v) =>
    `I did not understand. ${v.role === "customer" ? "Type *balance*." : "Type *menu* to see what I can do."}`,
  notAllowed: () => "You have no permission for that. If it is your job, ask your manager for it.",
  notACollaborator: () =>
    "You can manage, but to sell you must be a collaborator in the wallet. Add yourself in the panel and try again.",
  rolesUnreadable: (v) => `I could not check your permission in the wallet. Nothing was recorded. ${inAMinute[v.role]}`,
  walletUnclear: () =>
    "This shop has several wallets and nobody has said which one to use (WALLET_KEY). Tell whoever installed the bot.",
  walletUnreadable: (v) => `I could not read the wallet. Nothing was recorded. ${inAMinute[v.role]}`,
  editedIgnored: () => "I do not read edits: what you wrote first stands. If it was wrong, type *back*.",
  unsupported: (v) =>
    `I only read text${v.what === "voice" || v.what === "audio" ? ", not audio" : ""}. Please type it.`,
  replyWithNumber: () => "Reply to this message (swipe it) with the number.",
  answerTooOld: () => "Your answer took more than 10 minutes to arrive: I did not count it. Read this and answer:",
  oldButton: () => "That option is out of date: I did not take it.",
  oldDecision: (v) => `That option is out of date: I did not take it. ${howToGoOn[v.goOn]}`,
  stepFailed: () =>
    "Sorry, something failed on my side with your last message and I did nothing with it. Type *menu* to start again.",
  tooFast: () => "More came than I can read: I did not take the last part. Wait for my answer and write it again.",
  upgraded: () =>
    "I was updated in the middle of our conversation and could not continue it. What you had not confirmed was not recorded; of what you had, I will tell you. Type *menu* to start again.",
  onlyPrivate: () => "Balances are not for groups. Write to me in private.",

  demoBanner: () =>
    lines([
      "*DEMO*: no accounts, no network, with a make-believe wallet that forgets everything when you leave.",
      "To use it for real: copy .env.example to .env, set WALLET_API_URL, WALLET_API_KEY and TELEGRAM_BOT_TOKEN or WHATSAPP_ENABLED, and start again.",
      "",
    ]),
  demoPage: (v) => `The demo, with everything in view: ${v.url}`,
  demoChoose: () => "Who do you want to be? (type *who* to change)",
  roleName: (v) => ({ cashier: "cashier", manager: "manager", customer: "customer" })[v.role],
  commandSale: () => "Record a sale",
  commandBalance: () => "See a balance",
  commandDoubts: () => "What is in doubt",
  commandMenu: () => "What I can do",
  commandHelp: () => "Help",
  commandCancel: () => "Leave what I am doing",
  commandLanguage: () => Object.values(languageNames).join(" / "),
};
