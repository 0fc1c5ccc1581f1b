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
  /** Nothing is to be done: "no quiero registrar nada todavía". */
  | "denial"
  /** "Luego te digo." */
  | "later"
  /** The message was for somebody else. */
  | "oops"
  /** What neither the bot nor this person can do: a price, a salary, the points of somebody else. */
  | "notAllowed"
  /** Nothing that is for the bot. */
  | "other";

/** What a message says to an open question, where it is no intent of its own. */
export type Answering =
  /** Facts that answer it, or others of the same sale. */
  | "answer"
  | "yes"
  /** A yes with something against it. */
  | "yesBut"
  | "no"
  | "cancel"
  | "wait"
  | "back"
  /** Something is wrong. `correction`: and what it is instead. */
  | "change"
  | "correction"
  | "noPhone"
  | "noTicket"
  /** What the question wants, or why. */
  | "whatIsIt";

const answerings: ReadonlySet<string> = new Set<Answering>([
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
]);

export function isAnswering(meaning: Intent | Answering): meaning is Answering {
  return answerings.has(meaning);
}
