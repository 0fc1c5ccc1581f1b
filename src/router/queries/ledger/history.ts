import type { Query } from "../../../flow/requests.ts";
import { movesMoney } from "../../../ledger/request.ts";
import { openOrApplied } from "../../../ledger/operation.ts";
import type { Said } from "../../../text/keys.ts";
import type { Render } from "../../../text/text.ts";
import type { Ports } from "../../ports.ts";
import { namedOperation, stateSaid } from "../../money/operation-views.ts";
import { dayText } from "../../../domain/time/local-time.ts";

/** Operations that are listed. */
const listed = 5;

/** The last operations on a phone that the bot knows, newest first: a customer's own, or those that staff ask for. `atMost`: operations read. */
export async function history(
  { store, settings }: Ports,
  { type, phone }: Extract<Query, { type: "ownHistory" | "phoneHistory" }>,
  render: Render,
  atMost: number,
): Promise<Said> {
  const all = (await store.operations({ phone, states: openOrApplied, max: atMost })).filter(({ request }) =>
    movesMoney(request),
  );
  const lines = all.slice(0, listed).map((one) => {
    const atText = dayText(settings.local.day(one.createdAtMs));
    const values = { ...namedOperation(one), atText, stateText: render(stateSaid(one)) };
    return render({ key: "historyLine", values });
  });
  return { key: "history", values: { phone, own: type === "ownHistory", lines, more: all.length - lines.length } };
}
