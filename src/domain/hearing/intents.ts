/** What somebody wants, apart from the facts that a message bears. */
export type Intent =
  | "sale"
  | "redeem"
  | "register"
  | "balance"
  /** Two balances are meant by it: that of whoever writes, where they are a customer, and that of the last customer, where they are not. */
  | "ownBalance"
  | "thatBalance"
  | "myDay"
  | "corte"
  | "customers"
  | "audit"
  | "approvals"
  | "doubts"
  | "staffAdd"
  | "staffDisable"
  | "staffList"
  | "invite"
  | "correctAdd"
  | "correctRemove"
  | "correct"
  | "refund"
  /** What was done is to be undone, or went wrong. */
  | "undo"
  /** What became of what was done. */
  | "status"
  /** The next one. `sameAgain`: for the same customer, or the same sale. */
  | "next"
  | "sameAgain"
  /** Who made the sale with a ticket. */
  | "findSale"
  | "thanks"
  | "greeting"
  | "menu"
  | "howTo"
  | "whoAreYou"
  | "person"
  | "shop"
  | "earning"
  | "history"
  | "complaint"
  | "noticesOff"
  | "noticesOn"
  | "forgetMe"
  | "registerMe"
  | "change"
  | "noPhone"
  /** Nothing is to be done: "no quiero registrar nada todavía". */
  | "denial";

/** A pattern of a line (`lineOf`) and what it means. */
export type Rule = readonly [intent: Intent, pattern: RegExp];
