import { assign, emit, enqueueActions, setup } from "xstate";
import type { Phone } from "../src/domain/phone.ts";
import { isNo, isYes, plain } from "../src/domain/words.ts";
import type { Choice, Effect, Flow, FlowEvent, FlowInput } from "../src/flow/flow.ts";
import type { Said } from "../src/text/text.ts";
import {
  saysConsent,
  startingRegister,
  withBirthday,
  withName,
  withNewPhone,
  type RegisterContext,
} from "./register-answers.ts";

/** How long the summary waits for the phone to be looked up, ms. */
const checkingMs = 3_000;

const answers = {
  phone: ["1", "telefono", "tel"],
  name: ["2", "nombre"],
  birthday: ["3", "cumpleanos", "fecha"],
  change: ["no", "cambiar", "cambiar algo", "corregir"],
  refuse: ["no acepta", "no quiere", "el cliente no acepta"],
} as const;

const says = (text: string, words: readonly string[]) => words.includes(plain(text));

const noPhone = { phone: null, customer: null } as const;
const noName = { name: null } as const;
const noBirthday = { birthdate: null, birthdayAnswered: false, birthdayGuess: null, dayMonth: null } as const;
const noConsent = { consented: false } as const;

const base = setup({
  types: {
    context: {} as RegisterContext,
    events: {} as FlowEvent,
    emitted: {} as Effect,
    input: {} as FlowInput | undefined,
  },
  guards: {
    waiting: ({ context }) => typeof context.customer === "string",
    known: ({ context }) => typeof context.customer === "object" && context.customer?.type === "known",
    yes: ({ event }) => event.type === "ANSWER" && isYes(event.text),
    confirmed: ({ event }) => event.type === "ANSWER" && isYes(event.text) && event.confirms,
    consents: ({ event }) => event.type === "ANSWER" && saysConsent(event.text) && event.confirms,
    changes: ({ event }, words: readonly string[]) => event.type === "ANSWER" && says(event.text, words),
    wantsBirthday: ({ event }) => event.type === "PERFORMED" && event.refusal === "birthdateMalformed",
    cameFrom: ({ context }) => context.cameFrom !== null,
  },
  actions: {
    say: emit((_, say: Said): Effect => ({ type: "say", say })),
    answerPhone: assign(({ event }) => (event.type === "ANSWER" ? withNewPhone(event.text) : {})),
    answerName: assign(({ event }) => (event.type === "ANSWER" ? withName(event.text) : {})),
    answerBirthday: assign(({ context, event }) => (event.type === "ANSWER" ? withBirthday(context, event.text) : {})),
    consent: assign({ consented: true }),
    forget: assign((_, what: Partial<RegisterContext>) => what),
    wantBirthday: assign({ ...noBirthday, birthdayMandatory: true, notice: { key: "birthdayIsMandatory" } }),
    keepLookup: assign(({ context, event }) =>
      event.type === "LOOKED_UP" && event.result.type === "customer" && context.customer === event.ask
        ? { customer: event.result.found }
        : {},
    ),
    giveUpWaiting: assign({ customer: { type: "unchecked", doubts: 0 } }),
    lookUp: enqueueActions(({ context, enqueue }) => {
      if (context.phone === null || context.customer !== null) return;
      const lookups = context.lookups + 1;
      const ask = `customer${lookups}`;
      enqueue.assign({ customer: ask, lookups });
      const request = { type: "customer", walletKey: context.wallet.key, phone: context.phone } as const;
      enqueue.emit({ type: "lookup", ask, request });
    }),
    ask: enqueueActions(({ context, enqueue }, question: { say: Said; choices?: readonly Choice[] }) => {
      enqueue.emit({ type: "say", ...question, say: context.notice ?? question.say });
      if (context.notice) enqueue.assign({ notice: null });
    }),
  },
});

const wantsChange = [
  { guard: { type: "changes", params: answers.phone }, target: "next", actions: { type: "forget", params: noPhone } },
  { guard: { type: "changes", params: answers.name }, target: "next", actions: { type: "forget", params: noName } },
  {
    guard: { type: "changes", params: answers.birthday },
    target: "next",
    actions: { type: "forget", params: noBirthday },
  },
] as const;

const machine = base.createMachine({
  id: "register",
  context: ({ input }) => startingRegister(input),
  initial: "next",
  on: { LOOKED_UP: { actions: "keepLookup" } },
  states: {
    /** Goes to the first thing that is missing. Nothing is sent before the customer accepted the notice and the person the summary. */
    next: {
      entry: "lookUp",
      always: [
        { guard: ({ context }) => context.phone === null, target: "phone" },
        { guard: "known", target: "already" },
        { guard: ({ context }) => context.name === null, target: "name" },
        { guard: ({ context }) => !context.birthdayAnswered, target: "birthday" },
        { guard: "waiting", target: "checking" },
        { guard: ({ context }) => !context.consented, target: "privacy" },
        { target: "summary" },
      ],
    },
    phone: {
      entry: { type: "ask", params: { say: { key: "askPhone" } } },
      on: {
        ANSWER: { target: "next", actions: "answerPhone" },
        BACK: [{ guard: "cameFrom", target: "back" }, { actions: { type: "say", params: { key: "firstQuestion" } } }],
      },
    },
    name: {
      entry: { type: "ask", params: { say: { key: "registerAskName" } } },
      on: {
        ANSWER: { target: "next", actions: "answerName" },
        LOOKED_UP: { target: "next", actions: "keepLookup", guard: ({ event }) => knows(event) },
        BACK: [
          { guard: "cameFrom", target: "back" },
          { target: "next", actions: { type: "forget", params: noPhone } },
        ],
      },
    },
    birthday: {
      entry: { type: "ask", params: ({ context }) => birthdayQuestion(context) },
      on: {
        ANSWER: { target: "next", actions: "answerBirthday" },
        LOOKED_UP: { target: "next", actions: "keepLookup", guard: ({ event }) => knows(event) },
        BACK: { target: "next", actions: { type: "forget", params: { ...noBirthday, ...noName } } },
      },
    },
    checking: {
      entry: emit({ type: "timer", name: "checking", afterMs: checkingMs }),
      exit: emit({ type: "cancelTimer", name: "checking" }),
      on: {
        LOOKED_UP: { target: "next", actions: "keepLookup" },
        TIMER: { target: "next", actions: "giveUpWaiting" },
        ANSWER: { actions: { type: "say", params: { key: "stillChecking" } } },
        BACK: { target: "next", actions: { type: "forget", params: noBirthday } },
      },
    },
    privacy: {
      entry: emit(({ context, event }): Effect => privacyNotice(context, event)),
      on: {
        ANSWER: [
          { guard: "consents", target: "next", actions: "consent" },
          { guard: ({ event }) => isNo(event.text) || says(event.text, answers.refuse), target: "declined" },
          { target: "privacy", reenter: true },
        ],
        BACK: { target: "next", actions: { type: "forget", params: noBirthday } },
      },
    },
    summary: {
      entry: emit(({ context, event }): Effect => summary(context, event)),
      on: {
        ANSWER: [
          { guard: "confirmed", target: "performing" },
          { guard: "yes", target: "summary", reenter: true },
          ...wantsChange,
          { guard: { type: "changes", params: answers.change }, target: "change" },
          { actions: { type: "say", params: { key: "registerWhatToChange" } } },
        ],
        BACK: { target: "next", actions: { type: "forget", params: noConsent } },
      },
    },
    change: {
      entry: emit(changeQuestion()),
      on: {
        ANSWER: [...wantsChange, { guard: "yes", target: "next" }, { target: "change", reenter: true }],
        BACK: { target: "next" },
      },
    },
    performing: {
      entry: emit(({ context }): Effect => operation(context)),
      on: {
        PERFORMED: [
          { guard: "wantsBirthday", target: "next", actions: "wantBirthday" },
          { guard: "cameFrom", target: "back" },
          { target: "done" },
        ],
        ANSWER: { actions: { type: "say", params: { key: "performingWait" } } },
        BACK: { actions: { type: "say", params: { key: "performingWait" } } },
      },
    },
    declined: {
      entry: { type: "say", params: { key: "consentDeclined" } },
      always: [{ guard: "cameFrom", target: "back" }, { target: "done" }],
    },
    already: {
      entry: emit(({ context }): Effect => alreadySaid(context)),
      always: [{ guard: "cameFrom", target: "back" }, { target: "done" }],
    },
    /** Where it came from, with all that was known there; it looks the phone up anew. */
    back: { entry: emit(({ context }): Effect => goBack(context)), type: "final" },
    done: { type: "final" },
  },
});

function knows(event: FlowEvent): boolean {
  return event.type === "LOOKED_UP" && event.result.type === "customer" && event.result.found.type === "known";
}

function birthdayQuestion(context: RegisterContext): { say: Said; choices: readonly Choice[] } {
  const mandatory = context.birthdayMandatory;
  return {
    say: { key: "registerAskBirthday", values: { mandatory } },
    choices: mandatory ? [] : [{ label: { key: "skipBirthday" }, answer: "sin cumpleaños" }],
  };
}

/** The notice and the question whether the customer accepts it: a gate, for a "sí" typed before cannot be about it. */
function privacyNotice(context: RegisterContext, event: FlowEvent): Effect {
  const { wallet, birthdate, privacyNoticeUrl: url } = context;
  const again = event.type === "ANSWER" && saysConsent(event.text) && !event.confirms;
  return {
    type: "say",
    gate: true,
    say: { key: "privacyNotice", values: { wallet: wallet.name, birthday: birthdate !== null, url, again } },
    choices: [
      { label: { key: "consentYes" }, answer: "sí acepta" },
      { label: { key: "no" }, answer: "no" },
    ],
  };
}

function summary(context: RegisterContext, event: FlowEvent): Effect {
  const { name, phoneTyped, birthdate, wallet } = context;
  const again = event.type === "ANSWER" && isYes(event.text) && !event.confirms;
  return {
    type: "say",
    gate: true,
    say: { key: "registerSummary", values: { name: name ?? "", phoneTyped, birthdate, wallet: wallet.name, again } },
    choices: [
      { label: { key: "yesRegister" }, answer: "sí" },
      { label: { key: "change" }, answer: "cambiar" },
      { label: { key: "cancelWord" }, answer: "cancelar" },
    ],
  };
}

function changeQuestion(): Effect {
  return {
    type: "say",
    say: { key: "registerWhatToChange" },
    choices: [
      { label: { key: "changePhone" }, answer: "teléfono" },
      { label: { key: "changeName" }, answer: "nombre" },
      { label: { key: "changeBirthday" }, answer: "cumpleaños" },
    ],
  };
}

function operation(context: RegisterContext): Effect {
  const { name, phone, birthdate, wallet, person } = context;
  if (!context.consented) throw new Error("Nothing may be sent without the customer's consent");
  return {
    type: "operation",
    request: {
      kind: "register",
      walletKey: wallet.key,
      phone: phone as Phone,
      name: name ?? "",
      birthdate,
      usertoolId: person.usertoolId as string,
    },
    customerName: name,
    overrides: [],
    report: true,
  };
}

function alreadySaid(context: RegisterContext): Effect {
  const { customer, phoneTyped } = context;
  if (typeof customer !== "object" || customer?.type !== "known") throw new Error("The customer is not known");
  return { type: "say", say: { key: "registerAlready", values: { name: customer.name, phoneTyped } } };
}

function goBack(context: RegisterContext): Effect {
  const { cameFrom, phone, phoneTyped } = context;
  if (!cameFrom?.returnTo) throw new Error("There is nowhere to go back to");
  const { returnTo, ...known } = cameFrom;
  return { type: "goto", flow: returnTo, known: { ...known, ...(phone !== null && { phone, phoneTyped }) } };
}

/** *Registrar*: phone, name, birthday, privacy notice, summary, *sí* (`/wallet/contact/add`); from the middle of a sale, and back to it. */
export const register: Flow = { id: "register", version: 1, machine, roles: ["cashier", "manager"], migrations: {} };
