import type { Asked } from "../roles/number-role.ts";

// How somebody says that there is no ticket.

/** Words with which somebody says that no ticket was made, given or wanted. */
const ofTicket =
  "di|dimos|dio|dieron|doy|da|dan|damos|hice|hicimos|hizo|hicieron|hago|hace|hacemos|saque|saco|sacamos|sacaron|imprimi|imprimio|imprimimos|imprime|imprimo|salio|sale|genero|genere|generamos|hay|hubo|tiene|trae|trajo|tengo|traigo|deje|dejo|dejaron|entregue|entrego|entregamos|entregaron|pidio|pidieron|quiso|quisieron|quiere|necesita|ocupa|ocupo|lleva|llevo|llevan|emiti|emitio|emitimos|tome|tomo|maneja|manejo|manejamos|usa|uso|usamos|traje|traia|traian|traiamos";
const ofWhom = "(?:(?:me|te|le|les|nos|se|lo|la) )*";
const ticketNoun = "(?:ticket|tiket|tkt|folio|nota|recibo|comprobante|factura|papelito)";

/** "No le hicimos ticket", "ticket no me salió". Only without accents. */
export const ticketDenied = new RegExp(
  `\\b(?:no|ni|nunca|tampoco) ${ofWhom}(?:${ofTicket}) (?:(?:dar|llevar|dejar|imprimir|el|su|un|ningun|ninguna|la|numero|de) )*${ticketNoun}\\b|\\b${ticketNoun}(?: ,)? (?:no|ni|nunca|tampoco) ${ofWhom}(?:${ofTicket})\\b(?! (?:[#&]|el|la)\\b)`,
);

/** The same where the ticket is asked for: "no pidió", "no se le dio". */
const ticketDeniedAlone = new RegExp(
  `^(?:(?:pues|es que|la verdad|ay|uy|ahorita|este|,) )*(?:no|nunca) ${ofWhom}(?:${ofTicket})(?: (?:nada|ninguno|ninguna|uno|ahorita|hoy|(?:el|la) (?:client[ea]|senora?|impresora|maquina)|de es[oa]s?|favor|gracias|mi (?:rey|reina|jef[ea]|amig[oa]|amor)))*$`,
);

const noTicket =
  /(?:^|\b)(?:no (?:ticket|folio|nota)$|ni (?:ticket|folio|nota|recibo)|(?:no|nunca) (?:di|doy|damos|dan|llev[oa]n?|usamos|manejamos|hice|hago|hacemos|saque|sacaron|sale) (?:ticket|folio|nota|recibo|comprobante|factura)|(?:ticket|folio|nota|recibo)(?: es)? (?:ninguno|ninguna|no hay|no tiene|no|sin numero|nada|na)(?! (?:(?:es|era|son|fue|sino) )?(?:(?:ese|este|esa|esta|asi|correcto) )?(?:(?:es|era|son|fue|sino) )?(?:(?:el|la) )?[#&])|sin (?:ticket|folio|nota|recibo|numero|comprobante)|no (?:hay|hubo|tiene|trae|trajo|tengo|traigo|dio|dieron|salio|imprimio|lo tiene|le dieron|le di|me dio|me dieron|le dio|se imprimio|dan|damos|dimos|con|va con|lleva)(?: (?:el|su|un|ningun))? ?(?:ticket|folio|nota|recibo|comprobante|papelito|papel|ticketito)|ningun (?:ticket|folio)|(?:no|nunca) (?:imprimi|imprimio|imprimimos|imprimo)(?: (?:nada|el|la))?|(?:quita|borra|elimina)(?:le|lo|la)? (?:el |la )?(?:numero de )?(?:ticket|folio|nota|recibo)(?! [#&]))\b/;
/** What says that there is none only where the ticket is asked for. */
const noneOfIt =
  /^(?:pues |no ?,? |es que |ay |uy |la verdad |fijese que |fijate que |hoy |ahorita )?(?:no|sin|ninguno|ninguna|nada|nel|no (?:hay|hubo|tiene|trae|trajo|tengo|traigo|dio|dieron|salio|imprimio|aplica|lo necesita|lo quiere|lo pidio|quiso|lo tiene|lo trae|lo tengo|lo trajo|le di|le dieron|le dio|me dio|me dieron|se imprimio|dan|damos|dimos|dan ahi|existe|cuenta|maneja|manejamos|usamos)(?: (?:uno|nada|ahorita|hoy))?|(?:dejal[oa]|ponl[oe]|asi|va|vamos|mejor|pon|sale|ve) (?:asi )?(?:sin(?: (?:ticket|folio|nota|eso|nada|numero))?)|sin (?:eso|nada|el)|se (?:me |le )?(?:perdio|olvido|borro|mojo|rompio|tiro)|(?:ya )?(?:lo|la|se) (?:perdi|perdio|perdimos|tire|tiro|tiramos|extravie|extravio|extraviamos|rompi|rompio|(?:echo|eche|echamos) a la basura)(?: (?:el|la|mi|su) (?:senora?|client[ea]|joven|muchach[oa]|jef[ea])| a la basura)?|(?:la )?(?:impresora|maquina|maquinita) (?:no (?:sirve|jala|funciona|imprime|esta imprimiendo)|(?:esta|anda) (?:mal|descompuesta|fallando)|se (?:descompuso|trabo|quedo sin papel))|(?:hoy |ahorita )?no (?:esta imprimiendo|imprime|quiso imprimir) (?:la |nada )?(?:impresora|maquina|maquinita)?|no (?:sirve|jala|funciona) la impresora|no se imprimio|nones|es de l[ao]s que no (?:llevan?|traen?|tienen?)|no (?:llevan?|manejamos|usamos|ocupamos|damos)(?: de)?(?: es[oa]s?)?|asi nomas|sa?ltatel[ao]|sa?ltesel[ao]|na|omitir|omite|saltar|salta|saltalo|saltate|(?:salta|brinca|omite)(?:te)? (?:ese|este|el) paso|brincalo|brinca|siguiente)(?: (?:ticket|folio|nota|recibo|favor|gracias|por favor|ahorita|hoy|amigo|amiga|jefa|jefe))*$/;

/** "Ya no lo encuentro, a lo mejor lo tiré"; whoever only does not find it, or still looks for it, is asked again. */
const notFound =
  /^(?=.*\b(?:ya no|tir|perd|extravi|ticket|nota|folio|lado))(?:(?:pues|no|ya|es que|ay|uy|fijate que|la verdad|,) )*no (?:lo |la |el ticket |la nota |el folio )?(?:encuentro|hallo|encontre|halle|localizo)\b(?!.*\b(?:espera\w*|deja\w*|ahorita|momento|busc\w+|permit\w+|aguanta\w*|todavia|aun)\b)/;

/** The same at the end of a sentence: "es pedido de WhatsApp, no lleva". */
const endsInNone =
  /\b(?:no|nunca) (?:llevan?|traen?|tienen?|hay|dan|damos|sale|imprime|usamos|manejamos)$|\bnunca (?:damos|doy|dan|imprimimos|usamos|llevamos|manejamos)\b/;

const ticketWrong =
  /\b(?:(?:el|ese|este|la|esa|esta) (?:ticket|folio|nota|recibo) no(?: es(?: es[ea]| el (?:bueno|correcto))?)?|(?:ticket|folio|nota|recibo) no es(?: es[ea]| el (?:bueno|correcto))?)(?: (?:pero )?(?:el|la|lo) (?:monto|total|demas|resto|telefono|cuenta)\b.*)?$/;

/** "El ticket no coincide", "el ticket no es de ella": there is one, and it is not the right one or can't be read. */
const ticketUnfit =
  /\b(?:ticket|folio|nota|recibo) no (?:(?:me|le|se|lo) )*(?:coincid|cuadr|correspond|checa|concuerd|concord|entiend|lee\b|ve\b|esta\b|es (?:del?|suy[oa]|mi[oa]|nuestr[oa]|igual|para)\b)/;

/** "No quiere factura", "no se llevó el ticket": what somebody does with the paper, which has its number all the same. */
export const paperDeclined = new RegExp(
  `\\b(?:no|ni|nunca|tampoco) ${ofWhom}(?:(?:quier|quis|ocup|necesit|pid|recog)\\w+|llevo|llevaron|di|dimos|dio|dieron|doy|entreg\\w+) (?:(?:el|su|sus|un|ningun|ninguna|una|la|de) )*${ticketNoun}\\b|\\bno ${ofWhom}(?:\\w+ )(?:(?:su|la|una) )*factura\\b`,
);

/** What is said of the customer, the sale or anything else where the ticket is asked for: "no le alcanzó", "no, la señora", "ay no". */
const ofElse =
  /^(?:(?:ay|uy|ah|pues|es que|ya|,) )*(?:no (?:le |les |me )?alcanz\w+\b.*|no (?:la |se la )?(?:quiere|quiso|quieren|quisieron|compro|llevo|compraron|llevaron)|no (?:ha |han )?(?:pagado|pago|pagaron|paga|pagan)|no (?:se |me |le )?(?:llev|compr|quis|quier)\w+ nada|no l[oa] traigo|no tra(?:jo|e) (?:dinero|lana|efectivo|con que)\b.*|se arrepint\w+\b.*|(?:no ,? ?)?(?:fue|es|hay|hubo) (?:un |mi )?error|(?:no ,? ?)?quital[aoe]|no (?:es|era|fue) (?:mi|su|esta|esa|la) venta|no ,? ?(?:(?:es |era )?(?:para |de |del |al? )?(?:el|la|los|las|ella|ellas|ellos|mi|senora?|otr[oa]|un[ao])(?: \w+)?|saldo|ahorita|luego|todavia|aun)|no me (?:digas|diga)|no puede ser|no (?:te |le )?(?:entend|entiend)\w+|no (?:manches|mames|inventes|chingues|friegues|seas|hombre)\b.*|no sale (?:todavia|aun|ahorita)|(?:todavia|aun) no sale|no me l[oa] (?:ha|han) (?:dado|pasado|entregado)|no (?:hay|tenemos|tengo|jala|sirve) (?:el )?(?:sistema|internet|senal|luz|linea|datos)|no (?:me )?(?:lo |la )?se(?: (?:el|cual|que|de) .*| cual| bien| ,? ?.*pregunt.*)?|no (?:lo |la |se |le )?(?:veo|ve|alcanzo a ver|distingo)(?: bien)?|no ha salido|(?:sin|no hay) prisas?|ningun[oa] de (?:es[oa]s|l[oa]s dos)|no quier\w+ (?:la|esa|esta|su|comprar) ?\w*|no (?:traia|traian|traigo|trae) (?:dinero|lana|efectivo|cambio|feria|con que)\b.*|no aparece)$|^(?:ay|uy|ah|chin) ,? ?no$/;

/** "No lo guardé", as it was typed: without the accent it may be an order not to save the sale. */
export const notKept = /^\W*(?:(?:ay|uy|pues|es que|la verdad),? )*(?:ya )?no lo guard(?:é|amos|ó)[\s.,!]*$/iu;

/** "El ticket", "aquí está el ticket", "luego el folio": it is spoken of, and neither told nor denied. */
const besideNoun =
  "(?:el|la|mi|su|este|ese|del?|al|a|numero|num|aqui|aca|ahi|ya|esta|estan|traigo|tengo|trae|viene|va|mando|paso|pasa|te|lo|le|me|luego|manana|despues|rato|ahorita|tarde|mas|pendiente|falta|que|y|si|hay|ver|es|,)";
const spokenOf = new RegExp(
  `^(?:no (?=de))?(?:${besideNoun} )*(?:${ticketNoun})(?: (?:${besideNoun}|${ticketNoun}))*$` +
    `|(?:^|[☎#] )(?:(?:el|la|su|mi) )?${ticketNoun} no (?:me |lo )*se$|^(?:(?:pues|ay|ahorita|es que|,) )*no (?:lo |la )?(?:tengo|traigo) a la mano$`,
);
/** "No lo dejes sin ticket", "sin ticket no se puede", "antes era sin ticket": that there is none is denied, or was so before. */
const noneDenied = new RegExp(
  `\\b(?:no|nunca|ni) ${ofWhom}(?:es|era|fue|va|vaya|iba|ir|quede|queda|quiero|dej\\w+|pong\\w+|pon\\w+|registr\\w+|met\\w+|anot\\w+|captur\\w+|hag\\w+|mand\\w+|acept\\w+|pued\\w+|deb\\w+|vay\\w+)(?: (?:a|ir|ser|quedar\\w*|dejar\\w*|registrar\\w*|poner\\w*|hacer\\w*|que|pasar|vaya|sea|quede))* sin ${ticketNoun}\\b` +
    `|\\bsin ${ticketNoun} (?:, )?no(?=$| ,$| (?:me |se |lo |la |te )*(?:pued\\w+|va|es|quier\\w+|deb\\w+|acept\\w+|deja|vale|registr\\w+)\\b)` +
    `|\\b(?:antes|ayer|la otra|la anterior) (?:\\w+ )?(?:era|fue|iba) sin ${ticketNoun}\\b` +
    `|\\bno (?:tiene|trae|hay|hubo|tengo|traigo) ${ticketNoun} (?:, )?pero si\\b`,
);
/** "¿Se puede sin ticket?", "¿sin ticket hay bronca?"; "¿puedes ponerlo sin ticket?" asks for it to be done. */
const noneAsked = new RegExp(
  `^(?!.*\\bpuedes\\b)(?=.*\\b(?:sin|no (?:hay|tiene|trae|tengo)) ${ticketNoun}\\b)(?:.*\\bque pasa(?:ria)? si\\b|.*\\b(?:pued[oae]|podemos|podria|se vale|pasa algo|hay (?:bronca|problema|pedo|falla))\\b)`,
);

/** "Con ticket", "ticket electrónico", "no, sí tiene", "todavía no lo imprimo": there is one, or will be. */
export const thereIsOne = new RegExp(
  `^(?:(?:con|es|un|una|el|la|su|trae|tiene) )*${ticketNoun}(?: (?!(?:no|ni|nunca|ningun\\w*|nada|na|sin|perdid\\w+|tirad\\w+|rot\\w+)\\b)\\w+)?$` +
    `|\\bsi (?:(?:lo|la|le|me) )?(?:hay|hubo|tiene|trae|trajo|tengo|traigo|dio|dieron|di|salio)$|^(?:(?:pues|ay|es que|,) )*(?:todavia|aun) no\\b`,
);

/** What is printed or written down, and what prints it. */
const ofPaper =
  /\b(?:t[ie]c?ke?ts?|ticketito|tkt|folios?|foliad[oa]|facturero|facturas?|notas?|recibos?|comprobantes?|papel\w*|rollo|tinta|numer\w+|libreta|cuaderno|copia|impresora|maquin\w+|printer|sistema|caja|block|voucher|imprim\w+|imprim[ae]|gener\w+|expid\w+|emit\w+|dan|damos|dando|manejamos|usamos|ocupamos|pidio|hice|hicimos)\b|\bno (?:(?:me|te|le|les|se) )*(?:h?ay|di|dio|dieron|trae|tiene)(?: (?:mi|rey|reina|joven|jef[ea]|amig[oa]|compa|favor|gracias|ahorita|hoy))*$/;
/** What became of it, that it may be left out, or that nothing at all is known of it. */
const goneOrSkipped =
  /\b(?:perd\w+|tir(?:e|o|amos|aron)|romp\w+|moj\w+|borr\w+|extravi\w+|traspapel\w+|comi(?:o|eron)|(?:se (?:lo|la|le)?|lo|la) ?(?:llev|qued)\w+|basura|acab\w+|descompus\w+|atasc\w+|ator\w+|trab\w+|es[oa]s?|asi|cualquier\w*|aplica|hace falta|necesit\w+|gracias|urge|existe|cuent[ao]|idea)\b/;
const nounAlone = new RegExp(`\\b${ticketNoun}\\b`);

/**
 * Whether words that no rule knows, and that the model takes for "there is no ticket", are of the ticket: "no pagó todavía" and "no contesta" deny
 * something else, and "lleva ticket" denies nothing.
 */
export function mayDenyTicket(line: string): boolean {
  const isGone = goneOrSkipped.test(line);
  if (!/\b(?:no|nunca|tampoco)\b/.test(line))
    return isGone || !nounAlone.test(line) || /\b(?:[sc]in|sn|ni|ningun\w*|nada)\b/.test(line);
  return isGone || ofPaper.test(line);
}

/** Whether a line only speaks of the ticket, denies that there is none, or says that it is not right. */
export function onlySpeaksOfTicket(line: string): boolean {
  return spokenOf.test(line) || noneDenied.test(line) || ticketUnfit.test(line);
}

/** Whether a message asks what becomes of a sale without a ticket. `questioned`: it has a question mark. */
export function asksWithoutTicket(line: string, questioned: boolean): boolean {
  return (questioned || /\bque pasa/.test(line)) && noneAsked.test(line);
}

const namesTicket = new RegExp(`\\b${ticketNoun}\\b`);

/** Whether a line tells, where the ticket is asked for, of something that is no ticket. */
export function tellsOfElse(line: string): boolean {
  return ofElse.test(line) && !namesTicket.test(line);
}

const noInvoice =
  /\bno (?:(?:va a|se|me|le|lo|la) )*(?:quier|quis|necesit|ocup|pid|llev)\w+ (?:su |la |una )?factura\b/;
/** "Aún no me dan el ticket": there will be one. */
const notYet =
  /\b(?:todavia|aun) no (?:(?:me|le|les|se|nos|lo|la) )*(?:dan?|dieron|dio|sale|salio|imprim\w+|entreg\w+|pas\w+|ha|han|lleg\w+|tengo|traigo|veo|encuentro)\b/;

/** Whether a line says that there is no ticket. */
export function saysNoTicket(line: string, asked: Asked): boolean {
  // "¿No se puede sin número?" is about the phone, where that is asked for.
  const said = line.replaceAll(" ,", "").replaceAll(asked === "phone" ? /\bsin numero\b/g : /$^/g, "");
  // At a summary "el ticket no" says that it is wrong, and a ticket that was told is not taken off by a remark.
  if (asked === "summary" && (ticketWrong.test(said) || paperDeclined.test(said))) return false;
  if (asked === "ticket" && tellsOfElse(line)) return false;
  // "Folio 5567, no quiere factura": the invoice is another paper.
  if (/&|\b(?:ticket|folio|nota|recibo)\b.*#/.test(line) && noInvoice.test(line)) return false;
  if (onlySpeaksOfTicket(line) || notYet.test(line)) return false;
  return (
    noTicket.test(said) ||
    ticketDenied.test(said) ||
    (asked === "ticket" &&
      (ticketDeniedAlone.test(said) || notFound.test(said) || noneOfIt.test(said) || endsInNone.test(said)))
  );
}

/** Digits of a phone and of an amount. */
const leastDigits = 12;
const openTicket = /[\s,¿]*(?:t[ie]c?ke?t|tkt|folio|nota)\s*\?{1,3}\s*$/iu;

/** "477… 250 ticket?": a sale whose ticket is not known yet, and no question about one. */
export function withoutOpenTicket(text: string): string {
  if (!text.trimEnd().endsWith("?") || text.replaceAll(/\D/g, "").length < leastDigits) return text;
  const left = text.replace(openTicket, "");
  return /[?¿\p{L}]/u.test(left) ? text : left;
}
