import type { Query } from "../../../flow/requests.ts";
import type { FoundOperation } from "../../../flow/views.ts";
import { ticketKey } from "../../../domain/ticket.ts";
import { fateOf } from "../../../ledger/fate.ts";
import type { Operation } from "../../../ledger/operation.ts";
import { movesMoney } from "../../../ledger/request.ts";
import type { LookupRow } from "../../../store/store.ts";
import type { Render } from "../../../text/text.ts";
import type { Ports } from "../../ports.ts";
import { namedOperation, stateSaid } from "../../money/receipts.ts";
import { dayText } from "../../../domain/local-time.ts";

/** How far back the last operation of a chat is looked for, ms. */
const recentMs = 12 * 3_600_000;

type FindOperation = Extract<Query, { readonly type: "findOperation" }>;

/** The operation that somebody means: by its id, by its ticket, or else the last that moved money in their chat. Null: there is none. */
export async function findOperation(
  ports: Ports,
  { by }: FindOperation,
  row: LookupRow,
  render: Render,
  atMost: number,
): Promise<FoundOperation | null> {
  const operation = await meant(ports, by, row, atMost);
  return operation && foundOperation(ports, operation, render);
}

async function meant(
  { store, clock }: Ports,
  by: FindOperation["by"],
  row: LookupRow,
  atMost: number,
): Promise<Operation | null> {
  if (by.type === "id") return store.operation(by.id);
  const wanted =
    by.type === "ticket"
      ? { ticketKey: ticketKey(by.ticket), max: atMost }
      : { chat: row.chat, createdSinceMs: clock.nowMs() - recentMs, max: atMost };
  const found = await store.operations(wanted);
  return found.find(({ request }) => movesMoney(request)) ?? null;
}

function foundOperation({ settings, clock }: Ports, operation: Operation, render: Render): FoundOperation {
  const { local } = settings;
  const { id, request, createdAtMs, decider, state } = operation;
  const day = local.day(createdAtMs);
  const time = local.time(createdAtMs);
  return {
    operationId: id,
    walletKey: request.walletKey,
    fate: fateOf(operation),
    waits: state === "ready",
    byName: decider.name,
    atText: day === local.day(clock.nowMs()) ? time : `${dayText(day)} ${time}`,
    stateText: render(stateSaid(operation)),
    named: namedOperation(operation),
  };
}
