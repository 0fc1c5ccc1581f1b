/** What entries of the audit trail are named, and whether somebody's first password was never told. */
import { channelTraits, chatChannel } from "../domain/chat.ts";
import type { ApprovalState } from "./approval.ts";
import type { Operation, OperationState } from "./operation.ts";
import { kindOf } from "./request.ts";

/** What an entry of the audit trail reports. The names are stored. The compiler asks for words for each in every language. */
export type AuditDeed =
  /** An operation came into this state. Every change of state writes one such entry, and no other has this name. */
  | `operation.${OperationState}`
  /** A person confirmed it: it is `ready`. */
  | "operation.confirmedByPerson"
  /** It was called off in the commit that made it: its ticket was used already, or the same sale was made just before. */
  | "operation.ticketTaken"
  | "operation.sameSale"
  | "doubt.applied"
  | "doubt.notApplied"
  | "doubt.registerNow"
  /** Somebody tried what they may not do, or cannot be shown to be allowed to do. */
  | "access.refused"
  | "person.bound"
  | "person.moved"
  | "contact.refused"
  /** Somebody who may do so, mostly a manager, overrode a guard. */
  | "override.sameTicket"
  | "override.sameSale"
  | "override.staffPhone"
  | "override.overCeiling"
  | "override.ownPhone"
  | "step.failed"
  /** A message is not handled any more, since the program ended three times with it in hand. */
  | "message.putAside"
  | "approval.requested"
  | `approval.${Exclude<ApprovalState, "new" | "open">}`
  | "collaborator.refused"
  | "collaborator.refusedSelf"
  | "invitation.made"
  | "invitation.refused"
  | "person.unlinked"
  | "refund.asked"
  | "refund.declined"
  | "takeover.begun"
  | "takeover.ended"
  | "report.customers"
  | "report.audit"
  | "notices.on"
  | "notices.off"
  | "person.forgotten"
  | "person.answered"
  /** The customer says that it was not theirs. */
  | "operation.disowned"
  | "channel.resumed"
  | "password.shown"
  | "phone.shown"
  | "database.restored"
  | "database.otherIdentity"
  | "settings.changed"
  | "console.entered"
  | "console.proved"
  /** A session of the console ended before its time. */
  | "console.ended";

const passwordShown: AuditDeed = "password.shown";

/**
 * Whether an operation added a collaborator whose password could not be told in its chat, since it could not be deleted there or was given up, and nobody
 * has looked at it since.
 */
export function isPasswordUntold(
  { request, state, chat }: Operation,
  audit: readonly { readonly what: string }[],
  messages: readonly { readonly text: string | null; readonly fate: "open" | "sent" | "givenUp" }[],
): boolean {
  const isAdded = kindOf(request).staffAfter === "active" && state === "confirmed";
  const isGivenUp = messages.some(({ text, fate }) => fate === "givenUp" && text?.includes("{password}") === true);
  return (
    isAdded &&
    (isGivenUp || !channelTraits[chatChannel(chat)].canRemove) &&
    !audit.some(({ what }) => what === passwordShown)
  );
}
