import { randomPart } from "../../../clock.ts";
import { channelTraits, chatChannel, type ChatKey } from "../../../domain/chat.ts";
import { personName } from "../../../domain/words.ts";
import { maskPhone } from "../../../domain/phone.ts";
import type { Approval } from "../../../ledger/approval.ts";
import { type Decider, shownFor } from "../../../ledger/operation.ts";
import type { Consequences, LinkedChat, Reply } from "../../../store/store.ts";
import type { Said } from "../../../text/keys.ts";
import { askedOf, message, retire } from "../../messages.ts";
import { areTied } from "../../people/ties.ts";
import type { Ports } from "../../ports.ts";
import { questionPrefix, tapData } from "../../tap.ts";
import { namedOperation } from "../operation-views.ts";
import { approvedOperation } from "./approved-operation.ts";
import { noteRefusal, type DecidingManager } from "./decision.ts";

// A use of balance above its cap: its customer is asked, in the chats that they have proved, and nothing is sent before their yes.

/** Time that a customer has to answer, ms. */
export const customersYesMs = 2 * 60_000;
/** A customer is asked so often within a day; then a manager is. */
const mostAskedADay = 5;
const dayMs = 24 * 3_600_000;
/** A chat whose network delivers for a while only after its person wrote must have that much of it left, ms. */
const sparedMs = customersYesMs + 60_000;
/** Most messages of a chat that are looked through for the last of its person. */
const mostRead = 200;

/** Whether a customer can be asked. `busy`: they are asked about another use; `no`: a manager stands in. */
export type Askable = readonly LinkedChat[] | "busy" | "no";

/** The chats in which the customer of a use of balance is to be asked now, or why they are not. */
export async function askableChats(ports: Ports, approval: Approval): Promise<Askable> {
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

/**
 * The chats whose people have proved the phone of a use of balance: its customer's. Not those of whoever asks for it, nor of somebody whom they may be
 * (`areTied`).
 */
async function customersChats(ports: Ports, { request, requester }: Approval): Promise<readonly LinkedChat[]> {
  const { store, channels } = ports;
  const linked = (await store.chatsOf([request.phone])).filter(({ chat }) => channels.has(chatChannel(chat)));
  const tied = await Promise.all(linked.map((one) => areTied(ports, requester, one)));
  return linked.filter((_, at) => tied[at] === false);
}

/** Whether a network delivers now what the bot wishes to say in a chat. */
async function isReached({ store, clock }: Ports, chat: ChatKey): Promise<boolean> {
  const { answersForMs } = channelTraits[chatChannel(chat)];
  if (answersForMs === Number.POSITIVE_INFINITY) return true;
  const messages = await store.readModel.thread(chat, clock.nowMs() - answersForMs + sparedMs, mostRead);
  return messages.some(({ by }) => by === "person");
}

/** What is committed when a customer is asked: the question, which a tap or its quoted number answers, and what whoever confirmed it is told. */
export function customerAsked({ settings }: Ports, approval: Approval, chats: readonly LinkedChat[]): Consequences {
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
    // A yes that is typed is for the question of the conversation that is open there.
    events: askedOf(asked, ""),
  };
}

/** What follows when a customer is not asked since they are asked about another use already. */
export function customerBusy({ settings }: Ports, approval: Approval): Consequences {
  const values = namedOperation(approval);
  return {
    replies: [message(settings.renderIn, approval.chat, { key: "yesBusy", values })],
    events: endOf(approval),
    audit: [{ what: "approval.refused", who: null, operationId: approval.id, detail: "another one is open" }],
  };
}

/** What the customer is told where nobody answered in time, in each of their chats. */
export async function toldTooLate(ports: Ports, approval: Approval): Promise<readonly Reply[]> {
  const values = usedOf(approval);
  return (await customersChats(ports, approval)).map(({ chat }) =>
    message(ports.settings.renderIn, chat, { key: "yesTooLate", values }),
  );
}

/** What tells the chat of whoever confirmed a use of balance that it has ended unsent, so that a sale that waits behind it begins. */
export function endOf({ chat, reportTo = null }: Approval): NonNullable<Consequences["events"]> {
  if (reportTo === null) return [];
  return [{ chat, event: { type: "performed", flowId: reportTo, done: false, refusal: null } }];
}

/**
 * Decides a use of balance as its customer answered, and gives the sentence for them. Only a chat that has proved the phone decides; the first answer counts,
 * until the time is over. Idempotent.
 */
export async function decideAsCustomer(
  ports: Ports,
  approval: Approval,
  isAllowed: boolean,
  person: DecidingManager | null,
): Promise<Said> {
  const { store, clock, settings } = ports;
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
  const to = isAllowed ? "approved" : "refused";
  const key = isAllowed ? "approvalGranted" : "approvalDenied";
  const told = { ...namedOperation(approval), byName: name };
  const day = settings.local.shopDay(nowMs);
  const consequences: Consequences = {
    replies: [message(settings.renderIn, approval.chat, { key, values: told })],
    audit: [{ what: `approval.${to}`, who: identity, operationId: approval.id, detail: "the customer" }],
    ...(isAllowed
      ? { operations: [approvedOperation(approval, customer, null, day, nowMs, randomPart(clock))] }
      : { events: endOf(approval) }),
  };
  const moved = await store.moveApproval(approval.id, "open", to, { decidedBy: customer }, consequences, nowMs);
  clock.reached("approval decided");
  retire(ports, null, questionPrefix({ allowedId: approval.id }));
  const said: Said = { key: isAllowed ? "yesAllowed" : "yesDenied", values };
  if (moved) return said;
  // As of a manager's answer: a command that a crash repeats gets the sentence that it had.
  const decided = await store.approval(approval.id);
  if (decided?.state === to && decided.decidedBy?.identity === identity) return said;
  if (decided?.state === "expired") return { key: "yesTooLate", values };
  return { key: "approvalAlready", values: { byName: decided?.decidedBy?.name ?? null } };
}

/** The values by which a customer is told of a use of their balance. */
function usedOf({ request, requester, branch, walletName }: Approval) {
  if (!("points" in request)) throw new Error("A use of balance has points");
  const { name, phone } = requester;
  return { points: request.points, byName: name === phone ? maskPhone(phone) : name, place: branch || walletName };
}
