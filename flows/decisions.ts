/** What a manager decides from a list: operations in doubt, and approvals that wait. */
import { assign, emit, setup } from "xstate";
import { plain } from "../src/domain/words.ts";
import type { Effect, Flow, FlowEvent, FlowInput } from "../src/flow/flow.ts";
import type { Decision, Doubt, OpenApproval } from "../src/flow/requests.ts";
import type { Said } from "../src/text/keys.ts";
import { says } from "../src/understanding/replies/answers.ts";
import { choice, firstQuestion, stay } from "./questions.ts";

/** The index of the number that was answered to a list; null where the list has no such number. */
function numberIn(list: readonly unknown[], event: FlowEvent): number | null {
  const index = event.type === "ANSWER" ? Number(plain(event.text)) - 1 : -1;
  return Number.isInteger(index) && index >= 0 && index < list.length ? index : null;
}

/**
 * Whether an answer is a number of the list that was shown. It may choose another entry, or be the earlier answer that came twice, so that it must decide
 * nothing about the entry that is open.
 */
function isListNumber(list: readonly unknown[], event: FlowEvent): boolean {
  return numberIn(list, event) !== null;
}

/** The entry that is open. Throws if none is. */
function chosenOf<T>(list: readonly T[], chosen: number | null): T {
  const one = list[chosen ?? -1];
  if (one === undefined) throw new Error(`chosenOf: no entry ${chosen} of ${list.length}`);
  return one;
}

/** What is said where nothing of a list is open: the refunds that were asked for, else `none`. */
function refundsOr(none: Said, event: FlowEvent): Said {
  const { refunds = [] } = event.type === "LOOKED_UP" && "refunds" in event.result ? event.result : {};
  return refunds.length === 0 ? none : { key: "refundsWaiting", values: { refunds } };
}

interface DoubtsContext {
  readonly doubts: readonly Doubt[];
  /** Index in `doubts` of the one being looked at. */
  readonly chosen: number | null;
}

const doubtDecisions: ReadonlyMap<string, Decision> = new Map([
  ["1", "applied"],
  ["si se registro", "applied"],
  ["2", "notApplied"],
  ["no se registro", "notApplied"],
  ["3", "registerNow"],
  ["registrala ahora", "registerNow"],
  ["no se registro, registrala ahora", "registerNow"],
]);

function doubtDecision(context: DoubtsContext, event: FlowEvent): Decision | null {
  if (event.type !== "ANSWER" || !event.confirms || isListNumber(context.doubts, event)) return null;
  const said = plain(event.text);
  // While it is looked at no choices are shown: a number would be that of the list once more.
  if (said.length === 1 && context.chosen !== null && chosenDoubt(context).view.stillLooking) return null;
  return doubtDecisions.get(said) ?? null;
}

function chosenDoubt(context: DoubtsContext): Doubt {
  return chosenOf(context.doubts, context.chosen);
}

const doubtsBase = setup({
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
      const decision = doubtDecision(context, event);
      if (!decision) throw new Error(`doubts: "${event.type}" holds no decision`);
      const request = { type: "settle", operationId: chosenDoubt(context).operationId, decision } as const;
      return { type: "lookup", ask: "settle", request };
    }),
  },
});

const doubtsMachine = doubtsBase.createMachine({
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
      entry: emit(({ context, event }): Effect => doubtsList(context, event)),
      on: {
        ANSWER: [
          {
            guard: ({ context, event }) => numberIn(context.doubts, event) !== null,
            target: "detail",
            actions: "choose",
          },
          { actions: emit(({ context }): Effect => whichDoubt(context)) },
        ],
        BACK: firstQuestion,
      },
    },
    detail: {
      entry: emit(({ context }): Effect => doubtDetail(context)),
      on: {
        ANSWER: [
          { guard: ({ context, event }) => doubtDecision(context, event) !== null, target: "done", actions: "decide" },
          {
            guard: ({ context }) => chosenDoubt(context).view.stillLooking,
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

function doubtsList(context: DoubtsContext, event: FlowEvent): Effect {
  if (context.doubts.length === 0) return { type: "say", say: noDoubts(event) };
  return { type: "say", say: { key: "doubtsList", values: { doubts: context.doubts.map((doubt) => doubt.view) } } };
}

/** What is said where nothing is in doubt: what else waits for a manager, if anything does. */
function noDoubts(event: FlowEvent): Said {
  const waiting = event.type === "LOOKED_UP" && event.result.type === "doubts" ? (event.result.approvalsOpen ?? 0) : 0;
  return refundsOr({ key: "doubtsNone", values: { approvals: waiting } }, event);
}

function whichDoubt(context: DoubtsContext): Effect {
  return { type: "say", say: { key: "doubtWhich", values: { count: context.doubts.length } } };
}

function doubtDetail(context: DoubtsContext): Effect {
  const { view } = chosenDoubt(context);
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
  machine: doubtsMachine,
  roles: ["manager"],
  migrations: { 1: (stored) => stored },
};

interface ApprovalsContext {
  readonly approvals: readonly OpenApproval[];
  /** Index in `approvals` of the one being looked at. */
  readonly chosen: number | null;
}

const approvalDecisions: { readonly [answer: string]: boolean } = {
  "1": true,
  aprobar: true,
  apruebo: true,
  aprobada: true,
  "2": false,
  rechazar: false,
  rechazo: false,
  rechazada: false,
};

function approvalDecision(context: ApprovalsContext, event: FlowEvent): boolean | null {
  if (event.type !== "ANSWER" || !event.confirms || isListNumberOf(context, event)) return null;
  const said = plain(event.text);
  return approvalDecisions[said] ?? (says(event.text, "approves") ? true : says(event.text, "rejects") ? false : null);
}

function isListNumberOf({ approvals: listed }: ApprovalsContext, event: FlowEvent): boolean {
  return listed.length > 1 && isListNumber(listed, event);
}

function chosenApproval(context: ApprovalsContext): OpenApproval {
  return chosenOf(context.approvals, context.chosen);
}

const approvalsBase = setup({
  types: {
    context: {} as ApprovalsContext,
    events: {} as FlowEvent,
    emitted: {} as Effect,
    input: {} as FlowInput | undefined,
  },
  actions: {
    say: emit((_, say: Said): Effect => ({ type: "say", say })),
    keep: assign(({ event }) =>
      event.type === "LOOKED_UP" && event.result.type === "approvals" ? { approvals: event.result.approvals } : {},
    ),
    decide: emit(({ context, event }): Effect => {
      const approved = approvalDecision(context, event);
      if (approved === null) throw new Error(`approvals: "${event.type}" holds no decision`);
      const { approvalId } = chosenApproval(context);
      return { type: "lookup", ask: "approve", request: { type: "approve", approvalId, approved } };
    }),
    sayDecided: emit(({ event }): Effect => {
      const say = event.type === "LOOKED_UP" && event.result.type === "approve" ? event.result.say : null;
      // Only a button outside a conversation asks again.
      if (say === null) throw new Error("approvals: the answer to the decision says nothing");
      return { type: "say", say };
    }),
  },
});

const approvalsMachine = approvalsBase.createMachine({
  id: "approvals",
  context: { approvals: [], chosen: null },
  initial: "reading",
  states: {
    reading: {
      entry: emit({ type: "lookup", ask: "approvals", request: { type: "approvals" } }),
      on: {
        LOOKED_UP: { target: "list", actions: "keep" },
        ANSWER: stay({ key: "oneMoment" }),
        BACK: stay({ key: "oneMoment" }),
      },
    },
    list: {
      always: [
        { guard: ({ context }) => context.approvals.length === 0, target: "none" },
        { guard: ({ context }) => context.approvals.length === 1, target: "detail", actions: assign({ chosen: 0 }) },
        { target: "which" },
      ],
    },
    which: {
      entry: emit(({ context }): Effect => ({
        type: "say",
        say: { key: "approvalsList", values: { approvals: context.approvals.map((one) => one.view) } },
      })),
      on: {
        ANSWER: [
          {
            guard: ({ context, event }) => numberIn(context.approvals, event) !== null,
            target: "detail",
            actions: assign(({ context, event }) => ({ chosen: numberIn(context.approvals, event) })),
          },
          {
            actions: emit(({ context }): Effect => ({
              type: "say",
              say: { key: "pastWhich", values: { count: context.approvals.length } },
            })),
          },
        ],
        BACK: firstQuestion,
      },
    },
    detail: {
      entry: emit(({ context }): Effect => approvalDetail(chosenApproval(context))),
      on: {
        ANSWER: [
          {
            guard: ({ context, event }) => approvalDecision(context, event) !== null,
            target: "deciding",
            actions: "decide",
          },
          {
            actions: emit(({ context, event }): Effect => ({
              type: "say",
              say: { key: isListNumberOf(context, event) ? "approvalInWords" : "approvalUnclear" },
            })),
          },
        ],
        BACK: [{ guard: ({ context }) => context.approvals.length > 1, target: "reading" }, firstQuestion],
      },
    },
    deciding: {
      on: {
        LOOKED_UP: { target: "done", actions: "sayDecided" },
        ANSWER: stay({ key: "beingDone" }),
        BACK: stay({ key: "beingDone" }),
      },
    },
    none: {
      entry: emit(({ event }): Effect => ({ type: "say", say: refundsOr({ key: "approvalsNone" }, event) })),
      type: "final",
    },
    done: { type: "final" },
  },
});

/** One approval with its two decisions, which its requester does not get. */
function approvalDetail({ view }: OpenApproval): Effect {
  const say: Said = { key: "approvalDetail", values: view };
  if (view.mine === true) return { type: "say", say };
  return {
    type: "say",
    gate: true,
    spelledOut: true,
    say,
    choices: [choice("approve", "aprobar"), choice("refuse", "rechazar")],
  };
}

/** *Aprobaciones*: corrections above the cap that wait for a second person, and the two decisions. */
export const approvals: Flow = {
  id: "approvals",
  version: 2,
  machine: approvalsMachine,
  roles: ["manager"],
  // Version 2 answers in every state; the stored context is the same.
  migrations: { 1: (stored) => stored },
};
