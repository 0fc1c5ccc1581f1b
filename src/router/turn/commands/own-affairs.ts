/** A person's own affairs: self-registration, calling a person of the shop, wallet, language, notices, erasure of their data. */
import type { Button } from "../../../channel/channel.ts";
import { channelTraits } from "../../../domain/chat.ts";
import { allLanguages, type Language, languageNames } from "../../../domain/language.ts";
import { allRoles as all, type Role } from "../../../domain/person.ts";
import { formatPhone, type Phone, phoneAndRest } from "../../../domain/phone.ts";
import { tidy } from "../../../domain/words.ts";
import { gatheredIn } from "../../../flow/flow.ts";
import type { StoredWallet } from "../../../store/store.ts";
import { sinceMs } from "../../access.ts";
import { quietMs } from "../../settings.ts";
import { longestTapBytes, tapData } from "../../tap.ts";
import { offer, offeredTo } from "../remembered/offers.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { CommandRow, FollowUp, Who, Words } from "./command-row.ts";

/** Commands that anybody may use for themselves. They are rows of `commands`. */
export const ownAffairs = {
  registerSelf: {
    name: { "es-MX": "registrarme", en: "register me" },
    also: { "es-MX": ["registrame"] },
    roles: all,
    run: registerSelf,
    menu: {},
    listed: null,
  },
  noticesOn: {
    name: { "es-MX": "avisos", en: "notices" },
    also: { "es-MX": ["avisame"] },
    roles: all,
    run: (turn) => chooseNotices(turn, true),
    menu: { customer: "notices" },
    listed: null,
  },
  noticesOff: {
    name: { "es-MX": "no más avisos", en: "no more notices" },
    also: { "es-MX": ["stop", "alto"] },
    roles: all,
    run: (turn) => chooseNotices(turn, false),
    menu: {},
    listed: null,
  },
  person: {
    name: { "es-MX": "hablar con alguien", en: "talk to somebody" },
    roles: all,
    run: (turn, who) => callAPerson(turn, who, offeredTo(turn)?.words ?? null),
    menu: {},
    listed: null,
  },
  disown: {
    name: { "es-MX": "no fui yo", en: "it was not me" },
    also: { "es-MX": ["yo no fui"] },
    begins: { "es-MX": [{ runs: ["yo? no fui yo?", "ese|esa|eso no fui yo"], needs: "= end" }] },
    roles: all,
    run: disown,
    menu: {},
    listed: null,
  },
  answerPerson: {
    name: { "es-MX": "responder", en: "reply" },
    begins: { "es-MX": [{ runs: ["responder|responde"], needs: "figure end", skips: "a al" }] },
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
    also: { "es-MX": ["borra mis datos"], en: ["delete my data"] },
    roles: all,
    run: offerForgetting,
    menu: {},
    listed: null,
  },
  forgetMeYes: {
    name: { "es-MX": "borrar mis datos sí", en: "erase my data yes" },
    also: { en: ["delete my data yes"] },
    isNoQuestion: true,
    roles: all,
    run: forgetPerson,
    menu: {},
    listed: null,
  },
} as const satisfies { readonly [type: string]: CommandRow };

/**
 * Calls a person of the shop for a customer by telling the managers. Where staff write in the same chats, the bot is silent in this one for `quietMs`, as after
 * a takeover.
 */
export function callAPerson(turn: TurnBuilder, who: Who, said: string | null = null): void {
  const { person, access } = who;
  if (access.role !== "customer") return turn.say({ key: "askTheShop", values: { role: access.role } });
  if (!tellManagers(turn, who, said)) return;
  turn.person.save({ ...person, quietUntilMs: turn.nowMs + quietMs });
  turn.audit("takeover.begun");
}

/**
 * Tells the managers, once a day, that a customer needs a person, with the customer's reason if they gave one. Returns true if staff write in the same chat.
 */
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

/** The most characters of a customer's words that are passed on. */
const longestWords = 200;

/** *Responder 477… y el mensaje*: a manager answers a customer who called a person. */
function answerPerson(turn: TurnBuilder, { person }: Who, { text }: Words): void {
  const said = phoneAndRest(text);
  if (said === null || said.rest === "") return turn.say({ key: "howToAnswer" });
  turn.lookUp("answerPerson", { type: "answerPerson", phone: said.phone, text: said.rest }, person.identity);
}

/** *No fui yo*: a customer disputes an operation on their phone: the one in a notice, or the last one. */
function disown(turn: TurnBuilder, { person, phone }: Who, { text }: Words): void {
  const { identity, name } = person;
  const operationId = text.startsWith("=") ? text.slice(1) : null;
  turn.person.remember({ calledAtMs: turn.nowMs });
  turn.lookUp("disown", { type: "disown", phone, operationId, name }, identity);
}

/** The button *Registrarme* where the shop lets customers register themselves; otherwise none. */
export function selfRegistrationButtons(turn: TurnBuilder): Button[] {
  const offered = turn.settings.selfRegistrationUsertoolId !== null && turn.actor?.access.role === "customer";
  return offered
    ? [{ label: turn.render({ key: "registerMe" }), data: tapData({ type: "command", words: "registrarme" }) }]
    : [];
}

/** *Registrarme*: customers register themselves, if the shop allows it. For staff the word means *registrar*. */
function registerSelf(turn: TurnBuilder, { access: { role, readable }, phone }: Who): FollowUp | void {
  if (!readable) return turn.say({ key: "rolesUnreadable", values: { role } });
  if (role !== "customer") return "register";
  if (beginSelfRegistration(turn, phone)) return;
  turn.audit("access.refused", "register");
  turn.say({ key: "atTheCounter" });
}

/** Begins the registration of a customer's own proved phone, in place of any open conversation. False: the shop does not allow it. */
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

/** True if the open conversation is the self-registration of a customer who may go on with it. */
export function registersSelf(turn: TurnBuilder, phone: Phone): boolean {
  const { session, settings } = turn;
  if (settings.selfRegistrationUsertoolId === null || session?.flow !== "register") return false;
  return gatheredIn(session.state).phone === phone;
}

/** Asks staff which of several wallets they work in. `dropped`: their request needed a wallet, and they must repeat it. */
function offerWallets(turn: TurnBuilder, dropped: boolean): void {
  const { wallets } = turn.input;
  // The data is the key, not the position: the list may change before the tap.
  const buttons = wallets.map((wallet): Button => ({
    label: turn.render({ key: "walletLabel", values: { name: nameOf(wallet) } }),
    data: tapData({ type: "command", words: `monedero =${wallet.key}` }),
  }));
  const fitting = buttons.filter((button) => Buffer.byteLength(button.data) <= longestTapBytes);
  const isAll = fitting.length === wallets.length;
  const said = { key: "chooseWalletAsk", values: { wallets: wallets.map(nameOf), dropped } } as const;
  // The numbers in the list match the buttons only if no wallet is left out.
  turn.say(said, { buttons: fitting, spelledOut: true, ...(isAll && { closed: true }) });
  turn.askAgain();
}

/**
 * *Monedero*: sets the wallet that a collaborator works in from now on. An open conversation, and its operations, stay in the wallet in which it began; the bot
 * says so and asks the question again.
 */
export function chooseWallet(turn: TurnBuilder, text: string, who: Who): void {
  const { wallets } = turn.input;
  if (turn.settings.walletKey !== null || wallets.length < 2) {
    const { wallet } = turn;
    return turn.say(
      typeof wallet === "string"
        ? { key: "walletUnreadable", values: { role: who.access.role } }
        : { key: "walletOnly", values: { name: wallet.name ?? wallet.key } },
    );
  }
  const chosen = text.startsWith("=")
    ? wallets.find((wallet) => wallet.key === text.slice(1))
    : wallets[Number(text || "0") - 1];
  if (!chosen) return offerWallets(turn, false);
  const open = walletOfSession(turn);
  const stays = open !== null && open.key !== chosen.key;
  turn.person.choose({ walletKey: chosen.key });
  turn.say({ key: "walletChosen", values: { name: nameOf(chosen), open: stays ? nameOf(open) : null } });
  turn.askAgain();
}

/**
 * *Idioma*: sets the language in which the bot writes to the person. Null: ask which one. An open question is asked again in the new language. `role`: null if
 * the person is unknown.
 */
export function chooseLanguage(turn: TurnBuilder, language: Language | null, role: Role | null): void {
  if (language === null) {
    const buttons = allLanguages.map((one): Button => ({
      label: languageNames[one],
      data: tapData({ type: "command", words: `idioma =${one}` }),
    }));
    turn.say({ key: "languageAsk" }, { buttons, spelledOut: true, closed: true });
    return turn.askAgain();
  }
  turn.person.choose({ language });
  turn.say({ key: "languageChosen" });
  if (role !== null) turn.showCommands(role);
  turn.askAgain();
}

/** *Avisos*, *no más avisos*: turns notices of sales on the person's own phone on or off. */
function chooseNotices(turn: TurnBuilder, wanted: boolean): void {
  turn.person.choose({ notices: wanted ? "on" : "off" });
  if (wanted) turn.person.remember({ noticesPutOn: true });
  turn.audit(wanted ? "notices.on" : "notices.off");
  turn.say({ key: wanted ? "noticesAreOn" : "noticesAreOff" });
}

/** *Borrar mis datos*: says what erasure does, and how to confirm it. */
function offerForgetting(turn: TurnBuilder, { access: { role } }: Who): void {
  const label = turn.render({ key: "forgetYes" });
  const button = { label, data: tapData({ type: "forget", offeredAtMs: turn.nowMs }) };
  turn.say({ key: "forgetAsk", values: { staff: role !== "customer" } }, { buttons: [button], closed: true });
  offer(turn, button);
}

/** How long the offer to erase stays valid, ms. After that, its number in the menu may mean something else. */
const offerHoldsMs = 15 * 60_000;

/** Handles the choice to be erased. `offeredAtMs`: the time of the offer, epoch ms. */
export function confirmForgetting(turn: TurnBuilder, offeredAtMs: number, who: Who): void {
  if (sinceMs(offeredAtMs, turn.nowMs) <= offerHoldsMs) forgetPerson(turn, who);
  else turn.say({ key: "oldButton" });
}

/** Erases a person's data. The books keep no trace of a customer either; a collaborator's operations keep their name. */
function forgetPerson(turn: TurnBuilder, { person, phone, access: { role } }: Who): void {
  if (role === "customer") {
    if (turn.session) turn.end();
    return turn.lookUp("eraseCustomer", { type: "eraseCustomer", phone }, person.identity);
  }
  turn.forget(person);
  turn.audit("person.forgotten");
  turn.say({ key: "forgotten", values: { staff: true, untilText: null } });
}

/** A customer has no wallet to choose, so the word means nothing to them. */
export function refuseWallet(turn: TurnBuilder): void {
  turn.audit("access.refused", "wallet");
  turn.say({ key: "notUnderstood", values: { role: "customer" } });
}

/** Says why the person has no wallet to work in, or asks which of several it is. */
export function sayNoWallet(turn: TurnBuilder, why: "unclear" | "unreadable", { access }: Pick<Who, "access">): void {
  if (why === "unclear") offerWallets(turn, true);
  else turn.say({ key: "walletUnreadable", values: { role: access.role } });
}

/** The wallet of the open conversation. Null: no conversation, or one without a wallet. */
function walletOfSession({ session }: TurnBuilder): Named | null {
  const { wallet } = gatheredIn(session?.state);
  return wallet === undefined || wallet.key === "" ? null : wallet;
}

type Named = Pick<StoredWallet, "key" | "name">;

function nameOf(wallet: Named): string {
  return wallet.name ?? wallet.key;
}
