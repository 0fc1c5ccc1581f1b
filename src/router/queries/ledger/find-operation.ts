import type { Query } from "../../../flow/requests.ts";
import type { FoundOperation } from "../../../flow/views.ts";
import { dayText } from "../../../domain/time/local-time.ts";
import { plain } from "../../../domain/reader/words.ts";
import { ticketKey } from "../../../domain/ticket.ts";
import { fateOf } from "../../../ledger/fate.ts";
import type { Operation } from "../../../ledger/operation.ts";
import { movesMoney } from "../../../ledger/request.ts";
import type { LookupRow } from "../../../store/store.ts";
import type { Render } from "../../../text/text.ts";
import type { Ports } from "../../ports.ts";
import { namedOperation, stateSaid } from "../../money/receipts.ts";

/** How far back the last operation of a chat is looked for, ms. */
const recentMs = 12 * 3_600_000;

type FindOperation = Extract<Query, { readonly type: "findOperation" }>;

/**
 * The operation that somebody means: by its id, by its ticket, or else the last that moved money in their chat. Each branch numbers its own tickets: one of
 * the asker's wallet and branch comes first, one of their wallet next, and the newest of these. Null: there is none.
 */
export async function findOperation(
  ports: Ports,
  { by }: FindOperation,
  row: LookupRow,
  render: Render,
  atMost: number,
): Promise<FoundOperation | null> {
  const operation = await meant(ports, by, row, atMost);
  return operation && foundOperation(ports, operation, by, render);
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
  const found = (await store.operations(wanted)).filter(({ request }) => movesMoney(request));
  if (by.type !== "ticket") return found[0] ?? null;
  return (
    found.find((one) => elsewhere(one, by) === null) ?? found.find((one) => isOfWallet(one, by)) ?? found[0] ?? null
  );
}

type ByTicket = Extract<FindOperation["by"], { readonly type: "ticket" }>;

/** Whether an operation is of the asker's wallet; where they have chosen none, of any. */
function isOfWallet({ request }: Operation, { walletKey }: ByTicket): boolean {
  return walletKey === null || request.walletKey === walletKey;
}

/** The name of the branch, or else of the wallet, of an operation that is of another than the asker's; null: it is of theirs. */
function elsewhere(operation: Operation, by: ByTicket): string | null {
  const { branch, walletName, request } = operation;
  // A query that an older program stored names neither.
  if (by.branch !== undefined && plain(branch) !== plain(by.branch)) return branch;
  return isOfWallet(operation, by) ? null : (walletName ?? request.walletKey);
}

function foundOperation(
  { settings, clock }: Ports,
  operation: Operation,
  by: FindOperation["by"],
  render: Render,
): FoundOperation {
  const { local } = settings;
  const { id, request, createdAtMs, decider, state } = operation;
  const day = local.day(createdAtMs);
  const time = local.time(createdAtMs);
  const when = day === local.day(clock.nowMs()) ? time : `${dayText(day)} ${time}`;
  const where = by.type === "ticket" ? elsewhere(operation, by) : null;
  return {
    operationId: id,
    walletKey: request.walletKey,
    fate: fateOf(operation),
    waits: state === "ready",
    byName: decider.name,
    atText: where ? `${when} · ${where}` : when,
    stateText: render(stateSaid(operation)),
    named: namedOperation(operation),
  };
}
