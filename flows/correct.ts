import type { Points } from "../src/domain/money.ts";
import type { Effect, Flow } from "../src/flow/flow.ts";
import type { Told } from "../src/flow/given.ts";
import type { Said } from "../src/text/keys.ts";
import {
  type Answered,
  type CorrectionContext,
  correctionPhone,
  emptyCorrection,
  isFoundAll,
  noPoints,
  order,
  pastChoice,
  pastOf,
  pointsField,
  pointsGuess,
  summary,
  unreadSaid,
  unregisteredWay,
  wantedOf,
} from "./corrections.ts";
import { customerOf } from "./customer.ts";
import { startingWith } from "./form/answers.ts";
import type { Field, Form } from "./form/form.ts";
import { formMachine } from "./form/machine.ts";
import { asked, choice, type Question } from "./questions.ts";
import { ends, endsSaying } from "./steps.ts";

/** The balance, if the removal is larger than it; otherwise null. */
function tooMuch(context: CorrectionContext): Points | null {
  const { direction, points } = context;
  const customer = customerOf(context);
  if (direction !== "remove" || points === null || customer?.type !== "known") return null;
  return points > customer.balance ? customer.balance : null;
}

const direction: Field<CorrectionContext> = {
  name: "direction",
  state: "direction",
  question: () => ({
    say: { key: "askDirection" },
    closed: true,
    choices: [choice("addPoints", "agregar"), choice("removePoints", "quitar")],
  }),
  isMissing: (context) => context.direction === null,
  without: { direction: null },
  take: (_, given) => (given.direction === undefined ? null : { direction: given.direction }),
  unclear: { key: "askDirection" },
};

const reason: Field<CorrectionContext> = {
  name: "reason",
  state: "reason",
  question: () => ({ say: { key: "askCorrectionReason" } }),
  isMissing: (context) => context.reason === null,
  without: { reason: null },
  take: (_, given) => {
    if (given.reason === undefined) return null;
    return given.reason === "" ? { notice: { key: "correctionReasonUnclear" } } : { reason: given.reason };
  },
  unclear: { key: "correctionReasonUnclear" },
};

/** Asks which earlier operation is corrected. A notice replaces the list if an answer was not understood. */
function referenceQuestion(context: CorrectionContext): Effect {
  const past = pastOf(context).map((one) => one.view);
  const question = {
    say: { key: "askReference", values: { past } },
    choices: [choice("skipReference", "ninguna")],
  } as const;
  return asked(question, context.notice);
}

/** The change after an answer to "¿corrige alguna de estas?". */
function withReference(context: CorrectionContext, told: Told): Answered {
  const past = pastOf(context);
  const [only, another] = past;
  if (told.is === "none" || told.is === "no") return { corrects: null, referenceAnswered: true, notice: null };
  if (told.is === "yes" && only !== undefined && another === undefined)
    return { corrects: only, referenceAnswered: true, notice: null };
  const which = told.is === "given" ? told.given.which : undefined;
  const chosen = which === undefined ? null : pastChoice(past, which);
  if (chosen?.type === "chosen") return { corrects: chosen.operation, referenceAnswered: true, notice: null };
  const unclear: Said = { key: "pastWhich", values: { count: past.length } };
  return { notice: chosen?.type === "twoReadings" ? chosen.say : unclear };
}

/** "¿Qué cambio?" */
const changeQuestion: Question = {
  say: { key: "correctionWhatToChange" },
  spelledOut: true,
  choices: [choice("changePhone", "teléfono"), choice("changePoints", "cantidad"), choice("changeReason", "motivo")],
};

const correctForm: Form<CorrectionContext> = {
  id: "correct",
  start: (input) => {
    const started = startingWith(correctForm, emptyCorrection(input), input);
    // A reason that was told with all the rest refers to no operation.
    return started.reason === null ? started : { ...started, referenceAnswered: true };
  },
  fields: [
    correctionPhone,
    direction,
    pointsField((context) => ({ say: { key: "askPoints", values: { direction: context.direction ?? "add" } } })),
    reason,
  ],
  guesses: [pointsGuess()],
  stops: {
    reference: { question: referenceQuestion, answer: withReference, to: [], back: "reason" },
  },
  lineUnclear: { key: "phoneNotAPhone" },
  wanted: wantedOf,
  ways: [
    { when: ({ phone }) => phone === null, to: "phone" },
    unregisteredWay,
    { when: (context) => context.direction === null, to: "direction" },
    { when: ({ guess }) => guess !== null, to: "pointsGuess" },
    { when: (context) => tooMuch(context) === 0, to: "nothing" },
    {
      when: (context) => tooMuch(context) !== null,
      to: "points",
      change: (context) => ({
        ...noPoints,
        notice: { key: "morePointsThanThere", values: { balance: tooMuch(context) ?? (0 as Points) } },
      }),
    },
    { when: ({ points }) => points === null, to: "points" },
    { when: (context) => context.reason === null, to: "reason" },
    { when: (context) => !isFoundAll(context), to: "checking" },
    { when: (context) => context.direction === "remove" && customerOf(context)?.type !== "known", to: "unread" },
    { when: (context) => !context.referenceAnswered && pastOf(context).length > 0, to: "reference" },
    { to: "summary" },
  ],
  backFromChecking: () => "reason",
  summary: {
    question: summary,
    change: () => changeQuestion,
    back: (context) => (pastOf(context).length > 0 ? { corrects: null, referenceAnswered: false } : { reason: null }),
    confirmed: "done",
  },
  understood: ({ phoneTyped }, asks) => {
    const values = { phoneTyped, amountCentavos: null, ticket: null, asks };
    return asks === "direction" ? { key: "partlyRead", values } : null;
  },
  others: {
    nothing: endsSaying(() => ({ key: "nothingToRemove" })),
    unread: endsSaying(unreadSaid),
    done: ends(order),
  },
};

/** A correction: phone, add or remove, points, reason, what it corrects, summary, *sí* (`/wallet/balance/update`). */
export const correct: Flow = {
  id: "correct",
  version: 5,
  machine: formMachine(correctForm),
  roles: ["manager"],
  topics: { points: "correctionPoints" },
  // Version 1 asked "¿qué cambio?" at its summary, and those up to 4 read answers differently; states and context are the same.
  migrations: { 1: (stored) => stored, 2: (stored) => stored, 3: (stored) => stored, 4: (stored) => stored },
};
