import type { Ticket } from "../../../../domain/ticket.ts";
import type { WhichOfChat } from "../../../../flow/requests.ts";
import { type OperationAction, operationActionAsk } from "../../../queries/ledger/operation-action.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import type { Message } from "../message.ts";
import { whichOf } from "../which-sale.ts";
import type { Answer } from "./answer.ts";

/**
 * Looks for the operation that is meant (that of a ticket, else the last of the chat or `which`), to do `type` with it. `part`: how much of it is returned,
 * centavos.
 */
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

/** Answers a wish about an operation: it is meant by its ticket or by a phone, or is the last of the chat. */
export const ofOperation =
  (type: OperationAction["type"]): Answer =>
  (turn, message, who) => {
    const { phone } = message.heard.facts;
    const { role } = who.access;
    if (phone === null || ticketOf(message) !== null)
      return actOnOperation(turn, type, ticketOf(message), who, whichOf(message), partOf(message));
    turn.lookUp("today", { type: "phoneToday", phone: phone.phone, role }, who.person.identity);
  };

/** Answers a wish for a refund. A cashier cannot refund: for the last sale they are offered to ask a manager. */
export const refund: Answer = (turn, message, who) => {
  const { phone } = message.heard.facts;
  const isLast = who.access.role === "cashier" && phone === null;
  if (isLast || ticketOf(message) !== null)
    return actOnOperation(turn, "undo", ticketOf(message), who, whichOf(message), partOf(message));
  handleCommand(turn, { type: "refund", text: phone?.typed ?? "" }, who);
};
