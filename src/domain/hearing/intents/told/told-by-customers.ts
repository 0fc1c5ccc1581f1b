import { callForHelp, endOfTalk, greeting, whoIsThere } from "./told-by-anybody.ts";
import type { Told } from "./told.ts";

/** "¿Cuándo se vencen?", "¿mi esposo puede usarlos?": how the shop has it, which the bot does not know. */
const asksRules =
  /\b(?:venc(?:en|e|an|imiento)|caduc\w+|expir\w+)\b|^(?:(?:y|oye|,) )*hasta cuando (?:tengo|puedo|sirven|valen|duran)\b|\b(?:pasar|pasarl[eo]s?|transferir\w*|compartir\w*|prestar\w*|regalar\w*)(?: (?:mis|los|unos))? (?:puntos|saldo)\b|\b(?:mi|un|una) (?:espos[oa]|herman[oa]|mama|papa|hij[oa]|amig[oa]|novi[oa]|familiar|prim[oa]) (?:tambien )?(?:los )?(?:puede|pueden|podria)\b/;

/** "¿Cómo funciona?" */
const asksHowItWorks =
  /^(?:(?:y|hola|oye|oiga|disculpe|buen[oa]s|dias|tardes|,) )*como funciona[n]?(?: (?:esto|eso|el monedero|los puntos|este (?:chat|programa|numero)|el programa|la tarjeta))*$/;

/** "Sáquenme de su lista de avisos". */
const endsNotices =
  /^(?!.*\b(?:datos|informacion|cuenta|quiero (?:mis )?avisos|no (?:me )?llegan?)\b)(?=.*\b(?:no|ya (?:no|basta|par\w*)|quit\w*|saqu\w*|sac\w*|dej\w*|cancel\w*|borr\w*|elimin\w*|baj\w*|par\w*|alto|basta|desactiv\w*)\b).*\b(?:avisos?|mensajes?|mensajitos?|promociones|notificaciones|publicidad|spam)\b/;

/** "Me gustaría cambiar ya mis puntos". */
const usesOwn =
  /\b(?:us(?:ar|o)|gast(?:ar|o)|canje(?:ar|o)|cambi(?:ar|o)|pag(?:ar|o)|cobr(?:ar|o)|aplic(?:ar|o)|redim(?:ir|o)|ocupar|aprovech(?:ar|o))(?:los|me|lo)?\b(?!.*\b(?:telefono|celular|numero|datos)\b).*\b(?:puntos?|saldo|monedero|lo que (?:tengo|traigo|llevo|he juntado)|recompensas?)\b/;

/** "¿Me regala mi saldo?", "páseme mi saldo". */
const asksOwnBalance =
  /^(?:(?:hola|buen[oa]s|dias|tardes|noches|oye|disculpe|favor|,) )*me (?:regal|da|das|dan|pas|dic|dig|mand|prest)\w* (?:mi saldo|mis puntos)(?: (?:favor|gracias|,))*$/;

/** "No me llamen." */
const wantsNoCall = /\b(?:no|nunca|ya no|ni) (?:me )?(?:llam|marqu?|habl)(?:e|en|es|ar)\b/;

/** "Me llamo Ana." */
const saysName =
  /^(?:(?:hola|buen[oa]s|dias|tardes|noches|yo|,) )*(?:me llamo|mi nombre es|soy) (?!client)[a-z]+(?: [a-z]+){0,3}$/;

/** "Me llegó un mensaje de una compra que no hice." */
const boughtNothing =
  /\b(?:compra|venta|cargo|movimiento|uso)\b.*\bque (?:yo )?no (?:hice|reconozco|fui|compre|hicimos)\b|\bno me lleg(?:o|aron|a|an) (?:el |mi |un |ningun )?(?:mensaje|aviso|notificacion)\b/;

/** "¿Trabajan mañana?" */
const asksWhenOpen = /^(?:(?:oye|disculpe|hola|y|,) )*(?:si )?(?:trabajan|abren|cierran|atienden|hay servicio)\b/;

/** "¿Quién ve mis datos?", "¿para qué usan mi teléfono?": nothing is to be deleted. */
const asksOfData =
  /^(?:(?:y|oye|hola|disculpe|,) )*(?:quien(?:es)?|para que|por que|como|donde|que hacen con|cuales) (?!.*\b(?:borr|elimin|quit|olvid)\w*)(?:.* )?(?:mis? (?:datos|informacion|numero|telefono))\b/;

/** What customers say plainly: the first that fits counts. */
export const toldByCustomers: readonly Told[] = [
  { says: asksOfData, meant: "shop", insteadOf: [null, "forgetMe", "other", "whoAreYou"] },
  { says: boughtNothing, meant: "complaint", insteadOf: "any" },
  { says: wantsNoCall, meant: "denial", insteadOf: [null, "person", "other", "noticesOff"] },
  { says: saysName, meant: "greeting", insteadOf: [null, "person", "other", "registerMe"] },
  { says: asksWhenOpen, meant: "shop", insteadOf: [null, "thanks", "other", "later", "status"] },
  {
    says: endsNotices,
    meant: "noticesOff",

    insteadOf: [null, "forgetMe", "noticesOn", "notAllowed", "other", "complaint", "denial"],
  },
  whoIsThere,
  endOfTalk,
  callForHelp,
  {
    says: asksOwnBalance,
    meant: "ownBalance",

    insteadOf: [null, "complaint", "redeem", "other", "earning"],
  },
  greeting,
  {
    says: usesOwn,
    meant: "redeem",

    insteadOf: [null, "ownBalance", "balance", "howTo", "complaint", "earning", "other", "history"],
  },
  { says: /^(?:no ,? ?)?ya no$/, meant: "denial", insteadOf: ["noticesOff", "forgetMe"] },
  {
    says: asksRules,
    meant: "shop",

    insteadOf: [null, "earning", "ownBalance", "notAllowed", "other"],
  },
  { says: asksHowItWorks, meant: "earning", insteadOf: [null, "menu", "howTo", "whoAreYou"] },
];
