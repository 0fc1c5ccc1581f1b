import type { Phone } from "../../src/domain/phone.ts";
import type { Effect, FlowEvent } from "../../src/flow/flow.ts";
import { customerName } from "../shared/customer.ts";
import { choice, isEarlyYes, summaryChoices, type Question } from "../shared/questions.ts";
import { isSelf, type RegisterContext } from "./context.ts";

/** "¿Cumpleaños?", with a way out where the wallet has none. */
export function birthdayQuestion(context: RegisterContext): Question {
  const mandatory = context.birthdayMandatory;
  return {
    say: { key: "registerAskBirthday", values: { mandatory } },
    spelledOut: true,
    choices: mandatory ? [] : [choice("skipBirthday", "sin cumpleaños")],
  };
}

/** The privacy notice, and whether the customer accepts it. A gate: a "sí" typed before cannot be about it. */
export function privacyNotice(context: RegisterContext, event: FlowEvent): Effect {
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

/** The summary: it says what will be sent. A gate. */
export function registerSummary(context: RegisterContext, event: FlowEvent): Effect {
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
export function registerChangeQuestion(context: RegisterContext): Question {
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
export function alreadySaid(context: RegisterContext): Effect {
  const name = customerName(context);
  if (name === null) throw new Error("alreadySaid: the customer has no name");
  const { phoneTyped } = context;
  return { type: "say", say: { key: "registerAlready", values: { name, phoneTyped, self: isSelf(context) } } };
}

/** The call that the person confirmed. The conversation waits for its outcome (`awaitsOutcome`). */
export function registerOperation(context: RegisterContext): Effect {
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

/** Goes back to the sale or the use of balance that met an unknown phone. */
export function goBack(context: RegisterContext): Effect {
  const { cameFrom, phone, phoneTyped, wallet } = context;
  if (!cameFrom?.returnTo) throw new Error(`goBack: cameFrom.returnTo is ${cameFrom?.returnTo}`);
  const { returnTo, ...known } = cameFrom;
  return {
    type: "goto",
    flow: returnTo,
    known: { ...known, walletKey: wallet.key, ...(phone !== null && { phone, phoneTyped }) },
  };
}
