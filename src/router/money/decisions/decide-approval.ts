import { randomPart } from "../../../clock.ts";
import { operatorIdentity } from "../../../domain/people/person.ts";
import { maskPhone } from "../../../domain/people/phone.ts";
import type { Command } from "../../../flow/requests.ts";
import type { OpenApproval } from "../../../flow/views.ts";
import { shownFor } from "../../../ledger/ids.ts";
import type { Decider } from "../../../ledger/operation.ts";
import type { Consequences } from "../../../store/store.ts";
import type { Said } from "../../../text/keys.ts";
import { message } from "../../messages.ts";
import type { DirectoryReader } from "../../people/directory-reader.ts";
import type { Ports } from "../../ports.ts";
import { approvalView, approvedOperation, namedApproval } from "./approval-rows.ts";
import type { DecidingManager } from "./deciding-manager.ts";
import { noteRefusal } from "./note-refusal.ts";

/** Corrections that wait for a second person, as a manager sees them. */
export async function openApprovals(ports: Ports, atMost: number): Promise<readonly OpenApproval[]> {
  const { store, clock, settings } = ports;
  const nowMs = clock.nowMs();
  return (await store.openApprovals(atMost))
    .filter((one) => one.state === "open" && one.expiresAtMs > nowMs)
    .map((one) => ({ approvalId: one.id, view: approvalView(one, settings.local) }));
}

/** For how long a chat that was linked by somebody's invitation approves nothing of what they ask, ms: the other managers were told of it. */
const newLinkMs = 24 * 3_600_000;

/** Whether the chat of whoever approves was lately linked by an invitation of whoever asked, who could be both. */
async function isLinkedByRequester(
  { store, clock }: Ports,
  { identity, phone, chat }: DecidingManager,
  requester: Decider,
): Promise<boolean> {
  const own = chat === null && phone !== null ? (await store.chatsOf([phone])).map((one) => one.identity) : [identity];
  const invitations = await Promise.all(own.map((one) => store.invitedBy(one)));
  const lately = invitations.filter((one) => one !== null && clock.nowMs() - one.atMs < newLinkMs);
  const makers = lately.flatMap((one) => (one === null ? [] : [one.by]));
  const people = await Promise.all(makers.map((maker) => store.person(maker)));
  return makers.some(
    (maker, at) =>
      maker === requester.identity ||
      maker === operatorIdentity(requester.phone) ||
      people[at]?.phone === requester.phone,
  );
}

/**
 * Decides a correction above the cap as a second person answered, and gives the sentence for them. The first answer counts; idempotent. Whoever asked
 * for it may not answer, from any chat or the console; nor may a chat approve that their invitation has linked within a day. Whoever approves must have proved who they are, and be a manager by a list read now; while it cannot
 * be read, the approval waits. A refusal moves no money: the list that holds is enough.
 */
export async function decideApproval(
  ports: Ports,
  directory: DirectoryReader,
  request: Extract<Command, { type: "approve" }>,
  person: DecidingManager | null,
): Promise<Said> {
  const { store, clock, settings } = ports;
  const access = person?.phone ? await directory.checkedAccess(person.phone) : null;
  if (!person?.phone || access?.role !== "manager" || !access.readable) {
    await noteRefusal(ports, person, request.approvalId, "approval: notAManager");
    return { key: "notAllowed" };
  }
  const approval = await store.approval(request.approvalId);
  if (!approval || (request.shown ?? shownFor(approval.request)) !== shownFor(approval.request))
    return { key: "oldDecision", values: { goOn: "approvals" } };
  const refuse = (why: string) => noteRefusal(ports, person, approval.id, `approval: ${why}`);
  if (approval.requester.phone === person.phone) {
    await refuse("ownRequest");
    return { key: "approvalOwn" };
  }
  const named = namedApproval(approval);
  if (request.approved && (await isLinkedByRequester(ports, person, approval.requester))) {
    await refuse("linkedByRequester");
    return { key: "approvalNewLink", values: { name: approval.requester.name } };
  }
  if (request.approved && !person.proved) {
    await refuse("atConsole");
    return { key: "approvalUnproved", values: named };
  }
  const { phone, identity } = person;
  if (approval.decidedBy === null) {
    const [now] = await directory.accessNow(phone);
    const refused = now?.role !== "manager" ? "notAManager" : !now.readable && request.approved ? "unreadable" : null;
    if (refused !== null) {
      await refuse(refused);
      if (refused === "notAManager") return { key: "notAllowed" };
      return { key: "managerUnchecked", values: { ...named, where: "approvals" } };
    }
  }
  const nowMs = clock.nowMs();
  const approver: Decider = { identity, phone, name: access.name ?? person.name ?? maskPhone(phone), role: "manager" };
  const { approved } = request;
  const to = approved ? "approved" : "refused";
  const values = { ...named, byName: approval.requester.name };
  const said: Said = { key: approved ? "approvalGiven" : "approvalRefused", values };
  if (nowMs >= approval.expiresAtMs && approval.decidedBy === null) {
    await refuse("expired");
    return { key: "approvalTooLate", values: named };
  }
  const key = approved ? "approvalGranted" : "approvalDenied";
  const detail = `asked by ${approval.requester.identity}`;
  const consequences: Consequences = {
    replies: [message(settings.renderIn, approval.chat, { key, values: { ...named, byName: approver.name } })],
    audit: [{ what: `approval.${to}`, who: identity, operationId: approval.id, detail }],
    operations: approved
      ? [approvedOperation(approval, approver, person.tellIn, settings.local.shopDay(nowMs), nowMs, randomPart(clock))]
      : [],
  };
  const moved = await store.moveApproval(approval.id, "open", to, approver, consequences, nowMs);
  clock.reached("approval decided");
  if (moved) return said;
  // A crash after the commit above asks again: the same answer by the same person gets the same sentence.
  const decided = await store.approval(approval.id);
  if (decided?.state === to && decided.decidedBy?.identity === identity) return said;
  return { key: "approvalAlready", values: { byName: decided?.decidedBy?.name ?? null } };
}
