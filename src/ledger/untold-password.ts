import { channelTraits, chatChannel } from "../domain/chat.ts";
import type { AuditDeed } from "./audit-deed.ts";
import type { Operation } from "./operation.ts";
import { kindOf } from "./request.ts";

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
