import { wireAmount, type AmountReading, type Centavos } from "../../../domain/money.ts";
import { operationActionAsk, type OperationAction } from "../../queries/ledger/operation-action.ts";
import { moveIn, type Move } from "../../../understanding/answers.ts";
import type { Role } from "../../../understanding/roles/roles.ts";
import { named, nameIn } from "../../../understanding/names.ts";
import { salesApart } from "../../../understanding/sales-apart.ts";
import { whichOf } from "../../../understanding/which.ts";
import type { CommandType } from "../commands.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { sayHelp, sayMenu } from "../commands/menu.ts";
import { askPhoneFor } from "../remembered/phone-asked.ts";
import { justMadeMs } from "../remembered/talk.ts";
import { has, hasWord } from "./conditions.ts";
import { actOnOperation, partOf } from "./operation.ts";
import { customerDeeds } from "./customer-deeds.ts";
import { takePhone, waitForPhone } from "./phone-asked.ts";
import { corteAsked, corteDays } from "./corte-days.ts";
import type { Does, IdleReading } from "./reading.ts";
import { sayShopAnswer } from "./shop-answers.ts";
import { sayNotUnderstood } from "./misses.ts";

/** Does as the command does that is typed alone. */
const command =
  (type: CommandType): Does =>
  (turn, _, who) =>
    handleCommand(turn, { type, text: "" }, who);

/** Begins a flow with the message, where it gives anything. */
const begins =
  (type: CommandType): Does =>
  (turn, { behind, text, gives }, who) =>
    handleCommand(turn, { type, text: behind ?? (gives ? text : "") }, who);

/** Acts on the operation that is meant: by its ticket, by a phone, or the last of the chat. */
const ofOperation =
  (type: OperationAction["type"]): Does =>
  (turn, reading, who) => {
    const { phone, named: ticket, utterance } = reading;
    if (phone === null) return actOnOperation(turn, type, ticket, who, whichOf(utterance.tokens), partOf(reading));
    turn.lookUp("today", { type: "phoneToday", phone, role: who.access.role }, who.person.identity);
  };

/** Looks for the last operation, to begin a sale with what was said where it is that of the same customer, or to put it right. */
const ofLast =
  (type: "sameCustomer" | "ofLast"): Does =>
  (turn, { text, gives }, { person: { identity } }) => {
    const said = type === "ofLast" || gives ? { said: text } : {};
    const ask = operationActionAsk({ type, ticket: null, ...said });
    const by = { type: "lastOfChat", ...(type === "ofLast" && { withinMs: justMadeMs }) } as const;
    turn.lookUp(ask, { type: "findOperation", by }, identity);
  };

const balance: Does = (turn, reading, who) => {
  const { phone, digits, utterance } = reading;
  if (phone !== null) return handleCommand(turn, { type: "balance", text: phone }, who);
  if (digits !== null) {
    askPhoneFor(turn, "balance", digits);
    return turn.say({ key: "balanceWrongLength", values: { digits: digits.length } });
  }
  // "¿Cuánto tiene Ana?" is not of the last customer.
  const isOfLast = (utterance.act === "thatBalance" && utterance.tokens.length > 1) || hasWord("su le")(reading);
  if (isOfLast && named(utterance.tokens) === null) return actOnOperation(turn, "balance", null, who);
  handleCommand(turn, { type: "balance", text: "" }, who);
};

const history: Does = (turn, { phone }, { access, person }) => {
  if (phone !== null) return turn.lookUp("history", { type: "phoneHistory", phone }, person.identity);
  askPhoneFor(turn, "history");
  turn.say({ key: "aboutWhich", values: { role: access.role } });
};

/** Begins a correction with what was said of it, where its way and its figure are certain. A phone that is not certain is asked. */
const correct: Does = (turn, reading, who) => {
  const { utterance, text } = reading;
  const { phone } = utterance.slots;
  if (phone?.sure !== true) return handleCommand(turn, { type: "correct", text: "" }, who);
  const { way, amount } = moveIn(text);
  const [sign, many] = [signOf(way, utterance), manyIn(amount, reading)];
  const isSure = many !== null && sign !== null && !utterance.questioned;
  const rest = isSure ? ` ${sign}${wireAmount(many)}${reasonIn(utterance.tokens)}` : "";
  handleCommand(turn, { type: "correct", text: `${phone.value}${rest}` }, who);
};

/** How likely the way of a correction has to be, where no verb and no sign says it. */
const surelyOneWay = 0.7;

/** The sign of a correction; null: it is not certain. */
function signOf(way: Move["way"], { act, probability }: IdleReading["utterance"]): "+" | "-" | null {
  const meant = act === "correctAdd" ? "add" : act === "correctRemove" ? "remove" : null;
  const isSaid = way !== null || probability >= surelyOneWay;
  if (way === "both" || !isSaid || (way !== null && meant !== null && way !== meant)) return null;
  const direction = way ?? meant;
  return direction === null ? null : direction === "add" ? "+" : "-";
}

/** Roles of figures that may be how much is corrected. */
const ofChange: ReadonlySet<Role> = new Set<Role>(["points", "amount", "part", "doubt"]);

/** How much is corrected, centavos; null: nothing certain. `amount`: the only figure of the message. */
function manyIn(
  amount: AmountReading | null,
  { utterance: { slots, data }, amountCentavos }: IdleReading,
): Centavos | null {
  if (amount !== null) return amount.type === "amount" ? amount.centavos : null;
  if (data.filter(({ role }) => ofChange.has(role)).length !== 1) return null;
  const { points } = slots;
  if (points === null) return amountCentavos;
  return points.sure && points.value.type === "amount" ? points.value.centavos : null;
}

/** Why, where a message says so behind its figures: "abónale 700 al 477… por el sorteo". Empty: it does not. */
function reasonIn(tokens: IdleReading["utterance"]["tokens"]): string {
  const last = tokens.findLastIndex(({ type }) => type === "number" || type === "phone" || type === "code");
  const from = tokens.findIndex(({ norm }, at) => at > last && (norm === "por" || norm === "porque"));
  if (from < 0 || tokens[from + 1]?.norm === "favor" || tokens.length - from < 2) return "";
  const words = tokens.slice(from).map(({ typed }) => typed);
  return ` ${words.join(" ")}`;
}

/** What somebody did themselves; only today's is kept at hand. */
const myDay: Does = (turn, reading, who) => {
  const { text, utterance } = reading;
  const { role } = who.access;
  if (role === "manager" && named(utterance.tokens) !== null)
    return handleCommand(turn, { type: "corte", text: corteAsked(text, named(utterance.tokens)) }, who);
  const days = corteDays(text);
  if (days === "" || days === "hoy") return handleCommand(turn, { type: "ownDay", text: "" }, who);
  if (role === "manager") return handleCommand(turn, { type: "corte", text: days }, who);
  turn.say({ key: "ownDayOnly" });
};

/** A cut of the days that were named. A cashier who asks for a day's total is told their own. */
const corte: Does = (turn, reading, who) => {
  const { text, utterance } = reading;
  if (who.access.role === "cashier" && !ofShopWhole(reading)) return myDay(turn, reading, who);
  handleCommand(turn, { type: "corte", text: corteAsked(text, named(utterance.tokens)) }, who);
};

const ofShopWhole = hasWord(
  "tienda negocio sucursal todos todas cajeros cajeras corte vendimos vendieron hicimos empresa local",
);

const howTo: Does = (turn, reading, who) => {
  const values = { role: who.access.role };
  if (has("POINTS")(reading) && has("CORRECT", "CANCEL", "OFF")(reading))
    return turn.say({ key: "howToCorrect", values });
  if (has("CANCEL", "UNDO", "CORRECT")(reading)) return turn.say({ key: "howToUndo", values });
  if (has("SELL", "USE", "POINTS")(reading)) return sayHelp(turn, who);
  sayMenu(turn, who);
};

/** What an addition reads at once: role, name and phone, as far as they were said. */
function collaboratorLine(reading: IdleReading): string {
  const { phone, utterance } = reading;
  const isManager = hasWord("gerente encargada encargado")(reading);
  const post = isManager ? "gerente" : hasWord("cajera cajero")(reading) ? "cajero" : "";
  return [post, nameIn(utterance.tokens) ?? "", phone ?? ""].filter((part) => part !== "").join(" ");
}

const withName =
  (type: CommandType): Does =>
  (turn, { utterance }, who) =>
    handleCommand(turn, { type, text: nameIn(utterance.tokens) ?? "" }, who);

/** Begins the first of several sales of one message; where they are not clearly apart, asks for one at a time. */
const apart: Does = (turn, { text, behind }, who) => {
  if (salesApart(text) === null) return turn.say({ key: "severalAtOnce" });
  handleCommand(turn, { type: "sale", text: behind ?? text }, who);
};

/** Says the shop's own answer, or where else it is told. */
const shop: Does = (turn, { text }, { access: { role } }) => {
  if (!sayShopAnswer(turn, text)) turn.say({ key: "askTheShop", values: { role } });
};

/** A refund. A cashier cannot make one: for the last sale they are offered to ask a manager. */
const refund: Does = (turn, reading, who) => {
  const { phone, named: ticket, utterance } = reading;
  // Of a sale that is told in full nothing begins before it is seen what became of it.
  if (phone !== null && (ticket !== null || reading.amountCentavos !== null))
    return ofOperation("undo")(turn, reading, who);
  const isLast = who.access.role === "cashier" && phone === null;
  if (isLast || ticket !== null)
    return actOnOperation(turn, "undo", ticket, who, whichOf(utterance.tokens), partOf(reading));
  handleCommand(turn, { type: "refund", text: phone ?? "" }, who);
};

export const deeds = {
  ...customerDeeds,
  takePhone,
  waitForPhone,
  operationInstead: (turn, reading, who) => {
    const type = reading.talked.phoneAsked?.for === "undo" ? "undo" : "find";
    actOnOperation(
      turn,
      type,
      reading.named,
      who,
      reading.named === null ? whichOf(reading.utterance.tokens) : undefined,
    );
  },
  confirmLast: (turn, _, who) => actOnOperation(turn, "confirm", null, who),
  cancelLast: (turn, _, who) => actOnOperation(turn, "cancel", null, who),
  ofLast: ofLast("ofLast"),
  phoneToday: (turn, { phone }, who) => {
    if (phone !== null) turn.lookUp("today", { type: "phoneToday", phone, role: who.access.role }, who.person.identity);
  },
  sale: begins("sale"),
  redeem: begins("redeem"),
  register: begins("register"),
  salesApart: apart,
  same: (turn, _, who) => actOnOperation(turn, "same", null, who),
  sameCustomer: ofLast("sameCustomer"),
  find: ofOperation("find"),
  undo: ofOperation("undo"),
  refund,
  status: ofOperation("status"),
  balance,
  history,
  correct,
  myDay,
  corte,
  customers: command("customers"),
  audit: command("audit"),
  approvals: command("approvals"),
  doubts: command("doubts"),
  staffAdd: (turn, reading, who) =>
    handleCommand(turn, { type: "addCollaborator", text: collaboratorLine(reading) }, who),
  staffDisable: withName("disableCollaborator"),
  staffList: command("collaborators"),
  invite: withName("invite"),
  registerMe: command("registerSelf"),
  whoAreYou: (turn, _, { access: { role } }) => turn.say({ key: "whoIAm", values: { role } }),
  notAllowed: (turn, _, { access: { role } }) => turn.say({ key: "notMine", values: { role } }),
  howTo,
  phoneNeeded: (turn) => turn.say({ key: "phoneNeeded" }),
  shop,
  menu: (turn, _, who) => sayMenu(turn, who),
  youAreWelcome: (turn) => turn.say({ key: "youAreWelcome" }),
  asYouLike: (turn) => turn.say({ key: "asYouLike" }),
  noMatter: (turn) => turn.say({ key: "noMatter" }),
  notUnderstood: (turn, reading, who) => {
    if (reading.act !== null || !sayShopAnswer(turn, reading.text))
      sayNotUnderstood(turn, reading.utterance.likely, who);
  },
} as const satisfies { readonly [deed: string]: Does };

export type Deed = keyof typeof deeds;
