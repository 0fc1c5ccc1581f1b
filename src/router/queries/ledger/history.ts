import type { Query } from "../../../flow/requests.ts";
import { movesMoney } from "../../../ledger/request.ts";
import { openOrApplied, type Operation } from "../../../ledger/operation.ts";
import type { Phone } from "../../../domain/people/phone.ts";
import type { Said } from "../../../text/keys.ts";
import type { Render } from "../../../text/text.ts";
import type { Ports } from "../../ports.ts";
import { namedOperation, stateSaid } from "../../money/operation-views.ts";
import { dayText } from "../../../domain/time/local-time.ts";

/** Operations that are listed. */
export const listed = 5;

/** The last operations on a phone that the bot knows, newest first: a customer's own, or those that staff ask for. `atMost`: operations read. */
export async function history(
  ports: Ports,
  { type, phone }: Extract<Query, { type: "ownHistory" | "phoneHistory" }>,
  render: Render,
  atMost: number,
): Promise<Said> {
  const all = await operationsOf(ports, phone, atMost);
  const lines = all.slice(0, listed).map((one) => historyLine(ports, one, render));
  return { key: "history", values: { phone, own: type === "ownHistory", lines, more: all.length - lines.length } };
}

/** Operations on a phone that moved money, or may have, newest first. */
export async function operationsOf({ store }: Ports, phone: Phone, atMost: number): Promise<readonly Operation[]> {
  const all = await store.operations({ phone, states: openOrApplied, max: atMost });
  return all.filter(({ request }) => movesMoney(request));
}

/** An operation in a line: when, what, and what became of it. */
export function historyLine({ settings }: Ports, operation: Operation, render: Render): string {
  const atText = dayText(settings.local.day(operation.createdAtMs));
  const values = { ...namedOperation(operation), atText, stateText: render(stateSaid(operation)) };
  return render({ key: "historyLine", values });
}
