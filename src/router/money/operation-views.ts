/** The data of operations in sentences, and the sentences about cancelled ones. */
import type { Role } from "../../domain/person.ts";
import type { Points } from "../../domain/money.ts";
import type { LocalTime } from "../../domain/time.ts";
import { personName } from "../../domain/words.ts";
import type { Decision } from "../../flow/requests.ts";
import { type CancelReason, fateOf, type Operation, roleOfRequester, shownFor } from "../../ledger/operation.ts";
import { type EarnSample, expectedChange, mostSamples, movesMoney } from "../../ledger/request.ts";
import type { Consequences, InternalEvent, Store } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Render, RenderIn } from "../../text/languages.ts";
import type { DoubtView, NamedOperation } from "../../text/views.ts";
import { message, type SaidButton } from "../messages.ts";
import { tapData } from "../tap.ts";

/** The values with which every sentence names an operation. */
export function namedOperation(operation: Pick<Operation, "request" | "customerName" | "refund">): NamedOperation {
  const { request, customerName } = operation;
  const { phone } = request;
  // A name that was typed here, or is in an old row, was not read from the wallet.
  const name = "name" in request ? request.name : customerName;
  return {
    what: request.kind === "correction" ? request.direction : request.kind,
    amountCentavos: "amountCentavos" in request ? request.amountCentavos : null,
    points: "points" in request ? request.points : null,
    customer: name && personName(name),
    phone,
    ticket: "ticket" in request ? request.ticket : null,
    ...(operation.refund === true && { undoes: ("undoes" in request && request.undoes) || null }),
  };
}

/** Says that an operation was cancelled and why, worded for `role`. */
export function cancellationText(
  operation: Operation,
  reason: CancelReason,
  role: Role = roleOfRequester(operation),
): Said {
  return { key: "operationCancelled", values: { ...namedOperation(operation), reason, role } };
}

/** How long before a doubt other operations on the same phone are shown beside it, ms. */
const doubtContextMs = 24 * 3_600_000;
const mostShownBeside = 5;
const mostRead = 500;

/** The context of a doubt: the latest other operations on the same phone, newest first, and sales that show the wallet's percentage. */
export interface DoubtContext {
  readonly others: readonly Operation[];
  readonly samples: readonly EarnSample[];
}

/** Reads the context of a doubt from the store. */
export async function doubtContextOf(store: Store, { request }: Operation, nowMs: number): Promise<DoubtContext> {
  const { walletKey, phone } = request;
  const others = await store.operations({ walletKey, phone, createdSinceMs: nowMs - doubtContextMs, max: mostRead });
  return { others, samples: await store.earnSamples(walletKey, mostSamples) };
}

/** The data of a doubt that a manager sees. The first few other operations that move money are included. */
export function doubtView(
  operation: Operation,
  { others, samples }: DoubtContext,
  local: LocalTime,
  render: Render,
): DoubtView {
  const { balanceBefore: before } = operation;
  const change = expectedChange(operation.request, samples);
  return {
    ...namedOperation(operation),
    byName: operation.decider.name,
    branch: operation.branch,
    sentAtText: local.time(operation.sentAtMs ?? operation.createdAtMs),
    before,
    expected: before === null || change === null ? null : ((before + change) as Points),
    looks: operation.probes.map((probe) => ({ atText: local.time(probe.atMs), balance: probe.balance })),
    others: others
      .filter((other) => other.id !== operation.id && movesMoney(other.request))
      .slice(0, mostShownBeside)
      .map((other) => listedOperation(other, local, render)),
    stillLooking: operation.state === "inDoubt",
  };
}

/** One line about an operation in a list. */
export function listedOperation(operation: Operation, local: LocalTime, render: Render): string {
  const atText = local.time(operation.createdAtMs);
  const values = { ...namedOperation(operation), atText, stateText: render(stateText(operation)) };
  return render({ key: "otherOperation", values });
}

const states = {
  applied: "stateConfirmed",
  verified: "stateVerified",
  open: "stateOpen",
  inDoubt: "stateInDoubt",
  not: "stateNot",
  unknown: "stateUnknown",
} as const;

/** The state of an operation, in a word. */
export function stateText(operation: Operation): Extract<Said, { key: `state${string}` }> {
  return { key: states[fateOf(operation)] };
}

/** The buttons under a question to a manager; valid until the operation is settled. */
export function decisionButtons(operation: Operation): SaidButton[] {
  const shown = shownFor(operation.request);
  const tap = (decision: Decision) => tapData({ type: "settle", operationId: operation.id, decision, shown });
  return [
    { label: { key: "decideApplied" }, data: tap("applied") },
    { label: { key: "decideNot" }, data: tap("notApplied") },
    { label: { key: "decideNow" }, data: tap("registerNow") },
  ];
}

/**
 * The commit for an operation that the store cancelled while adding it: since it was confirmed, its ticket was used or an identical sale was made
 * (`cancelReason`). The person is told why. For an identical sale they are asked again. A conversation that waits for the outcome learns that the operation was
 * not done. Pure: the store calls it inside the transaction.
 */
export function afterCalledOff(renderIn: RenderIn, operation: Operation): Consequences {
  const { cancelReason, chat, reportTo, request } = operation;
  const said = cancellationText(operation, cancelReason ?? "ticketTaken");
  const events: InternalEvent[] = [];
  if (cancelReason === "sameSale" && request.kind === "sale") {
    const { walletKey, phone, amountCentavos, ticket } = request;
    const sale = { walletKey, phone, phoneTyped: phone, amountCentavos, ticket, ticketAnswered: true, notice: null };
    events.push({ type: "sameSale", sale });
  }
  if (reportTo !== null) events.push({ type: "performed", flowId: reportTo, done: false, refusal: null });
  return { replies: [message(renderIn, chat, said)], events: events.map((event) => ({ chat, event })) };
}
