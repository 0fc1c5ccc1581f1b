import type { OutgoingBody } from "../../channel/channel.ts";
import type { Identity, Role } from "../../domain/person.ts";
import type { LocalTime } from "../../domain/local-time.ts";
import { oneLineName } from "../../domain/reader/words.ts";
import { shownFor } from "../../ledger/ids.ts";
import { roleOfAsker, type CancelReason, type Operation } from "../../ledger/operation.ts";
import type { Reply } from "../../store/store.ts";
import type { DoubtView, NamedOperation } from "../../text/views.ts";
import type { Said } from "../../text/keys.ts";
import type { Render, RenderIn } from "../../text/text.ts";
import type { Centre } from "../centre.ts";

/** How an operation is named in every sentence about it. */
export function namedOperation(operation: Operation): NamedOperation {
  const { request, customerName } = operation;
  const { phone } = request;
  // Rows from before names were cleaned where they come in never change.
  const customer = customerName && oneLineName(customerName);
  const bare = { amountCentavos: null, points: null, customer, phone, ticket: null };
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

/** That an operation was called off, and why, to who asked for it or to another. */
export function saidCancelled(operation: Operation, reason: CancelReason, role: Role = roleOfAsker(operation)): Said {
  return { key: "operationCancelled", values: { ...namedOperation(operation), reason, role } };
}

/** A button whose label is still to be written. */
export interface SaidButton {
  readonly label: Said;
  readonly data: string;
}

/**
 * A message of text, for whoever writes to a chat outside a turn, in the language of whoever has it. A function as `said` writes what the
 * sentence is filled with in that language too.
 */
export function message(
  renderIn: RenderIn,
  chat: Reply["chat"],
  said: Said | ((render: Render) => Said),
  buttons: readonly SaidButton[] = [],
): Reply {
  return {
    chat,
    body: (language) => {
      const render = renderIn(language);
      return textBody(render, typeof said === "function" ? said(render) : said, buttons);
    },
  };
}

/** The body of a text that is said outside a turn: a bare number is no answer to it. */
export function textBody(
  render: Render,
  said: Said,
  buttons: readonly SaidButton[] = [],
): Extract<OutgoingBody, { readonly type: "text" }> {
  return {
    type: "text",
    text: render(said),
    language: render.language,
    buttons: buttons.map(({ label, data }) => ({ label: render(label), data })),
    ...(buttons.length > 0 && ({ pick: "quotedNumber" } as const)),
    askContact: false,
  };
}

/** What writes to a person in their language, outside a turn of theirs. */
export async function renderFor({ store, settings }: Centre, identity: Identity | null): Promise<Render> {
  return settings.renderIn(identity === null ? null : (await store.preferences(identity)).language);
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
export function decisionButtons(operation: Operation): SaidButton[] {
  const shown = shownFor(operation.request);
  return [
    { label: { key: "decideApplied" }, data: `settle:${operation.id}:applied:${shown}` },
    { label: { key: "decideNot" }, data: `settle:${operation.id}:notApplied:${shown}` },
    { label: { key: "decideNow" }, data: `settle:${operation.id}:registerNow:${shown}` },
  ];
}
