/** The labels of the reader: acts of a message, and roles of its figures. */

/** What a message wants, with no question open or beside one. */
const intents = [
  "sale",
  "redeem",
  "register",
  "balance",
  "ownBalance",
  "thatBalance",
  "myDay",
  "corte",
  "customers",
  "audit",
  "approvals",
  "doubts",
  "staffAdd",
  "staffDisable",
  "staffList",
  "invite",
  "correctAdd",
  "correctRemove",
  "correct",
  "refund",
  "undo",
  "status",
  "next",
  "sameAgain",
  "findSale",
  "thanks",
  "greeting",
  "menu",
  "howTo",
  "whoAreYou",
  "person",
  "shop",
  "earning",
  "history",
  "complaint",
  "noticesOff",
  "noticesOn",
  "forgetMe",
  "registerMe",
  "denial",
  "later",
  "oops",
  "notAllowed",
  "other",
] as const;

/** What a message does to the open question. */
const answers = [
  "answer",
  "yes",
  "yesBut",
  "no",
  "cancel",
  "wait",
  "back",
  "change",
  "correction",
  "noPhone",
  "noTicket",
  "whatIsIt",
] as const;

export const acts = [...intents, ...answers] as const;
export type Act = (typeof acts)[number];

/** The lowest probability at which an act counts with nothing open, and at the questions of a sale or a use of balance. */
export const leastAct = 0.4;
/** The lowest probability at which an act counts where a mistake would show data, or would silence or look up a person who has no conversation open. */
export const leastActUnasked = 0.5;

/** The role of a figure in a message. */
export const roles = [
  "phone",
  "amount",
  "ticket",
  "points",
  /** The payment: a banknote, or one of several means of payment. */
  "tender",
  /** The change that was given back. */
  "change",
  /** A part of an amount: the price of one piece, a summand, a debt. */
  "part",
  /** A count or a measure of something. */
  "quantity",
  /** A figure that the message itself takes back: the first of "250, no, 280". */
  "withdrawn",
  /** Anything else: a table, the digits of a card, another person's phone. */
  "other",
  /** A possible datum that the bot must ask about. */
  "doubt",
] as const;
export type Role = (typeof roles)[number];

/** The roles that become slots. */
export type SlotRole = "phone" | "amount" | "ticket" | "points";

export const slotRoles: ReadonlySet<Role> = new Set(["phone", "amount", "ticket", "points"]);
