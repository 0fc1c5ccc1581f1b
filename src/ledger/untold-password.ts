import { channelTraits, chatChannel } from "../domain/chat.ts";
import type { AuditDeed } from "./audit-deed.ts";
import type { Operation } from "./operation.ts";

const passwordShown: AuditDeed = "password.shown";

/** Whether an operation added a collaborator whose password could not be told in its chat, and nobody has looked at it since. */
export function isPasswordUntold(
  { request, state, chat }: Operation,
  audit: readonly { readonly what: string }[],
): boolean {
  const isAdded = request.kind === "addCollaborator" && state === "confirmed";
  return isAdded && !channelTraits[chatChannel(chat)].canRemove && !audit.some(({ what }) => what === passwordShown);
}
