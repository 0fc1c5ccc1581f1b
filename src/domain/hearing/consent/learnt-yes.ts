import { meantWord } from "../lexicon.ts";
import { plain } from "../../reader/words.ts";

/**
 * What keeps a message from being a yes that no rule knows, though the model takes it for one. A yes moves money: every word that may hold back, set a
 * condition, change or question something makes none of it, wherever it stands.
 */
const holdsBack = new RegExp(
  `\\b(?:${[
    // Against something, or except something.
    "pero|aunque|excepto|salvo|sino|menos|solo|nomas|nada mas que|siempre y cuando|a menos|con tal|mientras|sin embargo|en vez|en lugar",
    // Later, or when something has happened.
    "cuando|hasta|ya que|si es que|despues|luego|ahorit\\w*|orita|al rato|ratito|rato|manana|al tiempo|lunes|martes|miercoles|jueves|viernes|sabado|domingo|en cuanto|antes|apenas (?!leo)|primero|pendiente|todavia|aun|falt\\w+|espera\\w*|aguanta\\w*|permit\\w+|dejame|dejeme|deja que|pera\\w*|instante|momento|momentito|segundo|segundito|minuto|tantito",
    // Doubt.
    "creo|supongo|tal vez|quiza\\w*|acaso|chance|casi|medio|medias|mas o menos|teoria|parece|segun|duda|dudo|digamos|ha de|han de|deberia\\w*|podria\\w*|puede que|puede ser|a lo mejor|como que|si acaso|ojala|se supone|a ver|haber",
    // Something else, or something wrong.
    "otr[oa]s?|mal|error|equivoc\\w*|cambi\\w+|corr[ei]g\\w*|modific\\w*|quit\\w*|sum\\w+|agreg\\w*|descont\\w*|descuent\\w*|doble|mitad|resto|ademas|tambien|siguiente|mas\\b(?! claro)|rebaja|reves|contrario|atras|diferente|distint[oa]|incompleto|incorrect[oa]|ver(?:e|emos|as|an)|checar\\w*|revisar\\w*|pregunt\\w+|confirmen?|pague\\w*|autorice\\w*|firme\\w*|llegue\\w*|caiga|pase(?:n)? (?:la|el)|regres\\w+|avis\\w+|fij\\w+",
    // The contrary.
    "cancel\\w*|anul\\w*|borr\\w*|elimin\\w*|deshaz\\w*|olvid\\w*|deten\\w*|par(?:a|e)(?:le|la|lo)?$|cierr(?:a|e) (?:la|el)|sin registrar|nunca|jamas|nadie|tampoco|ninguna manera|valio|vale gorro|me vale|broma|bromea\\w*|jugando|mentira|falso|falsa|prueba|probando|ironi\\w+|sarcas\\w+",
    // A question.
    "que cosa|cual|quien|cuanto|cuantos|donde|como (?:asi|que|fue|esta|estas|va)|dime|dame|repite\\w*|muestra\\w*|ensen\\w+|explica\\w*|ayuda\\w*|corte|saldo|ventas",
  ].join("|")})\\b`,
);

/** A "no" that says that nothing is in the way: "no hay problema", "cómo no", "no le muevas nada". */
export const harmlessNo =
  /\b(?:no (?:(?:veo|hay|tiene|tienen|trae|lleva|encuentro|encontre|le veo) (?:(?:ningun|ninguna|nada de|nada|ni un) ?)?(?:problema|bronca|falla|pedo|pex|error|errores|cambios?|nada mal|nada que corregir|nada que cambiar|lio|detalle|objecion)|falta nada|faltaba mas|le (?:muevas?|cambies?|hace)(?: nada)?|lo dudes|me vuelvas a preguntar)|nada que (?:corregir|cambiar|agregar)|nada mal|sin (?:ningun )?(?:problema|pedos?|bronca|falla|errores)|(?:como|por que|a poco) (?:de que )?no|ni lo dudes|mas claro|no mas|pues que mas)\b/g;

/** A "si" that sets a condition: without its accent, before anything but a pause, an order, a courtesy or who is spoken to. */
const mayFollowSi =
  /^(?:por|favor|gracias|claro|senor\w*|senit\w*|jov\w+|jef\w+|pat\w+|va|dale|asi|todo|correcto|oiga|oye|mi|amor|corazon|reina|rey|we|wey|guey|compa|carnal|bro|brother|hermano|mano|mana|manit\w+|amig\w+|bonit\w+|guap\w+|chul\w+|mij\w+|vos|ok|sale|orale|andale|adelante|proced\w+|registr\w+|guard\w+|anot\w+|apunt\w+|mand\w+|sub\w+|met\w+|pon\w*|ech\w+|hag\w+|haz\w*|pasal[ao]|asient\w+|confirm\w+|acept\w+|apur\w+|corr\w+le|pues|pos|pue|hombre|mujer|jaj\w+|jej\w+|si+|muy|que|bot|bueno|perfecto|exacto|seguro|senora|tal|esos|esas|ese|esa|eso|mero|maestr\w+|man|vale|listo|muchas|mil|todos|tarjeta|efectivo|transferencia|pagad[oa])$/;

/** Whether a message holds something that may make none of a yes. `line`: its words (`lineOf`). */
export function holdsBackYes(text: string, line: string): boolean {
  const said = `${line} , ${plain(text)}`.replaceAll(harmlessNo, " ");
  return holdsBack.test(said) || /\b(?:no|ni)\b/.test(said) || setsCondition(text);
}

/** The same with the word after it: "si ya" agrees before an order, and "si ya pagó" does not. */
const mayFollowInTwo =
  /^(?:ya (?:registr|guard|mand|sub|met|dale|quedo$|esta bien|va$|,|\.)|ya$|(?:esta|ta|sta) (?:bien|bn|todo|correct|perfect|asi|ok)|(?:estan|son) (?:bien|correct|todos? |esos|esas|los datos|sus datos|los correctos)|es (?:correct|asi|ese|esa|eso|todo)|quiero$|(?:lo|la|los) (?:confirmo|registr|guard)|quedo (?:bien|perfect)|todos? (?:bien|correct)|a todo$|los datos|ya (?:revise|cheque|verifique)|(?:en|con|por) (?:efectivo|tarjeta|transferencia|vales)$)/;

/** "Si es tan amable", "si no es molestia": a courtesy. */
export const politeIf =
  /(?<!\p{L})si (?:(?:es|eres|fueras?|fuera usted) tan (?:amable|gentil|lind[oa])|no es (?:mucha |tanta )?molestia|me hace(?:s)? (?:(?:el|ese|un) )?(?:favor|paro|gran favor))(?!\p{L})/giu;

/** Whether a "si" in a message sets a condition and does not agree: "si pasa la tarjeta sí". */
export function setsCondition(text: string): boolean {
  const words = text
    .toLowerCase()
    .replaceAll(/([,.;:!¡…])+/g, " $1 ")
    .split(/\s+/)
    .filter((word) => word !== "");
  return words.some((word, at) => {
    const next = meantWord(words[at + 1] ?? "");
    if (word !== "si" || !/^\p{L}/u.test(next)) return false;
    return !mayFollowSi.test(next) && !mayFollowInTwo.test(`${next} ${plain(words[at + 2] ?? "")}`.trim());
  });
}
