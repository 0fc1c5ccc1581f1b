import { isPerson } from "../facts/names/given-names.ts";
import type { Intent } from "./intents.ts";

// What staff ask or tell with a phone and an amount, with nothing open, that begins neither a sale nor a use of balance.

const lead = "(?:(?:oye|oiga|hola|y|pero|a ver|bot|favor|si|el|la|client[ea]|senora?|,) )*";

/** "477… 250 B-20 ¿ya está?", "¿ya la tienes?", "¿está registrada?" */
const asksWhetherThere =
  /[☎#&] ,? ?(?:si )?(?:ya (?:la|lo|le|se|esta|estan|quedo|aparec\w+|entro|paso|salio)\b.*|estan? (?:ya )?(?:registr|met|anot|captur|guard|hech|list|apunt)\w*)$/;
/** "Es cierto que le vendí 250", "mi jefe quiere saber si…". */
const asksWhether = new RegExp(
  `^${lead}(?:es (?:cierto|verdad) que|verdad que|sera que|sera cierto que)\\b|\\b(?:quier\\w+|queria\\w*|necesit\\w+|para) saber si (?!(?:me |le |se )?(?:pued|podr))|\\bpregunt\\w+ si (?:ya )?(?:(?:le|les|se|la|lo) )?(?:cobr|vend|registr|anot|met|compr|pag|pas)(?:e|i|o|amos|imos|aron|ieron)\\b`,
);
/** "Verifica la de 250 del 477…" */
const asksToLook = new RegExp(
  `^${lead}(?:me )?(?:verific|busc|revis|chec|encuentr|ensen|muestr|confirm)\\w* (?:(?:si|la venta|la compra|la|el|lo) )+(?:de|del) #`,
);
/** "¿Cuánto le das al 477… por 250?" */
const asksHowMuch = new RegExp(
  `^${lead}cuant[oa]s? (?:(?:puntos|saldo|es lo que|me|se|le|les) )*(?:d[ae]s?|dan|darias?|toca[n]?|tocarian?|gana[n]?|ganaria|cae[n]?|abonas?|genera[n]?|junta[n]?|corresponden?)\\b.*#`,
);
/** "¿Le alcanzan 30 al 477…?" */
const asksIfEnough = new RegExp(`^${lead}(?:☎ )?(?:si )?(?:le|les) (?:alcanza[n]?|alcanzarian?|ajustan?) .*`);
/** "¿Se puede usar 30 del 477…?", "¿podría usar 30 el 477…?" */
const asksIfAllowed =
  /^(?:(?:oye|y|,) )*(?:se (?:le )?(?:pueden?|podrian?) (?:us|canje|gast)\w+ .*☎|(?:puede|podria) (?:us|canje|gast)\w+ (?:\S+ ){0,2}(?:el|la)(?: client[ea])? ☎)/;

/** "No hubo venta", "ya te había dicho 250", "quedó 477… 250": said of what was, or was not, done. "Se me había olvidado" is no such. */
const toldBefore =
  /\bno hubo (?:ninguna )?(?:venta|compra)\b|(?<!\bno (?:(?:me|la|lo|le|se|te|les) )*)\bhabia(?:n|mos|s)? (?!olvid|falt|pas|qued|pend)\w+(?:ado|ido|icho|echo|uesto)\b|^(?:(?:ya|oye|,) )*quedo (?:(?:la|lo|el|del?) )*☎ /;
/** "En la mañana le cobré 250". */
const earlier =
  /^(?!.*\b(?:falt|registr|anot|apunt|captur|olvid)\w*)(?:(?:oye|y|hoy|,) )*(?:en|por) la (?:manana|tarde|noche) (?:(?:ya|le|les|se|nos|me) )*(?:cobr(?:e|o|aron|amos)|vend(?:i|io|ieron|imos)|compr(?:o|aron)|pag(?:o|aron)|llev(?:o|aron))\b/;
/** "Le cobré 250 de más", "le cobré de más 250". */
const overcharged =
  /\b(?:cobr|vend|pus|met|registr|captur|tecle)(?:e|i|o|ue|imos|amos|aron|ieron) (?:# (?:pesos )?)?de (?:mas|menos)\b/;
/** "Ya usó 30". */
const usedAlready = /☎ ,? ?ya (?:los |lo |le |se )*(?:us|gast|canje|ocup)(?:o|aron) #/;
/** "Queja del 477… por 250", "revisar 477… 250", "error en venta 477… 250": what the message is, said before the phone, is nothing to be done now. */
const isReport = new RegExp(
  `^${lead}(?:(?:tengo|hay|hubo|es|una?|fue|quiero|necesito|favor|me) )*` +
    "(?:quejas?|reclam\\w+|report(?!eria)\\w+|aclara\\w+|dudas?|consult\\w+|pregunta|error(?:es)?|fall(?:a|as|o)|problemas?|detalle|incidencia|revis(?!ta)\\w+|busca(?:r|me|le|las?)?|encuentra\\w*|encontrar|localiza\\w*|rastrea\\w*|muestra(?:me|les?)|mostrar(?:me)?|ensena(?:me)?|verifica\\w*|investiga\\w*) " +
    "(?:, )?(?:(?:la|el|los|una?|esa|ese|su|mi|en|con|de|del|al?|por|sobre|ventas?|compras?|cobros?|operacion|registro|ticket|client[ea]|senora?|telefono|numero|,) )*☎",
);
/** "Venta mala 477… 45", "venta 477… 45 error". */
const isFaulty =
  /^(?:(?:la|una|esa|,) )*(?:venta|compra|cobro) (?:mala|mal|erronea|equivocada|incorrecta|fallida|repetida|falsa)\b|[#&] (?:pesos )?(?:, )?(?:fue |es |hubo |con )?(?:un )?(?:error|equivocacion)$/;
/** "La venta de 477… 250 fue de Pedro": whose it was. */
const toldOfIt = (line: string) =>
  isPerson(
    /^(?:(?:oye|pero|,) )*(?:la|esa|aquella) (?:venta|compra) (?:del?|al?|con) .*\b(?:fue|era) (?:de|del) (?:(?:la|el|mi) )?(\w+)$/.exec(
      line,
    )?.[1] ?? "",
  );
/** "Casi registro", "olvida la venta", "por ejemplo 477… 250", "no va 477…": it is not to be done. */
const calledOff = new RegExp(
  `^${lead}(?:(?:casi|por poco) (?:(?:le|les|la|lo|se|me) )*[a-z]{3,}|(?:ya )?no (?:va|vale|cuenta|procede|aplica)\\b|(?:(?:sin|ni|nada|luego|despues|puede que|capaz que|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))|(?:rechazad|declinad|denegad|fallid|perdid|pendient|cancelad|anulad)[oae]) (?:(?:la |una )?(?:venta|compra) )?(?:(?:del?|al?|con|el|,) )*☎|(?:olvid|ignor|omit|descart)(?:a|ar|alo|ala|e|en|ate)?\\b|(?:por |de |un |es un )*ejemplo\\b)`,
);
/** "477… 250 devuelto", "250 rechazada la tarjeta", "250 pendiente": what became of it. */
const cameToNothing =
  /[#&] (?:pesos )?(?:, )?(?:(?:fue|esta|quedo|salio|sigue|ya|se|la|tarjeta|el|pago) )*(?:devuelt|regresad|rechazad|declinad|denegad|cancelad|anulad|pendiente|fallid|rebotad|apartad|duplicad)[oa]?s?(?: (?:la|el|su) (?:tarjeta|pago|cobro|venta|compra))?$/;
/** "477… 45 paga el viernes", "va a pagar 45 luego". */
const paysLater =
  /\b(?:pag(?:a|an|ara|aran|are)|liquida|(?:va|van) a (?:pagar|comprar|llevar|liquidar)(?:l[ao])?)(?: #(?: pesos)?)?(?: (?:hasta|el|la|en|para|otro|proxim[oa]|que viene))* (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|luego|despues|manana|dia|semana|quincena|mes)\b/;
/** "No puede usar 30", "otro día usa 30". */
const usesNotNow =
  /\bno (?:pued\w+|quier\w+|quiso|va a) (?:us|canje|gast)\w+|\botro dia (?:us|canje|gast|pag|compr)\w+|\b(?:us|canje|gast)\w+ # (?:pesos |puntos )?otro dia\b/;
/** "Venta 477… 250 era prueba", "… 250 A-8 mañana". */
const notForReal =
  /^(?:(?:es|una) )*prueba (?:, )?☎|[#&] (?:, )?(?:prueba|(?:es|era|fue) (?:de |una )?(?:prueba|broma)|(?:para |es para |hasta )?manana)$/;
/** "Transfiere 250 al 477…", "hazle un descuento de 250", "dejó a deber 250": nothing that the bot does. */
const ordersOther = new RegExp(
  `^${lead}(?:transfier[ae]|transferir|transfiereme|envia|enviar)(?:le|les)? |\\bdej(?:o|aron) a deber\\b|` +
    `^${lead}(?:pagale|pagarle|guarda(?:me|le)?|recuerda(?:me|le)|regresa(?:le)?) (?:(?:sus|los|las|unos|al?|el|☎) )*#|` +
    `^${lead}(?:apunta|anota|pon|da|carga|mete|suma)(?:le|les|me)? (?:# (?:pesos )?de (?:deuda|prestamo)|(?:credito|prestamo|deuda) (?:de|por) #)|` +
    `^${lead}da(?:le|les|me)? # (?:pesos )?de cambio|` +
    `^${lead}(?:haz(?:le|me)? (?:(?:su|la|una?) )?(?:factura|vale)|(?:re)?imprim\\w+ (?:(?:su|el|la|un) )?(?:ticket|nota|recibo)|(?:manda|envia)(?:le|me|les) (?:(?:su|el|la|un) )?(?:ticket|nota|recibo|comprobante|factura)) (?:de|por) #|` +
    `^${lead}(?:ha[gz]|d[ae]|pon|aplic|met|quier)\\w* (?:(?:un|una|de|el|su|mas) )*(?:# (?:pesos )?de descuent[oa]\\b|descuent[oa] de #)`,
);

const sells: readonly (Intent | null)[] = [null, "sale", "next", "sameAgain", "redeem", "balance", "findSale"];

/**
 * What is meant by staff in the place of a sale or a use of balance, where a message with a phone only asks or tells something; undefined: it may be either.
 */
export function askedOrTold(text: string, line: string, meant: Intent | null): Intent | undefined {
  if (!sells.includes(meant) || !line.includes("☎") || !line.includes("#")) return undefined;
  if (asksHowMuch.test(line)) return "earning";
  if (meant === "balance") return undefined;
  if (isReport.test(line)) return "status";
  if (meant === "findSale") return undefined;
  const questioned = /[?¿]/.test(text);
  if (questioned && (asksIfAllowed.test(line) || asksIfEnough.test(line))) return "balance";
  if (asksWhether.test(line) || asksToLook.test(line) || (questioned && asksWhetherThere.test(line))) return "status";
  if (overcharged.test(line)) return "undo";
  if (toldBefore.test(line) || earlier.test(line) || usedAlready.test(line)) return "status";
  if (isFaulty.test(line) || toldOfIt(line)) return "status";
  if (usesNotNow.test(line) || notForReal.test(line) || calledOff.test(line)) return "denial";
  if (cameToNothing.test(line) || paysLater.test(line)) return "denial";
  // "500 menos 50 de descuento" is what a sale comes to.
  return ordersOther.test(line) && !/#.*#/.test(line) ? "notAllowed" : undefined;
}
