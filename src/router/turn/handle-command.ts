import type { Button } from "../../channel/channel.ts";
import { parsePhone, type Phone } from "../../domain/phone.ts";
import { phonesIn } from "../../domain/reader/phones-in.ts";
import type { FlowEvent, FlowId } from "../../flow/flow.ts";
import { shownFor } from "../../ledger/ids.ts";
import { balanceAsk } from "../queries/balance-ask.ts";
import { namedOperation, saidCancelled } from "../money/receipts.ts";
import type { Person } from "../../store/store.ts";
import { isBeingDone, waitsForOutcome, type Access } from "../access.ts";
import type { Command } from "./read-command.ts";
import {
  chooseLanguage,
  choosesNotices,
  chooseWallet,
  forgetPerson,
  offerForgetting,
  offerWallets,
} from "./commands/preferences.ts";
import { askReport } from "../reports/ask-report.ts";
import { beginSelfRegistration, registersSelf } from "./commands/self-registration.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/** The person of a turn, with a proved phone. */
export interface Who {
  readonly person: Person;
  readonly phone: Phone;
  readonly access: Access;
}

/** Does what a command asks, whatever flow is open. */
export function obey(turn: TurnBuilder, command: Command, who: Who): void {
  switch (command.type) {
    case "cancel":
      return cancel(turn);
    case "back":
      if (turn.session) return answerQuestion(turn, { type: "BACK", turn: turn.turn }, who);
      return sayMenu(turn, who);
    case "help":
      return help(turn, who);
    case "menu":
      return sayMenu(turn, who);
    case "balance":
      return balance(turn, command.text, who);
    case "sale":
    case "redeem":
      return startFlow(turn, command.type, command.text, who);
    case "register":
      return register(turn, command.text, who);
    case "registerSelf":
      return registerSelf(turn, who);
    case "correct":
    case "refund":
      return correct(turn, command, who);
    case "approvals":
      return startFlow(turn, "approvals", "", who);
    case "wallet":
      return chooseWallet(turn, command.text, who);
    case "language":
      return chooseLanguage(turn, command.language, who.access.role);
    case "noticesOn":
    case "noticesOff":
      return choosesNotices(turn, command.type === "noticesOn");
    case "ownRecords":
      return turn.lookUp("ownRecords", { type: "ownRecords", phone: who.phone }, who.person.identity);
    case "forgetMe":
      return offerForgetting(turn);
    case "forgetMeYes":
      return forgetPerson(turn, who);
    case "ownDay":
      return ownDay(turn, who);
    case "corte":
    case "customers":
    case "audit":
      return askReport(turn, command.type, command.text, who);
    case "doubts":
      return startFlow(turn, "doubts", "", who);
    case "addCollaborator":
    case "disableCollaborator":
    case "invite":
    case "unlink":
      return startFlow(turn, command.type, command.text, who);
    case "collaborators":
      return collaborators(turn, who);
  }
}

/** In the middle of a conversation: what its question wants, and the question again. */
function help(turn: TurnBuilder, who: Who): void {
  const { topic } = turn;
  if (!topic) return turn.say({ key: "help", values: { role: who.access.role } });
  turn.say({ key: "helpHere", values: { topic } });
  turn.askAgain();
}

/** Lists the collaborators to a manager, beside whatever is open. */
function collaborators(turn: TurnBuilder, who: Who): void {
  if (who.access.role === "manager") {
    return turn.lookUp("collaborators", { type: "collaborators" }, who.person.identity);
  }
  turn.audit("access.refused", "collaborators");
  return who.access.role === "customer" ? sayMenu(turn, who) : turn.say({ key: "notAllowed" });
}

/** Says what the person may do, and shows their commands where the network has a place for them. */
export function welcome(turn: TurnBuilder, who: Who): void {
  const { role, name, branch, readable } = who.access;
  if (role === "customer" && !readable) return turn.say({ key: "rolesUnreadable", values: { role } });
  const values = { name: name ?? who.person.name, role, branch: branch || null };
  turn.say({ key: "welcome", values }, { buttons: menuButtons(turn, who), spelledOut: true });
  turn.showCommands(role);
}

/** Passes an answer to the open conversation, if the person may still go on with it. */
export function answerQuestion(turn: TurnBuilder, event: FlowEvent, who: Who): void {
  const flow = turn.session ? turn.settings.flows[turn.session.flow] : null;
  if (flow && !flow.roles.includes(who.access.role) && !registersSelf(turn, who.phone)) {
    turn.end();
    turn.audit("access.refused", flow.id);
    return turn.say({ key: "notAllowed" });
  }
  turn.advance(event);
}

function cancel(turn: TurnBuilder): void {
  const { open } = turn.input;
  const waiting = open.find((one) => one.state === "ready");
  if (turn.session && waitsForOutcome(turn.session)) {
    const { flowId } = turn.session;
    turn.end();
    // The chat may have newer ones, as when a manager orders a second try of an earlier one.
    const awaited = open.find((one) => one.reportTo === flowId);
    return awaited ? stopOperation(turn, awaited.id) : turn.say({ key: "nothingToCancel" });
  }
  if (turn.session && isBeingDone(turn.session)) return turn.say({ key: "beingDone" });
  if (turn.session) {
    turn.end();
    return turn.say({ key: waiting ? "cancelledAnotherWaits" : "cancelled" });
  }
  const latest = waiting ?? open[0];
  if (!latest) return turn.say({ key: "nothingToCancel" });
  stopOperation(turn, latest.id);
}

/** The button that calls an operation off was tapped. `shown`: what it was shown for. */
export function stopShown(turn: TurnBuilder, id: string, shown: string): void {
  const { open } = turn.input;
  const operation = open.find((one) => one.id === id);
  if (operation && shownFor(operation.request) === shown) return stopOperation(turn, id);
  if (open.some((one) => one.state === "ready")) turn.say({ key: "oldDecision", values: { goOn: "cancel" } });
  else turn.say({ key: "oldButton" });
}

/** Calls off an operation that was confirmed but has not been sent; says so when it is too late. */
function stopOperation(turn: TurnBuilder, id: string): void {
  const operation = turn.input.open.find((one) => one.id === id);
  if (!operation) return turn.say({ key: "oldButton" });
  if (operation.state !== "ready") return turn.say({ key: "tooLateToCancel", values: namedOperation(operation) });
  turn.cancelOperation(id);
  if (turn.session && waitsForOutcome(turn.session)) turn.end();
  turn.say(saidCancelled(operation, "byPerson"));
}

function sayMenu(turn: TurnBuilder, who: Who): void {
  const { role, readable } = who.access;
  // Nobody is shown a customer's menu while it is not known whether they are one.
  if (role === "customer" && !readable) return turn.say({ key: "rolesUnreadable", values: { role } });
  const open = turn.session !== null;
  turn.say({ key: "menu", values: { role, open } }, { buttons: menuButtons(turn, who), spelledOut: true });
  turn.askAgain();
}

function menuButtons(turn: TurnBuilder, who: Who): Button[] {
  const { render } = turn;
  const sale = { label: render({ key: "menuSale" }), data: "do:venta" };
  const own = { label: render({ key: "menuBalance" }), data: "do:saldo" };
  const doubts = { label: render({ key: "menuDoubts" }), data: "do:pendientes" };
  if (who.access.role === "customer") return [own];
  return who.access.role === "manager" ? [sale, own, doubts] : [sale, own];
}

/** A balance, answered beside whatever is open: one's own, or for staff anybody's. */
function balance(turn: TurnBuilder, text: string, who: Who): void {
  const staff = who.access.role !== "customer";
  if (staff && !who.access.readable) return turn.say({ key: "rolesUnreadable", values: { role: who.access.role } });
  if (staff && text === "") return turn.say({ key: "whoseBalance" });
  if (!staff && turn.settings.walletKey === null && turn.input.wallets.length > 1) {
    return turn.lookUp("ownBalances", { type: "ownBalances", phone: who.phone }, who.person.identity);
  }
  const wallet = turn.wallet;
  if (typeof wallet === "string") return sayNoWallet(turn, wallet, who);
  if (!staff) {
    return turn.lookUp(
      balanceAsk({ of: "own" }),
      { type: "customer", walletKey: wallet.key, phone: who.phone },
      who.person.identity,
    );
  }
  const asked = parsePhone(text);
  if (asked.type === "wrongLength") {
    return turn.say({ key: "balanceWrongLength", values: { digits: asked.digits } });
  }
  if (asked.type === "notAPhone") return turn.say({ key: "whoseBalance" });
  turn.lookUp(
    balanceAsk({ of: "customer", phone: asked.phone, walletKey: wallet.key }),
    { type: "customer", walletKey: wallet.key, phone: asked.phone },
    who.person.identity,
  );
}

/** Registers a customer; in the middle of a sale the bare word answers its question about an unknown phone. */
function register(turn: TurnBuilder, text: string, who: Who): void {
  const selling = turn.session?.flow === "sale" || turn.session?.flow === "redeem";
  if (!selling || text !== "") return startFlow(turn, "register", text, who);
  return answerQuestion(turn, { type: "ANSWER", text: "registrar", confirms: false, turn: turn.turn }, who);
}

/** *Registrarme*: a customer registers themselves, where the shop lets them. */
function registerSelf(turn: TurnBuilder, who: Who): void {
  if (!who.access.readable) return turn.say({ key: "rolesUnreadable", values: { role: who.access.role } });
  if (who.access.role !== "customer") return register(turn, "", who);
  if (beginSelfRegistration(turn, who.phone)) return;
  turn.audit("access.refused", "register");
  sayMenu(turn, who);
}

/** A correction or a refund; the bare word in the middle of something else is an answer there: "corregir" at a summary changes it. */
function correct(turn: TurnBuilder, command: Extract<Command, { type: "correct" | "refund" }>, who: Who): void {
  const flow = turn.session?.flow;
  if (flow === undefined || flow === "doubts" || flow === "approvals" || command.text !== "") {
    return startFlow(turn, command.type, command.text, who);
  }
  const text = command.type === "correct" ? "corregir" : "devolución";
  answerQuestion(turn, { type: "ANSWER", text, confirms: false, turn: turn.turn }, who);
}

/** What the person did today, answered beside whatever is open. */
function ownDay(turn: TurnBuilder, who: Who): void {
  if (who.access.role === "customer") {
    turn.audit("access.refused", "ownDay");
    return sayMenu(turn, who);
  }
  turn.lookUp("ownDay", { type: "ownDay", phone: who.phone }, who.person.identity);
}

/** Flows that act in a collaborator's name. */
const needCollaborator: readonly FlowId[] = ["correct", "refund", "sale", "redeem", "register"];

/** Flows whose first message may say everything: of one sale, use or correction. */
const readsLine: readonly FlowId[] = ["correct", "sale", "redeem"];

function startFlow(turn: TurnBuilder, id: FlowId, text: string, who: Who): void {
  const { access } = who;
  const flow = turn.settings.flows[id];
  // Without a list of collaborators everybody looks like a customer.
  if (!access.readable && (id === "sale" || access.role === "customer")) {
    return turn.say({ key: "rolesUnreadable", values: { role: access.role } });
  }
  if (!flow.roles.includes(access.role)) {
    turn.audit("access.refused", id);
    return access.role === "customer" ? sayMenu(turn, who) : turn.say({ key: "notAllowed" });
  }
  const wallet = turn.wallet;
  if (needCollaborator.includes(id)) {
    if (access.usertoolId === null) {
      turn.audit("access.refused", id);
      return turn.say({ key: "notACollaborator" });
    }
    if (typeof wallet === "string") return sayNoWallet(turn, wallet, who);
  }
  if (readsLine.includes(id) && phonesIn(text).length > 1) {
    turn.say({ key: "severalAtOnce" });
    return turn.askAgain();
  }
  leave(turn);
  turn.begin(id, text, null);
}

/** Flows that show what there is, where leaving one leaves nothing undone. */
const lists: readonly FlowId[] = ["doubts", "approvals"];

/** Ends what is open, for another conversation to take its place; says so where that leaves something undone. */
function leave(turn: TurnBuilder): void {
  const { session } = turn;
  if (!session) return;
  const underWay = waitsForOutcome(session) || isBeingDone(session);
  if (session.flow === "sale") turn.say({ key: "saleReplaced" });
  else if (!underWay && !lists.includes(session.flow)) turn.say({ key: "taskReplaced" });
  turn.end();
}

function sayNoWallet(turn: TurnBuilder, why: "unclear" | "unreadable", { access }: Who): void {
  if (why === "unclear") offerWallets(turn, true);
  else turn.say({ key: "walletUnreadable", values: { role: access.role } });
}
