import type { Speaker } from "../features.ts";
import { callForHelp, endOfTalk, greeting, whoIsThere } from "./told-by-anybody.ts";
import {
  asksHowItWent,
  asksForFile,
  asksPointsGiven,
  asksBestSeller,
  asksBestCustomer,
  asksWhoWorks,
  asksWhoSoldMost,
  asksWhoSold,
  asksOwnDay,
  asksShopsDay,
  asksBranchsDay,
} from "./asked-of-shop.ts";
import type { Told } from "./told.ts";

/** "Le cobré de más, ¿qué hago?" */
const isOvercharged =
  /^(?!.*#).*\b(?:cobre|cobramos|vendi|puse|meti|registre|capture|teclee) (?:\w+ )?de (?:mas|menos)\b/;

/** "La regué", "quítamela", "me faltó un cero". */
const spoilt =
  /^(?:(?:oye|ay|creo que|perdon|,) )*hubo (?:un )?error$|^(?:ya )?(?:(?:me |le |te )?quedo|sali[oó]|esta) mal$|\bme falt(?:aron|o) #|\bla (?:regue|cague|embarre|fregue|chingue|arruine)\b|^(?:(?:ya|ay|no|porfa|favor|oye|,) )*(?:quit|borr|elimin|anul|cancel|corr[ei]g|corrij|cambi|edit|modific)\w*(?:me)?l[ao]s?(?: (?:favor|porfa|ya|toda))*$|\b(?:falto|sobro|falta|sobra|puse|comi) (?:(?:un|otro|el) )?(?:cero|#)(?: de (?:mas|menos))?$/;

/** "Quita a Damaris", "suspende a Ximena". */
const takesAccess =
  /^(?:(?:ya|oye|favor|porfa|hay que|quiero|,) )*(?:quit|elimin|suspend|bloque|corr[eio]|sac|borr|desactiv|inhabilit|deshabilit|desped|despid)\w* (?:(?:el|su) acceso )?a (?:(?:la|el|mi) )?(?!client)[a-z]{3,}(?: [a-z]{3,}){0,2}$/;

/** "Cancela el acceso de Pepe". */
const endsAccess =
  /\b(?:quit|cancel|bloque|elimin|borr|suspend|revo[ck]|desactiv|inhabilit|deshabilit|cierr|sac)\w* (?:el |su |la )?(?:acceso|entrada|permiso|usuario)s? (?:de|a|del) (?!client)[a-z]{3,}/;

/** "Da de baja al cliente": nobody can, here. */
const removesCustomer =
  /^(?!.*(?:#|&|\b(?:puntos?|saldo|ventas?|compras?|tickets?|usos?)\b)).*\b(?:de baja|elimin\w*|borr\w*|bloque\w*|desactiv\w*|suspend\w*) (?:al?|de la|del|la|el|es[ae]) client[ea]\b/;

/** "Que use todo 477…" */
const usesAll = /\b(?:us[ae]r?|gast[ae]r?|pag[au]e?r?) (?:con )?tod[oa]\b.*☎/;

/** "Can she use her points? 477…" */
const usesInEnglish =
  /^(?=.*☎)(?:can|could|may) (?:she|he|they|we|i|the customer) (?:use|pay with|spend) (?:(?:her|his|their|the|some|#) )*(?:points|balance)\b/;

/** "Siguiente", "sig". */
const onlyNext =
  /^(?:(?:ok|va|y|ya|listo|ahora|gracias|,) )*(?:(?:el|la) )?(?:siguiente|sig|que sigue)(?: (?:client[ea]|venta|favor|porfa|gracias|,))*$/;

/** "¿Ya la hizo Luis?": what somebody else was to do, and no sale. */
const asksOfManager =
  /^(?:(?:y|oye|entonces|,) )*ya (?:(?:me|te|nos|se) )?(?:la|lo) (?:hizo|devolvio|deshizo|cancelo|borro|quito|arreglo|regreso) (?!ya\b|bot\b|sistema\b|la venta\b|eso\b)(?:(?:el|la|mi) )?[a-z]{3,}$/;

/** "Ahora una cajera." */
const addsAnother =
  /^(?:(?:ahora|y|ok|tambien|luego|falta|,) )+(?:una?|otr[oa]) (?:cajer[oa]|gerente)(?: (?:mas|nuev[oa]|tambien))*$/;

/** "Entonces venta normal." */
const sellsAfterAll =
  /^(?:(?:ok|va|no|entonces|pues|bueno|mejor|ah|que sea|solo|nomas|,) )*(?:una )?venta (?:normal|sin puntos|nada mas|nomas)$/;

/** "¿Se puede hacer venta sin teléfono?" */
const asksWithoutPhone =
  /^(?:(?:oye|hola|y|si|,) )*(?:(?:se|no se) pued\w*|pued[eo]s?|podria\w*|como (?:le )?(?:hago|registro|vendo|cobro)) (?:\w+ ){0,5}sin (?:(?:su|el|un) )?(?:telefono|celular|numero)\b(?! de (?:ticket|nota|folio))/;

/** "Chécame si ya está dada de alta la señora del…" */
const asksWhetherKnown =
  /^(?=.*☎).*\b(?:si (?:ya )?|ya )(?:\w+ )?(?:esta|estan|existe|aparece|sale|tiene cuenta)(?: \w+){0,2} (?:dad[oa]s? de alta|de alta|registrad[oa]s?|inscrit[oa]s?|en el (?:monedero|sistema|programa))\b/;

/** "Y la que sigue: 339… 145 nota 90." */
const tellsNext =
  /^(?:(?:y|va|ahora|ok|,) )*(?:la|el) (?:que sigue|siguiente|otr[oa]) (?:, )?(?:(?:es|al?|del?|el) )*☎.*#(?!.*\b(?:quedo|paso|entro)\b)/;

/** "Registra la del señor de la camioneta": his sale. */
const registersThatOf = /\b(?:registr|anot|apunt|met|captur|cobr)\w* (?:la|lo) (?:del?|de l[ao]) (?!client|nuev)\w+/;

/** "El saldo del 477… tiene que quedar en 350". */
const setsBalance =
  /\bsaldo\b.*\b(?:quedar|quede|queda|dejar\w*|dejal\w+|deja|pon\w*) en #|\b(?:dej|pon|fij|ajust)\w* (?:el|su) saldo (?:del? ☎ )?(?:en|a) #|\bcambi\w+ (?:el|su) saldo\b.*\ba #/;

/** "Que se le junten los puntos al 834…, gastó 235": a sale, which earns them. */
const earnsPoints =
  /^(?=.*☎)(?=.*\b(?:gasto|compro|consumo|llevo|pago|se llevo|compra) (?:de )?#).*\b(?:junt|acumul|abon|sum|carg|caig|cai|pon|d)(?:a|an|e|en|ga|gan|ar|ale|ele)(?:me|le|les|sele)?(?: \w+){0,2} puntos\b/;

/** "Ponle los puntos de 250 de compra": a sale all the same. */
const pointsOfPurchase =
  /^(?=.*☎).*\bpuntos (?:de|por) (?:# (?:pesos )?de (?:compra|consumo|venta)|(?:(?:una|la|su) )?(?:compra|consumo|venta) (?:de|por) #)/;

/** "Cambia los 50 puntos del 477… por 40". */
const changesPoints = /^(?=.*☎).*\bcambi\w+ (?:(?:los|sus) )?# puntos\b.*\b(?:por|a) #/;

/** "644… sus puntos". */
const namesBalanceOf =
  /^(?:(?:al?|del?|el|la|y|oye|dame|,) )*☎ ,? ?(?:sus?|los?|cuantos?) (?:puntos|saldo|monedero)$|^(?:y )?(?:sus?|los?|el)? ?(?:puntos|saldo) (?:del?|al?)(?: el)? ☎$/;

/** "Dos ventas porfa": the first of them. */
const wantsSales =
  /^(?:(?:hola|oye|quiero|ocupo|necesito|van|tengo|traigo|son|hacer|registra|registrar|,) )*# ventas(?: (?:favor|mas|nuevas|gracias))*$/;

/** "El cliente ya se va", "el cliente quiere irse". */
const isLeaving =
  /^(?:(?:oye|ya|y|el|la|mi|client[ea]|senora?|muchach[oa]|joven|,) )*(?:se (?:va|quiere ir|esta yendo)|(?:quiere|tiene que) irse|tiene prisa|hay (?:mucha )?(?:fila|cola|gente))(?: (?:ya|ahorita|,))*$/;

/** "El cliente se llama Juan": of no phone. */
const onlyNamed = /^(?:(?:el|la|client[ea]|senora?|muchach[oa]|joven|ella) )+se llama(?: [a-z]+){1,4}$/;

/** "Ana dice que le sume 50": who is told to say so, not to be done at once. */
const retellsOrder =
  /^\w+ (?:dice|dijo|pide|pidio) que (?:le|les) (?:sum|quit|rest|agreg|abon|pon|descuent|baj)\w+ #.*☎/;

/** "Regresó las cocas, ¿qué hago?" */
const gaveBack =
  /^(?!.*☎)(?:(?:oye|y|me|nos|ya|el|la|client[ea]|senora?|,) )*(?:regres|devolv|retach)(?:o|io|aron|ieron) .*\b(?:que|como) (?:le )?(?:hago|hacemos|procede)\b/;

/** "Perdón, 98", with nothing open: what the last sale should have been. */
const takesLastBack =
  /^(?:(?:ay|uy|ah|chin|no|oye|,) )*(?:perdon|digo|corrijo|me equivoque) ,? ?(?:(?:eran?|son|fueron|fue) )?#(?: pesos)?$/;

/** "Ponla otra vez." */
const putsAgain =
  /^(?:(?:oye|favor|y|,) )*(?:pon|haz|mand|registr|met|sub|captur|cobr)(?:a|e)?l[ao] (?:otra vez|de nuevo)(?: favor)?$/;

/** "Please take away 50 points from 477…", "50 points less for 477…". */
const takesInEnglish =
  /^(?=.*☎).*\b(?:tak(?:e|ing) (?:away|off|out)|tak(?:e|ing) (?:# )?(?:points? )?(?:away|off|from)|remove|deduct|subtract|minus|(?:# )?points? less|less #)\b/;

/** "Balance 477…" */
const balanceInEnglish =
  /^(?:(?:the|check|what is|whats|show|me|favor) )*(?:balance|points)(?: (?:of|for|from|on|de|del))? ☎$/;

/** "Revisa la venta del 477…" */
const asksToSeeSale =
  /^(?:(?:oye|favor|a ver|me|quiero|,) )*(?:busc|revis|chec|ensen|muestr|encuentr|verific)\w* (?:(?:la|las|el|los|ultimas?) )*(?:ventas?|compras?|operacion|movimientos?) (?:de|del|al|a)(?: (?:el|la|cliente))* ☎$/;

/** "La señora dice que no tiene sus puntos." */
const missesPoints =
  /\bdicen? que (?:no|nunca) (?:tienen?|le \w+|les \w+|ven?|trae) (?:sus |los |nada de )?(?:puntos|saldo)\b/;

/** "Eran 1580 menos 80 de descuento, quedó en 1500": what a purchase came to, and no correction of a balance. */
const soldCheaper =
  /^(?!.*\b(?:saldos?|puntos?|monedero|quit\w+|baj(?:a|ale|ar|arle)|de mas|mal|equivo\w+|error)\b)(?=.*(?:\bmenos #|\bmenos \d+%|# (?:pesos )?de (?:descuent|rebaj)|\d% de descuent|\b(?:descuent\w*|rebaja) de\b|\bcon (?:el |su |un )?descuent)).*\b(?:(?:quedo|quedan?|quedaron|quedaria)(?: en| de| a)?|son|fueron|total|pago) #/;

/** "Ponle a 477… 170 en total", of a manager. */
const addsInAll =
  /^(?:(?:favor|oye|,) )*(?:ponle|sumale|agregale|dale|abonale|regalale) (?:al? ☎ # (?:puntos |pesos )?en total|# (?:puntos |pesos )?en total al? ☎)$/;

/**
 * "Súmale 50 477…", "suma dos cincuenta al 477…", "477… más 50", of a manager: what is added to a balance, where nothing speaks of a sale. "Ponle" and
 * "carga" may be of either.
 */
const addsToBalance =
  /^(?=(?:.*\b(?:sum(?:a|ale|ar|arle|ele|enle)|agreg(?:a|ale|ar|arle|uele|uenle)|aument(?:a|ale|ar|arle)|anad(?:e|ele|ir|irle))\b)|☎ mas #)(?=.*#)(?!.*☎.*☎)(?:(?:oye|favor|porfa|gracias|puedes|quiero|al?|del?|el|la|le|client[ea]|senora?|telefono|numero|sum\w+|agreg\w+|aument\w+|anad\w+|mas|otr[oa]s|como|unos|pesos|☎|#|,|\.)(?: |$))+(?:por(?:que)? (?![^☎#]*\b(?:compra|venta) de\b)[^☎#]*)?$/;

/** "¿Y puede usar 50?" of the customer of the last sale. */
const asksWhetherMayUse =
  /^(?:(?:y|oye|entonces|ya|si|,) )*(?:(?:le|les|se) )?(?:puede|pueden|podria) (?:us|canje|gast)\w+(?: #| sus?| puntos| saldo| pesos| de)*$/;

/** "477… 250 y dile su saldo": a sale, whose outcome tells the balance. */
const sellsAndTells =
  /^(?=.*☎)(?!.*\b(?:us|canj|gast|pag|descuent|quit)\w*)[^&]*# (?:pesos )?(?:, )?y (?:dile|dime|dame|digale|pasale) (?:(?:cuanto|cual|es|su|el) )*(?:saldo|puntos|tiene|le queda)\b/;

/** "Bloquea 477…": whoever works here. */
const blocksPhone =
  /^(?:(?:favor|oye|hay que|,) )*(?:bloque|inhabilit|deshabilit|suspend|desactiv)\w* (?:(?:al?|el|la|acceso|de|del|su|telefono|numero|celular) )*☎$/;

const corrections = ["correct", "correctAdd", "correctRemove"] as const;

/** "¿Le alcanza para 80 con sus puntos al 953…?" */
const asksWhetherEnough =
  /^(?=.*☎)(?=.*\b(?:saldo|puntos?|monedero)\b).*\b(?:alcanz(?:a|an|ara|aria)|ajusta|completa)\b/;

/** "Hay una clienta nueva". */
const isNewCustomer =
  /^(?:(?:hola|oye|hay|es|tengo|traigo|llego|viene|aqui|favor|,) )*(?:(?:un|una|otr[oa]) )?client[ea] nuev[oa](?: favor)?$/;

/** "Dar de alta a mi primo": whom a cashier registers is a customer, where no work is spoken of. */
const registersSomebody =
  /^(?!.*\b(?:cajer|emplead|colab|gerent|vended|trabaj|equipo|compan|personal|turno|acceso)\w*).*\b(?:de alta|registr\w*|inscri\w*) a (?:(?:mi|una?|la|el|su|esta|este|unos?) )?(?:prim|vecin|herman|ti[oa]|amig|comadre|compadre|cunad|sobrin|abuel|mama|papa|suegr|espos|hij|novi|senor|client|don|dona)\w*/;

/** "Registra a Ventura Salas 477…": whoever is named in full, or with their birthday, and a phone is a new customer. */
const registersByName =
  /^(?!.*\b(?:ventas?|compras?|compro|puntos?|saldo|monedero|ticket|folio|nota|gast\w+|pag\w+|cobr\w+|cajer\w+|gerente)\b)(?:(?:favor|oye|hola|ya|,) )*(?:registra|inscribe|agrega|da de alta)(?:r|me)? a (?!(?:la|el|las|los|una?|mi|su|est[ea]|es[ea]|don|dona|senora?|client[ea])\b)[a-z]{3,}(?: (?:(?:de|la) )?[a-z]{3,}){1,4}(?: ,)? (?:al |del? |con )?(?:(?:el )?(?:telefono|celular|numero) )?☎$|^(?:(?:favor|oye|hola|,) )*(?:registra|inscribe|da de alta)(?:me)? a [a-z]{3,} .*\b(?:cumple|nacio|nacimiento)\b.*☎/;

/** "Agrega gerente Juan 477…". */
const addsStaff =
  /^(?!.*#)(?:(?:favor|oye|quiero|,) )*(?:agrega|registra|da de alta|alta|inscribe)(?:r|me)? (?:de |a |como )?(?:un |una |el |la )?(?:cajer[oa]|gerente|encargad[oa]) (?:nuev[oa] )?(?:a )?(?!client|de\b|del\b|en\b|para\b)[a-z]{3,}.* ☎$/;

/** "¿El recibo HQ-9 sí se capturó?" */
const asksOfTicket =
  /\b(?:ticket|folio|nota|recibo) [#&] (?:(?:ya|si|no) )?(?:(?:se|lo|la) )?(?:captur|registr|qued|guard|entro|metio|paso|aparec|subi)\w*/;

/** "477… pregunta si puede usar 30". */
const asksForCustomer = /☎ (?:\w+ )?pregunta si (?:(?:le|se|ya) )?(?:puede|alcanza)/;

const manager: readonly Speaker[] = ["manager"];

/** What staff say plainly: the first that fits counts. */
export const toldByStaff: readonly Told[] = [
  {
    says: /\b(?:checa|busca|revisa|verifica|fijate)\b.*&|\bde quien (?:es|fue|era)\b.*&/,
    meant: "findSale",
    insteadOf: [null, "staffList", "whoAreYou"],
  },
  {
    says: asksWhoSold,
    meant: "findSale",
    insteadOf: [null, "corte", "staffList", "whoAreYou", "notAllowed", "other", "status"],
  },
  { says: asksWhetherMayUse, meant: "thatBalance", insteadOf: [null, "status", "redeem", "howTo", "balance"] },
  { says: sellsAndTells, meant: "sale", insteadOf: ["redeem"] },
  { says: blocksPhone, meant: "staffDisable", speakers: manager, insteadOf: "any" },
  {
    says: /\b(?:no|todavia no|aun no) (?:(?:quiero|ocupo|necesito|mandes|me mandes|pedi|hagas|es) )?(?:(?:el|un|ningun) )?corte\b/,
    meant: "denial",
    insteadOf: ["corte"],
  },
  { says: addsInAll, meant: "correctAdd", speakers: manager, insteadOf: [null, "sale"] },
  { says: addsToBalance, meant: "correctAdd", speakers: manager, insteadOf: [null, "sale", "sameAgain"] },
  { says: /^(?:al? )?☎ # puntos$/, meant: "correctAdd", speakers: manager, insteadOf: [null] },
  { says: asksForCustomer, meant: "balance", insteadOf: [null, "redeem"] },
  { says: soldCheaper, meant: "sale", insteadOf: corrections },
  {
    says: asksWhetherEnough,
    meant: "balance",
    insteadOf: [null, "balance", "redeem", "status", "sale"],
  },
  { says: registersByName, meant: "register", insteadOf: [null, "sale"] },
  { says: addsStaff, meant: "staffAdd", speakers: manager, insteadOf: [null, "register", "sale"] },
  { says: isNewCustomer, meant: "register", insteadOf: [null, "next", "sale"] },
  { says: registersSomebody, meant: "register", speakers: ["cashier"], insteadOf: ["staffAdd"] },
  { says: asksOfTicket, meant: "findSale", insteadOf: [null, "sale"] },
  { says: takesInEnglish, meant: "correctRemove", insteadOf: "any" },
  { says: balanceInEnglish, meant: "balance", insteadOf: "any" },
  { says: /^(?:(?:y|son|,) )*# (?:pesos )?mas$/, meant: "sameAgain", insteadOf: "any" },
  { says: asksToSeeSale, meant: "findSale", insteadOf: "any" },
  { says: missesPoints, meant: "thatBalance", insteadOf: [null, "redeem", "complaint", "balance"] },
  { says: earnsPoints, meant: "sale", insteadOf: [null, "redeem", "correctAdd", "balance"] },
  { says: pointsOfPurchase, meant: "sale", insteadOf: [null, "redeem", "correctAdd", "balance"] },
  { says: changesPoints, meant: "correct", speakers: manager, insteadOf: "any" },
  {
    says: namesBalanceOf,
    meant: "balance",
    insteadOf: [null, "redeem", "sale", "ownBalance", "correct"],
  },
  whoIsThere,
  endOfTalk,
  callForHelp,
  { says: wantsSales, meant: "sale", insteadOf: [null, "corte", "myDay", "next"] },
  { says: asksOwnDay, meant: "myDay", speakers: ["cashier"], insteadOf: [null, "status", "customers", "corte"] },
  {
    says: isLeaving,
    meant: "status",
    insteadOf: [null, "next", "register", "other", "later", "sale"],
  },
  { says: onlyNamed, meant: "other", insteadOf: [null, "register", "sale"] },
  { says: asksBranchsDay, meant: "corte", speakers: manager, insteadOf: [null, "notAllowed", "status", "audit"] },
  { says: retellsOrder, meant: "status", speakers: manager, insteadOf: [null, "sale"] },
  { says: asksShopsDay, meant: "corte", speakers: manager, insteadOf: [null, "status", "myDay", "customers"] },
  { says: takesLastBack, meant: "undo", insteadOf: [null, "sale", "other", "status", "sameAgain"] },
  { says: gaveBack, meant: "undo", insteadOf: [null, "menu", "status", "other", "howTo"] },
  { says: putsAgain, meant: "sameAgain", insteadOf: [null, "status", "menu", "other"] },
  { says: tellsNext, meant: "sale", insteadOf: [null, "status", "next", "findSale"] },
  { says: registersThatOf, meant: "sale", insteadOf: [null, "register"] },
  greeting,
  { says: setsBalance, meant: "correct", speakers: manager, insteadOf: "any" },
  { says: isOvercharged, meant: "undo", insteadOf: [null, "status", "howTo"] },
  { says: spoilt, meant: "undo", insteadOf: [null, "other", "status", "sale", "thanks", "denial"] },
  { says: /^(?:(?:y|va|ahora|,) )*una mas$/, meant: "next", insteadOf: [null, "thanks", "sameAgain"] },
  { says: removesCustomer, meant: "notAllowed", insteadOf: "any" },
  { says: asksWhetherKnown, meant: "balance", insteadOf: [null, "register"] },
  { says: asksHowItWent, meant: "corte", speakers: manager, insteadOf: "any" },
  { says: asksWhoSoldMost, meant: "corte", speakers: manager, insteadOf: [null, "audit", "staffList", "findSale"] },
  { says: asksWhoWorks, meant: "staffList", speakers: manager, insteadOf: "any" },
  { says: endsAccess, meant: "staffDisable", speakers: manager, insteadOf: "any" },
  { says: takesAccess, meant: "staffDisable", speakers: manager, insteadOf: [null, "other", "notAllowed", "undo"] },
  { says: takesAccess, meant: "staffDisable", speakers: ["cashier"], insteadOf: [null] },
  { says: usesInEnglish, meant: "redeem", insteadOf: [null, "balance", "status"] },
  { says: asksWithoutPhone, meant: "howTo", insteadOf: [null, "undo", "status", "sale", "register"] },
  { says: usesAll, meant: "redeem", insteadOf: [null, "register"] },
  { says: asksForFile, meant: "corte", speakers: manager, insteadOf: "any" },
  { says: sellsAfterAll, meant: "sale", insteadOf: [null, "status", "other"] },
  { says: onlyNext, meant: "next", insteadOf: [null, "status", "other", "thanks"] },
  { says: asksOfManager, meant: "undo", insteadOf: [null, "status"] },
  { says: asksPointsGiven, meant: "corte", speakers: manager, insteadOf: "any" },
  { says: addsAnother, meant: "staffAdd", speakers: manager, insteadOf: [null, "other", "staffList", "next"] },
  { says: asksBestSeller, meant: "corte", speakers: manager, insteadOf: "any" },
  {
    says: asksBestCustomer,
    meant: "notAllowed",
    insteadOf: [null, "status", "findSale", "customers"],
  },
];
