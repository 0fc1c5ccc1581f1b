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
