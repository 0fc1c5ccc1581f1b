import { plain } from "./words.ts";

/** What a message says beside a question that takes any words: not yet, the question before, or none of it at all. */
export type BesideFreeText = "wait" | "back" | "cancel";

/** Longer messages are an answer. */
const longest = 60;
const lead = "(?:(?:no|ay|a ver|ok|oye|oiga|perdon|mejor|pues|chin|ups|uy|ah) ,? ?)*";
const tail =
  "(?: ,? ?(?:tantito|por favor|porfa|favor|un (?:momento|momentito|segundo|minuto|ratito)|poquito|gracias|entonces|nada))*";
const waits = new RegExp(
  `^${lead}(?:esper(?:a|ame|ate|e|eme|en|enme)|aguant(?:a|ame|e|eme)|p[ei]ra(?:me|te)?|permit(?:eme|ame)|d[ae]me (?:chance|tantito|un (?:momento|momentito|segundo|minuto))|un (?:momento|momentito|segundo|segundito|minuto|minutito)|momento|momentito|tantito|ahorita(?: (?:te|le) (?:digo|aviso|paso)| vengo| regreso| lo veo)?|luego(?: (?:te|le) (?:digo|aviso|paso))?|al rato(?: (?:te|le) digo)?|ya te (?:digo|aviso)|dej[ae]me \\w+|dej(?:o|a)? (?:(?:le|lo|la) )?(?:checo|veo|pregunto|reviso|pido|busco)|(?:todavia|aun) no (?:me |lo |la |se |le )*\\w+|wait|hold on|one (?:moment|second)|let me (?:check|see|think|ask))${tail}$`,
);
const backs = new RegExp(
  `^${lead}(?:me equivoque|me confundi|lo (?:puse|escribi) mal|(?:eso )?esta mal|no era eso|no es eso|i made a mistake|my mistake)${tail}$`,
);
const calls = new RegExp(
  `^${lead}(?:ya no|mejor no|siempre no|olvid(?:alo|ala|a)|dejal[oa](?: asi)?|cancel(?:a|ar|alo|ala|ado)|ya no (?:quiso|quiere|quiero|va)|mejor ya no|no lo hagas|forget it|never ?mind)${tail}$`,
);

/** Reads what is no answer to a question that takes any words (a reason, a name, a branch); null: it is one. Only what says nothing else counts. */
export function besideFreeText(text: string): BesideFreeText | null {
  if (text.length > longest || /[?¿]/.test(text)) return null;
  const said = plain(text)
    .replaceAll(/\s*[,.;]+\s*/g, " , ")
    .replaceAll(/ {2,}/g, " ");
  if (waits.test(said)) return "wait";
  if (calls.test(said)) return "cancel";
  return backs.test(said) ? "back" : null;
}
