/** Decides approvals, in their list or by the button of a repeated question. */
import { isShownWithin } from "../../domain/button-mark.ts";
import type { ChatKey } from "../../domain/chat.ts";
import type { Identity } from "../../domain/person.ts";
import { maskPhone, type Phone } from "../../domain/phone.ts";
import type { Command, OpenApproval } from "../../flow/requests.ts";
import { type Approval, isForManagers } from "../../ledger/approval.ts";
import { type Decider, isShownFor } from "../../ledger/operation.ts";
import type { Consequences } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Core } from "../directory-reader.ts";
import { questionAskedEvents, message } from "../messages.ts";
import type { Ports } from "../ports.ts";
import { staleAnswerMs } from "../settings.ts";
import { tapData } from "../tap.ts";
import { networkNowMs } from "../network-clock.ts";
import {
  approvalQuestion,
  approvalView,
  commitDecision,
  decideAsCustomer,
  doubtQuestion,
  namedApproval,
} from "./approvals.ts";
import { type DecidingManager, noteRefusal, type NotSecond, whyNoManager, whyNotSecond } from "./decision.ts";
import { doubtContextOf } from "./operation-views.ts";

/** The approvals that wait for a second manager, in the view of the manager with the identity `by`. */
export async function openApprovals(
  ports: Ports,
  atMost: number,
  by: Identity | null = null,
): Promise<readonly OpenApproval[]> {
  const { store, clock, settings } = ports;
  const nowMs = clock.nowMs();
  const reader = by === null ? null : ((await store.person(by))?.phone ?? null);
  return (await store.openApprovals(atMost))
    .filter((one) => one.state === "open" && one.expiresAtMs > nowMs && isForManagers(one))
    .map((one) => ({
      approvalId: one.id,
      view: { ...approvalView(one, settings.local), ...(one.requester.phone === reader && ({ mine: true } as const)) },
    }));
}

/**
 * The reason why this manager may not decide an approval, as a sentence for them. Null: they may. Every refused attempt is in the audit trail.
 *
 * The approver must be a second person (`whyNotSecond`), and a manager by a list read now; while it cannot be read, the approval waits. A refusal moves no
 * money: only the requester may not refuse, and the last list suffices.
 */
async function whyNotDecided(
  ports: Core,
  approval: Approval,
  person: DecidingManager & { readonly phone: Phone },
  isApproving: boolean,
): Promise<Said | null> {
  const { requester } = approval;
  const values = namedApproval(approval);
  const sentences: { readonly [why in NotSecond | "notAManager" | "unreadable"]: Said } = {
    ownRequest: { key: "approvalOwn" },
    linkedByRequester: { key: "approvalNewLink", values: { name: requester.name } },
    atConsole: { key: "approvalUnproved", values },
    notAManager: { key: "notAllowed" },
    unreadable: { key: "managerUnchecked", values: { ...values, where: "approvals" } },
  };
  const why = await whyNot();
  if (why === null) return null;
  await noteRefusal(ports, person, approval.id, `approval: ${why}`);
  return sentences[why];

  async function whyNot(): Promise<keyof typeof sentences | null> {
    const isOwn = requester.phone === person.phone ? ("ownRequest" as const) : null;
    const problem = isApproving ? await whyNotSecond(ports, person, requester) : isOwn;
    // A decided approval changes nothing any more, so the list need not be read for it.
    if (problem !== null || approval.decidedBy !== null) return problem;
    const listed = await whyNoManager(ports.directory, person.phone);
    return listed === "unreadable" && !isApproving ? null : listed;
  }
}

/** Decides an approval by the answer of the person who was asked, and returns the sentence for them. The first answer counts. Idempotent. */
export async function decideApproval(
  ports: Core,
  request: Extract<Command, { type: "approve" }>,
  person: DecidingManager | null,
): Promise<Said> {
  const { store, clock } = ports;
  const approval = await store.approval(request.approvalId);
  if (approval !== null && !isForManagers(approval)) {
    if (isShownFor(approval.request, request.shown)) return decideAsCustomer(ports, approval, request.approved, person);
    return { key: "oldButton" };
  }
  const access = person?.phone ? await ports.directory.checkedAccess(person.phone) : null;
  if (!person?.phone || access?.role !== "manager" || !access.readable) {
    await noteRefusal(ports, person, request.approvalId, "approval: notAManager");
    return { key: "notAllowed" };
  }
  if (!approval || !isShownFor(approval.request, request.shown))
    return { key: "oldDecision", values: { goOn: "approvals" } };
  const { phone, identity } = person;
  const { approved } = request;
  const refused = await whyNotDecided(ports, approval, { ...person, phone }, approved);
  if (refused !== null) return refused;
  const named = namedApproval(approval);
  const nowMs = clock.nowMs();
  const approver: Decider = { identity, phone, name: access.name ?? person.name ?? maskPhone(phone), role: "manager" };
  const said: Said = {
    key: approved ? "approvalGiven" : "approvalRefused",
    values: { ...named, byName: approval.requester.name },
  };
  if (nowMs >= approval.expiresAtMs && approval.decidedBy === null) {
    await noteRefusal(ports, person, approval.id, "approval: expired");
    return { key: "approvalTooLate", values: named };
  }
  const decided = await commitDecision(ports, approval, {
    isApproved: approved,
    decider: approver,
    named,
    detail: `asked by ${approval.requester.identity}`,
    alsoTell: person.tellIn,
    question: { approvalId: approval.id },
  });
  if (decided === "asDecided") return said;
  return { key: "approvalAlready", values: { byName: decided?.decidedBy?.name ?? null } };
}

/** The commands of a type. */
export type CommandOf<T extends Command["type"]> = Extract<Command, { readonly type: T }>;

/** *Regístrala ahora*, or a yes to an approval, under an old copy of its question: what asks again, since a tap has no time. Null: the decision goes on. */
export async function askedAgain(
  ports: Core,
  command: CommandOf<"approve" | "settle">,
  manager: DecidingManager | null,
): Promise<Consequences | null> {
  const { shown, minute } = command;
  const isFinal = command.type === "settle" ? command.decision === "registerNow" : command.approved;
  const chat = shown && isFinal ? await chatAskedLongAgo(ports, manager, { ...command, shown }, minute) : null;
  if (chat === null || shown === undefined) return null;
  const [question, takes] =
    command.type === "settle"
      ? ([await doubtNow(ports, command.operationId, shown), "pendientes"] as const)
      : ([await approvalNow(ports, command.approvalId, shown, manager), "aprobaciones"] as const);
  if (question === null) return null;
  return {
    replies: [message(ports.settings.renderIn, chat, { key: "questionTooOld" }), question(chat)],
    events: questionAskedEvents([chat], takes),
  };
}

/** The question about a doubt that waits for a manager. Null: it does not, or its button was of another. */
async function doubtNow({ store, clock, settings }: Ports, operationId: string, shown: string) {
  const operation = await store.operation(operationId);
  if (operation?.state !== "ask" || !isShownFor(operation.request, shown)) return null;
  return doubtQuestion(settings, operation, await doubtContextOf(store, operation, clock.nowMs()));
}

/** The same of an approval, for a manager who is not its requester. */
async function approvalNow({ store, clock, settings }: Ports, id: string, shown: string, by: DecidingManager | null) {
  const approval = await store.approval(id);
  if (approval?.state !== "open" || !isForManagers(approval) || !isShownFor(approval.request, shown)) return null;
  const isOver = approval.expiresAtMs <= clock.nowMs();
  return isOver || approval.requester.phone === by?.phone ? null : approvalQuestion(settings, approval);
}

/** The chat of a manager whose tapped copy is old; a copy without a mark is judged by the last one in the chat. Null: it is recent, or they are no manager. */
async function chatAskedLongAgo(
  ports: Core,
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
  const { role, readable } = await ports.directory.checkedAccess(phone);
  return role === "manager" && readable ? chat : null;
}
