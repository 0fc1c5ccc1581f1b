/** A command is carried out: it answers, begins a conversation, or acts on the one that is open. */
import { type Ticket, ticketKey } from "../../../domain/ticket.ts";
import type { Said } from "../../../text/keys.ts";
import { phonesMeant, phonesSideBySide, salesApart } from "../../../understanding/lines/sales-apart.ts";
import { enrolmentGiven } from "../beside/told.ts";
import { commands, type CommandType } from "../commands.ts";
import { isBeingDone, waitsForOutcome } from "../flow-states.ts";
import { givenAtFirst } from "../form/reading.ts";
import { namedRight } from "../idle/amending.ts";
import { askPhoneFor } from "../remembered/offers.ts";
import { amendsOf, mostQueued, openSale, queueFirst, queueSales, rememberAmend } from "../remembered/queue.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { isNoList } from "./answer-question.ts";
import type { CommandRow, FlowRow, Instead, PlainRow, Who, Words } from "./command-row.ts";
import { sayHelp, sayMenu, sayMore } from "./menu.ts";
import { sayNoWallet } from "./own-affairs.ts";
import type { ChatCommand } from "./read-command.ts";

/** Does what a command asks, whatever conversation is open. */
export function handleCommand(turn: TurnBuilder, { type, text = "", language = null }: ChatCommand, who: Who): void {
  const row: CommandRow = commands[type];
  const words = { text, language };
  const instead = row.flow !== undefined ? runFlow(turn, row, words, who) : run(turn, type, row, words, who);
  switch (instead) {
    case "menu":
      // A customer who tells a whole sale is told where that is done.
      if (row.flow !== undefined && row.readsLine && text !== "") return turn.say({ key: "atTheCounter" });
      return sayMenu(turn, who);
    case "more":
      return sayMore(turn, who);
    case "help":
      return sayHelp(turn, who);
    case "register":
      return handleCommand(turn, { type: "register", text: "" }, who);
    case undefined:
      return;
  }
}

/** Runs what the row does before its flow, and begins the flow unless that has handled the message. */
function runFlow(turn: TurnBuilder, row: FlowRow, words: Words, who: Who): Instead | void {
  if (row.run === undefined || row.run(turn, who, words) === "flow") return startFlow(turn, row, words.text, who);
}

/** Runs a command without a flow, or refuses it to whom it is not for. */
function run(turn: TurnBuilder, type: CommandType, row: PlainRow, words: Words, who: Who): Instead | void {
  const { role } = who.access;
  if (row.roles.includes(role)) return row.run(turn, who, words);
  if (row.refuse) return row.refuse(turn, who);
  turn.audit("access.refused", type);
  return role === "customer" ? "menu" : turn.say({ key: "notAllowed" });
}

/** Begins the flow of a command in place of any that is open, if the person may. "menu": they may not, and see what they may do. */
function startFlow(turn: TurnBuilder, row: FlowRow, text: string, who: Who): "menu" | void {
  const verdict = checkMayStart(turn, row, who);
  if (verdict === "menu") return "menu";
  if (verdict === "refused") return;
  const several = row.readsLine === true && phonesMeant(text, turn.reads).length > 1;
  const sales = row.flow === "sale" ? salesApart(text, turn.reads) : null;
  if (sales !== null) return sellInTurn(turn, sales);
  // One sale with two phones side by side is asked whose it is.
  if (several && (row.flow !== "sale" || turn.session !== null || !phonesSideBySide(text))) {
    turn.say({ key: "severalAtOnce" });
    return turn.askAgain();
  }
  if (row.flow === "sale" && waitsForRefund(turn, text, who)) return;
  leave(turn);
  turn.begin(row.flow, text, null);
}

/** Has a sale wait that is told with the ticket of one whose refund is asked for: it comes in its place. False: it is none. */
function waitsForRefund(turn: TurnBuilder, text: string, { access }: Who): boolean {
  const asked = amendsOf(turn).filter(({ refund, made }) => refund === "asked" && (made?.ticket ?? null) !== null);
  const { phone, amount, ticket } =
    asked.length === 0 ? {} : (givenAtFirst(text, "sale", access.role, turn.reads) ?? {});
  const said = ticket?.type === "ticket" ? ticketKey(ticket.ticket) : null;
  const amend = asked.find(({ made }) => said !== null && said === ticketKey(made?.ticket as Ticket));
  if (amend?.made === undefined || amend.made === null) return false;
  const right = {
    ...(amend.right ?? amend.made),
    ...(phone?.sure === true && { phone: phone.phone }),
    ...(amount?.type === "amount" && { amountCentavos: amount.centavos }),
  };
  rememberAmend(turn, { ...amend, right, lacks: null });
  turn.say({ key: "insteadWaits", values: { instead: namedRight(right, { phone: right.phone, customer: null }) } });
  turn.askAgain();
  return true;
}

/** Begins a sale before the one that is open, which waits for its end. */
export function sellFirst(turn: TurnBuilder, text: string): void {
  const open = openSale(turn);
  turn.end();
  if (open !== null) queueFirst(turn, open);
  turn.begin("sale", text, null);
}

/** Begins the first of several sales, and has the others wait for its end. A sale that is open is not left: all of them wait. */
export function sellInTurn(turn: TurnBuilder, sales: readonly string[]): void {
  const hasSaleOpen = turn.session?.flow === "sale";
  const [first, ...others] = hasSaleOpen ? [undefined, ...sales] : sales;
  if (!queueSales(turn, others as readonly string[])) {
    turn.say({ key: "tooManySales", values: { most: mostQueued } });
    return turn.askAgain();
  }
  if (first === undefined) {
    turn.say({ key: "severalWait", values: { count: sales.length } });
    return turn.askAgain();
  }
  leave(turn);
  turn.say({ key: "severalInTurn", values: { count: sales.length } });
  turn.begin("sale", first, null);
}

/**
 * Checks whether the person may begin the flow of a command, and tells them why not. "refused": they were told; "menu": a customer who is shown the menu
 * instead, and nothing was said.
 */
export function checkMayStart(turn: TurnBuilder, row: FlowRow, { access }: Who): "yes" | "refused" | "menu" {
  const refuse = (said: Said): "refused" => {
    turn.say(said);
    return "refused";
  };
  const { role, readable, usertoolId } = access;
  const flow = turn.settings.flows[row.flow];
  // Without a list of collaborators everybody looks like a customer.
  if (!readable && (row.needsCollaborator === true || role === "customer")) {
    return refuse({ key: "rolesUnreadable", values: { role } });
  }
  if (!flow.roles.includes(role)) {
    turn.audit("access.refused", row.flow);
    // The phone that may follow "devolución" begins no sale.
    if (row.flow === "refund" && role === "cashier" && !turn.session) askPhoneFor(turn, "undo");
    return role === "customer" ? "menu" : refuse({ key: "notAllowed" });
  }
  if (row.needsCollaborator) {
    if (usertoolId === null) {
      turn.audit("access.refused", row.flow);
      return refuse({ key: "notACollaborator" });
    }
    const wallet = turn.wallet;
    if (typeof wallet === "string") {
      sayNoWallet(turn, wallet, { access });
      return "refused";
    }
  }
  return "yes";
}

/** Ends the open conversation so that another can take its place, and says so where that leaves something undone. */
function leave(turn: TurnBuilder): void {
  const { session } = turn;
  if (!session) return;
  const underWay = waitsForOutcome(session) || isBeingDone(session);
  if (session.flow === "sale") turn.say({ key: "saleReplaced" });
  else if (!underWay && isNoList(session.flow)) turn.say({ key: "taskReplaced" });
  turn.end();
}

/**
 * Tells the registration that has just begun what its first message says of the person: "soy Pati Gómez, 3 de junio de 1990". `before`: the number of replies
 * before it began, whose question is then not asked. `isSelf`: they register themselves.
 */
export function tellEnrolment(turn: TurnBuilder, text: string, before: number, isSelf: boolean): void {
  if (turn.session?.flow !== "register") return;
  const given = enrolmentGiven(text, turn.settings.local.day(turn.nowMs), isSelf);
  if (Object.keys(given).length === 0) return;
  turn.dropRepliesAfter(before);
  turn.advance({ type: "TOLD", told: { is: "given", given }, confirms: false, turn: turn.seq });
}

type Does = (turn: TurnBuilder, reading: unknown, who: Who) => void;

/** What is done beside an open question whatever the conversation is. */
export const plainDeeds = {
  wait: (turn) => turn.say({ key: "waitingForYou" }),
  cancel: (turn, _, who) => handleCommand(turn, { type: "cancel" }, who),
  back: (turn, _, who) => handleCommand(turn, { type: "back" }, who),
  help: (turn, _, who) => sayHelp(turn, who),
  menu: (turn, _, who) => sayMenu(turn, who),
  showAgain: (turn) => turn.askAgain(),
} as const satisfies { readonly [deed: string]: Does };
