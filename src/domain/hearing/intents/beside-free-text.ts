import { plain } from "../../reader/words.ts";
import { noMore, notYet } from "../consent/consent-words.ts";

/** What a message says beside a question that takes any words: not yet, the question before, or none of it at all. */
export type BesideFreeText = "wait" | "back" | "cancel";

/** Longer messages are an answer. */
const longest = 60;
const lead = "(?:(?:no|ay|a ver|ok|oye|oiga|perdon|mejor|pues|chin|ups|uy|ah) ,? ?)*";
const tail =
  "(?: ,? ?(?:tantito|por favor|porfa|favor|un (?:momento|momentito|segundo|minuto|ratito)|poquito|gracias|entonces|nada))*";
const waits = new RegExp(
  `^${lead}(?:${notYet}|esper(?:e|eme|en|enme)|esper(?:a|ame|ate|e|eme|en|enme) a que \\w+(?: \\w+){0,3}|aguant(?:e|eme)|pira(?:me|te)?|permitame|d[ae]me un (?:momento|momentito|segundo|minuto)|un (?:segundito|minutito)|ahorita (?:(?:te|le) (?:digo|aviso|paso)|vengo|regreso|lo veo)|luego (?:te|le) (?:digo|aviso|paso)|al rato (?:te|le) digo|dej[ae]me \\w+|dej(?:o|a)? (?:(?:le|lo|la) )?(?:checo|veo|pregunto|reviso|pido|busco)|(?:todavia|aun) no(?: (?:me |lo |la |se |le )*\\w+)?|wait|hold on|one (?:moment|second)|let me (?:check|see|think|ask))${tail}$`,
);
const backs = new RegExp(
  `^${lead}(?:me equivoque|me confundi|lo (?:puse|escribi) mal|(?:eso )?esta mal|no era eso|no es eso|i made a mistake|my mistake)${tail}$`,
);
const calls = new RegExp(
  `^${lead}(?:${noMore}|olvid(?:alo|ala|a)|cancel(?:a|ar|alo|ala|ado)|forget it|never ?mind)${tail}$`,
);

const many = "(?:\\d{1,2}|un|una|dos|tres|cuatro|cinco|diez|quince|veinte|treinta|medio|media|unos?|un par de)";
/** "Por la demora, pero espera." */
const waitsBehind =
  /(?: ,| pero)+ (?:ahorita |mejor )?(?:esper|aguant|perat?|dej)(?:a|e|ame|ate|eme|o)(?: (?:tantito|un (?:momento|segundo)|favor|porfa))*[.!]*$/;

const holdsOn =
  "esper[ae](?:me|n|nme|te)?|aguant[ae](?:me|n|nme)?|pera(?:me|te)?|permiteme|permitame|d[ae]me(?: chance)?|denme|regalame|un (?:momento|momentito|segundo|minuto)|momento|momentito|" +
  "tantito|luego|al rato|ya te (?:digo|aviso)|vuelvo|regreso|vengo|te (?:digo|aviso|paso)|en|ahi|como|otros|ahorita|nomas|solo";
const minutes = new RegExp(
  `^${lead}(?:(?:${holdsOn}) )*${many} ?(?:min(?:s|utos?|utitos?)?|seg(?:s|undos?|unditos?)?|hrs?|horas?)\\.?(?: (?:mas|te (?:digo|aviso|paso|confirmo)|(?:y )?(?:regreso|vuelvo|vengo)|por favor|porfa|favor|gracias|si|nomas|,))*$|^${lead}en \\d{1,2} te (?:digo|aviso|paso|confirmo)$`,
);
/** "Vuelvo en 10", "dame 5", "hay 3 en la fila", "cliente 7": minutes that are not named, or who waits. */
const unnamed = new RegExp(
  `^${lead}(?:(?:(?:ya|ahorita|luego) )*(?:vuelvo|regreso|vengo|te (?:digo|aviso|confirmo|contesto)) en (?:unos |como |otros )*\\d{1,2}|d[ae]me (?:unos |como |otros )*(?:\\d|1[05]|20|30)|(?:aguant|esper)[ae]me (?:unos |como |otros )*\\d{1,2}|hay \\d{1,2} (?:personas? |client[ea]s? )?en (?:la )?(?:fila|cola)|client[ea] \\d{1,2})[.!]*$`,
);

/** Whether a message only asks to wait for some minutes, or says who else waits: "dame 5 min", "en 5 te digo", "hay 3 en la fila". */
export function asksForMinutes(text: string): boolean {
  return text.length <= longest && /\d|min|seg|h(?:r|ora)|te /i.test(text) && /\p{L}/u.test(text) && says(plain(text));
}

const says = (said: string) => minutes.test(said) || unnamed.test(said);

/** Reads what is no answer to a question that takes any words (a reason, a name, a branch); null: it is one. Only what says nothing else counts. */
export function besideFreeText(text: string): BesideFreeText | null {
  if (text.length > longest || /[?¿]/.test(text)) return null;
  const said = plain(text)
    .replaceAll(/\s*[,.;]+\s*/g, " , ")
    .replaceAll(/ {2,}/g, " ");
  if (waits.test(said) || waitsBehind.test(said) || asksForMinutes(text)) return "wait";
  if (calls.test(said)) return "cancel";
  return backs.test(said) ? "back" : null;
}
