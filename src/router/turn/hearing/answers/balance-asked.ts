import { gatheredIn } from "../../../../flow/gathered.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import { type Message } from "../message.ts";

/** Whether somebody of the staff asks what the customer of a phone has bought. */
export function asksHistory({ heard: { intent, facts } }: Message, { access }: Who): boolean {
  return intent === "history" && access.role !== "customer" && facts.phone !== null && facts.amount === null;
}

/** Whether a balance is asked for, and no amount, ticket or points are told. */
export function asksBalance({ heard: { intent, facts, line, questioned } }: Message): boolean {
  if (questioned && asksIfEnough.test(line) && facts.phone === null) return true;
  const asks = intent === "balance" || intent === "thatBalance" || intent === "ownBalance";
  return asks && facts.amount === null && facts.ticket === null && facts.points === null;
}

/** "¿Le alcanza para 50?" */
const asksIfEnough =
  /^(?:(?:y|oye|entonces|si|,) )*(?:(?:con (?:eso|lo que tiene|sus puntos|su saldo)|ya|todavia|,) )*(?:le|les) (?:alcanza|alcanzan|alcanzaria|ajusta)(?: (?:para|con|a))*(?: (?:pagar|usar|cubrir))?(?: #)?(?: (?:pesos|puntos|de (?:puntos|saldo)|todo|eso))*$/;

/** Shows the balance of the phone that a message names, or else of the customer of the open conversation. False: there is neither. */
export function answerBalance(turn: TurnBuilder, { heard }: Message, who: Who): boolean {
  const whose = heard.facts.phone?.phone ?? gatheredIn(turn.session?.state).phone ?? null;
  if (whose === null || who.access.role === "customer") return false;
  handleCommand(turn, { type: "balance", text: whose }, who);
  return true;
}
