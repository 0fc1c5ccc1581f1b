import { chatKey } from "../../domain/chat.ts";
import type { UpdateBody } from "../../domain/update.ts";
import { isUserId, numberOf, type Author } from "./identity.ts";
import type { CloudMessage } from "./payload.ts";

type NumberChanged = Extract<UpdateBody, { readonly type: "numberChanged" }>;

/** Whom a change is about, and what is told of them. */
export interface Change {
  /** Id of their chat. */
  readonly id: string;
  /** Stands behind the message's id in the delivery's, where one message tells of several. */
  readonly suffix: string;
  readonly body: NumberChanged;
}

/** `system.type` of a person who has moved to another number, or has another user id. */
const changes: ReadonlySet<string> = new Set(["user_changed_number", "user_changed_user_id"]);

/** Whether a message tells of such a change. */
export function tellsChange({ type, system }: CloudMessage): boolean {
  return type === "system" && changes.has(system?.type ?? "");
}

/** The end of what a user id proved. `current`: the one that goes on, where it is known. */
export function ended(id: string, current: string | undefined): NumberChanged {
  const goesOn = current !== undefined && current !== id && isUserId(current);
  return { type: "numberChanged", ...(goesOn && { next: chatKey("whatsapp-cloud", current) }) };
}

/**
 * What a system message ends: the proof of the earlier user id (`previous_user_id`), of the one in whose name it comes, and of the new one, which keeps the number
 * that it has from now on (`wa_id`). `from` may be missing, or be the new number already; gateways name the account by its earlier number alone.
 */
export function changesIn(message: CloudMessage, author: Author | null): Change[] {
  const { user_id: named, previous_user_id: previous, wa_id } = message.system ?? {};
  const now = numberOf(wa_id) ?? undefined;
  const authorId = author !== null && isUserId(author.id) ? author.id : undefined;
  const current = named ?? (previous === authorId && previous !== undefined ? undefined : authorId);
  const all = new Map<string, Change>();
  const add = (id: string | undefined, suffix: string) => {
    if (id === undefined || !isUserId(id) || all.has(id)) return;
    all.set(id, { id, suffix, body: { ...ended(id, current), ...(id === current && now !== undefined && { now }) } });
  };
  add(authorId, "");
  add(previous, ":previous");
  add(named, ":new");
  // Where the former user id is named, whoever has the number by now is not asked.
  const left = author !== null && authorId === undefined && !all.has(previous ?? "") ? author.shownNumber : null;
  if (author === null || left === null || left === now) return [...all.values()];
  return [{ id: author.id, suffix: "", body: { type: "numberChanged", number: left } }, ...all.values()];
}
