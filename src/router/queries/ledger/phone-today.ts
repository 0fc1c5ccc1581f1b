import type { Query } from "../../../flow/requests.ts";
import { movesMoney } from "../../../ledger/request.ts";
import type { Said } from "../../../text/keys.ts";
import type { Render } from "../../../text/text.ts";
import type { Ports } from "../../ports.ts";
import { listedOperation } from "../../money/operation-views.ts";

/** Operations that are listed. */
const listed = 5;

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
