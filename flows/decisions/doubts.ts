import { assign, emit, setup } from "xstate";
import { plain } from "../../src/domain/words.ts";
import type { Effect, Flow, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import type { Decision } from "../../src/flow/requests.ts";
import type { Doubt } from "../../src/flow/views.ts";
import type { Said } from "../../src/text/keys.ts";
import { firstQuestion, stay } from "../shared/stay.ts";
import { choice } from "../shared/questions.ts";
import { chosenOf, isListNumber, numberIn, refundsOr } from "./listed.ts";

interface DoubtsContext {
  readonly doubts: readonly Doubt[];
  /** Index in `doubts` of the one being looked at. */
  readonly chosen: number | null;
}

const decisions: ReadonlyMap<string, Decision> = new Map([
  ["1", "applied"],
  ["si se registro", "applied"],
  ["2", "notApplied"],
  ["no se registro", "notApplied"],
  ["3", "registerNow"],
  ["registrala ahora", "registerNow"],
  ["no se registro, registrala ahora", "registerNow"],
]);

function decisionOf(context: DoubtsContext, event: FlowEvent): Decision | null {
  if (event.type !== "ANSWER" || !event.confirms || isListNumber(context.doubts, event)) return null;
  const said = plain(event.text);
  // While it is looked at no choices are shown: a number would be that of the list once more.
  if (said.length === 1 && context.chosen !== null && chosenIn(context).view.stillLooking) return null;
  return decisions.get(said) ?? null;
}

function chosenIn(context: DoubtsContext): Doubt {
  return chosenOf(context.doubts, context.chosen);
}

const base = setup({
  types: {
    context: {} as DoubtsContext,
    events: {} as FlowEvent,
    emitted: {} as Effect,
    input: {} as FlowInput | undefined,
  },
  actions: {
    say: emit((_, say: Said): Effect => ({ type: "say", say })),
    keepDoubts: assign(({ event }) =>
      event.type === "LOOKED_UP" && event.result.type === "doubts" ? { doubts: event.result.doubts } : {},
    ),
    choose: assign(({ context, event }) => ({ chosen: numberIn(context.doubts, event) })),
    decide: emit(({ context, event }): Effect => {
      const decision = decisionOf(context, event);
      if (!decision) throw new Error(`doubts: "${event.type}" holds no decision`);
      const request = { type: "settle", operationId: chosenIn(context).operationId, decision } as const;
      return { type: "lookup", ask: "settle", request };
    }),
  },
});

const machine = base.createMachine({
  id: "doubts",
  context: { doubts: [], chosen: null },
  initial: "reading",
  states: {
    reading: {
      entry: emit({ type: "lookup", ask: "doubts", request: { type: "doubts" } }),
      on: {
        LOOKED_UP: { target: "list", actions: "keepDoubts" },
        ANSWER: stay({ key: "oneMoment" }),
        BACK: stay({ key: "oneMoment" }),
      },
    },
    list: {
      always: { guard: ({ context }) => context.doubts.length === 0, target: "none" },
      entry: emit(({ context, event }): Effect => list(context, event)),
      on: {
        ANSWER: [
          {
            guard: ({ context, event }) => numberIn(context.doubts, event) !== null,
            target: "detail",
            actions: "choose",
          },
          { actions: emit(({ context }): Effect => which(context)) },
        ],
        BACK: firstQuestion,
      },
    },
    detail: {
      entry: emit(({ context }): Effect => detail(context)),
      on: {
        ANSWER: [
          { guard: ({ context, event }) => decisionOf(context, event) !== null, target: "done", actions: "decide" },
          {
            guard: ({ context }) => chosenIn(context).view.stillLooking,
            ...stay({ key: "stillLookingCantDecide" }),
          },
          {
            actions: emit(({ context, event }): Effect => ({
              type: "say",
              say: { key: isListNumber(context.doubts, event) ? "decisionInWords" : "decisionUnclear" },
            })),
          },
        ],
        BACK: "reading",
      },
    },
    none: { type: "final" },
    /** The decision is carried out whatever is typed next; nothing is left to cancel. The router tells its outcome. */
    done: { type: "final" },
  },
});

function list(context: DoubtsContext, event: FlowEvent): Effect {
  if (context.doubts.length === 0) return { type: "say", say: noDoubts(event) };
  return { type: "say", say: { key: "doubtsList", values: { doubts: context.doubts.map((doubt) => doubt.view) } } };
}

/** What is said where nothing is in doubt: what else waits for a manager, if anything does. */
function noDoubts(event: FlowEvent): Said {
  const waiting = event.type === "LOOKED_UP" && event.result.type === "doubts" ? (event.result.approvalsOpen ?? 0) : 0;
  return refundsOr({ key: "doubtsNone", values: { approvals: waiting } }, event);
}

function which(context: DoubtsContext): Effect {
  return { type: "say", say: { key: "doubtWhich", values: { count: context.doubts.length } } };
}

function detail(context: DoubtsContext): Effect {
  const { view } = chosenIn(context);
  const say: Said = { key: "doubtDetail", values: view };
  if (view.stillLooking) return { type: "say", say };
  return {
    type: "say",
    say,
    gate: true,
    spelledOut: true,
    choices: [
      choice("decideApplied", "sí se registró"),
      choice("decideNot", "no se registró"),
      choice("decideNow", "regístrala ahora"),
    ],
  };
}

/** *Pendientes*: operations in doubt, and the three decisions of a manager. */
export const doubts: Flow = {
  id: "doubts",
  version: 2,
  machine,
  roles: ["manager"],
  migrations: { 1: (stored) => stored },
};
