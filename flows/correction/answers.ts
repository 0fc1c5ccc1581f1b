import { changeSaid, directionSaid } from "../../src/domain/hearing/facts/balance-change.ts";
import { isYes } from "../../src/domain/hearing/consent/consent.ts";
import { parseAmountAnswer, type AmountReading } from "../../src/domain/money.ts";
import { pointsOfCentavos, type Points, withoutUnit } from "../../src/domain/points.ts";
import { lineOf, piecesOf } from "../../src/domain/hearing/pieces.ts";
import { parseCorrectionRest } from "../../src/domain/reader/correction-line.ts";
import { onlyPhone } from "../../src/domain/reader/phones-in.ts";
import { phoneFirst } from "../../src/domain/reader/sale-line.ts";
import { plain, tidy } from "../../src/domain/reader/words.ts";
import type { FlowInput } from "../../src/flow/flow.ts";
import type { PastOperation } from "../../src/flow/views.ts";
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

const signBehind = /^(\$?\d[\d.,]*)(?: (?:puntos?|pesos))? (menos|m[aá]s)$/u;

/** Reads a phone, or all at once: `4771234567 +50 se duplicó el ticket`. */
function readLine(context: CorrectionContext, text: string): Answered {
  if (text.length > longestLine) return { notice: { key: "phoneNotAPhone" } };
  const first = onlyPhone(text);
  // "+50 4771234567 error": the phone may stand anywhere.
  if (first !== null && /^[+-]? ?\$?\d/.test(first.rest) && !text.startsWith(first.typed)) {
    return readLine(context, `${first.typed} ${first.rest}`);
  }
  // "4771234567 50 menos": the sign stands behind.
  const [, many, way] = signBehind.exec(first?.rest ?? "") ?? [];
  if (first !== null && many !== undefined)
    return readLine(context, `${first.typed} ${way === "menos" ? "-" : "+"}${many}`);
  const all = /^([\d +().-]*?\d\)?) ([+-]) ?(.+)$/.exec(text);
  if (!all) return readBegun(context, text);
  const [, phone = "", sign, rest = ""] = all;
  const begun = withPhone(context, phone);
  if (begun.phone === undefined) return begun;
  const read: CorrectionContext = { ...context, ...begun, direction: sign === "+" ? "add" : "remove" };
  const change = parseCorrectionRest(rest);
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
  if (/\d(?:[ ().-]*\d){4}/.test(text) || /[?¿]/.test(text)) return null;
  const direction = directionSaid(text) ?? null;
  const many = direction === null ? null : changeSaid(text);
  return many?.type === "amount" ? { direction, ...withPointsReading(many) } : null;
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
  const direction = bare ?? directionIn(text);
  if (bare !== undefined || direction === null) return { direction, notice: null };
  const many = changeSaid(text.replace(/^\s*[-+](?=\s?\$?\d)/, ""));
  return { direction, notice: null, ...(many?.type === "amount" && withPointsReading(many)) };
}

/** The direction that an answer of few words says; null: none, or it asks. */
function directionIn(text: string): "add" | "remove" | null {
  return text.length > longestDirection || /[?¿]/.test(text) ? null : (directionSaid(text) ?? null);
}

/** Longer than "no quites, mejor agrégale 1,250.50 puntos". */
const longestDirection = 60;

/** An answer to "¿cuántos puntos?", or to "¿son $1,234.50?". */
export function withPoints(context: CorrectionContext, text: string): Answered {
  if (context.guess !== null && isYes(text)) return { points: context.guess, guess: null, notice: null };
  const reading = parseAmountAnswer(withoutUnit(text));
  if (reading.type === "amount" && repeatsChoice(context, text)) {
    return { guess: pointsOfCentavos(reading.centavos), notice: null };
  }
  if (reading.type !== "notAnAmount" || context.guess !== null) return withPointsReading(reading);
  // "No, agrega", "cincuenta", "-50".
  const direction = directionIn(text);
  const many = onlyChange.test(lineOf(piecesOf(text).pieces)) ? changeSaid(text) : null;
  if (direction === null && many === null) return withPointsReading(reading);
  if (direction !== null && many === null && /\d/.test(text)) return withPointsReading(reading);
  return { ...(direction !== null && { direction }), notice: null, ...(many !== null && withPointsReading(many)) };
}

/** A message that says nothing but how much, and which way. */
const onlyChange =
  /^(?:(?:no|mejor|que|son|eran?|solo|nomas|le|perdon|digo|ay|quit\w*|agreg\w*|pon\w*|sum\w*|abon\w*|d[ae]\w*|baj\w*|rest\w*|menos|,) )*#(?: (?:pesos|puntos|centavos?|nomas|mas|menos|favor))*$/;

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

const movesAnother =
  /^(?=.*\d(?:[ ().-]*\d){9})(?=.*\b(?:pon|sube|agrega|quita|abona|suma|resta|baja|descuenta|mete|carga)(?:le|les)\b)/;

/** An answer to "¿por qué?": kept as it was typed. Points or a yes are refused: they repeat the answer to the question before. */
export function withReason(_: CorrectionContext, text: string): Answered {
  const reason = tidy(text);
  // "¿Por qué preguntas?"
  const isQuestion = /^\s*¿|\?\s*$/.test(text);
  const isAnother = isQuestion || isYes(text) || parseAmountAnswer(withoutUnit(text)).type !== "notAnAmount";
  // "Y a Lupita 477… súbele 10" is another correction.
  if (movesAnother.test(plain(reason))) return { notice: null };
  if (isAnother || reason.length < 4 || reason.length > 200 || !/\p{L}{2}/u.test(reason)) {
    return { notice: { key: "correctionReasonUnclear" } };
  }
  return { reason, notice: null };
}

/** "El motivo es error de captura": the reason that is told in its own words. Null: none is. */
export function reasonTold(text: string): string | null {
  const said = text.trim();
  return (
    /^\s*(?:(?:no|perd[oó]n|digo|mejor)[\s,]+)*(?:(?:el|la) )?(?:motivo|raz[oó]n|reason)(?: correct[oa]| buen[oa])?(?: (?:es|era|fue|ser[ií]a|is)(?!\p{L})| ?:)\s*(?:que )?(.{4,200})$/iu.exec(
      said,
    )?.[1] ??
    /^\s*(?:(?:no|perd[oó]n|digo|mejor)[\s,]+)+(?:(?:es|fue|era)\s+)?((?:porque|por(?! ?fa(?:$|[\s.!v])))\s[^\d?¿]{3,200})$/iu.exec(
      said,
    )?.[1] ??
    null
  );
}

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
