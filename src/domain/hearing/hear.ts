import { parseAmount } from "../money.ts";
import { readAboutPast, undoesSomething } from "../reader/about-past.ts";
import { plainConsent, readConsent, type Consent } from "./consent.ts";
import { factsOf, type Facts } from "./facts.ts";
import type { Moment } from "./features.ts";
import { givenNames } from "./given-names.ts";
import { isAnswering, type Answering, type Intent } from "./intents.ts";
import { likelyIntents, type Likely } from "./likely.ts";
import type { Piece } from "./piece.ts";
import { lineOf, piecesOf } from "./pieces.ts";
import { withoutRepaired } from "./repairs.ts";
import type { Asked } from "./roles.ts";

/**
 * The reader of what people write: a message becomes facts (phone, amount, ticket), a consent (yes, no, wait) and an intent. It is pure, knows
 * no conversation and decides nothing: `flows/` and `src/router/turn` do. Begin at `hear`. It must never correct a digit, nor take a number for
 * a fact where it may be another one.
 */

/** A message as it was understood. */
export interface Heard {
  /** Its words as they were meant, with `☎`, `#` and `&` for phones, numbers and codes. */
  readonly line: string;
  /** The same without what it takes back itself: "eran 18 no 180" is "eran #". */
  readonly keptLine: string;
  readonly facts: Facts;
  readonly consent: Consent | null;
  /** What is wanted, where that is likely enough. */
  readonly intent: Intent | null;
  /** What it says to the open question, where that is likely enough. */
  readonly answering: Answering | null;
  /** All that it may mean, likeliest first; empty: it has no words. */
  readonly likely: readonly Likely[];
  /** It tells of something that is no sale now: denied, supposed, said by others, done already, or other money. It begins none. */
  readonly tellsOnly: boolean;
  /** It has a question mark. */
  readonly questioned: boolean;
}

/** Who writes, where no question is open. */
export type Speaker = Extract<Moment, "cashier" | "manager" | "customer">;

/** Longer messages are not looked into. */
const longestHeard = 1_000;
/** How likely a meaning has to be to be taken; below, it is asked about. What is only answered in words costs little where it is wrong. */
const [likelyEnough, enoughForWords] = [0.5, 0.35];
/** How likely a wish has to be after a greeting. */
const besideGreeting = 0.25;

/** What was understood last: guards and actions of a conversation ask for the same message several times. */
const remembered = new Map<string, Heard>();
const mostRemembered = 16;

/** Understands a message. `asked`: the question that is open, which says what a bare number answers. `speaker`: who writes, where none is. */
export function hear(text: string, asked: Asked, speaker: Speaker = "cashier"): Heard {
  const key = `${asked} ${speaker} ${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const heard = understand(text, asked, speaker);
  remembered.set(key, heard);
  return heard;
}

function understand(text: string, asked: Asked, speaker: Speaker): Heard {
  const { pieces, unsurePhone } = piecesOf(text.slice(0, longestHeard));
  const line = lineOf(pieces);
  const meantPieces = withoutRepaired(pieces);
  const saidLine = asked === null ? afterDenial(lineOf(meantPieces)) : line;
  const likely = line === "" ? [] : likelyOf(saidLine, momentOf(asked, speaker));
  const [first, second] = likely;
  // A greeting before a wish is only how it begins.
  const best =
    asked === null && first?.intent === "greeting" && (second?.share ?? 0) >= besideGreeting ? second : first;
  const isCheap =
    best !== undefined && (best !== first || onlyWords.has(best.intent) || asksForSale(best.intent, line));
  const least =
    isCheap && best !== first ? besideGreeting : speaker === "customer" || isCheap ? enoughForWords : likelyEnough;
  const sure = best !== undefined && best.share >= least ? best.intent : null;
  const meant = sure ?? (asked === null ? kindMeant(likely) : null);
  const questioned = /[?¿]/.test(text);
  const corrects =
    meantPieces === pieces &&
    (best?.intent === "correction" || /^\s*\*[^*\s]+\s*$/.test(text) || /^# ,? ?(?:perdon|digo)$/.test(line));
  const facts = factsOf(meantPieces, lineOf(meantPieces), unsurePhone, asked);
  const saysNone = asked === "ticket" && !questioned && best?.intent === "noTicket" && best.share >= surelyMeant;
  const wanted = meant === null || isAnswering(meant) ? null : meant;
  return {
    line,
    keptLine: lineOf(meantPieces),
    facts: saysNone ? withoutTicket(facts, pieces) : unsureOf(doubted(facts, asked, corrects), asked, line, questioned),
    consent: asked === null ? plainConsent(text) : readConsent(text, momentOf(asked, speaker)),
    intent: laterSale(likely, facts, intentIn(text, line, speaker, wanted, best?.share ?? 0)),
    answering: meant !== null && isAnswering(meant) ? meant : null,
    likely,
    tellsOnly: tellsOnly(line),
    questioned,
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

/** What a line may mean. "Buen día, disculpe, ¿ya se me acumularon?": what a customer wants stands behind the greeting. */
function likelyOf(line: string, moment: Moment): readonly Likely[] {
  const likely = likelyIntents(line, moment);
  if (moment !== "customer" || likely[0]?.intent !== "greeting") return likely;
  const after = line.replace(
    /^(?:(?:hola|buen(?:[oa]s?)?|dias?|tardes|noches|disculp[ae]|perdone?|oiga|oye|saludos|,) )+(?=\S+ \S+ \S+)/,
    "",
  );
  const behind = likelyIntents(after, moment);
  return (behind[0]?.share ?? 0) >= enoughForWords ? behind : likely;
}

/** That there is no ticket, said in words that no rule knows; a message with a number may say something else. */
function withoutTicket(facts: Facts, pieces: readonly Piece[]): Facts {
  const hasNumber = pieces.some(({ type }) => type !== "word" && type !== "break");
  return hasNumber || facts.ticket !== null ? facts : { ...facts, ticket: { type: "none" }, ticketNamed: true };
}

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

/** A sale that is named so, without any number, only asks for the phone. */
function asksForSale(intent: Intent | Answering, line: string): boolean {
  return intent === "sale" && /\b(?:venta|vender|compra)\b/.test(line) && !/[☎#&]/.test(line);
}

function momentOf(asked: Asked, speaker: Speaker): Moment {
  if (asked === null) return speaker;
  return asked === "points" ? "amount" : asked;
}

/** How likely it has to be that a sentence which may be about something done asks for something to be done. */
const surelyMeant = 0.6;
/** What begins something. */
const begins: readonly (Intent | null)[] = ["sale", "next", "sameAgain", "redeem", "register", "balance"];

/** How somebody says that something is not, or not to be, done. "No tiene ticket" and "no encuentro" deny nothing of the kind. */
const denial =
  /\bno (?:vayas|vayan|quier\w+|quis\w+|voy|vamos|hay que|me|la|lo|le|les|se|registr\w+|hag\w+|vend\w+|compr\w+|cobr\w+|met\w+|apunt\w+|anot\w+|captur\w+|he|hemos|hice|hizo|ha|es|fue|us\w+|canj\w+)\b/;

/** "No le di nota", "no trae cel", "no quiso darlo": only that is denied. */
const deniesFact =
  /\bno (?:\w+ ){1,3}(?:ticket|folio|nota|recibo|celular|telefono|numero|papelito|comprobante)\b|\bno (?:me |se |nos )?(?:lo |la )?(?:quiso|quiere|pudo|puede) (?:dar|decir|pasar)\w*|\bno se (?:lo )?(?:sabe|acuerda|se)\b|\bno (?:me )?(?:lo )?(?:se|sabe|trae|tiene)\b/g;

/** "Vendí 250 o 300 al 477… ticket 89": a statement with a phone that tells of a sale, of nothing done already, and asks nothing. */
function tellsOfSale(text: string, line: string): boolean {
  const sells =
    /\b(?:vendi\w*|venta|cobr[eoa]\w*|compr(?:o|aron|a)|se llevo|otra (?:al|del|para|de|venta)|registr(?:a|ame|ale|ar)|anota\w*|apunta\w*)\b/;
  return (
    line.includes("☎") && sells.test(line) && !/[?¿]/.test(text) && readAboutPast(text) === null && !tellsOnly(line)
  );
}

/** "¿Cómo le fue hoy a la cafetería?" */
const asksHowItWent =
  /^(?:y |oye |oiga |a ver |, )*como (?:(?:nos|le|les|te|ha|han|se) )*(?:fue|ido|estuv\w+|anduv\w+|cerr\w+|salio|salimos|va|van|vamos|pinta|quedo|quedamos)\b(?!.*\b(?:venta del|la venta|registr|ticket|hago)\b).*\b(?:hoy|ayer|anoche|semana|dia|mes|ventas|tienda|negocio|changarro|local|sucursal|finde|fin de semana)\b|\bcuanto (?:se )?(?:ha|han|hemos|llevamos) (?:caido|entrado|juntado|sacado|hecho|vendido|ingresado)\b/;
/** "Le cobré de más, ¿qué hago?" */
const isOvercharged = /\b(?:cobre|cobramos|vendi|puse|meti|registre|capture|teclee) (?:\w+ )?de (?:mas|menos)\b/;
/** "Chécame si ya está dada de alta la señora del…" */
const asksWhetherKnown =
  /\b(?:si (?:ya )?|ya )(?:\w+ )?(?:esta|estan|existe|aparece|sale|tiene cuenta)(?: \w+){0,2} (?:dad[oa]s? de alta|de alta|registrad[oa]s?|inscrit[oa]s?|en el (?:monedero|sistema|programa))\b/;
/** "Dame la lista de los que cobran." */
const asksWhoWorks =
  /\b(?:lista|quien(?:es)?|nombres?)\b(?!.*\bclient).*\b(?:cobran|venden|atienden|trabajan|cajeros|cajeras|empleados|empleadas|personal)\b(?!.*\b(?:mas|menos|hoy|ayer|semana)\b)/;

/** "El saldo del 477… tiene que quedar en 350". */
const setsBalance = /\bsaldo\b.*\b(?:quedar|quede|queda|dejar\w*|dejal\w+|deja|pon\w*) en #/;

/** "Me equivoqué de chat", "mensaje equivocado". */
const wrongChat =
  /\b(?:equivo\w+|error|confundi)(?: \w+){0,2} (?:de )?(?:chat|grupo|conversacion|ventana|contacto)\b|\b(?:mensajes?|chat|grupo) (?:equivocado|que no era)|\b(?:no )?era (?:para|de) otr[oa] (?:chat|grupo)\b|\b(?:mensajes?|audio|msg|texto|escribi|mande)\b.*\bera para otr[oa]\b|\bera para otr[oa] (?:persona|numero|amig[oa]).*\b(?:mensajes?|audio|msg|texto)\b/;

/** "Era para otra persona": a sale, where no message is spoken of. */
const soldToAnother =
  /^(?!.*\b(?:mensajes?|chat|grupo|audio|escribi|mande)\b).*\bera (?:para|de|del|a) otr[oa] (?:persona|client[ea]|senora?|numero|telefono|celular)\b/;

/** What says which way a balance goes. */
const addsTo =
  /\b(?:pon(?:le|me|er|erle|gan|ganle)?|sum(?:a|ale|ar|arle|enle)|agreg(?:a|ale|ar|arle|uenle)|regal(?:a|ale|ar|arle)|abon(?:a|ale|ar|arle)|d(?:ale|ar|arle|enle)|carg(?:a|ale)|met(?:e|ele|erle)|sub(?:e|ele|irle)|aument(?:a|ale)|acredit(?:a|ale)|repon(?:le|er|erle)?|devuelv(?:e|ele)|bonific(?:a|ale))\b/;
const takesAway =
  /\b(?:quit(?:a|ale|ar|arle|enle)|baj(?:a|ale|ar|arle)|rest(?:a|ale|ar|arle)|descuent(?:a|ale)|descont(?:ar|arle)|rebaj(?:a|ale)|elimin(?:a|ale)|borr(?:a|ale)|sac(?:a|ale))\b/;

const corrects: readonly (Intent | null)[] = ["correct", "correctAdd", "correctRemove"];
const asksWhy =
  /\b(?:por que|porque (?:le |la |lo )?(?:puse|pusiste|quit|registr|hiciste)\w*|para que (?:le |la |lo )?(?:puse|pusiste|quit|registr|hiciste)\w*|como que|que es)\b/;
const supposed =
  /\b(?:nunca|tampoco|ni (?:le|les|la|lo) \w+|casi (?:le|les|me) \w+|iban? a \w+|imagin\w+|supon\w*|digamos|hubier\w+|ojala|quisiera (?:vend|compr)\w+|queria\w*|dizque|dicen? que (?:compro|compraron|vendi|le vendi|pago)|me dij\w+ que|reclam\w+|le debo|me debe(?! quedar)|quedo a deber|prest[eo]|deposit\w+|transfir\w+|transfer\w+|pidio prestado|cotiz\w+|ofreci|le (?:pague|pagamos)|falto cobrar\w*|regale|rifa|loteria|para el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|vale de #|recarg\w+|de broma|es broma|no es cierto|es prueba|de prueba|si (?:llega|viene|pasa|compra)\w*|cuando (?:llegue|venga|pase|regrese|compre|pague)\w*|vas a \w+(?:le|lo|la)?|(?:mi companer[oa]|(?:el|la) otr[oa] (?:caja|cajer[oa]|chic[oa]|muchach[oa]|sucursal|tienda)) (?:ya )?(?:le |les |la )?(?:vendio|cobro|registro|hizo|metio))\b/;
const done =
  /\bya (?:la |lo |le |les |se |me )*(?:registre|registro|registraste|registramos|meti|capture|anote|apunte|hice|estaba)\b|\bacab\w+ de (?:hacer|registrar|meter|vender|cobrar)\b|\bya estaba\b|\bel (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?:vendi|cobre|compro)\w*/;

/** "Lupita le cobró 250": somebody else's sale. */
function isOfSomebodyElse(line: string): boolean {
  const [who = ""] = line.split(" ");
  return givenNames.has(who) && /^\w+ (?:ya )?(?:le |les |la )?(?:vendio|cobro|registro|hizo|metio)\b/.test(line);
}

function tellsOnly(line: string): boolean {
  return (
    isOfSomebodyElse(line) ||
    supposed.test(line) ||
    done.test(line) ||
    asksWhy.test(line) ||
    denial.test(line.replaceAll(deniesFact, ""))
  );
}

function isDenied(line: string, meant: Intent | null): boolean {
  if (meant === "balance") return false;
  if (meant === "register") return /\bno (?:vayas|vayan|quier\w+|registr\w+|inscrib\w+)\b/.test(line);
  return denial.test(line.replaceAll(deniesFact, ""));
}

/** What is wanted; of something that was done already, or is not to be done, nothing is begun. */
function intentIn(text: string, line: string, speaker: Speaker, meant: Intent | null, share: number): Intent | null {
  if (!/[\p{L}\d]/u.test(text)) return /\p{Extended_Pictographic}/u.test(text) ? "thanks" : null;
  const isUndone = line.split(" ").some(undoesSomething);
  if (wrongChat.test(line)) return "oops";
  // Whoever is to be let in again is no notice.
  if (meant === "noticesOn" && speaker !== "customer" && !/\b(?:avis\w+|mensaj\w+|notific\w+|alert\w+)\b/.test(line))
    return null;
  if (meant === "correctAdd" && takesAway.test(line) && !addsTo.test(line)) return "correctRemove";
  if (meant === "correctRemove" && addsTo.test(line) && !takesAway.test(line)) return "correctAdd";
  if (/\bno (?:me )?(?:la|lo|las|los) \w+(?:aste|iste) bien\b/.test(line)) return "undo";
  if (meant === "oops" && soldToAnother.test(line)) return "undo";
  if (meant === "denial" || meant === "later" || meant === "oops") return isUndone ? "undo" : meant;
  if (
    corrects.includes(meant) &&
    (/\b(?:no|nunca|ya) (?:le |les |se los? |se las? )*(?:quit|pon|puse|sum|agreg|baj|reg)\w*/.test(line) ||
      asksWhy.test(line))
  )
    return "status";
  // "Quiero regresar una compra del ticket 4502".
  if (meant === "sale" && /\b(?:regres\w+|devol\w+|devuelv\w+)\b/.test(line) && !line.includes("☎")) return "refund";
  // "Pagó con 500 y le di 120 de cambio" uses no balance.
  if (
    meant === "redeem" &&
    /\bpag\w+ con (?:un |uno de |billete de )?#/.test(line) &&
    !/\b(?:saldo|puntos?|monedero|canje\w*)\b/.test(line)
  )
    return "sale";
  if ((meant === null || meant === "staffList") && /\b(?:checa|busca|revisa|verifica|fijate)\b.*&/.test(line))
    return "findSale";
  if (speaker === "manager" && setsBalance.test(line)) return "correct";
  if (isOvercharged.test(line) && !line.includes("#") && (meant === null || meant === "status" || meant === "howTo"))
    return "undo";
  if ((meant === "register" || meant === null) && asksWhetherKnown.test(line) && line.includes("☎")) return "balance";
  if (speaker === "manager" && asksHowItWent.test(line)) return "corte";
  if (speaker === "manager" && asksWhoWorks.test(line)) return "staffList";
  if ((meant === "status" || meant === "findSale") && tellsOfSale(text, line)) return "sale";
  if (!begins.includes(meant) || speaker === "customer") return meant;
  if (meant !== "balance" && tellsOnly(line)) return /\bya\b|\bacab\w+ de\b/.test(line) ? "status" : null;
  if (isDenied(line, meant)) return isUndone ? "undo" : "denial";
  const past = readAboutPast(text);
  if (past?.named !== true) return meant;
  return isUndone ? "undo" : past.certain || share < surelyMeant ? "status" : meant;
}

/** What is asked rather than told ("A-55?"), and what begins with a no ("no, 438"), is asked back. */
function unsureOf(facts: Facts, asked: Asked, line: string, questioned: boolean): Facts {
  const { amount, ticket, ticketNamed } = facts;
  const beginsWithNo = asked === "ticket" && !ticketNamed && /^no ,? ?[#&]$/.test(line);
  if (!(beginsWithNo || (questioned && (asked === "ticket" || asked === "amount")))) return facts;
  return {
    ...facts,
    amount: amount?.type === "amount" ? { type: "ambiguous", guess: amount.centavos } : amount,
    ticket: ticket?.type === "ticket" ? { type: "unsure", guess: ticket.ticket } : ticket,
  };
}

/** A bare number that takes the answer before it back ("ay, perdón, 654") is the amount, where the ticket is asked. */
function doubted(facts: Facts, asked: Asked, isCorrection: boolean): Facts {
  const { ticket, ticketNamed, amount: other, unread } = facts;
  if (asked !== "ticket" || other !== null || unread || !isCorrection || ticketNamed || ticket?.type !== "ticket")
    return facts;
  const amount = parseAmount(ticket.ticket);
  if (amount.type !== "amount") return { ...facts, ticket: { type: "unsure", guess: ticket.ticket } };
  return { ...facts, amount, amountNamed: true, ticket: null };
}

/** Whether a message says anything of a sale. */
export function hasFacts({ phone, amount, ticket }: Facts): boolean {
  return phone !== null || amount !== null || ticket !== null;
}
