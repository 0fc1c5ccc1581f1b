import { assign, emit, setup } from "xstate";
import { plain } from "../../src/domain/reader/words.ts";
import type { Decision, Effect, Flow, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import type { Doubt } from "../../src/flow/views.ts";
import type { Said } from "../../src/text/keys.ts";

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
  if (event.type !== "ANSWER" || !event.confirms || repeatsNumber(context, event)) return null;
  return decisions.get(plain(event.text)) ?? null;
}

/** Whether an answer is the number once more by which this one was chosen from the list: it may have come twice. */
function repeatsNumber({ chosen: index }: DoubtsContext, event: FlowEvent): boolean {
  return event.type === "ANSWER" && index !== null && plain(event.text) === String(index + 1);
}

function numberOf(context: DoubtsContext, event: FlowEvent): number | null {
  const index = event.type === "ANSWER" ? Number(plain(event.text)) - 1 : -1;
  return Number.isInteger(index) && index >= 0 && index < context.doubts.length ? index : null;
}

function chosen(context: DoubtsContext): Doubt {
  const doubt = context.doubts[context.chosen ?? -1];
  if (!doubt) throw new Error("No operation was chosen");
  return doubt;
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
    choose: assign(({ context, event }) => ({ chosen: numberOf(context, event) })),
    decide: emit(({ context, event }): Effect => {
      const decision = decisionOf(context, event);
      if (!decision) throw new Error("Nothing was decided");
      const request = { type: "settle", operationId: chosen(context).operationId, decision } as const;
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
        ANSWER: { actions: { type: "say", params: { key: "oneMoment" } } },
        BACK: { actions: { type: "say", params: { key: "oneMoment" } } },
      },
    },
    list: {
      always: { guard: ({ context }) => context.doubts.length === 0, target: "none" },
      entry: emit(({ context }): Effect => list(context)),
      on: {
        ANSWER: [
          { guard: ({ context, event }) => numberOf(context, event) !== null, target: "detail", actions: "choose" },
          { actions: emit(({ context }): Effect => which(context)) },
        ],
        BACK: { actions: { type: "say", params: { key: "firstQuestion" } } },
      },
    },
    detail: {
      entry: emit(({ context }): Effect => detail(context)),
      on: {
        ANSWER: [
          {
            guard: ({ context }) => chosen(context).view.stillLooking,
            actions: { type: "say", params: { key: "stillLookingCantDecide" } },
          },
          { guard: ({ context, event }) => decisionOf(context, event) !== null, target: "done", actions: "decide" },
          {
            actions: emit(({ context, event }): Effect => ({
              type: "say",
              say: { key: repeatsNumber(context, event) ? "decisionInWords" : "decisionUnclear" },
            })),
          },
        ],
        BACK: "reading",
      },
    },
    none: { type: "final" },
    /** A decision is carried out whatever is said next, so that nothing is left to cancel. The router tells what became of it. */
    done: { type: "final" },
  },
});

function list(context: DoubtsContext): Effect {
  if (context.doubts.length === 0) return { type: "say", say: { key: "doubtsNone" } };
  return { type: "say", say: { key: "doubtsList", values: { doubts: context.doubts.map((doubt) => doubt.view) } } };
}

function which(context: DoubtsContext): Effect {
  return { type: "say", say: { key: "doubtWhich", values: { count: context.doubts.length } } };
}

function detail(context: DoubtsContext): Effect {
  const { view } = chosen(context);
  const say: Said = { key: "doubtDetail", values: view };
  if (view.stillLooking) return { type: "say", say };
  return {
    type: "say",
    say,
    gate: true,
    spelledOut: true,
    choices: [
      { label: { key: "decideApplied" }, answer: "sí se registró" },
      { label: { key: "decideNot" }, answer: "no se registró" },
      { label: { key: "decideNow" }, answer: "regístrala ahora" },
    ],
  };
}

/** *Pendientes*: what is in doubt, and the three answers a manager can give. */
export const doubts: Flow = { id: "doubts", version: 1, machine, roles: ["manager"], migrations: {} };
