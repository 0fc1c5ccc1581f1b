import type { Centavos } from "../../domain/money.ts";
import type { Phone } from "../../domain/phone.ts";
import { pointsOf } from "../../domain/points.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { OwnDayCount } from "../../text/views.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/text.ts";
import type { Centre } from "../centre.ts";
import { namedOperation, stateSaid } from "../money/receipts.ts";

/** Operations read of one day, all people together. */
const readAtMost = 5_000;
/** Operations that are listed. */
const listed = 10;

/** What one person confirmed today, sales and uses of balance: counted by what became of them, and the last ones. */
export async function ownDay(centre: Centre, phone: Phone, render: Render): Promise<Said> {
  const { store, clock, settings } = centre;
  const day = settings.local.shopDay(clock.nowMs());
  const all = await store.operations({ day, max: readAtMost });
  const own = all
    .filter((one) => one.decider.phone === phone && (one.request.kind === "sale" || one.request.kind === "redeem"))
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  const counts: OwnDayCount[] = [];
  for (const what of ["sale", "redeem"] as const) {
    for (const state of ["stateConfirmed", "stateOpen", "stateInDoubt", "stateNot"] as const) {
      const some = own.filter((one) => one.request.kind === what && stateSaid(one).key === state);
      if (some.length > 0) counts.push({ what, stateText: render({ key: state }), ...total(some) });
    }
  }
  const last = own.slice(0, listed).map((one) =>
    render({
      key: "otherOperation",
      values: {
        ...namedOperation(one),
        atText: settings.local.time(one.createdAtMs),
        stateText: render(stateSaid(one)),
      },
    }),
  );
  return { key: "ownDay", values: { counts, last, more: own.length - last.length } };
}

function total(operations: readonly Operation[]): Omit<OwnDayCount, "what" | "stateText"> {
  let amount = 0;
  let points = 0;
  for (const { request } of operations) {
    if (request.kind === "sale") amount += request.amountCentavos;
    if (request.kind === "redeem") points += request.points;
  }
  return { count: operations.length, amountCentavos: amount as Centavos, points: pointsOf(points) };
}
