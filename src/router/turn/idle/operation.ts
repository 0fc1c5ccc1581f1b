import { centavosOf, type Centavos } from "../../../domain/money.ts";
import type { Ticket } from "../../../domain/ticket.ts";
import type { WhichOfChat } from "../../../flow/requests.ts";
import { type OperationAction, operationActionAsk } from "../../queries/operation-action.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { has, hasWord } from "./conditions.ts";
import type { IdleReading } from "./reading.ts";
import type { Who } from "../commands/command-row.ts";
import { type Phone, parsePhone } from "../../../domain/phone.ts";
import type { PhoneAsked } from "../../../store/store.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { askPhoneFor } from "../remembered/phone-asked.ts";

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
  if (saysWhy.has(type)) turn.person.remember({ amending: textOf(turn) });
  const { wallet } = turn;
  const walletKey = typeof wallet === "string" ? null : wallet.key;
  const { branch } = who.access;
  const by =
    ticket === null
      ? ({ type: "lastOfChat", ...(which && { which }), ...(type === "undo" && { withinMs: undoneMs }) } as const)
      : ({ type: "ticket", ticket, walletKey, branch } as const);
  const ask = operationActionAsk({ type, ticket, ...(part !== undefined && { part }) });
  turn.lookUp(ask, { type: "findOperation", by }, who.person.identity);
}

/** How far back an operation is looked for that is to be undone, ms. */
const undoneMs = 7 * 24 * 3_600_000;

/** What takes an operation back: the message tells why, and what is right. */
const saysWhy: ReadonlySet<OperationAction["type"]> = new Set(["undo", "cancel", "refund"]);

/** The message of a turn; empty: it is none. */
function textOf({ input: { entry } }: TurnBuilder): string {
  const body = entry.content.type === "update" ? entry.content.update.body : null;
  return body?.type === "text" ? body.text : "";
}

/** Looks for the chat's last operation of a customer of that name, to sell to them: `said` is the message. */
export function sellToNamed(turn: TurnBuilder, name: string, said: string, who: Who): void {
  const by = { type: "lastOfChat", which: { named: name, branch: who.access.branch } } as const;
  const ask = operationActionAsk({ type: "sameCustomer", ticket: null, said });
  turn.lookUp(ask, { type: "findOperation", by }, who.person.identity);
}

/**
 * How much of an operation is returned, centavos: "devolvió 100 de la venta K-7"; one where it is only said that it is a part. Undefined: that is not said.
 */
export function partOf(reading: IdleReading): Centavos | undefined {
  const isReturn = has("UNDO", "TAKE")(reading) || (hasWord("mas menos")(reading) && hasWord("de")(reading));
  if (!isReturn) return undefined;
  if (has("PART")(reading) || hasWord("parcial parte")(reading)) return centavosOf(1);
  // "La cobré dos veces" tells why.
  const figure = reading.utterance.data.find(
    ({ token, role, at }) =>
      token.type === "number" && role !== "ticket" && !reading.utterance.tokens[at + 1]?.classes.includes("UNIT"),
  )?.token;
  const told = figure?.type === "number" && figure.amount.type === "amount" ? figure.amount.centavos : undefined;
  return reading.amountCentavos ?? told;
}

/** Takes the phone that the bot has asked for with nothing open; it may come in several messages. */
export function takePhone(turn: TurnBuilder, { talked: { phoneAsked }, phone, digits }: IdleReading, who: Who): void {
  if (phoneAsked === null) return;
  if (phone !== null) return act(turn, phoneAsked.for, phone, who);
  const joined = joinedDigits(phoneAsked.part ?? "", digits ?? "");
  const reading = parsePhone(joined);
  if (reading.type === "phone") return act(turn, phoneAsked.for, reading.phone, who);
  turn.say({ key: "phoneWrongLength", values: { digits: joined.length } });
  askPhoneFor(turn, phoneAsked.for, joined);
}

/** The digits of a phone that came in parts; those of the last message alone, where they are too many together. */
function joinedDigits(part: string, digits: string): string {
  return part.length + digits.length <= wholePhone ? part + digits : digits;
}

const wholePhone = 10;

/** Waits for somebody who asks for time to give the phone. */
export function waitForPhone(turn: TurnBuilder, { talked: { phoneAsked } }: IdleReading): void {
  turn.say({ key: "waitingForYou" });
  if (phoneAsked !== null) askPhoneFor(turn, phoneAsked.for, phoneAsked.part);
}

/** Does with a phone what it was asked for. */
function act(turn: TurnBuilder, wanted: PhoneAsked["for"], phone: Phone, who: Who): void {
  const { identity } = who.person;
  const { role } = who.access;
  switch (wanted) {
    case "balance":
      return handleCommand(turn, { type: "balance", text: phone }, who);
    case "history":
      return turn.lookUp("history", { type: "phoneHistory", phone }, identity);
    case "undo":
      // What of it can be undone is for a manager to choose.
      if (role === "manager") return handleCommand(turn, { type: "refund", text: phone }, who);
      return turn.lookUp("today", { type: "phoneToday", phone, role }, identity);
    case "find":
      return turn.lookUp("today", { type: "phoneToday", phone, role }, identity);
  }
}
