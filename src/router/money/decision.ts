/** Who decides, who may not, and the operation that an approval becomes. */
import type { ChatKey } from "../../domain/chat.ts";
import { type Identity, operatorIdentity } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import type { ShopDay } from "../../domain/time.ts";
import type { Approval } from "../../ledger/approval.ts";
import { type Decider, followingId, readyForMs } from "../../ledger/operation.ts";
import type { NewOperation, Person, Reply } from "../../store/store.ts";
import { areTied } from "../access.ts";
import type { DirectoryReader } from "../directory-reader.ts";
import type { Ports } from "../ports.ts";

/** The manager who settles a doubt or decides an approval. */
export interface DecidingManager {
  readonly identity: Identity;
  /** As their network or an invitation proved it; at the console, the phone of the manager who they said they are. */
  readonly phone: Phone | null;
  /** Where they answered; null at the console. */
  readonly chat: ChatKey | null;
  /** Chat that is told the outcome; null: none. */
  readonly tellIn: ChatKey | null;
  readonly name: string | null;
  /** Whether it is proved who they are: at the console only once they have entered a code that was sent to their own chat. */
  readonly proved: boolean;
}

/** The manager who decided in a chat; null: nobody did. `person` null: nobody is known there any more, so that they have no proved phone. */
export function inChat(identity: Identity | null, person: Person | null): DecidingManager | null {
  if (identity === null) return null;
  const { phone = null, chat = null, name = null } = person ?? {};
  return { identity, phone, chat, tellIn: chat, name, proved: true };
}

/** The manager who decided at the console. `linked`: the person of one of their chats; null: they have none. */
export function atConsole(phone: Phone, proved: boolean, linked: Person | null): DecidingManager {
  const { chat: tellIn = null, name = null } = linked ?? {};
  return { identity: operatorIdentity(phone), phone, chat: null, tellIn, name, proved };
}

/** Why somebody is no second person; the audit trail has these words. */
export type NotSecond = "atConsole" | "ownRequest" | "linkedByRequester";

/**
 * Why a manager is not the second person behind what `requester` asked for; null: they are. It must be proved who they are, and neither be the requester,
 * by any chat or at the console, nor somebody who may be the same person (`areTied`).
 */
export async function whyNotSecond(
  ports: Ports,
  manager: DecidingManager & { readonly phone: Phone },
  requester: Decider,
): Promise<NotSecond | null> {
  if (!manager.proved) return "atConsole";
  if (requester.phone === manager.phone) return "ownRequest";
  return (await areTied(ports, requester, manager)) ? "linkedByRequester" : null;
}

/** Why somebody is no manager by a list that is read now; null: they are. */
export async function whyNoManager(
  directory: DirectoryReader,
  phone: Phone,
): Promise<"notAManager" | "unreadable" | null> {
  const [now] = await directory.accessNow(phone);
  if (now?.role !== "manager") return "notAManager";
  return now.readable ? null : "unreadable";
}

/** Writes to the audit trail that somebody tried to decide and was not allowed. */
export async function noteRefusal(
  { store, clock }: Ports,
  by: { readonly identity: Identity | null; readonly chat: Reply["chat"] | null } | null,
  operationId: string,
  detail: string,
): Promise<void> {
  const entry = { what: "access.refused", who: by?.identity ?? null, operationId, detail } as const;
  await store.note(entry, by?.chat ?? null, clock.nowMs());
}

/**
 * The operation that an approval becomes. Of a correction the `decider` is the approver, and its `requestedBy` whoever asked. A use of balance stays its
 * cashier's. `alsoTell`: the approver's chat; null: they have none.
 */
export function approvedOperation(
  approval: Approval,
  approver: Decider,
  alsoTell: NewOperation["alsoTell"],
  day: ShopDay,
  nowMs: number,
  random: string,
): NewOperation {
  const { id, request, chat, requester, reason, corrects, refund, customerName, walletName, branch } = approval;
  const isUse = request.kind === "redeem";
  return {
    id: followingId(id, random),
    request,
    chat,
    reportTo: approval.reportTo ?? null,
    reason,
    corrects,
    refund,
    ...(isUse
      ? { approvalId: id, staffPhoneAllowed: approval.staffPhoneAllowed === true }
      : { requestedBy: requester }),
    alsoTell: alsoTell === chat ? null : alsoTell,
    decider: isUse ? requester : approver,
    customerName,
    walletName,
    branch,
    day,
    createdAtMs: nowMs,
    expiresAtMs: nowMs + readyForMs,
    retryOf: null,
    sameTicketAllowed: approval.sameTicketAllowed === true,
  };
}
