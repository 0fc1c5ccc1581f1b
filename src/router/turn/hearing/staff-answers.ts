import { hear } from "../../../domain/hearing/hear.ts";
import type { Intent } from "../../../domain/hearing/intents/intents.ts";
import { piecesOf } from "../../../domain/hearing/pieces.ts";
import { parseAmount, wireAmount, type AmountReading } from "../../../domain/money.ts";
import { phonesIn } from "../../../domain/reader/phones-in.ts";
import { salesApart } from "../../../domain/reader/sales-apart.ts";
import { plain } from "../../../domain/reader/words.ts";
import type { Ticket } from "../../../domain/ticket.ts";
import type { WhichOfChat } from "../../../flow/requests.ts";
import { operationActionAsk, type OperationAction } from "../../queries/ledger/operation-action.ts";
import type { CommandType } from "../commands.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { sayMenu, sayHelp } from "../commands/menu.ts";
import type { Who } from "../commands/who.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { corteDays } from "./corte-days.ts";
import { isAnyOtherDay, readsFacts, type Message } from "./message.ts";
import { notices } from "./own-answers.ts";
import { collaboratorLine, personNamed } from "./person-named.ts";
import { askPhoneFor } from "../remembered/phone-asked.ts";
import { sayShopAnswer } from "./shop-answers.ts";
import { beginUse, paysWithBalance } from "./use-of-balance.ts";
import { whichOf } from "./which-sale.ts";

/** Answers what was understood; false: it says nothing that can be answered here. */
type Answer = (turn: TurnBuilder, message: Message, who: Who) => false | void;

/** Begins the command's own flow, or answers it, with nothing said beside it. */
const does =
  (type: CommandType): Answer =>
  (turn, _, who) =>
    handleCommand(turn, { type, text: "" }, who);

/** Begins a flow that reads the facts of the message by itself. */
const begins =
  (type: "sale" | "register" | "correct"): Answer =>
  (turn, message, who) =>
    handleCommand(turn, { type, text: readsFacts(message) ? message.text : "" }, who);

/** A use of balance with what was said of it. A bare number is balance, and money that is named so is the purchase. */
const redeem: Answer = (turn, message, who) => {
  if (message.heard.facts.amountNamed && beginUse(turn, message, who)) return;
  handleCommand(turn, { type: "redeem", text: readsFacts(message) ? message.text : "" }, who);
};

const sale: Answer = (turn, message, who) => {
  if (isAnyOtherDay(message)) return false;
  if (paysWithBalance(message)) {
    // Of a purchase that balance pays, a bare number is the purchase.
    if (!beginUse(turn, message, who)) redeem(turn, message, who);
    return;
  }
  if (/\b(?:[2-9]|dos|tres|cuatro|varias) ventas\b/.test(plain(message.text)) && salesApart(message.text) === null) {
    if (phonesIn(message.text).length > 0) return turn.say({ key: "severalAtOnce" });
    return handleCommand(turn, { type: "sale", text: "" }, who);
  }
  return begins("sale")(turn, message, who);
};

/** Looks for the operation that is meant: that of the ticket that was named, or the last of the chat. */
export function actOnOperation(
  turn: TurnBuilder,
  type: OperationAction["type"],
  ticket: Ticket | null,
  who: Who,
  which?: WhichOfChat,
): void {
  const { wallet } = turn;
  const walletKey = typeof wallet === "string" ? null : wallet.key;
  const { branch } = who.access;
  const by =
    ticket === null
      ? ({ type: "lastOfChat", ...(which && { which }) } as const)
      : ({ type: "ticket", ticket, walletKey, branch } as const);
  turn.lookUp(operationActionAsk({ type, ticket }), { type: "findOperation", by }, who.person.identity);
}

export function ticketOf({ heard }: Message): Ticket | null {
  const { ticket } = heard.facts;
  return ticket?.type === "ticket" ? ticket.ticket : null;
}

/** An operation is meant by its ticket, by a phone, or it is the last of the chat. */
const ofOperation =
  (type: OperationAction["type"]): Answer =>
  (turn, message, who) => {
    const { phone } = message.heard.facts;
    const { role } = who.access;
    if (phone === null || ticketOf(message) !== null)
      return actOnOperation(turn, type, ticketOf(message), who, whichOf(message));
    turn.lookUp("today", { type: "phoneToday", phone: phone.phone, role }, who.person.identity);
  };

/** A cashier can refund nothing: of the last sale they may ask a manager for it. */
const refund: Answer = (turn, message, who) => {
  const { phone } = message.heard.facts;
  const isLast = who.access.role === "cashier" && phone === null;
  if (isLast || ticketOf(message) !== null)
    return actOnOperation(turn, "undo", ticketOf(message), who, whichOf(message));
  handleCommand(turn, { type: "refund", text: phone?.typed ?? "" }, who);
};

const balance: Answer = (turn, message, who) => {
  const { phone, phoneProblem, amount, amountNamed } = message.heard.facts;
  // "dale sus puntos de una compra de 190" is a sale.
  if (amount !== null && amountNamed) return sale(turn, message, who);
  // "Checa su saldo a ver si se le sumó": of the last customer, where there is one.
  if (phone === null && phoneProblem === null && /\b(?:su|le)\b/.test(message.heard.line))
    return actOnOperation(turn, "balance", null, who);
  if (phone === null && phoneProblem?.type === "digits") {
    askPhoneFor(turn, "balance", phoneProblem.typed.replaceAll(/\D/g, ""));
    return turn.say({ key: "balanceWrongLength", values: { digits: phoneProblem.digits } });
  }
  handleCommand(turn, { type: "balance", text: phone?.phone ?? "" }, who);
};

const thatBalance: Answer = (turn, message, who) =>
  message.heard.facts.phone === null ? actOnOperation(turn, "balance", null, who) : balance(turn, message, who);

const history: Answer = (turn, { heard }, who) => {
  const { phone } = heard.facts;
  if (phone === null) {
    askPhoneFor(turn, "history");
    return turn.say({ key: "aboutWhich", values: { role: who.access.role } });
  }
  turn.lookUp("history", { type: "phoneHistory", phone: phone.phone }, who.person.identity);
};

/** "Otra no, ya terminé", "siguiente no, espérame". */
const isNoNext = /^(?:otr[oa]\w*|l[ao] que sigue|siguiente)(?: (?:igual|vez))? no\b|\bya estuvo\b|^nada\b/;

/** The next sale; "¿y la otra?" asks about one that was made. */
const next: Answer = (turn, message, who) => {
  const { line, questioned } = message.heard;
  if (isNoNext.test(line)) return turn.say({ key: "asYouLike" });
  return questioned && !readsFacts(message)
    ? actOnOperation(turn, "status", null, who, whichOf(message))
    : sale(turn, message, who);
};

/** "El mismo", "también a ella". */
const ofSameCustomer =
  /\b(?:mism[oa]s?|igual\w*|identic[oa]s?|suy[oa])\b|\b(?:tambien|para|con|de|a) (?:el(?! (?:otro|del?|que|☎)\b)|ella|ell[oa]s)(?=$| )/;
/** "Son 50 más", "súmale otros 100". */
const addsToLast =
  /^(?:(?:y|ay|oye|perdon|no|favor|,) )*(?:(?:agreg|sum|aument|anad|pon|met)\w*le (?:otr[oa]s )?#(?: pesos)?(?: mas)?|(?:son|eran|fueron|era) # (?:pesos )?mas)(?: favor| a es[ao]| a la (?:venta|misma|ultima))*$/;

/** The next sale, with its amount: "otra más de 80", "otros 120". */
function nextOf(turn: TurnBuilder, said: string, who: Who): false | void {
  const text = said.replaceAll(/(?<!\p{L})(?:m[aá]s|otr[oa]s)(?!\p{L})/giu, " ");
  return sale(turn, { text, heard: hear(text, null) }, who);
}

/** "La repito" asks what became of it: a sale that is sent again by mistake is worse than a question. */
const sameAgain: Answer = (turn, { text, heard: { line, facts, questioned } }, who) => {
  if (isNoNext.test(line)) return turn.say({ key: "asYouLike" });
  if (isAnyOtherDay({ text, heard: hear(text, null) })) return actOnOperation(turn, "status", null, who);
  // "¿Otra igual?", "si quiere otra igual te aviso".
  if (questioned || /\b(?:no|nada|iban?|si quiere)\b|\bluego te\b/.test(line))
    return actOnOperation(turn, "status", null, who);
  if (facts.phoneProblem?.type === "several") return turn.say({ key: "severalAtOnce" });
  if (facts.phone !== null) return sale(turn, { text, heard: hear(text, null) }, who);
  // "El mismo cliente quiere usar 50": its phone is asked.
  if (/\b(?:us(?:a|ar|ara|e|o)|gast(?:a|ar|e)|canje\w*)\b/.test(line))
    return redeem(turn, { text, heard: hear(text, null) }, who);
  const isSame = /\b(?:igual\w*|lo mismo|la misma$|identic[oa]s?|exact[oa]s?|tal cual)(?=$| )/.test(line);
  // "Otra vez lo mismo" may be a complaint; "lo mismo otra vez" is a wish.
  const isRepeated =
    /\b(?:repi|repe)/.test(line) ||
    (/\b(?:de nuevo|vez)\b/.test(line) && !/\b(?:igual\w*|lo mismo|identic[oa]) (?:otra vez|de nuevo)\b/.test(line));
  const isOfSame = ofSameCustomer.test(line) || facts.phone !== null;
  // "Agrégale 50 más": the sale that was made should have been of more.
  if (addsToLast.test(line) && !isOfSame) return actOnOperation(turn, "undo", null, who);
  // "Otra de 80", "75 más" are the next customer's.
  if (!isRepeated && !isSame && !isOfSame && /#/.test(line)) return nextOf(turn, text, who);
  const type = isRepeated ? "status" : isSame ? "same" : "sameCustomer";
  if (type !== "status" && (facts.amount !== null || (type !== "same" && /#/.test(line)))) {
    const ask = operationActionAsk({ type: "sameCustomer", ticket: null, said: text });
    return turn.lookUp(ask, { type: "findOperation", by: { type: "lastOfChat" } }, who.person.identity);
  }
  actOnOperation(turn, type, null, who);
};

/**
 * Begins a correction with what was said of it. "Ponle 185 al 477…" of a cashier, who can correct no balance, is a sale; of no phone it is about what they
 * did last ("súmale otros 100 a esa"); of points it is not theirs.
 */
const corrects =
  (sign: "+" | "-"): Answer =>
  (turn, message, who) => {
    const { phone, amount, points, unread } = message.heard.facts;
    const isCashier = who.access.role === "cashier";
    // "Cámbiale 60 puntos".
    if (isCashier && points !== null && /\bcambi\w+\b/.test(message.heard.line)) return redeem(turn, message, who);
    if (isCashier && points === null && !/\b(?:puntos?|saldo)\b/.test(message.heard.line)) {
      if (phone === null) return actOnOperation(turn, "undo", null, who);
      if (amount !== null && sign === "+") return sale(turn, message, who);
    }
    // "Descuéntale 60 puntos": the customer pays with them.
    if (isCashier && phone !== null && points !== null && /\bdesc(?:uent|ont)\w*/.test(message.heard.line))
      return redeem(turn, message, who);
    const many = points ?? amount ?? onlyNumber(message.text);
    if (phone === null || (unread && points !== null) || many === null || many === "all" || many.type !== "amount")
      return begins("correct")(turn, message, who);
    handleCommand(turn, { type: "correct", text: `${phone.typed} ${sign}${wireAmount(many.centavos)}` }, who);
  };

/** The one number beside the phone: "le pusimos de menos, súmale 35". Null: there is none, or several. */
function onlyNumber(text: string): AmountReading | null {
  const [only, another] = piecesOf(text).pieces.flatMap((piece) => (piece.type === "number" ? [piece.typed] : []));
  return only === undefined || another !== undefined ? null : parseAmount(only);
}

const register: Answer = (turn, message, who) =>
  /^otr[oa] client[ea]$/.test(message.heard.line) ? sale(turn, message, who) : begins("register")(turn, message, who);

const howTo: Answer = (turn, { heard }, who) => {
  if (
    /\b(?:cancel|deshac|deshag|devol|devuel|anul|borr|revert|regres|quit|arregl|compon|corrij|corrig|correg)/.test(
      heard.line,
    )
  )
    return turn.say({ key: "howToUndo", values: { role: who.access.role } });
  if (!/\b(?:registr|vend|vent|us[aoe]|canj|sald|punt|agreg|alta|corte|corr[ei]g)/.test(heard.line))
    return sayMenu(turn, who);
  sayHelp(turn, who);
};

/** What somebody did themselves; only today's is kept at hand. */
const myDay: Answer = (turn, { text }, who) => {
  const days = corteDays(text);
  if (days === "" || days === "hoy") return handleCommand(turn, { type: "ownDay", text: "" }, who);
  if (who.access.role === "manager") return handleCommand(turn, { type: "corte", text: days }, who);
  turn.say({ key: "ownDayOnly" });
};

/** A cut of the days that were named. A cashier who asks for a day's total is told their own. */
const corte: Answer = (turn, message, who) => {
  const isOwn = who.access.role === "cashier" && !ofShopWhole.test(plain(message.text));
  if (isOwn) return myDay(turn, message, who);
  handleCommand(turn, { type: "corte", text: corteDays(message.text) }, who);
};

const ofShopWhole =
  /\b(?:tienda|negocio|sucursal|todos|todas|entre todos|cajer[oa]s|corte|vendimos|vendieron|hicimos|empresa|local)\b/;

const menu: Answer = (turn, _, who) => sayMenu(turn, who);

const ofShop: Answer = (turn, message, who) => {
  if (!sayShopAnswer(turn, message.text)) turn.say({ key: "askTheShop", values: { role: who.access.role } });
};

const findSale = ofOperation("find");

/**
 * What follows *venta*, where it asks for no sale now: one that is denied or was made already, one more of what is still open, or one that balance pays.
 * False: it is a sale.
 */
export function insteadOfSale(turn: TurnBuilder, message: Message, who: Who): boolean {
  const { facts, tellsOnly, line } = message.heard;
  if (/\b(?:otra vez|de nuevo|la misma)\b/.test(line) && facts.phone === null)
    return sameAgain(turn, message, who) !== false;
  if (facts.phone !== null && tellsOnly) return ofOperation("status")(turn, message, who) !== false;
  if (!paysWithBalance(message) || facts.phoneProblem !== null) return false;
  if (facts.phone !== null) return beginUse(turn, message, who);
  // Without the phone it is a use of balance all the same, and the phone is asked.
  handleCommand(turn, { type: "redeem", text: message.text }, who);
  return true;
}

/** What staff are answered with nothing open, by what they want. Who may do it is for the command to say. */
export const staffAnswers: { readonly [intent in Intent]: Answer } = {
  sale,
  redeem,
  register,
  balance,
  ownBalance: balance,
  thatBalance,
  myDay,
  corte,
  customers: does("customers"),
  audit: does("audit"),
  approvals: does("approvals"),
  doubts: does("doubts"),
  staffAdd: (turn, message, who) =>
    handleCommand(turn, { type: "addCollaborator", text: collaboratorLine(message) }, who),
  staffDisable: (turn, { text }, who) =>
    handleCommand(turn, { type: "disableCollaborator", text: personNamed(text) }, who),
  staffList: does("collaborators"),
  invite: (turn, { text }, who) => handleCommand(turn, { type: "invite", text: personNamed(text) }, who),
  correctAdd: corrects("+"),
  correctRemove: corrects("-"),
  correct: begins("correct"),
  refund,
  undo: ofOperation("undo"),
  status: ofOperation("status"),
  next,
  sameAgain,
  findSale: (turn, message, who) => {
    const { facts, questioned, line } = message.heard;
    // "Vendí 250 o 300 al 477… ticket 89" tells of a sale, and asks for none.
    const asks =
      questioned ||
      /\b(?:quien|busc\w*|encuentr\w*|encontr\w*|cual|donde|que|como|ver|dime|hay|revis\w*|chec\w*|ensen\w*|muestr\w*|verific\w*)\b/.test(
        line,
      );
    const tells = !questioned && facts.phone !== null && facts.amount !== null;
    return (!tells && (asks || facts.phone === null) ? findSale : sale)(turn, message, who);
  },
  // "¿Todo bien?"
  thanks: (turn, { heard: { questioned } }, who) =>
    questioned ? actOnOperation(turn, "status", null, who) : turn.say({ key: "youAreWelcome" }),
  greeting: menu,
  menu,
  howTo,
  whoAreYou: (turn, _, { access: { role } }) => turn.say({ key: "whoIAm", values: { role } }),
  person: ofShop,
  shop: ofShop,
  earning: ofShop,
  history,
  complaint: ofOperation("status"),
  noticesOff: notices("off"),
  noticesOn: notices("on"),
  forgetMe: does("forgetMe"),
  registerMe: does("registerSelf"),
  denial: (turn) => turn.say({ key: "asYouLike" }),
  later: (turn) => turn.say({ key: "asYouLike" }),
  oops: (turn) => turn.say({ key: "noMatter" }),
  notAllowed: (turn, _, { access: { role } }) => turn.say({ key: "notMine", values: { role } }),
  other: () => false,
};

/** Commands of which somebody must be staff, by what is wanted. */
export const staffOnly: { readonly [intent in Intent]?: true } = {
  sale: true,
  redeem: true,
  register: true,
  thatBalance: true,
  myDay: true,
  corte: true,
  customers: true,
  audit: true,
  approvals: true,
  doubts: true,
  staffAdd: true,
  staffDisable: true,
  staffList: true,
  invite: true,
  correctAdd: true,
  correctRemove: true,
  correct: true,
};
