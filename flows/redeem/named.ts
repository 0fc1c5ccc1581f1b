import { hasFacts, type Facts } from "../../src/domain/hearing/facts/facts.ts";
import { pointsOfCentavos } from "../../src/domain/points.ts";
import { plain } from "../../src/domain/reader/words.ts";
import type { FlowEvent } from "../../src/flow/flow.ts";
import { factsSaid, namedFacts } from "../shared/heard.ts";
import { useTold } from "./retold.ts";
import type { RedeemContext } from "./redeem-context.ts";

/**
 * The facts that an answer to the summary names. An amount is the purchase only where that is said ("la compra fue de 180"): "eran 40" may be points as
 * well.
 */
export function redeemNamed(event: FlowEvent, context: Pick<RedeemContext, "points" | "amountCentavos">): Facts | null {
  const use = event.type === "ANSWER" ? useTold(event.text, "summary") : null;
  if (use !== null && event.type === "ANSWER")
    return { ...factsSaid(event.text, "summary"), amount: null, amountNamed: false, ticket: null, points: use };
  // "Mejor que use todo", which sounds like calling it off.
  const all = event.type === "ANSWER" && !/[?¿]/.test(event.text) ? factsSaid(event.text, "summary") : null;
  if (event.type === "ANSWER" && all !== null && context.points !== "all" && onlyAll.test(plain(event.text)))
    return { ...all, points: "all" };
  if (all?.points === "all" && !hasFacts(all) && !all.unread) return all;
  const facts = namedFacts(event);
  if (facts === null || event.type !== "ANSWER" || namesPurchase.test(plain(event.text))) return facts;
  // "Son 250 y usa 40", "son 250 ticket 99": beside another datum the amount is not left out. "Usa 40 y paga 160" says what is left to pay.
  const said = plain(event.text);
  if (facts.points !== null && usesOf.test(said)) return facts;
  const isPurchase = facts.points === null ? facts.ticket !== null : tellsAmount.test(said);
  if (isPurchase && isNearerPurchase(facts, context)) return facts;
  const named = { ...facts, amount: null, amountNamed: false };
  return hasFacts(named) || named.points !== null ? named : null;
}

/** Whether an amount is nearer to the purchase that was told than to the points. */
function isNearerPurchase(
  { amount }: Facts,
  { points, amountCentavos }: Pick<RedeemContext, "points" | "amountCentavos">,
): boolean {
  if (amount?.type !== "amount" || amountCentavos === null || typeof points !== "number") return false;
  const many = pointsOfCentavos(amount.centavos);
  const ratio = (other: number) => Math.max(many / other, other / many);
  return ratio(pointsOfCentavos(amountCentavos)) < ratio(points);
}

/** Matches "todo", "no, todo", "mejor todo". */
const onlyAll = /^(?:(?:no|mejor|perdon|que sea|,),? )*(?:todo|todos|todo su saldo|todos sus puntos)$/;
/** Matches what tells an amount: "son 250". */
const tellsAmount = /\b(?:son|eran?|fue|fueron) (?:de )?\$?\d/;

/** "Usa 40 de 200": as in a use of balance that is told in one line. */
const usesOf = /\b(?:us|canje)\w* \$?\d[\d.,]* (?:(?:pesos|puntos) )?(?:de|por) (?:una compra de )?\$?\d/;
/** Matches a word that says that the amount is the purchase. */
const namesPurchase = /\b(?:compra|consumo|cuenta|total|importe|compro|purchase)\b/;
