import { assign } from "xstate";
import { staffRoles } from "../../src/domain/people/person.ts";
import type { Effect, Flow, FlowEvent } from "../../src/flow/flow.ts";
import { chosenOf, phoneIn, refuses, says, wordsIn } from "../../src/understanding/answers.ts";
import { wrongField } from "../../src/understanding/named.ts";
import { nameTold } from "../../src/understanding/names.ts";
import { ask, capture, checking, emits, firstQuestion, nextWithout, performing, take } from "../shared/capture.ts";
import { changes, plainSummaryAnswers } from "../shared/changes.ts";
import { aboutCustomer, customerOf, customerWanted } from "../shared/customer.ts";
import {
  birthdayRetold,
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

const phoneWords: readonly string[] = ["1", "uno", "telefono", "tel", "celular", "cel", "numero", "phone"];

/** "No se lo leí", "no entendí". */
const notRead: ReadonlySet<string> = new Set(
  "lei leo leido leyo leyeron entendi entendio entiende entiendo dije pregunte pregunto".split(" "),
);

const noPhone = { phone: null, customer: null } as const;
const noName = { name: null } as const;
const noBirthday = { birthdate: null, birthdayAnswered: false, birthdayGuess: null, dayMonth: null } as const;

const base = aboutCustomer<RegisterContext>(customerWanted).extend({
  guards: {
    waiting: ({ context }) => typeof context.customer === "string",
    known: ({ context }) => customerOf(context)?.type === "known",
    consents: ({ event }) => event.type === "ANSWER" && saysConsent(event.text) && event.confirms,
    changesPhone: ({ context, event }) =>
      !isSelf(context) && event.type === "ANSWER" && chosenOf(event.text, phoneWords) !== null,
    /** "No, su teléfono es 477…" of somebody else. */
    tellsPhone: ({ context, event }) =>
      !isSelf(context) && event.type === "ANSWER" && phoneIn(event.text)?.is === "phone",
    /** "El nombre es Ana Ruiz", "no, Ana Ruiz". */
    tellsName: ({ event }) => event.type === "ANSWER" && nameTold(event.text) !== null,
    /** "No, 13/05/1990" where the birthday was told before. */
    tellsBirthday: ({ event }) => event.type === "ANSWER" && birthdayRetold(event.text) !== null,
    /** "El teléfono está mal", of somebody else. */
    phoneIsWrong: ({ context, event }) =>
      !isSelf(context) && event.type === "ANSWER" && wrongField(event.text) === "phone",
    wantsBirthday: ({ event }) => event.type === "PERFORMED" && event.refusal === "birthdateMalformed",
    cameFrom: ({ context }) => context.cameFrom !== null,
    self: ({ context }) => isSelf(context),
  },
  actions: {
    wantBirthday: assign({ ...noBirthday, birthdayMandatory: true, notice: { key: "birthdayIsMandatory" } }),
  },
});

const takePhone = {
  guard: "tellsPhone",
  target: "next",
  actions: take(withNewPhone),
} as const;

const takeName = {
  guard: "tellsName",
  target: "next",
  actions: take((_: RegisterContext, text) => withName(nameTold(text) ?? text)),
} as const;

const takeBirthday = {
  guard: "tellsBirthday",
  target: "next",
  actions: take((context: RegisterContext, text) =>
    withBirthday({ ...context, ...noBirthday }, birthdayRetold(text) ?? text),
  ),
} as const;

const wantsChange = [
  { guard: "changesPhone", ...nextWithout(noPhone) },
  ...changes(
    { words: ["2", "dos", "nombre", "name"], without: noName },
    { words: ["3", "tres", "cumpleanos", "fecha", "birthday"], without: noBirthday },
  ),
  takeName,
  takeBirthday,
  takePhone,
] as const;

const answers = plainSummaryAnswers("performing", wantsChange);

/** When the wallet answers during the questions that the customer is registered already, the questions end. */
const ifRegistered = {
  target: "next",
  actions: "keepLookup",
  guard: ({ event }: { event: FlowEvent }) => knows(event),
} as const;

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
    phone: capture(ask({ key: "askPhone" }), take(withNewPhone), [
      { guard: "cameFrom", target: "back" },
      firstQuestion,
    ]),
    name: {
      entry: ask((context: RegisterContext) => ({
        say: { key: "registerAskName", values: { self: isSelf(context) } },
      })),
      on: {
        ANSWER: [
          takePhone,
          { guard: "phoneIsWrong", ...nextWithout(noPhone) },
          { target: "next", actions: take((_: RegisterContext, text) => withName(text)) },
        ],
        LOOKED_UP: ifRegistered,
        BACK: [{ guard: "cameFrom", target: "back" }, { guard: "self", ...firstQuestion }, nextWithout(noPhone)],
      },
    },
    birthday: {
      entry: ask(birthdayQuestion),
      on: {
        ANSWER: [takeName, { target: "next", actions: take(withBirthday) }],
        LOOKED_UP: ifRegistered,
        BACK: nextWithout({ ...noBirthday, ...noName }),
      },
    },
    checking: checking(nextWithout(noBirthday)),
    privacy: {
      entry: emits(privacyNotice),
      on: {
        ANSWER: [
          { guard: "consents", target: "next", actions: assign({ consented: true }) },
          takeName,
          takeBirthday,
          {
            guard: ({ event }) => wordsIn(event.text).some((word) => notRead.has(word)),
            target: "privacy",
            reenter: true,
          },
          { guard: ({ event }) => refuses(event.text) || says(event.text, "declines"), target: "declined" },
          { target: "privacy", reenter: true },
        ],
        BACK: nextWithout(noBirthday),
      },
    },
    summary: {
      entry: emits(registerSummary),
      on: {
        ANSWER: answers.summary,
        BACK: nextWithout({ consented: false }),
      },
    },
    change: {
      entry: emits(registerChangeQuestion),
      on: {
        ANSWER: answers.change,
        BACK: { target: "next" },
      },
    },
    performing: performing(emits(registerOperation), [
      { guard: "wantsBirthday", target: "next", actions: "wantBirthday" },
      { guard: "cameFrom", target: "back" },
      { target: "done" },
    ]),
    declined: {
      entry: emits((context: RegisterContext): Effect => ({
        type: "say",
        say: { key: "consentDeclined", values: { self: isSelf(context) } },
      })),
      always: [{ guard: "cameFrom", target: "back" }, { target: "done" }],
    },
    already: {
      entry: emits(alreadySaid),
      always: [{ guard: "cameFrom", target: "back" }, { target: "done" }],
    },
    /** Goes back to the flow it came from, which looks the phone up again. */
    back: { entry: emits(goBack), type: "final" },
    done: { type: "final" },
  },
});

function knows(event: FlowEvent): boolean {
  return event.type === "LOOKED_UP" && event.result.type === "customer" && event.result.found.type === "known";
}

/** *Registrar*: phone, name, birthday, privacy notice, summary, *sí* (`/wallet/contact/add`); from the middle of a sale, and back to it. */
export const register: Flow = {
  id: "register",
  version: 3,
  machine,
  roles: staffRoles,
  // Earlier versions heard less at their questions.
  migrations: { 1: (stored) => stored, 2: (stored) => stored },
};
