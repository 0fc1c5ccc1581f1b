import { isYetToRegister, readAboutPast, undoesSomething } from "../../reader/about-past.ts";
import { ticketDenied } from "../facts/tickets/no-ticket.ts";
import { maySpendEither } from "../facts/not-told.ts";
import { givenNames } from "../facts/names/given-names.ts";
import type { Speaker } from "./features.ts";
import type { Intent } from "./intents.ts";
import { withoutRemarks } from "../consent/remarks.ts";
import { hasDoubtfulFace, isOnlyFaces } from "../consent/faces.ts";
import { lineOf, piecesOf } from "../pieces.ts";
import { toldPlainly } from "./told/told-plainly.ts";
import { reportsOwn, withoutReports } from "./no-order.ts";
import { meantInstead, tellsOfNoSale } from "./unreal.ts";

// What the model cannot override: what undoes, denies or asks about something done begins nothing; and what a few words say for certain.

/** How likely it has to be that a sentence which may be about something done asks for something to be done. */
export const surelyMeant = 0.6;
/** What begins something. */
const begins: readonly (Intent | null)[] = ["sale", "next", "sameAgain", "redeem", "register", "balance"];

/** How likely a question about something done has to be beside a phone and an amount. */
const likelyAlone = 0.5;

/** How somebody says that something is not, or not to be, done. "No tiene ticket" and "no encuentro" deny nothing of the kind. */
const denial =
  /\bno (?:vayas|vayan|quier\w+|quis\w+|voy|vamos|hay que|me|la|lo|le|les|se|registr\w+|hag\w+|vend\w+|compr\w+|cobr\w+|met\w+|apunt\w+|anot\w+|captur\w+|he|hemos|hice|hizo|ha|es|fue|us\w+|canj\w+)\b/;

/** "No le di nota", "no trae cel", "no quiso darlo": only that is denied. */
const deniesFact =
  /\bno (?:\w+ ){1,3}(?:ticket|folio|nota|recibo|celular|telefono|numero|papelito|comprobante)\b|\bno (?:me |se |nos )?(?:lo |la )?(?:quiso|quiere|pudo|puede) (?:dar|decir|pasar)\w*|\bno (?:\w+ ){1,3}(?:tarjeta|efectivo|transferencia|vales)\b|\bno se (?:lo )?(?:sabe|acuerda|se)\b|\bno (?:me )?(?:lo )?(?:sabe|trae|tiene)\b|\bno (?:me )?(?:lo )?se(?=$| ,| su\b| el (?:numero|telefono|celular)| cual| bien| de memoria)/g;

function withoutDeniedFacts(line: string): string {
  return withoutRemarks(line).replace(ticketDenied, "").replaceAll(deniesFact, "");
}

/** "Vendí 250 o 300 al 477… ticket 89": a statement with a phone that tells of a sale, of nothing done already, and asks nothing. */
function tellsOfSale(text: string, line: string): boolean {
  const sells =
    /\b(?:vendi\w*|venta|cobr[eoa]\w*|compr(?:o|aron|a)|se llevo|otra (?:al|del|para|de|venta)|registr(?:a|ame|ale|ar)|anota\w*|apunta\w*)\b/;
  return (
    line.includes("☎") &&
    sells.test(line) &&
    !asksToSee.test(line) &&
    !/[?¿]/.test(text) &&
    readAboutPast(text) === null &&
    !tellsOnly(line)
  );
}

/** "Enséñame la venta del 477…" */
const asksToSee = /^(?:(?:oye|favor|a ver|me|quiero|,) )*(?:busc|revis|chec|ensen|muestr|encuentr|verific)\w*\b/;

/** "El total bueno era 612", "debieron ser 90": what the last sale should have been. */
const shouldHaveBeen =
  /^(?!.*[☎?])(?!.*\b(?:saldo|puntos?|ticket|folio|precio)\b).*(?:\b(?:buen|correct|real|verdader|exact|precis)\w* (?:era|eran|es|fue|son|fueron) (?:de )?#|\ben realidad (?:era|eran|es|fue|fueron|son) (?:de )?#|\b(?:debi(?:o|a|an|eron)|tenian?) (?:de |que )?(?:haber )?(?:ser|sido) (?:de )?#|\b(?:eran?|fueron|fue|son) (?:de )?# (?:pesos )?(?:, )?(?:y )?no (?:eran |de )?#|\b(?:cobre|cobramos|vendi|puse|meti|registre|capture|teclee) (?:# (?:pesos )?)?de (?:mas|menos)(?: #)?\b)/;

/** "Era para el 477…", "ay, iba al 477…". */
const shouldHaveGone =
  /^(?:(?:ay|uy|no|perdon|chin|oye|la venta|es[ae]|,) )*(?:era|iba|debia ir|tenia que ir) (?:(?:con|para|del?|al?|el|telefono|celular|numero) )*☎(?: (?:perdon|favor))?$/;

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

/** Whether a line orders that a balance be changed. */
function movesBalance(line: string): boolean {
  return (
    addsTo.test(line) ||
    takesAway.test(line) ||
    /\b(?:(?:regres|devuelv|repon|restituy|corrig|corrij|ajust)\w*|\w+sel[ao]s?)\b/.test(line)
  );
}

const corrections: readonly (Intent | null)[] = ["correct", "correctAdd", "correctRemove"];
const asksWhy =
  /\b(?:por que|porque (?:le |la |lo )?(?:puse|pusiste|quit|registr|hiciste)\w*|para que (?:le |la |lo )?(?:puse|pusiste|quit|registr|hiciste)\w*|como que|que es)\b/;
const supposed =
  /\b(?:nunca|tampoco|ni (?:le|les|la|lo) \w+|casi (?:le|les|me) \w+|iban? a \w+|(?:van? a|quieren?|piensan?|planean?) comprar\w*|imagin\w+|supon\w*|digamos|hubier\w+|ojala|quisiera (?:vend|compr)\w+|queria\w*(?! (?:registr|anot|captur|met|apunt)\w+)|dizque|la meta|(?:me |nos )?faltan? vender|recuerd\w+|acuerd[ae]me|a lo mejor (?:le )?(?:vendo|cobro|compra)|(?:quedo|quedaron|prometi\w+|van?) (?:de|en|que) (?:me |nos )?pag\w+|promet\w+ pagar|proveedor(?:a|es)?|billetes? falsos?|que (?:me |nos |le |les )?debian?|nota de credito|presupuesto|dicen? que (?:compro|compraron|vendi|le vendi|pago)|me dij\w+ que|reclam\w+|le debo|me debe(?! quedar)|quedo a deber|prest[eo]|deposit(?!o (?:&|ticket|folio|nota)\b|o$)\w+|transfir\w+|transfer(?!encia(?! (?:de|al?|por) [#☎]))\w+|pidio prestado|cotiz\w+|ofreci|le (?:pague|pagamos)|falto cobrar\w*|regale|rifa|loteria|para el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|vale de #|recarg\w+|de broma|es broma|no es cierto|es prueba|de prueba|si (?:llega|viene|pasa|compra)\w*|cuando (?:lleg|veng|pas|regres|compr|pag|salg|vuelv|termin|acab|pued)\w*[ea]s?|vas a \w+(?:le|lo|la)?|(?:mi companer[oa]|(?:el|la) otr[oa] (?:caja|cajer[oa]|chic[oa]|muchach[oa]|sucursal|tienda)) (?:ya )?(?:le |les |la )?(?:vendio|cobro|registro|hizo|metio))\b/;
/** Money that came or went without a sale now: "gasté 250 en gasolina", "fondo de caja 500", "le fié 250". */
const otherMoney =
  /^(?:(?:dame|tienes|necesito|hay|traes|un) )*cambio de #$|(?<!# (?:pesos )?(?:con )?(?:un )?)\bcupon(?:es)? (?:de )?#|\bfiad[oa]s?\b|^(?:(?:ya|hoy|ayer|yo|ahorita|oye|,) )*(?:compre|gaste|pague|retire)\b|\b(?:le|les|se l[ao]s?) fi(?:e|amos|aron)\b|\b(?:fondo de caja|caja chica|(?:abri|abrimos|cierre de) (?:la )?caja|retiro de (?:efectivo|#)|hay # en caja|faltan? .*en (?:la )?caja|que (?:me )?debe)\b|\bmi (?:jef[ea]|patrona?|herman[oa]|mama|papa|espos[oa]) (?:ya )?(?:le )?(?:vendio|cobro)\b|\b(?:quiero|voy a|vamos a|va a) (?:vender|cobrar)\w* .*\bmanana\b/;
const done =
  /\bya (?:la |lo |le |les |se |me )*(?:registre|registro|registraste|registramos|meti|capture|anote|apunte|hice|estaba)\b|\bacab\w+ de (?:(?:hacer|registrar|meter)\b|(?:vender|cobrar)\w*(?!.*#))|\bya estaba\b|\bel (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?:(?:le|les|me|nos) )?(?:vendi|cobr|compr|llev|pag)\w*|\b(?:vendi|cobre|compro|gasto)\w* # (?:pesos )?el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b/;

/** "Lupita le cobró 250": somebody else's sale. */
function isOfSomebodyElse(line: string): boolean {
  const [who = ""] = line.split(" ");
  return givenNames.has(who) && /^\w+ (?:ya )?(?:le |les |la )?(?:vendio|cobro|registro|hizo|metio)\b/.test(line);
}

export function tellsOnly(line: string): boolean {
  return (
    isOfSomebodyElse(line) ||
    supposed.test(withoutRemarks(line)) ||
    (otherMoney.test(line) && !/\bventas?\b/.test(line)) ||
    done.test(line) ||
    asksWhy.test(line) ||
    tellsOfNoSale(line) ||
    (denial.test(withoutDeniedFacts(line)) && !isYetToRegister(line))
  );
}

function isDenied(line: string, meant: Intent | null): boolean {
  if (meant === "balance") return false;
  if (meant === "register") return /\bno (?:vayas|vayan|quier\w+|registr\w+|inscrib\w+)\b/.test(line);
  return denial.test(withoutDeniedFacts(line));
}

/** Whether staff tell, with nothing open, what their last sale should have been; `meant`: what is wanted else. */
export function correctsLast(line: string, meant: Intent | null): boolean {
  return (shouldHaveBeen.test(line) || shouldHaveGone.test(line)) && !corrections.includes(meant);
}

/** How a purchase is paid. */
const paysOtherwise = /\b(?:pag(?:a|an|o|ar|ara|ando|ue)|tarjeta|efectivo|transferencia|vales)\b/;
const namesBalance =
  /\b(?:saldos?|puntos?|points?|balance|monedero|us[aeo]\w*|canj\w*|gast\w*|redim\w*|acumul\w*|cashback|recompensas?|descuent\w*|lo que (?:tiene|trae|lleva|junto|hay)|tod[oa])\b/;

/** "Usa tarjeta" uses no balance. */
function withoutOtherMeans(line: string): string {
  return line.replaceAll(/\bus[aeo]\w* (?:(?:su|la|una|en|con|puro) )*(?:tarjeta|efectivo|transferencia|vales)\b/g, "");
}

/** "Le quité 50 puntos por error", "le di 50 puntos": what was done to a balance, where nothing is asked to be done. */
const toldOfBalance =
  /(?<!que )\b(?:le|les|se le|se les) (?:quit(?:e|amos|aron|o)|di|dimos|dieron|dio|pus(?:e|imos|ieron|o)|sum(?:e|amos|aron|o)|baj(?:e|amos|aron|o)|agreg(?:ue|amos|aron|o)|descont(?:e|amos|aron|o)|rest(?:e|amos|aron|o))\b/;

/** Whether a message is a negative number for a phone. */
export function isBelowZero(text: string, line: string): boolean {
  return /^\s*[-−–]\$?\d/.test(text) && line.includes("☎");
}

/** "Hola, ¿cómo estás? …": a question that greets. */
const asksAfter =
  /^[\p{L}\s,¡!.]{0,30}¿?(?:c[oó]mo (?:est[aá]s?|andas?|te va|le va)|qu[eé] (?:tal|onda|hubo))[\p{L}\s]{0,20}\?(?=\s*\S)/iu;

/** "Nunca ha tenido", "no se ha registrado": whoever is to be registered is new. */
const isNew =
  /\b(?:nunca|aun no|todavia no|no) (?:lo |la |los )?(?:(?:se )?(?:ha|habia|han) (?:tenido|registrado|inscrito|venido|comprado|estado)|(?:tiene|tenia|esta|estaba|aparece)(?: (?:registrad|inscrit|dad)[oa])?)\b/g;

/** What the model may take a sale for that is told late. */
const forgotten: readonly (Intent | null)[] = [null, "sale", "next", "undo", "status", "findSale", "denial", "oops"];

/** "No había metido 477… 250": a sale that was forgotten, with its phone and a number. */
function isForgottenSale(text: string, line: string): boolean {
  return !/[?¿]/.test(text) && /☎.*[#&]|[#&].*☎/.test(line) && isYetToRegister(line);
}

/** What is wanted; of something that was done already, or is not to be done, nothing is begun. */
export function intentIn(
  said: string,
  line: string,
  speaker: Speaker,
  meant: Intent | null,
  share: number,
): Intent | null {
  const text = said.replace(asksAfter, "");
  if (!/[\p{L}\d]/u.test(text)) return isOnlyFaces(text) && !hasDoubtfulFace(text) ? "thanks" : null;
  const isUndone = line.split(" ").some(undoesSomething);
  if (wrongChat.test(line)) return "oops";
  if (speaker !== "customer" && forgotten.includes(meant) && isForgottenSale(text, line)) return "sale";
  const instead = speaker === "customer" ? undefined : meantInstead(text, line, meant);
  if (instead !== undefined) return instead;
  // Whoever is to be let in again is no notice.
  if (meant === "noticesOn" && speaker !== "customer" && !/\b(?:avis\w+|mensaj\w+|notific\w+|alert\w+)\b/.test(line))
    return null;
  // "-250 477…" sells nothing.
  if (isBelowZero(text, line)) return speaker === "manager" ? "correct" : null;
  if (/\bno (?:me )?(?:la|lo|las|los) \w+(?:aste|iste) bien\b/.test(line)) return "undo";
  if (meant === "oops" && soldToAnother.test(line)) return "undo";
  if (meant === "denial" || meant === "later" || meant === "oops") return isUndone ? "undo" : meant;
  if (
    corrections.includes(meant) &&
    (/\b(?:no|nunca|ya) (?:le |les |se los? |se las? )*(?:quit|pon|puse|sum|agreg|baj|reg)\w*/.test(line) ||
      asksWhy.test(line) ||
      (reportsOwn(text) && !movesBalance(lineOf(piecesOf(withoutReports(text)).pieces))) ||
      (toldOfBalance.test(line) && !movesBalance(line)))
  )
    return "status";
  if (meant === "correctAdd" && takesAway.test(line) && !addsTo.test(line)) return "correctRemove";
  if (meant === "correctRemove" && addsTo.test(line) && !takesAway.test(line)) return "correctAdd";
  // "Quiero regresar una compra del ticket 4502".
  if (meant === "sale" && /\b(?:regres\w+|devol\w+|devuelv\w+)\b/.test(line) && !line.includes("☎")) return "refund";
  // "Va a gastar 200": the amount is asked about.
  if (meant === "redeem" && speaker !== "customer" && maySpendEither(line)) return "sale";
  // "Paga 250 con tarjeta" uses no balance either.
  if (
    meant === "redeem" &&
    speaker !== "customer" &&
    paysOtherwise.test(line) &&
    !namesBalance.test(withoutOtherMeans(line))
  )
    return tellsOnly(line) ? null : "sale";
  // "Pagó con 500 y le di 120 de cambio" uses no balance.
  if (
    meant === "redeem" &&
    /\bpag\w+ con (?:un |uno de |billete de )?#/.test(line) &&
    !/\b(?:saldo|puntos?|monedero|canje\w*)\b/.test(line)
  )
    return "sale";
  const plainly = toldPlainly(line, speaker, meant);
  // "¿Corrieron a Kevin?" asks, and "quita a Kevin" orders.
  if (plainly === "staffDisable") return meantInstead(text, line, plainly) ?? plainly;
  if (plainly !== undefined) return plainly;
  // "Que le cargues 280 al 477…" asks about nothing.
  if (meant === "status" && share < likelyAlone && /☎.*#|#.*☎/.test(line) && !/[?¿]/.test(text)) return null;
  if ((meant === "status" || meant === "findSale") && tellsOfSale(text, line)) return "sale";
  if (!begins.includes(meant) || speaker === "customer") return meant;
  const told = meant === "register" ? line.replaceAll(isNew, "") : line;
  if (meant !== "balance" && tellsOnly(told))
    return /\bya\b|\bacab\w+ de\b/.test(line) || done.test(line) ? "status" : null;
  if (isDenied(line, meant)) return isUndone ? "undo" : "denial";
  const past = readAboutPast(text);
  if (past?.named !== true) return meant;
  if (isUndone) return "undo";
  return past.certain || share < surelyMeant ? "status" : meant;
}
