import { assign } from "xstate";
import type { ChatKey } from "../../../src/domain/chat.ts";
import type { Flow, FlowEvent } from "../../../src/flow/flow.ts";
import type { OutboxRow, Store } from "../../../src/store/store.ts";
import { instead, profileWith, stepInstead, storeInstead, type Bug, type Mutant } from "./kit.ts";

/** A summary that was begun to be sent can be confirmed, whether or not the network ever takes it. */
function opensWhenBegun(store: Store): Partial<Store> {
  const begunAfter = new Map<ChatKey, number>();
  let newest = 0;
  return {
    nextReplies: async (options) => {
      const rows = await store.nextReplies(options);
      for (const { chat, gate } of rows) if (gate) begunAfter.set(chat, newest);
      return rows;
    },
    runTurns: (step, options) =>
      store.runTurns((input, nowMs) => {
        const { chat, seq } = input.entry;
        newest = Math.max(newest, seq);
        const begun = begunAfter.get(chat) ?? Number.POSITIVE_INFINITY;
        const output = step({ ...input, afterGate: input.afterGate || seq > begun }, nowMs);
        if (output !== "defer" && output.gate !== null) begunAfter.delete(chat);
        return output;
      }, options),
  };
}

/** What was under way when a life ended is sent again by the next, whatever was answered meanwhile. */
function sendsAgain(): Mutant {
  const underWay = new Map<number, OutboxRow>();
  return ({ store }) => {
    let again = [...underWay.values()];
    return {
      store: instead(store, {
        nextReplies: async (options) => {
          const rows = await store.nextReplies(options);
          const given = [...again, ...rows.filter(({ id }) => !again.some((one) => one.id === id))];
          again = again.filter(({ chat }) => options.skip.has(chat));
          for (const row of given) underWay.set(row.id, row);
          return given;
        },
        replySent: (id, ...args) => {
          underWay.delete(id);
          return store.replySent(id, ...args);
        },
        replyDropped: (id, ...args) => {
          underWay.delete(id);
          return store.replyDropped(id, ...args);
        },
      }),
    };
  };
}

/** A ticket is taken for one that is the amount or the phone once more. */
function takesRepeatedTicket(): Mutant {
  const taking = (flow: Flow): Flow => {
    const change = assign(({ context, event }, step: (context: object, event: FlowEvent) => object) => {
      const changed: { readonly ticketGuess?: unknown } = step(context, event as FlowEvent);
      if ((changed.ticketGuess ?? null) === null) return changed;
      return { ...changed, ticket: changed.ticketGuess, ticketAnswered: true, ticketGuess: null, check: null };
    });
    return { ...flow, machine: flow.machine.provide({ actions: { change } }) };
  };
  return ({ settings }) => {
    const { flows } = settings;
    return { settings: { ...settings, flows: { ...flows, sale: taking(flows.sale), redeem: taking(flows.redeem) } } };
  };
}

/** Everybody sells, question by question, to customers of whom there are several. */
const sales = { alike: 1, crowd: 0.5, ticketless: 0 } as const;

let redelivered = 0;

/** Bugs by which something is taken for the answer to another question, or for an answer at all. */
export const disorder: readonly Bug[] = [
  {
    name: "a delivery that comes again is new",
    profile: profileWith("redelivery"),
    caughtBy: ["one delivery", "order"],
    mutant: storeInstead((store) => ({
      accept: (updates, nowMs, shed) =>
        store.accept(
          updates.map((update) => ({ ...update, deliveryId: `${update.deliveryId}#${redelivered++}` })),
          nowMs,
          shed,
        ),
    })),
  },
  {
    name: "a yes counts however early it came",
    profile: profileWith("hasty"),
    caughtBy: ["gate"],
    mutant: stepInstead((step) => (input, nowMs) => step({ ...input, afterGate: true }, nowMs)),
  },
  {
    name: "a yes counts by when it comes, however long it was under way",
    profile: profileWith("delayed", { hasty: 1, delayed: 0.7, tasks: [6, 9] }),
    caughtBy: ["gate"],
    mutant: stepInstead((step) => (input, nowMs) => step({ ...input, gateAcceptedAtMs: null }, nowMs)),
  },
  {
    name: "a yes counts by when it comes where no network tells the time, whatever their messages tell",
    seed: 46,
    profile: profileWith("untold", { hasty: 1, delayed: 0.3, tasks: [6, 9] }),
    caughtBy: ["gate"],
    mutant: stepInstead((step) => (input, nowMs) => step({ ...input, gateAcceptedAtMs: null }, nowMs)),
  },
  {
    name: "a yes counts by when it comes, also where it stands before its summary in the chat",
    seed: 76,
    profile: profileWith("delayed", { hasty: 1, delayed: 0.7, tasks: [6, 9] }),
    caughtBy: ["gate"],
    mutant: stepInstead((step) => (input, nowMs) => step({ ...input, gateMessageId: null }, nowMs)),
  },
  {
    name: "a yes counts from when its summary was begun to be sent: a channel with a pace",
    profile: profileWith("paced", { hasty: 1, tasks: [5, 8] }),
    caughtBy: ["gate"],
    mutant: storeInstead(opensWhenBegun),
  },
  {
    name: "a yes counts from when its summary was begun to be sent: sendings that fail",
    profile: profileWith("sends-fail", { hasty: 1 }),
    caughtBy: ["gate"],
    mutant: storeInstead(opensWhenBegun),
  },
  {
    name: "how old a yes is, is counted by a clock that is ahead",
    profile: profileWith("clock-ahead"),
    caughtBy: ["told early"],
    mutant: stepInstead((step) => (input, nowMs) => {
      const { content, acceptedAtMs } = input.entry;
      const sentAtMs = content.type === "update" ? content.update.sentAtMs : null;
      const isStale = sentAtMs !== null && acceptedAtMs - sentAtMs > 10 * 60_000;
      return step({ ...input, afterGate: input.afterGate && !isStale }, nowMs);
    }),
  },
  {
    name: "what was under way when the program ended is sent again, whatever was answered meanwhile",
    profile: profileWith("copies", { tasks: [6, 9] }),
    caughtBy: ["again"],
    mutant: sendsAgain,
  },
  {
    name: "the amount typed once more is the ticket",
    seed: 9,
    profile: profileWith("copies", { ...sales, twice: 0.5 }),
    caughtBy: ["meant"],
    mutant: takesRepeatedTicket,
  },
];
