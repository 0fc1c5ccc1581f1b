import { plain } from "../../src/domain/reader/words.ts";
import { noAmount, noCustomer } from "./answers.ts";
import { noTicket } from "../shared/ticket-answers.ts";

/** What people write to change an answer, or to let something through. */
export const answers = {
  phone: ["1", "telefono", "tel"],
  amount: ["2", "monto"],
  ticket: ["3", "ticket", "folio"],
  anyway: ["de todos modos"],
} as const;

/** Whether a text is one of these words, however it is written. */
export const says = (text: string, words: readonly string[]) => words.includes(plain(text));

/** The answers of its summary. */
export const fields = ["phone", "amount", "ticket"] as const;

/** The ways from a summary to one answer, and back to the summary. */
const wantsChange = [
  {
    guard: { type: "changes", params: answers.phone },
    target: "next",
    actions: { type: "forget", params: noCustomer },
  },
  { guard: { type: "changes", params: answers.amount }, target: "next", actions: { type: "forget", params: noAmount } },
  { guard: { type: "changes", params: answers.ticket }, target: "next", actions: { type: "forget", params: noTicket } },
] as const;

/** A lone answer: offered where it fits one of the answers of the summary, asked about where it fits more. */
const fitsOneField = [
  { guard: "offers", target: "offer", reenter: true, actions: "keepOffer" },
  { guard: "fitsSeveral", target: "change", reenter: true, actions: "keepWhich" },
] as const;

/** At the summary. What is not understood there is asked about, and read again before a "sí" counts. */
export const summaryAnswers = [
  { guard: "confirmed", target: "done" },
  { guard: "yes", target: "summary", reenter: true },
  ...wantsChange,
  ...fitsOneField,
  { target: "change" },
] as const;

/** To "¿qué cambio?" */
export const changeAnswers = [
  ...wantsChange,
  { guard: "yes", target: "next" },
  ...fitsOneField,
  { target: "change", reenter: true },
] as const;

/** To "¿cambio el ticket a K45?" */
export const offerAnswers = [
  { guard: "yes", target: "next", actions: "takeOffer" },
  { guard: "no", target: "next", actions: "dropOffer" },
  ...wantsChange,
  ...fitsOneField,
  { target: "offer", reenter: true },
] as const;
