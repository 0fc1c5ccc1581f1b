import type { Class } from "../../../understanding/lexicon/classes.ts";
import { centavosOf, pointsOfCentavos } from "../../../domain/money.ts";
import type { Update } from "../../../domain/update.ts";
import { plain } from "../../../domain/words.ts";
import { gatheredInSale, type Known } from "../../../flow/flow.ts";
import type { MessageData } from "../../../flow/answer-reading.ts";
import type { Act } from "../../../understanding/labels.ts";
import { salesApart } from "../../../understanding/lines/sales-apart.ts";
import { runsOf, saysAnywhere } from "../../../understanding/tokens/runs.ts";
import { named } from "../../../understanding/mentions/names.ts";
import { commands } from "../commands.ts";
import { sayEarning, showHistory } from "../commands/balance.ts";
import type { Who } from "../commands/command-row.ts";
import {
  checkMayStart,
  handleCommand,
  plainDeeds,
  sellFirst,
  queueSeveralSales,
  tellEnrolment,
} from "../commands/handle-command.ts";
import { type ChatCommand, saysMore } from "../commands/read-command.ts";
import { actAsIfIdle } from "../idle/on-idle.ts";
import { actOnOperation, sellToNamed } from "../idle/operation.ts";
import { rowFor } from "./policy.ts";
import { dropQueue } from "../remembered/queue.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { enrolsAnother } from "./another-sale.ts";
import { changesList } from "./listed-sales.ts";
import { isSelling, type Reading, readingOf } from "./reading.ts";
import type { Deed } from "./row.ts";

/** Passes a message to the open conversation as an answer. */
type Answer = (turn: TurnBuilder, update: Update, text: string, who: Who) => void;

/**
 * Handles a text by the policy while a sale or a use of balance is open. `answer` passes it to the open question. False: neither is open, or the text is a
 * command.
 */
export function onSelling(
  turn: TurnBuilder,
  update: Update,
  text: string,
  command: ChatCommand | null,
  who: Who,
  answer: Answer,
): boolean {
  const reading = readingOf(turn.current, text, who.access.role);
  if (reading === null || (command !== null && isCommand(command, reading))) return false;
  const ofList = changesList(turn, reading);
  if (ofList === "cancelsOpen" || ofList === "cancelsAll")
    deeds[ofList === "cancelsAll" ? "cancelAll" : "cancel"](turn, reading, who);
  if (ofList !== null) return true;
  const { do: deed } = rowFor(reading);
  if (typeof deed === "function") answer(turn, update, text, who);
  else deeds[deed](turn, reading, who);
  return true;
}

/** True if a text that begins with a command's words is that command and no answer: "saldo 477…", "cancelar". */
function isCommand(command: ChatCommand, { given, gives, flow, topic, utterance: { act } }: Reading): boolean {
  switch (command.type) {
    case "sale":
      return command.text === "" || (given.phone !== undefined && given.amount !== undefined);
    case "redeem":
      return flow === "redeem" || (command.text ?? "") === "" || given.phone !== undefined;
    case "corte":
    case "audit":
    case "customers":
      return act === command.type || !gives || !saysMore(command);
    case "register":
      // At a summary "registrar" may mean the sale.
      return topic !== "summary" && topic !== "change" && !saysMore(command);
    case "correct":
    case "disableCollaborator":
      return topic !== "change" && !saysMore(command);
    default:
      return !saysMore(command) || act === command.type;
  }
}

const deeds: { readonly [deed in Deed]: (turn: TurnBuilder, reading: Reading, who: Who) => void } = {
  ...plainDeeds,
  notDoneYet: (turn) => {
    turn.say({ key: "notRegisteredYet" });
    turn.askAgain();
  },
  later: sellAnother,
  another: sellAnother,
  sellThis: (turn, { utterance: { text } }) => {
    turn.end();
    turn.begin("sale", text, null);
  },
  named: (turn, { utterance: { tokens, text } }, who) => sellToNamed(turn, named(tokens) ?? "", text, who),
  earningAsked: (turn, { gathered: { amountCentavos } }, who) =>
    sayEarning(turn, amountCentavos === null ? null : { type: "amount", centavos: amountCentavos }, who),
  cancelAll: (turn, _, who) => {
    dropQueue(turn);
    handleCommand(turn, { type: "cancel" }, who);
  },
  /** The whole purchase is sold; without one, nothing is left to do. */
  noUse: (turn, reading, who) => {
    if (reading.gathered.amountCentavos === null) handleCommand(turn, { type: "cancel" }, who);
    else deeds.sell(turn, reading, who);
  },
  use: (turn, reading, who) => {
    const mayUse = checkMayStart(turn, commands.redeem, who) === "yes";
    if (mayUse) useInstead(turn, usedBy(reading));
    else turn.askAgain();
  },
  sell: (turn, reading, who) => {
    const { given, gathered, utterance } = reading;
    // A sale to another customer begins on its own, with the whole text.
    if (given.phone !== undefined && given.phone.phone !== gathered.phone)
      return handleCommand(turn, { type: "sale", text: utterance.text }, who);
    const isBegun = checkMayStart(turn, commands.sale, who) === "yes" && sellInstead(turn, given);
    if (!isBegun) turn.askAgain();
  },
  balance: (turn, { given: { phone }, utterance: { tokens }, customerName }, who) => {
    const name = phone === undefined ? named(tokens) : null;
    // "¿Y María cuánto tiene?" where María is the customer of the summary.
    const isHeld =
      name !== null &&
      plain(customerName ?? "")
        .split(" ")
        .includes(plain(name));
    if (name !== null && !isHeld)
      return actOnOperation(turn, "balance", null, who, { named: name, branch: who.access.branch });
    const whose = phone?.phone ?? phoneOf(turn);
    if (whose === null) return turn.askAgain();
    handleCommand(turn, { type: "balance", text: whose }, who);
  },
  history: (turn, { given: { phone } }, who) => {
    const whose = phone?.phone ?? phoneOf(turn);
    if (whose === null) return turn.askAgain();
    showHistory(turn, whose, who);
  },
  restart: (turn, _, who) => beginAnew(turn, who),
  registerThis: (turn, { utterance: { text } }) => {
    const before = turn.replyCount;
    turn.advance({
      type: "TOLD",
      reading: { is: "option", option: "register" },
      confirms: false,
      turn: turn.seq,
    });
    tellEnrolment(turn, text, before, false);
  },
  sameCustomer: (turn, _, who) => actOnOperation(turn, "sameCustomer", null, who),
  status: (turn, _, who) => actOnOperation(turn, "status", null, who),
  undo: (turn, _, who) => actOnOperation(turn, "undo", null, who),
  inWords: doOtherAct,
};

/** Sells to another customer: first, where the seller attends to them now; otherwise after the open sale. */
function sellAnother(turn: TurnBuilder, reading: Reading): void {
  const { text, tokens } = reading.utterance;
  if (enrolsAnother(reading)) return sayFirstThis(turn);
  if (tokens.some(({ norm }) => attending.has(norm))) return sellFirst(turn, text);
  // "Sí, y también 477… 100": the sale begins behind the words that lead to it.
  const from = tokens.findIndex(({ type, classes }) => type !== "break" && !classes.some((name) => leading.has(name)));
  let start = 0;
  for (const { typed } of tokens.slice(0, Math.max(from, 0)))
    start = Math.max(start, text.indexOf(typed, start) + typed.length);
  const sale = text.slice(start).trim();
  queueSeveralSales(turn, salesApart(sale, turn.reads) ?? [sale]);
}
const leading: ReadonlySet<Class> = new Set<Class>(["YES", "AND", "MORE", "LATER"]);

/** Restarts the open sale or use of balance. Cancels it if it has no data yet. */
function beginAnew(turn: TurnBuilder, who: Who): void {
  const { session } = turn;
  if (session === null || !isSelling(session.flow)) return;
  const { phone, amountCentavos } = gatheredInSale(session.state);
  if (phone === null && (amountCentavos ?? null) === null) return handleCommand(turn, { type: "cancel" }, who);
  turn.end();
  const before = turn.replyCount;
  turn.begin(session.flow, "", null);
  turn.dropRepliesAfter(before);
  turn.say({ key: "startedAnew" }, {}, turn.session?.conversationId ?? null);
}

/** Words that say that the seller attends to another customer first. */
const attending: ReadonlySet<string> = new Set(["atiendo", "mientras", "primero", "antes"]);

/** "Usa todo su saldo", "que use lo que tenga". */
const wholeBalances = runsOf(["todo su|el saldo|monedero", "usa|use|usar todo", "lo que tenga|tiene|trae|traiga"]);

/** What a message in a sale says about a use of balance. A single figure is the points to use, unless it is certainly something else. */
function usedBy({ given, gathered, utterance: { slots, data, tokens } }: Reading): MessageData {
  if (slots.points?.sure === true) return { ...given, points: slots.points.value };
  if (data.length === 0 && saysAnywhere(tokens, wholeBalances)) return { ...given, points: "all" };
  const [only, more] = data;
  if (more !== undefined || only?.token.type !== "number" || only.token.amount.type !== "amount") return given;
  // "Paga 60 en efectivo y lo demás con saldo".
  const isCash = tokens.slice(only.at + 1, only.at + 3).some(({ classes }) => classes.includes("TENDER"));
  const unpaid = (gathered.amountCentavos ?? 0) - only.token.amount.centavos;
  if (isCash && unpaid > 0) {
    const { amount: _amount, ticket: _ticket, ...others } = given;
    return { ...others, points: { type: "ambiguous", guess: centavosOf(unpaid) } };
  }
  const isOrdered = tokens.slice(Math.max(0, only.at - 2), only.at).some(({ classes }) => classes.includes("USE"));
  const isElse = (only.role === "ticket" || only.role === "amount") && !isOrdered;
  if (isElse) return given;
  const { amount: _, ticket: __, ...rest } = given;
  return { ...rest, points: only.token.amount };
}

function phoneOf({ session }: TurnBuilder) {
  return session === null ? null : gatheredInSale(session.state).phone;
}

/** Wishes that have to wait until the open conversation ends. */
const afterwards: ReadonlySet<Act> = new Set([
  "sale",
  "redeem",
  "register",
  "registerMe",
  "next",
  "sameAgain",
  "doubts",
  "approvals",
  "staffAdd",
  "staffDisable",
  "staffList",
  "invite",
  "correctAdd",
  "correctRemove",
  "correct",
  "findSale",
]);

function sayFirstThis(turn: TurnBuilder): void {
  turn.say({ key: "firstThis" });
  turn.askAgain();
}

/** Does what a message asks for that is no answer to the open question, and asks the question again. */
function doOtherAct(turn: TurnBuilder, { utterance: { text, act } }: Reading, who: Who): void {
  if (act === null || act === "greeting") return turn.askAgain();
  if (afterwards.has(act)) return sayFirstThis(turn);
  actAsIfIdle(turn, text, who, act);
  if (turn.replyCount > 0) turn.askAgain();
}

/** The data that a sale and a use of balance hand over to each other. */
type HandedOver = Pick<Known, "phone" | "phoneTyped" | "amountCentavos" | "ticket" | "ticketAnswered" | "walletKey">;

/** The data of the open sale or use of balance. Null: none is open, or it has no phone yet. */
function gatheredBy({ session }: TurnBuilder): HandedOver | null {
  if (session?.flow !== "sale" && session?.flow !== "redeem") return null;
  const { wallet, phone, ...others } = gatheredInSale(session.state);
  return phone === null ? null : { ...others, phone, walletKey: wallet.key };
}

/** Turns the open sale into a use of balance and keeps its data; the amount becomes the purchase. */
function useInstead(turn: TurnBuilder, { phone, points, amount, ticket }: MessageData): void {
  const gathered = gatheredBy(turn);
  const whose = phone?.sure === true ? { phone: phone.phone, phoneTyped: phone.typed } : gathered;
  turn.end();
  if (whose === null) return turn.begin("redeem", "", null);
  const amountCentavos = (amount?.type === "amount" ? amount.centavos : null) ?? gathered?.amountCentavos ?? null;
  const told = ticket?.type === "ticket" ? ticket.ticket : (gathered?.ticket ?? null);
  turn.begin("redeem", "", {
    walletKey: gathered?.walletKey ?? null,
    phone: whose.phone,
    phoneTyped: whose.phoneTyped,
    amountCentavos,
    points: points === "all" ? "all" : points?.type === "amount" ? pointsOfCentavos(points.centavos) : null,
    ticket: told,
    ticketAnswered: told !== null || (gathered?.ticketAnswered ?? false),
    notice: null,
  });
}

/** Turns the open use of balance into a sale and keeps its data. False: it had none. */
function sellInstead(turn: TurnBuilder, { amount, ticket }: MessageData): boolean {
  const gathered = gatheredBy(turn);
  turn.end();
  if (gathered === null) {
    turn.begin("sale", "", null);
    return true;
  }
  const told = ticket?.type === "ticket" ? ticket.ticket : gathered.ticket;
  turn.begin("sale", "", {
    walletKey: gathered.walletKey,
    phone: gathered.phone,
    phoneTyped: gathered.phoneTyped,
    amountCentavos: amount?.type === "amount" ? amount.centavos : gathered.amountCentavos,
    ticket: told,
    // A use of balance never asks for the ticket.
    ticketAnswered: told !== null || ticket?.type === "none",
    notice: null,
  });
  return true;
}
