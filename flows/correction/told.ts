import {
  changeSaid,
  directionSaid,
  movingVerbs,
  withoutDenied,
} from "../../src/domain/hearing/facts/balance-change.ts";
import { withoutRepaired } from "../../src/domain/hearing/facts/repairs.ts";
import { hear } from "../../src/domain/hearing/hear.ts";
import { piecesOf } from "../../src/domain/hearing/pieces.ts";
import { parseAmount, parseAmountAnswer, type AmountReading } from "../../src/domain/money.ts";
import { withoutUnit } from "../../src/domain/points.ts";
import type { FlowEvent } from "../../src/flow/flow.ts";

/** What a message puts in the place of what was told of a correction; null where it says nothing else of that. */
export interface Told {
  readonly phone: string | null;
  readonly direction: "add" | "remove" | null;
  readonly points: AmountReading | null;
}

const removes = "quit\\w*|rest(?:a|ar|ale|arle|en|ele)|descont\\w*|descuent\\w*|remove|subtract|take away";
const adds = "agreg\\w*|sum(?:a|ar|ale|arle|ele)|abon\\w*|pon(?:le|erle|er)?|anad\\w*|add";
const besides =
  "no|perdon|digo|mejor|ay|uy|chin|que|es|era|eran|son|fue|fueron|seria|serian|sean|solo|nomas|nada|mas bien|la cantidad|la|el|los|monto|telefono|celular|numero|" +
  "cliente|clienta|bueno|correct[oa]|cambia(?:le|lo|r)?|corrige(?:lo)?|a|al|de|del|le|para|por|con|puntos?|pesos|saldo|siempre|it was|to|it'?s|the|points?|sorry";
/** A message that says nothing but other facts of a correction. */
const wholly = new RegExp(`^(?:(?:${besides}|${removes}|${adds}|☎|#|,)(?: |$))+$`);
const removesIn = new RegExp(`\\b(?:${removes})(?= |$)`);
const addsIn = new RegExp(`\\b(?:${adds})(?= |$)`);
const sets =
  /^(?:no|mejor|perdon|digo|ay|chin|sorry)\b|\b(?:eran?|son|sean|serian?|fueron|fue|cantidad|was|it'?s) (?:de |solo |nomas )?#/;

/** "No, al contrario", "es al revés". */
const otherWay = /^(?:(?:no|si|ay|perdon|es|era|seria|todo|oye|,) )*al (?:contrario|reves)(?: (?:es|era|,))*$/;
/** "Sí, dáselos", where they would be taken. */
const givesThem =
  /^(?:(?:no|si|ay|perdon|ya|mejor|,) )*(?:d[ae]selos|dar(?:se)?los|pon(?:se)?los|poner(?:se)?los|d[ae](?:le)? (?:sus|los|esos) puntos|ponle (?:sus|los|esos) puntos)$/;

/**
 * What an answer to the summary of a correction tells instead. `direction`: how it stands. "Quítale 10" may mean ten more, or ten less than
 * are added, and is asked about.
 */
export function toldInstead(event: FlowEvent, direction: "add" | "remove" | null): Told | null {
  if (event.type !== "ANSWER" || event.text.length > 80 || /[?¿%]/.test(event.text)) return null;
  const { facts, line } = hear(event.text, "summary");
  if (otherWay.test(line) && direction !== null)
    return { phone: null, direction: direction === "add" ? "remove" : "add", points: null };
  if (direction === "remove" && givesThem.test(line)) return { phone: null, direction: "add", points: null };
  const bare = parseAmountAnswer(withoutUnit(event.text));
  if (bare.type === "amount" || bare.type === "ambiguous") return { phone: null, direction: null, points: bare };
  const [removing, adding] = [removesIn.test(line), addsIn.test(line)];
  if (
    !wholly.test(line) ||
    (removing && adding) ||
    /\bno (?:(?:le|es|era|se|lo|los) )*(?:quit|agreg|pon|sum|rest|descont|descuent|abon)/.test(line)
  )
    return null;
  const numbers = withoutRepaired(piecesOf(event.text).pieces).filter(({ type }) => type === "number");
  const [only, another] = numbers;
  const phone = facts.phone?.typed ?? null;
  if (another !== undefined || (line.includes("☎") && phone === null)) return null;
  // "Son -50".
  const isBelowZero = /(?:^|\s)-\$?\d/.test(event.text) || /\bmenos #/.test(line);
  if (isBelowZero && (adding || removing)) return null;
  const told = removing || isBelowZero ? "remove" : adding ? "add" : null;
  const points = only?.type === "number" ? parseAmount(only.typed) : null;
  if (points !== null && phone === null && !isBelowZero && !sets.test(line)) return null;
  return phone === null && told === null && points === null ? null : { phone, direction: told, points };
}

const marks =
  "no|perdon|digo|mejor|ay|chin|sorry|bueno|me equivoque(?: de (?:client[ea]|telefono|numero|celular|cantidad|monto))?|en realidad|al (?:reves|contrario)";
const takesBack = new RegExp(
  `^(?:(?:${marks}|eran?|son|es|fue|fueron|que sean)(?= |$)|(?:${movingVerbs}) (?:.*(?:#|\\bno )))`,
);
/** A word of a message that says nothing but what is to be done instead. */
const insteadWord = new RegExp(`(?:${marks}|ese|esa|${besides}|${removes}|${adds}|${movingVerbs}|☎|#|,)(?: |$)`, "y");
function saysOnlyInstead(line: string): boolean {
  insteadWord.lastIndex = 0;
  while (insteadWord.lastIndex < line.length) if (!insteadWord.test(line)) return false;
  return true;
}

/** "Quítale mejor", "pónselos mejor". */
const turnsRound = new RegExp(`^(?:${movingVerbs}) (?:mejor|no|digo)$`);
/** "Son 30 por la demora": how much it is, before why. */
const amountBefore =
  /^(?:(?:no|perdon|mejor|digo|,) )*(?:son|eran|seran|serian|que sean) # (?:(?:puntos|pesos|,) )*(?:por|porque|de) /;

function amountInstead(text: string, line: string): AmountReading | null {
  return amountBefore.test(line) ? changeSaid(text) : null;
}

/** "Fue multa", "me equivoqué por 40 pesos": a reason. */
const isReason = /\b(?:castig|penali|mult|sancion|carg|perdi)|\bequivoque (?:por|con|de|en) #/;

/**
 * What an answer to the question for the reason tells instead of a reason. A reason may use the same words, so that only what takes something back counts.
 * "denied": what was wanted is not wanted any more, or it is not clear what is. Null: it is a reason.
 */
export function takenBack(event: FlowEvent, direction: "add" | "remove" | null): Told | "denied" | null {
  if (event.type !== "ANSWER" || event.text.length > 80 || /[?¿%]/.test(event.text)) return null;
  const { facts, line } = hear(event.text, "summary");
  if (isReason.test(line)) return null;
  const amount = amountInstead(event.text, line);
  if (amount !== null) return { phone: null, direction: null, points: amount };
  if (!takesBack.test(line) && !turnsRound.test(line)) return null;
  const left = withoutDenied(line);
  if (!saysOnlyInstead(left ?? line)) return toldInstead(event, direction);
  const way = directionSaid(event.text);
  const other = direction === "add" ? "remove" : "add";
  const isOther = /\bal (?:contrario|reves)\b/.test(line);
  const points = /#/.test(left ?? line) ? changeSaid(event.text) : null;
  const phone = facts.phone?.typed ?? null;
  if (line.includes("☎") && phone === null) return "denied";
  if (way === null || (isOther && way === direction)) return "denied";
  const told = way ?? (isOther ? other : null);
  if (told !== null || points !== null || phone !== null) {
    const same = told === direction && points === null && phone === null;
    return same && left !== null ? "denied" : { phone, direction: told, points };
  }
  return left === null ? null : "denied";
}
