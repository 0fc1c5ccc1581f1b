import { buyer, isOfElse, purchase } from "./no-more.ts";
import { paperDeclined } from "../facts/tickets/no-ticket.ts";

// What is told beside a question and calls nothing off, though it has the words of what does: "ya pagó con tarjeta", "ya no quiere la torta". A cancel
// loses all that was told, so that it has to be meant for the whole.

/** What calls the whole off, or says that nothing was paid, wherever it stands. */
const isAgainst =
  /\b(?:cancel\w*|anul\w*|borr\w*|elimin\w*|olvid\w*|quit(?:a|al[ao]|es|ar)|arrepint\w+|sin|ni|nunca|no|nada|equivo\w+|error)\b/;
/** How or where somebody pays: "fue con tarjeta", "mejor en efectivo", "ya se fue al cajero", "déjala pagada". */
const paying =
  /\b(?:pag(?:o|a|ad[oa]|ar|ue|aron|ando)|tarjeta|efectivo|transferencia|transfirio|vales|cobr\w+|dinero|cajero|caja|banco|cartera)\b|\bse fue (?:a|al|por)\b/;
/** That there are no coins, or that no points are used or given: the sale goes on. */
const besideSale =
  /^(?!.*\b(?:cancel[ae]\w*|anul[ae]\w*|borra\w*|elimin\w+|olvid\w+|quital[ao]|arrepint\w+|ya no (?:l[ao] )?(?:quier|quis|llev|compr)\w*)\b).*\bno (?:(?:hay|tengo|traigo|tenemos|tiene|trae) (?:cambio|feria)|(?:(?:le|se|les|va|a|quiere|quiso|los) )*(?:us\w+|gast\w+|canje\w+|des|de|dar|pong\w+|sum\w+|abon\w+|carg\w+) (?:(?:sus|los|mis|nada|de) )*(?:puntos?|saldo))\b/;
/** "La otra se canceló", "cancela la anterior". */
const ofAnother =
  /\b(?:(?:la|el|las|los) (?:otr[oa]s?|anterior|pasad[oa]|de (?:antes|hace rato|ayer))(?! (?:caja|sucursal))|otra (?:venta|compra))\b/;
const doubts = /\b(?:a lo mejor|creo|quizas?|tal vez|capaz|puede que|parece que|igual y|ha de)\b/;
/** One thing of a purchase, or one answer: "ya no quiere la torta", "quita el refresco", "cancela el monto". */
const ofOneThing = new RegExp(
  "\\b(?:quier\\w+|quis\\w+|quita\\w*|quit[oe]\\w*|cancel\\w*|borra\\w*|elimina\\w*|llev\\w+|devolv\\w+|regres\\w+|compr\\w+) (?:nada de )?" +
    "(?:el|la|los|las|su|sus|una?|unos|unas|es[ea]|est[ea]|#|dos|tres) " +
    `(?!(?:${purchase}|${buyer}|gerente|jef[ea]|patron\\w*|ultim[oa]|favor|gracias|mera)\\b)\\w+`,
);
/** An order to register beside it: "la clienta ya se fue, regístrala". */
const ordersAll = /\b(?:registr|guard|anot|apunt|captur)[ae](?:me)?l[ao]\b/;

/** Whether a line that the model takes for a cancel tells of a part, of another operation or of how it is paid. `line`: its words (`lineOf`). */
export function isRemark(line: string): boolean {
  return (
    isOfElse(line) ||
    besideSale.test(line) ||
    ofAnother.test(line) ||
    doubts.test(line) ||
    ofOneThing.test(line) ||
    ordersAll.test(line) ||
    (paying.test(line) && !isAgainst.test(line))
  );
}

/** "Déjala como está", "dice que lo dejes así": at a summary it may as well be meant to be registered as it stands. */
export const staysAsItIs =
  /(?:^|(?:que|no|mejor|ya|,) )(?:dej[ae]l[aoe]|(?:la|lo) dejes?) (?:asi|igual|(?:asi )?como (?:esta|estaba|va)|sin (?:ningun )?cambios?|tal cual)(?: (?:esta|,|favor|por|gracias|nomas|nada mas))*$/;

/**
 * Whether a remark leaves all as it is: it neither calls off nor changes anything, not even one thing of the purchase. `isCancelLike`: the model takes it for
 * a cancel.
 */
export function leavesAll(line: string, isCancelLike: boolean): boolean {
  return (
    besideSale.test(line) ||
    paperDeclined.test(line) ||
    staysAsItIs.test(line) ||
    (isCancelLike && isRemark(line) && !ofOneThing.test(line))
  );
}

/** What somebody need not have or do for a purchase: "no trae la app", "no quiso bolsa", "no dejó propina", "no había chico". */
const dispensable =
  "(?:app|aplicacion|bols(?:a|as|ita)|propina|cambio|chico|suelto|menudo|monedas|popote|servilletas?|cubiertos|envoltura|caja de regalo|tarjeta de (?:puntos|cliente frecuente|lealtad)|credencial|whats\\w*|correo|senal|internet|datos|prisa|fila|facturar?|apuro|descuento|iva|envio|rebaja|lentes|(?:nada )?mas\\b)";
/** "No te tardes", "que no se te olvide", "no me falles", "no me urge", "no es broma": how somebody urges or jokes. */
const urges =
  "no (?:(?:te|se|me|le|lo|la|nos) )*(?:tard|demor|olvid[ae][sn]?\\b|fall|preocup|apur|enoj|molest|desesper|agit|urge\\b)\\w*|no (?:se (?:te|me|nos) pas[ae]\\b|vaya a (?:faltar|fallar))|no es (?:ninguna )?(?:broma|mentira|molestia)";
/** "No te oí bien", "no había visto": why it is told only now, or again. */
const missed =
  "no (?:(?:te|se|me|le|lo|la|los) )*(?:oi|oia|vi|veia|escuche|escuchaba|(?:habia|habiamos) (?:visto|oido|escuchado|leido)|alcance a (?:ver|oir|leer))\\b(?: bien| nada)?";
/** "Cuando puedas", "si gustas", "si eres tan amable". */
const atLeisure =
  "(?:cuando|si) (?:se pued[ae]|puedas|puedes|gust(?:es?|as?|en)|quieras|quieres|tengas (?:tiempo|chance|oportunidad))\\b|cuando me hagas? (?:el|ese|un) favor|si no es (?:mucha |tanta )?molestia|si (?:es|eres|fueras?) tan (?:amable|gentil)|si me haces? (?:(?:el|un|ese) )?favor";

const remarks = new RegExp(
  `\\b(?:que )?(?:${urges})|\\b(?:${missed})|\\b(?:${atLeisure})` +
    `|\\bno (?:(?:le|me|se|les|nos) )?(?:trae|traia|trajo|tiene|tenia|dejo|quiso|quiere|uso|usa|lleva|llevo|incluye|incluyo|veia sin|es|habia|hay|hubo|ocupa|ocupo|necesita|necesito|pidio|va a querer|ha (?:bajado|descargado))(?: (?:la|el|su|una?|de|en|nada))* ${dispensable}\\b`,
  "g",
);

/** A line without what is only remarked beside a purchase and says "no", "si" or "cuando" of something that it does not need. */
export function withoutRemarks(line: string): string {
  return line.replaceAll(remarks, " ").replaceAll(/ {2,}/g, " ").trim();
}
