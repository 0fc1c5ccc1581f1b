import { plain } from "../../reader/words.ts";

/**
 * What somebody asks for beside a yes, and that the yes does anyway: the outcome says what balance the customer has. Only after "y", and never as a
 * question: "sí, ¿cuánto tiene?" may want to know it before.
 */
const asksBalance =
  "(?:luego |ya |ahi |de paso |de una vez |tambien |favor )*(?:me )?(?:dime|dame|pasame|mandame|ensename|muestrame|avisame|dices?|das?|pasas?|avisas?|digame|deme)?(?: favor)?(?: (?:de|en|con))? ?(?:(?:cuant[oa]s?|que|su|el|nuevo|saldo|puntos|del?|le|les|va|a|queda(?:r|n|ria)?|quedo|tiene|lleva|junto|junta|acumul(?:o|a|ado)|gan[oa]|ganaron?|ya|ahora|despues|al|final|en|total|monedero|sus|la|client[ea]|senora?|favor|porfa|gracias)(?: |$))+";
const balanceWords = /\b(?:saldo|puntos|queda\w*|quedo|tiene|lleva|junt[oa]|acumul\w+|gan\w+)\b/;
const orders =
  /\b(?:d[ií](?:me|ces?)|digame|dame|das?|deme|pasas?|pasame|mandame|ensename|muestrame|avisas?|avisame)\b|\bcuant[oa]s? (?:(?:saldo|puntos) )?(?:le )?(?:queda|quedo|gan|junt|acumul|va a)/;
const besideYes = new RegExp(`^(.{1,40}?) ?,? y (${asksBalance})$`);

/** The yes of a message that also asks what balance the customer has then ("sí, y dime cuánto le queda"), for the whole to be read as it; else the message. */
export function withoutRequest(text: string): string {
  if (text.length > 100 || /[?¿\d\n]/.test(text)) return text;
  const said = plain(text)
    .replaceAll(/\s*[,.;:!]+\s*/g, " , ")
    .replaceAll(/\bpor favor\b/g, "favor");
  const [, yes, request = ""] = besideYes.exec(said) ?? [];
  // "Si y cuánto tiene" may want to know it before.
  const asks = balanceWords.test(request) && orders.test(request) && !/\b(?:pero|si|no|primero|antes)\b/.test(request);
  return yes === undefined || !asks ? text : yes;
}
