import type { Doubt } from "../../../flow/views.ts";
import type { Render } from "../../../text/text.ts";
import type { Ports } from "../../ports.ts";
import { doubtView } from "../../money/operation-views.ts";

/** How far back the other operations of a phone are shown beside a doubt, ms. */
const besideMs = 24 * 3_600_000;

/** The operations that have been in doubt longest, oldest first, each with the other operations on its phone. `atMost`: of each. */
export async function openDoubts(
  { store, settings, clock }: Ports,
  render: Render,
  atMost: number,
): Promise<readonly Doubt[]> {
  const open = await store.operations({ states: ["inDoubt", "ask"], max: atMost, oldestFirst: true });
  const doubts: Doubt[] = [];
  for (const operation of open) {
    const { walletKey, phone } = operation.request;
    const createdSinceMs = clock.nowMs() - besideMs;
    const others = await store.operations({ walletKey, phone, createdSinceMs, max: atMost });
    doubts.push({ operationId: operation.id, view: doubtView(operation, others, settings.local, render) });
  }
  return doubts;
}
