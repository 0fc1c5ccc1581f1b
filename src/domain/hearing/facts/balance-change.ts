import { tidy } from "../../reader/words.ts";
import { parseAmount, type AmountReading } from "../../money.ts";
import { lineOf, piecesOf } from "../pieces.ts";
import { withoutRepaired } from "./repairs.ts";

/** Which way a correction moves a balance. */
export type Direction = "add" | "remove";

const adds =
  "pon(?:le|me|er|erle|erselos|gan|ganle|gale|gas|selos)?|sum(?:a|ale|ar|arle|arselos|enle|e|es|ele|aselos)|agreg(?:a|ale|ar|arle|uenle|ue|ues|uele|aselos)|regal(?:a|ale|ar|arle)|abon(?:a|ale|ar|arle|en|es|enle|aselos)|d(?:a|ale|ar|arle|arselos|enle|aselos)|carg(?:a|ale|ar)|met(?:e|ele|erle)|aument(?:a|ale|ar)|acredit(?:a|ale|ar)|repon(?:le|er|erle|erselos|selos)?|devuelv(?:e|ele|eselos|elos)|devolver(?:le|los|selos)?|regres(?:a|ale|alos|aselos|ar|arle|arselos|e|ele)|restitu(?:ye|yele|ir|irle)|bonific(?:a|ale|ar)|compens(?:a|ale|ar|arle|enle)|anad(?:e|ele|ir)|add|give";
const removes =
  "quit(?:a|ale|ar|arle|arselos|enle|e|es|ele|aselos)|baj(?:a|ale|ar|arle|aselos)|rest(?:a|ale|ar|arle|en|ele|aselos)|descuent(?:a|ale|e|aselos)|descont(?:ar|arle|arselos|emos)|rebaj(?:a|ale|ar)|elimin(?:a|ale|ar)|borr(?:a|ale|ar)|sac(?:a|ale|ar)|castig\\w*|penaliz\\w*|penalic\\w*|mult(?:a|alo|ala|ar|arlo|en)|sancion\\w*|perdi(?:o|eron)|debit(?:a|ale|ar|arle)|disminu(?:ye|yele|ir|irle)|decrement(?:a|ale|ar)|deduc(?:e|ele|ir|irle)|sustra(?:e|ele|er|erle)|confisc(?:a|ale|ar)|anul(?:a|ale|ar|arle)|invalid(?:a|ale|ar)|suprim(?:e|ele|ir)|extra(?:e|ele|er|erle)|remove|subtract|deduct|take|less";
const addsIn = new RegExp(`\\b(?:${adds})(?= |$)`);
const removesIn = new RegExp(`\\b(?:${removes})(?= |$)`);

/** "En vez de quitarle 50", "no quites": what is not to be done. */
const notDone = new RegExp(
  `\\b(?:en (?:vez|lugar) de |no (?:(?:le|les|se|lo|los|es|era|hay|que|vayas|a|quiero|quise) )*)(?:${adds}|${removes})(?= |$|,)(?: (?:(?:los|sus|de) )*#(?: puntos| pesos)?)?`,
  "g",
);
/** "Quitar no". */
const notDoneBehind = new RegExp(`(?<![^ ])(?:${adds}|${removes}) no(?= ,|$)`, "g");
/** "Los 50 que le quité". */
const wasDone =
  /\bque (?:(?:le|les|se|ya|los|nos) )*(?:quit|rest|baj|descont|sum|agreg|abon|carg|d)(?:e|i|o|amos|imos|aron|ieron|aste|iste)\b/g;
/** "Quítale, no, dale": what was said before is taken back. */
const takesBack = /^.*?(?:, no(?: ,)?|^no ,|\b(?:digo|perdon|mejor|corrijo))(?= )/;
/** "Le puse 50 de más" wants them removed, "le faltaron 50" wants them added. */
const tooMany =
  /\b(?:puse|pusimos|pusieron|di|dimos|dieron|sume|sumamos|abone|cayeron|cargue|cargaron|registre|registramos|tienen?)\b.*\bde mas\b|\bsobr(?:an|aron) #/;
const tooFew =
  /\b(?:puse|pusimos|pusieron|di|dimos|dieron|sume|sumamos|abone|cayeron|cargue|cargaron|registre|registramos|tienen?)\b.*\bde menos\b|\bfalt(?:an|aron) #/;

/**
 * "El sistema le quitó 20", "le quité 50": what was done says not which way it is to be moved now. As it was typed: "quito" may be "quitó", and "quité" is no
 * order.
 */
const reported =
  /(?<!\bque )\b(?:le|les|se le|se les) (?:(?:quit|rest|baj|descont|sum|carg)o|agrego|puso|dio|pusieron|dieron|\p{L}+(?:[óé]|aron|(?<!d)amos))(?!\p{L})/iu;
/** "¿Le sobran 20?" */
const asksWhether = /^[^?]*\b(?:sobran?|sobraron|faltan?|faltaron)\b[^?]*\?/iu;

/** "Quítale el descuento de 50" takes a loss off. */
const takesOffLoss =
  /\b(?:quit|borr|elimin|anul)\w* (?:el|la|su|ese|esa) (?:descuent[oa]|multa|sancion|castigo|cargo)\b/;
/** "Bájale a 170", "ponle 170 en total", "quedaría en 70": how much there is to be, and not how much it is moved. */
const saysResult =
  /\b(?:baj|sub|dej|ajust)\w* (?:☎ )?(?:a|en|hasta) #|\b(?:qued\w+|dej\w+) (?:(?:en|con) (?:total )?#|.*# (?:puntos |pesos )?en total\b)|# (?:puntos |pesos )?(?:en total|de saldo total)\b|\b(?:hasta|un total de|en total) (?:a )?#/;

/** What stands beside the number and the phone of a movement without saying which way it goes. */
const besides =
  "puntos?|pesos|mas|al?|el|la|los|las|un|una|de|del|en|con|por|para|le|su|saldo|cuenta|monedero|client[ea]|senora?|favor|porfa|gracias|telefono|celular|numero|quiero|quisiera|ocupo|necesito|hay que|ajuste|correccion|movimiento|☎|#|,";
const plainMovement = new RegExp(`^(?:(?:${besides})(?: |$))*$`);
const wholeMovement = new RegExp(`^(?:(?:${besides}|menos|oye|mejor|no|${adds}|${removes})(?: |$))*$`);

/** Whether a message names a movement and nothing that may say which way it goes: "50 puntos al 477…". */
export function isPlainMovement(text: string): boolean {
  return plainMovement.test(lineOf(piecesOf(text).pieces));
}

/**
 * Whether a message says for certain how much of whose balance it moves, and which way, and nothing else: "multa de 50 al 477…", "477… -50", "no quites,
 * agrega 50 al 477…". One that only adds ("ponle 50 al 477…") may be a sale.
 */
export function isMovement(text: string): boolean {
  const line = lineOf(piecesOf(text).pieces);
  if (line.split("☎").length !== 2 || !line.includes("#") || mayBeOfSale(line)) return false;
  const left = withoutDenied(line);
  if (!wholeMovement.test(left ?? line) || changeSaid(text)?.type !== "amount") return false;
  const direction = directionSaid(text);
  return direction === "remove" || (direction === "add" && (left !== null || signOf(text, line) === "add"));
}

/** "Borra la de 250 del 477…". */
function mayBeOfSale(line: string): boolean {
  const erases = /\b(?:elimin|borr|anul|invalid|suprim|sac)\w*/.test(line) && !/\b(?:puntos?|saldo)\b/.test(line);
  return erases || /\bla (?:de )?#/.test(line);
}

/** What a message leaves to be done, beside what it says is not: "no quitar, agregar" is ", agregar". Null: it denies nothing. */
export function withoutDenied(line: string): string | null {
  const left = line.replaceAll(notDone, " ").replaceAll(/ {2,}/g, " ").trim();
  return left === line ? null : left;
}

/** Words that move a balance, as parts of a pattern. */
export const movingVerbs = `${adds}|${removes}`;

/**
 * Which way a message moves a balance, by its words and by the sign of its number. `null`: it says both, so that it has to be asked; `undefined`: it
 * says none.
 */
export function directionSaid(text: string): Direction | null | undefined {
  const line = lineOf(piecesOf(text).pieces);
  // "Quitó" would be mended to an order.
  const ordered = lineOf(piecesOf(text.replace(reported, " ")).pieces);
  const wanted = ordered.replaceAll(notDoneBehind, " ").replaceAll(notDone, " ").replaceAll(wasDone, " ").trim();
  if (takesOffLoss.test(wanted) || saysResult.test(wanted)) return null;
  if (asksWhether.test(text)) return null;
  const last = wanted.replace(takesBack, "");
  const told = wayOf(last) ?? wayOf(wanted);
  const sign = signOf(text, line) ?? (tooMany.test(line) ? "remove" : tooFew.test(line) ? "add" : undefined);
  // "477… - 50 puntos": a sign, or a dash between two things.
  if (sign === undefined && told === undefined && /(?:^|\s)-\s+\$?\d/.test(tidy(text))) return null;
  if (sign === undefined) return told;
  // "Le puse 50 de más, quítaselos" says it twice; "quítale -50" may mean either.
  if (told === "remove" && sign === "remove") return signOf(text, line) === undefined ? "remove" : null;
  if (told === "add" && sign === "remove" && signOf(text, line) === undefined) return null;
  return told === "remove" || told === null ? null : sign;
}

function wayOf(line: string): Direction | null | undefined {
  const [adding, removing] = [addsIn.test(line), removesIn.test(line)];
  if (adding && removing) return null;
  return adding ? "add" : removing ? "remove" : undefined;
}

/** The sign of the number: "-50", "menos 50", "+50". */
function signOf(text: string, line: string): Direction | undefined {
  const said = tidy(text);
  if (/(?:^|[\s(])-\$?\d/.test(said) || /\bmenos #|# (?:puntos |pesos )?menos\b/.test(line)) return "remove";
  return /(?:^|[\s(])\+\$?\d{1,6}(?!\d|[ -]\d)/.test(said) ? "add" : undefined;
}

/**
 * How much a message moves a balance, where one number alone may say so: "le pusimos de menos, súmale 35", "quítale 50 centavos", "en vez de quitarle 50
 * ponle 50". Null: it has none, or several that differ.
 */
export function changeSaid(text: string): AmountReading | null {
  const pieces = withoutRepaired(piecesOf(text).pieces);
  // "El 10% de 250": how much that is has to be said.
  if (pieces.some((piece) => piece.type === "other" && piece.typed.endsWith("%"))) return null;
  // "50 50" may be one number.
  if (pieces.some(({ type }, at) => type === "number" && pieces[at + 1]?.type === "number")) return null;
  const numbers = pieces.flatMap((piece, at) => {
    const next = pieces[at + 1];
    const isCents = next?.type === "word" && /^(?:centavos?|ctvs?|cts)$/.test(next.word);
    if (piece.type !== "number") return [];
    return [
      isCents && /^\d{1,2}$/.test(piece.typed) ? `0.${piece.typed.padStart(2, "0")}` : piece.typed.replace(/^\+/, ""),
    ];
  });
  const [only, another] = new Set(numbers);
  if (only === undefined || another !== undefined) return null;
  const reading = parseAmount(only);
  const isHardly = pieces.some((piece) => piece.type === "number" && piece.dictated);
  return reading.type === "amount" && isHardly ? { type: "ambiguous", guess: reading.centavos } : reading;
}
