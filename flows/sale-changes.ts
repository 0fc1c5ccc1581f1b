import { plain } from "../src/domain/words.ts";
import { noAmount, noCustomer } from "./sale-answers.ts";
import { noTicket } from "./ticket-answers.ts";

/** What people write to change an answer, or to let something through. */
export const answers = {
  phone: ["1", "telefono", "tel"],
  amount: ["2", "monto"],
  ticket: ["3", "ticket", "folio"],
  change: ["no", "cambiar", "cambiar algo", "corregir"],
  anyway: ["de todos modos"],
} as const;

/** Whether a text is one of these words, however it is written. */
export const says = (text: string, words: readonly string[]) => words.includes(plain(text));

/** The answers of its summary. */
export const fields = ["phone", "amount", "ticket"] as const;

/** The ways from a summary to one answer, and back to the summary. */
export const wantsChange = [
  {
    guard: { type: "changes", params: answers.phone },
    target: "next",
    actions: { type: "forget", params: noCustomer },
  },
  { guard: { type: "changes", params: answers.amount }, target: "next", actions: { type: "forget", params: noAmount } },
  { guard: { type: "changes", params: answers.ticket }, target: "next", actions: { type: "forget", params: noTicket } },
] as const;

/** A lone answer at the summary: offered where it fits one of its fields, asked about where it fits more. */
export const fitsOneField = [
  { guard: "offers", target: "offer", reenter: true, actions: "keepOffer" },
  { guard: "fitsSeveral", actions: "askWhich" },
] as const;
