/** What the reader labels: the acts of a message, and the roles of the figures in it. */

/** What a message does where no question is open, and besides one. */
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

/** What a message does to the question that is open. */
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

/** What a figure of a message is. */
export const roles = [
  "phone",
  "amount",
  "ticket",
  "points",
  /** What was handed over: a banknote, or one of several means of payment. */
  "tender",
  /** What was given back. */
  "change",
  /** A part of an amount: a price of one, a summand, what is still owed. */
  "part",
  /** How many or how much of something. */
  "quantity",
  /** The message takes it back itself: the first of "250, no, 280". */
  "withdrawn",
  /** Anything else: a table, a card's digits, a phone that is somebody else's. */
  "other",
  /** It may be a datum, and has to be asked about. */
  "doubt",
] as const;
export type Role = (typeof roles)[number];

/** The roles that become slots. */
export type SlotRole = "phone" | "amount" | "ticket" | "points";

export const slotRoles: ReadonlySet<Role> = new Set(["phone", "amount", "ticket", "points"]);
