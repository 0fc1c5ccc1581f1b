import { plain } from "../src/domain/words.ts";
import { noTicket } from "./ticket-answers.ts";

/** What people write to change an answer, or to let something through. */
export const answers = {
  phone: ["1", "telefono", "tel"],
  points: ["2", "cuanto", "cantidad", "saldo", "puntos"],
  amount: ["3", "compra", "monto"],
  ticket: ["4", "ticket", "folio"],
  change: ["no", "cambiar", "cambiar algo", "corregir"],
  anyway: ["de todos modos"],
} as const;

/** Whether a text is one of these words, however it is written. */
export const says = (text: string, words: readonly string[]) => words.includes(plain(text));

/** What each answer leaves behind when it is taken back. */
export const noCustomer = { phone: null, customer: null, check: null } as const;
export const noPoints = { points: null, guess: null } as const;
export const noAmount = { amountCentavos: null, amountAnswered: false, guess: null } as const;

/** The ways from a summary to one answer, and back to the summary. */
export const wantsChange = [
  {
    guard: { type: "changes", params: answers.phone },
    target: "next",
    actions: { type: "forget", params: noCustomer },
  },
  { guard: { type: "changes", params: answers.points }, target: "next", actions: { type: "forget", params: noPoints } },
  { guard: { type: "changes", params: answers.amount }, target: "next", actions: { type: "forget", params: noAmount } },
  { guard: { type: "changes", params: answers.ticket }, target: "next", actions: { type: "forget", params: noTicket } },
] as const;

/** The answers of its summary. */
export const fields = ["phone", "points", "amount", "ticket"] as const;

/** A lone answer at the summary: offered where it fits one of its fields, asked about where it fits more. */
export const fitsOneField = [
  { guard: "offers", target: "offer", reenter: true, actions: "keepOffer" },
  { guard: "fitsSeveral", actions: "askWhich" },
] as const;
