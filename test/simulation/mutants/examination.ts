import { type EarnSample, expectedChange } from "../../../src/ledger/request.ts";
import type { Operation, Probe } from "../../../src/ledger/operation.ts";
import { namedOperation } from "../../../src/router/money/operation-views.ts";
import { message } from "../../../src/router/messages.ts";
import { storeInstead, type Mutant } from "./kit.ts";

/** Whatever was made longer ago is not looked at, ms. */
const dayMs = 24 * 3_600_000;
/** What ended so lately may be in a balance or not, ms. */
const readingMs = 30_000;
/** A "not registered" may still come true for so long, ms. */
const lateForMs = 3_600_000;

/**
 * Doubts are examined as they were before they had a place in the order of sending: beside what the wall clock says was made in the last day, by a
 * balance that may be of any time.
 */
export const examinesAsBefore: () => Mutant = storeInstead((store, { settings }) => {
  /** Settles a doubt that was looked at, where that would have done; gives whether it did. */
  const settles = async (id: string, probes: readonly Probe[] | undefined, nowMs: number): Promise<boolean> => {
    const operation = await store.operation(id);
    const balance = probes?.at(-1)?.balance ?? null;
    if (!operation || operation.state !== "inDoubt" || !probes || balance === null) return false;
    const { walletKey, phone } = operation.request;
    const others = await store.operations({ walletKey, phone, createdSinceMs: nowMs - dayMs, max: 500 });
    const samples = await store.earnSamples(walletKey, 20);
    if (!proved({ operation, balance, nowMs, others, samples })) return false;
    const values = { ...namedOperation(operation), before: operation.balanceBefore ?? balance, now: balance };
    const replies = [message(settings.renderIn, operation.chat, { key: "operationSettled", values })];
    const changes = { probes, newBalance: balance, endedAtMs: nowMs };
    return store.moveOperation(id, "inDoubt", "settledApplied", changes, { replies }, nowMs);
  };
  return {
    touchOperation: async (id, state, changes, replies, nowMs) =>
      (await settles(id, changes.probes, nowMs)) || store.touchOperation(id, state, changes, replies, nowMs),
    moveOperation: async (id, from, to, changes, consequences, nowMs) =>
      (to === "ask" && (await settles(id, changes.probes, nowMs))) ||
      store.moveOperation(id, from, to, changes, consequences, nowMs),
  };
});

/** Whether a balance was once taken for a proof. */
function proved(evidence: {
  readonly operation: Operation;
  readonly balance: number;
  readonly nowMs: number;
  readonly others: readonly Operation[];
  readonly samples: readonly EarnSample[];
}): boolean {
  const { operation, balance, nowMs, others, samples } = evidence;
  const { sentAtMs, balanceBefore } = operation;
  const expected = expectedChange(operation.request, samples);
  if (balanceBefore === null || sentAtMs === null || expected === null || expected === 0) return false;
  let explained = 0;
  for (const other of others) {
    if (other.id === operation.id || other.sentAtMs === null) continue;
    if (couldPassForIt(other, sentAtMs - readingMs)) return false;
    if (other.sentAtMs < sentAtMs || other.state !== "confirmed") continue;
    if ((other.endedAtMs ?? nowMs) > nowMs - readingMs) return false;
    explained += expectedChange(other.request, samples) ?? Number.NaN;
  }
  return balance - balanceBefore - explained === expected;
}

function couldPassForIt({ state, doubtedAtMs, sentAtMs, endedAtMs }: Operation, sinceMs: number): boolean {
  if (state === "sending") return true;
  if (doubtedAtMs === null || sentAtMs === null) return false;
  if (endedAtMs === null) return true;
  return state === "humanNot" ? sentAtMs > sinceMs - lateForMs : endedAtMs > sinceMs;
}
