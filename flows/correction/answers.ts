import { parseAmountAnswer, type AmountReading } from "../../src/domain/money.ts";
import { pointsOfCentavos, type Points, withoutUnit } from "../../src/domain/points.ts";
import { parseCorrectionLine } from "../../src/understanding/lines/correction-line.ts";
import { onlyPhone } from "../../src/understanding/lines/phones-in.ts";
import { phoneFirst } from "../../src/understanding/lines/sale-line.ts";
import { plain, tidy } from "../../src/domain/reader/words.ts";
import type { FlowInput } from "../../src/flow/flow.ts";
import type { PastOperation } from "../../src/flow/views.ts";
import { agreesTo, hasClass, hasOnly, moveIn, phoneIn, wordsIn } from "../../src/understanding/answers.ts";
import { type CustomerContext, emptyCustomer, withPhoneAnswer } from "../shared/customer.ts";
import { merged } from "../shared/merged.ts";
import { pastChoice } from "./past-choice.ts";
import type { Told } from "./told.ts";

/** What a correction or a refund has gathered. JSON: it is stored between any two messages. */
export interface CorrectionContext extends CustomerContext {
  readonly cap: Points;
  readonly direction: "add" | "remove" | null;
  readonly points: Points | null;
  /** Points that could mean two things, to be asked back. */
  readonly guess: Points | null;
  readonly reason: string | null;
  readonly corrects: PastOperation | null;
  /** What was written beside the phone to say which operation is meant, until it was looked for. */
  readonly wanted?: string | null;
  /** Whether *corrects* was answered; a correction may refer to no operation. */
  readonly referenceAnswered: boolean;
  /** Points of the refunded operation that the balance no longer covers. */
  readonly short: Points;
  /** Null and a string as for `customer`. */
  readonly past: readonly PastOperation[] | string | null;
}

type Answered = Partial<CorrectionContext>;

/** Longest correction in one message, characters. (A reason has up to 200.) */
const longestLine = 300;

/**
 * Makes the context that a correction starts with: everything that the first message said already. xstate also calls it without input, so that it must not
 * throw then.
 */
export function startingCorrection(input: FlowInput | undefined): CorrectionContext {
  const empty: CorrectionContext = {
    ...emptyCustomer(input),
    cap: input?.correctionCap ?? (0 as Points),
    direction: null,
    points: null,
    guess: null,
    reason: null,
    corrects: null,
    referenceAnswered: false,
    short: 0 as Points,
    past: null,
  };
  const text = tidy(input?.text ?? "");
  return text === "" ? empty : { ...empty, ...readLine(empty, text) };
}

/** Reads a phone, or all at once: `4771234567 +50 se duplicó el ticket`. */
function readLine(context: CorrectionContext, text: string): Answered {
  if (text.length > longestLine) return { notice: { key: "phoneNotAPhone" } };
  const line = parseCorrectionLine(text);
  if (line === null) return readBegun(context, text);
  const begun = withPhone(context, line.phone);
  if (begun.phone === undefined) return begun;
  const read: CorrectionContext = { ...context, ...begun, direction: line.direction };
  const { change } = line;
  if (change === null) return merged<CorrectionContext>(read, { notice: { key: "pointsUnclear" } });
  const points = merged<CorrectionContext>(read, withPointsReading(change.points));
  if (change.reason === "") return points;
  const answered = withReason(context, change.reason);
  return { ...points, ...answered, notice: points.notice ?? answered.notice ?? null, referenceAnswered: true };
}

/** Reads a line without a sign: only its phone is taken. */
function readBegun(context: CorrectionContext, text: string): Answered {
  const moved = withoutPhone(text);
  if (moved !== null) return moved;
  const begun = phoneFirst(text);
  if (begun.type !== "begun" || begun.parts.length === 0) return withPhone(context, text);
  const values = { phoneTyped: begun.phoneTyped, amountCentavos: null, ticket: null, asks: "direction" } as const;
  return { ...withPhone(context, begun.phoneTyped), notice: { key: "partlyRead", values } };
}

/** "Ponle 20 puntos a la señora": how much and which way, where the phone comes later. Null: it says not both for certain. */
function withoutPhone(text: string): Answered | null {
  const { way, amount } = moveIn(text);
  if (phoneIn(text, false) !== null || amount?.type !== "amount" || way === null || way === "both") return null;
  return { direction: way, ...withPointsReading(amount) };
}

/** An answer to "¿teléfono?". */
export function withPhone(context: CorrectionContext, text: string): Answered {
  return withPhoneAnswer(context, text, (phone, phoneTyped) => ({ phone, phoneTyped, ...noPast, notice: null }));
}

const noPast = { customer: null, past: null, corrects: null, referenceAnswered: false, short: 0 as Points } as const;

/** Makes the changes that a message tells of (`toldInstead`). */
export function withTold(context: CorrectionContext, told: Told | null): Answered {
  if (told === null) return {};
  const direction = told.direction ?? context.direction;
  const points = told.points === null ? {} : { points: null, guess: null, ...withPointsReading(told.points) };
  return {
    notice: null,
    ...(told.phone !== null && { ...noPhone, ...withPhone(context, told.phone) }),
    ...points,
    direction,
  };
}

/** Takes the phone back, with what was looked up for it. */
export const noPhone = { phone: null, ...noPast } as const;

const directions: { readonly [answer: string]: "add" | "remove" } = {
  "1": "add",
  agregar: "add",
  agrega: "add",
  abonar: "add",
  sumar: "add",
  agrego: "add",
  agregale: "add",
  sumale: "add",
  ponle: "add",
  mas: "add",
  "+": "add",
  "2": "remove",
  quitar: "remove",
  quita: "remove",
  restar: "remove",
  quito: "remove",
  quitale: "remove",
  restale: "remove",
  descontar: "remove",
  menos: "remove",
  "-": "remove",
};

/** An answer to "¿agrego o quito?", with how much where it says so: "quita 50", "-50". */
export function withDirection(_: CorrectionContext, text: string): Answered {
  const bare = directions[plain(text)];
  if (bare !== undefined) return { direction: bare, notice: null };
  const direction = directionIn(text);
  const { amount } = moveIn(text);
  return { direction, notice: null, ...(direction !== null && amount?.type === "amount" && withPointsReading(amount)) };
}

/** The direction that an answer of few words says; null: none, or it asks. */
function directionIn(text: string): "add" | "remove" | null {
  if (text.length > longestDirection || text.includes("?") || text.includes("¿")) return null;
  const { way } = moveIn(text);
  return way === "both" ? null : way;
}

/** Longer than "no quites, mejor agrégale 1,250.50 puntos". */
const longestDirection = 60;

/** An answer to "¿cuántos puntos?", or to "¿son $1,234.50?". */
export function withPoints(context: CorrectionContext, text: string): Answered {
  if (context.guess !== null && agreesTo(text)) return { points: context.guess, guess: null, notice: null };
  const reading = parseAmountAnswer(withoutUnit(text));
  if (reading.type === "amount" && repeatsChoice(context, text)) {
    return { guess: pointsOfCentavos(reading.centavos), notice: null };
  }
  if (reading.type !== "notAnAmount" || context.guess !== null) return withPointsReading(reading);
  // "No, agrega", "cincuenta", "-50".
  const direction = directionIn(text);
  const { amount } = moveIn(text);
  const many = hasOnly(text, besideChange, "no mejor que solo nomas le ay menos mas") ? amount : null;
  if (many === null && (direction === null || amount !== null)) return withPointsReading(reading);
  return { ...(direction !== null && { direction }), notice: null, ...(many !== null && withPointsReading(many)) };
}

/** What a message that says how much, and which way, is made of. */
const besideChange = [
  "GIVE",
  "TAKE",
  "COPULA",
  "POINTS",
  "CURRENCY",
  "COURTESY",
  "CORRECT",
  "NEGATE",
  "ARTICLE",
  "BUT",
] as const;

/** Whether an answer repeats the one that chose the direction or the operation: it may have come twice. */
function repeatsChoice(context: CorrectionContext, text: string): boolean {
  const { direction, corrects } = context;
  if (direction !== null && directions[plain(text)] === direction) return true;
  if (corrects === null) return false;
  return [pastOf(context), refundable(context)].some((past) => {
    const choice = pastChoice(past, text);
    if (choice.type === "chosen") return choice.operation.operationId === corrects.operationId;
    return choice.type === "twoReadings";
  });
}

function withPointsReading(reading: AmountReading): Answered {
  if (reading.type === "amount") return { points: pointsOfCentavos(reading.centavos), guess: null, notice: null };
  if (reading.type === "ambiguous") return { guess: pointsOfCentavos(reading.guess), notice: null };
  return { guess: null, notice: { key: "pointsUnclear" } };
}

/** An answer to "¿por qué?": kept as it was typed. Points or a yes are refused: they repeat the answer to the question before. */
export function withReason(_: CorrectionContext, text: string): Answered {
  const reason = tidy(text);
  // "¿Por qué preguntas?"
  const isQuestion = reason.startsWith("¿") || reason.endsWith("?");
  const isAnother = isQuestion || agreesTo(text) || parseAmountAnswer(withoutUnit(text)).type !== "notAnAmount";
  // "Y a Lupita 477… súbele 10" is another correction.
  if (hasClass(text, "GIVE", "TAKE") && phoneIn(text, false)?.is === "phone") return { notice: null };
  const hasWord = wordsIn(text).some((word) => word.length > 1);
  if (isAnother || reason.length < shortestReason || reason.length > longestReason || !hasWord) {
    return { notice: { key: "correctionReasonUnclear" } };
  }
  return { reason, notice: null };
}

/** Characters of a reason. */
const [shortestReason, longestReason] = [4, 200];

/** "El motivo es error de captura": the reason that is told in its own words. Null: none is. */
export function reasonTold(text: string): string | null {
  const words = tidy(text).split(" ");
  const said = words.map((word) => plain(word.replaceAll(",", "").replaceAll(":", "")));
  const named = said.findIndex((word, at) => at < mostBefore && reasonWords.has(word));
  if (named >= 0) {
    let from = named + 1;
    while (from < said.length && afterReason.has(said[from] as string)) from++;
    return from < words.length ? words.slice(from).join(" ") : null;
  }
  let from = 0;
  while (from < said.length && takesBackWords.has(said[from] as string)) from++;
  const isWhy = from > 0 && (said[from] === "porque" || (said[from] === "por" && said[from + 1] !== "favor"));
  return isWhy && words.length > from + 1 && !text.includes("?") ? words.slice(from).join(" ") : null;
}

/** The most words before "motivo". */
const mostBefore = 4;
const reasonWords: ReadonlySet<string> = new Set(["motivo", "razon", "reason"]);
const afterReason: ReadonlySet<string> = new Set([
  "correcto",
  "correcta",
  "bueno",
  "es",
  "era",
  "fue",
  "seria",
  "is",
  "que",
  "",
]);
const takesBackWords: ReadonlySet<string> = new Set(["no", "perdon", "digo", "mejor", "es", "fue", "era"]);

/** The operations that were looked up; empty before. */
export function pastOf(context: CorrectionContext): readonly PastOperation[] {
  return typeof context.past === "string" || context.past === null ? [] : context.past;
}

/** Sales and uses of balance: the operations that can be refunded. */
export function refundable(context: CorrectionContext): readonly PastOperation[] {
  return pastOf(context).filter((one) => one.kind !== "correction");
}

/** What a refund starts with: the phone, and what was written beside it to say which operation is meant. */
export function startingRefund(input: FlowInput | undefined): CorrectionContext {
  const { text = "", ...rest } = input ?? {};
  const empty = startingCorrection(input && { ...(rest as FlowInput), text: "" });
  const line = text.length > longestLine ? null : onlyPhone(text);
  if (tidy(text) === "") return empty;
  if (line === null || line.rest === "") return { ...empty, ...withPhone(empty, tidy(text)) };
  return { ...empty, ...withPhone(empty, line.typed), wanted: line.rest };
}
