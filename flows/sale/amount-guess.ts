import { hear } from "../../src/domain/hearing/hear.ts";
import type { Facts } from "../../src/domain/hearing/facts/facts.ts";
import { isFarFetched } from "../../src/domain/hearing/facts/amount-retold.ts";
import { isOneSlip } from "../../src/domain/hearing/lexicon.ts";
import { wireAmount, type Centavos } from "../../src/domain/money.ts";
import type { SaleContext } from "./sale-context.ts";

/** "Es el monto", at "¿el ticket es 260?". */
export const isAmountWord =
  /^\s*(?:no,? )?(?:(?:es|era|fue) )?(?:el |la )?(?:nuevo )?(?:monto|total|importe|cuenta|cantidad|precio|(?:es )?lo que (?:pag[oó]|cost[oó]|cobr[eé]))[\s.!]*$/i;

/** Below this a number told of a guess may be how many there were, centavos. */
const leastAmount = 20_00;

/** "Fueron 4", "sí y uno de 40" at "¿son $150?": it changes what the amount comes to, and is no amount. */
export function changesGuess(guess: Centavos, text: string): boolean {
  const { facts, consent, line } = hear(text, "amount");
  const { amount } = facts;
  const told = amount?.type === "amount" ? amount.centavos : amount?.type === "ambiguous" ? amount.guess : null;
  if (told === null || told === guess) return false;
  const isMany = told < leastAmount && guess >= 2 * leastAmount && !/[$.]|pesos/i.test(text);
  return (
    isMany || (amount?.type === "amount" && consent === "reserved" && !/\b(?:son|eran?|fueron|fue|es) #$/.test(line))
  );
}

/**
 * Whether what an answer to a summary tells of the amount may be something else: "son dos" of $437.00 is how many there were, and "era 78" beside ticket
 * 77 may be that, told anew.
 */
export function mayBeNoAmount({ amountCentavos, ticket }: SaleContext, text: string, { amount }: Facts): boolean {
  if (amount?.type !== "amount" || amountCentavos === null || surelyMoney(text)) return false;
  const { centavos } = amount;
  // "Eran 18 no 180" says why.
  const isOnly = !/\d\D+\d/.test(text);
  if (isOnly && centavos < leastAmount && isFarFetched(text, centavos, amountCentavos)) return true;
  const typed = wireAmount(centavos).replace(/\.00$/, "");
  return (
    ticket !== null &&
    /^\d+$/.test(ticket) &&
    isOneSlip(typed, ticket) &&
    !isOneSlip(typed, wireAmount(amountCentavos).replace(/\.00$/, ""))
  );
}

const surelyMoney = (text: string) => /[$.]|\b(?:pesos|monto|total|importe|cantidad|precio)\b/i.test(text);
