import { hear } from "../../src/domain/hearing/hear.ts";
import type { Centavos } from "../../src/domain/money.ts";

/** "Es el monto", at "¿el ticket es 260?". */
export const isAmountWord =
  /^\s*(?:no,? )?(?:(?:es|era|fue) )?(?:el |la )?(?:nuevo )?(?:monto|total|importe|cuenta|cantidad|precio|(?:es )?lo que (?:pag[oó]|cost[oó]|cobr[eé]))[\s.!]*$/i;

/** Below this a number told of a guess may be how many there were, centavos. */
const leastAmount = 20_00;

/** "Fueron 4", "sí y uno de 40" at "¿son $150?": it changes what the amount comes to, and is no amount. */
export function changesGuess(guess: Centavos, text: string): boolean {
  const { facts, consent, line } = hear(text, "amount");
  if (facts.amount?.type !== "amount" || facts.amount.centavos === guess) return false;
  const isMany = facts.amount.centavos < leastAmount && guess >= 2 * leastAmount && !/[$.]|pesos/i.test(text);
  return isMany || (consent === "reserved" && !/\b(?:son|eran?|fueron|fue|es) #$/.test(line));
}
