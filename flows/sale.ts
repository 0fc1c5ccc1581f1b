/** A sale: the whole conversation, and then its questions. */
import { type AmountReading, type Centavos, parseAmount } from "../src/domain/money.ts";
import { staffRoles } from "../src/domain/person.ts";
import type { Ticket } from "../src/domain/ticket.ts";
import type { Effect, Flow, FlowEvent, FlowInput } from "../src/flow/flow.ts";
import type { EarlierSale } from "../src/flow/requests.ts";
import { customerOf, customerWanted, isFound, type Wanted } from "./customer.ts";
import { takenBack, withMessageData } from "./form/answers.ts";
import {
  beforeSummary,
  isTicketMissing,
  noCustomer,
  overCeiling,
  phoneField,
  sellingStops,
  stopsAt,
  ticketField,
  ticketGuess,
  repeatUnderstood,
  withTicket,
} from "./form/fields.ts";
import {
  emptySelling,
  type Field,
  type Form,
  formMigrations,
  type Guess,
  type SellingContext,
  type Stop,
} from "./form/form.ts";
import { formMachine } from "./form/machine.ts";
import { changeQuestion, ordered, registering, startingToSell, summaryEffect, summaryValues } from "./form/selling.ts";
import { choice } from "./questions.ts";
import { ends, endsSaying } from "./steps.ts";

/** What a sale has gathered. JSON: it is stored between any two messages. */
interface SaleContext extends SellingContext {
  readonly branch: string;
  /** An amount that may mean two things: it is asked back. Null: none. */
  readonly guess: Centavos | null;
  /** It follows a use of balance at once: "ok gracias" may be about that. */
  readonly isRest?: true;
  /** Ids of the like sales that existed when somebody said that this is another one. A later like sale is asked about again. */
  readonly unlike?: readonly string[];
}

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
    return told.is === "data" ? withMessageData(saleForm, context, told.data, null) : null;
  },
  to: ["abandoned"],
  back: (context) => takenBack(saleForm, context, beforeSummary(context)),
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

/** What a sale starts with: everything that the first message said already. */
function start(input: FlowInput): SaleContext {
  const empty = { ...emptySelling(input), branch: input.person.branch, guess: null };
  return startingToSell(saleForm, empty, input);
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
  stops: { ...sellingStops(() => saleForm), sameSale },
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
  backFromChecking: beforeSummary,
  lineUnclear: { key: "saleLineUnclear" },
  summary: {
    question: summary,
    change: changeQuestion("whatToChange", [choice("changeAmount", "monto")]),
    back: (context) => takenBack(saleForm, context, beforeSummary(context)),
    wantsPlainYes: ({ isRest }) => isRest === true,
    confirmed: "done",
  },
  understood: repeatUnderstood,
  others: {
    registering: registering("sale"),
    abandoned: endsSaying(() => ({ key: "cancelled" })),
    done: ends(operation),
  },
};

/** A sale: phone, amount, ticket, summary, *sí* (`/wallet/sale`, add balance). */
export const sale: Flow = {
  id: "sale",
  version: 6,
  machine: formMachine(saleForm),
  roles: staffRoles,
  migrations: formMigrations,
};

/** The sale made minutes ago that looks like this one; null where there is none. */
function sameSaleOf({ check }: Pick<SaleContext, "check">): EarlierSale | null {
  return isFound(check) ? check.sameSale : null;
}

/** "¿Son $1,234.50?" */
function amountGuessQuestion({ guess }: SaleContext): Effect {
  return { type: "say", say: { key: "amountAmbiguous", values: { guess: guess ?? (0 as Centavos) } } };
}

/** Asks whether this is another sale than the like one made minutes ago. */
function sameSaleQuestion(context: SaleContext): Effect {
  const earlier = sameSaleOf(context);
  if (!earlier) throw new Error("sameSaleQuestion: the check found no like sale");
  const { atText, byName, amountCentavos } = earlier;
  return {
    type: "say",
    // It stands in the summary's place: a "sí" meant for a summary must not answer it unread.
    gate: true,
    closed: true,
    say: { key: "sameSale", values: { phoneTyped: context.phoneTyped, atText, byName, amountCentavos } },
    choices: [choice("yesRegister", "sí"), choice("no", "no")],
  };
}

function summary(context: SaleContext, event: FlowEvent): Effect {
  const values = { ...summaryValues(context, event), amountCentavos: context.amountCentavos as Centavos };
  const again = { key: "summary", values: { ...values, isShort: true } } as const;
  return summaryEffect({ key: "summary", values }, again, "yesRegister");
}

/** The operation that the person has confirmed. Called only when everything is answered. */
function operation(context: SaleContext): Effect {
  const { of, order } = ordered(context);
  return {
    ...order,
    request: { kind: "sale", ...of, amountCentavos: context.amountCentavos as Centavos },
    ...(context.overrides.includes("sameSale") && { exceptIds: context.unlike ?? [] }),
  };
}
