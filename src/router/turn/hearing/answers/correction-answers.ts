import {
  changeSaid,
  directionSaid,
  isMovement,
  isPlainMovement,
} from "../../../../domain/hearing/facts/balance-change.ts";
import { wireAmount } from "../../../../domain/money.ts";
import { phonesIn } from "../../../../domain/reader/phones-in.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import { actOnOperation } from "./about-operation.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import type { Who } from "../../commands/who.ts";
import { type Message, messageOf } from "../message.ts";
import type { Answer } from "./answer.ts";
import { begins, redeem, sale } from "./sale-answers.ts";

/**
 * Begins a correction with what was said of it; `sign`: which way it goes where the words do not say. A cashier can correct no balance: "ponle 185 al 477…" of
 * theirs is a sale, and without a phone ("súmale otros 100 a esa") it is about what they did last.
 */
export const corrects =
  (sign: "+" | "-"): Answer =>
  (turn, message, who) => {
    const { amount, points, unread } = message.heard.facts;
    const isCashier = who.access.role === "cashier";
    const phone = isCashier ? message.heard.facts.phone : phoneOf(message);
    // "Cámbiale 60 puntos".
    if (isCashier && points !== null && /\bcambi\w+\b/.test(message.heard.line)) return redeem(turn, message, who);
    if (isCashier && points === null && !/\b(?:puntos?|saldo)\b/.test(message.heard.line)) {
      if (phone === null) return actOnOperation(turn, "undo", null, who);
      if (amount !== null && sign === "+" && !message.heard.tellsOnly) return sale(turn, message, who);
    }
    // "Descuéntale 60 puntos": the customer pays with them.
    if (isCashier && phone !== null && points !== null && /\bdesc(?:uent|ont)\w*/.test(message.heard.line))
      return redeem(turn, message, who);
    const direction = directionSaid(message.text);
    // What goes both ways is asked, and so is a verb that is not known.
    const isUnsure =
      direction === null ||
      (direction === undefined && !isPlainMovement(message.text)) ||
      /\b(?:como|unos|unas|casi|mas o menos|creo|aproximadamente) #|# (?:pesos |puntos )?(?:creo|mas o menos|aproximad\w+)\b/.test(
        message.heard.line,
      );
    if (phone !== null && isUnsure) return handleCommand(turn, { type: "correct", text: phone.typed }, who);
    const signs = { add: "+", remove: "-" } as const;
    const signSaid = direction ? signs[direction] : sign;
    const many = changeSaid(message.text) ?? points ?? amount;
    if (phone === null || (unread && points !== null) || many === null || many === "all" || many.type !== "amount")
      return begins("correct")(turn, message, who);
    const why = reasonBehind(message.text);
    handleCommand(turn, { type: "correct", text: `${phone.typed} ${signSaid}${wireAmount(many.centavos)}${why}` }, who);
  };

/** Why, where a message says so behind its numbers: "abónale 700 al 477… por el sorteo". Empty: it does not. */
function reasonBehind(text: string): string {
  const why =
    /^[^?¿]*\d(?: ?(?:puntos|pesos))?[\s,.]+((?:por(?:que)?(?! fa| ?favor)|ya que|pues|es que|(?:no )?se les?) [^\d]{4,120})$/iu.exec(
      text,
    )?.[1];
  return why === undefined ? "" : ` ${why.trim()}`;
}

/** Begins the correction that a manager's message tells, where it tells nothing else. False: it tells none. */
export function beginCorrection(turn: TurnBuilder, text: string, who: Who): boolean {
  if (who.access.role !== "manager" || text.length > longestMovement || !/(?:\d[ ().-]*){10}/.test(text)) return false;
  if (!isMovement(text)) return false;
  const { phone } = messageOf(text, null, who.access.role).heard.facts;
  const many = changeSaid(text);
  if (phone === null || many?.type !== "amount") return false;
  const sign = directionSaid(text) === "add" ? "+" : "-";
  handleCommand(turn, { type: "correct", text: `${phone.typed} ${sign}${wireAmount(many.centavos)}` }, who);
  return true;
}

/** Whose balance is corrected. "Súmale 75 al 477… por el error de ayer": why tells of another day, and the phone is certain all the same. */
function phoneOf({ text, heard: { facts } }: Message): { readonly typed: string } | null {
  if (facts.phone !== null || facts.phoneProblem !== null) return facts.phone;
  const [only, another] = phonesIn(text);
  return only === undefined || another !== undefined ? null : { typed: only };
}

/** Longest message that is looked at, characters: a longer one says more. */
const longestMovement = 120;

/** A correction of which only its words tell which way it goes: "movimiento de -50 puntos al 477…". */
export const correctsAnyWay: Answer = (turn, message, who) => {
  const { facts, line } = message.heard;
  // "El saldo del 477… tiene que quedar en 350" says how much there is to be.
  const changes = facts.phone !== null && directionSaid(message.text) && !/\b(?:saldo|cambi\w+)\b/.test(line);
  return (changes ? corrects("+") : begins("correct"))(turn, message, who);
};
