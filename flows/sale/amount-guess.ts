import { plain } from "../../src/domain/reader/words.ts";
import { hear } from "../../src/domain/hearing/hear.ts";
import type { Facts } from "../../src/domain/hearing/facts/facts.ts";
import { isFarFetched } from "../../src/domain/hearing/facts/amount-retold.ts";
import { isPlainlyTold } from "../../src/domain/hearing/facts/money/money-in-doubt.ts";
import { isOneSlip } from "../../src/domain/hearing/lexicon.ts";
import { piecesOf } from "../../src/domain/hearing/pieces.ts";
import { parseAmount, wireAmount, type AmountReading, type Centavos } from "../../src/domain/money.ts";
import type { SaleContext } from "./sale-context.ts";

/** Matches "es el monto", an answer to "¿el ticket es 260?". */
export const isAmountWord =
  /^\s*(?:no, |no (?!es |era |fue ))?(?:(?:es|era|fue) )?(?:el |la )?(?:nuevo )?(?:monto|total|importe|cuenta|cantidad|precio|(?:es )?lo que (?:pag[oó]|cost[oó]|cobr[eé]))[\s.!]*$/i;

/** Matches "no es el monto". Without a comma it may deny that, or mean "no, es el monto". */
export const mayDenyAmount =
  /^\s*no (?:es|era|fue) (?:el |la )?(?:monto|total|importe|cuenta|cantidad|precio)[\s.!]*$/i;

/** A number below this may be how many pieces were sold rather than an amount, centavos. */
const leastAmount = 20_00;

/** Whether an answer to "¿son $150?" changes what the amount comes to and is no amount itself: "fueron 4", "sí y uno de 40". */
export function changesGuess(guess: Centavos, text: string): boolean {
  const { facts, consent, line } = hear(text, "amount");
  const { amount } = facts;
  const told = amount?.type === "amount" ? amount.centavos : amount?.type === "ambiguous" ? amount.guess : null;
  // "Sí, 250" at "¿son $250.56?": the rest was the ticket.
  if (told === null || told === guess || told === wholePesos(guess)) return false;
  // "Sí y otra de 80", "con 50": more than the amount, or what was handed over.
  if (amount?.type === "ambiguous" && !isNumberPlainlyTold(text)) return true;
  const isMany = told < leastAmount && guess >= 2 * leastAmount && !/[$.]|pesos/i.test(text);
  return (
    isMany || (amount?.type === "amount" && consent === "reserved" && !/\b(?:son|eran?|fueron|fue|es) #$/.test(line))
  );
}

const usesSome =
  /^(?:(?:si|pero|y|ok|va|,),? )*(?:(?:va a|quiere|quiso) )?(?:us|canje|gast)(?:a|ar|e|ear) \$?\d[\d.,]*(?: (?:pesos|puntos|de (?:su )?saldo))?$/;

/** Whether an answer to "¿son $250.00?" asks something, or only waits, without any number or denial. */
export function saysNothingOfGuess(text: string): boolean {
  // "Sí, pero quiere usar 50": the amount is asked first.
  if (usesSome.test(plain(text))) return true;
  const { phone, amount, ticket, points } = hear(text, "amount").facts;
  const hasNone = phone === null && amount === null && ticket === null && points === null && !/\d/.test(text);
  return hasNone && /[?¿]/.test(text) && !/(?<!\p{L})(?:no|nel|mal|monto|total|importe)(?!\p{L})/iu.test(text);
}

/** Matches "no, son 250", with the amount. */
export const toldOfGuess = /^\s*no,?\s+(?:son|eran?|fueron)\s+(\$?\d[\d.,]*)(?:\s+pesos)?[.!]?\s*$/i;

/** Whether only words that tell an amount stand before each number of a message. */
function isNumberPlainlyTold(text: string): boolean {
  const { pieces } = piecesOf(text);
  return pieces.every(({ type }, at) => type !== "number" || isPlainlyTold(pieces, at));
}

/** An amount without its centavos. */
function wholePesos(centavos: Centavos): Centavos {
  return (centavos - (centavos % 100)) as Centavos;
}

/**
 * What is left of a guess where a part of it is said to be the ticket. "El ticket es 56" at "¿son $250.56?" leaves 250; "el ticket es 300" at
 * "¿son $250,300.00?" leaves what may be 250, which is asked back. Null: the ticket is no part of the guess.
 */
export function withoutTicket(guess: Centavos, ticket: string): AmountReading | null {
  const cents = String(guess % 100).padStart(2, "0");
  if (cents !== "00" && ticket === cents) return { type: "amount", centavos: wholePesos(guess) };
  const whole = wireAmount(guess);
  const left = /^\d{3}$/.test(ticket) && whole.endsWith(ticket) ? whole.slice(0, -ticket.length) : "";
  const reading = left.length > 1 ? parseAmount(left) : null;
  return reading?.type === "amount" ? { type: "ambiguous", guess: reading.centavos } : null;
}

/**
 * Whether the amount that an answer to a summary seems to tell may be something else: "son dos" at $437.00 is how many pieces there were, and "era 78" beside
 * ticket 77 may be the ticket, told anew.
 */
export function mayBeNoAmount({ amountCentavos, ticket }: SaleContext, text: string, facts: Facts): boolean {
  const { amount } = facts;
  if (amount?.type !== "amount" || amountCentavos === null || surelyMoney(text)) return false;
  const { centavos } = amount;
  // "Eran 18 no 180" says why; the ticket in "ticket 88 son 2" does not.
  const isOnly = facts.ticket !== null || !/\d\D+\d/.test(text);
  if (isOnly && centavos < leastAmount && isFarFetched(text, centavos, amountCentavos)) return true;
  const typed = wireAmount(centavos).replace(/\.00$/, "");
  return (
    ticket !== null &&
    /^\d+$/.test(ticket) &&
    isOneSlip(typed, ticket) &&
    !isOneSlip(typed, wireAmount(amountCentavos).replace(/\.00$/, ""))
  );
}

/** Whether a text says that its number is money. */
const surelyMoney = (text: string) => /[$.]|\b(?:pesos|monto|total|importe|cantidad|precio)\b/i.test(text);
