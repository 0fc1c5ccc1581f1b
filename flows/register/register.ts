import type { BirthdayReading } from "../../src/domain/written-days.ts";
import { staffRoles } from "../../src/domain/person.ts";
import type { Effect, Flow, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import { withGiven } from "../form/answers.ts";
import type { Field, Form, Stop } from "../form/form.ts";
import { formMachine } from "../form/machine.ts";
import { phoneField } from "../form/phone.ts";
import { customerOf, customerWanted } from "../shared/customer.ts";
import { emptyRegister, isSelf, type RegisterContext } from "./context.ts";
import {
  alreadySaid,
  birthdayQuestion,
  goBack,
  privacyNotice,
  registerChangeQuestion,
  registerOperation,
  registerSummary,
} from "./questions.ts";

type Answered = Partial<RegisterContext>;

const noPhone = { phone: null, customer: null } as const;
const noBirthday = { birthdate: null, birthdayAnswered: false, birthdayGuess: null, dayMonth: null } as const;

const phoneOf: Field<RegisterContext> = {
  ...phoneField<RegisterContext>({ own: null, without: noPhone }),
  isFixed: (context) => isSelf(context) || context.cameFrom !== null,
};

const name: Field<RegisterContext> = {
  name: "name",
  state: "name",
  question: (context) => ({ say: { key: "registerAskName", values: { self: isSelf(context) } } }),
  isMissing: (context) => context.name === null,
  without: { name: null },
  take: (_, given) => (given.name === undefined ? null : { name: given.name }),
  unclear: { key: "registerNameUnclear" },
};

const birthday: Field<RegisterContext> = {
  name: "birthday",
  state: "birthday",
  question: birthdayQuestion,
  isMissing: ({ birthdayAnswered }) => !birthdayAnswered,
  without: noBirthday,
  take: (context, given) => (given.birthday === undefined ? null : withBirthday(context, given.birthday)),
  none: (context) => withBirthday(context, { type: "none" }),
  unclear: { key: "birthdayNotADate" },
  agreed: ({ birthdayGuess: date }) =>
    date === null ? null : { ...noBirthday, birthdate: date, birthdayAnswered: true },
};

/** Takes a birthday as it was read: asks back what may mean two days, and says what is wrong. */
function withBirthday({ birthdayMandatory }: RegisterContext, reading: BirthdayReading): Answered {
  switch (reading.type) {
    case "birthday":
      return { ...noBirthday, birthdate: reading.date, birthdayAnswered: true, notice: null };
    case "ambiguous": {
      const { guess } = reading;
      return { ...noBirthday, birthdayGuess: guess, notice: { key: "birthdayAmbiguous", values: { guess } } };
    }
    case "noYear": {
      const { dayMonth } = reading;
      return { ...noBirthday, dayMonth, notice: { key: "birthdayNoYear", values: { dayMonth } } };
    }
    case "none":
      if (birthdayMandatory) return { ...noBirthday, notice: { key: "birthdayIsMandatory" } };
      return { ...noBirthday, birthdayAnswered: true, notice: null };
    case "impossible":
      return { ...noBirthday, notice: { key: "birthdayImpossible" } };
    case "notADate":
      return { ...noBirthday, notice: { key: "birthdayNotADate" } };
  }
}

/** The privacy notice: nothing is sent before the customer has accepted it. */
const privacy: Stop<RegisterContext> = {
  question: privacyNotice,
  answer: (context, told, confirms) => {
    if (told.is === "yes") return confirms ? { consented: true } : null;
    if (told.is === "no") return "declined";
    return told.is === "given" ? withGiven(registerForm, context, told.given, null) : null;
  },
  to: ["declined"],
  back: "birthday",
};

/** What it starts with: everything that the first message said already. xstate also calls it without input, so that it must not throw then. */
function start(input: FlowInput | undefined): RegisterContext {
  const empty = emptyRegister(input);
  if (input?.known) {
    const { phone, phoneTyped, returnTo } = input.known;
    // No `returnTo`: customers who register themselves.
    if (returnTo === undefined) return { ...empty, phone, phoneTyped };
    // The flow before has just looked the phone up.
    return { ...empty, phone, phoneTyped, customer: { type: "unregistered" }, cameFrom: input.known };
  }
  return input?.given ? withGiven(registerForm, empty, input.given, null) : empty;
}

const isKnown = (context: RegisterContext) => customerOf(context)?.type === "known";
const cameFrom = { when: (context: RegisterContext) => context.cameFrom !== null, to: "back" } as const;
const when = (holds: (context: RegisterContext, event: FlowEvent) => boolean) => ({
  type: "when",
  params: () => holds,
});
const change = (step: (context: RegisterContext) => Answered) => ({ type: "change", params: () => step });
const emits = (make: (context: RegisterContext) => Effect) => ({ type: "emits", params: () => make });
const waits = { actions: emits(() => ({ type: "say", say: { key: "performingWait" } })) };
const backOrDone = [{ guard: when(cameFrom.when), target: "back" }, { target: "done" }];
const wantsBirthday = (_: unknown, event: FlowEvent) =>
  event.type === "PERFORMED" && event.refusal === "birthdateMalformed";

const registerForm: Form<RegisterContext> = {
  id: "register",
  start,
  fields: [phoneOf, name, birthday],
  guesses: [],
  stops: { privacy },
  lineUnclear: { key: "phoneNotAPhone" },
  also: ({ consents }) => (consents ? { consented: true } : {}),
  wanted: customerWanted,
  ways: [
    { when: ({ phone }) => phone === null, to: "phone" },
    { when: isKnown, to: "already" },
    { when: (context) => context.name === null, to: "name" },
    { when: ({ birthdayAnswered }) => !birthdayAnswered, to: "birthday" },
    { when: ({ customer }) => typeof customer === "string", to: "checking" },
    { when: ({ consented }) => !consented, to: "privacy" },
    { to: "summary" },
  ],
  // When the wallet answers during the questions that the customer is registered already, the questions end.
  ends: isKnown,
  leaves: cameFrom,
  backFromChecking: () => "birthday",
  summary: {
    question: registerSummary,
    change: registerChangeQuestion,
    back: () => ({ consented: false }),
    confirmed: "performing",
  },
  understood: () => null,
  others: {
    performing: {
      entry: emits(registerOperation),
      on: {
        PERFORMED: [
          {
            guard: when(wantsBirthday),
            target: "next",
            actions: change(() => ({ ...noBirthday, birthdayMandatory: true, notice: { key: "birthdayIsMandatory" } })),
          },
          ...backOrDone,
        ],
        TOLD: waits,
        BACK: waits,
      },
    },
    declined: {
      entry: emits((context) => ({ type: "say", say: { key: "consentDeclined", values: { self: isSelf(context) } } })),
      always: backOrDone,
    },
    already: { entry: emits(alreadySaid), always: backOrDone },
    /** Goes back to the flow it came from, which looks the phone up again. */
    back: { entry: emits(goBack), type: "final" },
    done: { type: "final" },
  },
};

/** *Registrar*: phone, name, birthday, privacy notice, summary, *sí* (`/wallet/contact/add`); from the middle of a sale, and back to it. */
export const register: Flow = {
  id: "register",
  version: 4,
  machine: formMachine(registerForm),
  isForm: true,
  roles: staffRoles,
  // Earlier versions heard less at their questions.
  migrations: { 1: (stored) => stored, 2: (stored) => stored, 3: (stored) => stored },
};
