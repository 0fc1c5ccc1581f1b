import { parseAmountAnswer, type AmountReading } from "../../src/domain/money.ts";
import { withoutUnit } from "../../src/domain/points.ts";
import type { FlowEvent } from "../../src/flow/flow.ts";
import { hasClass, hasOnly, moveIn, phoneIn, wordsIn } from "../../src/understanding/answers.ts";
import { tokensOf } from "../../src/understanding/tokens/tokens.ts";
import type { Class } from "../../src/understanding/lexicon/classes.ts";

/** What a message puts in the place of what was told of a correction; null where it says nothing else of that. */
export interface Told {
  readonly phone: string | null;
  readonly direction: "add" | "remove" | null;
  readonly points: AmountReading | null;
}

/** Longer messages tell more, characters. */
const longest = 80;
/** What a message that tells other data of a correction may be made of. */
const besides: readonly Class[] = [
  "NEGATE",
  "CORRECT",
  "COPULA",
  "ARTICLE",
  "PREPOSITION",
  "POINTS",
  "CURRENCY",
  "GIVE",
  "TAKE",
  "PHONE",
  "CUSTOMER",
  "MONEY",
  "COURTESY",
  "BUT",
  "YES",
  "WRONG",
];
const besideWords =
  "no ay uy chin que mejor siempre solo nomas ya al me contrario reves todo oye bueno buena correcto correcta menos mas sorry it was to the is";

/** The text of an answer that may tell something else; null: it asks, or says more. */
function shortText(event: FlowEvent): string | null {
  if (event.type !== "ANSWER" || event.text.length > longest) return null;
  return ["?", "¿", "%"].some((mark) => event.text.includes(mark)) ? null : event.text;
}

const otherWay = (direction: "add" | "remove") => (direction === "add" ? "remove" : "add");
/** "No, al contrario", "es al revés". */
const turnsRound = (text: string) => wordsIn(text).some((word) => word === "contrario" || word === "reves");

/**
 * What an answer to the summary of a correction tells instead. `direction`: how it stands. "Quítale 10" may mean ten more, or ten less than
 * are added, and is asked about.
 */
export function toldInstead(event: FlowEvent, direction: "add" | "remove" | null): Told | null {
  const text = shortText(event);
  if (text === null) return null;
  const bare = parseAmountAnswer(withoutUnit(text));
  if (bare.type === "amount" || bare.type === "ambiguous") return { phone: null, direction: null, points: bare };
  if (!hasOnly(text, besides, besideWords)) return null;
  const { way, denied, amount: points } = moveIn(text, "summary");
  const said = phoneIn(text, false);
  const phone = said?.is === "phone" ? said.typed : null;
  if (way === "both" || denied || (said !== null && phone === null)) return null;
  const isRound = turnsRound(text);
  if (isRound && direction !== null && (way === null || way === otherWay(direction)))
    return { phone, direction: otherWay(direction), points };
  const isSet = hasClass(text, "NEGATE", "CORRECT", "COPULA", "BUT", "YES") || text.trim().startsWith("-");
  if (points !== null && phone === null && !isSet) return null;
  return phone === null && way === null && points === null ? null : { phone, direction: way, points };
}

/**
 * What an answer to the question for the reason tells instead of a reason. A reason may use the same words, so that only what takes something back counts.
 * "denied": what was wanted is not wanted any more, or it is not clear what is. Null: it is a reason.
 */
export function takenBack(event: FlowEvent, direction: "add" | "remove" | null): Told | "denied" | null {
  const text = shortText(event);
  if (text === null || !hasClass(text, "NEGATE", "CORRECT", "COPULA", "WRONG", "GIVE", "TAKE", "BUT", "YES"))
    return null;
  const [first = ""] = wordsIn(text);
  const move = moveIn(text, "summary");
  // "Son 30 por la demora": how much it is, before why.
  if (
    amountFirst.has(first) &&
    move.amount !== null &&
    wordsIn(text).some((word) => word === "por" || word === "porque")
  )
    return { phone: null, direction: null, points: move.amount };
  const said = phoneIn(text, false);
  const phone = said?.is === "phone" ? said.typed : null;
  // "La de Jorge 477… mejor", "error de dedo, eran 15": what puts the phone or the figure right is no reason.
  const putsRight = hasClass(text, "NEGATE", "CORRECT") || (hasClass(text, "WRONG") && hasClass(text, "COPULA"));
  if (phone !== null && putsRight) return { phone, direction: null, points: move.amount };
  if (move.amount !== null && putsFigure(text)) return { phone: null, direction: null, points: move.amount };
  if (!hasOnly(text, besides, besideWords)) return null;
  const isRound = turnsRound(text) && direction !== null;
  const way = isRound ? otherWay(direction) : move.way;
  if (way === "both" || (said !== null && phone === null) || (isRound && move.way === direction)) return "denied";
  if (way === null && move.amount === null && phone === null) return move.denied ? "denied" : null;
  const isSame = way === direction && move.amount === null && phone === null;
  return isSame && move.denied ? "denied" : { phone, direction: way, points: move.amount };
}

/** Whether the figure of a message is put in the place of another: "que sean 60", "mejor 25", "sí pero 60". */
function putsFigure(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens.some(({ type }, at) => type === "number" && putting.has(tokens[at - 1]?.norm ?? ""));
}

const putting: ReadonlySet<string> = new Set([
  "sean",
  "seran",
  "eran",
  "son",
  "fueron",
  "mejor",
  "pero",
  "nomas",
  "digo",
]);
const amountFirst: ReadonlySet<string> = new Set(["son", "eran", "seran", "serian", "no", "perdon", "mejor", "digo"]);
