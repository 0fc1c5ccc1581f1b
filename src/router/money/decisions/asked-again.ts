import { mostSamples } from "../../../ledger/request.ts";
import { isShownWithin } from "../../../domain/button-mark.ts";
import type { ChatKey } from "../../../domain/chat.ts";
import type { Command } from "../../../flow/requests.ts";
import { isForManagers } from "../../../ledger/approval.ts";
import { isShownFor } from "../../../ledger/operation.ts";
import type { Consequences, Reply } from "../../../store/store.ts";
import { askedOf, message } from "../../messages.ts";
import type { DirectoryReader } from "../../people/directory-reader.ts";
import type { Ports } from "../../ports.ts";
import { staleAnswerMs } from "../../settings.ts";
import { tapData } from "../../tap.ts";
import { networkNowMs } from "../../turn/building/ahead.ts";
import { shownBesideMs } from "../operation-views.ts";
import type { DecidingManager } from "./decision.ts";
import { approvalQuestion, doubtQuestion } from "./approvals.ts";

type CommandOf<T extends Command["type"]> = Extract<Command, { readonly type: T }>;

/**
 * *Regístrala ahora* under a copy of its question that was sent long ago: the tap bears no time, and may have waited while the program was down. Gives what
 * asks it again; null: it is to be carried out, or refused.
 */
export async function settleAskedAgain(
  ports: Ports,
  directory: DirectoryReader,
  { operationId, decision, shown, minute }: CommandOf<"settle">,
  manager: DecidingManager | null,
): Promise<Consequences | null> {
  if (shown === undefined || decision !== "registerNow") return null;
  const tap = { type: "settle", operationId, decision, shown } as const;
  const chat = await chatAskedLongAgo(ports, directory, manager, tap, minute);
  const { store, clock, settings } = ports;
  const operation = chat === null ? null : await store.operation(operationId);
  if (chat === null || operation?.state !== "ask" || !isShownFor(operation.request, shown)) return null;
  const { walletKey, phone } = operation.request;
  const createdSinceMs = clock.nowMs() - shownBesideMs;
  const others = await store.operations({ walletKey, phone, createdSinceMs, max: 500 });
  const samples = await store.earnSamples(walletKey, mostSamples);
  return askedAgain(ports, chat, doubtQuestion(settings, operation, { others, samples })(chat), "pendientes");
}

/** The same for a yes to what waits for a manager. */
export async function approvalAskedAgain(
  ports: Ports,
  directory: DirectoryReader,
  { approvalId, approved, shown, minute }: CommandOf<"approve">,
  manager: DecidingManager | null,
): Promise<Consequences | null> {
  if (shown === undefined || !approved) return null;
  const tap = { type: "approve", approvalId, approved, shown } as const;
  const chat = await chatAskedLongAgo(ports, directory, manager, tap, minute);
  const { store, clock, settings } = ports;
  const approval = chat === null ? null : await store.approval(approvalId);
  if (chat === null || approval?.state !== "open" || !isForManagers(approval) || !isShownFor(approval.request, shown))
    return null;
  if (approval.expiresAtMs <= clock.nowMs() || approval.requester.phone === manager?.phone) return null;
  return askedAgain(ports, chat, approvalQuestion(settings, approval)(chat), "aprobaciones");
}

/**
 * The chat of a manager, where the copy that they tapped was not sent lately; null: it was, or they are no manager. A copy without a mark (an option that was
 * chosen by its number, a button of a program before) is judged by the last copy that the chat was shown.
 */
async function chatAskedLongAgo(
  ports: Ports,
  directory: DirectoryReader,
  manager: DecidingManager | null,
  tap: Parameters<typeof tapData>[0],
  minute: number | null = null,
): Promise<ChatKey | null> {
  const { store, clock } = ports;
  const { chat = null, phone = null } = manager ?? {};
  if (chat === null || phone === null) return null;
  const isFresh =
    minute === null
      ? await store.wasShownSince(chat, tapData(tap), clock.nowMs() - staleAnswerMs)
      : isShownWithin(minute, staleAnswerMs, networkNowMs(ports, chat));
  if (isFresh) return null;
  const { role, readable } = await directory.checkedAccess(phone);
  return role === "manager" && readable ? chat : null;
}

function askedAgain({ settings }: Ports, chat: ChatKey, question: Reply, takes: string): Consequences {
  return {
    replies: [message(settings.renderIn, chat, { key: "questionTooOld" }), question],
    events: askedOf([chat], takes),
  };
}
