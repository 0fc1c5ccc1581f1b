import { channelTraits } from "../../domain/chat.ts";
import { languageNames } from "../../domain/language.ts";
import { inAMinute } from "./outcomes.ts";
import { anyLanguage, lines, menuText, type TextsOf } from "../wording.ts";
import type { HelpLine, MenuLine, OrientationKeys } from "../es-mx/orientation.ts";

const menuLines: { readonly [line in MenuLine]: string } = {
  sale: "*sale* – record a sale",
  balance: "*balance* and the phone – a customer's balance",
  ownBalance: "*balance* – your balance",
  doubts: "*doubts* – what is in doubt",
  more: "*more* – the rest",
  redeem: "*use* – use a customer's balance",
  register: "*register* – register a customer",
  ownDay: "*my sales* – what you did today",
  reports: "*cut* · *customers* · *audit* – how the shop is doing",
  corrections: "*correct* · *refund* · *approvals* – adjust a balance",
  people: "*collaborators* · *add cashier* · *disable* · *invite* · *unlink* – your people",
  notices: "*notices* – be told of your purchases",
  ownRecords: "*my data* – what I keep of you",
  // Lazy: the names of languages take long to load.
  get language() {
    return `*language* – ${anyLanguage("en", "or")}`;
  },
};

const unread: { readonly [what: string]: string } = {
  voice: "I cannot listen to voice notes. Please type it.",
  audio: "I cannot listen to audio. Please type it.",
  photo: "I cannot read photos. Please type what it says.",
  sticker: "I cannot read stickers. Please type it.",
};

const helpLines: { readonly [line in HelpLine]: string } = {
  ownBalance: "Type *balance* and I tell you how much you have.",
  sale: [
    "Type *sale* and I ask step by step, or all at once:",
    "sale 4771234567 250 A-1029",
    "*back* goes back one question, *cancel* drops it, *balance 4771234567* is answered and the sale goes on.",
    "If I say not to repeat it, I am checking it and will tell you.",
  ].join("\n"),
  management: [
    "*cut* is the day's cut; also *cut yesterday*, *cut week*, *cut month*, *cut 1-15 nov*, cut with a branch or a cashier, *cut csv*, *cut chart*. *customers* gives the list of customers, *audit* who did what.",
    "*doubts* is what is in doubt, for you to settle.",
  ].join("\n"),
};

const howToGoOn: { readonly [goOn in OrientationKeys["oldDecision"]["goOn"]]: string } = {
  approvals: "Answer it in *approvals*.",
  doubts: "Answer it in *doubts*.",
  doubtsOrApprovals: "What is still open is in *doubts* or *approvals*.",
  cancel: "To drop the one that waits, *cancel*.",
};

const notKnown = {
  any: "Hello! I do not know who you are yet.",
  balance: "I do not know who you are yet, and a balance is only for its owner.",
  person: "I do not know who you are yet; as soon as I do, I tell a person.",
};

export const enOrientation: TextsOf<OrientationKeys> = {
  unknownPerson: (v) =>
    v.channel === "whatsapp"
      ? `${notKnown[v.wants ?? "any"]} Tap *Share* where I asked for your number (numbers of Mexico only).` +
        (v.wants === null ? "\nIf you work here, your manager's invitation works too: *invitation CODE*." : "")
      : `${notKnown[v.wants ?? "any"]} Share your number with the button below; if you do not see it, write *menu*.`,
  contactNotYours: (v) =>
    v.channel !== "whatsapp" && v.channel !== "whatsapp-cloud"
      ? "That contact is not yours. Use the *Share my number* button."
      : v.known
        ? "That contact is not yours: I did not take it."
        : "That contact is not yours. Tap *Share* where I asked for your number.",
  phoneTaken: (v) =>
    `That number was another ${channelTraits[v.channel].title} account's before. Ask your manager for an invitation (*invite*).`,
  numberIsNew: (v) =>
    `I see that your number has changed: whatever was not confirmed was closed and was not recorded.${v.lostRole ? " With this number you are not on the list; ask your manager to update it." : ""}`,
  sharedNumber: () => "Hello, I am the wallet's bot. *balance* tells you how much you have; a person answers the rest.",
  welcome: (v) =>
    lines([
      `${v.name ? `Done, ${v.name}.` : "Done."} I know you as a ${v.role}${v.branch && v.role !== "customer" ? ` at ${v.branch}` : ""}.`,
      menuText(menuLines, v.lines),
    ]),
  menu: (v) => `What shall we do?\n${menuText(menuLines, v.lines)}`,
  more: (v) =>
    lines([
      menuText(menuLines, v.lines),
      "At any time: *help*, *back*, *cancel*.",
      ...v.links.map(({ wallet, link }) => `${wallet ?? "The wallet online"}: ${link}`),
    ]),
  help: (v) => lines(v.lines.map((line) => helpLines[line])),
  notUnderstood: (v) =>
    v.role === "customer"
      ? "This is the shop’s wallet; I don’t know about that. Shall I tell you your *balance*?"
      : "I did not get that. What do you want to do?",
  notAllowed: () => "You have no permission for that. Ask your manager.",
  notACollaborator: () =>
    "You can manage, but to sell you must be a collaborator. Add yourself in the panel and try again.",
  rolesUnreadable: (v) => `I could not check your permission in the wallet. Nothing was recorded. ${inAMinute[v.role]}`,
  walletUnclear: () =>
    "There are several wallets and nobody said which one to use (WALLET_KEY). Tell whoever installed the bot.",
  walletUnreadable: (v) => `I could not read the wallet. Nothing was recorded. ${inAMinute[v.role]}`,
  editedIgnored: () => "I do not read edits: what you wrote first stands. To correct it, *back*.",
  unsupported: (v) => unread[v.what] ?? "I cannot read that. Please type it.",
  replyWithNumber: () => "Reply to this message (swipe it) with the number.",
  answerTooOld: () => "Your answer took more than 10 minutes and I did not take it. I ask you again:",
  questionTooOld: () => "That question is more than 10 minutes old; I did nothing. I ask you again:",
  oldDecision: (v) => `That button is out of date; I did nothing. ${howToGoOn[v.goOn]}`,
  oldMessage: (v) => `That message is out of date; I did nothing.${v.goOn === null ? "" : ` ${howToGoOn[v.goOn]}`}`,
  answerElsewhere: (v) =>
    v.how === "quote"
      ? "Your answer quotes another message and I did not take it. I ask you again:"
      : "Your answer is a forwarded message and I did not take it. I ask you again:",
  stepFailed: () => "Sorry, something failed and I did nothing with your last message. With *menu* we start again.",
  putAside: () =>
    "I couldn't read that message and did nothing with it; please write it another way. With *menu* we start again.",
  tooFast: () => "That's many messages at once. Wait for my answer and write the last one again.",
  upgraded: () =>
    "I was updated in the middle of our conversation and could not go on.\nWhat you had not confirmed was not recorded; what you had, I'll tell you about.\nTo start again, *menu*.",
  onlyPrivate: () => "Balances are not for groups. Write to me in private.",

  demoBanner: () =>
    lines([
      "*DEMO*: no accounts, no network, with a make-believe wallet that forgets everything when you leave.",
      "To use it for real: copy .env.example to .env, set WALLET_API_URL, WALLET_API_KEY and TELEGRAM_BOT_TOKEN, WHATSAPP_ENABLED or WHATSAPP_CLOUD_… (official WhatsApp), and start again.",
      "",
    ]),
  demoPage: (v) => `The demo, with everything in view: ${v.url}`,
  roleName: (v) => ({ cashier: "cashier", manager: "manager", customer: "customer" })[v.role],
  commandLanguage: () => Object.values(languageNames).join(" / "),
};
