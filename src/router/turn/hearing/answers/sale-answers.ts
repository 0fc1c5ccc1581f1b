import { hear } from "../../../../domain/hearing/hear.ts";
import { phonesIn } from "../../../../domain/reader/phones-in.ts";
import { salesApart } from "../../../../domain/reader/sales-apart.ts";
import { plain } from "../../../../domain/reader/words.ts";
import { operationActionAsk } from "../../../queries/ledger/operation-action.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import { type Message, isAnyOtherDay, readsFacts } from "../message.ts";
import { beginUse, paysWithBalance, tellsPurchaseBeside } from "../in-sale/use-of-balance.ts";
import { whichOf } from "../which-sale.ts";
import { actOnOperation, ofOperation } from "./about-operation.ts";
import type { Answer } from "./answer.ts";

/** Begins a flow that reads the facts of the message by itself. */
export const begins =
  (type: "sale" | "register" | "correct"): Answer =>
  (turn, message, who) =>
    handleCommand(turn, { type, text: readsFacts(message) ? message.text : "" }, who);

/** Begins a use of balance with what was said of it. A bare number is balance; money that is named so is the purchase. */
export const redeem: Answer = (turn, message, who) => {
  if (isAnyOtherDay(message)) return turn.say({ key: "asYouLike" });
  const tellsPurchase = message.heard.facts.amountNamed || tellsPurchaseBeside(message);
  if (tellsPurchase && beginUse(turn, message, who)) return;
  return handleCommand(turn, { type: "redeem", text: readsFacts(message) ? message.text : "" }, who);
};

/** Answers a wish to sell: begins a sale, or a use of balance where balance pays. */
export const sale: Answer = (turn, message, who) => {
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

/** Answers a wish to register a customer; "otro cliente" rather begins the next sale. */
export const register: Answer = (turn, message, who) =>
  /^otr[oa] client[ea]$/.test(message.heard.line) ? sale(turn, message, who) : begins("register")(turn, message, who);

/** "Otra no, ya terminé", "siguiente no, espérame". */
const isNoNext = /^(?:otr[oa]\w*|l[ao] que sigue|siguiente)(?: (?:igual|vez))? no\b|\bya estuvo\b|^nada\b/;

/** How another sale, or who comes with it, is named. */
const namesNext =
  /\b(?:otr[oa]s?|sig(?:uiente\w*|ue|uen|o|amos)?|seguir|seguimos|seguid[oa]|nuev[oa]s?|mas|ventas?|compras?|atiend\w*|pas[ae]\w*|proxim\w+|demas|next|another|viene|vino|lleg\w+|segund[oa]|ahora|cobr\w+|registr\w+|vend\w+|client[ea] (?:esper\w+|aqui)|tengo|traigo|hacer|hay client[ea])\b/;

/** Begins the next sale. "¿Y la otra?" asks about one that was made. */
export const next: Answer = (turn, message, who) => {
  const { line, questioned } = message.heard;
  if (isNoNext.test(line)) return turn.say({ key: "asYouLike" });
  if (readsFacts(message)) return sale(turn, message, who);
  if (questioned) return actOnOperation(turn, "status", null, who, whichOf(message));
  if (namesNext.test(line)) return sale(turn, message, who);
  // "El señor ya se desesperó": nothing of another sale is said.
  return turn.input.open.length > 0 ? actOnOperation(turn, "status", null, who) : false;
};

/** "El mismo", "también a ella". */
const ofSameCustomer =
  /\b(?:mism[oa]s?|igual\w*|identic[oa]s?|suy[oa])\b|\b(?:tambien|para|con|de|a) (?:el(?! (?:otro|del?|que|☎)\b)|ella|ell[oa]s)(?=$| )/;
/** "Otra vez el mismo señor, 35", "de nuevo la misma clienta, 80 pesos": who comes again, with what they buy now. */
const comesAgain =
  /^(?:(?:y|ya|ahora|oye|va|,) )*(?:otra vez|de nuevo) (?:es |vino |con |al? |el |la |,)*(?:(?:el|la) )?mism[oa](?: (?:client[ea]|senora?|muchach[oa]|joven|de (?:antes|ahorita|hace rato)))?(?: (?:ahora|con|por|de|son|fueron|compro|llevo|lleva|,))* #(?: pesos)?$/;
/** "Son 50 más", "súmale otros 100". */
const addsToLast =
  /^(?:(?:y|ay|oye|perdon|no|favor|,) )*(?:(?:agreg|sum|aument|anad|pon|met)\w*le (?:otr[oa]s )?#(?: pesos)?(?: mas)?|(?:son|eran|fueron|era) # (?:pesos )?mas)(?: favor| a es[ao]| a la (?:venta|misma|ultima))*$/;

/** Begins the next sale with its amount: "otra más de 80", "otros 120". */
function nextOf(turn: TurnBuilder, said: string, who: Who): false | void {
  const text = said.replaceAll(/(?<!\p{L})(?:m[aá]s|otr[oa]s)(?!\p{L})/giu, " ");
  return sale(turn, { text, heard: hear(text, null) }, who);
}

/** Answers a wish for the same again. "La repito" only asks what became of the last one: a sale that is made twice by mistake is worse than a question. */
export const sameAgain: Answer = (turn, { text, heard: { line, facts, questioned } }, who) => {
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
    (/\b(?:de nuevo|vez)\b/.test(line) &&
      !comesAgain.test(line) &&
      !/\b(?:igual\w*|lo mismo|identic[oa]) (?:otra vez|de nuevo)\b/.test(line));
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
 * Answers a message that begins with *venta* and asks for no sale now: one that is denied or was made already, one more of what is still open, or one that
 * balance pays. False: it is a sale.
 */
export function answerInsteadOfSale(turn: TurnBuilder, message: Message, who: Who): boolean {
  const { facts, tellsOnly, line } = message.heard;
  if (/\b(?:otra vez|de nuevo|la misma)\b/.test(line) && facts.phone === null)
    return sameAgain(turn, message, who) !== false;
  // "Venta de prueba", "venta que no es".
  if (tellsOnly && !readsFacts(message)) return ofOperation("undo")(turn, message, who) !== false;
  if (facts.phone !== null && tellsOnly) return ofOperation("status")(turn, message, who) !== false;
  const [phone, another] = facts.unread && isAnyOtherDay(message) ? phonesIn(message.text) : [];
  if (phone !== undefined && another === undefined) {
    const { role } = who.access;
    turn.lookUp("today", { type: "phoneToday", phone, role }, who.person.identity);
    return true;
  }
  if (!paysWithBalance(message) || facts.phoneProblem !== null) return false;
  if (facts.phone !== null) return beginUse(turn, message, who);
  // Without the phone it is a use of balance all the same, and the phone is asked.
  handleCommand(turn, { type: "redeem", text: message.text }, who);
  return true;
}
