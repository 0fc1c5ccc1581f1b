import { allRoles as all } from "../../../domain/person.ts";
import { chooseNotices, forgetPerson, offerForgetting } from "./preferences.ts";
import type { CommandRow, Words, Who, Instead } from "./command-row.ts";
import { tidy } from "../../../domain/words.ts";
import { channelTraits } from "../../../domain/chat.ts";
import { phoneAndRest, formatPhone, type Phone } from "../../../domain/phone.ts";
import { quietMs, type Settings } from "../../settings.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { Button } from "../../../channel/channel.ts";
import { gatheredIn } from "../../../flow/flow.ts";
import type { OperationRequest } from "../../../ledger/request.ts";
import { tapData } from "../../tap.ts";

/** What anybody may want for themselves: registration, notices, a person, their data. Rows of `commands`. */
export const ownAffairs = {
  registerSelf: {
    name: { "es-MX": "registrarme", en: "register me" },
    also: ["registrame"],
    roles: all,
    run: registerSelf,
    menu: {},
    listed: null,
  },
  noticesOn: {
    name: { "es-MX": "avisos", en: "notices" },
    also: ["avisame"],
    roles: all,
    run: (turn) => chooseNotices(turn, true),
    menu: { customer: "notices" },
    listed: null,
  },
  noticesOff: {
    name: { "es-MX": "no más avisos", en: "no more notices" },
    also: ["stop", "alto"],
    roles: all,
    run: (turn) => chooseNotices(turn, false),
    menu: {},
    listed: null,
  },
  person: {
    name: { "es-MX": "hablar con alguien", en: "talk to somebody" },
    roles: all,
    run: (turn, who) => callAPerson(turn, who),
    menu: {},
    listed: null,
  },
  disown: {
    name: { "es-MX": "no fui yo", en: "it was not me" },
    also: ["yo no fui"],
    begins: [{ runs: ["yo? no fui yo?", "ese|esa|eso no fui yo"], needs: "= end" }],
    roles: all,
    run: disown,
    menu: {},
    listed: null,
  },
  answerPerson: {
    name: { "es-MX": "responder", en: "reply" },
    begins: [{ runs: ["responder|responde"], needs: "figure end", skips: "a al" }],
    roles: ["manager"],
    run: answerPerson,
    menu: {},
    listed: null,
  },
  ownRecords: {
    name: { "es-MX": "mis datos", en: "my data" },
    roles: all,
    run: (turn, { phone, person }) => turn.lookUp("ownRecords", { type: "ownRecords", phone }, person.identity),
    menu: { customer: "ownRecords" },
    listed: null,
  },
  forgetMe: {
    name: { "es-MX": "borrar mis datos", en: "erase my data" },
    also: ["borra mis datos"],
    roles: all,
    run: offerForgetting,
    menu: {},
    listed: null,
  },
  forgetMeYes: {
    name: { "es-MX": "borrar mis datos sí", en: "erase my data yes" },
    roles: all,
    run: forgetPerson,
    menu: {},
    listed: null,
  },
} as const satisfies { readonly [type: string]: CommandRow };

/**
 * Calls a person for a customer: the managers are told. Where the shop writes in the same chats, the bot is silent in this one for `quietMs`, as after a
 * takeover.
 */
export function callAPerson(turn: TurnBuilder, who: Who, said: string | null = null): void {
  const { person, access } = who;
  if (access.role !== "customer") return turn.say({ key: "askTheShop", values: { role: access.role } });
  if (!tellManagers(turn, who, said)) return;
  turn.person.save({ ...person, quietUntilMs: turn.nowMs + quietMs });
  turn.audit("takeover.begun");
}

/** Tells the managers that a customer needs a person, in the customer's words where they said why; once a day. Gives whether the shop writes in the same chat. */
export function tellManagers(
  turn: TurnBuilder,
  { person: { identity, name }, phone }: Who,
  said: string | null,
): boolean {
  const { content } = turn.input.entry;
  const here = content.type === "update" && channelTraits[content.update.channel].sharesNumber;
  turn.person.remember({ calledAtMs: turn.nowMs });
  const words = said === null ? null : tidy(said).slice(0, longestWords);
  turn.lookUp("callPerson", { type: "callPerson", phone, name, here, words }, identity);
  return here;
}

/** Longest words of a customer that are passed on, characters. */
const longestWords = 200;

/** *Responder 477… y el mensaje*: a manager answers a customer who called a person. */
function answerPerson(turn: TurnBuilder, { person }: Who, { text }: Words): void {
  const said = phoneAndRest(text);
  if (said === null || said.rest === "") return turn.say({ key: "howToAnswer" });
  turn.lookUp("answerPerson", { type: "answerPerson", phone: said.phone, text: said.rest }, person.identity);
}

/** *No fui yo*: a customer says so of an operation on their phone, of the one that a notice told, or of the last. */
function disown(turn: TurnBuilder, { person, phone }: Who, { text }: Words): void {
  const { identity, name } = person;
  const operationId = text.startsWith("=") ? text.slice(1) : null;
  turn.person.remember({ calledAtMs: turn.nowMs });
  turn.lookUp("disown", { type: "disown", phone, operationId, name }, identity);
}

/** *Registrarme*, where customers may: nothing otherwise. */
export function selfRegistrationButtons(turn: TurnBuilder): Button[] {
  const offered = turn.settings.selfRegistrationUsertoolId !== null && turn.actor?.access.role === "customer";
  return offered
    ? [{ label: turn.render({ key: "registerMe" }), data: tapData({ type: "command", words: "registrarme" }) }]
    : [];
}

/** *Registrarme*: a customer registers themselves, where the shop lets them. For staff it is *registrar*. */
function registerSelf(turn: TurnBuilder, { access: { role, readable }, phone }: Who): Instead | void {
  if (!readable) return turn.say({ key: "rolesUnreadable", values: { role } });
  if (role !== "customer") return "register";
  if (beginSelfRegistration(turn, phone)) return;
  turn.audit("access.refused", "register");
  turn.say({ key: "atTheCounter" });
}

/** Begins the registration of a customer's own proved phone, in place of whatever is open. False: the shop does not let customers. */
function beginSelfRegistration(turn: TurnBuilder, phone: Phone): boolean {
  if (turn.settings.selfRegistrationUsertoolId === null || typeof turn.wallet === "string") return false;
  if (turn.session) turn.end();
  const nothing = {
    walletKey: turn.wallet.key,
    amountCentavos: null,
    ticket: null,
    ticketAnswered: false,
    notice: null,
  } as const;
  turn.begin("register", "", { ...nothing, phone, phoneTyped: formatPhone(phone) });
  return true;
}

/** Whether the open conversation is a customer's own registration, with which they may go on. */
export function registersSelf(turn: TurnBuilder, phone: Phone): boolean {
  const { session, settings } = turn;
  if (settings.selfRegistrationUsertoolId === null || session?.flow !== "register") return false;
  return gatheredIn(session.state).phone === phone;
}

/** Whether a request is what a customer may have sent: their own registration, in the configured name. */
export function isSelfRegistration(request: OperationRequest, phone: Phone, settings: Settings): boolean {
  const { selfRegistrationUsertoolId: usertoolId } = settings;
  return (
    usertoolId !== null && request.kind === "register" && request.phone === phone && request.usertoolId === usertoolId
  );
}
