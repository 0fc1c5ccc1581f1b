import { handleCommand, tellEnrolment } from "../commands/handle-command.ts";
import { wireAmount, type AmountReading, type Centavos } from "../../../domain/money.ts";
import { operationActionAsk, type OperationAction } from "../../queries/operation-action.ts";
import { declinesAsked } from "../../queries/show-operation.ts";
import { readCutRequest, readDays } from "../../../understanding/mentions/days.ts";
import { runsOf, saysAnywhere } from "../../../understanding/tokens/runs.ts";
import { moveIn, type Move, namesDifference, readShortfallDirection } from "../../../understanding/replies/answers.ts";
import type { Role } from "../../../understanding/labels.ts";
import { wordTest } from "../../../understanding/lexicon/classes.ts";
import {
  named,
  nameIn,
  namesIn,
  namesUnknown,
  oneNamed,
  branchIn,
  cutOwnerIn,
  withoutAddressees,
} from "../../../understanding/mentions/names.ts";
import { areEnglish, type Token } from "../../../understanding/tokens/token.ts";
import { reasonAfterFigures } from "../../../understanding/replies/reason.ts";
import { whichOf } from "../../../understanding/mentions/which.ts";
import type { CommandType } from "../commands.ts";
import { sayEarning, showHistory } from "../commands/balance.ts";
import { longestTapBytes, tapData } from "../../tap.ts";
import * as staffWords from "../../../understanding/mentions/staff.ts";
import { askPhoneFor, offer } from "../remembered/offers.ts";
import { goesOnGreeting, isOnlyGreeting } from "../sender/greeting-again.ts";
import { justMadeMs } from "../remembered/turn-person.ts";
import { has } from "../conditions.ts";
import { hasWord, ofExpiry, setsBalance } from "./conditions.ts";
import { amountMistaken, correctCustomerName, deniesName } from "./amending.ts";
import { actOnOperation, askStatusOf, partOf, sellToNamed, takePhone, undoById, waitForPhone } from "./operation.ts";
import { askWhetherSale, customerDeeds, offerAPerson, sayNotUnderstood, sayShopAnswer } from "./customer-deeds.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { Does, IdleReading } from "./reading.ts";
import type { Who } from "../commands/command-row.ts";
import { menuButtons, sayHelp, sayMenu } from "../commands/menu.ts";
import { amendsOf, droppedSale, dropQueue, rememberAmend } from "../remembered/queue.ts";

/** Stems of words that approve something or, denied, refuse it. */
const decides: readonly string[] = ["aprueb", "aprob", "autoriz"];

/** Runs a command as if it had been typed alone. */
const command =
  (type: CommandType): Does =>
  (turn, _, who) =>
    handleCommand(turn, { type, text: "" }, who);

/** Begins a flow with the message, if it has data. */
const begins =
  (type: CommandType): Does =>
  (turn, reading, who) => {
    const { text, gives, digits, utterance } = reading;
    // "Venta 477… 250 menos 50 de su saldo" is a use of balance, of which *venta* tells the purchase.
    const behind = type === "redeem" && utterance.tokens[0]?.norm === "venta" ? text : reading.behind;
    const said = behind ?? (gives || digits !== null ? text : "");
    const shown = shownBefore(reading, type === "redeem");
    handleCommand(turn, { type, text: shown === null ? said : `${shown} ${said}`.trim() }, who);
  };

/**
 * The phone whose balance was just shown, if a message without a phone is about that customer: "usa 20", "véndele 300". Null otherwise. `uses`: the message
 * uses balance.
 */
function shownBefore(reading: IdleReading, uses = false): Phone | null {
  const { talked, phone, digits, utterance } = reading;
  const shown =
    talked.phoneAsked?.shown ??
    (speaksOfThem(utterance.tokens) && !namesUnknown(utterance.tokens) ? talked.about : null);
  if (shown === null || phone !== null || named(utterance.tokens) !== null) return null;
  // "477…", and then "100".
  const [only, more] = utterance.tokens;
  if (talked.phoneAsked?.shown !== undefined && more === undefined && only?.type === "number") return shown;
  if (digits !== null) return null;
  const isWhole = reading.amountCentavos !== null && (reading.ticket ?? reading.named) !== null;
  const isAsked = has("USE", "GIVE", "TAKE")(reading) || setsBalance(reading);
  return uses || isWhole || isAsked || speaksOfThem(utterance.tokens) ? shown : null;
}

/** "Véndele", "le vendí", "su saldo". */
const speaksOfThem = (tokens: readonly Token[]) =>
  tokens.some(
    ({ norm, typed, classes }, at) =>
      norm === "le" ||
      norm === "su" ||
      norm === "ella" ||
      (norm === "el" && isOfPerson(tokens, at)) ||
      (classes.includes("SELL") && typed.toLowerCase().endsWith("le")),
  );

/** "A él 170", "para el": a person, not an article. */
function isOfPerson(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.norm ?? "", tokens[at + 1]];
  return ["a", "para", "de", "con"].includes(before) && (next === undefined || next.type !== "word");
}

/** Begins a registration with the message. From an English message it takes the name and the phone. */
const register: Does = (turn, reading, who) => {
  const { phone, utterance } = reading;
  if (!areEnglish(utterance.tokens)) return begins("register")(turn, reading, who);
  const text = [nameIn(utterance.tokens) ?? "", phone ?? ""].filter((part) => part !== "").join(" ");
  handleCommand(turn, { type: "register", text }, who);
};

/** "Cancela la venta que acabo de hacer, la clienta ya no la quiso". */
const lastOfChat = runsOf(["acabo|acabamos de", "esa|esta|ultima venta|compra"]);

/** Acts on the operation that the message means: by its ticket, by a phone, or the last one of the chat. */
const ofOperation =
  (type: OperationAction["type"]): Does =>
  (turn, reading, who) => {
    const { phone, named: ticket, utterance } = reading;
    const amend = type === "status" && phone === null && ticket === null ? amendsOf(turn).at(-1) : undefined;
    // "¿Ya la devolvieron?"
    if (amend !== undefined && has("UNDO")(reading)) return askStatusOf(turn, amend);
    // "¿Ya quedó la de María?"
    const name = phone === null && ticket === null ? oneNamed(utterance.tokens) : null;
    if (type === "status" && name !== null)
      return actOnOperation(turn, type, null, who, { named: name, branch: who.access.branch });
    if (phone === null && ticket === null && type === "undo") {
      // "Esa era de Jorge": Jorge is the right customer.
      const isRight =
        correctCustomerName(utterance.tokens) !== null || (reading.talked.hasSold && deniesName(utterance.tokens));
      if (name !== null && !isRight)
        return actOnOperation(turn, type, null, who, { named: name, branch: who.access.branch });
      const was = amountMistaken(utterance);
      if (!isRight && was !== null) return actOnOperation(turn, type, null, who, { amountCentavos: was });
      const isOfChat = saysAnywhere(utterance.tokens, lastOfChat);
      if (
        !isRight &&
        !isOfChat &&
        (namesUnknown(utterance.tokens) || named(withoutAddressees(utterance.tokens)) !== null)
      )
        return askWhich(turn, who);
    }
    if (phone === null || ticket !== null || isRightPhone(reading))
      // "Eran 350" of the last sale tells how it should have been.
      return actOnOperation(
        turn,
        type,
        ticket,
        who,
        whichOf(utterance.tokens),
        ticket === null ? undefined : partOf(reading),
      );
    turn.lookUp("today", { type: "phoneToday", phone, role: who.access.role }, who.person.identity);
  };

/** Asks which operation, when the message mentions a person whose name we do not recognise. */
function askWhich(turn: TurnBuilder, { access }: Who): void {
  askPhoneFor(turn, "undo");
  turn.say({ key: "aboutWhich", values: { role: access.role } });
}

/** "Me equivoqué de cliente, era el 477…": the right phone of a registered sale. */
function isRightPhone({ phone, utterance: { tokens } }: IdleReading): boolean {
  const at = tokens.findIndex((token) => token.type === "phone" && token.phone === phone);
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ norm }) => norm);
  return at >= 0 && before.some((norm) => norm === "era" || norm === "iba" || norm === "es");
}

/** Looks up the last operation: to begin a sale to the same customer with the data of the message, or to correct that operation. */
const ofLast =
  (type: "sameCustomer" | "same" | "ofLast"): Does =>
  (turn, { text, gives }, { person: { identity } }) => {
    const said = type === "ofLast" || gives ? { said: text } : {};
    if (type === "ofLast") turn.person.remember({ amending: text });
    const ask = operationActionAsk({ type, ticket: null, ...said });
    const by = { type: "lastOfChat", ...(type === "ofLast" && { withinMs: justMadeMs }) } as const;
    turn.lookUp(ask, { type: "findOperation", by }, identity);
  };

/** The most balances that one message gets. */
const mostBalances = 3;

const balance: Does = (turn, reading, who) => {
  const { phone, digits, utterance } = reading;
  const phones = utterance.data.flatMap(({ token }) => (token.type === "phone" ? [token.phone] : []));
  const several = [...new Set(phones)].slice(0, mostBalances);
  if (phone === null && several.length > 1)
    return several.forEach((one) => handleCommand(turn, { type: "balance", text: one }, who));
  if (phone !== null) return handleCommand(turn, { type: "balance", text: phone }, who);
  if (digits !== null) {
    askPhoneFor(turn, "balance", digits);
    return turn.say({ key: "balanceWrongLength", values: { digits: digits.length } });
  }
  const name = oneNamed(utterance.tokens);
  if (name !== null) return actOnOperation(turn, "balance", null, who, { named: name, branch: who.access.branch });
  // "La señora" is the customer of the previous message.
  const others = utterance.tokens.filter(({ norm }) => norm !== "senora" && norm !== "senor");
  const isAboutThem = !namesUnknown(others) && named(utterance.tokens) === null;
  if (reading.talked.about !== null && utterance.tokens.length > 1 && isAboutThem)
    return handleCommand(turn, { type: "balance", text: reading.talked.about }, who);
  const isOfLast = (utterance.act === "thatBalance" && utterance.tokens.length > 1) || hasWord("su le")(reading);
  if (isOfLast && !namesUnknown(utterance.tokens)) return actOnOperation(turn, "balance", null, who);
  handleCommand(turn, { type: "balance", text: "" }, who);
};

const history: Does = (turn, { phone, talked, utterance }, { access, person }) => {
  const spoken = utterance.tokens.length > 1 ? talked.about : null;
  const whose = phone ?? talked.phoneAsked?.shown ?? spoken;
  if (whose !== null) {
    turn.person.remember({ about: { phone: whose, atMs: turn.nowMs } });
    return showHistory(turn, whose, { person });
  }
  askPhoneFor(turn, "history");
  turn.say({ key: "aboutWhich", values: { role: access.role } });
};

/** Begins a correction with the data of the message, if its direction and its points are certain. An uncertain phone is asked for. */
const correct: Does = (turn, reading, who) => {
  const { utterance, text } = reading;
  const { slots } = utterance;
  const phone = slots.phone?.sure === true ? slots.phone.value : shownBefore(reading);
  if (setsBalance(reading)) return correctTo(turn, reading, phone, who);
  const { way, amount } = moveIn(text, "points", turn.reads);
  if (phone === null) {
    // "Súmale 45 puntos" lacks only the phone.
    const isWhole = utterance.data.length === 1 && amount !== null && !utterance.questioned;
    return handleCommand(turn, { type: "correct", text: isWhole || slots.several.has("phone") ? text : "" }, who);
  }
  const shortfall = readShortfallDirection(text);
  const [sign, many] = [signOf(shortfall ?? way, utterance, shortfall !== null), manyIn(amount, reading)];
  const isSure = many !== null && sign !== null && !utterance.questioned;
  // "Hay que bajarle saldo a Lupita": the points are asked for.
  if (many === null && utterance.data.length === 1 && way !== null && sign !== null && !utterance.questioned)
    return handleCommand(turn, { type: "correct", text: `${way === "remove" ? "quita" : "agrega"} ${phone}` }, who);
  const rest = isSure ? ` ${sign}${wireAmount(many)}${reasonAfterFigures(utterance.tokens)}` : "";
  handleCommand(turn, { type: "correct", text: `${phone}${rest}` }, who);
};

/** Begins a correction that names the balance to be reached. */
function correctTo(turn: TurnBuilder, { text, utterance }: IdleReading, phone: Phone | null, who: Who): void {
  const isTyped = utterance.data.some(({ token }) => token.type === "phone");
  handleCommand(turn, { type: "correct", text: phone === null || isTyped ? text : `${phone} ${text}` }, who);
}

/** The lowest probability of a direction that no verb and no sign states. */
const surelyOneWay = 0.7;

/** The sign of a correction. Null: uncertain. */
function signOf(
  way: Move["way"],
  { act, probability, tokens }: IdleReading["utterance"],
  isShortfall: boolean,
): "+" | "-" | null {
  if (isShortfall) return way === "add" ? "+" : "-";
  const meant = act === "correctAdd" ? "add" : act === "correctRemove" ? "remove" : null;
  const isSaid = way !== null || probability >= surelyOneWay;
  const isVerb = tokens.some(({ classes }) => classes.includes("GIVE") || classes.includes("TAKE"));
  // "Ponle": a verb is more certain than the model's act.
  const differs = !isVerb && way !== null && meant !== null && way !== meant;
  if (
    way === "both" ||
    !isSaid ||
    namesDifference(tokens) ||
    differs ||
    tokens.some(({ norm }, at) => eitherWay(norm) || (norm === "vez" && tokens[at + 1]?.norm === "de"))
  )
    return null;
  if (tokens.some(({ norm }) => punishes(norm))) return "-";
  const direction = way ?? meant;
  return direction === null ? null : direction === "add" ? "+" : "-";
}

/** "Cárgale 25", "condónale 25": people mean either by it. */
const eitherWay = wordTest("condon* cargale cargarle carguele debe deben perdio");
const punishes = wordTest("penali* multa* castig*");

/** Roles of a figure that may be the points of a correction. */
const ofChange: ReadonlySet<Role> = new Set<Role>(["points", "amount", "part", "doubt"]);

/** The points of a correction, as centavos. Null: uncertain. `amount`: the only figure of the message. */
function manyIn(
  amount: AmountReading | null,
  { text, utterance: { slots, data, tokens }, amountCentavos }: IdleReading,
): Centavos | null {
  // "Ponle el 10 % de 350", "déjalo en 100": what the balance is to be, not what is added.
  if (text.includes("%") || data.some(({ at, token }) => token.type === "number" && isTarget(tokens, at))) return null;
  if (amount !== null) return amount.type === "amount" ? amount.centavos : null;
  const numbers = data.filter(({ token }) => token.type === "number");
  const only = numbers.length === 1 ? numbers[0]?.token : undefined;
  if (only?.type === "number" && only.amount.type === "amount" && !only.unsure) return only.amount.centavos;
  if (data.filter(({ role }) => ofChange.has(role)).length !== 1) return null;
  const { points } = slots;
  if (points === null) return amountCentavos;
  return points.sure && points.value.type === "amount" ? points.value.centavos : null;
}

const isTarget = (tokens: readonly Token[], at: number) =>
  (tokens[at - 1]?.norm === "en" && tokens[at - 2]?.classes.some((name) => beforeTarget.includes(name)) === true) ||
  // "Ponle 80 de saldo total".
  tokens.slice(at + 1, at + 4).some(({ norm }) => norm === "total");
const beforeTarget: readonly string[] = ["POINTS", "BALANCE", "CANCEL"];

/** Shows the writer's own operations. Only today's are available. */
const myDay: Does = (turn, reading, who) => {
  const { text, utterance } = reading;
  const { role } = who.access;
  if (role === "manager" && named(utterance.tokens) !== null)
    return handleCommand(turn, { type: "corte", text: readCutRequest(text, cutOwnerIn(utterance.tokens)) }, who);
  const days = readDays(text);
  if (days === "" || days === "hoy") return handleCommand(turn, { type: "ownDay", text: "" }, who);
  if (role === "manager") return handleCommand(turn, { type: "corte", text: days }, who);
  turn.say({ key: "ownDayOnly" });
};

/** Shows the cut of the days that the message names. A cashier who asks for a day's total gets their own. */
const corte: Does = (turn, reading, who) => {
  const { text, utterance } = reading;
  if (who.access.role === "cashier" && named(utterance.tokens) !== null) return turn.say({ key: "notAllowed" });
  if (who.access.role === "cashier" && !ofShopWhole(reading)) return myDay(turn, reading, who);
  handleCommand(turn, { type: "corte", text: readCutRequest(text, cutOwnerIn(utterance.tokens)) }, who);
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

/** The line with which an addition begins: role, name, phone and branch, as far as the message has them. */
function collaboratorLine(reading: IdleReading): string {
  const { phone, utterance } = reading;
  const isManager = hasWord("gerente encargada encargado")(reading);
  const post = isManager ? "gerente" : hasWord("cajera cajero")(reading) ? "cajero" : "";
  const person = [post, nameIn(utterance.tokens) ?? "", phone ?? ""].filter((part) => part !== "").join(" ");
  return [person, branchIn(utterance.tokens) ?? ""].filter((part) => part !== "").join(", ");
}

const withName =
  (type: CommandType): Does =>
  (turn, { utterance }, who) =>
    handleCommand(turn, { type, text: namesIn(utterance.tokens).join(" y ") }, who);

/** Offers a manager the way to let a collaborator in again: an invitation, or, if their phone is lost, to unlink their chat. */
const keptOut: Does = (turn, { utterance: { tokens } }) => {
  const name = nameIn(tokens) ?? "";
  const isGone = staffWords.keptOut(tokens) === "phone";
  const words = `${isGone ? "desvincular" : "invitar"} ${name}`.trim();
  const label = turn.render({ key: isGone ? "unlinkThem" : "inviteThem" });
  const button = { label, data: tapData({ type: "command", words }) };
  const isShort = Buffer.byteLength(button.data) <= longestTapBytes;
  turn.say({ key: isGone ? "phoneGone" : "cannotEnter" }, isShort ? { buttons: [button] } : {});
  if (isShort) offer(turn, button);
};

/** Begins the first of several sales in one message. If they cannot be told apart, asks for one at a time. */
const apart: Does = (turn, { text, behind }, who) => {
  handleCommand(turn, { type: "sale", text: behind ?? text }, who);
};

/** Sends the shop's own answer, or says where to ask. A customer is offered a person. */
const shop: Does = (turn, reading, { access: { role } }) => {
  if (sayShopAnswer(turn, reading.text)) return;
  const about = ofHours(reading) ? "hours" : ofPlace(reading) ? "place" : ofExpiry(reading) ? "expiry" : null;
  const said = { key: "askTheShop", values: { role, about } } as const;
  if (role === "customer") offerAPerson(turn, said);
  else turn.say(said);
};

const ofHours = hasWord(
  "hora horas horario horarios abren abre abierto abiertos abierta cierran cierra cerramos abrimos domingo domingos sabados atienden",
);
const ofPlace = hasWord("direccion ubicacion ubicados domicilio calle donde");

/** A refund. A cashier cannot make one; the bot offers to ask a manager for the last sale. */
const refund: Does = (turn, reading, who) => {
  const { phone, named: ticket, utterance } = reading;
  // For a complete sale, look up what became of it first.
  if (phone !== null && (ticket !== null || reading.amountCentavos !== null))
    return ofOperation("undo")(turn, reading, who);
  const name = phone === null && ticket === null ? oneNamed(utterance.tokens) : null;
  if (name !== null) return actOnOperation(turn, "undo", null, who, { named: name, branch: who.access.branch });
  const which = phone === null && ticket === null ? whichOf(utterance.tokens) : undefined;
  if (which !== undefined && who.access.role === "manager") return actOnOperation(turn, "refund", null, who, which);
  // "Devuélvele la compra": of the sale that a manager just made its summary is shown.
  const isThis = reading.talked.hasSold && phone === null && ticket === null && reading.amountCentavos === null;
  if (isThis && who.access.role === "manager" && !namesUnknown(utterance.tokens))
    return actOnOperation(turn, "refund", null, who, undefined, partOf(reading));
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
  /** Nothing is queued any more. */
  nextQueued: command("sale"),
  takeUpDropped: (turn, _, who) => handleCommand(turn, { type: "sale", text: droppedSale(turn) ?? "" }, who),
  dropQueued: (turn) => {
    dropQueue(turn);
    turn.say({ key: "cancelled" });
  },
  confirmLast: (turn, _, who) => actOnOperation(turn, "confirm", null, who),
  cancelLast: (turn, _, who) => actOnOperation(turn, "cancel", null, who),
  amendLast: (turn, { text }, who) => {
    const amend = amendsOf(turn).at(-1);
    if (amend === undefined) return actOnOperation(turn, "cancel", null, who);
    turn.person.remember({ amending: text });
    undoById(turn, amend.operationId);
  },
  ofLast: ofLast("ofLast"),
  phoneToday: (turn, { phone }, who) => {
    if (phone !== null) turn.lookUp("today", { type: "phoneToday", phone, role: who.access.role }, who.person.identity);
  },
  sale: begins("sale"),
  saleNamed: (turn, { text, utterance }, who) => sellToNamed(turn, oneNamed(utterance.tokens) ?? "", text, who),
  redeem: begins("redeem"),
  register,
  salesApart: apart,
  same: ofLast("same"),
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
  approvals: (turn, reading, who) => {
    const { tokens, questioned } = reading.utterance;
    const at = questioned ? -1 : tokens.findIndex(({ norm }) => decides.some((stem) => norm.startsWith(stem)));
    if (at < 0) return handleCommand(turn, { type: "approvals", text: "" }, who);
    const isDenied = tokens.slice(Math.max(0, at - 2), at).some(({ classes }) => classes.includes("NEGATE"));
    turn.lookUp(isDenied ? declinesAsked : "approve", { type: "approvals" }, who.person.identity);
  },
  doubts: command("doubts"),
  staffAdd: (turn, reading, who) =>
    handleCommand(turn, { type: "addCollaborator", text: collaboratorLine(reading) }, who),
  staffDisable: withName("disableCollaborator"),
  staffList: command("collaborators"),
  invite: withName("invite"),
  notChangedHere: (turn) => turn.say({ key: "notChangedHere" }),
  keptOut,
  exchange: (turn) => turn.say({ key: "exchange" }),
  noErrands: (turn) => turn.say({ key: "noErrands" }),
  registerMe: (turn: TurnBuilder, { text, role }: IdleReading, who: Who) => {
    const before = turn.replyCount;
    handleCommand(turn, { type: "registerSelf" }, who);
    if (role === "customer") tellEnrolment(turn, text, before, true);
  },
  whoAreYou: (turn, _, { access: { role } }) => turn.say({ key: "whoIAm", values: { role } }),
  keepAsMade: (turn, _, { person }) => {
    const amend = amendsOf(turn).at(-1);
    if (amend?.refund !== undefined) return turn.lookUp("withdrawRefund", { type: "withdrawRefund" }, person.identity);
    if (amend !== undefined) rememberAmend(turn, { ...amend, right: null, lacks: null });
    turn.say({ key: "asYouLike" });
  },
  withdrawRefund: (turn, _, { person }) => turn.lookUp("withdrawRefund", { type: "withdrawRefund" }, person.identity),
  notAllowed: (turn, _, { access: { role } }) => turn.say({ key: "notMine", values: { role } }),
  howTo,
  earningAsked: (turn, { utterance: { slots, data } }, who) => {
    const [only, more] = data.flatMap(({ token }) => (token.type === "number" ? [token.amount] : []));
    sayEarning(turn, slots.amount?.value ?? (more === undefined ? (only ?? null) : null), who);
  },
  phoneNeeded: (turn) => turn.say({ key: "phoneNeeded" }),
  shop,
  menu: (turn, { act, text }, who) => {
    const isSaid = act === "greeting" && goesOnGreeting(turn) && isOnlyGreeting(turn, text);
    if (!isSaid) sayMenu(turn, who);
  },
  youAreWelcome: (turn) => turn.say({ key: "youAreWelcome" }),
  hereIAm: (turn, _, { access: { role } }) => turn.say({ key: "hereIAm" }, { buttons: menuButtons(turn, role, 2) }),
  asYouLike: (turn) => turn.say({ key: "asYouLike" }),
  purposeOfData: (turn) => turn.say({ key: "purposeOfData" }),
  noMatter: (turn) => turn.say({ key: "noMatter" }),
  notUnderstood: (turn, reading, who) => {
    if (askWhetherSale(turn, reading, who)) return;
    // "Súmale 50 a este y quítale 30 a aquel".
    if (reading.utterance.slots.several.has("phone")) return turn.say({ key: "severalAtOnce" });
    if (reading.act !== null || !sayShopAnswer(turn, reading.text))
      sayNotUnderstood(turn, reading.utterance.likely, who);
  },
} as const satisfies { readonly [deed: string]: Does };

export type Deed = keyof typeof deeds;
