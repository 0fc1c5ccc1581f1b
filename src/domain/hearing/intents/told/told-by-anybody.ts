import type { Told } from "./told.ts";

/** "Buenas tardes tenga usted". */
const onlyGreets =
  /^(?=.*\b(?:hola|hey|ey|buen[oa]s|saludos|quiubo\w*|que (?:tal|onda|hubo|hay)|dias?|tardes?|noches?)\b)(?:(?:hola|hey|ey|que (?:tal|onda|hubo|hay)|quiubo\w*|muy|buen(?:[oa]s?)?|dias?|tardes?|noches?|teng[ao]n?|pase|usted(?:es)?|les?|te|deseo|saludos|como (?:estas?|estan|andas?|te va|le va)|amig[oa]s?|feliz|excelente|bonit[oa]|bendecid[oa]|lind[oa]|a tod[oa]s|jef[ea]|bot|,)(?: |$))+$/;

/** "¿Me lees?", "¿hay alguien?" */
const asksWhoIsThere =
  /^(?:(?:hola|oye|hey|bot|buen[oa]s|dias|tardes|noches|,) )*(?:me (?:lees|escuchas|copias)|(?:estas?|sigues?|andas?|estan) (?:ahi|por ahi|despierto)|hay alguien(?: ahi)?|alguien ahi)$/;

/** "Sería todo por hoy, gracias". */
const endsTalk =
  /^(?:(?:ok|bueno|pues|ya|va|no|nada|con eso|asi|por ahora|,) )*(?:(?:es|seria|fue|eso es|ya es|eso seria) todo|nomas|ya nada|nada mas)(?: (?:por|ahora|hoy|el momento|gracias|muchas|amig[oa]|jef[ea]|,))*$/;

/** "¿Me echas la mano?" */
const asksForHelp =
  /^(?:(?:oye|hola|bot|amig[oa]|a ver|,) )*(?:me )?(?:echas?|echame|das?|dame|avientas) (?:la|una) mano(?: (?:favor|aqui|con esto|,))*$/;

export const whoIsThere: Told = {
  says: asksWhoIsThere,
  meant: "greeting",
  insteadOf: [null, "status", "other", "menu", "person", "thanks"],
};
export const endOfTalk: Told = {
  says: endsTalk,
  meant: "thanks",
  insteadOf: [null, "menu", "other", "denial", "later", "status"],
};
export const callForHelp: Told = {
  says: asksForHelp,
  meant: "menu",
  insteadOf: [null, "undo", "other", "status", "howTo", "shop"],
};
export const greeting: Told = { says: onlyGreets, meant: "greeting", insteadOf: [null, "other", "thanks", "status"] };
