import type { Phone } from "../../../../domain/people/phone.ts";
import { changeSaid, directionSaid } from "../../../../domain/hearing/facts/balance-change.ts";
import { wireAmount } from "../../../../domain/money.ts";
import { gatheredIn, gatheredInSale } from "../../../../flow/gathered.ts";
import { plain } from "../../../../domain/reader/words.ts";
import { commands } from "../../commands.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import { checkMayStart } from "../../commands/start-flow.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import { messageOf } from "../message.ts";
import { beginUse } from "./use-of-balance.ts";

// What is wanted instead of the open sale, or of its customer. Only messages that say nothing else are looked at, since a fact may be an answer.

const lead = "(?:(?:no|ay|ah|oye|perdon|digo|mejor|ya|pues|es que|bueno|,) )*";
const noSale = `(?:(?:no|ya no) (?:era|es|quiero|quiere|queria) (?:una )?venta ,? ?${lead})?`;
const tail = "(?: (?:,|porfa|por favor|gracias|nomas|solo|nada mas))*";
const ofThem = "(?: (?:de |del )?(?:sus?|el|ese|la|client[ea]|los|unos|con|mis|senora?))*";
/** "Quiere usar puntos", "mejor canje", "no era venta, era usar". */
const usesBalance = new RegExp(
  `^${lead}${noSale}(?:(?:el|ella|client[ea]|senora?|dice que|era|eran|es|fue|para|que|va|a|quiere|quiero|queria|quisiera|desea|le) )*(?:usar|canjear|canje|gastar|redimir|ocupar|use|canjee)(?: (?:de )?(?:(?:sus?|los|el|unos|lo de sus) )?(?:puntos|saldo|monedero))?${tail}$`,
);
/** "No, era saldo", "su saldo", "quería ver el saldo". */
const seesBalance = new RegExp(
  `^${lead}${noSale}(?:(?:era|eran|es|fue|para|que|quiere|quiero|queria|quisiera|solo|solamente|nomas|nada mas|dame|dime|deme|damelo|pasame|ver|saber|checar|consultar|revisar|ensename|cuanto es|cual es|ocupo|necesito|el|los|su|sus) )*(?:saldo|puntos)${ofThem}${tail}$`,
);
const seesHistory = new RegExp(
  `^${lead}(?:(?:el|su|era|quiero|ver|dame|mejor) )*(?:historial|(?:sus )?compras(?: de antes)?)${tail}$`,
);
/** The sale itself is not wanted. */
const leavesSale = /\b(?:no|era|eran|mejor|solo|solamente|nomas|nada mas|queria)\b/;
const corrects = /^(?:no )?(?:mejor )?(?:corregir|corrige|correccion|ajustar|ajuste)(?: (?:su |el )?saldo)?$/;
const refunds = /^(?:no )?(?:mejor |era )?(?:una )?(?:devolucion|devolver|reembolso|reembolsar)$/;
/** Matches a part of a word that every such message has. */
const mayBeWish = /sald|punt|us[ae]|canj|gast|redim|ocup|histor|compra|corr|ajust|devol|reembol/;
/** Longest message that is looked at, characters: a longer one says more. */
const longest = 80;

/**
 * Does what is wanted instead of the open sale (a use of balance, a correction, a refund) with what the sale knows, or shows what is wanted beside it (the
 * balance or the history of its customer). False: the message says nothing of the kind.
 */
export function answerWishInSale(turn: TurnBuilder, text: string, who: Who): boolean {
  const { session } = turn;
  if (session?.flow !== "sale" || text.length > longest || who.access.role === "customer") return false;
  const line = plain(text)
    .replaceAll(/\s*[,.;]+\s*/g, " , ")
    .replaceAll(/ {2,}/g, " ");
  if (line.length < longest && returnsBalance.test(line)) return correctInstead(turn, text, who);
  if (!mayBeWish.test(line) || /[\d☎]/.test(line) || /\bno (?:quiere|va a|quiso|tiene|usa)\b/.test(line)) return false;
  const { phone, amountCentavos } = gatheredInSale(session.state);
  if (usesBalance.test(line)) return useInstead(turn, text, phone, who);
  if (seesBalance.test(line)) {
    const leaves = leavesSale.test(line);
    // Whose it is cannot be asked beside a sale that asks for the phone.
    if (phone === null && amountCentavos !== null && !leaves) return false;
    if (phone === null || leaves) leave(turn, amountCentavos);
    handleCommand(turn, { type: "balance", text: phone ?? "" }, who);
    return true;
  }
  if (phone === null) return false;
  if (seesHistory.test(line)) {
    turn.lookUp("history", { type: "phoneHistory", phone: phone }, who.person.identity);
    return true;
  }
  // With more than the phone "corregir" changes an answer.
  if (who.access.role !== "manager" || amountCentavos !== null) return false;
  const type = corrects.test(line) ? "correct" : refunds.test(line) ? "refund" : null;
  if (type === null || checkMayStart(turn, commands[type], who) !== "yes") return false;
  turn.end();
  handleCommand(turn, { type, text: phone }, who);
  return true;
}

/** "Devuélvele 50" of a customer whose sale has begun with the phone alone. */
const returnsBalance =
  /^(?:(?:no|mejor|oye|ya|si|,) )*(?:devuelve|devuelvele|regresa|regresale|quita|quitale|resta|restale|bajale|repon|reponle) \$?\d[\d.,]*(?: (?:puntos|pesos|de saldo))?(?: por favor)?$/;

/** Begins the correction of the customer's balance instead of a sale that knows no more than the phone. */
function correctInstead(turn: TurnBuilder, text: string, who: Who): boolean {
  const { phone, amountCentavos } = gatheredIn(turn.session?.state);
  const many = changeSaid(text);
  const direction = directionSaid(text);
  if (!phone || (amountCentavos ?? null) !== null || many?.type !== "amount" || !direction) return false;
  if (checkMayStart(turn, commands.correct, who) !== "yes") {
    turn.askAgain();
    return true;
  }
  turn.end();
  const sign = direction === "add" ? "+" : "-";
  handleCommand(turn, { type: "correct", text: `${phone} ${sign}${wireAmount(many.centavos)}` }, who);
  return true;
}

/** Begins a use of balance instead of the open sale; false: the person may not. */
function useInstead(turn: TurnBuilder, text: string, phone: Phone | null, who: Who): boolean {
  if (phone !== null) return beginUse(turn, messageOf(text, null, who.access.role), who);
  if (checkMayStart(turn, commands.redeem, who) !== "yes") return false;
  turn.end();
  handleCommand(turn, { type: "redeem", text: "" }, who);
  return true;
}

/** Ends the open sale, and says so where an amount was told. */
function leave(turn: TurnBuilder, amountCentavos: number | null): void {
  if (amountCentavos !== null) turn.say({ key: "saleReplaced" });
  turn.end();
}
