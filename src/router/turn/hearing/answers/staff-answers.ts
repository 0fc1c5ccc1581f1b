import type { Intent } from "../../../../domain/hearing/intents/intents.ts";
import { directionSaid } from "../../../../domain/hearing/facts/balance-change.ts";
import { plain } from "../../../../domain/reader/words.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import { sayMenu, sayHelp } from "../../commands/menu.ts";
import { askPhoneFor } from "../../remembered/phone-asked.ts";
import { corteAsked, corteDays } from "../corte-days.ts";
import { collaboratorLine, personNamed, somebodyNamed } from "../person-named.ts";
import { actOnOperation, ofOperation, refund } from "./about-operation.ts";
import type { Who } from "../../commands/who.ts";
import type { Message } from "../message.ts";
import { type Answer, does, forAnybody } from "./answer.ts";
import { corrects, correctsAnyWay } from "./correction-answers.ts";
import { next, redeem, register, sale, sameAgain } from "./sale-answers.ts";

/** "Si le sumo 50 al 477…, ¿cuánto queda?" */
const supposes = /^(?:(?:oye|y|,) )*si (?:le|les) \w+ .*\bcuanto\b/;

const usesFirst =
  /^(?:(?:oye|favor|va a|quiere|que|,) )*(?:us|canje|gast)(?:a|ar|e|ear) # (?=.*☎).* (?:y|e) (?:(?:me|luego|despues) )*(?:dime|dame|dile|di|pasame|dices|ensename) /;

const balance: Answer = (turn, message, who) => {
  const { phone, phoneProblem, amount, amountNamed } = message.heard.facts;
  // "Usa 50 del 477… y dime cuánto le queda": the use tells the balance.
  if (usesFirst.test(message.heard.line)) return redeem(turn, message, who);
  // "dale sus puntos de una compra de 190" is a sale.
  if (amount !== null && amountNamed && !supposes.test(message.heard.line)) {
    // "Súmale 50 al 477… y dime cuánto tiene", of a manager: the correction tells the balance.
    const changes = who.access.role === "manager" && directionSaid(message.text);
    return (changes ? correctsAnyWay : sale)(turn, message, who);
  }
  // "Checa su saldo a ver si se le sumó": of the last customer, where there is one.
  if (phone === null && phoneProblem === null && /\b(?:su|le)\b/.test(message.heard.line))
    return actOnOperation(turn, "balance", null, who);
  if (phone === null && phoneProblem?.type === "digits") {
    askPhoneFor(turn, "balance", phoneProblem.typed.replaceAll(/\D/g, ""));
    return turn.say({ key: "balanceWrongLength", values: { digits: phoneProblem.digits } });
  }
  handleCommand(turn, { type: "balance", text: phone?.phone ?? "" }, who);
};

const thatBalance: Answer = (turn, message, who) => {
  if (message.heard.facts.phone !== null) return balance(turn, message, who);
  // "¿Cuánto tiene Ana?" is not of the last customer.
  if (somebodyNamed(message.text) === null) return actOnOperation(turn, "balance", null, who);
  handleCommand(turn, { type: "balance", text: "" }, who);
};

const history: Answer = (turn, { heard }, who) => {
  const { phone } = heard.facts;
  if (phone === null) {
    askPhoneFor(turn, "history");
    return turn.say({ key: "aboutWhich", values: { role: who.access.role } });
  }
  turn.lookUp("history", { type: "phoneHistory", phone: phone.phone }, who.person.identity);
};

/** "¿Cómo le quito 50 puntos?" */
const changesBalance =
  /^(?=.*\b(?:puntos?|saldo)\b).*\b(?:quit|pon|pong|d(?:oy|ar|as)|sum|agreg|rest|descont|descuent|baj|corrij|corrig|correg)\w*|\b(?:quit|pon|sum|agreg|rest)\w* # al? ☎/;

const howTo: Answer = (turn, { heard }, who) => {
  if (changesBalance.test(heard.line)) return turn.say({ key: "howToCorrect", values: { role: who.access.role } });
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

/** "¿Cuánto vendió Ana?", of a manager: what the cut says of her. */
function asksOfSomebody({ text, heard: { line } }: Message, { access: { role } }: Who): boolean {
  return role === "manager" && soldBy.test(line) && somebodyNamed(text) !== null;
}

const soldBy = /\b(?:vend(?:io|ido|iendo)|ventas|tickets|hizo|cobr(?:o|ado)|registro|metio)\b/;

/** What somebody did themselves; only today's is kept at hand. */
const myDay: Answer = (turn, message, who) => {
  if (asksOfSomebody(message, who)) return handleCommand(turn, { type: "corte", text: corteAsked(message.text) }, who);
  const { text } = message;
  const days = corteDays(text);
  if (days === "" || days === "hoy") return handleCommand(turn, { type: "ownDay", text: "" }, who);
  if (who.access.role === "manager") return handleCommand(turn, { type: "corte", text: days }, who);
  turn.say({ key: "ownDayOnly" });
};

/** A cut of the days that were named. A cashier who asks for a day's total is told their own. */
const corte: Answer = (turn, message, who) => {
  const isOwn = who.access.role === "cashier" && !ofShopWhole.test(plain(message.text));
  if (isOwn) return myDay(turn, message, who);
  handleCommand(turn, { type: "corte", text: corteAsked(message.text) }, who);
};

const ofShopWhole =
  /\b(?:tienda|negocio|sucursal|todos|todas|entre todos|cajer[oa]s|corte|vendimos|vendieron|hicimos|empresa|local)\b/;

/** What staff are answered with nothing open, by what they want. Who may do it is for the command to say. */
export const staffAnswers: { readonly [intent in Intent]: Answer } = {
  ...forAnybody,
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
  correct: correctsAnyWay,
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
    return (!tells && (asks || facts.phone === null) ? ofOperation("find") : sale)(turn, message, who);
  },
  // "¿Todo bien?"
  thanks: (turn, { heard: { questioned } }, who) =>
    questioned ? actOnOperation(turn, "status", null, who) : turn.say({ key: "youAreWelcome" }),
  howTo,
  person: forAnybody.shop,
  earning: forAnybody.shop,
  history,
  complaint: ofOperation("status"),
  notAllowed: (turn, message, who) =>
    asksOfSomebody(message, who)
      ? handleCommand(turn, { type: "corte", text: corteAsked(message.text) }, who)
      : turn.say({ key: "notMine", values: { role: who.access.role } }),
};

/** What only the staff may want. */
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
