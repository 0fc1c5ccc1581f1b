import { isForManagers, type Approval, type NewApproval } from "../../../ledger/approval.ts";
import { errorText } from "../../../log.ts";
import { Loop } from "../../loops/loop.ts";
import { askedOf, message } from "../../messages.ts";
import type { DirectoryReader } from "../../people/directory-reader.ts";
import { areTied } from "../../people/ties.ts";
import type { Ports } from "../../ports.ts";
import type { LocalTime } from "../../../domain/time.ts";
import { approvalIdFor, type Operation, shownFor } from "../../../ledger/operation.ts";
import { isCapped, kindOf, phonesOf, type CappedRequest } from "../../../ledger/request.ts";
import type { NewOperation, Reply } from "../../../store/store.ts";
import type { ApprovalView, NamedOperation } from "../../../text/views.ts";
import type { Settings } from "../../settings.ts";
import { namedOperation, type BesideDoubt, decisionButtons, doubtView } from "../operation-views.ts";
import type { QuestionToManagers } from "../../../channel/channel.ts";
import type { ChatKey } from "../../../domain/chat.ts";
import { tapData } from "../../tap.ts";
import { askableChats, customerAsked, customerBusy, customersYesMs, endOf, toldTooLate } from "./customers-yes.ts";

/** Most open approvals that are read to find the first that expires. */
const mostOpen = 1_000;

/** Asks the other managers about corrections above the cap, customers about uses of their balance, and ends approvals that nobody answered in time. */
export class Approvals {
  readonly loop: Loop;
  readonly #ports: Ports;
  readonly #directory: DirectoryReader;
  #cancel: () => void = () => {};

  constructor(ports: Ports, directory: DirectoryReader) {
    this.#ports = ports;
    this.#directory = directory;
    this.loop = new Loop(
      ports.clock,
      () => this.#pass(),
      (error) => ports.log.error("Asking for approvals failed", { why: errorText(error) }),
    );
  }

  /** Asks or ends every approval that is due. */
  async #pass(): Promise<boolean> {
    const { store, clock } = this.#ports;
    for (const approval of await store.approvalsDue(clock.nowMs())) {
      if (approval.state === "new") await this.#ask(approval);
      else await this.#expire(approval);
    }
    // A timer of its own: an approval that expires while the ticker reads what is due must not wait until the ticker looks again.
    this.#cancel();
    const [first] = (await store.openApprovals(mostOpen)).toSorted((one, other) => one.expiresAtMs - other.expiresAtMs);
    if (first) this.#cancel = clock.after(Math.max(0, first.expiresAtMs - clock.nowMs()), () => this.loop.wake());
    return false;
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    this.#cancel();
  }

  /** Asks whoever decides: the customer where they can be asked, or else the other managers. */
  async #ask(approval: Approval): Promise<void> {
    const { store, clock } = this.#ports;
    const nowMs = clock.nowMs();
    const { id } = approval;
    if (isForManagers(approval)) return this.#askManagers(approval);
    // The program was down for longer than the customer would have had: they are asked nothing.
    if (nowMs >= approval.expiresAtMs) return void (await store.moveApproval(id, "new", "open", {}, {}, nowMs));
    const chats = await askableChats(this.#ports, approval);
    if (chats === "no")
      return this.#askManagers({ ...approval, by: "manager", expiresAtMs: nowMs + this.#ports.settings.approvalMs });
    if (chats === "busy")
      await store.moveApproval(id, "new", "refused", {}, customerBusy(this.#ports, approval), nowMs);
    else await store.moveApproval(id, "new", "open", {}, customerAsked(this.#ports, approval, chats), nowMs);
    clock.reached("approval asked");
  }

  /** Asks the other managers, and tells whoever asked for it that they were asked, or that nobody can approve it now. */
  async #askManagers(approval: Approval): Promise<void> {
    const { store, clock, settings } = this.#ports;
    const { renderIn, local } = settings;
    const managers = await this.#directory.managers(approval.requester.phone);
    const others = managers.map(({ chat }) => chat);
    const tied = await Promise.all(managers.map((one) => areTied(this.#ports, approval.requester, one)));
    const { untilText, own } = approvalView(approval, local);
    const values = { ...namedApproval(approval), managers: others.length, untilText, own };
    const key = tied.includes(false) ? "approvalAsked" : "approvalNobody";
    const replies = [
      message(renderIn, approval.chat, { key, values }),
      ...others.map(approvalQuestion(settings, approval)),
    ];
    const events = askedOf(others, "aprobaciones");
    const { id, by, expiresAtMs } = approval;
    const changes = by === undefined ? {} : { by, expiresAtMs };
    await store.moveApproval(id, "new", "open", changes, { replies, events }, clock.nowMs());
    clock.reached("approval asked");
  }

  /** Ends an approval that nobody answered in time, and tells everyone who knew of it. */
  async #expire(approval: Approval): Promise<void> {
    const { store, clock, settings } = this.#ports;
    const values = { ...namedApproval(approval), byName: approval.requester.name };
    const replies = [
      message(settings.renderIn, approval.chat, { key: "approvalExpired", values }),
      ...(isForManagers(approval)
        ? (await this.#directory.managerChats(approval.requester.phone)).map((chat) =>
            message(settings.renderIn, chat, { key: "approvalExpiredOther", values }),
          )
        : await toldTooLate(this.#ports, approval)),
    ];
    const audit = [{ what: "approval.expired", who: null, operationId: approval.id, detail: null } as const];
    const events = endOf(approval);
    await store.moveApproval(approval.id, "open", "expired", {}, { replies, events, audit }, clock.nowMs());
  }
}

/** Whether two people must stand behind an operation: a correction above the cap, or of the own phone, or one that two stood behind before. */
export function needsSecondPerson<T extends Pick<Operation, "request" | "decider" | "requestedBy">>(
  operation: T,
  settings: Settings,
): operation is T & { readonly request: CappedRequest } {
  const { request, decider, requestedBy } = operation;
  if (!isCapped(request) || kindOf(request).decidedBy !== "manager") return false;
  return (
    requestedBy !== undefined || request.points > settings.correctionCap || phonesOf(request).includes(decider.phone)
  );
}

/** Whether its customer must allow an operation first: a use of balance above the cap. */
function needsCustomer<T extends Pick<Operation, "request">>(
  operation: T,
  { redeemCap = null }: Settings,
): operation is T & { readonly request: CappedRequest } {
  const { request } = operation;
  return (
    isCapped(request) && kindOf(request).decidedBy === "customer" && redeemCap !== null && request.points > redeemCap
  );
}

/** The approval that a confirmed operation needs first; null where it needs none. */
export function approvalFor(operation: NewOperation, settings: Settings): NewApproval | null {
  const isCustomers = needsCustomer(operation, settings);
  if (!isCustomers && !needsSecondPerson(operation, settings)) return null;
  const { request } = operation;
  const { reportTo, sameTicketAllowed, staffPhoneAllowed = false } = operation;
  const { id, chat, reason, corrects, customerName, walletName, branch, createdAtMs } = operation;
  return {
    id: approvalIdFor(id),
    request,
    requester: operation.decider,
    chat,
    reason,
    corrects,
    refund: operation.refund === true,
    customerName,
    walletName,
    branch,
    createdAtMs,
    expiresAtMs: createdAtMs + (isCustomers ? customersYesMs : settings.approvalMs),
    ...(isCustomers && { by: "customer", reportTo, sameTicketAllowed, staffPhoneAllowed }),
  };
}

/** The values by which every sentence names an approval. */
export function namedApproval(approval: Approval): NamedOperation {
  return { ...namedOperation(approval), customer: approval.customerName };
}

/** An approval as a manager sees it. */
export function approvalView(approval: Approval, local: LocalTime): ApprovalView {
  const { requester, branch, reason, createdAtMs, expiresAtMs, refund } = approval;
  return {
    ...namedApproval(approval),
    byName: requester.name,
    branch,
    reason: reason ?? "",
    refund,
    own: approval.request.phone === requester.phone,
    askedAtText: local.time(createdAtMs),
    untilText: local.time(expiresAtMs),
  };
}

/** Asks a manager to decide a doubt. `asks`: somebody waits to hear whether a manager's chat takes it. */
export function doubtQuestion(
  { renderIn, local }: Settings,
  operation: Operation,
  beside: BesideDoubt,
  asks?: QuestionToManagers,
) {
  const asked = { ...operation, state: "ask" as const };
  const buttons = decisionButtons(operation);
  return (chat: ChatKey): Reply =>
    message(
      renderIn,
      chat,
      (render) => ({ key: "doubtAlert", values: doubtView(asked, beside, local, render) }),
      buttons,
      asks,
    );
}

/** Asks a manager to approve a correction of another's. */
export function approvalQuestion({ renderIn, local }: Settings, approval: Approval) {
  const shown = shownFor(approval.request);
  const tap = (approved: boolean) => tapData({ type: "approve", approvalId: approval.id, approved, shown });
  const values = approvalView(approval, local);
  const buttons = [
    { label: { key: "approve" }, data: tap(true) },
    { label: { key: "refuse" }, data: tap(false) },
  ] as const;
  return (chat: ChatKey): Reply => message(renderIn, chat, { key: "approvalQuestion", values }, buttons);
}
