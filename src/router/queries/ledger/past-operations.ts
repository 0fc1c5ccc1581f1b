import type { Doubt, PastOperation, Query } from "../../../flow/requests.ts";
import type { Points } from "../../../domain/points.ts";
import { dayText } from "../../../domain/time.ts";
import { type EarnSample, expectedChange, mostSamples, movesMoney } from "../../../ledger/request.ts";
import { pointsGiven } from "../../../ledger/corte.ts";
import { openOrApplied, type Operation, wasMade } from "../../../ledger/operation.ts";
import type { Ports } from "../../ports.ts";
import { namedOperation, stateSaid, listedOperation, doubtView, shownBesideMs } from "../../money/operation-views.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { Said } from "../../../text/keys.ts";
import type { Render } from "../../../text/languages.ts";

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
    .flatMap((one) => (movesMoney(one.request) ? [{ one, kind: one.request.kind }] : []))
    .slice(0, shownAtMost)
    .map(({ one, kind }): PastOperation => ({
      operationId: one.id,
      kind,
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
  const given = pointsGiven(operation) ?? 0;
  return given > 0 ? (given as Points) : expectedChange(operation.request, samples);
}

/** Operations that are listed. */
export const listed = 5;

/** The last operations on a phone that the bot knows, newest first: a customer's own, or those that staff ask for. `atMost`: operations read. */
export async function history(
  ports: Ports,
  { type, phone }: Extract<Query, { type: "ownHistory" | "phoneHistory" }>,
  render: Render,
  atMost: number,
): Promise<Said> {
  const all = await operationsOf(ports, phone, atMost);
  const lines = all.slice(0, listed).map((one) => historyLine(ports, one, render));
  return { key: "history", values: { phone, own: type === "ownHistory", lines, more: all.length - lines.length } };
}

/** Operations on a phone that moved money, or may have, newest first. */
export async function operationsOf({ store }: Ports, phone: Phone, atMost: number): Promise<readonly Operation[]> {
  const all = await store.operations({ phone, states: openOrApplied, max: atMost });
  return all.filter(({ request }) => movesMoney(request));
}

/** An operation in a line: when, what, and what became of it. */
export function historyLine({ settings }: Ports, operation: Operation, render: Render): string {
  const atText = dayText(settings.local.day(operation.createdAtMs));
  const values = { ...namedOperation(operation), atText, stateText: render(stateSaid(operation)) };
  return render({ key: "historyLine", values });
}

/** The operations on a phone today with their states, newest first, for staff. `atMost`: operations read. */
export async function phoneToday(
  { store, clock, settings }: Ports,
  { phone, role }: Extract<Query, { type: "phoneToday" }>,
  render: Render,
  atMost: number,
): Promise<Said> {
  const day = settings.local.shopDay(clock.nowMs());
  const all = (await store.operations({ day, phone, max: atMost }))
    .filter(({ request }) => movesMoney(request))
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  const lines = all.slice(0, listed).map((one) => listedOperation(one, settings.local, render));
  return { key: "phoneToday", values: { phone, lines, more: all.length - lines.length, role } };
}

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
