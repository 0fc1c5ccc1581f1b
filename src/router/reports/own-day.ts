import type { Centavos } from "../../domain/money.ts";
import type { Phone } from "../../domain/phone.ts";
import { pointsOf } from "../../domain/points.ts";
import { type Fate, fateOf, type Operation } from "../../ledger/operation.ts";
import { isPurchase, purchaseKinds, soldBy } from "../../ledger/request.ts";
import type { OwnDayCount } from "../../text/views.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/languages.ts";
import type { Ports } from "../ports.ts";
import { listedOperation } from "../money/operation-views.ts";

/** Most operations that are listed. */
const listed = 10;

const states: readonly (readonly [Fate, OwnDayCount["state"]])[] = [
  ["applied", "confirmed"],
  ["verified", "verified"],
  ["open", "open"],
  ["inDoubt", "inDoubt"],
  ["not", "not"],
];

/** Today's sales and uses of balance of one person: counts by state, and the latest ones. `atMost`: operations of the day that are read. */
export async function ownDay(ports: Ports, phone: Phone, render: Render, atMost: number): Promise<Said> {
  const { store, clock, settings } = ports;
  const day = settings.local.shopDay(clock.nowMs());
  const all = await store.operations({ day, max: atMost });
  const own = all
    .filter((one) => one.decider.phone === phone && isPurchase(one.request))
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  const counts: OwnDayCount[] = [];
  for (const what of purchaseKinds) {
    for (const [fate, state] of states) {
      const some = own.filter((one) => one.request.kind === what && fateOf(one) === fate);
      if (some.length > 0) counts.push({ what, state, ...total(some) });
    }
  }
  const last = own.slice(0, listed).map((one) => listedOperation(one, settings.local, render));
  return { key: "ownDay", values: { counts, last, more: own.length - last.length } };
}

function total(operations: readonly Operation[]): Omit<OwnDayCount, "what" | "state"> {
  const sum = (of: (request: Operation["request"]) => number) =>
    operations.reduce((before, { request }) => before + of(request), 0);
  const amountCentavos = sum((request) => soldBy(request) ?? 0) as Centavos;
  const points = pointsOf(sum((request) => ("points" in request ? request.points : 0)));
  return { count: operations.length, amountCentavos, points };
}
