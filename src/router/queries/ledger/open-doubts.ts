import { mostSamples } from "../../../ledger/earn-rate.ts";
import type { Doubt } from "../../../flow/views.ts";
import type { Render } from "../../../text/text.ts";
import type { Ports } from "../../ports.ts";
import { doubtView, shownBesideMs } from "../../money/operation-views.ts";

/** Operations in doubt, the oldest first, each with the other operations on its phone. `atMost`: most doubts, and most other operations of each. */
export async function openDoubts(
  { store, settings, clock }: Ports,
  render: Render,
  atMost: number,
): Promise<readonly Doubt[]> {
  const open = await store.operations({ states: ["inDoubt", "ask"], max: atMost, oldestFirst: true });
  const doubts: Doubt[] = [];
  for (const operation of open) {
    const { walletKey, phone } = operation.request;
    const createdSinceMs = clock.nowMs() - shownBesideMs;
    const others = await store.operations({ walletKey, phone, createdSinceMs, max: atMost });
    const samples = await store.earnSamples(walletKey, mostSamples);
    doubts.push({ operationId: operation.id, view: doubtView(operation, { others, samples }, settings.local, render) });
  }
  return doubts;
}
