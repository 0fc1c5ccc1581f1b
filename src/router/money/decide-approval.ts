import { randomPart } from "../../clock.ts";
import type { Identity } from "../../domain/person.ts";
import type { LookupRequest } from "../../flow/flow.ts";
import type { OpenApproval } from "../../flow/views.ts";
import { shownFor } from "../../ledger/ids.ts";
import type { Decider } from "../../ledger/operation.ts";
import type { Consequences } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import { approvalView, approvedOperation, namedApproval } from "./approval-rows.ts";
import type { Centre } from "../centre.ts";
import type { DirectoryReader } from "../directory-reader.ts";
import { message } from "./receipts.ts";

/** Corrections that wait for a second person, as managers read them. */
export async function openApprovals(centre: Centre): Promise<readonly OpenApproval[]> {
  const { store, clock, settings } = centre;
  const nowMs = clock.nowMs();
  return (await store.openApprovals(50))
    .filter((one) => one.state === "open" && one.expiresAtMs > nowMs)
    .map((one) => ({ approvalId: one.id, view: approvalView(one, settings.local) }));
}

/**
 * Carries out what a second person said of a correction above the cap: the first answer counts, and saying it twice is saying it once.
 * Whoever asked for it may not answer, from whatever chat. Whoever does must be a manager by a list that is read now: an approval waits where
 * it cannot be. Gives the answer to whoever decided.
 */
export async function decideApproval(
  centre: Centre,
  directory: DirectoryReader,
  request: Extract<LookupRequest, { type: "approve" }>,
  by: Identity | null,
): Promise<Said> {
  const { store, clock, settings } = centre;
  const person = by === null ? null : await store.person(by);
  const access = person?.phone ? await directory.checkedAccess(person.phone) : null;
  if (!person?.phone || access?.role !== "manager" || !access.readable) {
    await refuse(centre, person?.chat ?? null, by, request.approvalId, "notAManager");
    return { key: "notAllowed" };
  }
  const approval = await store.approval(request.approvalId);
  if (!approval || (request.shown ?? shownFor(approval.request)) !== shownFor(approval.request))
    return { key: "oldDecision", values: { goOn: "approvals" } };
  if (approval.requester.phone === person.phone) {
    await refuse(centre, person.chat, by, approval.id, "ownRequest");
    return { key: "approvalOwn" };
  }
  const named = namedApproval(approval);
  const { phone, identity } = person;
  if (approval.decidedBy === null) {
    const [now] = await directory.accessNow(phone);
    const refused = now?.role !== "manager" ? "notAManager" : !now.readable && request.approved ? "unreadable" : null;
    if (refused !== null) {
      await refuse(centre, person.chat, by, approval.id, refused);
      if (refused === "notAManager") return { key: "notAllowed" };
      return { key: "managerUnchecked", values: { ...named, where: "approvals" } };
    }
  }
  const nowMs = clock.nowMs();
  const approver: Decider = { identity, phone, name: access.name ?? person.name ?? phone, role: "manager" };
  const { approved } = request;
  const to = approved ? "approved" : "refused";
  const said: Said = approved
    ? { key: "approvalGiven", values: { ...named, byName: approval.requester.name } }
    : { key: "approvalRefused", values: { ...named, byName: approval.requester.name } };
  if (nowMs >= approval.expiresAtMs && approval.decidedBy === null) {
    await refuse(centre, person.chat, by, approval.id, "expired");
    return { key: "approvalTooLate", values: named };
  }
  const key = approved ? "approvalGranted" : "approvalDenied";
  const detail = `asked by ${approval.requester.identity}`;
  const consequences: Consequences = {
    replies: [message(settings.renderIn, approval.chat, { key, values: { ...named, byName: approver.name } })],
    audit: [{ what: `approval.${to}`, who: identity, operationId: approval.id, detail }],
    operations: approved
      ? [approvedOperation(approval, approver, person.chat, settings.local.shopDay(nowMs), nowMs, randomPart(clock))]
      : [],
  };
  const moved = await store.moveApproval(approval.id, "open", to, approver, consequences, nowMs);
  clock.crash("approval decided");
  if (moved) return said;
  // A crash after the commit above asks again: the same answer by the same person gets the same words.
  const decided = await store.approval(approval.id);
  if (decided?.state === to && decided.decidedBy?.identity === identity) return said;
  return { key: "approvalAlready", values: { byName: decided?.decidedBy?.name ?? null } };
}

function refuse(
  centre: Centre,
  chat: Parameters<Centre["store"]["note"]>[1],
  who: Identity | null,
  id: string,
  detail: string,
): Promise<void> {
  const entry = { what: "access.refused", who, operationId: id, detail: `approval: ${detail}` };
  return centre.store.note(entry, chat, centre.clock.nowMs());
}
