import type { Role } from "../../../domain/person.ts";
import { sinceMs } from "../../access.ts";
import type { Act } from "../../../understanding/labels.ts";
import { commands, type CommandType } from "../commands.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { answerConfirmedAgain, quotesAnother, refuseOldQuote } from "../fresh-answer.ts";
import { callsAPerson, offeredTo, phoneAskedFor, spokenOf } from "../remembered/offers.ts";
import { justMadeMs } from "../remembered/turn-person.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { nameIn } from "../../../understanding/mentions/names.ts";
import { staffOnly } from "../sender/acts-like-staff.ts";
import { both, has, not } from "../conditions.ts";
import { hasWord } from "./conditions.ts";
import { deeds } from "./deeds.ts";
import { rowFor } from "./policy.ts";
import { idleReadingOf, type IdleReading, type TalkContext } from "./reading.ts";
import type { CommandRow, Who } from "../commands/command-row.ts";
import { readCommand, saysMore, type ChatCommand } from "../commands/read-command.ts";
import { amendsOf, beginQueued, droppedSale, waitingSales } from "../remembered/queue.ts";

/** The facts that earlier messages of the person have left for this one. */
function talkedOf(turn: TurnBuilder): TalkContext {
  const { person, open } = turn.input;
  const { soldAtMs, ofLast = false, noticesPutOn = false } = person?.talk ?? {};
  return {
    hasSold: soldAtMs !== undefined && sinceMs(soldAtMs, turn.nowMs) < justMadeMs,
    isUnfinished: open.length > 0,
    phoneAsked: phoneAskedFor(turn),
    about: spokenOf(turn),
    ofLast,
    noticesPutOn,
    queued: waitingSales(turn),
    hasDropped: droppedSale(turn) !== null,
    amends: amendsOf(turn).some(({ refund }) => refund !== undefined),
    madeCentavos: amendsOf(turn).at(-1)?.made?.amountCentavos ?? null,
    lacks: amendsOf(turn).at(-1)?.lacks ?? null,
    isRestored: sinceMs(turn.input.restoredAtMs ?? -Infinity, turn.nowMs) < justMadeMs,
    personOffered: offeredTo(turn)?.data === callsAPerson,
  };
}

/** Handles a text while nothing is open: a command, or the deed of its row in the policy. */
export function onIdle(turn: TurnBuilder, text: string, command: ChatCommand | null, who: Who): void {
  const { role } = who.access;
  const read = idleReadingOf(text, role, talkedOf(turn), behindOf(command), turn.reads);
  const reading = asCommanded(command, read);
  if (command !== null && isCommand(command, reading)) return handleCommand(turn, command, who);
  if (answerConfirmedAgain(turn, text, who)) return;
  const { do: deed } = rowFor(reading);
  // A message that quotes another of the bot's messages may still be a whole sale, and nothing else.
  if (quotesAnother(turn) && deed !== "sale")
    return turn.input.quoted?.is === "unknown" ? refuseOldQuote(turn, who) : deeds.notUnderstood(turn, reading, who);
  if (deed === "nextQueued" && beginNext(turn)) return;
  deeds[deed](turn, reading, who);
  // "Ponle 40 al 442…", which a cashier may not, and then "¿cuánto tiene?".
  if (reading.phone !== null && turn.session === null && role !== "customer")
    turn.person.remember({ about: { phone: reading.phone, atMs: turn.nowMs } });
}

/** A message with the words of a sale, or of a use of balance, is one, unless it certainly does something else. */
function asCommanded(command: ChatCommand | null, reading: IdleReading): IdleReading {
  if (command?.type !== "sale" && command?.type !== "redeem") return reading;
  const isElse = reading.act !== null && !(actsOf[command.type] ?? []).includes(reading.act);
  const isSurelyElse = isElse && reading.utterance.probability >= surelyElse && !isNamedOnly(reading);
  return isSurelyElse ? reading : { ...reading, act: command.type };
}

/** No other intent, a phone is given, and nothing negates it. */
const isNamedOnly = both<IdleReading>(
  ({ act, phone, utterance: { onlyTells, questioned } }) =>
    act === "other" && phone !== null && !onlyTells && !questioned,
  not(has("NEGATE", "CANCEL", "UNDO", "PAST", "LATER", "DEBT", "SUPPOSED", "IF")),
  not(hasWord("prueba broma ensayo ejemplo mentira apartado encargo")),
);

/** Does what a message asks for as if no conversation were open. `act`: its act; absent: as it is read now. */
export function actAsIfIdle(turn: TurnBuilder, text: string, who: Who, act?: Act): void {
  const reading = idleReadingOf(text, who.access.role, talkedOf(turn), null, turn.reads);
  const taken = act === undefined ? reading : { ...reading, act };
  deeds[rowFor(taken).do](turn, taken, who);
}

/** The text after the words of a command that begins a sale or a use of balance. */
function behindOf(command: ChatCommand | null): string | null {
  return command?.type === "sale" || command?.type === "redeem" ? (command.text ?? "") : null;
}

/** The acts that confirm a command: if the message has one of them, it is that command. */
const actsOf: { readonly [type in CommandType]?: readonly Act[] } = {
  sale: ["sale", "next"],
  redeem: ["redeem"],
  balance: ["balance", "ownBalance", "thatBalance"],
  register: ["register"],
  corte: ["corte", "myDay"],
  audit: ["audit"],
  customers: ["customers"],
  correct: ["correct", "correctAdd", "correctRemove"],
  refund: ["refund", "undo"],
  addCollaborator: ["staffAdd"],
  disableCollaborator: ["staffDisable"],
  invite: ["invite"],
};

/** The lowest probability at which a customer's message with a command's words is about their own affairs. */
const surelyOwn = 0.5;

/** The lowest probability at which a message with a command's words does something else. */
const surelyElse = 0.7;

/** True if a text that begins with a command's words is that command: "saldo 477…", but not "corte de pelo". */
function isCommand(command: ChatCommand, { act, utterance, role, named, phone, talked }: IdleReading): boolean {
  // A customer's "baja" is about their notices; "corte de pelo" is no cut.
  if (role === "customer" && command.type === "disableCollaborator") return nameIn(utterance.tokens) !== null;
  // A cashier asks a manager to refund this sale.
  if (command.type === "refund" && role === "cashier" && phone !== null) return false;
  // "Devolución de 250 ticket K-7" names the sale instead of its phone.
  if (command.type === "refund" && named !== null && phone === null) return false;
  // "Registrar 3400 al 477… ticket 88" is a sale.
  if (command.type === "register" && act === "sale" && utterance.slots.amount !== null && phone !== null) return false;
  // "Saldo 442… y venta 477… 250 A-1" is more than the balance.
  if (command.type === "balance" && utterance.slots.several.has("phone") && utterance.slots.amount !== null)
    return false;
  // "Saldo de ella", when somebody was just spoken of.
  if (command.type === "balance" && talked.about !== null && phone === null && saysMore(command)) return false;
  if (command.text === undefined || command.text === "") return true;
  if (role === "customer" && !isFor(command.type, role)) {
    const isAnothers = act === null || act === "notAllowed" || staffOnly.has(act);
    const isOwn = !isAnothers && utterance.probability >= surelyOwn;
    return !(saysMore(command) && isOwn);
  }
  const acts = actsOf[command.type];
  const isSelling = command.type === "sale" || command.type === "redeem";
  // A command line with its data in order: "corregir 4771234567 +50 error de captura".
  if (acts === undefined || (!isSelling && !saysMore(command))) return true;
  if (act !== null && acts.includes(act)) return !isSelling;
  return utterance.probability < surelyElse && !utterance.onlyTells;
}

/** True if a role may use a command. */
function isFor(type: CommandType, role: Role): boolean {
  const row: CommandRow = commands[type];
  return row.flow === undefined && row.roles.includes(role);
}

/** Begins the next queued sale, or does the next queued wish of another kind as if it came now. False: it does nothing. */
export function beginNext(turn: TurnBuilder): boolean {
  const { actor, input } = turn;
  if (actor === null || input.person === null) return false;
  const who = { person: input.person, phone: actor.phone, access: actor.access };
  return beginQueued(turn, (text) => onIdle(turn, text, readCommand(text, turn.render.language), who));
}
