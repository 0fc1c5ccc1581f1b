import { parseAmount, type AmountReading, type Centavos } from "../../src/domain/money.ts";
import { staffRoles } from "../../src/domain/person.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { Flow, FlowInput } from "../../src/flow/flow.ts";
import { emptySelling, formMigrations } from "../form/context.ts";
import { takenBack, withGiven } from "../form/answers.ts";
import type { Field, Form, Guess, Stop } from "../form/form.ts";
import { formMachine } from "../form/machine.ts";
import { noCustomer, phoneField } from "../form/phone.ts";
import { sameTicket, staffPhone, stopsAt, unregistered } from "../form/stops.ts";
import { beforeSummary, isTicketMissing, ticketField, ticketGuess, withTicket } from "../form/ticket.ts";
import { customerOf, customerWanted, isFound, type Wanted } from "../shared/customer.ts";
import { overCeiling, understoodSo } from "../form/said.ts";
import type { SaleContext } from "./context.ts";
import {
  amountGuessQuestion,
  changeQuestion,
  operation,
  registration,
  sameSaleOf,
  sameSaleQuestion,
  summary,
} from "./questions.ts";

/** The context without the amount, as before it was answered. */
const noAmount = { amountCentavos: null, guess: null, check: null } as const;

/** Takes the amount that was read: asks back an ambiguous reading, and says why one is no amount. */
function withAmount(context: SaleContext, reading: AmountReading): Partial<SaleContext> {
  switch (reading.type) {
    case "amount": {
      const refused = overCeiling(context, reading.centavos);
      if (refused !== null) return { guess: null, notice: refused };
      return { amountCentavos: reading.centavos, guess: null, check: null, notice: null };
    }
    case "ambiguous":
      return { guess: reading.guess };
    case "tooPrecise":
      return { guess: null, notice: { key: "amountTooPrecise" } };
    case "notPositive":
      return { guess: null, notice: { key: "amountNotPositive" } };
    case "tooLarge":
      return { guess: null, notice: { key: "amountTooLarge" } };
    case "notAnAmount":
      return { guess: null, notice: { key: "notAnAmount" } };
  }
}

const amount: Field<SaleContext> = {
  name: "amount",
  state: "amount",
  question: () => ({ say: { key: "askAmount" } }),
  isMissing: ({ amountCentavos }) => amountCentavos === null,
  without: noAmount,
  take: (context, given) => (given.amount === undefined ? null : withAmount(context, given.amount)),
  unclear: { key: "notAnAmount" },
};

/** "385" where the phone is asked, and then a whole phone: it may have been the amount. */
function mayBeAmount({ amountCentavos }: SaleContext, digits: string): Partial<SaleContext> {
  const reading = digits.length > 4 || amountCentavos !== null ? null : parseAmount(digits);
  return reading?.type === "amount" ? { guess: reading.centavos } : {};
}

/** "¿Son $1,234.50?" */
const amountGuess: Guess<SaleContext> = {
  of: "amount",
  state: "amountGuess",
  isOpen: ({ guess }) => guess !== null,
  question: amountGuessQuestion,
  yes: (context) => withAmount(context, { type: "amount", centavos: context.guess as Centavos }),
  no: () => ({ guess: null, notice: null }),
  as: (context, field) => {
    if (field === "amount") return withAmount(context, { type: "amount", centavos: context.guess as Centavos });
    if (field !== "ticket" || context.guess === null) return null;
    return {
      guess: null,
      ...withTicket(context, { type: "ticket", ticket: String(context.guess / 100) as Ticket }, true),
    };
  },
};

/** A like sale of minutes ago: is this another one? */
const sameSale: Stop<SaleContext> = {
  question: sameSaleQuestion,
  answer: (context, told, confirms) => {
    const isAnother = told.is === "yes" || (told.is === "option" && told.option === "another");
    if (isAnother && confirms)
      return {
        overrides: [...new Set([...context.overrides, "sameSale" as const])],
        unlike: sameSaleOf(context)?.alike ?? [],
      };
    if (told.is === "no" || (told.is === "option" && told.option === "same")) return "abandoned";
    // "Eran 300": then it is no longer like the other one.
    return told.is === "given" ? withGiven(saleForm, context, told.given, null) : null;
  },
  to: ["abandoned"],
  back: (context) => takenBack(saleForm, context, beforeSummary(context, "amount")),
};

/** Whether there is a like sale, and nobody has said yet that this is another one. */
function isLikeAnother(context: SaleContext): boolean {
  const like = sameSaleOf(context);
  if (like === null) return false;
  return !context.overrides.includes("sameSale") || (like.alike ?? []).some((id) => !context.unlike?.includes(id));
}

/** The customer as soon as there is a phone, the guards (same ticket, same sale, staff's phone) once all is answered. */
function wanted(context: SaleContext): readonly Wanted[] {
  const { phone, amountCentavos, ticket, check, branch, wallet } = context;
  const customer = customerWanted(context);
  if (phone === null || amountCentavos === null || isTicketMissing(context) || check !== null) return customer;
  const request = { type: "saleCheck", kind: "sale", walletKey: wallet.key } as const;
  return [...customer, { slot: "check", request: { ...request, phone, amountCentavos, ticket, branch } }];
}

/** What a sale starts with: everything that the first message said already. xstate also calls it without input, so that it must not throw then. */
function start(input: FlowInput | undefined): SaleContext {
  const empty: SaleContext = { ...emptySelling(input), branch: input?.person.branch ?? "", guess: null };
  if (input?.known) {
    const { phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice, isRest } = input.known;
    return { ...empty, phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice, ...(isRest && { isRest }) };
  }
  return input?.given ? withGiven(saleForm, empty, input.given, null) : empty;
}

/** Whether nothing of the sale was told yet: a form can tell all of it. */
const isUntold = ({ phonePart = "", amountCentavos, guess, ticketAnswered, ticketGuess: ticket }: SaleContext) =>
  phonePart === "" && amountCentavos === null && guess === null && !ticketAnswered && ticket === null;

const customerPhone: Field<SaleContext> = {
  ...phoneField({ own: "ownPhone", without: noCustomer, leftover: mayBeAmount }),
  question: (context) => ({ say: { key: "askPhone" }, ...(isUntold(context) && { form: true as const }) }),
};

const saleForm: Form<SaleContext> = {
  id: "sale",
  start,
  fields: [customerPhone, amount, ticketField()],
  guesses: [amountGuess, ticketGuess((context, centavos) => withAmount(context, { type: "amount", centavos }))],
  stops: {
    unregistered: unregistered(() => saleForm),
    staffPhone: staffPhone(() => saleForm),
    sameTicket: sameTicket(() => saleForm),
    sameSale,
  },
  wanted,
  ways: [
    { when: ({ phone }) => phone === null, to: "phone" },
    { when: ({ guess }) => guess !== null, to: "amountGuess" },
    { when: ({ amountCentavos }) => amountCentavos === null, to: "amount" },
    { when: ({ ticketGuess: guess }) => guess !== null, to: "ticketGuess" },
    { when: isTicketMissing, to: "ticket" },
    { when: ({ customer, check }) => !isFound(customer) || !isFound(check), to: "checking" },
    { when: (context) => stopsAt(context, "staffPhone"), to: "staffPhone" },
    { when: (context) => customerOf(context)?.type === "unregistered", to: "unregistered" },
    { when: (context) => stopsAt(context, "sameTicket"), to: "sameTicket" },
    { when: isLikeAnother, to: "sameSale" },
    { to: "summary" },
  ],
  backFromChecking: (context) => beforeSummary(context, "amount"),
  lineUnclear: { key: "saleLineUnclear" },
  summary: {
    question: summary,
    change: changeQuestion,
    back: (context) => takenBack(saleForm, context, beforeSummary(context, "amount")),
    wantsPlainYes: ({ isRest }) => isRest === true,
    confirmed: "done",
  },
  understood: understoodSo,
  others: {
    registering: { entry: { type: "emits", params: () => registration }, type: "final" },
    abandoned: {
      entry: { type: "emits", params: () => () => ({ type: "say", say: { key: "cancelled" } }) },
      type: "final",
    },
    done: { entry: { type: "emits", params: () => operation }, type: "final" },
  },
};

/** A sale: phone, amount, ticket, summary, *sí* (`/wallet/sale`, add balance). */
export const sale: Flow = {
  id: "sale",
  version: 6,
  machine: formMachine(saleForm),
  isForm: true,
  roles: staffRoles,
  migrations: formMigrations,
};
