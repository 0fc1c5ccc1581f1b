import { plain } from "./words.ts";

/** What may stand beside the word or the number of a choice. */
const besideChoice =
  /^(?:(?:no,|ah|si|sip|ok|pues|mejor|oye|ay|perdon,?|quiero|cambia(?:r|le|me|lo|la)?|corrige|corregir|modifica(?:r)?|solo|nomas|nada mas|es|seria|lo|del?|el|la|los(?! (?:dos|tres)\b)|opcion|dato|numero(?= (?:\d|de\b))|the|option|change) )+|,? (?:por favor|porfa|please|gracias|nada mas|nomas|esta mal|de la (?:compra|venta)|del? (?:cliente|clienta|ticket))$/g;

/** The words of a choice without what may stand beside it: "el monto", "opción 2", "lo del monto, porfa". */
export function choiceIn(text: string): string {
  return plain(text).replaceAll(besideChoice, "").trim();
}
