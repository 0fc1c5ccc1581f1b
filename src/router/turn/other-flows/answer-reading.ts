import { centavosOf, pointsOfCentavos, type Points } from "../../../domain/money.ts";
import { formatPhone, parsePhone } from "../../../domain/phone.ts";
import type { Role } from "../../../domain/person.ts";
import { tidy } from "../../../domain/words.ts";
import type { FlowName, StoredState } from "../../../flow/flow.ts";
import type { FieldName, MessageData, AnswerReading } from "../../../flow/answer-reading.ts";
import type { HelpTopic } from "../../../text/views.ts";
import {
  isYesTo,
  chosenOf,
  figureAgreed,
  hasFigure,
  phoneIn,
  refuses,
  says,
} from "../../../understanding/replies/answers.ts";
import type { ConsentDeed } from "../../../understanding/lexicon/consent-es-mx.ts";
import { onlyPhone, phoneWithEnding } from "../../../understanding/lines/phones-in.ts";
import { wrongField } from "../../../understanding/mentions/fields.ts";
import { named, readNameCorrection } from "../../../understanding/mentions/names.ts";
import { saysYes } from "../../../understanding/consent.ts";
import { tokensOf } from "../../../understanding/tokens/tokens.ts";
import * as correction from "../../../understanding/replies/correction.ts";
import { readPastReference } from "../../../understanding/replies/past.ts";
import { dismisses } from "../../../understanding/mentions/staff.ts";
import * as people from "../../../understanding/replies/people.ts";
import { reasonIn, readStatedReason } from "../../../understanding/replies/reason.ts";

// Reads an answer to a correction, a refund, a registration or an addition: the data in it, or what it does to the open question.

const flows = ["correct", "refund", "register", "addCollaborator"] as const;
type OtherFormFlow = (typeof flows)[number];

/** True if this file reads the answers of the flow. */
export function isOtherFormFlow(flow: FlowName | undefined): flow is OtherFormFlow {
  return (flows as readonly (FlowName | undefined)[]).includes(flow);
}

/** The parts of their context that decide how an answer is read. */
interface FormFields {
  readonly phone?: string | null;
  readonly direction?: "add" | "remove" | null;
  readonly points?: Points | null;
  readonly target?: Points | null;
  readonly today?: string;
  readonly dayMonth?: string | null;
  readonly birthdayGuess?: string | null;
  readonly birthdate?: string | null;
  readonly name?: string | null;
  readonly aside?: object | null;
}

/** Reads an answer to the open conversation. `topic`: what its question asks for. */
export function readOtherFlowAnswer(
  { flow, state }: { readonly flow: OtherFormFlow; readonly state: StoredState },
  topic: HelpTopic | null,
  text: string,
  role: Role,
): AnswerReading {
  const fields = state.context as FormFields;
  if (fields.aside !== undefined && fields.aside !== null && says(text, "keep")) return { is: "keep" };
  switch (flow) {
    case "correct":
      return ofCorrection(topic, text, fields);
    case "refund":
      return ofRefund(topic, text, fields);
    case "register":
      return ofRegistration(topic, text, fields, role === "customer");
    case "addCollaborator":
      return ofAddition(topic, text, fields);
  }
}

/** Reads the message that begins one of these conversations. Null: it was empty. */
export function readOtherFlowStart(text: string, flow: OtherFormFlow, today: string): MessageData | null {
  const typed = tidy(text);
  if (typed === "") return null;
  switch (flow) {
    case "correct": {
      const told = correction.readCorrectionStart(typed);
      return told === null ? { unread: true } : givenOf(told);
    }
    case "refund": {
      const line = typed.length > longestLine ? null : onlyPhone(typed);
      const phone = phoneGiven(line === null || line.rest === "" ? typed : line.typed) ?? { unread: true };
      return line === null || line.rest === "" ? phone : { ...phone, which: readPastReference(line.rest) };
    }
    case "register": {
      const told = enrolmentData(typed, today, false);
      return told.phone === undefined && told.name === undefined ? { ...told, unread: true } : told;
    }
    case "addCollaborator": {
      const { phone, ...told } = people.readAdditionLine(text);
      return { ...told, ...(phone !== undefined && phoneGiven(phone)) };
    }
  }
}

/** Longest first line of a refund, characters. */
const longestLine = 300;

const given = (what: MessageData): AnswerReading => ({ is: "data", data: what });
const givenOr = (what: MessageData | null, otherwise: AnswerReading): AnswerReading =>
  what === null ? otherwise : given(what);
const unclear: AnswerReading = { is: "unclear" };
const again: AnswerReading = { is: "again" };

/** The phone in a message, the digits of an incomplete one, or the fact that there are several. Null: none. */
function phoneGiven(text: string): MessageData | null {
  const bare = parsePhone(text);
  if (bare.type === "phone" && !text.includes("?"))
    return { phone: { phone: bare.phone, typed: text.trim(), sure: true } };
  const said = phoneIn(text);
  switch (said?.is) {
    case "phone":
      return { phone: { phone: said.phone, typed: said.typed, sure: true } };
    case "several":
      return { severalPhones: true };
    case "digits":
      return said.isWhole ? { phoneDigits: said.digits } : { wrongPhone: said.digits.length };
    case undefined:
      return null;
  }
}

function givenOf({ phone, ...told }: correction.CorrectionReading): MessageData {
  return { ...told, ...(phone !== undefined && (phoneGiven(phone) ?? { unread: true })) };
}

/** More digits than a date has: `12051990`. */
const mostOfDate = 9;

/**
 * Reads the data of a registration, in any order. `isSelf`: customers register themselves; their phone is proved, and they must see the privacy notice first.
 */
export function enrolmentData(text: string, today: string, isSelf: boolean): MessageData {
  const { name, birthday, consents } = people.readEnrolment(text, today);
  const whose = text.split(",").find((part) => phoneIn(part, false)?.is === "phone") ?? text;
  const phone = isSelf ? null : phoneGiven(whose);
  // The digits of a birthday are no part of a phone.
  const digits = phone?.phoneDigits?.length ?? phone?.wrongPhone ?? mostOfDate;
  const isPhone = phone !== null && digits >= mostOfDate;
  return {
    ...(isPhone && phone),
    ...nameGiven(name),
    ...(birthday !== null && { birthday }),
    ...(consents && !isSelf && { consents }),
  };
}

function nameGiven(name: string | null): MessageData {
  const read = name === null ? null : people.nameAnswered(name, "record");
  return read !== null && "name" in read ? read : {};
}

/** The data that each summary shows, with the words that choose them. */
const changeable: { readonly [flow in OtherFormFlow]: readonly (readonly [FieldName, string])[] } = {
  correct: [
    ["phone", "1 uno telefono tel celular numero cliente phone"],
    ["points", "2 dos puntos monto cantidad saldo total amount points"],
    ["reason", "3 tres motivo razon reason"],
  ],
  refund: [],
  register: [
    ["phone", "1 uno telefono tel celular cel numero phone"],
    ["name", "2 dos nombre name"],
    ["birthday", "3 tres cumpleanos fecha birthday"],
  ],
  addCollaborator: [
    ["role", "1 uno rol puesto role"],
    ["name", "2 dos nombre name"],
    ["branch", "3 tres sucursal tienda branch"],
    ["phone", "4 cuatro celular telefono tel cel numero phone"],
  ],
};

/** The datum that an answer chooses to change. Null: none, or several. */
function chosenToChange(flow: OtherFormFlow, text: string): FieldName | null {
  const choices = changeable[flow].map(([field, words]) => [field, words.split(" ")] as const);
  const word = chosenOf(
    text,
    choices.flatMap(([, words]) => words),
  );
  return choices.find(([, words]) => word !== null && words.includes(word))?.[0] ?? null;
}

/** Reads an answer to a summary, or to "¿qué cambio?": a yes, or a datum to change. Null: anything else. */
function toSummary(
  flow: OtherFormFlow,
  text: string,
  deed: ConsentDeed,
  points: Points | null = null,
): AnswerReading | null {
  const figure = points === null ? null : figureAgreed(text);
  if (isYesTo(text, deed) || (figure !== null && pointsOfCentavos(figure) === points)) return { is: "yes" };
  const field = chosenToChange(flow, text);
  if (field !== null) return { is: "change", field };
  return says(text, "keep") ? { is: "keep" } : null;
}

/** Reads an answer to "¿cuántos puntos?" or to "¿son $1,234.50?". */
function ofPoints(topic: "correctionPoints" | "amountGuess", text: string): AnswerReading {
  if (topic === "correctionPoints") return given(givenOf(correction.pointsAnswered(text, false)));
  if (isYesTo(text, "record")) return { is: "yes" };
  return refuses(text) ? { is: "no" } : given(givenOf(correction.pointsAnswered(text, true)));
}

function ofPhone(text: string): AnswerReading {
  return isYesTo(text, "record") ? { is: "yes" } : givenOr(phoneGiven(text), unclear);
}

function ofCorrection(topic: HelpTopic | null, text: string, fields: FormFields): AnswerReading {
  const { direction = null, points = null } = fields;
  switch (topic) {
    case "phone":
      return ofPhone(text);
    case "direction": {
      const instead = correction.readCorrectionChange(text, direction);
      if (instead?.phone !== undefined) return given(givenOf(instead));
      const told = correction.directionAnswered(text);
      return Object.keys(told).length === 0 ? again : given(givenOf(told));
    }
    case "correctionPoints":
    case "amountGuess":
      return ofPoints(topic, text);
    case "reason":
      return ofReason(text, direction);
    case "reference":
      if (refuses(text) || says(text, "noneOfThem")) return { is: "none" };
      return isYesTo(text, "record") ? { is: "yes" } : given({ which: readPastReference(text) });
    case "summary":
    case "change": {
      const told = toSummary("correct", text, direction === "remove" ? "remove" : "give", points);
      if (told !== null) return told;
      // "Dale", where points are taken, may mean either.
      if (saysYes(tokensOf(text), false)) return { is: "keep" };
      const balance = correction.balanceRetold(text, (fields.target ?? null) !== null);
      if (balance !== null) return given({ balance });
      const reason = readStatedReason(text) ?? (says(text, "reasonAlone") ? text : null);
      if (reason !== null) return reasonGiven(reason);
      if (correction.endsPhone(tokensOf(text)) && hasFigure(text))
        return givenOr(endingPutRight(text, fields), { is: "change", field: "phone" });
      const instead = correction.readCorrectionChange(
        text,
        direction,
        points === null ? null : centavosOf(Math.abs(points) / 100),
      );
      return instead === null ? unclear : given(givenOf(instead));
    }
    default:
      return unclear;
  }
}

function ofReason(text: string, direction: "add" | "remove" | null): AnswerReading {
  const back = correction.takenBack(text, direction);
  if (back === "denied") return { is: "change", field: "direction" };
  if (back !== null) return given(givenOf(back));
  return wrongField(text) === "phone" ? { is: "change", field: "phone" } : reasonGiven(text);
}

function reasonGiven(text: string): AnswerReading {
  const told = reasonIn(text);
  return told !== null && "isOther" in told ? again : given(told ?? { reason: "" });
}

function ofRefund(topic: HelpTopic | null, text: string, { points = null }: FormFields): AnswerReading {
  switch (topic) {
    case "phone":
      return ofPhone(text);
    case "list":
      return given({ which: readPastReference(text) });
    case "correctionPoints":
    case "amountGuess":
      return ofPoints(topic, text);
    case "summary":
      return (
        toSummary("refund", text, "refund", points) ?? (refuses(text) || says(text, "rejects") ? { is: "no" } : unclear)
      );
    default:
      return unclear;
  }
}

/** `isSelf`: customers register themselves, with a proved phone. */
function ofRegistration(topic: HelpTopic | null, text: string, fields: FormFields, isSelf: boolean): AnswerReading {
  const { today = "", dayMonth = null, birthdayGuess = null } = fields;
  const phone = isSelf ? null : people.readReplacementPhone(text);
  const retold = birthdayRetold(text, today) ?? nameRetold(text, fields.name ?? "");
  switch (topic) {
    case "phone": {
      const whole = enrolmentData(text, today, false);
      if (whole.phone !== undefined && whole.name !== undefined) return given(whole);
      const name = people.nameAmongOtherData(text);
      const told = phoneGiven(text);
      if (told === null && name === null) return ofPhone(text);
      return given({ ...told, ...nameGiven(name) });
    }
    case "name": {
      if (phone !== null && people.readEnrolment(text, today).name === null) return givenOr(phoneGiven(phone), unclear);
      if (!isSelf && wrongField(text) === "phone") return { is: "change", field: "phone" };
      const whole = enrolmentData(text, today, isSelf);
      const isMore =
        Object.keys(whole).length > 1 ||
        (isSelf && (phoneIn(text, false) !== null || people.readEnrolment(text, today).consents));
      return isMore && whole.name !== undefined ? given(whole) : nameTaken(text, "record");
    }
    case "birthday": {
      const name = nameRetold(text);
      if (name !== null) return given(name);
      if (phone !== null && people.phonePutRight(text) !== null) return givenOr(phoneGiven(phone), unclear);
      if (birthdayGuess !== null && isYesTo(text, "record")) return { is: "yes" };
      const answered = people.birthdayAnswered(text, today, dayMonth, birthdayGuess !== null);
      const { birthday = answered, consents } = enrolmentData(text, today, isSelf);
      return given({ birthday: answered.type === "notADate" ? birthday : answered, ...(consents && { consents }) });
    }
    case "privacy":
      return retold === null || isYesTo(text, "record") ? ofConsent(text, fields) : given(retold);
    case "summary":
    case "change": {
      const told = toSummary("register", text, "record");
      if (told !== null && !(isSelf && told.is === "change" && told.field === "phone")) return told;
      const name = nameRespelled(text, fields) ?? retold;
      const parted = name === null ? partedOf(text, fields) : null;
      if (parted !== null) return parted;
      // "Es Pedro, pero le dicen Pepe": the first name alone does not replace the full one.
      if (name?.name !== undefined && fields.name?.startsWith(`${name.name} `)) return { is: "keep" };
      if (name !== null) return given(name);
      const ended = isSelf ? null : endingPutRight(text, fields);
      if (ended !== null) return given(ended);
      const { birthday, phone: other } = enrolmentData(text, today, isSelf);
      if (birthday !== undefined) return given({ birthday });
      const isPut = !isSelf && other !== undefined && people.phonePutRight(text) !== null;
      return givenOr(isPut ? { phone: other } : null, unclear);
    }
    default:
      return unclear;
  }
}

function ofConsent(text: string, fields: FormFields): AnswerReading {
  const consent = people.consentAnswered(text);
  if (consent === "accepts") return { is: "yes" };
  return consent === "declines" ? { is: "no" } : givenOr(nameRespelled(text, fields), unclear);
}

/** The stored name with the part that a message corrects. */
function nameRespelled(text: string, { name = null }: FormFields): MessageData | null {
  const respelled = name === null ? null : people.nameRespelled(text, name);
  return respelled === null ? null : nameGiven(respelled);
}

/** The data that a message removes from a summary, or calls missing. Null: none. */
function partedOf(text: string, { name = null, birthdate }: FormFields): AnswerReading | null {
  const parted = people.datumParted(text, name ?? "");
  if (parted === null || (parted === "birthday" && birthdate === undefined)) return null;
  if (parted === "birthday") return given({ birthday: { type: "none" } });
  return parted === "name" ? { is: "change", field: "name" } : given(nameGiven(parted.name));
}

/** The stored phone with another ending: "acaba en 71, no 17". */
function endingPutRight(text: string, { phone = null }: FormFields): MessageData | null {
  const ended = phoneWithEnding(tokensOf(text), phone ?? "");
  return ended === null ? null : { phone: { phone: ended, typed: formatPhone(ended), sure: true } };
}

function birthdayRetold(text: string, today: string): MessageData | null {
  const date = people.readReplacementBirthday(text);
  return date === null ? null : { birthday: people.birthdayAnswered(date, today, null, true) };
}

/** "El nombre es Ana Ruiz", "no, Ana Ruiz". "Es Lucila" keeps the surname of `fields`. */
function nameRetold(text: string, fields = ""): MessageData | null {
  const name = readNameCorrection(text);
  const [, ...surnames] = fields.split(" ");
  const isFirst = name !== null && !name.includes(" ") && surnames.length > 0;
  const told = nameGiven(isFirst ? [name, ...surnames].join(" ") : name);
  return told.name === undefined ? null : told;
}

function nameTaken(text: string, deed: ConsentDeed): AnswerReading {
  const name = people.nameAnswered(text, deed);
  if (name === null) return unclear;
  return "name" in name ? given(name) : again;
}

function roleGiven(text: string): MessageData | null {
  const role = people.roleIn(text);
  return role === null ? null : { role };
}

/** The role that a message gives to the person who is being added, and to no one else. */
function roleOfThem(text: string, { name }: FormFields): MessageData | null {
  const other = named(tokensOf(text));
  return other === null || (name ?? "").includes(other) ? roleGiven(text) : null;
}

/** "Que sea gerente y se llama Pablo Ruiz": the role, the name, or both. */
function retoldOf(text: string, before: FormFields): MessageData | null {
  const name = nameRetold(text, before.name ?? "");
  const role = name === null ? roleOfThem(text, before) : roleGiven(text);
  return name === null && role === null ? null : { ...name, ...role };
}

function ofAddition(topic: HelpTopic | null, text: string, before: FormFields): AnswerReading {
  const { phone: fields = null } = before;
  // A new phone replaces the stored one only if the message says that it is right: "y a Sofía también, 477…" is another person's.
  const said = people.readReplacementPhone(text);
  const phone = said === null || (fields !== null && people.tellsOfAnother(text)) ? null : phoneGiven(said);
  switch (topic) {
    case "role": {
      const told = { ...roleGiven(text), ...nameGiven(people.nameAmong(text)), ...phone };
      return Object.keys(told).length === 0 ? unclear : given(told);
    }
    case "name": {
      // "Da de baja a Beto" gives no name.
      if (dismisses(tokensOf(text))) return unclear;
      if (phone === null) {
        const taken = nameTaken(text, "enlist");
        return taken.is === "data" ? taken : givenOr(roleGiven(text), taken);
      }
      return given({ ...phone, ...nameGiven(people.nameAmong(text)), ...roleGiven(text) });
    }
    case "branch": {
      const told = phone ?? nameRetold(text);
      if (told !== null) return given(told);
      const branch = said === null ? people.branchAnswered(text) : null;
      return branch !== null ? given({ branch }) : said === null ? unclear : again;
    }
    case "phone": {
      const name = phone === null ? nameRetold(text) : null;
      const role = phone === null ? roleGiven(text) : null;
      return name === null && role === null ? ofPhone(text) : given({ ...name, ...role });
    }
    case "summary":
    case "change":
      if (phone !== null && people.phonePutRight(text) !== null) return given(phone);
      return (
        toSummary("addCollaborator", text, "enlist") ??
        givenOr(
          nameRespelled(text, before) ?? retoldOf(text, before) ?? endingPutRight(text, before),
          partedOf(text, before) ?? unclear,
        )
      );
    default:
      return unclear;
  }
}
