import { plainConsent, readConsent, type Consent } from "./consent/consent.ts";
import { factsOf, type Facts } from "./facts/facts.ts";
import type { Moment, Speaker } from "./intents/features.ts";
import { correctsLast, intentIn, isBelowZero, surelyMeant, tellsOnly } from "./intents/intent-rules.ts";
import {
  mayDenyTicket,
  notKept,
  onlySpeaksOfTicket,
  thereIsOne,
  tellsOfElse,
  withoutOpenTicket,
} from "./facts/tickets/no-ticket.ts";
import { askedOrTold } from "./intents/asked-or-told.ts";
import { insteadOfOrder, ordersElse, reportsElse } from "./intents/no-order.ts";
import { isAnswering, type Answering, type Intent } from "./intents/intents.ts";
import { likelyIntents, type Likely } from "./intents/likely.ts";
import type { Piece } from "./piece.ts";
import { lineOf, piecesOf } from "./pieces.ts";
import { withoutRepaired } from "./facts/repairs.ts";
import { saidAfterAll } from "./facts/after-all.ts";
import { settled } from "./facts/settled.ts";
import { withoutUnusedBalance } from "./facts/unused-balance.ts";
import type { Asked } from "./facts/roles/number-role.ts";

// The reader of what people write: a message becomes facts (phone, amount, ticket), a consent (yes, no, wait) and an intent. It is pure, knows no
// conversation and decides nothing: `flows/` and `src/router/turn` do. Begin at `hear`. It never corrects a digit, and never takes a number for a fact where
// it may be another one.

/** A message as it was understood. */
export interface Heard {
  /** Its words as they were meant, with `☎`, `#` and `&` for phones, numbers and codes. */
  readonly line: string;
  /** Its words without what it takes back itself: "eran 18 no 180" is "eran #". */
  readonly keptLine: string;
  readonly facts: Facts;
  readonly consent: Consent | null;
  /** What is wanted, where that is likely enough. */
  readonly intent: Intent | null;
  /** What it says to the open question, where that is likely enough. */
  readonly answering: Answering | null;
  /** All that it may mean, likeliest first; empty: it has no words. */
  readonly likely: readonly Likely[];
  /** It tells of something that must not begin a sale now: denied, supposed, said by others, done already, or of other money. */
  readonly tellsOnly: boolean;
  /** It has a question mark. */
  readonly questioned: boolean;
  /** It says that no balance is used: "sin usar puntos". */
  readonly usesNoBalance: boolean;
}

/** Longest part of a message that is read, characters. */
const longestHeard = 1_000;
/** How likely a meaning has to be to be taken; below that it is asked about. */
const likelyEnough = 0.5;
/** The same for a meaning that is only answered in words, which costs little where it is wrong. */
const enoughForWords = 0.35;
/** How likely a wish has to be after a greeting. */
const besideGreeting = 0.25;

/** Cache of what was understood last: the guards and actions of a conversation ask for the same message several times. */
const remembered = new Map<string, Heard>();
const mostRemembered = 16;

/**
 * Understands a message. `asked`: what the open question asks for, which a bare number then answers; null: no question is open. `speaker`: who writes, which
 * counts where none is.
 */
export function hear(text: string, asked: Asked, speaker: Speaker = "cashier"): Heard {
  const key = `${asked} ${speaker} ${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const heard = understand(text, asked, speaker);
  remembered.set(key, heard);
  return heard;
}

/** Understands a message, without the cache. */
function understand(typed: string, asked: Asked, speaker: Speaker): Heard {
  const text = asked === null ? withoutOpenTicket(typed) : typed;
  const { pieces: written, unsurePhone } = piecesOf(text.slice(0, longestHeard));
  const { pieces, denied: usesNoBalance } = withoutUnusedBalance(written, speaker === "manager" ? "manager" : "other");
  const line = lineOf(pieces);
  const meantPieces = withoutRepaired(saidAfterAll(pieces));
  const saidLine = asked === null ? afterDenial(lineOf(meantPieces)) : line;
  const likely = line === "" ? [] : likelyOf(saidLine, momentOf(asked, speaker));
  const [first, second] = likely;
  // A greeting or thanks before a wish is only how it begins.
  const isBeginning =
    first?.intent === "greeting" ||
    (first?.intent === "thanks" && second !== undefined && afterThanks.has(second.intent));
  const best = asked === null && isBeginning && (second?.share ?? 0) >= besideGreeting ? second : first;
  const isCheap =
    best !== undefined &&
    (best !== first ||
      (onlyWords.has(best.intent) && (best.intent !== "thanks" || line.includes(" "))) ||
      (speaker === "manager" && asked === null && reports.has(best.intent)) ||
      asksForSale(best.intent, line));
  const enough = speaker === "customer" || isCheap ? enoughForWords : likelyEnough;
  const least = isCheap && best !== first ? besideGreeting : enough;
  const sure = best !== undefined && best.share >= least ? best.intent : null;
  const meant = sure ?? kindMeant(likely);
  const questioned = /[?¿]/.test(text);
  const corrects =
    meantPieces === pieces &&
    (best?.intent === "correction" ||
      /^\s*(?:\*[^*\s]+|[^*\s]+\*)\s*$/.test(text) ||
      /^# ,? ?(?:perdon|digo)$/.test(line));
  const sells = asked === null && best?.intent === "sale" && best.share >= surelyMeant;
  const facts = factsOf(meantPieces, lineOf(meantPieces), { unsurePhone, asked, sells });
  const saysNone =
    asked === "ticket" &&
    !questioned &&
    (notKept.test(text) || (best?.intent === "noTicket" && best.share >= surelyMeant && !speaksOfElse(line)));
  const wanted = meant === null || isAnswering(meant) ? null : meant;
  const ruled = intentIn(text, line, speaker, wanted, best?.share ?? 0);
  const ofStaff = asked === null && speaker !== "customer";
  const meantElse = ofStaff ? askedOrTold(text, saidLine, ruled) : undefined;
  const instead = ofStaff && meantElse === undefined ? insteadOfOrder(text, line, ruled) : meantElse;
  const intent = instead === undefined ? ruled : instead;
  const isCorrection = asked === null && speaker !== "customer" && correctsLast(line, intent);
  return {
    line,
    keptLine: lineOf(meantPieces),
    facts: settled(facts, { text, line, asked, questioned, corrects, saysNone, pieces }),
    consent: asked === null ? plainConsent(text) : readConsent(text, momentOf(asked, speaker)),
    intent: isCorrection ? "undo" : laterSale(likely, facts, intent),
    answering: meant !== null && isAnswering(meant) ? meant : null,
    likely,
    tellsOnly:
      tellsOnly(isPhoneRepaired(pieces, meantPieces) ? saidLine : line) ||
      (asked === null &&
        (isBelowZero(text, line) ||
          reportsElse(text) ||
          ordersElse(text) ||
          askedOrTold(text, saidLine, "sale") !== undefined)),
    questioned,
    usesNoBalance,
  };
}

/** "Ponme 150 del señor de diario, ahorita te paso su número": a sale of which a part comes later. */
function laterSale(likely: readonly Likely[], { amount, amountNamed }: Facts, intent: Intent | null): Intent | null {
  const isSale = likely.some((one) => one.intent === "sale" && one.share >= besideGreeting);
  return intent === "later" && isSale && amount !== null && (amountNamed || amount.type === "amount") ? "sale" : intent;
}

/** "No borres a nadie, nomás dime quiénes están": what is wanted stands behind what is not. */
function afterDenial(line: string): string {
  return line.replace(
    /^no \w+(?: \w+){0,3} ,? ?(?=(?:nomas|solo|solamente|nada mas|unicamente) (?:dime|dame|ensename|muestrame|mandame|pasame|quiero (?:saber|ver)|di)\b)/,
    "",
  );
}

/** "No es 9992104437, es 9992104473, compró 330": what is denied is only the phone that the message puts right. */
function isPhoneRepaired(pieces: readonly Piece[], meant: readonly Piece[]): boolean {
  return phoneCount(meant) === 1 && phoneCount(pieces) === 2;
}

function phoneCount(pieces: readonly Piece[]): number {
  return pieces.filter(({ type }) => type === "phone").length;
}

/** "Perdón, en realidad lo que quería era ver mis ventas": what is wanted stands behind how it is put right. */
const retakesWish =
  /^(?!no quier)(?:(?:ay|uy|no|perdon|disculp\w+|mejor|en realidad|realmente|la verdad|pero|oye|,) )+(?:lo que )?(?:quiero|queria|quisiera|buscaba|necesito|necesitaba)(?: (?:es|era))? (?=(?:ver|saber|checar|consultar|revisar)\b)/;

/** What a line may mean. "Buen día, disculpe, ¿ya se me acumularon?": what is wanted stands behind the greeting. */
function likelyOf(line: string, moment: Moment): readonly Likely[] {
  const wish = line.replace(retakesWish, "quiero ");
  if (wish !== line) return likelyIntents(wish, moment);
  const likely = likelyIntents(line, moment);
  const [first, second] = likely;
  // "Hola, 477… 250 gracias": thanks and greetings around a sale are only how it is said.
  if (first?.intent === "thanks" && /^(?=.*☎).*[#&]/.test(line)) {
    const told = line
      .replace(/(?: ,| y)*(?: (?:muchas|muchisimas|mil))? gracias(?: (?!no\b)\w+)?$/, "")
      .replace(courteousBeginning, "");
    return told === line ? likely : likelyIntents(told, moment);
  }
  if (first?.intent !== "greeting" && second?.intent !== "greeting") return likely;
  const after = line.replace(
    /^(?:(?:hola|holi|muy|buen(?:[oa]s?)?|dias?|tardes|noches|disculp[ae]|perdone?|oiga|oye|saludos|que (?:tal|onda|hubo|hay)|quiubo|como (?:estas?|andas?|te va|le va)|amig[oa]|jef[ea]|,) )+(?=\S+ \S+ \S+)/,
    "",
  );
  const behind = after === line ? likely : likelyOf(after, moment);
  const least = first?.intent === "greeting" ? enoughForWords : (first?.share ?? 0);
  return (behind[0]?.share ?? 0) >= least ? behind : likely;
}

const courteousBeginning =
  /^(?:(?:hola|buen(?:[oa]s?)?|dias?|tardes|noches|ok|va|sale|listo|perfecto|muchas|mil|gracias|ahora|entonces|y|,) )+(?=.*☎)/;

/** "Nota", and then its number in a message of its own. */
const isTicketNoun =
  /^(?:(?:es|el|la|su|de|numero) )*(?:ticket|nota|folio|recibo|factura|comanda|remision|comprobante)$/;

/** Whether what a line denies or tells is not that there is no ticket. */
function speaksOfElse(line: string): boolean {
  return (
    ofAnotherFact.test(line) ||
    isTicketNoun.test(line) ||
    tellsOfElse(line) ||
    onlySpeaksOfTicket(line) ||
    thereIsOne.test(line) ||
    !mayDenyTicket(line)
  );
}

/** What "no, de otra persona" and "no eran tantos" deny is no ticket. */
const ofAnotherFact =
  /^(?:ya )?se (?:me |nos )?fue(?: (?:el|la) \w+)?$|^no\b.*\b(?:otr[oa]s?|eran?|son|fueron|cobr\w*|registr\w*|guard\w*|espera\w*|aguanta\w*|client[ea]|monto|total|cuenta|pesos|telefono|celular)\b/;

/** Meanings that come to nearly the same; together they may be likely enough where none is alone. */
const alike: readonly (readonly (Intent | Answering)[])[] = [
  ["undo", "refund"],
  ["balance", "thatBalance", "ownBalance"],
];

function kindMeant(likely: readonly Likely[]): Intent | Answering | null {
  const [first] = likely;
  const kind = alike.find((one) => first !== undefined && one.includes(first.intent)) ?? [];
  const share = likely.reduce((sum, one) => sum + (kind.includes(one.intent) ? one.share : 0), 0);
  return first !== undefined && share >= likelyEnough ? first.intent : null;
}

/** Intents that are answered in words, and begin and show nothing. */
const onlyWords: ReadonlySet<Intent | Answering> = new Set<Intent>([
  "thanks",
  "greeting",
  "menu",
  "howTo",
  "whoAreYou",
  "person",
  "shop",
  "earning",
  "complaint",
  "later",
  "oops",
  "denial",
  "notAllowed",
  "status",
  "myDay",
]);

/** What "gracias, va otra" goes on with. */
const afterThanks: ReadonlySet<Intent | Answering> = new Set<Intent>([
  "next",
  "sameAgain",
  "sale",
  "balance",
  "thatBalance",
  "corte",
  "myDay",
]);

/** What a manager asks to be shown. */
const reports: ReadonlySet<Intent | Answering> = new Set<Intent>([
  "corte",
  "customers",
  "staffList",
  "doubts",
  "findSale",
]);

/** A sale that is named so, without any number, only asks for the phone. */
function asksForSale(intent: Intent | Answering, line: string): boolean {
  return intent === "sale" && /\b(?:venta|vender|compra)\b/.test(line) && !/[☎#&]/.test(line);
}

function momentOf(asked: Asked, speaker: Speaker): Moment {
  if (asked === null) return speaker;
  return asked === "points" ? "amount" : asked;
}
