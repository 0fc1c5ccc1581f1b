import { ticketKey } from "../../domain/ticket.ts";
import { dayText } from "../../domain/time.ts";
import { plain } from "../../domain/words.ts";
import type { FoundOperation, Query, SaleInstead, WhichOfChat } from "../../flow/requests.ts";
import { fateOf, openOrApplied, type Operation, wasMade } from "../../ledger/operation.ts";
import { movesMoney, soldBy } from "../../ledger/request.ts";
import { isSameTicket } from "../../ledger/same-sale.ts";
import type { LookupRow } from "../../store/store.ts";
import type { Render } from "../../text/languages.ts";
import { namedOperation, stateText } from "../money/operation-views.ts";
import { refundOf } from "../money/refund-asked.ts";
import { dayAndTime } from "../money/restored.ts";
import type { Ports } from "../ports.ts";

/** How far back the last operation of a chat is looked for, ms. */
const recentMs = 12 * 3_600_000;

type FindOperation = Extract<Query, { readonly type: "findOperation" }>;

/**
 * The operations that a person means: the one with an id, the one with a ticket, or those of their chat that `which` selects, else the last of the chat. Each
 * branch numbers its own tickets, so one of the asker's wallet and branch comes first, then one of their wallet; the newest first. Empty: none.
 */
export async function findOperations(
  ports: Ports,
  { by }: FindOperation,
  row: LookupRow,
  render: Render,
  atMost: number,
): Promise<readonly FoundOperation[]> {
  const { store, clock } = ports;
  const sinceMs = (withinMs = recentMs) => clock.nowMs() - withinMs;
  const ofChat = async (withinMs?: number) => {
    const all = await store.operations({ chat: row.chat, createdSinceMs: sinceMs(withinMs), max: atMost });
    return all.filter(({ request }) => movesMoney(request));
  };
  const last = (await ofChat())[0]?.id;
  const shown = async (operation: Operation, meant = operation): Promise<FoundOperation> => {
    const refund = wasMade(operation) ? await refundOf(ports, operation) : null;
    return {
      ...foundOperation(ports, operation, by, render),
      ...(meant.id === last && { isLast: true }),
      ...(refund !== null && { refund }),
    };
  };
  switch (by.type) {
    case "id": {
      const operation = await store.operation(by.id);
      const instead = by.instead === undefined ? null : await madeInstead(ports, row, by.id, by.instead);
      return Promise.all([instead, operation].flatMap((one) => (one === null ? [] : [shown(one)])));
    }
    case "lastOfChat": {
      if (by.which !== undefined && "named" in by.which)
        return Promise.all((await operationsNamed(ports, by.which)).map((one) => shown(one)));
      const meant = meantOf(await ofChat(by.withinMs), by.which);
      return Promise.all(meant.map(async (one) => shown(await standingFor(ports, one, atMost), one)));
    }
    case "ticket": {
      const all = (await store.operations({ ticketKey: ticketKey(by.ticket), max: atMost })).filter(({ request }) =>
        movesMoney(request),
      );
      const found = all.find((one) => elsewhere(one, by) === null) ?? all.find((one) => isOfWallet(one, by)) ?? all[0];
      return found ? [await shown(await standingFor(ports, found, atMost), found)] : [];
    }
  }
}

/** The newest sale that a chat made to replace an operation. */
async function madeInstead(
  { store }: Ports,
  { chat }: LookupRow,
  id: string,
  { phone, amountCentavos, sinceMs }: SaleInstead,
): Promise<Operation | null> {
  const made = await store.operations({ chat, phone, kind: "sale", createdSinceMs: sinceMs, max: 50 });
  return made.find((one) => one.id !== id && soldBy(one.request) === amountCentavos) ?? null;
}

/** How far back a customer is looked for by name, ms, and among how many operations. */
const [namedMs, namedMax] = [30 * 24 * 3_600_000, 500];

/** The newest operation of each customer with a name in a branch. */
async function operationsNamed(
  { store, clock }: Ports,
  { named, branch }: Extract<WhichOfChat, { readonly named: string }>,
): Promise<readonly Operation[]> {
  const all = await store.operations({ createdSinceMs: clock.nowMs() - namedMs, max: namedMax });
  const words = plain(named).split(" ");
  const newest = new Map<string, Operation>();
  for (const one of all) {
    const name = plain(one.customerName ?? "").split(" ");
    const isNamed = words.every((word) => name.includes(word));
    const { phone } = one.request;
    if (isNamed && plain(one.branch) === plain(branch) && movesMoney(one.request) && !newest.has(phone))
      newest.set(phone, one);
  }
  return [...newest.values()];
}

/** The operation that another stands for. Whoever asks about a cancelled duplicate means the purchase, which the other operation has. */
async function standingFor({ store }: Ports, operation: Operation, max: number): Promise<Operation> {
  const { cancelReason, request, branch, createdAtMs } = operation;
  const { walletKey, kind, phone } = request;
  const amountCentavos = soldBy(request);
  const same = { walletKey, kind, states: openOrApplied, max } as const;
  if (cancelReason === "ticketTaken" && "ticket" in request && request.ticket !== null) {
    const ofTicket = await store.operations({ ...same, ticketKey: ticketKey(request.ticket) });
    return ofTicket.find((one) => isSameTicket(one, { branch, phone, amountCentavos })) ?? operation;
  }
  if (cancelReason !== "sameSale") return operation;
  const ofPhone = await store.operations({ ...same, phone });
  const isSame = (one: Operation) => soldBy(one.request) === amountCentavos && one.createdAtMs <= createdAtMs;
  return ofPhone.find(isSame) ?? operation;
}

/** The time that a restored database knows nothing about, if it came after a chat's last operation (null: none) and not long ago: a yes may be for that. */
export async function unknownSince(
  ports: Ports,
  last: FoundOperation | null,
): Promise<{ readonly fromText: string; readonly untilText: string } | null> {
  const { store, clock } = ports;
  const gap = (await store.gaps()).at(-1);
  if (gap === undefined || gap.untilMs < clock.nowMs() - recentMs) return null;
  const operation = last === null ? null : await store.operation(last.operationId);
  if (operation !== null && operation.createdAtMs >= gap.untilMs) return null;
  return { fromText: dayAndTime(ports, gap.fromMs), untilText: dayAndTime(ports, gap.untilMs) };
}

const doubtful: readonly Operation["state"][] = ["inDoubt", "ask"];
const wasDoubtful: readonly Operation["state"][] = ["settledApplied", "humanApplied", "humanNot"];

function meantOf(all: readonly Operation[], which: WhichOfChat | undefined): readonly Operation[] {
  const [last, earlier = last] = all;
  if (last === undefined || earlier === undefined) return [];
  if (which === undefined || "named" in which) return [last];
  if ("count" in which) return all.slice(0, which.count);
  if ("before" in which) return [earlier];
  if ("used" in which) return all.filter(({ request }) => request.kind === "redeem").slice(0, 1);
  if ("amountCentavos" in which)
    return all.filter((one) => namedOperation(one).amountCentavos === which.amountCentavos).slice(0, 1);
  const stateOf = (states: readonly Operation["state"][]) => all.find(({ state }) => states.includes(state));
  return [stateOf(doubtful) ?? stateOf(wasDoubtful) ?? last];
}

type ByTicket = Extract<FindOperation["by"], { readonly type: "ticket" }>;

/** True if an operation belongs to the asker's wallet, or they have chosen none. */
function isOfWallet({ request }: Operation, { walletKey }: ByTicket): boolean {
  return walletKey === null || request.walletKey === walletKey;
}

/** The branch, or else the wallet, of an operation from another place than the asker's. Null: it is from theirs. */
function elsewhere(operation: Operation, by: ByTicket): string | null {
  const { branch, walletName, request } = operation;
  // A query that an older version stored names neither.
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
  const { id, request, createdAtMs, decider, state, newBalance } = operation;
  const day = local.day(createdAtMs);
  const time = local.time(createdAtMs);
  const when = day === local.day(clock.nowMs()) ? time : `${dayText(day)} ${time}`;
  const where = by.type === "ticket" ? elsewhere(operation, by) : null;
  return {
    operationId: id,
    walletKey: request.walletKey,
    fate: fateOf(operation),
    waits: state === "ready",
    ...(state === "ask" && { isAsked: true }),
    byName: decider.name,
    atText: where ? `${when} · ${where}` : when,
    stateText: render(stateText(operation)),
    named: namedOperation(operation),
    ...(newBalance !== null && wasMade(operation) && { balance: newBalance }),
  };
}
