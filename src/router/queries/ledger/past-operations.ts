import type { Query } from "../../../flow/requests.ts";
import type { PastOperation } from "../../../flow/views.ts";
import type { Points } from "../../../domain/points.ts";
import { dayText } from "../../../domain/time/local-time.ts";
import { expectedPoints, mostSamples, type EarnSample } from "../../../ledger/earn-rate.ts";
import { wasMade } from "../../../ledger/fate.ts";
import { openOrApplied, type Operation } from "../../../ledger/operation.ts";
import type { Ports } from "../../ports.ts";
import { namedOperation } from "../../money/operation-views.ts";

/** How far back a correction or a refund may reach, ms. */
const reachMs = 60 * 24 * 3_600_000;
/** Most operations that are offered. */
const shownAtMost = 8;

/** The operations on a phone that a correction or a refund may refer to, newest first, each with what it changed. `atMost`: operations read. */
export async function pastOperations(
  ports: Ports,
  request: Extract<Query, { type: "past" }>,
  atMost: number,
): Promise<readonly PastOperation[]> {
  const { store, clock, settings } = ports;
  const { walletKey, phone } = request;
  const createdSinceMs = clock.nowMs() - reachMs;
  const [all, samples, approvals] = await Promise.all([
    store.operations({ walletKey, phone, createdSinceMs, states: openOrApplied, max: atMost }),
    store.earnSamples(walletKey, mostSamples),
    store.openApprovals(atMost),
  ]);
  const undoing = [...all, ...approvals].filter((one) => one.refund === true).map((one) => one.corrects);
  return all
    .filter(({ request: { kind } }) => kind === "sale" || kind === "redeem" || kind === "correction")
    .slice(0, shownAtMost)
    .map((one): PastOperation => ({
      operationId: one.id,
      kind: one.request.kind as PastOperation["kind"],
      view: {
        ...namedOperation(one),
        atText: `${dayText(settings.local.day(one.createdAtMs)).slice(0, 5)} ${settings.local.time(one.createdAtMs)}`,
        byName: one.decider.name,
      },
      change: changeOf(one, samples),
      certain: wasMade(one),
      refunded: undoing.includes(one.id),
    }));
}

/** How an operation changed the balance: for a sale what the wallet gave, where its answer said so, else what the percentage gives; null: unknown. */
function changeOf(operation: Operation, samples: readonly EarnSample[]): Points | null {
  const { request, state, newBalance, balanceBefore } = operation;
  if (request.kind === "redeem") return -request.points as Points;
  if (request.kind === "correction") return (request.direction === "add" ? request.points : -request.points) as Points;
  if (request.kind !== "sale") return null;
  const given = newBalance !== null && balanceBefore !== null ? newBalance - balanceBefore : 0;
  if (state === "confirmed" && given > 0) return given as Points;
  return expectedPoints(samples, request.amountCentavos);
}
