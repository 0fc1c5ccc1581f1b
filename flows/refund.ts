import type { Points } from "../src/domain/money.ts";
import type { Flow, StoredState } from "../src/flow/flow.ts";
import type { Told } from "../src/flow/given.ts";
import type { PastOperation } from "../src/flow/requests.ts";
import type { Said } from "../src/text/keys.ts";
import {
  type Answered,
  type CorrectionContext,
  emptyCorrection,
  isFoundAll,
  noPhone,
  order,
  pastChoice,
  pastFitting,
  pointsField,
  pointsGuess,
  refundable,
  refundReason,
  summary,
  unreadSaid,
  unregisteredWay,
  wantedOf,
} from "./corrections.ts";
import { customerOf, isFound } from "./customer.ts";
import { startingWith } from "./form/answers.ts";
import { phoneField } from "./form/fields.ts";
import type { Form } from "./form/form.ts";
import { formMachine } from "./form/machine.ts";
import { asked } from "./questions.ts";
import { ends, endsSaying } from "./steps.ts";

/** The correction that undoes an operation: it removes a sale's points (at most the balance), or gives used points back. */
function undoing(context: CorrectionContext, corrects: PastOperation): Answered {
  const refused = refusalOf(corrects);
  if (refused !== null) return { ...noChoice, notice: refused };
  const direction = (corrects.change ?? 0) < 0 ? "add" : "remove";
  const base: Answered = { corrects, direction, referenceAnswered: true, notice: null };
  if (corrects.change === null) return base;
  return { ...base, ...removable({ ...context, ...base }, Math.abs(corrects.change) as Points) };
}

/** The wanted points, limited to the balance. */
function removable(context: CorrectionContext, wanted: Points): Answered {
  const customer = customerOf(context);
  const there = context.direction !== "add" && customer?.type === "known" ? customer.balance : wanted;
  const points = Math.max(0, Math.min(wanted, there)) as Points;
  return { points, short: (wanted - points) as Points };
}

/** Why an operation cannot be refunded. Null: it can. */
function refusalOf({ refunded, certain }: PastOperation): Said | null {
  if (refunded) return { key: "refundAlready" };
  return certain ? null : { key: "refundNotCertain" };
}

const noChoice = { corrects: null, direction: null, points: null, guess: null, short: 0 as Points } as const;

/** Chooses the operation named beside the phone, once the list has come. If it is not found, the list is shown. */
function withWanted(context: CorrectionContext): Answered {
  const found = pastFitting(refundable(context), context.wanted ?? { said: "", by: "either", data: [] });
  return { wanted: null, ...(found !== null && undoing(context, found)) };
}

/** Handles an answer to "¿cuál devuelvo?" */
function withChoice(context: CorrectionContext, told: Told): Answered {
  const past = refundable(context);
  const which = told.is === "given" ? told.given.which : undefined;
  const chosen = which === undefined ? null : pastChoice(past, which);
  if (chosen?.type === "chosen") return undoing(context, chosen.operation);
  // "La de 250."
  const fitting = chosen?.type === "none" && which && which.data.length > 0 ? pastFitting(past, which) : null;
  if (fitting !== null) return undoing(context, fitting);
  return { ...noChoice, notice: chosen?.type === "twoReadings" ? chosen.say : { key: "refundWhich" } };
}

const refundForm: Form<CorrectionContext> = {
  id: "refund",
  start: (input) => {
    const started = startingWith(refundForm, { ...emptyCorrection(input), reason: refundReason }, input);
    return { ...started, wanted: input.given?.which ?? null };
  },
  fields: [
    phoneField({ own: null, without: { ...noPhone, ...noChoice } }),
    { ...pointsField(() => ({ say: { key: "askRefundPoints" } }), removable), back: () => noChoice },
  ],
  guesses: [pointsGuess(removable)],
  stops: {
    which: {
      question: (context) =>
        asked(
          { say: { key: "askRefund", values: { past: refundable(context).map((one) => one.view) } } },
          context.notice,
        ),
      answer: withChoice,
      to: [],
      back: "phone",
    },
  },
  lineUnclear: { key: "phoneNotAPhone" },
  wanted: wantedOf,
  ways: [
    { when: ({ phone }) => phone === null, to: "phone" },
    { when: (context) => !isFoundAll(context), to: "checking" },
    unregisteredWay,
    { when: (context) => customerOf(context)?.type !== "known", to: "unread" },
    { when: (context) => refundable(context).length === 0, to: "none" },
    {
      when: ({ wanted, past }) => (wanted ?? null) !== null && isFound(past as object | null),
      to: "next",
      change: withWanted,
    },
    { when: ({ corrects }) => corrects === null, to: "which" },
    { when: ({ guess }) => guess !== null, to: "pointsGuess" },
    { when: ({ points }) => points === null, to: "points" },
    { when: ({ points }) => points === 0, to: "nothing" },
    { to: "summary" },
  ],
  backFromChecking: () => "phone",
  summary: { question: summary, change: null, back: () => noChoice, confirmed: "done" },
  understood: () => null,
  others: {
    none: endsSaying<CorrectionContext>(({ phone, person }) => ({
      key: "refundNone",
      values: { phone: phone ?? person.phone },
    })),
    abandoned: endsSaying(() => ({ key: "cancelled" })),
    nothing: endsSaying(() => ({ key: "nothingToRemove" })),
    unread: endsSaying(unreadSaid),
    done: ends(order),
  },
};

/** Version 2 kept the words beside the phone as text; now the list is shown instead. */
function withoutText({ value, context }: StoredState): StoredState {
  const isGone = value === "chosen" || value === "limit";
  return { value: isGone ? "next" : value, context: { ...(context as object), wanted: null } };
}

/** *Devolución*: removes a sale's points, or gives used ones back, by a correction tied to it (`/wallet/balance/update`). */
export const refund: Flow = {
  id: "refund",
  version: 3,
  machine: formMachine(refundForm),
  roles: ["manager"],
  topics: { points: "correctionPoints" },
  // Version 1 took no "no" at its summary.
  migrations: { 1: (stored) => stored, 2: withoutText },
};
