import type { Update } from "../../../domain/update.ts";
import { gatheredInSale } from "../../../flow/flow.ts";
import type { Given } from "../../../flow/given.ts";
import type { Act } from "../../../understanding/acts/acts.ts";
import { commands } from "../commands.ts";
import { isSelling } from "../commands/answer-question.ts";
import { sayEarning } from "../commands/balance.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { checkMayStart, sellFirst, sellInTurn, tellEnrolment } from "../commands/start-flow.ts";
import { deeds as idleDeeds } from "../idle/deeds.ts";
import { rowFor as idleRowFor } from "../idle/policy.ts";
import { idleReadingOf } from "../idle/reading.ts";
import { talkedOf } from "../idle/on-idle.ts";
import { plain } from "../../../domain/words.ts";
import { named } from "../../../understanding/names.ts";
import { salesApart } from "../../../understanding/lines/sales-apart.ts";
import { sellInstead, useInstead } from "./use-of-balance.ts";
import { rowFor, type Deed } from "../policy.ts";
import { plainDeeds } from "../plain-deeds.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { changesQueued } from "./on-queued.ts";
import { readingOf, type Reading } from "./reading.ts";
import type { Who } from "../commands/command-row.ts";
import { saysMore, type ChatCommand } from "../commands/read-command.ts";
import { actOnOperation, sellToNamed } from "../idle/operation.ts";
import { dropQueue } from "../remembered/queue.ts";

/** Answers the open conversation with what a message tells it (`answer` in the router's words). */
type Answer = (turn: TurnBuilder, update: Update, text: string, who: Who) => void;

/**
 * Handles a text while a conversation on the form is open: by its row of the policy. `answer`: passes an answer to the open question. False: none is open, or
 * the text is a command.
 */
export function onForm(
  turn: TurnBuilder,
  update: Update,
  text: string,
  command: ChatCommand | null,
  who: Who,
  answer: Answer,
): boolean {
  const reading = readingOf(turn.current, text, who.access.role);
  if (reading === null || (command !== null && isCommand(command, reading))) return false;
  if (changesQueued(turn, reading)) return true;
  const { do: deed } = rowFor(reading);
  if (typeof deed === "function") answer(turn, update, text, who);
  else deeds[deed](turn, reading, who);
  return true;
}

/** Whether a text that begins with a command's words is that command, and no answer: "saldo 477…", "cancelar". */
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
      // Where a sale is shown, "registrar" may be said of it.
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
  later: (turn, { utterance: { text, tokens } }) => {
    if (tokens.some(({ norm }) => attending.has(norm))) return sellFirst(turn, text);
    sellInTurn(turn, salesApart(text, turn.reads) ?? [text]);
  },
  another: (turn, { utterance: { text, tokens } }) => {
    if (tokens.some(({ norm }) => attending.has(norm))) return sellFirst(turn, text);
    sellInTurn(turn, salesApart(text, turn.reads) ?? [text]);
  },
  sellThis: (turn, { utterance: { text } }) => {
    turn.end();
    turn.begin("sale", text, null);
  },
  named: (turn, { utterance: { tokens, text } }, who) => sellToNamed(turn, named(tokens) ?? "", text, who),
  earningAsked: (turn, { held: { amountCentavos } }, who) =>
    sayEarning(turn, amountCentavos === null ? null : { type: "amount", centavos: amountCentavos }, who),
  cancelAll: (turn, _, who) => {
    dropQueue(turn);
    handleCommand(turn, { type: "cancel" }, who);
  },
  use: (turn, reading, who) => {
    const mayUse = checkMayStart(turn, commands.redeem, who) === "yes";
    if (mayUse) useInstead(turn, usedBy(reading));
    else turn.askAgain();
  },
  sell: (turn, reading, who) => {
    const isBegun = checkMayStart(turn, commands.sale, who) === "yes" && sellInstead(turn, reading.given);
    if (!isBegun) turn.askAgain();
  },
  balance: (turn, { given: { phone }, utterance: { tokens }, heldName }, who) => {
    const name = phone === undefined ? named(tokens) : null;
    // "¿Y María cuánto tiene?", where she is the one who is shown.
    const isHeld =
      name !== null &&
      plain(heldName ?? "")
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
    turn.lookUp("history", { type: "phoneHistory", phone: whose }, who.person.identity);
  },
  restart: (turn, _, who) => beginAnew(turn, who),
  registerThis: (turn, { utterance: { text } }) => {
    const before = turn.replyCount;
    turn.advance({ type: "TOLD", told: { is: "option", option: "register" }, confirms: false, turn: turn.seq });
    tellEnrolment(turn, text, before, false);
  },
  sameCustomer: (turn, _, who) => actOnOperation(turn, "sameCustomer", null, who),
  status: (turn, _, who) => actOnOperation(turn, "status", null, who),
  undo: (turn, _, who) => actOnOperation(turn, "undo", null, who),
  inWords: beside,
};

/** Begins the open sale or use of balance anew; cancels it where nothing was told of it yet. */
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

/** Words of somebody who attends another customer first. */
const attending: ReadonlySet<string> = new Set(["atiendo", "mientras", "primero", "antes"]);

/** What a message in the midst of a sale says of a use of balance: its one figure, where it is nothing else, is what is used. */
function usedBy({ given, utterance: { slots, data, tokens } }: Reading): Given {
  if (slots.points?.sure === true) return { ...given, points: slots.points.value };
  const [only, more] = data;
  if (more !== undefined || only?.token.type !== "number" || only.token.amount.type !== "amount") return given;
  const isOrdered = tokens.slice(Math.max(0, only.at - 2), only.at).some(({ classes }) => classes.includes("USE"));
  const isElse = (only.role === "ticket" || only.role === "amount") && !isOrdered;
  if (isElse) return given;
  const { amount: _, ticket: __, ...rest } = given;
  return { ...rest, points: only.token.amount };
}

function phoneOf({ session }: TurnBuilder) {
  return session === null ? null : gatheredInSale(session.state).phone;
}

/** Wishes that have to wait for the end of what is open. */
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

/** Answers a wish beside the open question, which is asked again. */
function beside(turn: TurnBuilder, { utterance: { text, act } }: Reading, who: Who): void {
  if (act === null || act === "greeting") return turn.askAgain();
  if (afterwards.has(act)) {
    turn.say({ key: "firstThis" });
    return turn.askAgain();
  }
  const reading = { ...idleReadingOf(text, who.access.role, talkedOf(turn), null, turn.reads), act };
  idleDeeds[idleRowFor(reading).do](turn, reading, who);
  if (turn.replyCount > 0) turn.askAgain();
}
