import { nowBy } from "../../../clock.ts";
import { centavosOf } from "../../../domain/money.ts";
import { steadyMsBetween, type Now } from "../../../domain/time.ts";
import { ticketKey } from "../../../domain/ticket.ts";
import type { EarlierSale, Query, SaleCheck } from "../../../flow/requests.ts";
import { openOrApplied, wasMadeWithin, type Operation } from "../../../ledger/operation.ts";
import { soldBy } from "../../../ledger/request.ts";
import { accessOf } from "../../people/access.ts";
import { correctionsOf, isSameTicket, isUndone, madeWithinFilters } from "../../../ledger/same-sale.ts";
import type { Ports } from "../../ports.ts";
import { sameSaleMs } from "../../settings.ts";

type CheckQuery = Extract<Query, { type: "saleCheck" }>;

/** Most operations with the same ticket, in all branches, that are compared. */
const sameTicketAtMost = 500;

/** Compares a sale or a use of balance with the ledger before it is confirmed. Does not ask the wallet. `atMost`: rows read of the same phone. */
export async function checkSale(ports: Ports, query: CheckQuery, atMost: number): Promise<SaleCheck> {
  const { store, clock, settings } = ports;
  const { phone, amountCentavos } = query;
  const now = nowBy(clock);
  const recent = amountCentavos === null ? [] : await recentOperations(ports, query, now, atMost);
  const byAmount = recent.filter(({ request }) => soldBy(request) === amountCentavos);
  const sameSale = earlier(ports, byAmount[0]);
  const [{ age }, listed] = await Promise.all([store.directory(), store.collaboratorsOf(phone)]);
  const staff = accessOf(phone, listed, age, settings, now.ms).role !== "customer";
  return {
    sameTicket: earlier(ports, await withTicket(ports, query, now)),
    sameSale: sameSale && { ...sameSale, alike: byAmount.map(({ id }) => id) },
    staff,
  };
}

/** Operations of the last minutes on this phone, by the wall clock and by the steady one, so that setting the clock hides none. */
async function recentOperations(
  { store }: Ports,
  { kind, walletKey, phone }: CheckQuery,
  now: Now,
  atMost: number,
): Promise<readonly Operation[]> {
  const same = { walletKey, kind, phone, states: openOrApplied, max: atMost } as const;
  const filters = madeWithinFilters(sameSaleMs, now);
  const found = await Promise.all(filters.map((made) => store.operations({ ...same, ...made })));
  return found.flat().filter((one) => wasMadeWithin(one, sameSaleMs, now));
}

/** The operation of this shop day with the same ticket that was not refunded: by the day that is stored with it or, where the wall clock was set since, by the steady clock. */
async function withTicket(
  { store, settings }: Ports,
  { kind, walletKey, branch, phone, amountCentavos, ticket }: CheckQuery,
  now: Now,
): Promise<Operation | undefined> {
  if (ticket === null) return undefined;
  const same = { walletKey, kind, ticketKey: ticketKey(ticket), states: openOrApplied, max: sameTicketAtMost } as const;
  const day = settings.local.shopDay(now.ms);
  const standing = async (found: readonly Operation[]) => {
    for (const one of found.filter((each) => isSameTicket(each, { branch, phone, amountCentavos })))
      if (!isUndone(one, await store.operations(correctionsOf(one)))) return one;
    return undefined;
  };
  const isOfDay = ({ createdSteady }: Operation) => {
    const passedMs = steadyMsBetween(createdSteady, now.steady);
    return passedMs !== null && settings.local.shopDay(now.ms - passedMs) === day;
  };
  const ofDay = await standing(await store.operations({ ...same, day }));
  return ofDay ?? standing((await store.operations(same)).filter(isOfDay));
}

/** An earlier sale or use of balance as the person is told of it; null: there is none. */
function earlier({ settings }: Ports, operation: Operation | undefined): EarlierSale | null {
  if (operation === undefined) return null;
  const { createdAtMs: atMs, decider, request } = operation;
  const atText = settings.local.time(atMs);
  const used = "points" in request ? request.points : 0;
  const amountCentavos = soldBy(request) ?? centavosOf(Math.round(used / 100));
  return { amountCentavos, byName: decider.name, atMs, atText };
}
