/** Approvals: which operations need a second person, who is asked, and the customer's own yes in their place. */
import type { QuestionToManagers } from "../../channel/channel.ts";
import { randomPart } from "../../clock.ts";
import { channelTraits, chatChannel, type ChatKey } from "../../domain/chat.ts";
import { maskPhone } from "../../domain/phone.ts";
import type { LocalTime } from "../../domain/time.ts";
import { personName } from "../../domain/words.ts";
import { type Approval, isForManagers, type NewApproval } from "../../ledger/approval.ts";
import { approvalIdFor, type Decider, type Operation, shownFor } from "../../ledger/operation.ts";
import { type CappedRequest, isCapped, kindOf, phonesOf } from "../../ledger/request.ts";
import { errorText } from "../../log.ts";
import type { Consequences, LinkedChat, NewOperation, Reply } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { ApprovalView, NamedOperation } from "../../text/views.ts";
import { areTied } from "../access.ts";
import { Loop, Part } from "../loop.ts";
import { questionAskedEvents, message, retire } from "../messages.ts";
import type { Ports } from "../ports.ts";
import type { Settings } from "../settings.ts";
import { questionPrefix, tapData } from "../tap.ts";
import { approvedOperation, type DecidingManager, noteRefusal } from "./decision.ts";
import { type DoubtContext, decisionButtons, doubtView, namedOperation } from "./operation-views.ts";

/** Most open approvals that are read to find the first that expires. */
const mostOpen = 1_000;

/** Asks for approvals: customers of uses of their balance, other managers of the rest. Ends approvals that nobody answered in time. */
export class Approvals extends Part {
  readonly loop = new Loop(
    this.ports.clock,
    () => this.#pass(),
    (error) => this.ports.log.error("Asking for approvals failed", { why: errorText(error) }),
  );
  #cancel: () => void = () => {};

  async #pass(): Promise<boolean> {
    const { store, clock } = this.ports;
    for (const approval of await store.approvalsDue(clock.nowMs())) {
      if (approval.state === "new") await this.#ask(approval);
      else await this.#expire(approval);
    }
    // A timer of its own: an approval that expires while the ticker reads its rows must not wait until the ticker looks again.
    this.#cancel();
    const [first] = (await store.openApprovals(mostOpen)).toSorted((one, other) => one.expiresAtMs - other.expiresAtMs);
    if (first) this.#cancel = clock.after(Math.max(0, first.expiresAtMs - clock.nowMs()), () => this.loop.wake());
    return false;
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    this.#cancel();
  }

  /** Asks the person who decides: the customer if they can be asked, otherwise the other managers. */
  async #ask(approval: Approval): Promise<void> {
    const { store, clock } = this.ports;
    const nowMs = clock.nowMs();
    const { id } = approval;
    if (isForManagers(approval)) return this.#askManagers(approval);
    // The downtime was longer than the customer's time to answer, so they are not asked.
    if (nowMs >= approval.expiresAtMs) return void (await store.moveApproval(id, "new", "open", {}, {}, nowMs));
    const chats = await askableChats(this.ports, approval);
    if (chats === "no")
      return this.#askManagers({ ...approval, by: "manager", expiresAtMs: nowMs + this.ports.settings.approvalMs });
    if (chats === "busy") await store.moveApproval(id, "new", "refused", {}, customerBusy(this.ports, approval), nowMs);
    else await store.moveApproval(id, "new", "open", {}, customerAsked(this.ports, approval, chats), nowMs);
    clock.reached("approval asked");
  }

  /** Asks the other managers. Tells the requester that they were asked, or that nobody can approve it now. */
  async #askManagers(approval: Approval): Promise<void> {
    const { store, clock, settings } = this.ports;
    const { renderIn, local } = settings;
    const managers = await this.ports.directory.managers(approval.requester.phone);
    const others = managers.map(({ chat }) => chat);
    const tied = await Promise.all(managers.map((one) => areTied(this.ports, approval.requester, one)));
    const { untilText, own } = approvalView(approval, local);
    const values = { ...namedApproval(approval), managers: others.length, untilText, own };
    const key = tied.includes(false) ? "approvalAsked" : "approvalNobody";
    const replies = [
      message(renderIn, approval.chat, { key, values }),
      ...others.map(approvalQuestion(settings, approval)),
    ];
    const events = questionAskedEvents(others, "aprobaciones");
    const { id, by, expiresAtMs } = approval;
    const changes = by === undefined ? {} : { by, expiresAtMs };
    await store.moveApproval(id, "new", "open", changes, { replies, events }, clock.nowMs());
    clock.reached("approval asked");
  }

  /** Ends an approval that nobody answered in time, and tells everyone who knew of it. */
  async #expire(approval: Approval): Promise<void> {
    const { store, clock, settings } = this.ports;
    const values = { ...namedApproval(approval), byName: approval.requester.name };
    const replies = [
      message(settings.renderIn, approval.chat, { key: "approvalExpired", values }),
      ...(isForManagers(approval)
        ? (await this.ports.directory.managerChats(approval.requester.phone)).map((chat) =>
            message(settings.renderIn, chat, { key: "approvalExpiredOther", values }),
          )
        : await toldTooLate(this.ports, approval)),
    ];
    const audit = [{ what: "approval.expired", who: null, operationId: approval.id, detail: null } as const];
    const events = endOf(approval);
    await store.moveApproval(approval.id, "open", "expired", {}, { replies, events, audit }, clock.nowMs());
  }
}

/** True if an operation needs two managers: a correction or refund above the cap or on the requester's own phone, or a second try of one that needed two. */
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

/** True if the customer must allow an operation first: a use of balance above the cap. */
function needsCustomer<T extends Pick<Operation, "request">>(
  operation: T,
  { redeemCap = null }: Settings,
): operation is T & { readonly request: CappedRequest } {
  const { request } = operation;
  return (
    isCapped(request) && kindOf(request).decidedBy === "customer" && redeemCap !== null && request.points > redeemCap
  );
}

/** The approval that a confirmed operation needs first. Null: none. */
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

/** The values with which every sentence names an approval. */
export function namedApproval(approval: Approval): NamedOperation {
  return { ...namedOperation(approval), customer: approval.customerName };
}

/** The data of an approval that a manager sees. */
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

/** Asks a manager to decide a doubt. `asks`: the requester waits to hear whether a manager's chat takes the question. */
export function doubtQuestion(
  { renderIn, local }: Settings,
  operation: Operation,
  beside: DoubtContext,
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

/** Asks a manager to approve another person's correction. */
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

// For a use of balance above its cap, the customer is asked in the chats that they have proved. Nothing is sent before their yes.

const customersYesMs = 2 * 60_000;
/** How often a customer is asked within a day. After that a manager is asked. */
const mostAskedADay = 5;
const dayMs = 24 * 3_600_000;
/** If a network delivers only for a while after its person wrote, this much of that time must be left, ms. */
const sparedMs = customersYesMs + 60_000;
/** The most messages of a chat that are searched for the last one of its person. */
const mostRead = 200;

/** The chats in which a customer can be asked. `busy`: they are being asked about another use. `no`: a manager decides. */
type Askable = readonly LinkedChat[] | "busy" | "no";

/** The chats in which to ask the customer of a use of balance now, or why they cannot be asked. */
async function askableChats(ports: Ports, approval: Approval): Promise<Askable> {
  const { store, clock } = ports;
  const nowMs = clock.nowMs();
  const asked = (await store.approvalsOf(approval.request.phone, nowMs - dayMs)).filter(
    ({ id, by, state }) => id !== approval.id && by === "customer" && state !== "new",
  );
  if (asked.some(({ state, expiresAtMs }) => state === "open" && expiresAtMs > nowMs)) return "busy";
  if (asked.length >= mostAskedADay) return "no";
  const proved = await customersChats(ports, approval);
  const reached = await Promise.all(proved.map(({ chat }) => isReached(ports, chat)));
  const open = proved.filter((_, at) => reached[at]);
  return open.length === 0 ? "no" : open;
}

/** The chats whose people have proved the phone of a use of balance, without the requester's and those of anybody who may be the requester (`areTied`). */
async function customersChats(ports: Ports, { request, requester }: Approval): Promise<readonly LinkedChat[]> {
  const { store, channels } = ports;
  const linked = (await store.chatsOf([request.phone])).filter(({ chat }) => channels.has(chatChannel(chat)));
  const tied = await Promise.all(linked.map((one) => areTied(ports, requester, one)));
  return linked.filter((_, at) => tied[at] === false);
}

/** True if a network can deliver a message to a chat now. */
async function isReached({ store, clock }: Ports, chat: ChatKey): Promise<boolean> {
  const { answersForMs } = channelTraits[chatChannel(chat)];
  if (answersForMs === Number.POSITIVE_INFINITY) return true;
  const messages = await store.readModel.thread(chat, clock.nowMs() - answersForMs + sparedMs, mostRead);
  return messages.some(({ by }) => by === "person");
}

/** The commit that asks a customer: the question, which a tap or its quoted number answers, and the reply to the person who confirmed the use. */
function customerAsked({ settings }: Ports, approval: Approval, chats: readonly LinkedChat[]): Consequences {
  const { renderIn, local } = settings;
  const shown = shownFor(approval.request);
  const tap = (approved: boolean) => tapData({ type: "allow", approvalId: approval.id, approved, shown });
  const buttons = [
    { label: { key: "yesAllow" }, data: tap(true) },
    { label: { key: "yesDeny" }, data: tap(false) },
  ] as const;
  const question: Said = { key: "yesWanted", values: usedOf(approval) };
  const values = { ...namedOperation(approval), untilText: local.time(approval.expiresAtMs) };
  const asked = chats.map(({ chat }) => chat);
  return {
    replies: [
      ...asked.map((chat) => message(renderIn, chat, question, buttons)),
      message(renderIn, approval.chat, { key: "yesAsked", values }),
    ],
    // A typed yes is for the question of the open conversation there.
    events: questionAskedEvents(asked, ""),
  };
}

/** The replies if a customer cannot be asked because they are being asked about another use. */
function customerBusy({ settings }: Ports, approval: Approval): Consequences {
  const values = namedOperation(approval);
  return {
    replies: [message(settings.renderIn, approval.chat, { key: "yesBusy", values })],
    events: endOf(approval),
    audit: [{ what: "approval.refused", who: null, operationId: approval.id, detail: "another one is open" }],
  };
}

/** The message to each of the customer's chats if nobody answered in time. */
async function toldTooLate(ports: Ports, approval: Approval): Promise<readonly Reply[]> {
  const values = usedOf(approval);
  return (await customersChats(ports, approval)).map(({ chat }) =>
    message(ports.settings.renderIn, chat, { key: "yesTooLate", values }),
  );
}

/** Tells the requester's chat that a use of balance has ended unsent, so that the next queued sale begins. */
function endOf({ chat, reportTo = null }: Approval): NonNullable<Consequences["events"]> {
  if (reportTo === null) return [];
  return [{ chat, event: { type: "performed", flowId: reportTo, done: false, refusal: null } }];
}

/** Decides a use of balance by its customer's answer; gives the sentence for them. Only a proved phone decides, in time; the first answer counts. */
export async function decideAsCustomer(
  ports: Ports,
  approval: Approval,
  isAllowed: boolean,
  person: DecidingManager | null,
): Promise<Said> {
  const { clock } = ports;
  const chats = await customersChats(ports, approval);
  const linked = chats.find(({ identity }) => identity === person?.identity);
  if (person === null || linked === undefined) {
    await noteRefusal(ports, person, approval.id, "approval: notTheCustomer");
    return { key: "notAllowed" };
  }
  const { identity } = linked;
  const values = usedOf(approval);
  const nowMs = clock.nowMs();
  if (nowMs >= approval.expiresAtMs && approval.decidedBy === null) {
    await noteRefusal(ports, person, approval.id, "approval: expired");
    return { key: "yesTooLate", values };
  }
  const name = personName(approval.customerName ?? person.name ?? maskPhone(linked.phone));
  const customer: Decider = { identity, phone: linked.phone, name, role: "customer" };
  const said: Said = { key: isAllowed ? "yesAllowed" : "yesDenied", values };
  const decided = await commitDecision(ports, approval, {
    isApproved: isAllowed,
    decider: customer,
    named: namedOperation(approval),
    detail: "the customer",
    alsoTell: null,
    question: { allowedId: approval.id },
  });
  if (decided === "asDecided") return said;
  if (decided?.state === "expired") return { key: "yesTooLate", values };
  return { key: "approvalAlready", values: { byName: decided?.decidedBy?.name ?? null } };
}

interface ApprovalDecision {
  readonly isApproved: boolean;
  readonly decider: Decider;
  /** The values that name the operation to its requester. */
  readonly named: NamedOperation;
  readonly detail: string;
  readonly alsoTell: NewOperation["alsoTell"];
  /** The question whose copies lose their buttons. */
  readonly question: Parameters<typeof questionPrefix>[0];
}

/** Commits a decision unless the approval is decided. "asDecided": it stands as this person decided, also after a crash; otherwise the approval as it is. */
export async function commitDecision(
  ports: Ports,
  approval: Approval,
  { isApproved, decider, named, detail, alsoTell, question }: ApprovalDecision,
): Promise<"asDecided" | Approval | null> {
  const { store, clock, settings } = ports;
  const nowMs = clock.nowMs();
  const to = isApproved ? "approved" : "refused";
  const key = isApproved ? "approvalGranted" : "approvalDenied";
  const day = settings.local.shopDay(nowMs);
  const consequences: Consequences = {
    replies: [message(settings.renderIn, approval.chat, { key, values: { ...named, byName: decider.name } })],
    audit: [{ what: `approval.${to}`, who: decider.identity, operationId: approval.id, detail }],
    ...(isApproved
      ? { operations: [approvedOperation(approval, decider, alsoTell, day, nowMs, randomPart(clock))] }
      : { events: endOf(approval) }),
  };
  const moved = await store.moveApproval(approval.id, "open", to, { decidedBy: decider }, consequences, nowMs);
  clock.reached("approval decided");
  retire(ports, null, questionPrefix(question));
  if (moved) return "asDecided";
  const decided = await store.approval(approval.id);
  return decided?.state === to && decided.decidedBy?.identity === decider.identity ? "asDecided" : decided;
}

/** The values of the sentences to a customer about a use of their balance. */
function usedOf({ request, requester, branch, walletName }: Approval) {
  const { name, phone } = requester;
  return { points: request.points, byName: name === phone ? maskPhone(phone) : name, place: branch || walletName };
}
