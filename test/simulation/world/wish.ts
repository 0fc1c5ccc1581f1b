import type { Phone } from "../../../src/domain/phone.ts";
import type { TextKey } from "../../../src/text/keys.ts";
import type { Meaning } from "../watch/purchase-watch.ts";

/** What somebody has in mind while they talk to the bot: what they answer, whatever they are asked. */
export interface Wish {
  readonly kind: "sale" | "redeem";
  readonly phone: Phone;
  /** Pesos of a sale, points of a use of balance. */
  readonly amount: string;
  /** The purchase that is paid with points; null: they do not say. */
  readonly purchase: string | null;
  readonly ticket: string | null;
}

/** Something that is said, and what of a purchase it means. */
export interface Saying {
  readonly text: string;
  readonly means: Meaning;
}

type Field = "phone" | "amount" | "points" | "purchase" | "ticket";

/** What each question asks for, and each sentence that says that the last answer to it would not do. */
const asksFor: { readonly [key in TextKey]?: Field } = {
  askPhone: "phone",
  phoneNotAPhone: "phone",
  phoneWrongLength: "phone",
  askAmount: "amount",
  notAnAmount: "amount",
  amountTooLarge: "amount",
  amountTooPrecise: "amount",
  redeemAskPoints: "points",
  redeemAskPointsUnchecked: "points",
  redeemAmountUnclear: "points",
  redeemAskPurchase: "purchase",
  redeemPurchaseUnclear: "purchase",
  redeemPurchaseGuess: "purchase",
  askTicket: "ticket",
  notATicket: "ticket",
  askTicketGuess: "ticket",
  ticketUnclear: "ticket",
};

/** All of it in one line. */
export function asLine({ kind, phone, amount, purchase, ticket }: Wish): Saying {
  const word = kind === "sale" ? "venta" : "usar";
  const of = purchase === null ? "" : ` de ${purchase}`;
  const text = `${word} ${phone} ${amount}${of} ${ticket ?? "sin ticket"}`;
  const paid = kind === "sale" ? amount : purchase;
  return { text, means: { phone, ...(paid !== null && { amount: paid }), ...(ticket !== null && { ticket }) } };
}

/** Whether a sentence asks for something that is typed. */
export function isQuestion(key: TextKey): boolean {
  return asksFor[key] !== undefined;
}

/** The answer to a question; null where it asks for nothing of this. */
export function answerTo(key: TextKey, wish: Wish): Saying | null {
  const { phone, amount, purchase, ticket } = wish;
  switch (asksFor[key]) {
    case "phone":
      return { text: phone, means: { phone } };
    case "amount":
      return { text: amount, means: { amount } };
    case "points":
      return { text: amount, means: {} };
    case "purchase":
      return purchase === null ? { text: "sin monto", means: {} } : { text: purchase, means: { amount: purchase } };
    case "ticket":
      return ticket === null ? { text: "sin ticket", means: {} } : { text: ticket, means: { ticket } };
    default:
      return null;
  }
}
