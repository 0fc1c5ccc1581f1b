import { piecesOf } from "../../../../domain/hearing/pieces.ts";
import { type AmountReading, parseAmount, wireAmount } from "../../../../domain/money.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import { actOnOperation } from "./about-operation.ts";
import type { Answer } from "./answer.ts";
import { begins, redeem, sale } from "./sale-answers.ts";

/**
 * Begins a correction with what was said of it. "Ponle 185 al 477…" of a cashier, who can correct no balance, is a sale; of no phone it is about what they
 * did last ("súmale otros 100 a esa"); of points it is not theirs.
 */
export const corrects =
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
