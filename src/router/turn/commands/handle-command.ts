/** Runs a command: it answers, begins a conversation, or acts on the open one. */
import { type Ticket, ticketKey } from "../../../domain/ticket.ts";
import type { Said } from "../../../text/keys.ts";
import { phonesMeant, phonesSideBySide, salesApart } from "../../../understanding/lines/sales-apart.ts";
import { enrolmentData } from "../other-flows/answer-reading.ts";
import { commands, type CommandType } from "../commands.ts";
import { isPerforming, waitsForOutcome } from "../flow-states.ts";
import { readSaleStart } from "../selling/reading.ts";
import { replacementSaleView } from "../idle/amending.ts";
import { askPhoneFor } from "../remembered/offers.ts";
import {
  amendsOf,
  mostQueued,
  openSale,
  beginOfSeveral,
  queueFirst,
  queueSales,
  rememberAmend,
} from "../remembered/queue.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { isNoList } from "./answer-question.ts";
import type { CommandRow, FlowRow, FollowUp, PlainRow, Who, Words } from "./command-row.ts";
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
      // A customer who writes a whole sale is referred to the counter.
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

/** Calls the row's `run` first, and begins the flow unless `run` handled the message. */
function runFlow(turn: TurnBuilder, row: FlowRow, words: Words, who: Who): FollowUp | void {
  if (row.run === undefined || row.run(turn, who, words) === "flow") return startFlow(turn, row, words.text, who);
}

/** Runs a command without a flow, or refuses it if the person's role does not allow it. */
function run(turn: TurnBuilder, type: CommandType, row: PlainRow, words: Words, who: Who): FollowUp | void {
  const { role } = who.access;
  if (row.roles.includes(role)) return row.run(turn, who, words);
  if (row.refuse) return row.refuse(turn, who);
  turn.audit("access.refused", type);
  return role === "customer" ? "menu" : turn.say({ key: "notAllowed" });
}

/** Begins the flow of a command in place of the open one, if the person may. Returns "menu" if they may not and should see their commands. */
function startFlow(turn: TurnBuilder, row: FlowRow, text: string, who: Who): "menu" | void {
  const verdict = checkMayStart(turn, row, who);
  if (verdict === "menu") return "menu";
  if (verdict === "refused") return;
  const several = row.readsLine === true && phonesMeant(text, turn.reads).length > 1;
  const sales = row.flow === "sale" ? salesApart(text, turn.reads) : null;
  if (sales !== null) return queueSeveralSales(turn, sales);
  // A single sale with two phones side by side: ask which phone is right.
  if (several && (row.flow !== "sale" || turn.session !== null || !phonesSideBySide(text))) {
    turn.say({ key: "severalAtOnce" });
    return turn.askAgain();
  }
  if (row.flow === "sale" && waitsForRefund(turn, text, who)) return;
  leave(turn);
  turn.begin(row.flow, text, null);
}

/** Queues a sale that has the ticket of one whose refund is pending: it is the replacement. False: there is no such refund. */
function waitsForRefund(turn: TurnBuilder, text: string, { access }: Who): boolean {
  const asked = amendsOf(turn).filter(({ refund, made }) => refund === "asked" && (made?.ticket ?? null) !== null);
  const { phone, amount, ticket } =
    asked.length === 0 ? {} : (readSaleStart(text, "sale", access.role, turn.reads) ?? {});
  const said = ticket?.type === "ticket" ? ticketKey(ticket.ticket) : null;
  const amend = asked.find(({ made }) => said !== null && said === ticketKey(made?.ticket as Ticket));
  if (amend?.made === undefined || amend.made === null) return false;
  const right = {
    ...(amend.right ?? amend.made),
    ...(phone?.sure === true && { phone: phone.phone }),
    ...(amount?.type === "amount" && { amountCentavos: amount.centavos }),
  };
  rememberAmend(turn, { ...amend, right, lacks: null });
  turn.say({
    key: "insteadWaits",
    values: { instead: replacementSaleView(right, { phone: right.phone, customer: null }) },
  });
  turn.askAgain();
  return true;
}

/** Begins a sale before the open one, which waits. */
export function sellFirst(turn: TurnBuilder, text: string): void {
  const open = openSale(turn);
  turn.end();
  if (open !== null) queueFirst(turn, open);
  turn.begin("sale", text, null);
}

/** Begins the first of several sales and queues the others. If a sale is open already, queues all of them. */
export function queueSeveralSales(turn: TurnBuilder, sales: readonly string[]): void {
  const hasSaleOpen = turn.session?.flow === "sale";
  const [first, ...others] = hasSaleOpen ? [undefined, ...sales] : sales;
  if (!queueSales(turn, others as readonly string[], hasSaleOpen ? 0 : 1)) {
    turn.say({ key: "tooManySales", values: { most: mostQueued } });
    return turn.askAgain();
  }
  if (first === undefined) {
    turn.say({ key: "severalWait", values: { count: sales.length } });
    return turn.askAgain();
  }
  leave(turn);
  turn.say({ key: "severalInTurn", values: { count: sales.length } });
  beginOfSeveral(turn, "sale", first);
}

/**
 * Checks that the person may begin the flow of a command, and tells them why not. "refused": they were told. "menu": nothing was said yet, and a customer gets
 * the menu.
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

/** Ends the open conversation so that another can begin. Says so if the person loses something by it. */
function leave(turn: TurnBuilder): void {
  const { session } = turn;
  if (!session) return;
  const underWay = waitsForOutcome(session) || isPerforming(session);
  if (session.flow === "sale") turn.say({ key: "saleReplaced" });
  else if (!underWay && isNoList(session.flow)) turn.say({ key: "taskReplaced" });
  turn.end();
}

/**
 * Gives a new registration the data in its first message: "soy Pati Gómez, 3 de junio de 1990". `before`: the number of replies before the registration began;
 * its first question is dropped if it is answered. `isSelf`: customers register themselves.
 */
export function tellEnrolment(turn: TurnBuilder, text: string, before: number, isSelf: boolean): void {
  if (turn.session?.flow !== "register") return;
  const given = enrolmentData(text, turn.settings.local.day(turn.nowMs), isSelf);
  if (Object.keys(given).length === 0) return;
  turn.dropRepliesAfter(before);
  turn.advance({ type: "TOLD", reading: { is: "data", data: given }, confirms: false, turn: turn.seq });
}

type Does = (turn: TurnBuilder, reading: unknown, who: Who) => void;

/** Deeds that are the same beside every open question. */
export const plainDeeds = {
  wait: (turn) => turn.say({ key: "waitingForYou" }),
  cancel: (turn, _, who) => handleCommand(turn, { type: "cancel" }, who),
  back: (turn, _, who) => handleCommand(turn, { type: "back" }, who),
  help: (turn, _, who) => sayHelp(turn, who),
  menu: (turn, _, who) => sayMenu(turn, who),
  showAgain: (turn) => turn.askAgain(),
} as const satisfies { readonly [deed: string]: Does };
