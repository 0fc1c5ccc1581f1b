/** Whether a message to an open sale is another sale. Its figures never mix with those of the open one. */
import type { Token } from "../../../understanding/tokens/token.ts";
import { isGiven } from "../../../understanding/mentions/names.ts";
import { has } from "../conditions.ts";
import { corrects, namesField } from "./conditions.ts";
import type { Reading } from "./reading.ts";

/** The message has another phone than the conversation's. */
const hasOtherPhone = ({ gathered, utterance: { tokens } }: Reading) =>
  gathered.phone !== null && tokens.some((token) => token.type === "phone" && token.phone !== gathered.phone);

/** The message announces another sale: "y otra de 100 al 477…". Its figures never mix with those of the open one. */
export function saysAnother(reading: Reading): boolean {
  const { flow, gathered, utterance, topic } = reading;
  const phones = new Set(utterance.tokens.flatMap((token) => (token.type === "phone" ? [token.phone] : [])));
  // "Me está dando otro número, 477…" belongs to the open sale.
  const isPhoneAlone =
    utterance.data.every(({ token }) => token.type === "phone") &&
    (saysNumber(utterance.tokens) || (utterance.probability === 1 && utterance.act === "correction"));
  if (isPhoneAlone) return false;
  const isOpenSale = flow === "sale" && gathered.phone !== null && topic === "summary" && utterance.data.length > 0;
  if (isOpenSale && !corrects(reading) && (beginsAnother(utterance.tokens) || phones.size > 1)) return true;
  if (isOpenSale && (tellsOtherData(reading) || addsOther(reading) || enrolsAnother(reading))) return true;
  if (flow !== "sale" || gathered.phone === null || corrects(reading) || namesField(reading)) return false;
  // "También una de 150 de ella misma", where the ticket is asked for.
  const { amountCentavos } = gathered;
  const isNext = topic === "ticket" && amountCentavos !== null && goingOn.has(utterance.tokens[0]?.norm ?? "");
  if (isNext && reading.given.amount !== undefined) return true;
  const hasFigure = utterance.data.length > 0 && topic !== "phone";
  return hasFigure && has("ANOTHER", "MORE")(reading) && (hasOtherPhone(reading) || isOtherOf(reading));
}

/**
 * At the summary of a sale, the message has another amount and another ticket, or another phone after "y", and no word of a correction: "y Jorge 200 ticket 6",
 * "y 477…". The open sale stays as it is.
 */
function tellsOtherData(reading: Reading): boolean {
  const { given: data, gathered, utterance } = reading;
  if (has("CORRECT", "NEGATE", "WRONG", "COPULA")(reading) || utterance.questioned) return false;
  const { amount, ticket, phone } = data;
  const isAmount = amount !== undefined && !(amount.type === "amount" && amount.centavos === gathered.amountCentavos);
  const code = ticket?.type === "ticket" ? ticket.ticket : ticket?.type === "unsure" ? ticket.guess : null;
  const isTicket = code !== null && gathered.ticket !== null && code !== gathered.ticket;
  const [first] = utterance.tokens;
  const goesOn = first?.classes.includes("AND") === true || goingOn.has(first?.norm ?? "");
  // "205 y ticket A-2" puts both right.
  const isNamed =
    goesOn || phone !== undefined || utterance.tokens.some(isGiven) || has("SELL", "MORE", "ANOTHER")(reading);
  return (isAmount && isTicket && isNamed) || (goesOn && phone !== undefined && phone.phone !== gathered.phone);
}
/** "Falta otra de 100 ticket A-3", "y 100 más en el ticket A-3": more, with a ticket of its own. */
function addsOther(reading: Reading): boolean {
  const { gathered, utterance } = reading;
  const code = utterance.slots.ticket?.value;
  const isOtherTicket = code?.type === "ticket" && gathered.ticket !== null && code.ticket !== gathered.ticket;
  const hasNumber = utterance.data.some(({ token, role }) => token.type === "number" && role !== "ticket");
  return isOtherTicket && hasNumber && has("ANOTHER", "MORE")(reading) && !utterance.questioned;
}
const saysNumber = (tokens: readonly Token[]) =>
  tokens.some(({ norm, classes }) => norm === "numero" || classes.includes("PHONE"));
const goingOn: ReadonlySet<string> = new Set(["tambien", "sigue", "siguiente", "luego", "aparte"]);

const leadingIn: ReadonlySet<string> = new Set(["tengo", "traigo", "te", "paso", "mando", "ahi", "aqui"]);
const saysOther = (token: Token | undefined) => token?.norm === "otra" || token?.norm === "otro";

/** "Y otra a Jorge de 100", "otra de 350 ticket A-2". */
const beginsAnother = (tokens: readonly Token[]) => {
  // "Sí y la otra de 200".
  const from = tokens.findIndex(
    ({ type, classes, norm }) =>
      type !== "break" && !classes.includes("YES") && !classes.includes("LATER") && !leadingIn.has(norm),
  );
  const [first, second, third] = tokens.slice(Math.max(from, 0));
  const isToo = second?.norm === "tambien" && tokens.some(({ type }) => type === "phone");
  const isBehind = isToo || saysOther(second) || (second?.classes.includes("ARTICLE") === true && saysOther(third));
  return saysOther(first) || (first?.classes.includes("AND") === true && isBehind);
};

/** "Y la otra es de 100": the amount of another sale. */
function isOtherOf({ utterance: { tokens, data } }: Reading): boolean {
  const [only, more] = data;
  const before = tokens.slice(0, only?.at ?? 0);
  // "Se llevó otra cajita, son 295" belongs to the open sale.
  const isOther = before.some((token, at) => saysOther(token) && before[at + 1]?.classes.length !== 0);
  return more === undefined && isOther && tokens.length === (only?.at ?? 0) + 1;
}

/** "Sí, y regístrame a Pedro 477…": somebody else is to be registered, which has to wait. */
export const enrolsAnother = ({ otherPhone, utterance: { tokens, questioned } }: Reading) =>
  otherPhone &&
  !questioned &&
  (tokens[0]?.classes.includes("YES") === true || tokens.some(({ norm }) => norm === "alta")) &&
  tokens.some(({ norm }) => enrolling.has(norm));
const enrolling: ReadonlySet<string> = new Set(
  "registra registrar registrame inscribe inscribir inscribeme alta".split(" "),
);

/** The message may be another sale: it has another phone beside an amount. */
export function mayBeAnother(reading: Reading): boolean {
  const { flow, utterance } = reading;
  if (flow !== "sale" || corrects(reading) || !hasOtherPhone(reading)) return false;
  // "Tengo otra: 477…, 95 pesos, ticket 6002" is a whole sale, whatever roles its figures got.
  if (utterance.data.length > 2) return true;
  return utterance.data.some(({ token, role }) => token.type === "number" && role !== "ticket" && role !== "other");
}
