import type { LookupRequest } from "../../flow/flow.ts";
import { movesMoney } from "../../ledger/request.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/text.ts";
import type { Centre } from "../centre.ts";
import { namedOperation, stateSaid } from "../money/receipts.ts";

/** Operations read of one phone's day. */
const readAtMost = 100;
/** Operations that are listed. */
const listed = 5;

/** What was done for a phone today and what became of it, newest first, for staff who want it undone or ask about it. */
export async function phoneToday(
  { store, clock, settings }: Centre,
  { phone, role }: Extract<LookupRequest, { type: "phoneToday" }>,
  render: Render,
): Promise<Said> {
  const day = settings.local.day(clock.nowMs());
  const all = (await store.operations({ day, phone, max: readAtMost }))
    .filter(({ request }) => movesMoney(request))
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  const lines = all.slice(0, listed).map((one) =>
    render({
      key: "otherOperation",
      values: {
        ...namedOperation(one),
        atText: settings.local.time(one.createdAtMs),
        stateText: render(stateSaid(one)),
      },
    }),
  );
  return { key: "phoneToday", values: { phone, lines, more: all.length - lines.length, role } };
}
