import type { Ticket } from "../../../../domain/ticket.ts";
import type { WhichOfChat } from "../../../../flow/requests.ts";
import { type OperationAction, operationActionAsk } from "../../../queries/ledger/operation-action.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import type { Message } from "../message.ts";
import { whichOf } from "../which-sale.ts";
import type { Answer } from "./answer.ts";

/** Looks for the operation that is meant: that of the ticket that was named, or the last of the chat. */
export function actOnOperation(
  turn: TurnBuilder,
  type: OperationAction["type"],
  ticket: Ticket | null,
  who: Who,
  which?: WhichOfChat,
  part?: number,
): void {
  const { wallet } = turn;
  const walletKey = typeof wallet === "string" ? null : wallet.key;
  const { branch } = who.access;
  const by =
    ticket === null
      ? ({ type: "lastOfChat", ...(which && { which }) } as const)
      : ({ type: "ticket", ticket, walletKey, branch } as const);
  const ask = operationActionAsk({ type, ticket, ...(part !== undefined && { part }) });
  turn.lookUp(ask, { type: "findOperation", by }, who.person.identity);
}

/** The ticket that a message names for certain; null: none. */
export function ticketOf({ heard }: Message): Ticket | null {
  const { ticket } = heard.facts;
  return ticket?.type === "ticket" ? ticket.ticket : null;
}

/** How much of an operation is returned, centavos: "devolvió 100 de la venta K-7". Undefined: that is not said. */
export function partOf({ heard: { facts, line } }: Message): number | undefined {
  const isReturn = /\b(?:devol|devuelv|regres|reembols)|\bde (?:mas|menos)\b/.test(line);
  return isReturn && facts.amount?.type === "amount" ? facts.amount.centavos : undefined;
}

/** An operation is meant by its ticket, by a phone, or it is the last of the chat. */
export const ofOperation =
  (type: OperationAction["type"]): Answer =>
  (turn, message, who) => {
    const { phone } = message.heard.facts;
    const { role } = who.access;
    if (phone === null || ticketOf(message) !== null)
      return actOnOperation(turn, type, ticketOf(message), who, whichOf(message), partOf(message));
    turn.lookUp("today", { type: "phoneToday", phone: phone.phone, role }, who.person.identity);
  };

/** A cashier can refund nothing: of the last sale they may ask a manager for it. */
export const refund: Answer = (turn, message, who) => {
  const { phone } = message.heard.facts;
  const isLast = who.access.role === "cashier" && phone === null;
  if (isLast || ticketOf(message) !== null)
    return actOnOperation(turn, "undo", ticketOf(message), who, whichOf(message), partOf(message));
  handleCommand(turn, { type: "refund", text: phone?.typed ?? "" }, who);
};
