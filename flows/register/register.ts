import { assign, emit, enqueueActions, setup } from "xstate";
import { isNo, isYes, plain } from "../../src/domain/reader/words.ts";
import type { Effect, Flow, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import {
  isSelf,
  saysConsent,
  startingRegister,
  withBirthday,
  withName,
  withNewPhone,
  type RegisterContext,
} from "./answers.ts";
import {
  alreadySaid,
  birthdayQuestion,
  goBack,
  privacyNotice,
  registerChangeQuestion,
  registerOperation,
  registerSummary,
} from "./questions.ts";
import { asked, type Question } from "../shared/asking.ts";

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
    changesPhone: ({ context, event }) =>
      !isSelf(context) && event.type === "ANSWER" && says(event.text, answers.phone),
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
    ask: enqueueActions(({ context, enqueue }, question: Question) => {
      enqueue.emit(asked(question, context.notice));
      if (context.notice) enqueue.assign({ notice: null });
    }),
  },
});

const wantsChange = [
  { guard: "changesPhone", target: "next", actions: { type: "forget", params: noPhone } },
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
      entry: {
        type: "ask",
        params: ({ context }) => ({ say: { key: "registerAskName", values: { self: isSelf(context) } } as const }),
      },
      on: {
        ANSWER: { target: "next", actions: "answerName" },
        LOOKED_UP: { target: "next", actions: "keepLookup", guard: ({ event }) => knows(event) },
        BACK: [
          { guard: "cameFrom", target: "back" },
          { guard: ({ context }) => isSelf(context), actions: { type: "say", params: { key: "firstQuestion" } } },
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
      entry: emit(({ context, event }): Effect => registerSummary(context, event)),
      on: {
        ANSWER: [
          { guard: "confirmed", target: "performing" },
          { guard: "yes", target: "summary", reenter: true },
          ...wantsChange,
          { guard: { type: "changes", params: answers.change }, target: "change" },
          { actions: emit(({ context }): Effect => ({ type: "say", say: registerChangeQuestion(context).say })) },
        ],
        BACK: { target: "next", actions: { type: "forget", params: noConsent } },
      },
    },
    change: {
      entry: emit(({ context }): Effect => registerChangeQuestion(context)),
      on: {
        ANSWER: [...wantsChange, { guard: "yes", target: "next" }, { target: "change", reenter: true }],
        BACK: { target: "next" },
      },
    },
    performing: {
      entry: emit(({ context }): Effect => registerOperation(context)),
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
      entry: emit(({ context }): Effect => ({
        type: "say",
        say: { key: "consentDeclined", values: { self: isSelf(context) } },
      })),
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

/** *Registrar*: phone, name, birthday, privacy notice, summary, *sí* (`/wallet/contact/add`); from the middle of a sale, and back to it. */
export const register: Flow = { id: "register", version: 1, machine, roles: ["cashier", "manager"], migrations: {} };
