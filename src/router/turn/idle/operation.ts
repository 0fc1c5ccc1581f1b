/** Acts on an operation that a message means, and corrects it. */
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
import { showHistory } from "../commands/balance.ts";
import { has } from "../conditions.ts";
import { hasWord } from "./conditions.ts";
import type { IdleReading } from "./reading.ts";

/** Looks up an operation to do `type` with it: by its ticket, else the chat's last one or `which`. `part`: how much to return, centavos. */
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

/** How old an operation may be that is undone, ms. */
const undoneMs = 7 * 24 * 3_600_000;

/** Actions that take an operation back. Their message says why, and what is right. */
const saysWhy: ReadonlySet<OperationAction["type"]> = new Set(["undo", "cancel", "refund"]);

/** The text of the turn's message. Empty: it has none. */
function textOf({ input: { entry } }: TurnBuilder): string {
  const body = entry.content.type === "update" ? entry.content.update.body : null;
  return body?.type === "text" ? body.text : "";
}

/** Looks up the chat's last operation of a customer with this name, to sell to them. `said`: the message. */
export function sellToNamed(turn: TurnBuilder, name: string, said: string, who: Who): void {
  const by = { type: "lastOfChat", which: { named: name, branch: who.access.branch } } as const;
  const ask = operationActionAsk({ type: "sameCustomer", ticket: null, said });
  turn.lookUp(ask, { type: "findOperation", by }, who.person.identity);
}

/**
 * How much of an operation is returned, centavos: "devolvió 100 de la venta K-7". One centavo stands for an unknown part. Undefined: the message mentions no
 * part.
 */
export function partOf(reading: IdleReading): Centavos | undefined {
  const isReturn = has("UNDO", "TAKE")(reading) || (hasWord("mas menos")(reading) && hasWord("de")(reading));
  if (!isReturn) return undefined;
  if (has("PART")(reading) || hasWord("parcial parte")(reading)) return centavosOf(1);
  // "La cobré dos veces" gives a reason.
  const figure = reading.utterance.data.find(
    ({ token, role, at }) =>
      token.type === "number" && role !== "ticket" && !reading.utterance.tokens[at + 1]?.classes.includes("UNIT"),
  )?.token;
  const told = figure?.type === "number" && figure.amount.type === "amount" ? figure.amount.centavos : undefined;
  return reading.amountCentavos ?? told;
}

/** Takes the phone that the bot asked for while nothing is open. It may come in several messages. */
export function takePhone(turn: TurnBuilder, { talked: { phoneAsked }, phone, digits }: IdleReading, who: Who): void {
  if (phoneAsked === null) return;
  if (phone !== null) return actOnPhone(turn, phoneAsked.for, phone, who);
  const joined = joinedDigits(phoneAsked.part ?? "", digits ?? "");
  const reading = parsePhone(joined);
  if (reading.type === "phone") return actOnPhone(turn, phoneAsked.for, reading.phone, who);
  turn.say({ key: "phoneWrongLength", values: { digits: joined.length } });
  askPhoneFor(turn, phoneAsked.for, joined);
}

/** Joins the digits of a phone that comes in parts. If they are too many together, only the last message counts. */
function joinedDigits(part: string, digits: string): string {
  return part.length + digits.length <= phoneLength ? part + digits : digits;
}

/** Waits for a person who needs time to give the phone. */
export function waitForPhone(turn: TurnBuilder, { talked: { phoneAsked } }: IdleReading): void {
  turn.say({ key: "waitingForYou" });
  if (phoneAsked !== null) askPhoneFor(turn, phoneAsked.for, phoneAsked.part);
}

/** Does with a phone what the bot asked it for. */
export function actOnPhone(turn: TurnBuilder, wanted: PhoneAsked["for"], phone: Phone, who: Who): void {
  const { identity } = who.person;
  const { role } = who.access;
  switch (wanted) {
    case "balance":
      return handleCommand(turn, { type: "balance", text: phone }, who);
    case "history":
      return showHistory(turn, phone, who);
    case "undo":
      // A manager chooses what to undo.
      if (role === "manager") return handleCommand(turn, { type: "refund", text: phone }, who);
      return turn.lookUp("today", { type: "phoneToday", phone, role }, identity);
    case "find":
      return turn.lookUp("today", { type: "phoneToday", phone, role }, identity);
  }
}

/** The most characters of a reason that a manager is shown. */
const longestReason = 160;

/**
 * Stores the correction in the message, and returns everything known about how the operation should have been. Null: nothing. "later": the right customer is
 * looked up by name first, and then the operation again.
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

/** Stores the reason of a refund if the yes gives one. `words`: of the button that the yes takes: "pedir devolución =op-1". */
export function addReason(turn: TurnBuilder, words: string, text: string): void {
  const [, operationId = ""] = words.split("=");
  const amend = amendOf(turn, operationId);
  if (amend !== null && tellsReason(text, turn.reads))
    rememberAmend(turn, { ...amend, said: joined(amend.said, text) });
}

/** An earlier reason and a later one, joined. */
const joined = (before: string, more: string) =>
  [before, more]
    .filter((one) => one !== "")
    .join("; ")
    .slice(0, longestReason);

/** Stores the customer who was found by name as the right one, if exactly one has the name, and goes on with the operation. */
export function takeRightCustomer(turn: TurnBuilder, operationId: string, found: readonly FoundOperation[]): void {
  const [only, more] = found;
  const amend = amendOf(turn, operationId);
  const base = amend?.right ?? amend?.made ?? null;
  if (amend !== null && base !== null && only !== undefined && more === undefined) {
    rememberAmend(turn, { ...amend, right: { ...base, phone: only.named.phone }, lacks: null });
  }
  undoById(turn, operationId);
}

/** Looks up an operation again, to undo it. */
export function undoById(turn: TurnBuilder, id: string): void {
  const request = { type: "findOperation", by: { type: "id", id } } as const;
  turn.lookUp(operationActionAsk({ type: "undo", ticket: null }), request, turn.person.identity);
}

/** Looks up a wrong sale and its replacement, to say what became of both. */
export function askStatusOf(turn: TurnBuilder, { operationId, right, atMs }: Amend): void {
  const instead = right === null ? null : { phone: right.phone, amountCentavos: right.amountCentavos, sinceMs: atMs };
  const by = { type: "id", id: operationId, ...(instead !== null && { instead }) } as const;
  turn.lookUp(
    operationActionAsk({ type: "status", ticket: null }),
    { type: "findOperation", by },
    turn.person.identity,
  );
}
