import type { Facts } from "../../../../domain/hearing/facts/facts.ts";
import { hear } from "../../../../domain/hearing/hear.ts";
import { parseAmount, type Centavos } from "../../../../domain/money.ts";
import { parsePhone } from "../../../../domain/people/phone.ts";
import { pointsOfCentavos } from "../../../../domain/points.ts";
import { parseSaleLine, type SaleLine } from "../../../../domain/reader/sale-line.ts";
import type { Ticket } from "../../../../domain/ticket.ts";
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

/** "Quiere usar 30", "usa 30 pesos". */
const usesSome =
  /^(?:(?:ahora|mejor|dice que|ya|ella|el|la|client[ea]|senora?|pues|que|,) )*(?:(?:quiere|quiero|quisiera|va a|desea) )?(?:us(?:ar|a|e)|canje(?:ar|a|e)) #(?: pesos)?$/;

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

/** "Espera, le pregunto si usa 30." */
const asksFirst = /\b(?:si|pregunt\w+|ver|veo|dej[ae]\w*|chec\w+|revis\w+|quiza\w*|creo)\b/;

/**
 * What a message says of a use of balance while a sale asks something. Its numbers are read as if nothing were asked, which tells points from the purchase. A
 * number without a name never replaces a purchase that is known, but may answer the question for the ticket. Null: it is not clear what the number is.
 */
function useSaid(turn: TurnBuilder, { text, heard }: Message): Facts | null {
  const { facts } = hear(text, null);
  if (facts.amount === null || facts.amountNamed || (gatheredBy(turn)?.amountCentavos ?? null) === null) return facts;
  // "Usa 30" says what its number is.
  if (turn.topic === "summary" && !usesSome.test(heard.line)) return null;
  if (usesSome.test(heard.line)) return facts;
  return { ...facts, amount: null, ticket: turn.topic === "ticket" ? heard.facts.ticket : facts.ticket };
}

/** Begins a use of balance in the middle of a sale, where that is wanted; false: it is not. */
export function switchToUse(turn: TurnBuilder, message: Message, who: Who): boolean {
  const { consent, facts, questioned } = message.heard;
  if (turn.session?.flow !== "sale" || questioned || consent === "yes" || consent === "cancel") return false;
  // "Quiere usar 30": what is used, not what was bought.
  const usesNumber = usesSome.test(message.heard.line);
  const isNamed = usesNumber || paysWithBalance(message);
  if (facts.phoneProblem !== null || !(isNamed || message.heard.intent === "redeem")) return false;
  const said = useSaid(turn, message);
  if (said === null) return false;
  // "Espera, quiere usar 30": nothing is waited for.
  if (consent === "wait" && (said.points === null || asksFirst.test(message.heard.line))) return false;
  const read = usesNumber && said.points === null ? { ...said, points: said.amount, amount: null } : said;
  const plain: Message = { ...message, heard: { ...message.heard, facts: read } };
  if (!isNamed && read.points === null) return false;
  return beginUse(turn, plain, who);
}

/** "No usa, son 300", "siempre no usa", "es venta de 300": no balance is used after all. */
const deniesUse =
  /\bno (?:(?:va a|quiere|quiso|los|lo|la|se) )*(?:us|canje|gast)(?:a|ar|e|o|aron|en|es)(?:lo|los)?(?: (?:nada|ahorita|hoy|siempre|ya))*(?=$| ,| y (?!#)| (?:son|es|fueron|eran?)\b)|^(?:(?:no|ay|perdon|mejor|,) )*(?:es|era|fue|sera) (?:una |pura |solo )?(?:venta|compra)\b(?! de (?:ayer|ella|el)\b)|^(?:(?:no|mejor|siempre|,) )*(?:solo|nomas|nada mas|pura|puro) (?:(?:la|una|es) )?venta\b|\bno (?:es|era) (?:un )?canje\b/;

/** "Nomás registra la venta", "regístrala normal": the sale alone, though it is said as a yes. */
const onlySale =
  /^(?=.*\b(?:solo|nomas|nada mas|pura|normal)\b)(?:(?:no|si|mejor|pues|ok|solo|nomas|nada mas|favor|,) )*(?:(?:registr|guard|mand|anot|apunt|hag|haz|met|cobr)(?:a|e|ar|er)?(?:me)?(?:l[ao])?|la venta)(?: (?:como|solo|nomas|nada|mas|normal|la|una|pura|venta|compra|favor|gracias|ya|,))*$/;

/** Goes on as a sale where a use of balance is open and no balance is used after all. What was told is kept. False: the message does not say so. */
export function switchToSale(turn: TurnBuilder, { text, heard }: Message, who: Who): boolean {
  if (turn.session?.flow !== "redeem" || heard.questioned) return false;
  const isDenied = heard.consent !== "yes" && (heard.usesNoBalance || deniesUse.test(heard.line));
  if (!(isDenied || onlySale.test(heard.line)) || checkMayStart(turn, commands.sale, who) !== "yes") return false;
  const gathered = gatheredBy(turn);
  const { facts } = turn.topic === "purchase" ? hear(text, "amount") : heard;
  const said = facts.amount?.type === "amount" ? facts.amount.centavos : null;
  turn.end();
  if (gathered === null) {
    turn.begin("sale", "", null);
    return true;
  }
  const ticket = facts.ticket?.type === "ticket" ? facts.ticket.ticket : gathered.ticket;
  turn.begin("sale", "", {
    walletKey: gathered.walletKey,
    phone: gathered.phone,
    phoneTyped: gathered.phoneTyped,
    amountCentavos: said ?? gathered.amountCentavos,
    ticket,
    ticketAnswered: ticket !== null || facts.ticket?.type === "none" || gathered.ticketAnswered,
    notice: null,
  });
  return true;
}
