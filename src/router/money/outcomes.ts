/** The effect of an outcome on its operation, and the messages to the requester, the managers and the customer. */
import { backOffMs } from "../../clock.ts";
import { channelTraits, chatChannel } from "../../domain/chat.ts";
import type { Role } from "../../domain/person.ts";
import { leftToPay, type Points } from "../../domain/money.ts";
import {
  type CancelReason,
  mayHaveLeft,
  type Operation,
  probeAfterMs,
  roleOfRequester,
  shownFor,
} from "../../ledger/operation.ts";
import type { Outcome } from "../../ledger/outcome.ts";
import { expectedChange, movesMoney, soldBy } from "../../ledger/request.ts";
import type { Consequences, OperationChanges, Recovery, Reply, RestToPay } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { PasswordPlace } from "../../text/views.ts";
import { message, type SaidButton, spareBody, textBody, translated } from "../messages.ts";
import type { Ports } from "../ports.ts";
import { tapData } from "../tap.ts";
import { namedOperation, cancellationText } from "./operation-views.ts";

// For each outcome of an operation: its next state, and the messages to people and conversations. Nothing here is stored or sent; the caller commits the move.

/** The pauses before an operation is tried again, ms: the first, and the longest. */
const shortestPauseMs = 1_000;
const longestPauseMs = 30_000;

/** A state change of an operation, with everything that the same transaction commits. */
export interface Move {
  readonly to: Operation["state"];
  readonly changes: OperationChanges;
  readonly consequences: Consequences;
}

/** The state change after an outcome, with its replies and what it teaches about the wallet. */
export function moveAfter(ports: Ports, operation: Operation, outcome: Outcome): Move {
  const nowMs = ports.clock.nowMs();
  switch (outcome.type) {
    case "confirmed":
      return confirmed(ports, operation, outcome.newBalance, outcome.flooredBalance);
    case "rejected":
      return rejected(ports, operation, outcome);
    case "notSent":
      return notSent(ports, operation, outcome.mustWait === true);
    case "unknown":
      return movesMoney(operation.request) ? doubtArises(ports, operation, nowMs) : tryAgain(ports, operation);
  }
}

/** The message after a collaborator was added: the first password, once, or where to find it. The deliverer fills it in, so no row holds it. */
function collaboratorAdded(ports: Ports, operation: Operation, name: string): Consequences {
  const { chat, alsoTell, decider, request } = operation;
  const bodyOf = (password: PasswordPlace) =>
    translated(ports.settings.renderIn, (render) => {
      const said: Said = { key: "collaboratorAdded", values: { name, phone: request.phone, password } };
      return { ...textBody(render, said), ...(password === "here" && { passwordOf: operation.id }) };
    });
  const body = bodyOf("here");
  if (channelTraits[chatChannel(chat)].canRemove) return { replies: [{ chat, body }] };
  if (chatChannel(chat) === "console") {
    const readers = alsoTell === null ? [chat] : [chat, alsoTell];
    return { replies: readers.map((reader) => ({ chat: reader, body: bodyOf("console") })) };
  }
  const { phone } = decider;
  return { secret: { phone, body, chat, sentElsewhere: bodyOf("elsewhere"), nowhere: bodyOf("console") } };
}

/** The wallet confirmed it, or a check showed that it was done. `newBalance`: exact, or null. `shown`: the balance in the messages, maybe rounded down. */
export function confirmed(
  ports: Ports,
  operation: Operation,
  newBalance: Points | null,
  shown: Points | null = newBalance,
): Move {
  const said: Said = { key: "operationConfirmed", values: { ...namedOperation(operation), newBalance: shown } };
  const changes = { newBalance, endedAtMs: ports.clock.nowMs() };
  const { request } = operation;
  const told =
    request.kind === "addCollaborator"
      ? collaboratorAdded(ports, operation, request.name)
      : { replies: repliesFor(ports, operation, said) };
  return {
    to: "confirmed",
    changes,
    consequences: { ...told, ...outcomeEvent(operation, "done"), ...customerNotice(ports, operation, "said", shown) },
  };
}

function rejected(ports: Ports, operation: Operation, outcome: Extract<Outcome, { type: "rejected" }>): Move {
  const { request } = operation;
  const refusal = outcome.meaning;
  const said = (role: Role): Said => ({
    key: "operationRejected",
    values: { ...namedOperation(operation), refusal, role },
  });
  // "Already registered" after a lost answer means that an earlier try of ours succeeded.
  const isOwnDoing = request.kind === "register" && refusal === "customerAlreadyRegistered" && mayHaveLeft(operation);
  if (isOwnDoing) return confirmed(ports, operation, null);
  const changes = { code: outcome.code, refusal, endedAtMs: ports.clock.nowMs() };
  if (refusal === "ticketMissing" && request.kind === "sale" && request.ticket === null) {
    const { phone, amountCentavos, walletKey } = request;
    const notice: Said = { key: "ticketNeeded", values: { phone, amountCentavos } };
    const sale = { walletKey, phone, phoneTyped: phone, amountCentavos, ticket: null, ticketAnswered: false, notice };
    const events = [{ chat: operation.chat, event: { type: "ticketNeeded", sale } as const }];
    // The event asks the requester for the ticket in a conversation, so only the manager who ordered a second try is told here.
    const replies = repliesFor(ports, operation, said).filter((reply) => reply.chat !== operation.chat);
    return { to: "rejected", changes, consequences: { events, replies, ticketMandatory: walletKey } };
  }
  const learnt = refusal === "ticketMissing" && request.kind === "redeem" ? { ticketMandatory: request.walletKey } : {};
  const consequences = {
    replies: repliesFor(ports, operation, said),
    ...outcomeEvent(operation, "notDone", refusal),
    ...learnt,
  };
  return { to: "rejected", changes, consequences };
}

/** Its request provably never left. It is tried again, and the first time the person learns that they can cancel it. */
function notSent(ports: Ports, operation: Operation, mustWait: boolean): Move {
  const { settings } = ports;
  const data = tapData({ type: "stop", operationId: operation.id, shown: shownFor(operation.request) });
  const stop = { label: { key: "cancelWord" }, data } as const;
  const said: Said = { key: "operationWaiting", values: { ...namedOperation(operation), mustWait } };
  const replies = operation.attempts === 0 ? [message(settings.renderIn, operation.chat, said, [stop])] : [];
  const changes = { nextAtMs: nextTryMs(ports, operation), neverLeft: !mayHaveLeft(operation) };
  return { to: "ready", changes, consequences: { replies } };
}

/** A repeatable call whose answer was lost: the performer checks whether it was done, and sends it again if not. */
function tryAgain(ports: Ports, operation: Operation): Move {
  const said: Said = { key: "repeatableTrying", values: namedOperation(operation) };
  const replies = operation.attempts === 0 ? [message(ports.settings.renderIn, operation.chat, said)] : [];
  const changes = { nextAtMs: nextTryMs(ports, operation), neverLeft: false };
  return { to: "ready", changes, consequences: { replies } };
}

/** The time of the next try, epoch ms: after a pause that grows with the attempts, and never after the expiry. */
function nextTryMs(ports: Ports, operation: Operation): number {
  const delayMs = backOffMs(ports.clock, operation.attempts + 1, shortestPauseMs, longestPauseMs);
  return Math.min(ports.clock.nowMs() + delayMs, operation.expiresAtMs);
}

/** The fate of a sent operation is unknown: tells the person, and schedules the first look at the balance. */
function doubtArises(ports: Ports, operation: Operation, nowMs: number): Move & { readonly to: "inDoubt" } {
  const changes = { doubtedAtMs: nowMs, probes: [], nextAtMs: nowMs + (probeAfterMs[0] as number) };
  const said: Said = { key: "operationInDoubt", values: namedOperation(operation) };
  return {
    to: "inDoubt",
    changes,
    consequences: { replies: repliesFor(ports, operation, said), ...outcomeEvent(operation, "unknown") },
  };
}

/** The state change of an operation found in `sending` at the start: money becomes a doubt, a repeatable call is checked and sent again. */
export function recoverOperation(ports: Ports, operation: Operation, nowMs: number): Recovery {
  if (movesMoney(operation.request)) return doubtArises(ports, operation, nowMs);
  return { to: "ready", changes: { nextAtMs: nowMs, neverLeft: false }, consequences: {} };
}

/** The operation was not sent in time, or a repeatable call was sent and got no answer in time. */
export function expired(ports: Ports, operation: Operation): Move {
  const key = movesMoney(operation.request) || !mayHaveLeft(operation) ? "operationExpired" : "repeatableUnconfirmed";
  const replies = repliesFor(ports, operation, (role) => ({ key, values: { ...namedOperation(operation), role } }));
  const consequences = { replies, ...outcomeEvent(operation, "notDone") };
  return { to: "expired", changes: { endedAtMs: ports.clock.nowMs() }, consequences };
}

/** A check right before sending cancels the operation. */
export function cancelled(ports: Ports, operation: Operation, reason: CancelReason): Move {
  const replies = repliesFor(ports, operation, (role) => cancellationText(operation, reason, role));
  const isOfAccess = reason === "accessLost" || reason === "accessUnknown" || reason === "needsAnother";
  const { id: operationId, decider } = operation;
  const audit = [{ what: "access.refused", who: decider.identity, operationId, detail: reason } as const];
  const changes = { cancelReason: reason, endedAtMs: ports.clock.nowMs() };
  return {
    to: "cancelled",
    changes,
    consequences: { replies, ...(isOfAccess && { audit }), ...outcomeEvent(operation, "notDone") },
  };
}

/** Replies for everyone who must learn the fate of an operation: the chat that asked, and the manager who ordered a second try. */
export function repliesFor(ports: Ports, operation: Operation, said: Said | ((role: Role) => Said)): Reply[] {
  const { chat, alsoTell } = operation;
  const readers = [{ chat, role: roleOfRequester(operation) }];
  if (alsoTell !== null && alsoTell !== chat) readers.push({ chat: alsoTell, role: "manager" });
  return readers.map((reader) =>
    message(ports.settings.renderIn, reader.chat, typeof said === "function" ? said(reader.role) : said),
  );
}

/** The event for a conversation that waits for the outcome, if any. */
function outcomeEvent(
  operation: Operation,
  end: "done" | "notDone" | "unknown",
  refusal: Operation["refusal"] = null,
): Pick<Consequences, "events"> {
  if (operation.reportTo === null) return {};
  // A rest is left to pay only if balance was used, or may have been. Otherwise the whole purchase is.
  const rest = end === "notDone" ? null : restToPay(operation, refusal);
  const told = { done: end === "done", refusal, ...(end === "unknown" && { unsure: true }), ...(rest && { rest }) };
  const event = { type: "performed", flowId: operation.reportTo, ...told } as const;
  return { events: [{ chat: operation.chat, event }] };
}

/** What a use of balance leaves to pay. Null: nothing, or the use itself is asked again. */
function restToPay({ request, walletName }: Operation, refusal: Operation["refusal"]): RestToPay | null {
  if (request.kind !== "redeem" || refusal === "ticketMissing" || refusal === "notEnoughPoints") return null;
  if (request.amountCentavos === null) return null;
  const restCentavos = leftToPay(request.amountCentavos, request.points);
  if (restCentavos === 0) return null;
  return { phone: request.phone, restCentavos, ticket: request.ticket, wallet: walletName };
}

/** The notice for the customer's chats with notices, of money that moved. `evidence`: the wallet's or a manager's word (`said`), or the balance. */
export function customerNotice(
  { settings }: Ports,
  operation: Operation,
  evidence: "said" | "balance",
  newBalance: Points | null,
): Pick<Consequences, "toSubscribers"> {
  const { request, chat, id } = operation;
  const said = noticeOf(operation, evidence, newBalance);
  if (said === null || !movesMoney(request)) return {};
  const disown = { label: { key: "notMe" }, data: tapData({ type: "command", words: `no fui yo =${id}` }) } as const;
  const buttons: readonly SaidButton[] = takes(operation) ? [disown] : [];
  const { body } = message(settings.renderIn, chat, said, buttons);
  return { toSubscribers: { phone: request.phone, body: spareBody(body), except: chat } };
}

/** True if an operation takes balance from its customer. */
export function takes({ request }: Pick<Operation, "request">): boolean {
  return (expectedChange(request) ?? 0) < 0;
}

function noticeOf(operation: Operation, evidence: "said" | "balance", newBalance: Points | null): Said | null {
  const { request, walletName: wallet, branch } = operation;
  const sold = soldBy(request);
  if (sold !== null && "ticket" in request) {
    const values = {
      amountCentavos: sold,
      ticket: request.ticket,
      wallet,
      newBalance,
      verified: evidence === "balance",
    };
    return { key: "purchaseNotice", values };
  }
  if (!("points" in request)) return null;
  const values = { points: request.points, taken: takes(operation), place: branch || wallet, newBalance };
  return { key: "balanceNotice", values };
}
