/** What an outcome does to its operation, and what is said of it to whoever asked, to managers and to the customer. */
import { backOffMs } from "../../clock.ts";
import { channelTraits, chatChannel } from "../../domain/chat.ts";
import type { Role } from "../../domain/person.ts";
import { leftToPay, type Points } from "../../domain/points.ts";
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
import { namedOperation, saidCancelled } from "./operation-views.ts";

// What each outcome of an operation leads to: its next state, and what people and conversations are told. Nothing here is stored or sent: the caller commits
// the move.

/** Pause before an operation is tried again, ms: the first, and the longest. */
const shortestPauseMs = 1_000;
const longestPauseMs = 30_000;

/** A move of an operation, with everything that the same transaction commits. */
export interface Move {
  readonly to: Operation["state"];
  readonly changes: OperationChanges;
  readonly consequences: Consequences;
}

/** The move that follows from an outcome: the new state, the replies, and what is learnt of the wallet. */
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

/**
 * What is said when a collaborator was added: their first password, once, in a chat where that message can be deleted again. Elsewhere it is said where the
 * password is to be found. The deliverer fills it in, so that no row holds it.
 */
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

/** The wallet confirmed it, or was found to have done it. `newBalance`: exact, or null. `shown`: the balance that people are told, which may be rounded down. */
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

/** The wallet refused it. */
function rejected(ports: Ports, operation: Operation, outcome: Extract<Outcome, { type: "rejected" }>): Move {
  const { request } = operation;
  const refusal = outcome.meaning;
  const said = (role: Role): Said => ({
    key: "operationRejected",
    values: { ...namedOperation(operation), refusal, role },
  });
  // "Already registered" after a lost answer means that an earlier try of ours did it.
  const isOwnDoing = request.kind === "register" && refusal === "customerAlreadyRegistered" && mayHaveLeft(operation);
  if (isOwnDoing) return confirmed(ports, operation, null);
  const changes = { code: outcome.code, refusal, endedAtMs: ports.clock.nowMs() };
  if (refusal === "ticketMissing" && request.kind === "sale" && request.ticket === null) {
    const { phone, amountCentavos, walletKey } = request;
    const notice: Said = { key: "ticketNeeded", values: { phone, amountCentavos } };
    const sale = { walletKey, phone, phoneTyped: phone, amountCentavos, ticket: null, ticketAnswered: false, notice };
    const events = [{ chat: operation.chat, event: { type: "ticketNeeded", sale } as const }];
    // Whoever asked is asked for the ticket in a conversation (the event), so that only the manager who ordered it anew is told here.
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

/** Its request provably never left: it is tried again, and the first time the person is told that they can cancel it. */
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

/** When an operation is tried again, epoch ms: after a pause that grows with its attempts, and never after its expiry. */
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

/** The move of an operation found in `sending` at start: money becomes a doubt, a repeatable call is checked and sent again. */
export function recoverOperation(ports: Ports, operation: Operation, nowMs: number): Recovery {
  if (movesMoney(operation.request)) return doubtArises(ports, operation, nowMs);
  return { to: "ready", changes: { nextAtMs: nowMs, neverLeft: false }, consequences: {} };
}

/** It was not sent in time; or it is a repeatable call that was sent, and nobody has answered for it in time. */
export function expired(ports: Ports, operation: Operation): Move {
  const key = movesMoney(operation.request) || !mayHaveLeft(operation) ? "operationExpired" : "repeatableUnconfirmed";
  const replies = repliesFor(ports, operation, (role) => ({ key, values: { ...namedOperation(operation), role } }));
  const consequences = { replies, ...outcomeEvent(operation, "notDone") };
  return { to: "expired", changes: { endedAtMs: ports.clock.nowMs() }, consequences };
}

/** It is cancelled by a check right before it would have been sent. */
export function cancelled(ports: Ports, operation: Operation, reason: CancelReason): Move {
  const replies = repliesFor(ports, operation, (role) => saidCancelled(operation, reason, role));
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

/**
 * Replies for everyone who must learn what became of an operation: the chat that asked, and the manager who ordered it anew. `said` may be a function, which
 * words it for a role.
 */
export function repliesFor(ports: Ports, operation: Operation, said: Said | ((role: Role) => Said)): Reply[] {
  const { chat, alsoTell } = operation;
  const readers = [{ chat, role: roleOfRequester(operation) }];
  if (alsoTell !== null && alsoTell !== chat) readers.push({ chat: alsoTell, role: "manager" });
  return readers.map((reader) =>
    message(ports.settings.renderIn, reader.chat, typeof said === "function" ? said(reader.role) : said),
  );
}

/** The event for the conversation that waits for the outcome, if one does. */
function outcomeEvent(
  operation: Operation,
  end: "done" | "notDone" | "unknown",
  refusal: Operation["refusal"] = null,
): Pick<Consequences, "events"> {
  if (operation.reportTo === null) return {};
  // Only where balance was used, or may have been, is a rest left to pay; otherwise it is the whole purchase.
  const rest = end === "notDone" ? null : restToPay(operation, refusal);
  const told = { done: end === "done", refusal, ...(end === "unknown" && { unsure: true }), ...(rest && { rest }) };
  const event = { type: "performed", flowId: operation.reportTo, ...told } as const;
  return { events: [{ chat: operation.chat, event }] };
}

/** What a use of balance leaves to pay; null where nothing is left, or where the use itself is asked again. */
function restToPay({ request, walletName }: Operation, refusal: Operation["refusal"]): RestToPay | null {
  if (request.kind !== "redeem" || refusal === "ticketMissing" || refusal === "notEnoughPoints") return null;
  if (request.amountCentavos === null) return null;
  const restCentavos = leftToPay(request.amountCentavos, request.points);
  if (restCentavos === 0) return null;
  return { phone: request.phone, restCentavos, ticket: request.ticket, wallet: walletName };
}

/**
 * The notice of a purchase, a use or a correction of balance for its customer, in the chats where they asked for notices; nothing for any other operation.
 * `on`: what it rests on: the word of the wallet or of a manager (`said`), or the balance. `newBalance` null: unknown.
 */
export function customerNotice(
  { settings }: Ports,
  operation: Operation,
  on: "said" | "balance",
  newBalance: Points | null,
): Pick<Consequences, "toSubscribers"> {
  const { request, chat, id } = operation;
  const said = noticeOf(operation, on, newBalance);
  if (said === null || !movesMoney(request)) return {};
  const disown = { label: { key: "notMe" }, data: tapData({ type: "command", words: `no fui yo =${id}` }) } as const;
  const buttons: readonly SaidButton[] = takes(operation) ? [disown] : [];
  const { body } = message(settings.renderIn, chat, said, buttons);
  return { toSubscribers: { phone: request.phone, body: spareBody(body), except: chat } };
}

/** Whether an operation takes balance from its customer. */
export function takes({ request }: Pick<Operation, "request">): boolean {
  return (expectedChange(request) ?? 0) < 0;
}

function noticeOf(operation: Operation, on: "said" | "balance", newBalance: Points | null): Said | null {
  const { request, walletName: wallet, branch } = operation;
  const sold = soldBy(request);
  if (sold !== null && "ticket" in request) {
    const values = { amountCentavos: sold, ticket: request.ticket, wallet, newBalance, verified: on === "balance" };
    return { key: "purchaseNotice", values };
  }
  if (!("points" in request)) return null;
  const values = { points: request.points, taken: takes(operation), place: branch || wallet, newBalance };
  return { key: "balanceNotice", values };
}
