import { parseAmount, type Centavos } from "../../../../domain/money.ts";
import { parsePhone } from "../../../../domain/people/phone.ts";
import { pointsOfCentavos } from "../../../../domain/points.ts";
import { parseSaleLine, type SaleLine } from "../../../../domain/reader/sale-line.ts";
import type { Ticket } from "../../../../domain/ticket.ts";
import type { Given } from "../../../../flow/given.ts";
import type { Known } from "../../../../flow/flow.ts";
import { gatheredInSale } from "../../../../flow/gathered.ts";
import { commands } from "../../commands.ts";
import { checkMayStart } from "../../commands/start-flow.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import type { Message } from "../message.ts";

/** How somebody says that balance pays, without saying how much of it. */
const wantsBalance =
  /\b(?:us(?:a|ar|ara|o|e|an|ando)|gast(?:a|ar|o|e)|pag(?:a|ar|o|ue|an|ando)|cobr(?:a|ale|e|ar|ame)|descuent\w*|descont\w*|canj\w+|quit\w+|tom\w+|aplic\w+)(?: [\w#]+){0,3} (?:su|sus|con|de|del|el|los|lo) (?:\w+ )?(?:saldo|puntos|monedero)\b|\bcon (?:sus |su |el |los )?(?:saldo|puntos|monedero)\b|\b(?:us|gast|canj|descuent|descont)\w+ # (?:pesos de )?(?:puntos|saldo)\b|\bus(?:a|e|o|ar|ando)(?:le)? (?:(?:solo|nomas|unos) )?#(?! (?:cupon|vale|bolsa|tarjeta))|\bcon # (?:pesos )?(?:de )?(?:(?:su|sus) )?(?:puntos|saldo)\b|\bera canje\b|\bcanje\w* #(?=[^#]*#)(?=[^#]* (?:compra|cuenta|total|consumo|venta)\b)|☎.*(?<!\b(?:no|ni|si) )\bus(?:a|e|ar) tod[oa](?: (?:en|para|de)(?: (?:una|la|su|compra|de))* #(?: pesos)?)?$/;
const wantsNone = /\bno (?:quiere|quiso|va a|usa|use|uses|gasta|le) (?:\w+ ){0,3}(?:saldo|puntos|monedero)\b/;

/** Whether somebody pays with balance, all of a purchase or a part: that is a use of balance, which knows the purchase too. */
export function paysWithBalance({ heard: { line } }: Message): boolean {
  return wantsBalance.test(line) && !wantsNone.test(line);
}

/** What a sale has gathered so far, as far as a use of balance goes on with it. */
type HandedOver = Pick<Known, "phone" | "phoneTyped" | "amountCentavos" | "ticket" | "ticketAnswered" | "walletKey">;

/**
 * Begins a use of balance with what a message says and what the open sale knows, in place of that sale. A bare number is the purchase, never points. False: no
 * phone is known, or the person may not.
 */
export function beginUse(turn: TurnBuilder, message: Message, who: Who): boolean {
  const { facts } = message.heard;
  const gathered = gatheredBy(turn);
  const phone = facts.phone?.phone ?? gathered?.phone ?? null;
  if (phone === null || checkMayStart(turn, commands.redeem, who) !== "yes") return false;
  const beside = facts.amount?.type === "amount" || facts.points === null ? null : saleBeside(message.text);
  const said = facts.amount?.type === "amount" ? facts.amount.centavos : (beside?.amount ?? null);
  const amountCentavos = said ?? gathered?.amountCentavos ?? null;
  const points =
    facts.points !== null && facts.points !== "all" && facts.points.type === "amount" ? facts.points : null;
  const ticket = facts.ticket?.type === "ticket" ? facts.ticket.ticket : (beside?.ticket ?? gathered?.ticket ?? null);
  const known: Known = {
    walletKey: gathered?.walletKey ?? (typeof turn.wallet === "string" ? null : turn.wallet.key),
    phone,
    phoneTyped: facts.phone?.typed ?? gathered?.phoneTyped ?? phone,
    amountCentavos,
    amountAnswered: amountCentavos !== null,
    points: facts.points === "all" ? "all" : points && pointsOfCentavos(points.centavos),
    ticket,
    ticketAnswered: ticket !== null || facts.ticket?.type === "none" || (gathered?.ticketAnswered ?? false),
    notice: null,
  };
  turn.end();
  turn.begin("redeem", "", known);
  return true;
}

/** How much is used, in a message that tells a purchase too: "usa 50 puntos", ", usar 30". */
const useClause =
  /[\s,;.]*(?:(?:y|pero|de (?:es[oa]|ahí|ahi)|que)\s+)*(?:quiere\s+|va\s+a\s+)?(?:us(?:ar?|e|o|ando)|canje(?:ar?|e)|gast(?:ar?|e))\s+\$?\d[\d.,]*(?:\s*(?:puntos?|pts|pesos))?(?:\s+de\s+(?:su\s+)?saldo)?(?=$|[\s,;.])/iu;

/** Whether a message tells the purchase beside how much is used. */
export function tellsPurchaseBeside({ text, heard: { facts } }: Message): boolean {
  return facts.points !== null && facts.phone !== null && (saleBeside(text)?.amount ?? null) !== null;
}

/** The purchase that stands beside how much is used, where the rest of the message is a sale in one line: "300 477… usa 50", "venta 477… 250 A-1, usar 30". */
function saleBeside(text: string): { readonly amount: Centavos | null; readonly ticket: Ticket | null } | null {
  const rest = text
    .replace(useClause, " ")
    .replace(/^\s*(?:venta|compra)(?!\p{L})/iu, "")
    .trim();
  if (rest === text.trim()) return null;
  const line = parseSaleLine(rest);
  const { amount, ticket } = line.type === "line" ? line : amountFirst(rest);
  return {
    amount: amount?.type === "amount" ? amount.centavos : null,
    ticket: ticket?.type === "ticket" ? ticket.ticket : null,
  };
}

/** "300 477 123 4567". */
function amountFirst(text: string): Pick<Extract<SaleLine, { readonly type: "line" }>, "amount" | "ticket"> {
  const [, amount, phone = ""] =
    /^\$?(\d{1,5}(?:\.\d\d)?)(?: pesos)?,? (?:al? |del? )?([\d ]{10,14})$/.exec(text) ?? [];
  const isSale = amount !== undefined && parsePhone(phone).type === "phone";
  return { amount: isSale ? parseAmount(amount) : null, ticket: null };
}

/** What the open sale or use of balance has gathered; null: none is open, or it has no phone yet. */
function gatheredBy({ session }: TurnBuilder): HandedOver | null {
  if (session?.flow !== "sale" && session?.flow !== "redeem") return null;
  const { wallet, phone, ...others } = gatheredInSale(session.state);
  return phone === null ? null : { ...others, phone, walletKey: wallet.key };
}

/** Goes on as a use of balance where a sale is open. What was told is kept; its amount is the purchase. */
export function useInstead(turn: TurnBuilder, { phone, points, amount, ticket }: Given): void {
  const gathered = gatheredBy(turn);
  const whose = phone?.sure === true ? { phone: phone.phone, phoneTyped: phone.typed } : gathered;
  turn.end();
  if (whose === null) return turn.begin("redeem", "", null);
  const amountCentavos = (amount?.type === "amount" ? amount.centavos : null) ?? gathered?.amountCentavos ?? null;
  const told = ticket?.type === "ticket" ? ticket.ticket : (gathered?.ticket ?? null);
  turn.begin("redeem", "", {
    walletKey: gathered?.walletKey ?? null,
    phone: whose.phone,
    phoneTyped: whose.phoneTyped,
    amountCentavos,
    amountAnswered: amountCentavos !== null,
    points: points === "all" ? "all" : points?.type === "amount" ? pointsOfCentavos(points.centavos) : null,
    ticket: told,
    ticketAnswered: told !== null || (gathered?.ticketAnswered ?? false),
    notice: null,
  });
}

/** Goes on as a sale where a use of balance is open and no balance is used after all. What was told is kept. False: nothing was gathered. */
export function sellInstead(turn: TurnBuilder, { amount, ticket }: Given): boolean {
  const gathered = gatheredBy(turn);
  turn.end();
  if (gathered === null) {
    turn.begin("sale", "", null);
    return true;
  }
  const told = ticket?.type === "ticket" ? ticket.ticket : gathered.ticket;
  turn.begin("sale", "", {
    walletKey: gathered.walletKey,
    phone: gathered.phone,
    phoneTyped: gathered.phoneTyped,
    amountCentavos: amount?.type === "amount" ? amount.centavos : gathered.amountCentavos,
    ticket: told,
    ticketAnswered: told !== null || ticket?.type === "none" || gathered.ticketAnswered,
    notice: null,
  });
  return true;
}
