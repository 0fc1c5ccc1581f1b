import type { Button } from "../../channel/channel.ts";
import { formatPhone, type Phone } from "../../domain/phone.ts";
import { gatheredInSale } from "../../flow/flow.ts";
import type { FoundOperation, QueryResult } from "../../flow/requests.ts";
import { refundLine } from "../../text/wording.ts";
import { situationOf } from "../../understanding/situation.ts";
import { deniesTicket, isUnclear, ticketNamed } from "../../understanding/slots.ts";
import { understand } from "../../understanding/understand.ts";
import { cancellationText } from "../money/operation-views.ts";
import { tapData } from "../tap.ts";
import { commands } from "../turn/commands.ts";
import { balance } from "../turn/commands/balance.ts";
import type { Who } from "../turn/commands/command-row.ts";
import { checkMayStart, handleCommand } from "../turn/commands/handle-command.ts";
import { menuButtons } from "../turn/commands/menu.ts";
import { replacementSaleView } from "../turn/idle/amending.ts";
import { actOnPhone, amended, askStatusOf, takeRightCustomer } from "../turn/idle/operation.ts";
import { takesYesOrNo } from "../turn/fresh-answer.ts";
import { askPhoneFor, offer } from "../turn/remembered/offers.ts";
import { amendOf, amendsOf, waitingSales } from "../turn/remembered/queue.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";
import { refundData } from "./calls-to-managers.ts";
import { type OperationAction, readOperationAction } from "./operation-action.ts";

/** Does the requested action with an operation that was looked up. `askName`: holds the action (`readOperationAction`). */
export function showOperation(
  turn: TurnBuilder,
  { found, others = [], isByName = false, approvalsOpen = 0, unknown }: Extract<QueryResult, { type: "findOperation" }>,
  askName: string,
): void {
  const { actor, input } = turn;
  const action = readOperationAction(askName);
  if (actor === null || input.person === null || action === null) return;
  const who: Who = { person: input.person, phone: actor.phone, access: actor.access };
  // "¿La apruebas?" was asked by a message of its own.
  const isOfApproval = action.type === "confirm" && approvalsOpen > 0 && who.access.role === "manager";
  const all = found === null ? [] : [found, ...others];
  if (action.type === "right") takeRightCustomer(turn, action.ticket ?? "", all);
  else if (isOfApproval && !turn.session) handleCommand(turn, { type: "approvals", text: "" }, who);
  else if (unknown !== undefined) turn.say({ key: "restoredYes", values: unknown });
  else if (found === null) sayNotFound(turn, action, who);
  else if (isByName && others.length > 0) askWhichCustomer(turn, all);
  else if (action.type === "status") sayStatuses(turn, all);
  else for (const one of all.toReversed()) showFound(turn, action, one, who);
}

/** The name of the lookup of approvals if a manager declines the requested refund. */
export const declinesAsked = "decline";

/** Begins the only requested refund, or declines it (`askName`), if nothing else waits. Otherwise shows the pending approvals. */
export function showApprovals(
  turn: TurnBuilder,
  { approvals, refunds = [] }: Extract<QueryResult, { type: "approvals" }>,
  askName: string,
): void {
  const { actor, input, session } = turn;
  if (actor === null || input.person === null || session !== null) return;
  const who: Who = { person: input.person, phone: actor.phone, access: actor.access };
  const [only, more] = refunds;
  const isOne = only !== undefined && more === undefined && approvals.length === 0;
  if (isOne && askName === declinesAsked)
    return turn.lookUp(
      "declineRefund",
      { type: "declineRefund", operationId: only.operationId },
      input.person.identity,
    );
  if (isOne) return handleCommand(turn, { type: "refund", text: refundLine(only) }, who);
  handleCommand(turn, { type: "approvals", text: "" }, who);
}

function askWhichCustomer(turn: TurnBuilder, all: readonly FoundOperation[]): void {
  const customers = all.slice(0, 5).map(({ named: { customer, phone } }) => ({ name: customer, phone }));
  turn.say({ key: "whichCustomer", values: { customers } });
}

const undoing: readonly OperationAction["type"][] = ["undo", "cancel", "refund"];

function sayNotFound(turn: TurnBuilder, action: OperationAction, who: Who): void {
  const { access } = who;
  if (action.ticket !== null) {
    const wanted = undoing.includes(action.type) ? "undo" : "find";
    // "Devuélvele al 477… los 310 del ticket 902": the phone was given.
    const said = understand(turn.input.person?.talk?.amending ?? "", situationOf(access.role)).slots.phone;
    if (wanted === "undo" && said !== null) return actOnPhone(turn, wanted, said.value, who);
    askPhoneFor(turn, wanted);
    return turn.say({ key: "ticketNotFound", values: { ticket: action.ticket } });
  }
  const amend = action.type === "status" ? amendsOf(turn).at(-1) : undefined;
  if (amend !== undefined) return askStatusOf(turn, amend);
  switch (action.type) {
    case "undo":
      askPhoneFor(turn, "undo");
      turn.say({ key: "aboutWhich", values: { role: access.role } });
      // A later yes is for the question right above it.
      if (takesYesOrNo(turn.topic)) turn.askAgain();
      return;
    case "balance":
      return balance(turn, "", who);
    case "confirm":
      return offerSale(turn, access.role);
    case "cancel":
      return turn.say({ key: "nothingToCancel" });
    case "same":
    case "sameCustomer":
    case "ofLast":
      // "No es María, es Jorge": the customer is unknown here, so the phone is asked for.
      if (action.said !== undefined && turn.topic === "summary") return askPhoneInstead(turn);
      if (turn.session) {
        if (action.said !== undefined) turn.say({ key: "nameNotFound" });
        return turn.askAgain();
      }
      if (action.said !== undefined) return handleCommand(turn, { type: "sale", text: action.said }, who);
      return turn.say({ key: "lastNone" });
    default:
      return turn.say({ key: "lastNone" });
  }
}

/** Asks for the phone of the right customer of the open sale. */
function askPhoneInstead(turn: TurnBuilder): void {
  turn.advance({ type: "TOLD", reading: { is: "change", field: "phone" }, confirms: false, turn: turn.seq });
}

function offerSale(turn: TurnBuilder, role: Who["access"]["role"]): void {
  const buttons = menuButtons(turn, role, 1);
  turn.say({ key: "nothingToConfirm" }, { buttons });
  const [button] = buttons;
  if (button !== undefined) offer(turn, button);
}

function showFound(turn: TurnBuilder, action: OperationAction, found: FoundOperation, who: Who): void {
  const { named, fate, atText, byName, stateText } = found;
  switch (action.type) {
    case "ofLast":
      return showFound(turn, { type: "undo", ticket: null }, found, who);
    case "status":
    case "confirm":
    case "right":
      return sayStatus(turn, found);
    case "find":
      return turn.say({ key: "saleFound", values: { ...named, atText, byName, stateText } });
    case "balance":
      return balance(turn, named.phone, who);
    case "undo":
    case "cancel":
      turn.person.remember({ ofLast: true });
      return isPart(action, found)
        ? turn.say({ key: "refundIsWhole", values: { role: who.access.role } })
        : undo(turn, action, found, who);
    case "refund":
      if (isPart(action, found)) turn.say({ key: "refundIsWhole", values: { role: who.access.role } });
      // This is the same refund, which was asking for the phone.
      if (turn.session?.flow === "refund") turn.end();
      return handleCommand(turn, { type: "refund", text: refundLine(found.named) }, who);
    case "sameCustomer":
    case "same":
      // A second sale while the fate of the first is unknown could be a duplicate.
      if (action.type === "same" && (fate === "inDoubt" || fate === "open")) return sayStatus(turn, found);
      return beginSame(turn, found, action, who);
  }
}

/** Says the state of operations, newest first. For a wrong sale also the state of its refund and of its replacement. */
function sayStatuses(turn: TurnBuilder, all: readonly FoundOperation[]): void {
  for (const one of all.toReversed()) sayStatus(turn, one, all.length > 1);
  const amend = amendsOf(turn).findLast(({ refund }) => refund === "asked");
  if (amend !== undefined && all.every(({ operationId }) => operationId !== amend.operationId))
    askStatusOf(turn, amend);
}

/** `isMadeInstead`: the replacement is mentioned too. */
function sayStatus(turn: TurnBuilder, found: FoundOperation, isMadeInstead = false): void {
  const { operationId, named, fate, isAsked = false, atText, refund = null, balance: after = null } = found;
  const { right = null } = amendOf(turn, operationId) ?? {};
  const instead = right === null || refund === null || isMadeInstead ? null : replacementSaleView(right, named);
  turn.say({ key: "lastStatus", values: { ...named, fate, isAsked, atText, balance: after, refund, instead } });
  const left = waitingSales(turn);
  if (left > 0) turn.say({ key: "severalLeft", values: { count: left } });
}

/** True if only a part of a sale (named by its ticket, or the last one) is to be undone. */
function isPart({ part }: OperationAction, { named }: FoundOperation): boolean {
  return part !== undefined && named.amountCentavos !== null && part < named.amountCentavos;
}

/** Cancels an operation that has not been sent. For an applied one offers the refund: a manager can begin it, a cashier can ask the managers for it. */
function undo(turn: TurnBuilder, action: OperationAction, found: FoundOperation, who: Who): void {
  const { named, fate, waits, operationId, atText, isLast = false } = found;
  const open = turn.input.open.find((one) => one.id === operationId);
  if (waits && open?.state === "ready") {
    turn.cancelOperation(operationId);
    return turn.say(cancellationText(open, "byPerson"));
  }
  if (fate === "open") return turn.say({ key: "tooLateToCancel", values: named });
  if (fate !== "applied" && fate !== "verified") return sayStatus(turn, found);
  if (named.what !== "sale" && named.what !== "redeem")
    return turn.say({ key: "undoByCorrecting", values: { ...named, atText, isLast } });
  const amend = amended(turn, found);
  if (amend === "later") return;
  const by = who.access.role === "manager" ? "manager" : "cashier";
  const { state = null } = found.refund ?? {};
  // The refund is requested or made already.
  if (state !== null && state !== "declined" && !(state === "asked" && by === "manager")) return sayStatus(turn, found);
  // The summary of the refund asks for a yes.
  const isOnlyUndone = (amend?.right ?? null) === null && (amend?.lacks ?? null) === null;
  if (by === "manager" && isOnlyUndone && action.ticket !== null && !turn.session)
    return showFound(turn, { ...action, type: "refund" }, found, who);
  const button: Button =
    by === "manager"
      ? { label: turn.render({ key: "undoNow" }), data: refundData(operationId) }
      : {
          label: turn.render({ key: "undoAsk" }),
          data: tapData({ type: "command", words: `pedir devolución =${operationId}` }),
        };
  const right = amend === null || amend.right === null ? null : replacementSaleView(amend.right, named);
  const values = { ...named, atText, isLast, by, right, lacks: amend?.lacks ?? null } as const;
  turn.say({ key: "undoOffer", values }, { buttons: [button], closed: true });
  offer(turn, button);
}

/** Answers the open sale's question for the phone with the phone of the earlier operation. Does nothing if something else is open. */
function goOnWith(turn: TurnBuilder, phone: Phone, walletKey: string): void {
  const { session } = turn;
  if (session?.flow !== "sale") return;
  // At a summary with another customer, the bot asks back.
  if (session.state.value === "summary" || session.state.value === "change") {
    const given = { phone: { phone, typed: formatPhone(phone), sure: false } };
    return void turn.advance({
      type: "TOLD",
      reading: { is: "data", data: given },
      confirms: false,
      turn: turn.seq,
    });
  }
  if (session.state.value !== "phone") return;
  const { wallet, amountCentavos, ticket, ticketAnswered } = gatheredInSale(session.state);
  if (wallet.key !== walletKey) return turn.askAgain();
  const asks = amountCentavos === null ? "amount" : "ticket";
  const phoneTyped = formatPhone(phone);
  const notice = { key: "partlyRead", values: { phoneTyped, amountCentavos, ticket, asks } } as const;
  turn.end();
  turn.begin("sale", "", { walletKey, phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice });
}

/** Begins a sale for the same customer, with the same amount or the data of the message. It is confirmed at the summary. The bot asks for uncertain data. */
function beginSame(
  turn: TurnBuilder,
  { named, walletKey }: FoundOperation,
  { type, said = "" }: OperationAction,
  who: Who,
): void {
  if (turn.session) return type === "sameCustomer" ? goOnWith(turn, named.phone, walletKey) : undefined;
  if (checkMayStart(turn, commands.sale, who) !== "yes") return;
  const { slots, tokens, data } = understand(said, situationOf("after", turn.reads));
  const beside = ticketNamed(tokens, data);
  // "Otra igual ticket 8002": the figure beside the word for a ticket is no amount.
  const figures = data.filter(({ token }) => token.type === "number");
  const isTicket = beside !== null && figures.length === 1 && figures[0]?.token.typed === beside;
  const amount = slots.amount?.sure === true && !isTicket ? slots.amount.value : undefined;
  const ticket = slots.ticket?.value ?? (beside === null ? undefined : ({ type: "ticket", ticket: beside } as const));
  const phones = data.flatMap(({ token, role }) =>
    token.type === "phone" && role !== "withdrawn" ? [token.phone] : [],
  );
  const isClear = !data.some(isUnclear);
  const told = isClear && amount?.type === "amount" ? amount.centavos : null;
  // "Otra igual ticket 8002", "otra igual pero al 477…": the other data stay the same.
  const isRead = type === "same" || told !== null;
  const phone = (type === "same" && phones.length === 1 ? phones[0] : undefined) ?? named.phone;
  // Where every sale must have a ticket, the bot asks for it all the same.
  const isNone =
    ticket === undefined && deniesTicket(tokens) && typeof turn.wallet !== "string" && !turn.wallet.ticketMandatory;
  turn.begin("sale", "", {
    walletKey,
    phone,
    phoneTyped: formatPhone(phone),
    amountCentavos: told ?? (type === "same" ? named.amountCentavos : null),
    ticket: isRead && ticket?.type === "ticket" ? ticket.ticket : null,
    ticketAnswered: isRead && (ticket?.type === "ticket" || isNone),
    notice: null,
  });
}
