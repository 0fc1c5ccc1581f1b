import { randomPart } from "../../../clock.ts";
import { operatorIdentity } from "../../../domain/people/person.ts";
import { maskPhone, type Phone } from "../../../domain/people/phone.ts";
import type { Command } from "../../../flow/requests.ts";
import type { OpenApproval } from "../../../flow/views.ts";
import type { Approval } from "../../../ledger/approval.ts";
import { isShownFor } from "../../../ledger/ids.ts";
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

/**
 * For how long a chat may not approve what the person asks whose invitation has linked it, ms. The other managers are told of every link, and can object by
 * then.
 */
const newLinkMs = 24 * 3_600_000;

/** Whether an invitation of whoever asks has lately linked the chat of whoever approves: both could be one person. */
async function isLinkedByRequester(
  { store, clock }: Ports,
  { identity, phone, chat }: DecidingManager,
  requester: Decider,
): Promise<boolean> {
  // At the console any of the approver's chats counts: the code that proves them comes to one of these.
  const isAtConsole = chat === null && phone !== null;
  const approverIds = isAtConsole ? (await store.chatsOf([phone])).map((one) => one.identity) : [identity];
  const invitations = await Promise.all(approverIds.map((one) => store.invitedBy(one)));
  const inviters = invitations.flatMap((one) => (one !== null && clock.nowMs() - one.atMs < newLinkMs ? [one.by] : []));
  const people = await Promise.all(inviters.map((inviter) => store.person(inviter)));
  return inviters.some(
    (inviter, at) =>
      inviter === requester.identity ||
      inviter === operatorIdentity(requester.phone) ||
      people[at]?.phone === requester.phone,
  );
}

/**
 * Why this manager may not decide an approval in this way, as they are told; null: they may. Every such attempt is in the audit trail.
 *
 * Whoever asked for the correction may not answer, from any chat or from the console. A chat that their invitation has linked within a day may not approve
 * it. Whoever approves must have proved who they are, and be a manager by a list that is read now; while it cannot be read, the approval waits. A refusal
 * moves no money, so that the list as it was last read is enough.
 */
async function whyNotDecided(
  ports: Ports,
  directory: DirectoryReader,
  approval: Approval,
  person: DecidingManager & { readonly phone: Phone },
  isApproving: boolean,
): Promise<Said | null> {
  const refuse = async (why: string, said: Said): Promise<Said> => {
    await noteRefusal(ports, person, approval.id, `approval: ${why}`);
    return said;
  };
  const { requester } = approval;
  const values = namedApproval(approval);
  if (requester.phone === person.phone) return refuse("ownRequest", { key: "approvalOwn" });
  if (isApproving && (await isLinkedByRequester(ports, person, requester)))
    return refuse("linkedByRequester", { key: "approvalNewLink", values: { name: requester.name } });
  if (isApproving && !person.proved) return refuse("atConsole", { key: "approvalUnproved", values });
  // An approval that is decided already changes nothing any more, so that the list need not be read for it.
  if (approval.decidedBy !== null) return null;
  const [now] = await directory.accessNow(person.phone);
  if (now?.role !== "manager") return refuse("notAManager", { key: "notAllowed" });
  if (isApproving && !now.readable)
    return refuse("unreadable", { key: "managerUnchecked", values: { ...values, where: "approvals" } });
  return null;
}

/** Decides a correction above the cap as a second person answered, and gives the sentence for them. The first answer counts; idempotent. */
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
  if (!approval || !isShownFor(approval.request, request.shown))
    return { key: "oldDecision", values: { goOn: "approvals" } };
  const { phone, identity } = person;
  const { approved } = request;
  const refused = await whyNotDecided(ports, directory, approval, { ...person, phone }, approved);
  if (refused !== null) return refused;
  const named = namedApproval(approval);
  const nowMs = clock.nowMs();
  const approver: Decider = { identity, phone, name: access.name ?? person.name ?? maskPhone(phone), role: "manager" };
  const to = approved ? "approved" : "refused";
  const values = { ...named, byName: approval.requester.name };
  const said: Said = { key: approved ? "approvalGiven" : "approvalRefused", values };
  if (nowMs >= approval.expiresAtMs && approval.decidedBy === null) {
    await noteRefusal(ports, person, approval.id, "approval: expired");
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
  // If the program crashed after the commit above, the same command runs again: the same answer by the same person gets the same sentence.
  const decided = await store.approval(approval.id);
  if (decided?.state === to && decided.decidedBy?.identity === identity) return said;
  return { key: "approvalAlready", values: { byName: decided?.decidedBy?.name ?? null } };
}
