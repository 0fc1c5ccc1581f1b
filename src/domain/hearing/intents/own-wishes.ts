// What somebody wants of their own notices and data: which way it goes is said by few words, and the model takes one for the other.

const ofNotices = /\b(?:avis\w*|mensaj\w*|notific\w*|promocion\w*|alert\w*|publicidad)\b/;

/** Whether they are on, why they come or do not, or who changed that: "¿tengo avisos?", "no me llegan los avisos", "quién me los quitó". */
const asksOfThem =
  /\bme (?:l[oa]s )?(?:lleg(?:an?|o|aron|aban?)|avisan?|avisaron|avisaste|mandan|mandaron|quitaron|quito|apagaron|apago)\b|\b(?:(?:por|de|para) que|porque|quien|que son|como (?:son|funcionan)|tengo|estan (?:prendid|activ|apagad)\w+)\b/;
/** "No me quites los avisos", "no quiero dejar de recibirlos". */
const keepsThem =
  /\bno (?:(?:me|quiero|quisiera|vayas?|vayan|a|que|los|las) )*(?:quit|apag|cancel|desactiv|elimin|borr|par|dej|des de baja|den de baja|dar de baja|suspend)\w*/;
const offWord =
  /\b(?:no|ya no|quit\w*|apag\w*|cancel\w*|desactiv\w*|elimin\w*|borr\w*|dej(?:a|e|en|ar|es|as)|par(?:a|e|en|ale|enle)|saqu\w*|sac\w*|suspend\w*|baja|alto|stop|basta|fuera|sin|bloque\w*|harto|hartan?|spam|molest\w*)\b/;
/** "¿Me puedes quitar los avisos?", "¿me mandas avisos?" */
const requests = /\b(?:pued\w+|podri\w+|me (?:quit|mand|activ|prend|pon|d)(?:as?|es?|an|en)|quier\w*|quisier\w*)\b/;

/** What is wanted of notices; `state`: whether they are on is asked or told. Null: the line has no word for them. */
export function noticesWish(line: string, questioned: boolean): "on" | "off" | "state" | null {
  if (!ofNotices.test(line)) return null;
  if (asksOfThem.test(line) || (questioned && !requests.test(line))) return "state";
  if (keepsThem.test(line)) return "on";
  return offWord.test(line) ? "off" : "on";
}

/** "Quítalos", "mejor apágalos", right after they were put on. */
export const takesOff =
  /^(?:(?:mejor|ya|no|siempre|pues|favor|,) )*(?:quit|apag|cancel|desactiv|elimin|borr)\w*l[oa]s?(?: (?:favor|ya|gracias|mejor))*$/;

const erases =
  "(?:(?:borr|elimin|olvid|quit|cancel|suprim)\\w*|(?:des?|den|dar|darme|denme|dame|deme|darse) (?:me )?(?:de )?baja)";
const keepsData = new RegExp(
  `\\bno (?:(?:me|quiero|quisiera|vayas?|vayan|se les ocurra|a|que|los|las|mis|mi) )*${erases}`,
);
const ofPurchase = /\b(?:compras?|pedidos?|ventas?|cargos?|tickets?|ordenes|orden|cobros?)\b/;
const changesData = /\b(?:cambi|actualiz|corr[ei]g|corrij|modific|edit)\w*/;
const wasErased =
  /\bme (?:borr|elimin|quit|cancel|sac)aron\b|\bme (?:han )?(?:dieron|dado) de baja\b|\b(?:estoy|sigo|ando) (?:\w+ )?(?:dad[oa]|registrad[oa]|inscrit[oa]|borrad[oa]|activ[oa])\b/;

/** What is wanted of somebody's data, where the model hears that they are to be erased. `whether`: whether they were is asked. */
export function erasureWish(line: string, questioned: boolean): "erase" | "keep" | "purchase" | "change" | "whether" {
  if (wasErased.test(line)) return "whether";
  if (keepsData.test(line) && !/\bya no\b/.test(line)) return "keep";
  if (ofPurchase.test(line) && !/\b(?:datos|cuenta|historial)\b/.test(line)) return "purchase";
  if (changesData.test(line) && !questioned && !/\b(?:borr|elimin|olvid|baja)\w*/.test(line)) return "change";
  return "erase";
}
