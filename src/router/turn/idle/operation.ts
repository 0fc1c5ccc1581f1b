/** What is done with an operation that a message names, and how one is put right. */
import { type Centavos, centavosOf } from "../../../domain/money.ts";
import { parsePhone, phoneLength, type Phone } from "../../../domain/phone.ts";
import type { Ticket } from "../../../domain/ticket.ts";
import type { FoundOperation, WhichOfChat } from "../../../flow/requests.ts";
import type { Amend, PhoneAsked } from "../../../store/store.ts";
import { type OperationAction, operationActionAsk } from "../../queries/operation-action.ts";
import type { Who } from "../commands/command-row.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { askPhoneFor } from "../remembered/offers.ts";
import { amendOf, rememberAmend } from "../remembered/queue.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { readAmended, saleOf, tellsReason } from "./amending.ts";
import { has, hasWord } from "./conditions.ts";
import type { IdleReading } from "./reading.ts";

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
  return part.length + digits.length <= phoneLength ? part + digits : digits;
}

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

/** Longest reason that a manager is told, characters. */
const longestReason = 160;

/**
 * Remembers what was just said of an operation that was made, and gives all that is known of it; null: nothing. "later": the right customer is looked for by
 * name first, and the operation is looked up again.
 */
export function amended(turn: TurnBuilder, found: FoundOperation): Amend | "later" | null {
  const { operationId } = found;
  const before = amendOf(turn, operationId);
  const text = turn.input.person?.talk?.amending ?? "";
  if (text === "" || turn.actor === null) return before;
  const made = saleOf(found);
  const {
    right,
    lacks,
    name = null,
  } = made === null ? { right: null, lacks: null } : readAmended(text, made, before, turn.reads);
  const amend: Amend = {
    operationId,
    made,
    said: joined(before?.said ?? "", tellsReason(text, turn.reads) ? text : ""),
    right,
    lacks,
    atMs: turn.nowMs,
    ...(before?.refund && { refund: before.refund }),
  };
  rememberAmend(turn, amend);
  turn.person.remember({ amending: "" });
  if (name === null) return amend;
  const by = { type: "lastOfChat", which: { named: name, branch: turn.actor.access.branch } } as const;
  turn.lookUp(
    operationActionAsk({ type: "right", ticket: operationId }),
    { type: "findOperation", by },
    turn.person.identity,
  );
  return "later";
}

/** Remembers why a refund is wanted, where the yes to it tells that. `words`: those of the button that is taken: "pedir devolución =op-1". */
export function addReason(turn: TurnBuilder, words: string, text: string): void {
  const [, operationId = ""] = words.split("=");
  const amend = amendOf(turn, operationId);
  if (amend !== null && tellsReason(text, turn.reads))
    rememberAmend(turn, { ...amend, said: joined(amend.said, text) });
}

/** A reason with what else was said of it. */
const joined = (before: string, more: string) =>
  [before, more]
    .filter((one) => one !== "")
    .join("; ")
    .slice(0, longestReason);

/** Takes the customer who was looked for by name as the right one, where there is one of that name, and goes on with the operation. */
export function takeRightCustomer(turn: TurnBuilder, operationId: string, found: readonly FoundOperation[]): void {
  const [only, more] = found;
  const amend = amendOf(turn, operationId);
  const base = amend?.right ?? amend?.made ?? null;
  if (amend !== null && base !== null && only !== undefined && more === undefined) {
    rememberAmend(turn, { ...amend, right: { ...base, phone: only.named.phone }, lacks: null });
  }
  undoById(turn, operationId);
}

/** Looks an operation up again, to undo it. */
export function undoById(turn: TurnBuilder, id: string): void {
  const request = { type: "findOperation", by: { type: "id", id } } as const;
  turn.lookUp(operationActionAsk({ type: "undo", ticket: null }), request, turn.person.identity);
}

/** Looks up what became of a sale that should have been another, and of the one that comes in its place. */
export function askStatusOf(turn: TurnBuilder, { operationId, right, atMs }: Amend): void {
  const instead = right === null ? null : { phone: right.phone, amountCentavos: right.amountCentavos, sinceMs: atMs };
  const by = { type: "id", id: operationId, ...(instead !== null && { instead }) } as const;
  turn.lookUp(
    operationActionAsk({ type: "status", ticket: null }),
    { type: "findOperation", by },
    turn.person.identity,
  );
}
