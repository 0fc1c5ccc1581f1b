import { backOffMs } from "../../clock.ts";
import { shownFor } from "../../ledger/ids.ts";
import { probeAfterMs, roleOfAsker, type CancelReason, type Operation } from "../../ledger/operation.ts";
import type { Outcome } from "../../ledger/outcome.ts";
import { movesMoney } from "../../ledger/request.ts";
import type { Role } from "../../domain/person.ts";
import { leftToPay, type Points } from "../../domain/points.ts";
import type { Consequences, OperationChanges, Reply, RestToPay, TakenUp } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Centre } from "../centre.ts";
import { message, namedOperation, saidCancelled, textBody } from "./receipts.ts";

/** A move of an operation with everything that is committed together with it. */
export interface Move {
  readonly to: Operation["state"];
  readonly changes: OperationChanges;
  readonly consequences: Consequences;
}

/** What follows from an outcome: where the operation goes, what is said, what is learnt. */
export function moveAfter(centre: Centre, operation: Operation, outcome: Outcome): Move {
  const nowMs = centre.clock.nowMs();
  switch (outcome.type) {
    case "confirmed":
      return confirmed(centre, operation, outcome.newBalance, outcome.flooredBalance);
    case "rejected":
      return rejected(centre, operation, outcome);
    case "notSent":
      return notSent(centre, operation);
    case "unknown":
      return movesMoney(operation.request) ? doubtArises(centre, operation, nowMs) : tryAgain(centre, operation);
  }
}

/** The new password, once, to the manager who added them: the deliverer writes it in, so that no row holds it. */
function collaboratorAdded(centre: Centre, operation: Operation, name: string): Reply {
  const { phone } = operation.request;
  const said: Said = { key: "collaboratorAdded", values: { name, phone } };
  const { renderIn } = centre.settings;
  return {
    chat: operation.chat,
    body: (language) => ({ ...textBody(renderIn(language), said), passwordOf: operation.id }),
  };
}

/** The wallet has it. */
export function confirmed(
  centre: Centre,
  operation: Operation,
  newBalance: Points | null,
  shown: Points | null = newBalance,
): Move {
  const said: Said = { key: "operationConfirmed", values: { ...namedOperation(operation), newBalance: shown } };
  const changes = { newBalance, endedAtMs: centre.clock.nowMs() };
  const { request } = operation;
  const replies =
    request.kind === "addCollaborator"
      ? [collaboratorAdded(centre, operation, request.name)]
      : tell(centre, operation, said);
  return {
    to: "confirmed",
    changes,
    consequences: { replies, ...report(operation, true), ...customerNotice(centre, operation, shown) },
  };
}

/** The line for the customer, who gets it where they asked for it. */
function customerNotice(centre: Centre, operation: Operation, newBalance: Points | null): Pick<Consequences, "notice"> {
  const { request, walletName, chat } = operation;
  if (request.kind !== "sale") return {};
  const { amountCentavos, ticket, phone } = request;
  const values = { amountCentavos, ticket, wallet: walletName, newBalance };
  const { body } = message(centre.settings.renderIn, chat, { key: "purchaseNotice", values });
  return { notice: { phone, body, except: chat } };
}

function rejected(centre: Centre, operation: Operation, outcome: Extract<Outcome, { type: "rejected" }>): Move {
  const { request } = operation;
  const refusal = outcome.meaning;
  const said = (role: Role): Said => ({
    key: "operationRejected",
    values: { ...namedOperation(operation), refusal, role },
  });
  // Registered already, after an answer that was lost: that was us.
  const ours = request.kind === "register" && refusal === "customerAlreadyRegistered" && operation.attempts > 0;
  if (ours) return confirmed(centre, operation, null);
  const changes = { code: outcome.code, refusal, endedAtMs: centre.clock.nowMs() };
  if (refusal === "ticketMissing" && request.kind === "sale" && request.ticket === null) {
    const { phone, amountCentavos, walletKey } = request;
    const notice: Said = { key: "ticketNeeded", values: { phone, amountCentavos } };
    const sale = { walletKey, phone, phoneTyped: phone, amountCentavos, ticket: null, ticketAnswered: false, notice };
    const events = [{ chat: operation.chat, event: { type: "ticketNeeded", sale } as const }];
    // It goes on as a conversation with whoever made it; a manager who ordered it is told here.
    const replies = tell(centre, operation, said).filter((reply) => reply.chat !== operation.chat);
    return { to: "rejected", changes, consequences: { events, replies, ticketMandatory: walletKey } };
  }
  const learnt = refusal === "ticketMissing" && request.kind === "redeem" ? { ticketMandatory: request.walletKey } : {};
  const consequences = {
    replies: tell(centre, operation, said),
    ...report(operation, false, refusal),
    ...learnt,
  };
  return { to: "rejected", changes, consequences };
}

function notSent(centre: Centre, operation: Operation): Move {
  const { settings } = centre;
  const stop = { label: { key: "cancelWord" }, data: `stop:${operation.id}:${shownFor(operation.request)}` } as const;
  const said: Said = { key: "operationWaiting", values: namedOperation(operation) };
  const replies = operation.attempts === 0 ? [message(settings.renderIn, operation.chat, said, [stop])] : [];
  return { to: "ready", changes: { nextAtMs: nextTryMs(centre, operation) }, consequences: { replies } };
}

/** A repeatable call whose answer was lost: it is looked whether it was done, and sent again if not. */
function tryAgain(centre: Centre, operation: Operation): Move {
  const said: Said = { key: "repeatableTrying", values: namedOperation(operation) };
  const replies = operation.attempts === 0 ? [message(centre.settings.renderIn, operation.chat, said)] : [];
  return { to: "ready", changes: { nextAtMs: nextTryMs(centre, operation) }, consequences: { replies } };
}

function nextTryMs(centre: Centre, operation: Operation): number {
  const delayMs = backOffMs(centre.clock, operation.attempts + 1, 1_000, 30_000);
  return Math.min(centre.clock.nowMs() + delayMs, operation.expiresAtMs);
}

/** What happens when the fate of a sent operation is not known: the person is told so, and the balance will be looked at. */
function doubtArises(centre: Centre, operation: Operation, nowMs: number): Move & { readonly to: "inDoubt" } {
  const changes = { doubtedAtMs: nowMs, probes: [], nextAtMs: nowMs + (probeAfterMs[0] as number) };
  const said: Said = { key: "operationInDoubt", values: namedOperation(operation) };
  return {
    to: "inDoubt",
    changes,
    consequences: { replies: tell(centre, operation, said), ...report(operation, false) },
  };
}

/** Where an operation goes that was being sent when the program ended. */
export function takeUp(centre: Centre, operation: Operation, nowMs: number): TakenUp {
  if (movesMoney(operation.request)) return doubtArises(centre, operation, nowMs);
  return { to: "ready", changes: { nextAtMs: nowMs }, consequences: {} };
}

/** Nothing left in time; or, of a repeatable call, nothing is known of it. */
export function expired(centre: Centre, operation: Operation): Move {
  const key = movesMoney(operation.request) || operation.attempts === 0 ? "operationExpired" : "repeatableUnconfirmed";
  const replies = tell(centre, operation, (role) => ({ key, values: { ...namedOperation(operation), role } }));
  const consequences = { replies, ...report(operation, false) };
  return { to: "expired", changes: { endedAtMs: centre.clock.nowMs() }, consequences };
}

/** Called off before it was sent, by what was found at the moment of the effect. */
export function cancelled(centre: Centre, operation: Operation, reason: CancelReason): Move {
  const replies = tell(centre, operation, (role) => saidCancelled(operation, reason, role));
  const audit = [
    { what: "access.refused", who: operation.decider.identity, operationId: operation.id, detail: reason },
  ];
  const changes = { cancelReason: reason, endedAtMs: centre.clock.nowMs() };
  return { to: "cancelled", changes, consequences: { replies, audit, ...report(operation, false) } };
}

/** Tells everyone who is to know what became of an operation; a function as `said` gives what is said to a role. */
export function tell(centre: Centre, operation: Operation, said: Said | ((role: Role) => Said)): Reply[] {
  const { chat, alsoTell } = operation;
  const readers = [{ chat, role: roleOfAsker(operation) }];
  if (alsoTell !== null && alsoTell !== chat) readers.push({ chat: alsoTell, role: "manager" });
  return readers.map((reader) =>
    message(centre.settings.renderIn, reader.chat, typeof said === "function" ? said(reader.role) : said),
  );
}

/** The event for the conversation that waits for this operation, if one does. */
function report(
  operation: Operation,
  done: boolean,
  refusal: Operation["refusal"] = null,
): Pick<Consequences, "events"> {
  if (operation.reportTo === null) return {};
  const rest = restToPay(operation, refusal);
  const event = { type: "performed", flowId: operation.reportTo, done, refusal, ...(rest && { rest }) } as const;
  return { events: [{ chat: operation.chat, event }] };
}

/** What a use of balance leaves to pay; null where it leaves nothing, and where the use itself has to be made anew. */
function restToPay({ request, walletName }: Operation, refusal: Operation["refusal"]): RestToPay | null {
  if (request.kind !== "redeem" || refusal === "ticketMissing" || refusal === "notEnoughPoints") return null;
  if (request.amountCentavos === null) return null;
  const restCentavos = leftToPay(request.amountCentavos, request.points);
  if (restCentavos === 0) return null;
  return { phone: request.phone, restCentavos, ticket: request.ticket, wallet: walletName };
}
