/** Who may decide, who may not, and the operation that an approval becomes. */
import type { ChatKey } from "../../domain/chat.ts";
import { type Identity, operatorIdentity } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import type { ShopDay } from "../../domain/time.ts";
import type { Approval } from "../../ledger/approval.ts";
import { type Decider, followingId } from "../../ledger/operation.ts";
import type { NewOperation, Person, Reply } from "../../store/store.ts";
import { areTied } from "../access.ts";
import type { DirectoryReader } from "../directory-reader.ts";
import type { Ports } from "../ports.ts";
import { newOperation } from "./new-operation.ts";

/** The manager who settles a doubt or decides an approval. */
export interface DecidingManager {
  readonly identity: Identity;
  /** Proved by their network or an invitation. At the console, the phone of the manager whom they chose. */
  readonly phone: Phone | null;
  /** The chat of their answer. Null at the console. */
  readonly chat: ChatKey | null;
  /** The chat that gets the outcome. Null: none. */
  readonly tellIn: ChatKey | null;
  readonly name: string | null;
  /** True if they have proved who they are. At the console that takes a code that was sent to their own chat. */
  readonly proved: boolean;
}

/** The manager who decided in a chat. Null: nobody did. `person` null: the person is no longer known, so they have no proved phone. */
export function inChat(identity: Identity | null, person: Person | null): DecidingManager | null {
  if (identity === null) return null;
  const { phone = null, chat = null, name = null } = person ?? {};
  return { identity, phone, chat, tellIn: chat, name, proved: true };
}

/** The manager who decided at the console. `linked`: the person of one of their chats; null: none. */
export function atConsole(phone: Phone, proved: boolean, linked: Person | null): DecidingManager {
  const { chat: tellIn = null, name = null } = linked ?? {};
  return { identity: operatorIdentity(phone), phone, chat: null, tellIn, name, proved };
}

/** The reason why a person is no second person, in the words of the audit trail. */
export type NotSecond = "atConsole" | "ownRequest" | "linkedByRequester";

/** Why a manager is not the second person for a request; null: they are. They have proved who they are, and are not, nor may be (`areTied`), `requester`. */
export async function whyNotSecond(
  ports: Ports,
  manager: DecidingManager & { readonly phone: Phone },
  requester: Decider,
): Promise<NotSecond | null> {
  if (!manager.proved) return "atConsole";
  if (requester.phone === manager.phone) return "ownRequest";
  return (await areTied(ports, requester, manager)) ? "linkedByRequester" : null;
}

/** The reason why a person is no manager by a list read now. Null: they are. */
export async function whyNoManager(
  directory: DirectoryReader,
  phone: Phone,
): Promise<"notAManager" | "unreadable" | null> {
  const [now] = await directory.accessNow(phone);
  if (now?.role !== "manager") return "notAManager";
  return now.readable ? null : "unreadable";
}

/** Writes a refused attempt to decide into the audit trail. */
export async function noteRefusal(
  { store, clock }: Ports,
  by: { readonly identity: Identity | null; readonly chat: Reply["chat"] | null } | null,
  operationId: string,
  detail: string,
): Promise<void> {
  const entry = { what: "access.refused", who: by?.identity ?? null, operationId, detail } as const;
  await store.note(entry, by?.chat ?? null, clock.nowMs());
}

/** The operation that an approval becomes: a correction in the approver's name, a use of balance in its cashier's. `alsoTell`: the approver's chat. */
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
  return newOperation({
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
    alsoTell,
    decider: isUse ? requester : approver,
    customerName,
    walletName,
    branch,
    day,
    createdAtMs: nowMs,
    sameTicketAllowed: approval.sameTicketAllowed === true,
  });
}
