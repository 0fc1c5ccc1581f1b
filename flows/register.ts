/** Registers a customer: the whole conversation, and then its questions. */
import { staffRoles } from "../src/domain/person.ts";
import type { Phone } from "../src/domain/phone.ts";
import type { BirthdayReading } from "../src/domain/written-days.ts";
import type { Effect, Flow, FlowEvent, FlowInput, Known } from "../src/flow/flow.ts";
import { customerName, customerOf, customerWanted, emptyCustomer } from "./customer.ts";
import { startingWith, withMessageData } from "./form/answers.ts";
import { phoneField } from "./form/fields.ts";
import type { Field, Form, FormContext, Stop } from "./form/form.ts";
import { formMachine, performing } from "./form/machine.ts";
import { choice, isEarlyYes, type Question, summaryChoices } from "./questions.ts";
import { change, emits, ends, when } from "./steps.ts";

/** The state of a registration. JSON: it is stored between two messages. */
interface RegisterContext extends FormContext {
  readonly today: string;
  readonly privacyNoticeUrl: string | null;
  readonly name: string | null;
  /** `YYYY-MM-DD`. */
  readonly birthdate: string | null;
  readonly birthdayAnswered: boolean;
  /** Known from a refusal: the wallet requires a birthday. */
  readonly birthdayMandatory: boolean;
  /** A date with two readings, to be asked back. */
  readonly birthdayGuess: string | null;
  /** `12 de mayo`, whose year is asked for. */
  readonly dayMonth: string | null;
  readonly consented: boolean;
  /** The conversation to return to, with its answers. */
  readonly cameFrom: Known | null;
}

/** The context before any answer. */
function emptyRegister(input: FlowInput): RegisterContext {
  return {
    ...emptyCustomer(input),
    today: input.today,
    privacyNoticeUrl: input.privacyNoticeUrl,
    name: null,
    birthdate: null,
    birthdayAnswered: false,
    birthdayMandatory: false,
    birthdayGuess: null,
    dayMonth: null,
    consented: false,
    cameFrom: null,
    aside: null,
  };
}

/** True if customers register themselves. Then the phone is their own and cannot be changed. */
function isSelf(context: Pick<RegisterContext, "person">): boolean {
  return context.person.role === "customer";
}

type Answered = Partial<RegisterContext>;

const noPhone = { phone: null, customer: null } as const;
const noBirthday = { birthdate: null, birthdayAnswered: false, birthdayGuess: null, dayMonth: null } as const;

const phoneOf: Field<RegisterContext> = {
  ...phoneField<RegisterContext>({ own: null, without: noPhone }),
  isFixed: (context) => isSelf(context) || context.cameFrom !== null,
};

const nameField: Field<RegisterContext> = {
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

/** Takes a birthday reading: asks back a date with two readings, and says what is wrong with it. */
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
    return told.is === "data" ? withMessageData(registerForm, context, told.data, null) : null;
  },
  to: ["declined"],
  back: "birthday",
};

/** The initial context, with everything in the first message. */
function start(input: FlowInput): RegisterContext {
  const empty = emptyRegister(input);
  if (input.known) {
    const { phone, phoneTyped, returnTo } = input.known;
    // No `returnTo`: customers who register themselves.
    if (returnTo === undefined) return { ...empty, phone, phoneTyped };
    // The previous flow has just looked the phone up.
    return { ...empty, phone, phoneTyped, customer: { type: "unregistered" }, cameFrom: input.known };
  }
  return startingWith(registerForm, empty, input);
}

const isKnown = (context: RegisterContext) => customerOf(context)?.type === "known";
const wayBack = { when: (context: RegisterContext) => context.cameFrom !== null, to: "back" } as const;
const backOrDone = [{ guard: when(wayBack.when), target: "back" }, { target: "done" }];
const wantsBirthday = (_: unknown, event: FlowEvent) =>
  event.type === "PERFORMED" && event.refusal === "birthdateMalformed";

const registerForm: Form<RegisterContext> = {
  id: "register",
  start,
  fields: [phoneOf, nameField, birthday],
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
  // If the wallet says during the questions that the customer is registered already, the questions end.
  ends: isKnown,
  leaves: wayBack,
  backFromChecking: () => "birthday",
  summary: {
    question: registerSummary,
    change: registerChangeQuestion,
    back: () => ({ consented: false }),
    confirmed: "performing",
  },
  understood: () => null,
  others: {
    performing: performing(emits(registerOperation), [
      {
        guard: when(wantsBirthday),
        target: "next",
        actions: change<RegisterContext>(() => ({
          ...noBirthday,
          birthdayMandatory: true,
          notice: { key: "birthdayIsMandatory" },
        })),
      },
      ...backOrDone,
    ]),
    declined: {
      entry: emits<RegisterContext>((context) => ({
        type: "say",
        say: { key: "consentDeclined", values: { self: isSelf(context) } },
      })),
      always: backOrDone,
    },
    already: { entry: emits(alreadySaid), always: backOrDone },
    /** Returns to the previous flow, which looks the phone up again. */
    back: ends(goBack),
    done: { type: "final" },
  },
};

/** *Registrar*: phone, name, birthday, privacy notice, summary, *sí* (`/wallet/contact/add`); also from the middle of a sale, and back to it. */
export const register: Flow = {
  id: "register",
  version: 4,
  machine: formMachine(registerForm),
  roles: staffRoles,
  // Earlier versions understood fewer answers.
  migrations: { 1: (stored) => stored, 2: (stored) => stored, 3: (stored) => stored },
};

/** "¿Cumpleaños?", with a way out for customers who do not tell it. */
function birthdayQuestion(context: RegisterContext): Question {
  const mandatory = context.birthdayMandatory;
  return {
    say: { key: "registerAskBirthday", values: { mandatory } },
    spelledOut: true,
    choices: mandatory ? [] : [choice("skipBirthday", "sin cumpleaños")],
  };
}

/** The privacy notice, with the question whether the customer accepts it. A gate: a "sí" from before cannot be about it. */
function privacyNotice(context: RegisterContext, event: FlowEvent): Effect {
  const { wallet, birthdate, privacyNoticeUrl: url } = context;
  const self = isSelf(context);
  return {
    type: "say",
    gate: true,
    closed: true,
    say: {
      key: "privacyNotice",
      values: { wallet: wallet.name, birthday: birthdate !== null, url, again: isEarlyYes(event), self },
    },
    choices: [
      { label: { key: "consentYes", values: { self } }, answer: self ? "sí acepto" : "sí acepta" },
      choice("no", "no"),
    ],
  };
}

/** The summary, which says what will be sent. A gate. */
function registerSummary(context: RegisterContext, event: FlowEvent): Effect {
  const { name, phoneTyped, birthdate, wallet } = context;
  const values = { phoneTyped, birthdate, wallet: wallet.name, again: isEarlyYes(event), self: isSelf(context) };
  return {
    type: "say",
    gate: true,
    spelledOut: true,
    say: { key: "registerSummary", values: { name: name ?? "", ...values } },
    choices: summaryChoices("yesRegister"),
  };
}

/** "¿Qué cambio?" */
function registerChangeQuestion(context: RegisterContext): Question {
  return {
    say: { key: "registerWhatToChange", values: { self: isSelf(context) } },
    spelledOut: true,
    choices: [
      ...(isSelf(context) ? [] : [choice("changePhone", "teléfono")]),
      choice("changeName", "nombre"),
      choice("changeBirthday", "cumpleaños"),
    ],
  };
}

/** Says that the phone is registered already. */
function alreadySaid(context: RegisterContext): Effect {
  const name = customerName(context);
  if (name === null) throw new Error("alreadySaid: the customer has no name");
  const { phoneTyped } = context;
  return { type: "say", say: { key: "registerAlready", values: { name, phoneTyped, self: isSelf(context) } } };
}

/** The call that the person confirmed. The conversation waits for its outcome (`awaitsOutcome`). */
function registerOperation(context: RegisterContext): Effect {
  const { name, phone, birthdate, wallet, person } = context;
  if (!context.consented) throw new Error("registerOperation: context.consented is false");
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
    awaitsOutcome: true,
  };
}

/** Returns to the sale or the use of balance with the unknown phone. */
function goBack(context: RegisterContext): Effect {
  const { cameFrom, phone, phoneTyped, wallet } = context;
  if (!cameFrom?.returnTo) throw new Error(`goBack: cameFrom.returnTo is ${cameFrom?.returnTo}`);
  const { returnTo, ...known } = cameFrom;
  return {
    type: "goto",
    flow: returnTo,
    known: { ...known, walletKey: wallet.key, ...(phone !== null && { phone, phoneTyped }) },
  };
}
