import { withoutRemarks } from "../hearing/consent/remarks.ts";
import { ticketDenied, withoutOpenTicket } from "../hearing/facts/tickets/no-ticket.ts";
import { speaksOfPast } from "../hearing/intents/no-order.ts";
import { phonesIn } from "./phones-in.ts";
import type { Phone } from "../people/phone.ts";
import { plain, tidy } from "./words.ts";

/** A message about something that was done already: to be undone, or asked about. */
export interface AboutPast {
  /** The only one in it, or null. */
  readonly phone: Phone | null;
  /** It names what it is about (a sale, a purchase); "me equivoqué, es el 4779876543" may be an answer all the same. */
  readonly named: boolean;
  /** A word says so; else it is only a question, or denies something, and may be a wish in polite words. */
  readonly certain: boolean;
}

/** Longer than any such message. */
const longestMessage = 400;

/** How words begin that undo something, or say that it went wrong. */
const undoes =
  /^(?:anul|elimin|revers|revert|revier|cancel|devuelv|devolv|devoluc|devolvi|reembols|borr|deshac|deshag|deshaz|duplic|repetid|repiti|equivoq|equivoc|arrepent|regresaron|refund|undo|void)/;
const undoing =
  /\b(?:en (?:vez|lugar) de|dos veces|doble|(?:para|pa) atras|siempre no|por error|ya no (?:la|lo|los|quiere|quiso)|(?:vendi|cobre|registre|hice) mal|quit(?:a|e|ar|ale|enle) (?:la|esa|una|mi)|corri(?:ge|jan) (?:la|esa|una)|fue un error (?:la|esa)|(?:venta|compra) mal hecha)\b/;
/** "Quiero corregir la venta de…", "cambiar el ticket de esa compra", "revisa la venta…": a wish to change a sale that was made, or to look at it. */
const changing =
  /\b(?:corr(?:egir|ige|igen|ija|ijan|ijas|eccion de)|(?:cambi|modific|edit|arregl|rectific|ajust|actualiz|revis|chec|suspend)(?:ar|er|a|e|en|es)|reimpri\w+|factura(?:r|s)?|(?:quiero|necesito|ocupo|quisiera) ver|change) (?:(?:el|su|la|the) )?(?:(?:monto|ticket|telefono|total|amount) )?(?:de |of )?(?:(?:la|esa|esta|una|mi|the|a|that) )?(?:venta|compra|operacion|sale)\b/;
/** How a question begins, or what is said of something that did not come about. */
const asks =
  /^(?:(?:oye|oiga|hola|buenas|disculpa|y|pero|entonces) )*(?:que|cual|cuando|donde|como|cuanto|cuantos|cuantas|quien|quienes|por ?que|ya (?:quedo|se|paso|salio|entro|esta)|si (?:quedo|se|paso|salio|entro)|se registro)\b/;
const missing =
  /\bno (?:se|me|le|les|lo|la|era|fue|vendi|vendimos|compro|compraron|aparece|sale|salio|quedo|quiso|quiere|entro|cayo|cayeron|llego|llegaron|usar|uses|use|usen|cobres|cobre)\b/;
const happened =
  /\b(?:que (?:venta|compra|registro) (?:\w+ )?acab\w+ de \w+|(?:ya|si) quedo|(?<!\b(?:no|nunca) )habia(?:mos)? \w+[ai]do|quedo o no|que paso|quien (?:hizo|vendio|registro)|no (?:aparece|quedo|entro|cayo|cayeron))\b/;
/** How somebody asks for something to be done in the form of a question. */
const requests =
  /\b(?:podria\w*|podras?|puedes?|pueden|puedo|me (?:(?:ayud|registr|anot|apunt|captur|cobr|pas|met|ech|regal|d)(?:as?|es?|an|en|arias?|erias?)|hac(?:es?|en)|har(?:ias?|ian)|das)|(?:quiero|necesito|ocupo|quisiera|tengo que|hay que) (?:hacer|registrar|capturar|meter|anotar|apuntar|vender|cobrar)|hay chance|se puede|seria\w*)\b/;
/** What such a message is about. */
const matters =
  /\b(?:ventas?|compras?|compro|compraron|vendi|vendio|vendimos|vendo|cobro|cobre|cobraron|cobrado|pago|pague|abono|mercancia|uso|usar|usos|puntos|operacion|movimiento|registr(?:e|o|aste|aron)|ticket|folio|sale|purchase)\b/;
const ofBalance =
  /\b(?:cuant[oa]s? (?:(?:saldo|puntos|dinero) )?|que (?:saldo|puntos|monedero) )(?:tienen?|tengo|traen?|traigo|hay|llevan?|junt(?:o|a)|(?:le|me) quedan?)\b|(?<!\bno |\bno le |\bno me )\b(?:tienen?|traen?|tendran?|traeran?|alcanzan?)(?: (?!sus\b|los\b|mis\b)\w+){0,3} (?:saldo|puntos|monedero)\b|\b(?:saldo|puntos|monedero) (?:le|me|les) alcanzan?\b|\b(?:her|his|their) (?:points|balance)\b/;

/** "No había metido 477… 250", "se me había pasado", "la que faltaba": a sale that is still to be registered. */
const yetToRegister =
  /\b(?:(?:no|nunca) (?:l[ao]s? |le )?(?:habia|habiamos|he|hemos) (?:registrado|metido|anotado|capturado|apuntado)|(?:me|nos) (?:habia )?(?:paso|pasado|falto|faltado|olvido|olvidado)|(?:la|una|otra|venta) que (?:faltaba|falto|falta))\b(?!.*\b(?:puntos|saldo|abono|cancel\w*|anul\w*|borr\w*)\b)/;

/** Whether a line, as `plain` or `lineOf` gives it, speaks of a sale that was forgotten and is told now. */
export function isYetToRegister(line: string): boolean {
  return yetToRegister.test(line);
}

/** Whether a word, as `plain` gives it, undoes something or says that it went wrong. */
export function undoesSomething(word: string): boolean {
  return undoes.test(word);
}

/**
 * Reads that somebody wants a sale undone or asks about one ("anula la venta de 250 al 4771234567", "se duplicó …", "¿qué pasó con …?"):
 * never a sale to be made. Null for everything else.
 */
export function readAboutPast(typed: string): AboutPast | null {
  const text = withoutOpenTicket(typed).replace(asksAgreement, "");
  // A number alone, as most answers are, tells of nothing.
  if (text.length > longestMessage || !/[\p{L}?¿]/u.test(text)) return null;
  const said = plain(
    tidy(text)
      .replaceAll(/[,.;:!¡¿?]/g, " ")
      .replaceAll(/ {2,}/g, " "),
  );
  const phones = phonesIn(text);
  const questioned = /[?¿]/.test(text);
  if (!questioned && phones.length > 0 && isYetToRegister(said)) return null;
  // "¿Ya le metieron 250 al 477…?": whatever was done for a phone.
  const named = matters.test(said) || (questioned && phones.length > 0 && speaksOfPast(text));
  const certain =
    isCertainlyAbout(said) ||
    (questioned && named && !requests.test(said) && !missing.test(said) && !ofBalance.test(said));
  if (!(certain || isAbout(said, questioned)) || !(named || phones.length > 0)) return null;
  const [phone, another] = phones;
  return { phone: phone === undefined || (another !== undefined && another !== phone) ? null : phone, named, certain };
}

/** "477… 250 A-8, ¿sale?": asks whether that is agreed, and about nothing else. */
const asksAgreement = /[\s,]+¿?(?:sale|va|ok|okey|okay)\s*\?+\s*$/iu;

/** "No le di nota", "el ticket no salió": it is about the ticket alone. */
const hasNoTicket =
  /\bno (?:hay|tiene|trae|tengo|traigo|le di|les di|me dio|me dieron|le dieron|le dio|salio|se imprimio) (?:el |su |la )?(?:ticket|tiket|tkt|folio|nota|recibo)\b|\b(?:ticket|tiket|tkt|folio|nota|recibo) no (?:salio|se imprimio|le di|me dio|hay|quiso|lo quiso)\b/;

/** "Tengo otra de hace rato", "anótame una de hace rato": a sale that is still to be registered. */
const isLeftOver =
  /\b(?:tengo|traigo|falta\w*|me falto|registra\w*|anota\w*|mete\w*|apunta\w*|captura\w*)(?: (?:por )?(?:otra|una|la|meter|registrar))\b/;

/** "477… 250 A77 hace rato": a whole sale, told late. */
const isToldLate =
  /^(?:(?:venta|ticket|folio|nota|[^\s\d]*\d\S*) )*[^\s\d]*\d\S* (?:ticket |folio |nota )?[^\s\d]*\d\S* (?:de )?hace rat(?:o|ito)$/;

function isCertainlyAbout(said: string): boolean {
  if (undoing.test(said) || changing.test(said) || said.split(" ").some(undoesSomething)) return true;
  if (/\bhace rat(?:o|ito)\b/.test(said) && !isLeftOver.test(said) && !isToldLate.test(said)) return true;
  return !ofBalance.test(said) && happened.test(said);
}

function isAbout(said: string, questioned: boolean): boolean {
  if (ofBalance.test(said) || hasNoTicket.test(said) || ticketDenied.test(said)) return false;
  return questioned || asks.test(said) || missing.test(withoutRemarks(said));
}
