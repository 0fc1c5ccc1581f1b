import { cancels } from "./consent-words.ts";

// What "ya no", "ya se fue", "olvidó" and "canceló" are said of. They call a sale off alone, or with the purchase or the customer beside them; of anything
// else they are a remark: "ya no quiere bolsa", "ya se fue la luz", "olvidó su tarjeta", "mi jefe la va a cancelar".

/** The purchase as a whole: parts of a pattern. */
export const purchase =
  "(?:ventas?|compras?|cuenta|operacion|registro|todo|cosas|mandado|pedido|productos?|articulos?|mercancia)";
/** Whoever buys: parts of a pattern. */
export const buyer =
  "(?:client[ea]s?|senor[ai]?t?a?|don[ai]?t?a?|don|joven|muchach[oa]s?|chav[oa]s?|cab\\w{1,9}|persona|pareja|hombre|mujer|viejit[oa]|marchant[ea]|tipo|morr[oa]|guer[oa]|familia)";
const staff =
  "(?:jef[ea]|gerente|companer[oa]|encargad[oa]|duen[oa]|cajer[oa]|supervisor[a]?|patron[a]?|colega|sistema|terminal|banco)";

const whose = "(?:el|la|los|las|su|sus|mi|es[ae]|est[ae]|un|una|unos|unas)";
/** What may stand behind the verb: nothing, the purchase, the customer, a reason, a courtesy. */
const end = `(?= ?$| ,| (?:(?:a )?(?:${whose} )?(?:${purchase}|${buyer})\\b|nada\\b|ningun[oa]?\\b|(?:es[aeo]|est[aeo])(?: ?$| ,)|(?:ya|y|o|pero|porque|pues|por|que (?!l[ea]s?\\b)|para|sin|se|no|ni|le|la verdad|dice|dijo|mejor|siempre|ahorita|hoy|al final|gracias|favor|amig\\w{1,9}|jef[ea]|entonces|mi jef[ea]|comprar|seguir|continuar|registr\\w{1,9}|hacer\\w{0,9}|pagar\\w{0,9}|llev\\w{0,9}|venir|volver|regresar|mercanci\\w{1,9})\\b))`;
const clitics = "(?:(?:se|me|le|les|la|lo|los|las|nos|te) )*";
const verb =
  "(?:(?:quier|quis|quer|llev|compr|regres|volv|vuelv|vin|vien|esper|aguant|decid|anim|gust|convenc|convin|convien|interes|lat|alcanz|ajust|complet|pag|pud|pued|sig|contin|proced|proces|registr|guard|cobr|mand|hag|hac|hiz|hic|hay|realiz|concret|logr|cerr|sub|met|captur|apunt|anot|pas|pong|import|necesit|ocup)\\w*|dio|da|(?:va|voy|vamos|van)(?: a (?:guard|met|mand|quer|llev|compr|pag|regres|volv|ven|pod|hac|registr|ser)\\w*)?)";
const wants =
  "(?:(?:tra(?:e|igo|jo)|tiene|tengo|tuvo) (?:el |la |su |mas )?(?:dinero|lana|con que|para|suficiente|caso)|es necesari[oa]|hace falta|hay (?:necesidad|caso))\\b";

/** "Ya no sirve la terminal", "siempre no quiere factura". */
const noMoreOfElse = new RegExp(
  `\\b(?:ya|siempre) no (?!${clitics}(?:${verb}${end}|${wants}|${buyer}\\b)|(?:gracias|por|favor|mejor|siempre|nada|entonces|amig\\w+|jef[ea]|pues|ya|no|y|la verdad|dice|dijo|pero|es[aeo]|esto)\\b)\\w`,
);
/** "Ya se fue la luz", "se nos fue el internet". */
const leftElse = new RegExp(
  `\\b(?:se|nos|me|le) (?:me |nos |le )?(?:fue|fueron|va|iba) ${whose} (?!(?:${buyer}|${purchase})\\b)\\w`,
);
/** "Olvidó su tarjeta", "se me olvidó", "olvida la bolsa". */
const forgot = new RegExp(
  `\\bolvid(?:o|e|aron|aste|amos|ado|aba|ando)\\b(?! *$| (?:la|esta|esa) ${purchase})|\\bolvid(?:a|en|ar) ${whose} (?!${purchase}\\b)\\w`,
);
/** "No vayas a cancelar", "nunca la cancelé", "sin cancelar". */
const notCancelled =
  /\b(?:no|nunca|ni|sin|jamas) (?:(?:la|lo|las|los|me|se|te|le|vay\w+|van|va|voy|a|quier\w+|quis\w+|pued\w+|hay que|tien\w+ que|has|ha|he|fue|iba|deb\w+|pid\w+|dij\w+ que|he dicho que) )*cancel(?!al[ao]\b|amel[ao]\b)\w*/;
/** "Quién la canceló", "por qué se canceló". */
const asksOfCancel = /\b(?:quien|quienes|cuando|por que|porque|como|cual|donde)\b.*\bcancel/;
/** "Mi jefe la va a cancelar", "la canceló la gerente", "canceló con la tarjeta", "la cancelación es después". */
const cancelsElse = new RegExp(
  `\\b(?:${staff}|ella) (?:(?:ya|la|lo|me|se|va|van|a|quiere|puede|luego|ahorita|tiene que|debe|otra) )*cancel\\w+|\\bcancel\\w+ (?:(?:ya|luego|ahorita|despues) )*(?:(?:mi|la|el|un|una|su|otr[oa]) )+${staff}\\b|\\bcancel(?:a|o|aron|ado|ar) (?:todo )?(?:con|en efectivo|por transferencia)\\b|\\bcancel\\w* (?:otr[oa]s?\\b|un[oa]?s? (?!${purchase.replace("productos?|articulos?|", "")}\\b|${buyer}\\b)\\w+)|\\bcancelacion(?:es)? \\w`,
);
/** "Déjala abierta", "déjala lista". */
const keptOpen =
  /\bdej[ae]l[ao] (?:ahi |ya )?(?!cancel|anul|borr|elimin|olvid|quit)(?:\w+[ai]d[oa]|abiert[oa]|list[oa]|puest[oa]|pendiente)\b/;
/** "No pasó la tarjeta": it may be paid otherwise. */
const deviceFailed =
  /\bno (?:(?:le|me|nos|se|la|lo) )*(?:pas|jal|entr|agarr|sirv|funcion|ley|prend|conect)\w* (?:la |el |su |con )*(?:tarjeta|terminal|codigo|lector|transferencia|sistema|internet)\b/;

/** "Que se cancele, no pasó la tarjeta": part of a line. */
const ordersCancel =
  /^(?:(?:que|mejor|ya|se|la|lo|me|hay que|quier[eo]|favor|pues|entonces|y|por eso|asi que|tienes que) )*cancel(?:a|e|es|en|ar)(?:me)?(?:l[ao])?(?: (?:la venta|todo|favor|gracias|ya|mejor|esa|esta))*$/;

/** Whether a line tells of something else with the words that call a sale off, and no part of it calls it off. `line`: its words (`lineOf`). */
export function isOfElse(line: string): boolean {
  return tellsOfElse(line) && !line.split(" , ").some((part) => cancels.test(part) || ordersCancel.test(part));
}

function tellsOfElse(line: string): boolean {
  return (
    noMoreOfElse.test(line) ||
    leftElse.test(line) ||
    forgot.test(line) ||
    notCancelled.test(line) ||
    asksOfCancel.test(line) ||
    cancelsElse.test(line) ||
    keptOpen.test(line) ||
    deviceFailed.test(line)
  );
}
