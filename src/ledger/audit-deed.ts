/** The names of audit entries, and the check whether a first password was never shown. */
import { channelTraits, chatChannel } from "../domain/chat.ts";
import type { ApprovalState } from "./approval.ts";
import type { Operation, OperationState } from "./operation.ts";
import { kindOf } from "./request.ts";

/** What an audit entry reports. The names are stored. The compiler asks for the words of each in every language. */
export type AuditDeed =
  /** An operation came into this state. Every change of state writes one such entry, and no other has this name. */
  | `operation.${OperationState}`
  /** A person confirmed it: it is `ready`. */
  | "operation.confirmedByPerson"
  /** It was cancelled in the commit that added it: its ticket was used already, or an identical sale was made just before. */
  | "operation.ticketTaken"
  | "operation.sameSale"
  | "doubt.applied"
  | "doubt.notApplied"
  | "doubt.registerNow"
  /** Somebody tried something that they may not do, or that they cannot prove they may do. */
  | "access.refused"
  | "person.bound"
  | "person.moved"
  | "contact.refused"
  /** A person who may do so, mostly a manager, overrode a guard. */
  | "override.sameTicket"
  | "override.sameSale"
  | "override.staffPhone"
  | "override.overCeiling"
  | "override.ownPhone"
  | "step.failed"
  /** A message is no longer handled, because the program ended three times with it in hand. */
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
  /** The customer disputes it. */
  | "operation.disowned"
  | "channel.resumed"
  | "password.shown"
  | "phone.shown"
  | "database.restored"
  | "database.otherIdentity"
  | "settings.changed"
  | "console.entered"
  | "console.proved"
  /** A session of the console ended early. */
  | "console.ended";

const passwordShown: AuditDeed = "password.shown";

/**
 * True if an operation added a collaborator whose password could not be shown in its chat, because the chat cannot delete it or the message was given up, and
 * nobody has looked at it since.
 */
export function isPasswordUnseen(
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
