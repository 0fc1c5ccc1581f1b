/** What a manager decides from a list: operations in doubt, and approvals that wait. */
import { plain } from "../src/domain/words.ts";
import type { Effect, Flow, FlowEvent } from "../src/flow/flow.ts";
import type { Command, Decision, Doubt, OpenApproval, Result } from "../src/flow/requests.ts";
import type { Said } from "../src/text/keys.ts";
import { says as means } from "../src/understanding/replies/answers.ts";
import { choice } from "./questions.ts";
import { change, emits, firstQuestion, machineOf, says, stays, when } from "./steps.ts";

/** The list under the name of its flow. */
interface DecidingContext {
  readonly doubts?: readonly Doubt[];
  readonly approvals?: readonly OpenApproval[];
  /** Index in the list of the entry that is looked at. */
  readonly chosen: number | null;
}

/** The parts in which the flows that decide about the entries of a list differ. */
interface Deciding<T, D> {
  readonly id: "doubts" | "approvals";
  readonly entries: (context: DecidingContext) => readonly T[];
  readonly keep: (result: Result) => Partial<DecidingContext>;
  /** Whether the only entry of a list is opened at once. */
  readonly opensOnly: boolean;
  readonly none: (event: FlowEvent) => Said;
  readonly list: (entries: readonly T[]) => Said;
  /** What is said to an answer that is no number of the list. */
  readonly which: (count: number) => Said;
  readonly detail: (entry: T) => Effect;
  /** What an answer decides about an entry; null: nothing. */
  readonly decision: (text: string, entry: T) => D | null;
  readonly order: (entry: T, decision: D) => Command;
  /** What is said to an answer that decides nothing: the first that holds. */
  readonly unclear: readonly {
    readonly when?: (entry: T) => boolean;
    readonly say: (isNumber: boolean) => Said;
  }[];
  /** What is said once it was decided; null: the decision ends the conversation, and the router tells its outcome. */
  readonly told: ((event: FlowEvent) => Said) | null;
}

/** The index of the number that was answered to a list; null where the list has no such number. */
function numberIn(list: readonly unknown[], event: FlowEvent): number | null {
  const index = event.type === "ANSWER" ? Number(plain(event.text)) - 1 : -1;
  return Number.isInteger(index) && index >= 0 && index < list.length ? index : null;
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

/** What the steps of such a machine ask of its context and of an event. */
function looking<T, D>({ entries, opensOnly, decision }: Deciding<T, D>) {
  const count = (context: DecidingContext) => entries(context).length;
  const open = (context: DecidingContext) => chosenOf(entries(context), context.chosen);
  const number = (context: DecidingContext, event: FlowEvent) => numberIn(entries(context), event);
  /**
   * Whether an answer is a number of the list that was shown. It may choose another entry, or be the earlier answer that came twice, so that it must decide
   * nothing about the entry that is open.
   */
  const isListNumber = (context: DecidingContext, event: FlowEvent) =>
    !(opensOnly && count(context) === 1) && number(context, event) !== null;
  const decided = (context: DecidingContext, event: FlowEvent) =>
    // "¿Sí se registró?" asks.
    event.type !== "ANSWER" || !event.confirms || event.text.includes("?") || isListNumber(context, event)
      ? null
      : decision(event.text, open(context));
  return { count, open, number, isListNumber, decided };
}

/** The states that show the list and take a number of it. */
function listStates<T, D>(deciding: Deciding<T, D>) {
  const { entries, opensOnly, none, list, which } = deciding;
  const { count, number } = looking(deciding);
  const entry = says<DecidingContext>((context, event) => {
    return count(context) === 0 ? none(event) : list(entries(context));
  });
  const isNumber = when<DecidingContext>((context, event) => number(context, event) !== null);
  const choose = change<DecidingContext>((context, event) => ({ chosen: number(context, event) }));
  const again = { actions: says<DecidingContext>((context) => which(count(context))) };
  const asks = {
    entry,
    on: { ANSWER: [{ guard: isNumber, target: "detail", actions: choose }, again], BACK: firstQuestion },
  };
  const isEmpty = { guard: when<DecidingContext>((context) => count(context) === 0), target: "none" };
  if (!opensOnly) return { list: { always: isEmpty, ...asks }, none: { type: "final" } };
  const isOnly = when<DecidingContext>((context) => count(context) === 1);
  const only = { guard: isOnly, target: "detail", actions: change<DecidingContext>(() => ({ chosen: 0 })) };
  return { list: { always: [isEmpty, only, { target: "which" }] }, which: asks, none: { entry, type: "final" } };
}

/** The states that show an entry and take what is decided about it. */
function detailStates<T, D>(deciding: Deciding<T, D>) {
  const { id, opensOnly, detail, order, unclear, told } = deciding;
  const { count, open, isListNumber, decided } = looking(deciding);
  const decide = emits<DecidingContext>((context, event) => {
    const made = decided(context, event);
    if (made === null) throw new Error(`${id}: "${event.type}" holds no decision`);
    const request = order(open(context), made);
    return { type: "lookup", ask: request.type, request };
  });
  const decides = when<DecidingContext>((context, event) => decided(context, event) !== null);
  const others = unclear.map(({ when: holds, say }) => ({
    guard: when<DecidingContext>((context) => holds?.(open(context)) ?? true),
    actions: says<DecidingContext>((context, event) => say(isListNumber(context, event))),
  }));
  const hasList = when<DecidingContext>((context) => count(context) > 1);
  return {
    detail: {
      entry: emits<DecidingContext>((context) => detail(open(context))),
      on: {
        ANSWER: [{ guard: decides, target: told === null ? "done" : "deciding", actions: decide }, ...others],
        BACK: opensOnly ? [{ guard: hasList, target: "reading" }, firstQuestion] : "reading",
      },
    },
    ...(told !== null && {
      deciding: {
        on: {
          LOOKED_UP: { target: "done", actions: says((_, event) => told(event)) },
          ...stays({ key: "beingDone" }),
        },
      },
    }),
    done: { type: "final" },
  };
}

/** Makes the machine of a flow that reads a list, opens one of its entries, and decides about it. */
function decisionMachine<T, D>(deciding: Deciding<T, D>) {
  const { id, keep } = deciding;
  const kept = change<DecidingContext>((_, event) => (event.type === "LOOKED_UP" ? keep(event.result) : {}));
  const reading = {
    entry: emits(() => ({ type: "lookup", ask: id, request: { type: id } })),
    on: { LOOKED_UP: { target: "list", actions: kept }, ...stays({ key: "oneMoment" }) },
  };
  const start = (): DecidingContext => ({ [id]: [], chosen: null });
  return machineOf(id, start, "reading", { reading, ...listStates(deciding), ...detailStates(deciding) });
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

/** What is said where nothing is in doubt: what else waits for a manager, if anything does. */
function noDoubts(event: FlowEvent): Said {
  const waiting = event.type === "LOOKED_UP" && event.result.type === "doubts" ? (event.result.approvalsOpen ?? 0) : 0;
  return refundsOr({ key: "doubtsNone", values: { approvals: waiting } }, event);
}

function doubtDetail({ view }: Doubt): Effect {
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

const aboutDoubts: Deciding<Doubt, Decision> = {
  id: "doubts",
  entries: ({ doubts: listed = [] }) => listed,
  keep: (result) => (result.type === "doubts" ? { doubts: result.doubts } : {}),
  opensOnly: false,
  none: noDoubts,
  list: (listed) => ({ key: "doubtsList", values: { doubts: listed.map(({ view }) => view) } }),
  which: (count) => ({ key: "doubtWhich", values: { count } }),
  detail: doubtDetail,
  decision: (text, { view }) => {
    const said = plain(text);
    // While it is looked at no choices are shown: a number would be that of the list once more.
    return said.length === 1 && view.stillLooking ? null : (doubtDecisions.get(said) ?? null);
  },
  order: ({ operationId }, decision) => ({ type: "settle", operationId, decision }),
  unclear: [
    { when: ({ view }) => view.stillLooking, say: () => ({ key: "stillLookingCantDecide" }) },
    { say: (isNumber) => ({ key: isNumber ? "decisionInWords" : "decisionUnclear" }) },
  ],
  told: null,
};

/** *Pendientes*: operations in doubt, and the three decisions of a manager. */
export const doubts: Flow = {
  id: "doubts",
  version: 2,
  machine: decisionMachine(aboutDoubts),
  roles: ["manager"],
  migrations: { 1: (stored) => stored },
};

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

const aboutApprovals: Deciding<OpenApproval, boolean> = {
  id: "approvals",
  entries: ({ approvals: listed = [] }) => listed,
  keep: (result) => (result.type === "approvals" ? { approvals: result.approvals } : {}),
  opensOnly: true,
  none: (event) => refundsOr({ key: "approvalsNone" }, event),
  list: (listed) => ({ key: "approvalsList", values: { approvals: listed.map(({ view }) => view) } }),
  which: (count) => ({ key: "pastWhich", values: { count } }),
  detail: approvalDetail,
  decision: (text) =>
    approvalDecisions[plain(text)] ?? (means(text, "approves") ? true : means(text, "rejects") ? false : null),
  order: ({ approvalId }, approved) => ({ type: "approve", approvalId, approved }),
  unclear: [{ say: (isNumber) => ({ key: isNumber ? "approvalInWords" : "approvalUnclear" }) }],
  told: (event) => {
    const say = event.type === "LOOKED_UP" && event.result.type === "approve" ? event.result.say : null;
    // Only a button outside a conversation asks again.
    if (say === null) throw new Error("approvals: the answer to the decision says nothing");
    return say;
  },
};

/** *Aprobaciones*: the approvals that wait for a second manager, and the two decisions. */
export const approvals: Flow = {
  id: "approvals",
  version: 2,
  machine: decisionMachine(aboutApprovals),
  roles: ["manager"],
  // Version 2 answers in every state; the stored context is the same.
  migrations: { 1: (stored) => stored },
};
