import type { Intent } from "./intents.ts";
import { speaksOfPast } from "./no-order.ts";

// What is told with an amount or a phone and is not to be done now: it did not come about, it is for later, it is only asked.

/** "No pagó 250", "tarjeta rechazada", "por poco vendo 250". How it is paid otherwise is no denial: "no pagó con puntos". */
const unpaid =
  /\b(?:(?:no (?:(?:pago|pagan?|pagaron)|(?:alcanz[oa]|pued[eo]|pudo|quiso|quiere|va|van) (?:a )?(?:pagar|comprar|llevar)\w*)|sin pagar|pagaran?|comprara|se arrepint\w+)(?! (?:#|☎|pesos|el|la|al|, )*(?:con|en|de) (?!#))|falta (?:que |por |de )?pag(?:ue|uen|ar)|(?:tarjeta|pago|cobro) (?:rechazad|declinad|denegad)[oa]|(?:le )?(?:rechaz|declin|rebot)(?:o|aron) (?:la|su|el) (?:tarjeta|pago)|no (?:paso|pasa|entro|jalo) (?:la|su) tarjeta|van? a (?:venir|pasar|regresar) a|estaban? por (?:pagar|comprar|llevar\w*)|(?:por poco|casi) (?:(?:le|les|me|nos) )?(?:vend|cobr|compr|pag)\w+)\b(?!.*\b(?:efectivo|otra tarjeta|transferencia)\b)/;

/** What others did or have, and money that is no sale: "le cobraron 250", "su saldo es 250", "250 de propina". */
const otherwise =
  /^(?:(?:muchas|mil|,) )*gracias por (?:los|las|la de|el de|lo de) #|\bles? cobraron\b|\bse queja[nb]?a?\b|\bsu saldo (?:es|era|quedo|dice)\b|^(?:(?:el|la|client[ea]|senora?|que|y|,) )*tiene # (?:(?:pesos|puntos|,|el|la|al|del|en) )*☎$|\b(?:te|les|os) debo\b|^(?!.*☎)(?:(?:un|fue|hubo|otro|,) )*gastos? (?:de|por)\b|\bpago de (?:la |el )?(?:luz|agua|renta|gas|telefono|internet|nomina|sueldos?|impuestos?)\b|^(?!.*☎).*# (?:pesos )?de propina\b|^(?:(?:ya|oye|,) )*(?:recibi|me dio|le di)(?: (?:un|billete|de))* #(?: pesos)?$|^(?:(?:el|su|y|de|,) )*(?:cambio|vuelto|feria) (?:fue|fueron|es|son|era|eran)(?: de)? #(?: pesos)?$|^client[ea] #$|^(?:(?:ya|aqui|,) )*(?:hay|tengo) (?:a )?# (?:personas |client[ea]s )?en (?:la )?(?:fila|cola)$|^(?:(?:oye|,) )*(?:hay|hubo|tengo|tiene) (?:un |algun )?(?:error|problema)s? (?:en|con)\b|^problemas? (?:en|con)\b|\bque no (?:era|eran|es|son) del? ☎|^☎ ,? ?(?:ya )?tiene #(?: pesos)?$|^(?:(?:y|oye|,) )*quien (?:le |les )?(?:vendio|cobro|registro)\b|☎ (?:(?:me|nos|le|les|se) )*deb(?:e|en|o|emos|ia|ian) #|☎ (?:ya )?ten(?:ia|ian|iamos) #|^(?:(?:y|pero|oye|,) )*si (?:(?:el|la|del?|client[ea]|senora?) )*☎ (?:no )?(?:viene|llega|pasa|regresa|paga|compra|lleva|quiere|usa|pide)\b|\b(?:tiempo aire|anticipos?|enganches?|apartad[oa]s?|promesas? de pago|(?:quiere|dame|ocupo|necesito|pide|pidio) # (?:pesos )?de cambio)\b|\b(?:mi|nuestro) (?:numero|telefono|celular)(?: \w+)? (?:es|era) (?:el )?☎|\b(?:numero|telefono|celular) (?:de la tienda|del (?:local|negocio)|de la sucursal) (?:es|era) (?:el )?☎/;

/** "¿Ya le cobraste 200?", "le quitaron 30 por usar puntos": what was done, or is said to have been. */
const doneAlready =
  /^(?:(?:oye|y|el|la|client[ea]|senora?|,) )*(?:☎ )?ya (?:(?:le|se|los|las) )*(?:cobraste|registraste|vendiste|anotaste|metiste|descontaste)\b|\ble(?:s)? (?:quitaron|descontaron|restaron|bajaron)\b(?=.*☎)/;

/** "¿Cómo cobro 250?", "qué pasa si vendo 250". */
const asksHow =
  /^(?:(?:oye|oiga|y|a ver|disculpa|,) )*(?:que pasa(?:ria)? si|y si|cuant[oa]s? (?:(?:puntos|saldo|le|se|me) )*(?:seria|serian|es|son|sale|saldria|tocan?|tocarian?|ganaria|gana|darian|dan|juntaria) (?:\w+ ){0,2}?si (?!se\b)|(?:como|donde) (?:(?:le|les|lo|la|se|hago|puedo|para|que) )*(?:cobr|vend|registr|met|anot|captur|quit|pon|sum|agreg|rest|descuent|d(?:oy|ar|amos)\b))|^(?:(?:oye|y|,) )*(?:le |les )?puedo (?:quit|pon|sum|agreg|rest|descont|dar)|^si (?:le|les) \w+ .*\bque pasa/;

/** "477… ¿puede usar 30?", "pregunta si puede usar 30": whether the balance is enough. */
const asksWhetherMay = /^(?=.*☎)(?!.*\b(?:me|se) pued).*\bpueden? (?:\w+ ){0,2}?(?:us|gast|pag|canje)\w+/;

/** "¿Aparece 250?", "¿está bien 250?" */
const asksOfIt = /^(?:(?:oye|y|si|ya|,) )*(?:aparecen?|sale|salen|esta(?:n)? (?:bien|registrad[oa]s?)|se ve)\b/;

/** Of a correction: denied, for later, or only thought of. */
const notToCorrect =
  /\b(?:no|nunca|tampoco) (?:(?:me|le|les|se los?|se las?|hay que|vayas? a|quiero(?: que)?|debes?|tienes que) )*(?:d(?:es|en|ar(?:le|les|selos)?)|pong\w+|pon(?:er|as)\w*|agreg(?:ues|uen|ar)\w*|sum(?:es|en|ar)\w*|quit(?:es|en|ar)\w*|rest(?:es|en|ar)\w*|descuent(?:es|en)|descontar\w*|baj(?:es|en|ar)\w*)\b|^(?:(?:oye|y|,) )*(?:manana|luego|despues|al rato|a lo mejor|quiza\w*|tal vez|igual y|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))\b|\bpero (?:ya |siempre |mejor )?no$|\b(?:es|era|fue) (?:de )?(?:broma|prueba)$|\bno es cierto$|^(?!.*☎).*\b(?:sobran?|sobraron|faltan?|faltaron)\b.*\ben (?:la )?caja\b/;
/** "Iba a quitarle 50", "casi le quito 50": it was not done, and is not to be. */
const almostDone =
  /^(?:(?:oye|y|yo|ya|ayer|hoy|,) )*(?:(?:casi|por poco) (?:(?:le|les|se|me) )*[a-z]{3,}|(?:iba|ibamos|iban|estaba por|pensaba|estuve a punto de) (?:a )?[a-z]{3,} )/;
/** Of a correction that waits for something: "cuando venga súmale 50", "si se queja súmale 50". */
const onceItHappens =
  /^(?:(?:oye|y|,) )*(?:cuando \w+(?: \w+){0,2}? ,? ?\w+l[eo]s? #|si (?:(?:se|me|te|ya|no|el|la|client[ea]|senora?) )*(?:quej|vuelv|vien|lleg|regres|reclam|pregunt|insist|compr|pag|pas|habl|marc)\w* (?:.* )?\w+l[eo]s? #)/;
/** "¿Debo sumarle 50?", "¿se le pueden quitar 50?" */
const asksIfToCorrect =
  /^(?:(?:oye|y|,) )*(?:(?:se|se le|se les) pued\w+|deb(?:o|emos|eria|eriamos)|tengo que|es correcto) (?:quit|pon|sum|agreg|rest|descont|dar|abon)\w*/;

/** "¿Alguien le quitó 50…?", "¿le quitaste 50…?" */
const asksOfDone = /^(?:(?:oye|y|ya|tu|ustedes|alguien|quien|,) )*(?:les?|se les?) \w+ #/;
const askedWhy = /\b(?:para|por) que (?:le|les|se los?|se las?) (?:d[ií]?\w*|quit\w+|pus\w+|sum\w+|agreg\w+)/;

/** Of people: "no agregues a Lupita", "ya registré a Paola". */
const notOfPeople =
  /\b(?:no|ya no|nunca) (?:(?:me|la|lo|le|vayas? a|quiero|hay que) )*(?:agreg(?:ues|ar)|registr(?:es|ar)|invit(?:es|ar)|d(?:es|ar)(?:l[ao])? de (?:alta|baja)|quit(?:es|ar)|borr(?:es|ar)|elimin(?:es|ar)|sa(?:ques|car)|corra?s|correr|desactiv(?:es|ar)|suspend(?:as|er)|desvincul(?:es|ar))\w*\b|\bya (?:la |lo |le )?(?:registre|agregue|invite|di de (?:alta|baja)|quite|desactive|elimine|borre|meti)\b(?! (?:pero|mal))(?!.*\b(?:agreg|registr|invit|d|haz|pon|quit|borr)\w*l[aeo]\b)/;

/** "Agrega a Lupe mañana": not now. */
const forLater =
  /^(?:(?:oye|favor|quiero|,) )*(?:agreg|registr|invit|inscri|alta|da de alta|dar de alta|met)\w*\b.*\b(?:manana|luego|despues|al rato|otro dia|(?:el|este) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la (?:otra|proxima) semana)$/;

/** "Brenda no puede entrar al sistema", "ayer di de baja a Brenda": what is told of somebody who works here. */
const toldOfPeople =
  /\bno (?:(?:me|le|la|lo) )?(?:puede|pudo|podia|deja|dejo|entra|entro|quiere|ha podido)(?: (?:a|ni))? (?:entrar|vender|cobrar|registrar|usar|ver|trabajar|acceder|abrir|hacer)|\bno (?:entra|viene|vino|llego|trabaja) (?:(?:a trabajar|ni|a la|al) )*(?:hoy|ahorita|manana|todavia|temprano)\b|^(?:(?:yo|ya|oye|,) )*(?:ayer|antier|anoche|hoy|hace rato) (?:ya )?(?:la |lo |le )?(?:di de (?:alta|baja)|quite|desactive|elimine|borre|corri|despedi)\b|^(?:(?:yo|ya|oye|,) )*di(?:mos)? de baja a \w+(?: \w+){0,2}$|\bse dio de baja\b|\bva a (?:renunciar|irse|salirse|dejar(?:nos)?)$|\b(?:pensando|pienso|quiza|tal vez|a lo mejor)\b|^(?:(?:ya|oye|,) )*corrimos a \w+(?: \w+)?$/;

/** How somebody asks for it to be done: "¿puedes dar de baja a Ana?", "¿das de baja a Ana?" */
const asksToEnd =
  /\b(?:pued\w+|podri\w+|podras?|me ayud\w+|d(?:as?|ale|ar)|quit[ae]s?|borr[ae]s?|elimin[ae]s?|sac[ae]s?|favor|como)\b/;
/** "¿Por qué diste de baja a Fabián?", "¿cuándo dimos de baja a Itzel?" */
const asksOfPeople = /^(?:(?:oye|y|,) )*(?:(?:por|para) que|cuando|quien(?:es)?)\b/;
/** "Si Uriel no viene lo doy de baja"; "sí, da de baja a Ana" has its comma, or its order at once. */
const onCondition =
  /^(?:(?:y|pero|oye|,) )*si (?!(?:da|dale|dal[ao]|quit\w*|borr\w*|elimin\w*|baja|sac\w*|corr\w*|desp\w*|susp\w*|bloq\w*|favor|por|ya|a|es|pued\w+|podr\w+|gust\w+|quier\w+)\b)\w+ (?!,)|\bsi (?:ya )?no (?:viene|llega|regresa|vuelve|contesta|quiere)\b/;
/** "Mañana da de baja a Lupita", "voy a dar de baja a Itzel el viernes". */
const endsLater =
  /^(?:(?:oye|y|,) )*(?:manana|luego|despues|al rato|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))\b|\b(?:voy|vamos|va|van) a \w+.*\b(?:manana|luego|despues|al rato|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|mes|quincena)\b|^(?:(?:favor|oye|ya|,) )*(?:d[ae]l?e?|dar|quit\w*|saca\w*|suspende\w*|elimina\w*) (?!.*\b(?:renuncio|fue|corri|despedi)\b).*\b(?:manana|luego|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la (?:otra|proxima) semana)$/;

/** Whether what is said of somebody who works here is no order to end their access. */
function endsNobody(text: string, line: string): boolean {
  if (/[?¿]/.test(text) && !asksToEnd.test(line)) return true;
  return toldOfPeople.test(line) || asksOfPeople.test(line) || onCondition.test(line) || endsLater.test(line);
}

const sells: readonly (Intent | null)[] = ["sale", "next", "sameAgain", "redeem"];
const corrections: readonly (Intent | null)[] = ["correct", "correctAdd", "correctRemove"];
const ofPeople: readonly (Intent | null)[] = ["staffAdd", "staffDisable", "invite"];

/** Whether a line tells of a sale that did not come about, or of other money than a sale's. */
export function tellsOfNoSale(line: string): boolean {
  return unpaid.test(line) || otherwise.test(line) || asksHow.test(line);
}

/** "Pagará 250", "compraría 250": its accent is not in a line. */
const isToCome = /(?<!\p{L})(?:pagar|comprar|vender|llevar|cobrar|gastar)(?:án?|é|emos|ía[ns]?|íamos)(?!\p{L})/iu;

/** "Recibí 500", as it was typed: its word is mended to the one for a ticket. */
const onlyReceived =
  /^\s*(?:ya\s+)?recib(?:[ií]|i[oó]|imos)\s+(?:un(?: billete)? de\s+)?\$?\d[\d.,]*(?: pesos)?[\s.!]*$/iu;

/** What is meant in the place of what seems to be wanted, where that is not to be done now; undefined: it is. */
export function meantInstead(text: string, line: string, meant: Intent | null): Intent | undefined {
  if (sells.includes(meant)) {
    if (asksHow.test(line)) return "howTo";
    const asksForSomebody = /[?¿]/.test(text) || /\b(?:pregunt\w+|saber) si\b/.test(line);
    if (meant === "redeem" && asksForSomebody && asksWhetherMay.test(line)) return "balance";
    if (doneAlready.test(line)) return "status";
    if (/[?¿]/.test(text) && asksOfIt.test(line) && line.includes("#")) return "status";
    return unpaid.test(line) || otherwise.test(line) || isToCome.test(text) || onlyReceived.test(text)
      ? "denial"
      : undefined;
  }
  if (meant === "balance" && line.includes("#") && asksHow.test(line)) return "earning";
  if (corrections.includes(meant)) {
    if (askedWhy.test(line)) return "status";
    if (asksHow.test(line)) return "howTo";
    if (/[?¿]/.test(text) && asksIfToCorrect.test(line)) return "howTo";
    // "¿Le quitaste 50 al 477…?"
    if (/[?¿]/.test(text) && asksOfDone.test(line) && speaksOfPast(text)) return "status";
    return notToCorrect.test(line) || almostDone.test(line) || onceItHappens.test(line) ? "denial" : undefined;
  }
  if (meant === "staffDisable" && endsNobody(text, line)) return "staffList";
  // "No agregues a Lupe 477…": no customer is registered for it either.
  const isOfPeople = ofPeople.includes(meant);
  if ((isOfPeople || meant === "register") && notOfPeople.test(line)) return "denial";
  return isOfPeople && meant !== "staffDisable" && forLater.test(line) ? "later" : undefined;
}
