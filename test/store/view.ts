import type { Store } from "../../src/store/store.ts";
import { nobody, noonMs } from "./store-kit.ts";

/** A time at which everything that waits is due, epoch ms. */
const latestMs = noonMs + 365 * 24 * 3_600_000;

/** What a store says is open: by what it remembers, or, when it has just been opened, by its rows. */
export async function viewOf(store: Store) {
  return {
    pending: await store.pending(),
    replies: await store.nextReplies({ max: 1_000, nowMs: latestMs, skip: nobody }),
    background: await store.nextBackgroundMessages({ max: 1_000, nowMs: latestMs, skip: nobody }),
    lookups: await store.openLookups({ max: 1_000, nowMs: latestMs, skip: nobody, inOrder: ["balance"] }),
    ready: await store.readyOperations({ max: 1_000, nowMs: latestMs, skip: nobody }),
    doubts: await store.operationsDue(latestMs),
    open: await store.operations({ states: ["ready", "sending", "inDoubt", "ask"], max: 1_000 }),
    approvals: await store.openApprovals(1_000),
    dueMs: [await store.nextDueMs(0), await store.nextDueMs(noonMs)],
    directory: await store.directory(),
  };
}
