import { choiceIn } from "../../src/domain/reader/choice-in.ts";
import { wireAmount } from "../../src/domain/money.ts";
import { wirePoints } from "../../src/domain/points.ts";
import { mayBeSum, plain } from "../../src/domain/reader/words.ts";
import type { Facts } from "../../src/domain/hearing/facts/facts.ts";
import { readLoneAnswer, type LoneAnswer } from "../../src/domain/reader/lone-answer.ts";
import { lineOf, piecesOf } from "../../src/domain/hearing/pieces.ts";
import { amountChanged } from "../../src/domain/hearing/facts/amount-changed.ts";
import { tellsHowMany } from "../../src/domain/hearing/facts/amount-said.ts";
import { endOfJoined, joinedNumber } from "../../src/domain/hearing/facts/roles/joined-numbers.ts";
import { isOneSlip } from "../../src/domain/hearing/lexicon.ts";
import { numberInstead, tellsUse } from "./heard.ts";
import { replacedBehind } from "./replaced.ts";
import { toldAnew } from "./told-anew.ts";
import type { Effect, FlowEvent, Override } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { choice } from "./questions.ts";
import type { TicketedContext } from "./ticketed-context.ts";

/** A field that a bare answer may be. */
export type Field = LoneAnswer["field"];

/** What a summary shows. */
type Known = Pick<TicketedContext, "amountCentavos" | "ticket">;

/** The fields that a bare answer at a summary can mean, or the one number of a correction ("el bueno es 287"); empty where it means none. */
function answersIn(event: FlowEvent, fields: readonly Field[], known: Known): readonly LoneAnswer[] {
  if (event.type !== "ANSWER" || (!fields.includes("points") && tellsUse(event))) return [];
  // In a use of balance "quítale 20" may be said of the points.
  const before = fields.includes("points") ? null : known.amountCentavos;
  const changed = before === null ? null : amountChanged(event.text, before);
  if (changed !== null) return [{ field: "amount", centavos: changed }];
  // "-50", "+ 80", "437 - 37" are part of a sum, and no new value.
  if (/^\s*[-+–]\s*\$?\d/.test(event.text) || mayBeSum(event.text)) return [];
  const fitting = (text: string) => readLoneAnswer(text).filter(({ field }) => fields.includes(field));
  const told = fitting(event.text);
  const bare = told.length > 0 ? told : fitting(instead(event.text));
  const other = bare.length > 0 ? null : notShown(event.text, known);
  if (other !== null) return fitting(other);
  const behind = replacedBehind(event.text)?.anew;
  if (bare.length === 0 && behind !== undefined) return fitting(behind);
  const number =
    bare.length > 0 ? null : (besideYes(event.text) ?? numberInstead(event.text) ?? spokenAlone(event.text));
  if (number === null) return bare;
  // "Era el 56": an amount has no article.
  if (/\bel\s+#?\d+[\s.!]*$/i.test(event.text)) return fitting(number);
  // A correction names the ticket where it means it, unless it is a slip away from it; of a use of balance, the points may be meant too.
  const mayBeTicket = known.ticket !== null && isOneSlip(number, known.ticket);
  const found = fitting(number).filter(({ field }) => mayBeTicket || field !== "ticket");
  return found.length > 0 ? found : fitting(number);
}

/** "No 56" where no 56 is shown, so that it denies none. Null: it is shown, or the text says more. */
function notShown(text: string, { amountCentavos, ticket }: Known): string | null {
  const typed = /^\s*no (\d{1,6})[.!]?\s*$/i.exec(text)?.[1] ?? null;
  const isShown = typed === ticket || (amountCentavos !== null && typed === wireAmount(amountCentavos));
  return isShown ? null : typed;
}

/** "Dos ochenta": nothing but one number in words, which is hardly the ticket. Null: the text says something else. */
function spokenAlone(text: string): string | null {
  const { pieces } = piecesOf(text);
  const isAlone = pieces.length > 0 && pieces.every((piece) => piece.type === "number" && piece.spoken);
  return isAlone && endOfJoined(pieces, 0) === pieces.length - 1 ? joinedNumber(pieces, 0) : null;
}

/** "No, B55": the code that is told instead; empty where it is a number, which may mean more (`numberInstead`). */
function instead(text: string): string {
  return (
    /^(?:(?:no|ay|mejor|perd[oó]n|digo|con|con el|con la|era|es)[\s,]+)+((?=\S*\d)(?=\S*\p{L})[\p{L}\d/-]{2,20})[.!]?$/iu.exec(
      text.trim(),
    )?.[1] ?? ""
  );
}

/** "Sí 300", "sí pero 40": the number beside a yes, which agrees to no other. Null: there is none. */
function besideYes(text: string): string | null {
  const typed =
    /^(?:s[ií]|ok|va|dale|sale)[\s,]+(?:(?:pero|solo que|nom[aá]s que|mejor|son|es|de|con)[\s,]+)*(\$?\d[\d.,]*\d|\d)(?: pesos)?[.!]?$/iu.exec(
      text.trim(),
    )?.[1] ?? null;
  return typed !== null && tellsHowMany(lineOf(piecesOf(text).pieces), typed) ? null : typed;
}

/** The one change that a bare answer can mean; null where it means none, several, or another value of the field that is offered already. */
export function offerIn(
  event: FlowEvent,
  fields: readonly Field[],
  known: Known,
  offered: LoneAnswer | null = null,
): LoneAnswer | null {
  const [only, another] = answersIn(event, fields, known);
  return only !== undefined && another === undefined && only.field !== offered?.field ? only : null;
}

/** A bare answer that fits several fields, as it was typed; null: it fits one or none. */
export function severalIn(event: FlowEvent, fields: readonly Field[], known: Known): string | null {
  if (event.type !== "ANSWER" || answersIn(event, fields, known).length < 2) return null;
  return (
    besideYes(event.text) ??
    notShown(event.text, known) ??
    replacedBehind(event.text)?.anew ??
    numberInstead(event.text) ??
    event.text.trim()
  );
}

/** Asks which field a bare answer is of: "¿300 es el monto o el ticket?". */
export function whichField(typed: string, fields: readonly Field[]): Said {
  const found = fieldsOf(typed, fields);
  return { key: "whichField", values: { typed, fields: found, uses: fields.includes("points") } };
}

/** The fields that a bare answer fits. */
function fieldsOf(typed: string, fields: readonly Field[]): readonly Field[] {
  return readLoneAnswer(typed)
    .map(({ field }) => field)
    .filter((field) => fields.includes(field));
}

/** The words of a choice for each field that a summary can change. */
export type Choices = { readonly [field in Field]?: readonly string[] };

/**
 * The change that an answer to "¿qué cambio?" tells with the field it is of: "2: 300", or "2" where `which` (what was typed before) fits several.
 * Null where it tells none.
 */
export function chosenAnswer(event: FlowEvent, which: string | null, choices: Choices): LoneAnswer | null {
  if (event.type !== "ANSWER") return null;
  const [, named = event.text, told = which] = /^([^:=]{1,30})[:=](?!\d\d$)(.+)$/.exec(event.text) ?? [];
  if (told === null) return null;
  // "Monto 2" and "2 monto" quote the question.
  const said = choiceIn(named).replace(/^([1-4]) (?=\p{L})| [1-4]$/gu, "");
  return readLoneAnswer(told).find(({ field }) => choices[field]?.includes(said)) ?? null;
}

/** "Al 3 ponle 88", "ponle 88 al 3", "cambia el 3 por 88", "el 3 es 88", "3: 88", "3 A88": the number of a field, and what it is to be. */
const byNumber =
  /^(?:(?:en |a )?(?:el|al) ([1-4]),? (?:ponle|pon|ponme|va|cambia(?:lo|le)?(?: a| por)?) (?:el )?(\S+)|(?:pon|ponle|ponme) (\S+) (?:al|en el) ([1-4])|cambia(?:le)? el ([1-4]) (?:por|a) (\S+)|(?:(?:el|la|lo) )?([1-4])(?: (?:es|son|era|eran)|[.:)]) (\S+)|([1-4]) ((?=\S*[a-z])(?=\S*\d)\S+|\d{10}))$/i;

/** The change that a message tells with the number that its field has in the summary; null where it tells none. */
export function numberedChange(event: FlowEvent, choices: Choices): LoneAnswer | null {
  const found = event.type === "ANSWER" ? byNumber.exec(event.text.trim()) : null;
  if (found === null) return null;
  const [, first, firstTold, secondTold, second, third, thirdTold, fourth, fourthTold, fifth, fifthTold] = found;
  const field = first ?? second ?? third ?? fourth ?? fifth ?? "";
  const told = firstTold ?? secondTold ?? thirdTold ?? fourthTold ?? fifthTold ?? "";
  return readLoneAnswer(told).find((one) => choices[one.field]?.includes(field)) ?? null;
}

/** Offers a change: "¿Cambio el ticket a K45?". `uses`: in a use of balance, where the amount is the purchase's. */
export function offerQuestion(offer: LoneAnswer | null, uses: boolean): Effect {
  if (offer === null) throw new Error("There is no change to offer");
  return {
    type: "say",
    spelledOut: true,
    say: { key: "offerChange", values: { offer, uses } },
    choices: [choice("yesCorrect", "sí"), choice("no", "no")],
  };
}

/** "Era el ticket", "no, al ticket", "no, ese es el ticket": what the offered value is. "No es el ticket" only denies. */
const saysField =
  /^(?:(?:no(?:,| (?=(?:al?|es[aeo]|est[aeo]) ))|ay|perdon|si|es que),? )*(?:(?:es[aeo]|est[aeo]) )?(?:(?:es|era|fue|va|van) )?(?:(?:en|para) )?(?:(?:el|la|al|a la|del?|de la) )(?:(?:numero|no) de(?:l)? )?(\p{L}+)[.!]?$/u;
/** Matches a word that says what something is. */
const identifies = /\b(?:es|era|fue|va|van|al|a la)\b/;

/**
 * The change that an answer puts in the place of the one that is offered: the same field told anew ("no, 89"), or the same value as another field ("era el
 * ticket"). Null: it does neither.
 */
export function offerRetold(event: FlowEvent, offer: LoneAnswer | null, choices: Choices): LoneAnswer | null {
  if (event.type !== "ANSWER" || offer === null || offer.field === "phone") return null;
  // "Y otros 20", after "más 50": of what was offered. In a use of balance it may be said of the points.
  const changed =
    offer.field === "amount" && choices.points === undefined ? amountChanged(event.text, offer.centavos) : null;
  if (changed !== null) return { field: "amount", centavos: changed };
  const anew = toldAgain(event.text, offer, choices);
  if (anew !== null) return anew;
  const said = plain(event.text);
  const named = identifies.test(said) ? saysField.exec(said)?.[1] : undefined;
  if (named === undefined) return null;
  return readLoneAnswer(typedOf(offer)).find(({ field }) => choices[field]?.includes(named)) ?? null;
}

/** The field of an offer, told anew; null where the number may be of another one, or chooses it. */
function toldAgain(text: string, offer: LoneAnswer, choices: Choices): LoneAnswer | null {
  const value = toldAnew(text) ?? "";
  const ofOther = offer.field === "ticket" ? /\$|\bpesos\b/i : /\b(?:el|al) \S+$/i;
  const isChoice = Object.values(choices).some((words) => words.includes(value));
  // "No 98", where that is offered, only denies it.
  const isDenied = value === typedOf(offer) && deniesStart.test(plain(text));
  if (isChoice || isDenied || ofOther.test(plain(text)) || !isAlike(value, typedOf(offer))) return null;
  return readLoneAnswer(value).find(({ field }) => field === offer.field) ?? null;
}

/** Whether both are numbers, or both have letters: "no, 300" against K45 may be the amount. */
function isAlike(value: string, offered: string): boolean {
  return /\d/.test(value) && /\p{L}/u.test(value) === /\p{L}/u.test(offered);
}

/** An offered value as it would be typed. */
function typedOf(offer: LoneAnswer): string {
  switch (offer.field) {
    case "phone":
      return offer.typed;
    case "amount":
      return wireAmount(offer.centavos);
    case "points":
      return wirePoints(offer.points);
    case "ticket":
      return offer.ticket ?? "";
  }
}

/** Matches what accepts an offer and goes on from it: "y son 300", "sí, y el ticket B7". */
const goesOn = /^(?:si|ok|va|dale|sale|claro|y|tambien|ademas)\b/;

/** Whether an answer adds another change (`facts`) to the one that is offered, and accepts that. The same number in another field is instead of it. */
export function addsTo(event: FlowEvent, offer: LoneAnswer | null, facts: Facts | null): boolean {
  if (event.type !== "ANSWER" || offer === null || facts === null || facts[offer.field] !== null) return false;
  const { ticket, amount } = facts;
  const typed = typedOf(offer);
  const isSame =
    (ticket?.type === "ticket" && ticket.ticket === typed) ||
    (amount?.type === "amount" && wireAmount(amount.centavos) === typed);
  return !isSame && goesOn.test(plain(event.text));
}

/** Whether an answer to an offer only denies it: "no, es otra cosa". */
export function deniesOffer(event: FlowEvent): boolean {
  return event.type === "ANSWER" && deniesStart.test(plain(event.text));
}

/** Matches a no at the beginning. */
const deniesStart = /^(?:(?:ay|uy|ah|,) ?)*(?:no|nel|nop)\b/;

/** The overrides that stay valid after the answers in `changed` changed: each holds for what it was given for. */
export function stillAllowed(overrides: readonly Override[], changed: object): readonly Override[] {
  return overrides.filter((which) => {
    switch (which) {
      case "sameTicket":
        return !("ticket" in changed);
      case "staffPhone":
        return !("phone" in changed);
      default:
        // It was given for a phone and an amount, and a change of the ticket leaves both.
        return "ticket" in changed;
    }
  });
}
