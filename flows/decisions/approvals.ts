import { assign, emit, setup } from "xstate";
import { plain } from "../../src/domain/words.ts";
import type { Effect, Flow, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import type { OpenApproval } from "../../src/flow/views.ts";
import type { Said } from "../../src/text/keys.ts";
import { says } from "../../src/understanding/replies/answers.ts";
import { firstQuestion, stay } from "../shared/stay.ts";
import { choice } from "../shared/questions.ts";
import { chosenOf, isListNumber, numberIn, refundsOr } from "./listed.ts";

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
  if (event.type !== "ANSWER" || !event.confirms || isListNumberOf(context, event)) return null;
  const said = plain(event.text);
  return decisions[said] ?? (says(event.text, "approves") ? true : says(event.text, "rejects") ? false : null);
}

function isListNumberOf({ approvals: listed }: ApprovalsContext, event: FlowEvent): boolean {
  return listed.length > 1 && isListNumber(listed, event);
}

function chosenIn(context: ApprovalsContext): OpenApproval {
  return chosenOf(context.approvals, context.chosen);
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
      if (approved === null) throw new Error(`approvals: "${event.type}" holds no decision`);
      const { approvalId } = chosenIn(context);
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

const machine = base.createMachine({
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
      entry: emit(({ context }): Effect => detail(chosenIn(context))),
      on: {
        ANSWER: [
          { guard: ({ context, event }) => decisionOf(context, event) !== null, target: "deciding", actions: "decide" },
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
function detail({ view }: OpenApproval): Effect {
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
  machine,
  roles: ["manager"],
  // Version 2 answers in every state; the stored context is the same.
  migrations: { 1: (stored) => stored },
};
