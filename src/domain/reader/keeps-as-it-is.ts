import { plain } from "./words.ts";

/** "No, así está bien", "déjalo así", "ninguno": what was to be changed stays as it is. */
const keeps =
  /^(?:(?:no|nada|ah|ay|ok|bueno|pues|mejor|perdon|ya|si) ,? ?)*(?:nada|ning[uú]n[oa]|no cambi(?:es|a|o|e) nada|(?:asi )?dej[ae]l[oae](?: (?:asi|como (?:esta|estaba)))?|dej[ae] asi|asi (?:dejal[oa]|esta(?:ba)?(?: bien)?|queda|se queda|como (?:esta|estaba)|nomas)|(?:todo |(?:el|la) (?:ticket|folio|nota|monto|total|telefono|numero) (?:si )?)?esta(?:ba)? bien(?: asi)?|queda igual|igual|(?:es|son) l[oa]s? mism[oa]s?|(?:es|son|era) el mismo|nothing|none|never ?mind|leave it(?: as is| like that)?|it'?s (?:fine|ok)|keep it)(?: (?:gracias|por favor|porfa|como estaba|asi))*$/;

/** Whether an answer to "¿qué cambio?", or to the question for what was to be changed, leaves it as it was. */
export function keepsAsItIs(text: string): boolean {
  return text.length <= 60 && !/[?¿]/.test(text) && keeps.test(plain(text).replaceAll(/\s*,\s*/g, " , "));
}
