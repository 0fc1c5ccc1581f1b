import { isNo, isYes } from "../../src/domain/hearing/consent/consent.ts";
import { parseAmount, parseAmountAnswer, type AmountReading, type Centavos } from "../../src/domain/money.ts";
import { parsePhone, type Phone } from "../../src/domain/people/phone.ts";
import { pointsOfCentavos, type Points, withoutUnit } from "../../src/domain/points.ts";
import { parseRedeemLine } from "../../src/domain/reader/redeem-line.ts";
import { plain, tidy } from "../../src/domain/reader/words.ts";
import type { FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import { phoneProblemSaid, withDoubtedPhone, withoutDoubted, withPhonePart } from "../shared/customer.ts";
import {
  deniesOnlyAnswer,
  factsSaid,
  saysMoreThanTicket,
  understoodSo,
  withFacts,
  wrongBeside,
  type Takes,
} from "../shared/heard.ts";
import { stillAllowed } from "../shared/summary-offer.ts";
import { onlyPurchase, pointsRetold, type UseAndPurchase, useAndPurchase, useToldBeside } from "./retold.ts";
import { noTicket, withTicket, withTicketReading } from "../shared/ticket-answers.ts";
import { emptyTicketed } from "../shared/ticketed-context.ts";
import { noCustomer, overCeiling, withKnownPhone, withOffered } from "../shared/ticketed.ts";
import { redeemNamed } from "./named.ts";
import { noPoints, noPurchase, type Answered, type RedeemContext } from "./redeem-context.ts";

/**
 * Makes the context that a use of balance starts with: everything that the first message said already. xstate also calls it without input, so that it must
 * not throw then.
 */
export function startingRedeem(input: FlowInput | undefined): RedeemContext {
  const empty: RedeemContext = { ...emptyTicketed(input), points: null, amountAnswered: false, guess: null };
  if (!input) return empty;
  if (input.known) {
    const { phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice } = input.known;
    const { points = null, amountAnswered = false } = input.known;
    return { ...empty, phone, phoneTyped, points, amountCentavos, amountAnswered, ticket, ticketAnswered, notice };
  }
  return input.text.trim() === "" ? empty : { ...empty, ...readLine(empty, input.text) };
}

/** Reads a first message: `4771234567 30 A-1`, `4771234567 todo A-1`, `4771234567 30 de 250 A-1`, or a sentence. */
function readLine(context: RedeemContext, text: string): Answered {
  const typed = tidy(text);
  if (/^\p{L}/u.test(typed)) return readSentence(context, typed);
  const line = parseRedeemLine(text);
  if (line.type === "wrongPhone") return { notice: { key: "phoneWrongLength", values: { digits: line.digits } } };
  if (line.type === "unclear") return readSentence(context, typed);
  const known = withOwnRefused(context, line.phone, line.phoneTyped);
  let read: RedeemContext = { ...context, ...known };
  if (line.points === "all") read = { ...read, points: "all" };
  else if (line.points) read = { ...read, ...withPointsReading(line.points) };
  if (line.purchase) read = { ...read, ...withPurchaseOfLine(read, line.purchase) };
  // A ticket in the line means that the purchase is left out on purpose.
  else if (line.ticket !== null) read = { ...read, amountAnswered: true };
  if (line.ticket) read = { ...read, ...withTicketReading(read, line.ticket, read.notice) };
  return { ...read, notice: known.notice ?? read.notice };
}

/** The purchase of a line. Where the points must be asked back first, an unclear purchase is asked afterwards. */
function withPurchaseOfLine(context: RedeemContext, reading: AmountReading): Answered {
  if (context.guess === null) return withPurchaseReading(context, reading);
  return reading.type === "amount" ? { ...withPurchaseReading(context, reading), guess: context.guess } : {};
}

/** How a use of balance takes each fact. */
const takes: Takes<RedeemContext> = {
  phone: (context, phone, typed) => withOwnRefused(context, phone, typed),
  amount: (context, reading) => withPurchaseReading(context, reading),
  points: (_, reading) => (reading === "all" ? { points: "all", guess: null } : withPointsReading(reading)),
};

function readSentence(context: RedeemContext, text: string): Answered {
  const told = factsSaid(text, "points");
  const apart =
    told.phone === null || told.ticket !== null ? null : useAndPurchase(plain(text.replace(told.phone.typed, "")));
  if (told.phone !== null && apart !== null)
    return withUseAndPurchase({ ...context, ...takes.phone(context, told.phone.phone, told.phone.typed) }, apart);
  // "Usa 50 más 20": what that comes to is asked.
  const facts = /\d (?:pesos |puntos )?(?:m[aá]s|menos|o) \$?\d/iu.test(text) ? { ...told, points: null } : told;
  const read = withFacts(context, facts, takes);
  if (facts.phoneProblem !== null) return { ...read, notice: phoneProblemSaid(facts.phoneProblem) };
  if (read === null) return { notice: facts.unread ? { key: "saleLineUnclear" } : null };
  const left = missingOf(read);
  return facts.unread && read.notice === null && left !== null
    ? { ...read, notice: understoodSo(withoutPurchase(read), left) }
    : read;
}

/** Takes how much is used and, where it is certain, the purchase that was told with it. */
function withUseAndPurchase(context: RedeemContext, { use, purchase }: UseAndPurchase): Answered {
  const used: RedeemContext = { ...context, ...withPointsReading(use) };
  return purchase === null || used.notice !== null ? used : { ...used, ...withPurchaseOfLine(used, purchase) };
}

/** The first question that is left to be asked; null: none is. */
function missingOf({ phone, points, amountAnswered, ticketAnswered }: RedeemContext) {
  if (phone === null) return "phone";
  if (points === null) return "points";
  if (!amountAnswered) return "purchase";
  return ticketAnswered ? null : "ticket";
}

/** The context without the purchase, which is not repeated in what was understood of a use of balance. */
function withoutPurchase(context: RedeemContext): RedeemContext {
  return { ...context, amountCentavos: null };
}

/** Reads an answer to the question for `asked` with all else that it says. `alone`: what the answer comes to where it tells no fact. */
function withAnswer(
  context: RedeemContext,
  text: string,
  asked: "phone" | "points" | "amount" | "ticket",
  alone: Answered,
): Answered {
  const facts = factsSaid(text, asked);
  // A bare number answers what is asked.
  const said = asked === "amount" ? { ...facts, amountNamed: true } : facts;
  const read = withFacts(context, said, takes, true);
  if (asked === "phone" && facts.phoneProblem !== null)
    return {
      ...read,
      ...withPhonePart(context, facts.phoneProblem, text, (phone, typed) => takes.phone(context, phone, typed)),
    };
  if (asked === "ticket" && saysMoreThanTicket(text, facts, context)) return { notice: { key: "ticketUnclear" } };
  if (read === null) return alone;
  const answered = facts[asked] !== null;
  const isSettled = read.notice !== null || read.guess !== null || read.ticketGuess !== null;
  if (isSettled || (answered && !facts.unread)) return read;
  // Beside a number of which it is not clear what it is, the amount is asked back.
  if (asked === "amount" && read.amountCentavos !== null && facts.amount !== null)
    return { ...read, ...noPurchase, guess: { centavos: read.amountCentavos, of: "amount" } };
  const left = missingOf(read);
  // A purchase that takes the place of one that was told before is said.
  const shown = context.amountAnswered && said.amount !== null ? read : withoutPurchase(read);
  return { ...read, notice: left === null ? null : understoodSo(shown, left) };
}

/** Reads an answer to "¿teléfono?". */
export function withRedeemPhone(context: RedeemContext, text: string): Answered {
  const reading = parsePhone(text);
  if (reading.type === "phone" && !text.includes("?")) return withOwnRefused(context, reading.phone, text.trim());
  const doubted = withDoubtedPhone(context, text, (phone, typed) => takes.phone(context, phone, typed));
  if (doubted !== null) return doubted;
  return withoutDoubted(context, withAnswer(context, text, "phone", { notice: { key: "phoneNotAPhone" } }));
}

/** Reads an answer to "¿ticket?", or to "¿el ticket es 250?". */
export function withRedeemTicket(context: RedeemContext, text: string): Answered {
  const beside = useToldBeside(text);
  if (beside !== null) {
    const used = { ...noPoints, ...withPointsReading(beside.use) };
    return { ...used, ...withRedeemTicket({ ...context, ...used }, beside.answer) };
  }
  const isTicketToo = factsSaid(text, "ticket").ticket?.type === "unsure";
  const retold = context.ticketGuess === null && !isTicketToo ? pointsRetold(context, text) : null;
  if (retold !== null) return withPointsRetold(retold, "ticket");
  const alone = withTicket(context, text) as Answered;
  const isRead = alone.ticketAnswered === true || (alone.ticketGuess ?? null) !== null || context.ticketGuess !== null;
  return isRead ? alone : withAnswer(context, text, "ticket", alone);
}

/** Makes the changes that an answer to the summary names. A field whose value is said to be wrong, without a right one, is asked anew. */
export function withRedeemNamed(context: RedeemContext, event: FlowEvent): Answered {
  const facts = redeemNamed(event, context);
  if (facts === null) return {};
  const bare = {
    ...context,
    ...(facts.ticket !== null && noTicket),
    ...(facts.phone !== null && noCustomer),
    ...(facts.points !== null && noPoints),
    ...(facts.amount !== null && noPurchase),
  };
  const anew = { ...(facts.phone !== null && { phone: null }), ...(facts.ticket !== null && { ticket: null }) };
  const wrong = event.type === "ANSWER" ? wrongBeside(event.text, facts) : null;
  const without = wrong === null ? {} : { phone: noCustomer, amount: noPurchase, ticket: noTicket }[wrong];
  const changed = { ...anew, ...without };
  return {
    ...withFacts(bare, facts, takes),
    ...without,
    offer: null,
    overrides: stillAllowed(context.overrides, changed),
  };
}

/** Takes a phone, and refuses the person's own. */
function withOwnRefused(context: RedeemContext, phone: Phone, typed: string) {
  return withKnownPhone(context, phone, typed, "redeemOwnPhone");
}

const allWords: readonly string[] = ["todo", "todos", "todo el saldo", "todo su saldo", "todos los puntos"];

/** Reads an answer to "¿cuánto usa?", or to "¿son $1,234.50?" after it. */
export function withPoints(context: RedeemContext, text: string): Answered {
  if (deniesOnlyAnswer(text)) return { ...noCustomer, guess: null, notice: null };
  if (context.guess?.of === "points" && isYes(text)) {
    return withPointsReading({ type: "amount", centavos: context.guess.centavos });
  }
  if (allWords.includes(plain(text))) return { points: "all", guess: null, notice: null };
  if (context.guess === null && onlyPurchase.test(plain(text))) {
    const read = { ...context, ...withPurchaseReading(context, parseAmount(/\$?\d[\d.,]*/.exec(text)?.[0] ?? "")) };
    return read.notice === null && read.guess === null
      ? { ...read, notice: understoodSo(withoutPurchase(read), "points") }
      : read;
  }
  const both = context.guess === null ? useAndPurchase(plain(text)) : null;
  if (both !== null) return withUseAndPurchase(context, both);
  const reading = parseAmountAnswer(withoutUnit(text));
  const alone = withPointsReading(reading);
  return reading.type === "notAnAmount" ? withAnswer(context, text, "points", alone) : alone;
}

/** Takes points that were told anew, and says so before the question that is open is asked again. */
function withPointsRetold(reading: AmountReading, asks: "purchase" | "ticket"): Answered {
  const read = withPointsReading(reading);
  if (read.points === undefined || read.points === null) return read;
  return {
    ...noPoints,
    ...read,
    notice: { key: "redeemPointsRetold", values: { points: read.points as Points, asks } },
  };
}

/** Takes points as they were read: asks back what may mean two things, and says what is none. */
function withPointsReading(reading: AmountReading): Answered {
  if (reading.type === "amount") return { points: pointsOfCentavos(reading.centavos), guess: null, notice: null };
  if (reading.type === "ambiguous") return { guess: { centavos: reading.guess, of: "points" }, notice: null };
  return { guess: null, notice: { key: "redeemAmountUnclear" } };
}

const noPurchaseWords: readonly string[] = ["sin monto", "no", "no se", "omitir", "saltar", "sin compra", "-"];

/** "No va a comprar nada más", "solo los puntos". */
const buysNothing =
  /^(?:(?:pues|ya|no|es que|la|el|client[ea]|senora?|,) )*(?:no (?:va a |quiere |quiso |le voy a )?(?:compr|llev|cobr)\w*(?: (?:nada|mas|algo|otra cosa))+|no (?:hay|hubo|es|trae) (?:ninguna )?compra|ninguna(?: compra)?|(?:solo|nomas|nada mas) (?:usa |va a usar |quiere )?(?:(?:el|su|sus|los) )?(?:puntos|saldo))(?: (?:gracias|porfa|por favor))*$/;

/** Reads an answer to "¿de cuánto es la compra?", or to "¿son $1,234.50?" after it. */
export function withPurchase(context: RedeemContext, text: string): Answered {
  if (context.guess?.of === "amount" && isYes(text)) {
    return withPurchaseReading(context, { type: "amount", centavos: context.guess.centavos });
  }
  // "no" answers what was asked back, not the question for the purchase.
  if (context.guess?.of === "amount" && isNo(text)) return { guess: null, notice: null };
  const isNone = noPurchaseWords.includes(plain(text)) || text.trim() === "-" || buysNothing.test(plain(text));
  if (isNone) {
    return { amountCentavos: null, amountAnswered: true, guess: null, notice: null };
  }
  const retold = context.guess === null ? pointsRetold(context, text) : null;
  if (retold !== null) return withPointsRetold(retold, "purchase");
  const reading = parseAmountAnswer(text);
  if (reading.type === "amount" && repeatsPoints(context, reading.centavos)) {
    return { guess: { centavos: reading.centavos, of: "amount" }, notice: null };
  }
  const alone = withPurchaseReading(context, reading);
  return reading.type === "notAnAmount" ? withAnswer(context, text, "amount", alone) : alone;
}

/** Whether an amount repeats the points, so that the answer before may have come twice. */
export function repeatsPoints({ points }: Pick<RedeemContext, "points">, centavos: Centavos): boolean {
  return pointsOfCentavos(centavos) === points;
}

/** Takes a purchase as it was read: asks back what may mean two things, and says what is none or is above the ceiling. */
function withPurchaseReading(context: RedeemContext, reading: AmountReading): Answered {
  if (reading.type === "ambiguous") return { guess: { centavos: reading.guess, of: "amount" }, notice: null };
  if (reading.type !== "amount") return { guess: null, notice: { key: "redeemPurchaseUnclear" } };
  const refused = overCeiling(context, reading.centavos);
  if (refused !== null) return { guess: null, notice: refused };
  return { amountCentavos: reading.centavos, amountAnswered: true, guess: null, notice: null };
}

/** Makes the change that was offered and accepted. */
export function withRedeemOffer(context: RedeemContext): Answered {
  return withOffered(context, (offer): Answered => {
    switch (offer.field) {
      case "phone":
        return { ...noCustomer, ...withOwnRefused(context, offer.phone, offer.typed) };
      case "points":
        return { ...noPoints, points: offer.points };
      case "amount":
        return { ...noPurchase, ...withPurchaseReading(context, { type: "amount", centavos: offer.centavos }) };
      default:
        return {};
    }
  });
}
