import { assign, emit, setup } from "xstate";
import { plain } from "../../src/domain/reader/words.ts";
import type { Effect, Flow, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import type { OpenApproval } from "../../src/flow/views.ts";
import type { Said } from "../../src/text/keys.ts";

interface ApprovalsContext {
  readonly approvals: readonly OpenApproval[];
  /** Index in `approvals` of the one being looked at. */
  readonly chosen: number | null;
}

const decisions: { readonly [answer: string]: boolean } = {
  "1": true,
  aprobar: true,
  apruebo: true,
  aprobada: true,
  "2": false,
  rechazar: false,
  rechazo: false,
  rechazada: false,
};

function decisionOf(context: ApprovalsContext, event: FlowEvent): boolean | null {
  if (event.type !== "ANSWER" || !event.confirms || repeatsNumber(context, event)) return null;
  return decisions[plain(event.text)] ?? null;
}

/** Whether an answer is the number once more by which this one was chosen from the list: it may have come twice. */
function repeatsNumber({ approvals: listed, chosen: index }: ApprovalsContext, event: FlowEvent): boolean {
  return listed.length > 1 && event.type === "ANSWER" && index !== null && plain(event.text) === String(index + 1);
}

function numberOf(context: ApprovalsContext, event: FlowEvent): number | null {
  const index = event.type === "ANSWER" ? Number(plain(event.text)) - 1 : -1;
  return Number.isInteger(index) && index >= 0 && index < context.approvals.length ? index : null;
}

function chosen(context: ApprovalsContext): OpenApproval {
  const approval = context.approvals[context.chosen ?? -1];
  if (!approval) throw new Error("No approval was chosen");
  return approval;
}

const base = setup({
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
      const approved = decisionOf(context, event);
      if (approved === null) throw new Error("Nothing was decided");
      const { approvalId } = chosen(context);
      return { type: "lookup", ask: "approve", request: { type: "approve", approvalId, approved } };
    }),
    sayDecided: emit(({ event }): Effect => {
      if (event.type !== "LOOKED_UP" || event.result.type !== "approve") throw new Error("Nothing was decided");
      return { type: "say", say: event.result.say };
    }),
  },
});

const machine = base.createMachine({
  id: "approvals",
  context: { approvals: [], chosen: null },
  initial: "reading",
  states: {
    reading: {
      entry: emit({ type: "lookup", ask: "approvals", request: { type: "approvals" } }),
      on: {
        LOOKED_UP: { target: "list", actions: "keep" },
        ANSWER: { actions: { type: "say", params: { key: "oneMoment" } } },
        BACK: { actions: { type: "say", params: { key: "oneMoment" } } },
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
            guard: ({ context, event }) => numberOf(context, event) !== null,
            target: "detail",
            actions: assign(({ context, event }) => ({ chosen: numberOf(context, event) })),
          },
          {
            actions: emit(({ context }): Effect => ({
              type: "say",
              say: { key: "pastWhich", values: { count: context.approvals.length } },
            })),
          },
        ],
        BACK: { actions: { type: "say", params: { key: "firstQuestion" } } },
      },
    },
    detail: {
      entry: emit(({ context }): Effect => ({
        type: "say",
        gate: true,
        spelledOut: true,
        say: { key: "approvalDetail", values: chosen(context).view },
        choices: [
          { label: { key: "approve" }, answer: "aprobar" },
          { label: { key: "refuse" }, answer: "rechazar" },
        ],
      })),
      on: {
        ANSWER: [
          { guard: ({ context, event }) => decisionOf(context, event) !== null, target: "deciding", actions: "decide" },
          {
            actions: emit(({ context, event }): Effect => ({
              type: "say",
              say: { key: repeatsNumber(context, event) ? "approvalInWords" : "approvalUnclear" },
            })),
          },
        ],
        BACK: [
          { guard: ({ context }) => context.approvals.length > 1, target: "reading" },
          { actions: { type: "say", params: { key: "firstQuestion" } } },
        ],
      },
    },
    deciding: {
      on: {
        LOOKED_UP: { target: "done", actions: "sayDecided" },
        ANSWER: { actions: { type: "say", params: { key: "beingDone" } } },
        BACK: { actions: { type: "say", params: { key: "beingDone" } } },
      },
    },
    none: { entry: { type: "say", params: { key: "approvalsNone" } }, type: "final" },
    done: { type: "final" },
  },
});

/** *Aprobaciones*: corrections above the cap that wait for a second person, and their two answers. */
export const approvals: Flow = {
  id: "approvals",
  version: 2,
  machine,
  roles: ["manager"],
  // Since version 2 whoever writes is answered in every state; what is stored stayed the same.
  migrations: { 1: (stored) => stored },
};
