import type { Points } from "../../src/domain/points.ts";
import { pointsOfCentavos } from "../../src/domain/points.ts";
import type { AmountReading } from "../../src/domain/money.ts";
import type { FlowInput } from "../../src/flow/flow.ts";
import type { Given, PastNamed } from "../../src/flow/given.ts";
import { isRefundable, type PastOperation } from "../../src/flow/views.ts";
import { withGiven } from "../form/answers.ts";
import type { FormContext } from "../form/context.ts";
import type { Field, Form, Guess } from "../form/form.ts";
import { phoneField } from "../form/phone.ts";
import { customerOf, emptyCustomer, isFound, type Wanted } from "../shared/customer.ts";
import { pastChoice } from "./past.ts";

// What a correction and a refund share.

/** What a correction or a refund has gathered. JSON: it is stored between any two messages. */
export interface CorrectionContext extends FormContext {
  readonly cap: Points;
  readonly direction: "add" | "remove" | null;
  readonly points: Points | null;
  /** Points that could mean two things, to be asked back. */
  readonly guess: Points | null;
  readonly reason: string | null;
  readonly corrects: PastOperation | null;
  /** What was written beside the phone to say which operation is meant, until it was looked for. */
  readonly wanted?: PastNamed | null;
  /** Whether *corrects* was answered; a correction may refer to no operation. */
  readonly referenceAnswered: boolean;
  /** Points of the refunded operation that the balance no longer covers. */
  readonly short: Points;
  /** Null and a string as for `customer`. */
  readonly past: readonly PastOperation[] | string | null;
}

export type Answered = Partial<CorrectionContext>;

/** The context before anything was answered. xstate also calls it without input, so that it must not throw then. */
export function emptyCorrection(input: FlowInput | undefined): CorrectionContext {
  return {
    ...emptyCustomer(input),
    cap: input?.correctionCap ?? (0 as Points),
    direction: null,
    points: null,
    guess: null,
    reason: null,
    corrects: null,
    wanted: null,
    referenceAnswered: false,
    short: 0 as Points,
    past: null,
    aside: null,
  };
}

/** The context without the customer, as before the phone was answered. */
export const noPhone = {
  phone: null,
  customer: null,
  past: null,
  corrects: null,
  wanted: null,
  referenceAnswered: false,
  short: 0 as Points,
} as const;

export const noPoints = { points: null, guess: null } as const;

/** The customer and their operations as soon as there is a phone. */
export function wantedOf({ phone, customer, wallet }: CorrectionContext): readonly Wanted[] {
  if (phone === null || customer !== null) return [];
  const of = { walletKey: wallet.key, phone };
  return [
    { slot: "customer", request: { type: "customer", ...of } },
    { slot: "past", request: { type: "past", ...of } },
  ];
}

/** Whether what was looked up has come. */
export const isFoundAll = ({ customer, past }: CorrectionContext): boolean =>
  isFound(customer) && typeof past !== "string";

/** The way of a phone that the wallet does not know: it is asked for again. */
export const unregisteredWay = {
  when: (context: CorrectionContext) => customerOf(context)?.type === "unregistered",
  to: "phone",
  change: ({ phone, person }: CorrectionContext): Answered => ({
    ...noPhone,
    notice: { key: "customerNotRegistered", values: { phone: phone ?? person.phone } },
  }),
} as const;

export const correctionPhone = phoneField<CorrectionContext>({ own: null, without: noPhone });

/** The field of how much. `left`: what is left of so many points. */
export function pointsField(
  question: Field<CorrectionContext>["question"],
  left: (context: CorrectionContext, points: Points) => Answered = (_, points) => ({ points }),
): Field<CorrectionContext> {
  return {
    name: "points",
    state: "points",
    question,
    isMissing: ({ points }) => points === null,
    without: noPoints,
    take: (context, { points }, isAsked) => {
      if (points === undefined || points === "all") return null;
      if (points.type === "amount" && isAsked && repeatsChoice(context, points.centavos / 100))
        return { guess: pointsOfCentavos(points.centavos) };
      return withPoints(context, points, left);
    },
    unclear: { key: "pointsUnclear" },
  };
}

function withPoints(
  context: CorrectionContext,
  reading: AmountReading,
  left: (context: CorrectionContext, points: Points) => Answered,
): Answered {
  if (reading.type === "amount") return { guess: null, ...left(context, pointsOfCentavos(reading.centavos)) };
  if (reading.type === "ambiguous") return { guess: pointsOfCentavos(reading.guess) };
  return { guess: null, notice: { key: "pointsUnclear" } };
}

/** Whether a number repeats the one that chose the direction or the operation: it may have come twice. */
function repeatsChoice(context: CorrectionContext, said: number): boolean {
  const { direction, corrects } = context;
  if (said === (direction === "add" ? 1 : 2) && direction !== null) return true;
  if (corrects === null) return false;
  return [pastOf(context), refundable(context)].some((past) => {
    const choice = pastChoice(past, { said: String(said), by: "either", data: [] });
    return choice.type === "chosen"
      ? choice.operation.operationId === corrects.operationId
      : choice.type === "twoReadings";
  });
}

/** "¿Son $1,234.50?" */
export function pointsGuess(
  left: (context: CorrectionContext, points: Points) => Answered = (_, points) => ({ points }),
): Guess<CorrectionContext> {
  return {
    of: "points",
    state: "pointsGuess",
    isOpen: ({ guess }) => guess !== null,
    question: ({ guess }) => ({ type: "say", say: { key: "pointsGuess", values: { guess: guess ?? (0 as Points) } } }),
    yes: (context) => (context.guess === null ? {} : { guess: null, notice: null, ...left(context, context.guess) }),
    no: () => ({ guess: null, notice: null }),
  };
}

/** What a conversation starts with: everything that the first message said already. */
export function startingWith(
  form: Form<CorrectionContext>,
  empty: CorrectionContext,
  given: Given | undefined,
): CorrectionContext {
  return given === undefined ? empty : withGiven(form, empty, given, null);
}

/** The operations that were looked up; empty before. */
export function pastOf({ past }: CorrectionContext): readonly PastOperation[] {
  return typeof past === "string" || past === null ? [] : past;
}

/** The operations that can be refunded. */
export function refundable(context: CorrectionContext): readonly PastOperation[] {
  return pastOf(context).filter(isRefundable);
}
