import { rules } from "./intent-rules.ts";
import type { Intent, Rule } from "./intents.ts";
import { plain } from "../reader/words.ts";

const earlier: readonly Rule[] = [
  // "si le vendo 250, cuántos puntos le dan": nothing of it has been done.
  ["earning", /^(?:oye |y |oiga )*si (?:le |les |me )?(?:vendo|vende|compra|compro|cobro|registro|gasta|gasto)\b/],
  [
    "staffDisable",
    /\b(?:retir\w+|quit\w+) (?:el |su )?acceso\b|\b(?:dala|dalo|denla|denlo|dale) de baja\b|\bya no (?:pueda|puede|va a|viene|vendra|trabaja\w*|labora|estara)(?: a)? ?(?:entrar|venir|trabajar|usar|vender|cobrar)?\b(?!.*(?:usar|comprar))|\bque \w+ ya no\b/,
  ],
  [
    "staffAdd",
    /\b(?:va a entrar|entro|entra|entrara|contrat\w+|acaba de entrar)\b.*\b(?:caja|trabajar|turno|se llama|cobrar|mostrador)\b|\bd(?:ale|ar|enle) acceso a\b/,
  ],
  [
    "staffList",
    /\b(?:lista|listado) (?:de |del |de los |de las )?(?:personal|cajer[oa]s|emplead[oa]s|colaborador\w*|equipo|trabajador\w*)\b|\b(?:cajer[oa]s|emplead[oa]s|colaborador\w*|personas?|gente|personal) (?:tengo|tenemos|hay|estan|esta) (?:dad[oa]s de alta|trabajando|activ[oa]s|con acceso|en el equipo)\b|\bgente (?:tengo|tenemos) trabajando\b/,
  ],
  [
    "customers",
    /\b(?:cuant[oa]s|cuanta) (?:personas?|gente|clientes|client[ea]s)\b.*\b(?:registrad[oa]s?|registrada|monedero|tengo|tenemos|hay|van)\b/,
  ],
  [
    "findSale",
    /^(?:(?:oye|a ver|y) )*(?:que|cual|quien|a quien|de quien) (?:cajer[oa]|persona|colaborador\w*)?.*\b(?:registro|hizo|vendio|cobro|metio|es|fue)\b.*[&#]/,
  ],
  [
    "refund",
    /\b(?:regres(?:o|aron|a)|devolvi\w+|trajo de vuelta)\b.*\b(?:mercancia|venta|compra|producto|folio|ticket|nota)\b/,
  ],
  [
    "corte",
    /\b(?:las |mis |sus )?ventas de (?:esta|la|este|el|hoy|ayer|semana|mes|dia|del)\b(?! hace)|\b(?:dame|pasame|quiero|muestra\w*|mandame|ver) (?:lo|todo|el total|el resumen|el corte) (?:de|del|de la|de hoy|de ayer)\b|\bcuanto (?:fue|es|hubo|se hizo) (?:de|en) ventas?\b|\bventas? (?:totales|del dia|de la tienda)\b/,
  ],
  [
    "myDay",
    /\b(?:mi total|mis? ventas?|mi corte|mi turno|mi dia)\b|\bcuant[oa]s? (?:van|llevamos) (?:hoy|ya)\b|\bcuant[oa]s? .*\b(?:junte|llevo|hice|vendi) (?:de|en) ventas?\b|\bno he vendido\b/,
  ],
  [
    "whoAreYou",
    /\b(?:quien (?:es|eres|me (?:esta )?escrib\w+|habla|contesta)|de donde (?:me )?(?:escrib\w+|habla\w*|mandan)|con quien hablo)\b(?!.*[☎#&])/,
  ],
  [
    "menu",
    /\b(?:para que (?:sirve|es|sirves) ?(?:esto|este|el bot)?$|no le se a esto|expliq\w+(?: como)?|que le puedo (?:pedir|preguntar)|como (?:se usa|te uso|funciona esto)|no se usar\w*)\b/,
  ],
  ["earning", /^(?:y )?(?:me )?(?:caducan|vencen|expiran)(?: mis puntos| los puntos)?$|\bcuanto me falta\b/],
  [
    "undo",
    /^(?:(?:chin|ay|uy|perdon|no|oye) ,? ?)*(?:era|eran|fueron) # (?:pesos )?(?:y )?no\b.*|\ble (?:puse|cobre|meti|registre) de (?:mas|menos)\b|\ble falt(?:o|a) un (?:cero|digito|numero)\b|^(?:el|su) (?:telefono|celular|numero|ticket|folio|monto|total) era\b.*/,
  ],
  [
    "noticesOff",
    /\bdej\w+ de (?:estar )?(?:molest|mand|escrib|envi)\w*|\b(?:quit|sac|borr)\w*(?:me|nme) de (?:su|la|sus|esa) (?:lista|listas|promociones|mensajes)\b/,
  ],
  [
    "redeem",
    /\b(?:pag(?:a|ar|o|an|ando)|usar?|cobra\w*)\b.*\bcon (?:lo (?:de|que tiene|que trae|que lleva|acumulado)|su monedero|sus puntos|su saldo)\b/,
  ],
  [
    "sameAgain",
    /^(?:(?:ok|va|ahora|y|si) ,? ?)*(?:una|otra) (?:mas )?(?:al|para el|del|a la|para la|de la) (?:mism[oa]|mismo (?:cel|celular|numero|cliente|telefono))(?: (?:celular|telefono|numero|cliente|clienta|favor))*$/,
  ],
  ["thatBalance", /^le alcanza\b(?!.*☎)/],
  ["history", /^(?:y )?(?:que|lo que) (?:compre|he comprado|e comprado)\b/],
  [
    "redeem",
    /\b(?:tome|tomar|toma|cobr\w+|descuent\w+|descont\w+|quit\w+)(?:me|le|se|selo)? (?:# )?(?:pesos )?(?:de )?(?:todos )?(?:sus |los |el |su )?(?:puntos|saldo)\b(?=.*\b(?:quiere|quieren|usar|canje\w+|pagar|cliente)\b)|\bquiere cobrarse\b|\b(?:que )?le tome(?:s)? (?:los |sus )?puntos\b/,
  ],
  [
    "register",
    /\b(?:inscrib\w+|apunt\w+|registr\w+|met\w+) a (?:don |dona |la senora |el senor |una senora |un senor )?[a-z]{3,}(?: [a-z]+)? ?(?:,? ?☎|en los puntos|al monedero|en el monedero)|\bno esta registrad[oa]\b/,
  ],
  [
    "balance",
    /\b(?:pregunta\w*|quiere saber|dime|checa\w*|consult\w+|ve|revisa\w*|sabes)\b.*\b(?:cuant[oa]s?|si tiene|dinero|junta|junto|acumulad\w+|tiene|trae|le alcanza|puntos|saldo|numero)\b(?=.*☎|.*\b(?:client[ea]|clienta|senora?|muchach[oa]|monedero)\b)(?!.*#)|\b(?:le alcanza|tiene (?:algo|dinero|puntos|saldo))\b.*☎|^consult\w+ .*☎$/,
  ],
  [
    "thatBalance",
    /^(?:y )?(?:con )?cuant[oa]s? (?:saldo |puntos )?(?:quedo|queda|le quedo|le quedaron|junto|lleva|trae|tiene)(?: \w+){0,3}$/,
  ],
  [
    "next",
    /^(?:(?:ok|va|ahora|y|listo|sigue|bueno|gracias|dale|con|tengo|viene|ya viene|hay) ,? ?)*(?:otr[oa]|siguiente|nuev[oa]) (?:client[ea]|clienta|persona|senora?|compra|venta)(?: (?:esperando|porfa|favor|ya|mas|aqui|en espera|,|quiero|registrar|otra|compra|venta))*$/,
  ],
  ["sale", /^(?:(?:ok|va|ahora|y|listo) ,? ?)*otr[oa] (?:client[ea]|clienta|persona|senora?)\b.*[☎#]/],
  ["sale", /\b(?:nota|ticket|folio) (?:es )?(?:la |el )?[#&].*☎|☎.*\b(?:nota|ticket|folio) (?:es )?(?:la |el )?[#&]/],
];

/** What is left when no other rule fits. */
const later: readonly Rule[] = [
  ["shop", /^(?:(?:oiga|oye|hola|disculpe) ,? ?)*(?:tienen|venden|manejan|aceptan|hacen)\b/],
  [
    "thanks",
    /^(?!.*[☎&])(?=(?:\S+ ?){1,9}$).*\b(?:gracias|agradezco|agradecid[oa]|amable|bendiga|bendiciones|lo maximo|crack|chingon\w*|ya estuvo|ta bien|esta bien|entendido|enterad[oa]|de lujo|excelente|perfecto|orale|oki?|doki|va|sale|listo|hasta (?:luego|manana|pronto)|nos vemos|me espero)\b/,
  ],
  [
    "greeting",
    /^(?:hola\w*|holi|buen(?:os|as)?|que (?:rollo|onda|tal|hubo)|quihubo\w*|hey|saludos)\b(?=(?: ,?[^ ]+){0,5}$)(?!.*[☎#&])/,
  ],
  [
    "ownBalance",
    /\bcuant[oa]s? (?:puntos|saldo|dinero) (?:me|tengo|traigo|llevo|hay)\b|^(?:mis? )?(?:puntos|saldo)$|\b(?:ya )?me (?:cayo|cayeron|llego|llegaron)\b/,
  ],
  [
    "status",
    /^(?:y )?(?:fallo|ya|listo|entro|paso|quedo|se hizo|porque no .*|que si ya .*)$|\bsi ya\b|\bya le cayeron\b/,
  ],
];

/** The rule that fits first, of those that are wanted. */
export function intentOf(line: string, wanted: (intent: Intent) => boolean = () => true): Intent | null {
  for (const [intent, pattern] of [...earlier, ...rules, ...later])
    if (wanted(intent) && pattern.test(line)) return intent;
  return null;
}

/** The question whose answer a message says is wrong, or is to be changed; null where it names none. "el monto está mal", "es otro teléfono". */
export function fieldToChange(line: string): "phone" | "amount" | "ticket" | null {
  const wrong =
    /\b(?:mal|otro|otra|cambi\w+|corr(?:ige|egir|ijo)\w*|equivo\w+|incorrect[oa]|no es|modific\w+|falta|error|arregl\w+|edit\w+|borra|quita|vuelve|de nuevo|erron\w+|chec\w+|no era|puse mal|termina)\b/;
  if (!wrong.test(line)) return null;
  const named = (["phone", "amount", "ticket"] as const).filter((field) => nouns[field].test(line));
  return named.length === 1 ? (named[0] ?? null) : null;
}

const nouns = {
  phone: /\b(?:telefono|celular|numero|cliente|clienta|persona)\b/,
  amount: /\b(?:monto|total|importe|cantidad|precio|cuenta|pesos|dinero)\b/,
  ticket: /\b(?:ticket|folio|nota|recibo)\b/,
} as const;

/** Whether there is no phone to be had: "no tiene", "no me lo quiere dar". */
export function hasNoPhone(line: string): boolean {
  return /^(?:(?:es que|pues|ay|uy|dice que|que|la senora|el senor|el cliente|la clienta) )*(?:no (?:tiene|trae|hay|se lo sabe|se lo sabe|lo sabe|me lo (?:da|quiere dar|quiso dar|dio)|quiere dar\w*(?: (?:su|el))?|quiso|lo tiene|se acuerda|lo quiere dar|usa|da|dio|cuenta con)|viene sin|sin|olvido su)(?: (?:el|su|un|telefono|celular|numero|nada|cel|a la mano|dar|darlo|darmelo))*$/.test(
    line,
  );
}

/** The days a cut is wanted of, as words name them. Null: none is named. */
export function daysNamed(text: string): "today" | "yesterday" | "week" | "lastWeek" | "month" | "lastMonth" | null {
  const said = plain(text).replaceAll(/[,.;:]/g, " ");
  if (/\b(?:semana pasada|semana anterior)\b/.test(said)) return "lastWeek";
  if (/\b(?:mes pasado|mes anterior)\b/.test(said)) return "lastMonth";
  if (/\b(?:semana|semanal)\b/.test(said)) return "week";
  if (/\b(?:mes|mensual)\b/.test(said)) return "month";
  if (/\bayer\b/.test(said)) return "yesterday";
  return /\b(?:hoy|dia|ahorita|turno)\b/.test(said) ? "today" : null;
}
