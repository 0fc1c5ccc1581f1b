import type { Button, OutgoingBody } from "../channel/channel.ts";
import type { LocalTime } from "../domain/local-time.ts";
import type { Operation } from "../ledger/operation.ts";
import type { Reply } from "../store/store.ts";
import type { DoubtView, NamedOperation } from "../text/es-mx-outcomes.ts";
import type { Render, Said } from "../text/text.ts";

/** How an operation is named in every sentence about it. */
export function namedOperation(operation: Operation): NamedOperation {
  const { request, customerName } = operation;
  const { phone } = request;
  const bare = { amountCentavos: null, points: null, customer: customerName, phone, ticket: null };
  switch (request.kind) {
    case "sale":
      return { ...bare, what: "sale", amountCentavos: request.amountCentavos, ticket: request.ticket };
    case "redeem":
      return {
        ...bare,
        what: "redeem",
        amountCentavos: request.amountCentavos,
        points: request.points,
        ticket: request.ticket,
      };
    case "correction":
      return { ...bare, what: request.direction, points: request.points };
    case "register":
    case "addCollaborator":
    case "disableCollaborator":
      return { ...bare, what: request.kind, customer: request.name };
  }
}

/** A message of text, for whoever writes to a chat outside a turn: a bare number there is no answer to it. */
export function message(render: Render, chat: Reply["chat"], said: Said, buttons: readonly Button[] = []): Reply {
  const pick = buttons.length > 0 && ({ pick: "quotedNumber" } as const);
  const body: OutgoingBody = { type: "text", text: render(said), buttons, ...pick, askContact: false };
  return { chat, body };
}

/** An operation in doubt as a manager reads it. `others`: what else was sent for the same phone. */
export function doubtView(
  operation: Operation,
  others: readonly Operation[],
  local: LocalTime,
  render: Render,
): DoubtView {
  return {
    ...namedOperation(operation),
    byName: operation.decider.name,
    branch: operation.branch,
    sentAtText: local.time(operation.sentAtMs ?? operation.createdAtMs),
    before: operation.balanceBefore,
    looks: operation.probes.map((probe) => ({ atText: local.time(probe.atMs), balance: probe.balance })),
    others: others
      .filter((other) => other.id !== operation.id)
      .slice(0, 5)
      .map((other) =>
        render({
          key: "otherOperation",
          values: {
            ...namedOperation(other),
            atText: local.time(other.createdAtMs),
            stateText: render(stateSaid(other)),
          },
        }),
      ),
    stillLooking: operation.state === "inDoubt",
  };
}

/** What is known of an operation, in a word. */
export function stateSaid(operation: Operation): Extract<Said, { key: `state${string}` }> {
  switch (operation.state) {
    case "confirmed":
    case "settledApplied":
    case "humanApplied":
      return { key: "stateConfirmed" };
    case "ready":
    case "sending":
      return { key: "stateOpen" };
    case "inDoubt":
    case "ask":
      return { key: "stateInDoubt" };
    case "rejected":
    case "expired":
    case "cancelled":
    case "humanNot":
      return { key: "stateNot" };
  }
}

/** The buttons under a question to a manager. They stay valid until the operation is settled. */
export function decisionButtons(operation: Operation, render: Render): Button[] {
  return [
    { label: render({ key: "decideApplied" }), data: `settle:${operation.id}:applied` },
    { label: render({ key: "decideNot" }), data: `settle:${operation.id}:notApplied` },
    { label: render({ key: "decideNow" }), data: `settle:${operation.id}:registerNow` },
  ];
}
