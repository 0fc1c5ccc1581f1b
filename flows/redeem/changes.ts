import { plain } from "../../src/domain/reader/words.ts";
import { noTicket } from "../shared/ticket-answers.ts";

/** What people write to change an answer, or to let something through. */
export const answers = {
  phone: ["1", "telefono", "tel"],
  points: ["2", "cuanto", "cantidad", "saldo", "puntos"],
  amount: ["3", "compra", "monto"],
  ticket: ["4", "ticket", "folio"],
  anyway: ["de todos modos"],
} as const;

/** Whether a text is one of these words, however it is written. */
export const says = (text: string, words: readonly string[]) => words.includes(plain(text));

/** What each answer leaves behind when it is taken back. */
export const noCustomer = { phone: null, customer: null, check: null } as const;
export const noPoints = { points: null, guess: null } as const;
export const noAmount = { amountCentavos: null, amountAnswered: false, guess: null } as const;

/** The ways from a summary to one answer, and back to the summary. */
const wantsChange = [
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

/** A lone answer: offered where it fits one of the answers of the summary, asked about where it fits more. */
const fitsOneField = [
  { guard: "offers", target: "offer", reenter: true, actions: "keepOffer" },
  { guard: "fitsSeveral", target: "change", reenter: true, actions: "keepWhich" },
] as const;

/** At the summary. What is not understood there is asked about, and read again before a "sí" counts. */
export const summaryAnswers = [
  { guard: "confirmed", target: "performing" },
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
