/** Recent operations: of a phone, in a list to choose from, and those that a new sale may repeat. */
import { nowBy } from "../../clock.ts";
import { centavosOf, type Points } from "../../domain/money.ts";
import type { Phone } from "../../domain/phone.ts";
import { ticketKey } from "../../domain/ticket.ts";
import { dayText, type Now, steadyMsBetween } from "../../domain/time.ts";
import type { Doubt, EarlierSale, PastOperation, Query } from "../../flow/requests.ts";
import { pointsGiven } from "../../ledger/corte.ts";
import { openOrApplied, type Operation, wasMade, wasMadeWithin } from "../../ledger/operation.ts";
import { type EarnSample, expectedChange, mostSamples, movesMoney, soldBy } from "../../ledger/request.ts";
import { correctionsOf, isSameTicket, isUndone, madeWithin } from "../../ledger/same-sale.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/languages.ts";
import { accessOf } from "../access.ts";
import { doubtView, listedOperation, namedOperation, doubtContextOf, stateText } from "../money/operation-views.ts";
import type { Ports } from "../ports.ts";
import { sameSaleMs } from "../settings.ts";
import type { LookupTools, Make } from "./rows.ts";

/** How far back a correction or a refund may reach, ms. */
const reachMs = 60 * 24 * 3_600_000;
const shownAtMost = 8;

/** The operations on a phone that a correction or a refund may refer to, newest first, each with what it changed. */
export const pastOperations: Make<"past"> = async ({ ports, atMost }, { walletKey, phone }) => {
  const { store, clock, settings } = ports;
  const createdSinceMs = clock.nowMs() - reachMs;
  const [all, samples, approvals] = await Promise.all([
    store.operations({ walletKey, phone, createdSinceMs, states: openOrApplied, max: atMost }),
    store.earnSamples(walletKey, mostSamples),
    store.openApprovals(atMost),
  ]);
  const undoing = [...all, ...approvals].filter((one) => one.refund === true).map((one) => one.corrects);
  const past = all
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
  return { type: "past", past };
};

/** How an operation changed the balance. For a sale: by the wallet's answer if it said so, else by the percentage. Null: unknown. */
function changeOf(operation: Operation, samples: readonly EarnSample[]): Points | null {
  const given = pointsGiven(operation) ?? 0;
  return given > 0 ? (given as Points) : expectedChange(operation.request, samples);
}

export const mostListed = 5;

/** The last operations on a phone in the ledger, newest first: a customer's own, or those that staff ask for. `atMost`: operations read. */
export async function history(
  { ports, atMost }: LookupTools,
  { type, phone }: Extract<Query, { type: "ownHistory" | "phoneHistory" }>,
  render: Render,
): Promise<Said> {
  const all = await operationsOf(ports, phone, atMost);
  const lines = all.slice(0, mostListed).map((one) => historyLine(ports, one, render));
  return { key: "history", values: { phone, own: type === "ownHistory", lines, more: all.length - lines.length } };
}

/** Operations on a phone that moved money, or may have, newest first. */
export async function operationsOf({ store }: Ports, phone: Phone, atMost: number): Promise<readonly Operation[]> {
  const all = await store.operations({ phone, states: openOrApplied, max: atMost });
  return all.filter(({ request }) => movesMoney(request));
}

/** A line about an operation: its time, what it is, and its state. */
export function historyLine({ settings }: Ports, operation: Operation, render: Render): string {
  const atText = dayText(settings.local.day(operation.createdAtMs));
  const values = { ...namedOperation(operation), atText, stateText: render(stateText(operation)) };
  return render({ key: "historyLine", values });
}

/** The operations on a phone today with their states, newest first, for staff. */
export async function phoneToday(
  { ports: { store, clock, settings }, atMost }: LookupTools,
  { phone, role }: Extract<Query, { type: "phoneToday" }>,
  render: Render,
): Promise<Said> {
  const day = settings.local.shopDay(clock.nowMs());
  const all = (await store.operations({ day, phone, max: atMost }))
    .filter(({ request }) => movesMoney(request))
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  const lines = all.slice(0, mostListed).map((one) => listedOperation(one, settings.local, render));
  return { key: "phoneToday", values: { phone, lines, more: all.length - lines.length, role } };
}

/** Operations in doubt, oldest first, each with the other operations on its phone. `atMost`: the most doubts, and the most other operations of each. */
export async function openDoubts(
  { store, settings, clock }: Ports,
  render: Render,
  atMost: number,
): Promise<readonly Doubt[]> {
  const open = await store.operations({ states: ["inDoubt", "ask"], max: atMost, oldestFirst: true });
  const doubts: Doubt[] = [];
  for (const operation of open) {
    const context = await doubtContextOf(store, operation, clock.nowMs());
    doubts.push({ operationId: operation.id, view: doubtView(operation, context, settings.local, render) });
  }
  return doubts;
}

type CheckQuery = Extract<Query, { type: "saleCheck" }>;

const sameTicketAtMost = 500;

/** Compares a sale or a use of balance with the ledger before it is confirmed. Does not ask the wallet. */
export const checkSale: Make<"saleCheck"> = async ({ ports, atMost }, query) => {
  const { store, clock, settings } = ports;
  const { phone, amountCentavos } = query;
  const now = nowBy(clock);
  const recent = amountCentavos === null ? [] : await recentOperations(ports, query, now, atMost);
  const byAmount = recent.filter(({ request }) => soldBy(request) === amountCentavos);
  const sameSale = earlier(ports, byAmount[0]);
  const [{ age }, collaborators] = await Promise.all([store.directory(), store.collaboratorsOf(phone)]);
  const staff = accessOf(phone, collaborators, age, settings, now.ms).role !== "customer";
  const check = {
    sameTicket: earlier(ports, await withTicket(ports, query, now)),
    sameSale: sameSale && { ...sameSale, alike: byAmount.map(({ id }) => id) },
    staff,
  };
  return { type: "saleCheck", check };
};

/** Operations of the last minutes on this phone, by the wall clock and by the steady one, so that setting the clock hides none. */
async function recentOperations(
  { store }: Ports,
  { kind, walletKey, phone }: CheckQuery,
  now: Now,
  atMost: number,
): Promise<readonly Operation[]> {
  const same = { walletKey, kind, phone, states: openOrApplied, max: atMost } as const;
  const found = await store.operations({ ...same, ...madeWithin(sameSaleMs, now) });
  return found.filter((one) => wasMadeWithin(one, sameSaleMs, now));
}

/** The operation of this shop day with the same ticket that was not refunded: by its stored day or, if the wall clock was set since, by the steady clock. */
async function withTicket(
  { store, settings }: Ports,
  { kind, walletKey, branch, phone, amountCentavos, ticket }: CheckQuery,
  now: Now,
): Promise<Operation | undefined> {
  if (ticket === null) return undefined;
  const same = { walletKey, kind, ticketKey: ticketKey(ticket), states: openOrApplied, max: sameTicketAtMost } as const;
  const day = settings.local.shopDay(now.ms);
  const isOfDay = ({ createdSteady }: Operation) => {
    const passedMs = steadyMsBetween(createdSteady, now.steady);
    return passedMs !== null && settings.local.shopDay(now.ms - passedMs) === day;
  };
  const found = (await store.operations(same)).filter((one) => one.day === day || isOfDay(one));
  for (const one of found.filter((each) => isSameTicket(each, { branch, phone, amountCentavos })))
    if (!isUndone(one, await store.operations(correctionsOf(one)))) return one;
  return undefined;
}

/** The data of an earlier sale or use of balance for the person. Null: none. */
function earlier({ settings }: Ports, operation: Operation | undefined): EarlierSale | null {
  if (operation === undefined) return null;
  const { createdAtMs: atMs, decider, request } = operation;
  const atText = settings.local.time(atMs);
  const used = "points" in request ? request.points : 0;
  const amountCentavos = soldBy(request) ?? centavosOf(Math.round(used / 100));
  return { amountCentavos, byName: decider.name, atMs, atText };
}
