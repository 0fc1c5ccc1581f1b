import type { Piece } from "../piece.ts";
import type { Asked } from "./roles/number-role.ts";

// Numbers that stand under a denial, a condition or a question, or are told of something else than what is asked.

const takes =
  "pag|compr|cobr|gast|consum|vend|lleg|llev|pong|pon|puse|met|registr|anot|apunt|captur|carg|cost|sal|alcanz|complet|junt|fue|eran?\\b|es\\b|son\\b|sea|ser\\b|dij|dig|escrib|teclee|di\\b";
const beside = "(?:(?:me|te|le|les|se|lo|la|los|nos|va|vas|van|vaya|vayas|a|de|es|que|hay|quiero|quise|decir|poner) )*";
const noun = "(?:ticket|folio|nota|recibo|monto|total|numero)";
// "No llevó ticket 200" denies no number.
const article = `(?:(?:a|de|del|el|la|los|las|un|una|como|por|en|ese|esa) |(?<=(?:el|la|del|ese|esa|de) )${noun} )*`;
const number = "[#&](?: pesos)?";

/** "No le cobres 200", "ni el 56", "200 no alcanzó", "el ticket no es 56", "200 está mal". What "no, son 200" says is told. */
const denied = new RegExp(
  `\\b(?:no|ni|nunca|tampoco) ${beside}(?:(?:${takes})\\w* )${article}[#&]|\\bni ${article}[#&]` +
    `|${number} (?:ya |siempre |todavia )?no (?:${takes})\\w*(?= ,|$)|${number} (?:ya|siempre) no$` +
    `|${number} (?:esta|estan|estaba|estaban|es|son) (?:mal|equivocad[oa]s?|incorrect[oa]s?)\\b`,
);

/** "200 me debe", "el anterior fue 200", "otro cliente 200": other money than this sale's, or somebody else's. */
const ofElse = new RegExp(
  `\\b(?:me|nos|te|le|les) deb(?:e|en|ia|ian|o)(?: ${number})?$` +
    `|\\b(?:anterior|siguiente|proxim[oa]|pasad[oa]|otr[oa] (?:venta|compra|client[ea]|persona|senora?))\\b(?! es[ae]\\b)[^,]*[#&]` +
    `|\\b(?:llego|llega|llegamos|regreso|regresa|vuelvo|salgo|vengo|voy|estoy)(?: \\w+)? en #`,
);

/** "Quién vendió el 56", "cuánto fue el 56". */
const asked =
  /^(?:(?:oye|y|a ver|pero|,) )*(?:de |a )?(?:quien(?:es)?|cuando|donde|cuanto (?:es|fue|era|salio|costo))\b[^,]*[#&]/;

/** Of a ticket: one to be called off or looked for, one that was used already, another's. */
const ofOtherTicket =
  /^(?:(?:oye|ya|favor|y|pues|mejor|hay que|quiero|,) )*(?:cancel|anul|borr|elimin|deshaz|deshac|devuelv|devolv|regres|busc|chec|revis|verific|encuentr|muestr|ensen)\w* (?:me )?(?:(?:el|la|ese|este|ticket|folio|nota|recibo|numero|venta|del?|con) )*[#&]|[#&] (?:ya (?:se (?:uso|registro|ocupo)|(?:lo|la) (?:use|usamos|registr\w+|meti|ocupe|cobre)|esta(?:ba)? (?:usad|registrad|ocupad|metid|cobrad)[oa]|fue usado|paso)|(?:lo|la) (?:registro|vendio|cobro|hizo|uso|metio|capturo) \w+)\b|\bya (?:lo |la )?(?:registre|registramos|use|usamos|ocupe|cobre|vendi) (?:(?:el|la|ticket|folio|nota|con) )*[#&]/;

/** "5567 y otra de 80 con ticket 5568": another sale beside the answer. */
const besideAnother = /[#&] ,? ?y (?:(?:luego|despues|ahorita|ya|tambien) )?otr[oa] (?:mas )?(?:de|por|del?|al?|para) /;

/** "El ticket no es 56", whatever is asked. */
const deniedTicket =
  /\b(?:ticket|folio|nota|recibo) no (?:es|era|fue) (?:el |la )?[#&]|\bno (?:es|era|fue) (?:(?:el|la) )?(?:ticket|folio|nota|recibo) [#&]/;

/** Whether the numbers of a message are told of something that is not asked, or not told at all. */
export function isNotTold(line: string, open: Asked): boolean {
  if (deniedTicket.test(line)) return true;
  if (open === null || open === "phone") return false;
  return (
    denied.test(line) ||
    ofElse.test(line) ||
    asked.test(line) ||
    (open === "ticket" && (ofOtherTicket.test(line) || besideAnother.test(line)))
  );
}

/** "Si son 200", "tiene 200", "56 pero no sé": likely enough to be asked about. "Sí son 200" is a yes. */
const supposed =
  /\bsi (?:(?:le|me|se) )?(?:son|es|fueron|fue|eran?|fuer[ao]n?|sale[n]?|compr\w+|pag\w+|gast\w+) (?:(?:de|el|los|como) )*#/;
const doubtful =
  /^(?:(?:el|la|client[ea]|ella|senora?|le|me|ya) )*(?:tiene|queda|quedan|gana) #(?: pesos)?$|^client[ea] #$|[#&] (?:, )?(?:pero|aunque) no (?:lo |la |me |estoy |es )?(?:se|segur[oa]|acuerdo)\b/;

/** "Va a gastar 200": balance that is used, or what the purchase comes to. */
const spends =
  /^(?:(?:☎|al?|del?|ahora|mejor|dice que|ya|ella|el|la|client[ea]|senora?|pues|que|,) )*(?:(?:quiere|quisiera|va a|desea|piensa) )?gast(?:ar|a|e) #(?: pesos)?(?: (?:al?|del?|el|la))*(?: ☎)?$/;

export function maySpendEither(line: string): boolean {
  return spends.test(line);
}

export function isSupposed(pieces: readonly Piece[], line: string, open: Asked): boolean {
  if (open !== "points" && maySpendEither(line)) return true;
  if (open === null || open === "phone") return false;
  const agrees = pieces.some((piece) => piece.type === "word" && piece.typed.toLowerCase() === "sí");
  return doubtful.test(line) || (open !== "ticket" && !agrees && supposed.test(line));
}

/** "Luego te paso el ticket", "el ticket al rato": that alone comes later. */
export const ticketLater =
  /\b(?:luego|despues|al rato|ahorita|orita|manana) (?:(?:te|le|les|se|me|lo|la) )*(?:pas|d|mand|dig|trai|tra|env)\w* (?:el|la|su) (?:ticket|folio|nota|recibo)\b|\b(?:el|la|su) (?:ticket|folio|nota|recibo)(?: (?:te|se|lo|la|le|les))* (?:luego|despues|al rato|ahorita|orita|manana)\b/;
