import type { ChatKey } from "../../domain/chat.ts";
import { fateOf, type Operation } from "../../ledger/operation.ts";
import type { Consequences, InternalEvent } from "../../store/store.ts";
import type { AskedRefundView, RefundView } from "../../text/views.ts";
import { namedOperation } from "./operation-views.ts";
import { dayAndTime } from "./restored.ts";
import { namesOf } from "../access.ts";
import type { Ports } from "../ports.ts";

// The request to refund an operation: who made it, what became of it, and who is told.

const mostApprovals = 1_000;

/** The state of the refund of an operation. Null: nobody has requested one. */
export async function refundOf(ports: Ports, { id }: Operation): Promise<RefundView | null> {
  const { store, settings, clock } = ports;
  const [story, approvals] = await Promise.all([store.readModel.storyOf(id), store.openApprovals(mostApprovals)]);
  const { local } = settings;
  const when = (atMs: number) => {
    const isToday = local.day(atMs) === local.day(clock.nowMs());
    return isToday ? local.time(atMs) : dayAndTime(ports, atMs);
  };
  const refunds = (story?.tied ?? []).flatMap(({ tie, operation: one }) =>
    tie === "correctedBy" && one.refund === true && fateOf(one) !== "not" ? [one] : [],
  );
  const [refund] = refunds.toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  if (refund !== undefined) {
    const { decider, requestedBy = decider, endedAtMs, createdAtMs } = refund;
    const isDone = fateOf(refund) === "applied" || fateOf(refund) === "verified";
    const state = isDone ? "done" : fateOf(refund) === "open" ? "open" : "inDoubt";
    return { state, byName: requestedBy.name, atText: when(endedAtMs ?? createdAtMs) };
  }
  const waiting = approvals.find((one) => one.refund && one.corrects === id);
  if (waiting !== undefined)
    return { state: "approval", byName: waiting.requester.name, atText: when(waiting.createdAtMs) };
  const said = story?.audit.findLast(({ what }) => what === "refund.asked" || what === "refund.declined");
  if (said === undefined) return null;
  const byName = said.who === null ? null : ((await namesOf(store, [said.who])).get(said.who) ?? null);
  return { state: said.what === "refund.asked" ? "asked" : "declined", byName, atText: when(said.atMs) };
}

/** How far back requested refunds are listed, ms, and the most of them. */
const [listedForMs, mostListed] = [7 * 24 * 3_600_000, 5];

/** Recent refunds that somebody requested and no manager has made or declined, oldest first. */
export async function askedRefunds(ports: Ports): Promise<readonly AskedRefundView[]> {
  const { store, clock } = ports;
  const sinceMs = clock.nowMs() - listedForMs;
  const entries = await store.auditTrail({ what: "refund.asked", sinceMs, max: mostListed * 4 });
  const ids = [...new Set(entries.map(({ operationId }) => operationId))].slice(0, mostListed);
  const views = await Promise.all(
    ids.map(async (id) => {
      const operation = id === null ? null : await store.operation(id);
      const refund = operation === null ? null : await refundOf(ports, operation);
      if (operation === null || refund?.state !== "asked") return [];
      return [
        { ...namedOperation(operation), operationId: operation.id, byName: refund.byName, atText: refund.atText },
      ];
    }),
  );
  return views.flat().toReversed();
}

/** The chats in which the refund of an operation was requested. */
export async function refundRequestChats(
  { store }: Pick<Ports, "store">,
  operationId: string,
): Promise<readonly ChatKey[]> {
  const story = await store.readModel.storyOf(operationId);
  const asked = (story?.audit ?? []).filter(({ what }) => what === "refund.asked");
  return [...new Set(asked.flatMap(({ chat }) => (chat === null ? [] : [chat])))];
}

/** The effects of a refund: the requester is told, and in chats with a replacement sale that sale comes next. */
export async function afterRefund(ports: Ports, refund: Operation): Promise<NonNullable<Consequences["events"]>> {
  const { corrects, chat: ofRefund, decider, requestedBy = decider } = refund;
  if (refund.refund !== true || corrects === null) return [];
  const operation = await ports.store.operation(corrects);
  if (operation === null) return [];
  const chats = new Set([ofRefund, ...(await refundRequestChats(ports, corrects))]);
  const told = { isMade: true, byName: requestedBy.name };
  return [...chats].map((chat) => ({ chat, event: refundedEvent(operation, { ...told, tells: chat !== ofRefund }) }));
}

/** Tells a chat what became of the refund of an operation. */
export function refundedEvent(
  { id, request, customerName }: Operation,
  told: Pick<Refunded, "isMade" | "byName" | "tells">,
): Refunded {
  return { type: "refunded", undone: { id, request, customerName }, ...told };
}

type Refunded = Extract<InternalEvent, { readonly type: "refunded" }>;
