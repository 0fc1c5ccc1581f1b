import { hasFacts, type Facts } from "../../src/domain/hearing/facts/facts.ts";
import { hear } from "../../src/domain/hearing/hear.ts";
import { tellsHowMany } from "../../src/domain/hearing/facts/amount-said.ts";
import { each, foreign, partOfNumber, unsure } from "../../src/domain/hearing/facts/fact-words.ts";
import { correctsDigits } from "../../src/domain/hearing/facts/phones/phone-parts.ts";
import { isCardAt } from "../../src/domain/hearing/facts/money/money-beside.ts";
import { isPlainlyTold } from "../../src/domain/hearing/facts/money/money-in-doubt.ts";
import { roleOf, type Asked } from "../../src/domain/hearing/facts/roles/number-role.ts";
import { withoutRepaired } from "../../src/domain/hearing/facts/repairs.ts";
import { fieldToChange, hasNoPhone } from "../../src/domain/hearing/facts/wrong-field.ts";
import { lineOf, piecesOf } from "../../src/domain/hearing/pieces.ts";
import { plain } from "../../src/domain/reader/words.ts";
import { isFarFetched } from "../../src/domain/hearing/facts/amount-retold.ts";
import type { AmountReading } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/people/phone.ts";
import type { FlowEvent } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { withTicketReading } from "./ticket-answers.ts";
import type { TicketedContext } from "./ticketed-context.ts";

// What a message says beside, or instead of, the answer that was asked for. Every fact goes into its own field, whatever question is open. What is asked
// and not said is asked again. Nothing here confirms anything.

/** Longest text in which a wrong field, or the lack of a phone, is looked for, characters. */
const longestRead = 200;
/** How likely a correction has to be, among all that the message may mean, to count as one. */
const leastShare = 0.4;

/** How a flow takes each fact: what it changes of the context. */
export interface Takes<C> {
  readonly phone: (context: C, phone: Phone, typed: string) => Partial<C>;
  /** The pesos of the purchase. */
  readonly amount: (context: C, reading: AmountReading) => Partial<C>;
  /** Points of a use of balance; absent: a sale, which has none. */
  readonly points?: (context: C, reading: AmountReading | "all") => Partial<C>;
}

/**
 * The context with every fact of a message taken; null where the message tells none. The first that cannot be taken leaves a `notice` that says why. `alone`:
 * the message answers a question, so that a ticket which repeats the amount may be that answer once more.
 */
export function withFacts<C extends TicketedContext>(
  context: C,
  facts: Facts,
  takes: Takes<C>,
  alone = false,
): C | null {
  let read: C = { ...context, notice: null };
  let notice: Said | null = null;
  const keep = (changes: Partial<C>) => {
    read = { ...read, ...changes };
    notice ??= read.notice;
    read = { ...read, notice: null };
  };
  const { phone, amount, points, ticket } = facts;
  // In a use of balance an amount that no word names may be the points: it is the purchase only beside points, or where one was told before.
  const mayBePoints =
    takes.points !== undefined && points === null && context.amountCentavos === null && !facts.amountNamed;
  if (amount !== null && !mayBePoints) keep(takes.amount(read, amount));
  if (points !== null && takes.points) keep(takes.points(read, points));
  if (ticket !== null) keep(withTicketReading(read, ticket, null, alone) as Partial<C>);
  if (phone !== null) keep(takes.phone(read, phone.phone, phone.typed));
  const tellsNothing = phone === null && amount === null && ticket === null && (points === null || !takes.points);
  return tellsNothing ? null : { ...read, notice };
}

/** Says what was understood so far and asks the question that is left: after a message that told something else than what was asked, or more than was read. */
export function understoodSo(
  context: TicketedContext,
  asks: "phone" | "amount" | "ticket" | "points" | "purchase",
): Said {
  const { phone, phoneTyped, amountCentavos, ticket } = context;
  return { key: "partlyRead", values: { phoneTyped: phone && phoneTyped, amountCentavos, ticket, asks } };
}

/** Matches what begins as a question: "¿qué ticket era?". */
const startsAsQuestion = /^(?:(?:oye|oiga|y|a ver) ,? ?)*(?:que|cuant[oa]s?|cual|quien|como|donde|cuando|por que)\b/;

/** Matches "quiere usar 30": balance that is to be used, which is no amount of a sale. */
const usesBalance = /\b(?:us(?:a|ar|e|o|ara|aria|ando)|canj\w+|gast(?:a|ar|e|o|ara))\b/;

/** Whether a message tells how much balance is to be used, so that its number changes nothing of a sale. */
export function tellsUse(event: FlowEvent): boolean {
  return event.type === "ANSWER" && usesBalance.test(plain(event.text)) && /\d/.test(event.text);
}

/** Matches a fact that is denied rather than told: "no es el 477…", "250 pesos no". "No, son 250" tells one. */
const takesFactBack =
  /\bnunca (?:es|era|eran|fue|fueron|dije)(?: [a-z]+)? [☎&#]|\bno (?:es |era |son |eran )?(?:el |la )?(?:telefono |ticket |folio |monto )?(?:no )?(?:es |era )?[☎&#](?! ,? ?(?:es|son|era|eran|sino))|[☎&#](?: pesos)?(?: pero)? no$|\bes el mio$|^(?:el|la|lo del) otr[oa]\b|[☎&#] (?:es|era) (?:de|para) (?:(?:la|el) )?(?:otr[oa]\b|(?:su|mi|una?) (?!client))|\b(?:siguiente|proxim[oa]|anterior) (?:venta |compra )?(?:es|era|va|fue|sera) (?:para |con )?(?:(?:del?|el|al) )?[☎&#]/;

/** Matches "bórrale el ticket, no hubo", which does not cancel the sale. */
const takesTicketOff =
  /^(?:(?:no|ay|perdon|oye|,) )*(?:quit|borr|elimin)\w* (?:el |la )?(?:ticket|folio|nota|recibo)\b/;

/** Matches "sí, ya me pagó 200": it may be a part of the amount, or another amount. */
const tellsPaid = /^(?:si|ok|va|dale|claro)\b.*\bpago #/;

/** The facts that an answer to a summary names, which change it at once; null where it names none for certain, asks something, or is a yes or a no. */
export function namedFacts(event: FlowEvent): Facts | null {
  if (event.type !== "ANSWER") return null;
  const { facts, consent, questioned, line, keptLine, intent } = hear(event.text, "summary");
  // "Qué ha comprado el 477…" asks about somebody, and gives the sale no other phone.
  const asksElse = intent !== null && intent !== "sale" && intent !== "sameAgain";
  if (asksElse || startsAsQuestion.test(line) || takesFactBack.test(keptLine) || tellsPaid.test(line)) return null;
  const isOff = consent === "cancel" && !takesTicketOff.test(line);
  if (questioned || consent === "yes" || isOff || facts.unread) return null;
  const isNamed =
    (facts.phone !== null && facts.phone.typed !== event.text.trim()) || facts.amountNamed || facts.ticketNamed;
  return hasFacts(facts) && isNamed && facts.amount?.type !== "ambiguous" ? facts : null;
}

/** The field that a message says is wrong beside what it changes: "son 250 pero el tel está mal". Null: none. */
export function wrongBeside(text: string, facts: Facts): "phone" | "amount" | "ticket" | null {
  const { line } = hear(text, "summary");
  const parts = line.split(/ (?:,|pero|aunque|y) /).filter((part) => !/[☎&#]/.test(part));
  const wrong = parts.map(fieldToChange).find((field) => field !== null) ?? null;
  return wrong === null || facts[wrong] !== null ? null : wrong;
}

/** Matches words that make a number something else than the value of a field: a sum, a discount, a price, what was paid. */
const changesNumber =
  /%|\b(?:mas|menos|sum\w+|agreg\w+|anad\w+|quit\w+|rest\w+|descont\w+|descuent\w+|aument\w+|rebaj\w+|sub[ae]\w*|baj[ae]\w*|cuest\w+|falt\w+|sobr\w+|propina|iva|por ?ciento|mitad|medi[oa]|doble|cambio|feria|pag\w+ con|deb[eo]|deber|vale|us[ae]r?|gast\w+|canje\w*|puntos?|saldo|otr[oa]s?|cada|aparte|tambien|ventas|compras|ticket|folio|nota|recibo|telefono|celular|termina\w*|acaba\w*|lada|no #)\b/;

/** The one number that a message puts in the place of another, as it was typed: "el bueno es 287". Null: it may mean something else. */
export function numberInstead(text: string): string | null {
  const { answering, likely, questioned, line, keptLine } = hear(text, "summary");
  const isCorrection =
    answering === "correction" ||
    /\b(?:es|era|fue|por|pon(?:le|me)?|cambia(?:l[oe])?) el #$/.test(line) ||
    (likely[0]?.intent === "correction" && likely[0].share >= leastShare) ||
    (answering === "yesBut" &&
      /\b(?:pero|nomas|solo|solamente) (?:\w+ ){0,2}(?:a|son|eran?|fue|fueron|con|por|de) #$/.test(line));
  if (
    !isCorrection ||
    /^y #(?: pesos)?$/.test(line) ||
    questioned ||
    changesNumber.test(keptLine) ||
    takesFactBack.test(keptLine) ||
    unsure.test(line) ||
    each.test(line) ||
    partOfNumber.test(line) ||
    foreign.test(line)
  )
    return null;
  const pieces = withoutRepaired(piecesOf(text).pieces);
  const [at = -1, another] = pieces.flatMap(({ type }, place) => (type === "word" || type === "break" ? [] : [place]));
  const only = pieces[at];
  if (only?.type !== "number" || another !== undefined || tellsHowMany(line, only.typed)) return null;
  // "Mesa 5", "me dio 500", "a 3 meses": another number than those that a summary has.
  const isOfSale = /^(?:bare|money|ticket|points)$/.test(roleOf(pieces, at, only, "summary"));
  const isTold = (isOfSale && isPlainlyTold(pieces, at)) || deniesTold.test(line);
  return isTold && !isCardAt(pieces, at) ? only.typed : null;
}

/** Matches "no fueron eso, me pagó 285". */
const deniesTold = /^no (?:es|era|eran|son|fue|fueron) (?:es[oae]|tantos?|asi)\b/;

/** The field that a message says is wrong, without saying what is right: "el monto está mal". */
export function wrongField(text: string): "phone" | "amount" | "ticket" | null {
  if (text.length > longestRead) return null;
  const { pieces } = piecesOf(text);
  const line = lineOf(pieces);
  // "El teléfono acaba en 82."
  if (
    /\b(?:telefono|celular|numero)(?! de (?:ticket|folio|nota))(?: (?:\w+|,)){0,4} (?:acaba|termina) (?:en|con) #$/.test(
      line,
    )
  )
    return "phone";
  const hasFact = pieces.some(({ type }) => type === "phone" || type === "number" || type === "code");
  return hasFact ? null : fieldToChange(line);
}

/** Whether a message says that the only answer so far, the phone, is wrong or has other digits: "ese no es", "al final es 7". The phone is then asked again. */
export function deniesOnlyAnswer(text: string): boolean {
  return correctsDigits(text) || deniesLast.test(plain(text));
}

/** Matches "ese no es", "está mal", "lo escribí mal". */
const deniesLast =
  /^(?:(?:no|ay|uy|perdon|espera|es que),? )*(?:(?:ese|este)(?: telefono| numero)? no(?: es| era)?|(?:ese |este )?(?:esta|quedo) mal|l[oe] (?:puse|di|escribi|teclee) mal)$/;

/** Whether a message says that there is no phone to be had: "no tiene", "no me lo quiere dar". */
export function saysNoPhone(text: string): boolean {
  if (text.length > longestRead) return false;
  const { line, answering, facts } = hear(text, "phone");
  return hasNoPhone(line) || (answering === "noPhone" && facts.phone === null);
}

/** Whether an amount that is told where the ticket is asked is meant to replace the one that was told before. */
export function correctsAmount(text: string): boolean {
  const { line, answering } = hear(text, "ticket");
  const isNamed =
    /\$|^\s*\*|^\s*\S+\*\s*$|^\s*\d+ con \d\d\s*$/.test(text) ||
    /\b(?:pesos|total|monto|importe|quedo|eran?|perdon|digo|equivoqu\w+|cambi\w+|mejor|no)\b/.test(line);
  return isNamed || answering === "correction";
}

/**
 * Whether an answer to the question for the ticket says more than the ticket, and not for certain what: "88 y nota 12", "B-20 y 89", "5567 son 2", "ticket 88
 * menos 20". What is known stays, and the ticket is asked again.
 */
export function saysMoreThanTicket(text: string, facts: Facts, { amountCentavos }: TicketedContext): boolean {
  const { amount, amountNamed, ticket, unread } = facts;
  if (amountCentavos === null || ticket === null) return false;
  if (amount?.type !== "amount" || amount.centavos === amountCentavos) return unread;
  return unread || !amountNamed || isFarFetched(text, amount.centavos, amountCentavos);
}

/** The facts that a message tells as an answer to the question for `asked`. */
export function factsSaid(text: string, asked: Asked): Facts {
  return hear(text, asked).facts;
}
