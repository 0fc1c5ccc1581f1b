import { chatChannel } from "../../domain/chat.ts";
import type { Identity } from "../../domain/person.ts";
import { dayText } from "../../domain/time.ts";
import { isPurchase } from "../../ledger/request.ts";
import type { Consequences } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/languages.ts";
import { type Access, sinceMs } from "../access.ts";
import { questionAskedEvents, message, type SaidButton } from "../messages.ts";
import { namedOperation } from "../money/operation-views.ts";
import { takes } from "../money/outcomes.ts";
import { refundRequestChats, refundedEvent, refundOf } from "../money/refund-asked.ts";
import { readTap, tapData } from "../tap.ts";
import { replacementSaleView } from "../turn/idle/amending.ts";
import { answeredForMs } from "../turn/remembered/turn-person.ts";
import { historyLine, mostListed, operationsOf } from "./past-operations.ts";
import { requestingManager } from "./people-lookups.ts";
import type { LookupTools, Make } from "./rows.ts";

/** The most operations that are read for a person who calls. */
const mostPast = 50;

/** Who asks, and what they may do at this moment; null: they have no proved phone. */
async function askerOf(
  { ports: { store, directory } }: LookupTools,
  by: Identity | null,
): Promise<{ readonly access: Access; readonly name: string } | null> {
  const person = by === null ? null : await store.person(by);
  if (!person?.phone) return null;
  const access = await directory.checkedAccess(person.phone);
  return { access, name: access.name ?? person.name ?? "" };
}

/** They may not: that is written down. */
function refused<T extends "askRefund" | "declineRefund" | "withdrawRefund">(
  type: T,
  { row }: LookupTools,
  operationId: string | null,
) {
  const audit = [{ what: "access.refused", who: row.by, operationId, detail: type }] as const;
  return { result: { type, say: { key: "notAllowed" } } as const, consequences: { audit } };
}

/** A cashier asks the managers for a refund: each gets a button that begins it, once per operation and day. No money moves before a manager confirms. */
export const askRefund: Make<"askRefund"> = async (tools, { operationId, reason = "", right }) => {
  const { ports, row } = tools;
  const operation = await ports.store.operation(operationId);
  const asker = await askerOf(tools, row.by);
  if (operation === null || asker === null || asker.access.role === "customer")
    return refused("askRefund", tools, operationId);
  const { role, readable } = asker.access;
  if (!readable) return { type: "askRefund", say: { key: "rolesUnreadable", values: { role } } };
  const named = namedOperation(operation);
  const instead = right === undefined ? null : replacementSaleView(right, named);
  const values = {
    ...named,
    requester: asker.name,
    atText: ports.settings.local.time(operation.createdAtMs),
    byName: operation.decider.name,
    reason,
    instead,
  };
  const said = { key: "refundWanted", values } as const;
  const toManagers = await onceToManagers(tools, `refund ${operationId}`, said, refundButton(operationId));
  const audit = [{ what: "refund.asked", who: row.by, operationId, detail: null } as const];
  const managers = toManagers.onceADay?.replies.length ?? 0;
  return {
    result: { type: "askRefund", say: { key: "refundAsked", values: { ...named, managers, instead } } },
    consequences: { ...toManagers, audit },
  };
};

/** A manager declines a refund: the requester, or the seller, is told in their own chat, once a day. */
export const declineRefund: Make<"declineRefund"> = async (tools, { operationId }) => {
  const { ports, row } = tools;
  const { store, settings, clock } = ports;
  const operation = await store.operation(operationId);
  const asker = await askerOf(tools, row.by);
  if (operation === null || asker?.access.role !== "manager") return refused("declineRefund", tools, operationId);
  const asked = await refundRequestChats(ports, operationId);
  const others = (asked.length === 0 ? [operation.chat] : asked).filter((chat) => chat !== row.chat);
  if (others.length === 0) return { type: "declineRefund", say: { key: "asYouLike" } };
  const day = settings.local.shopDay(clock.nowMs());
  const event = refundedEvent(operation, { isMade: false, byName: asker.name, tells: true });
  const events = others.map((chat) => ({ chat, event }));
  const onceADay = { key: `declined ${operationId}`, day, replies: [], events };
  const audit = [{ what: "refund.declined", who: row.by, operationId, detail: null } as const];
  const values = { ...namedOperation(operation), requester: operation.decider.name };
  return {
    result: { type: "declineRefund", say: { key: "refundNotMade", values } },
    consequences: { onceADay, audit },
  };
};

/** How far back a requested refund is looked for, ms, and among how many. */
const [withdrawnMs, mostAsked] = [7 * 24 * 3_600_000, 20];

/** The requester of a refund withdraws it: the managers are told once a day, and it is no longer listed. */
export const withdrawRefund: Make<"withdrawRefund"> = async (tools) => {
  const { ports, row } = tools;
  const { store, clock } = ports;
  const asked = { what: "refund.asked", sinceMs: clock.nowMs() - withdrawnMs, max: mostAsked } as const;
  const entries = await store.auditTrail(asked);
  const asker = await askerOf(tools, row.by);
  if (asker === null || asker.access.role === "customer") return refused("withdrawRefund", tools, null);
  const own = entries.find(({ who, operationId }) => row.by !== null && who === row.by && operationId !== null);
  const operation = own === undefined ? null : await store.operation(own.operationId as string);
  if (operation === null || (await refundOf(ports, operation))?.state !== "asked")
    return { type: "withdrawRefund", say: { key: "nothingToCancel" } };
  const named = namedOperation(operation);
  const requester = asker.name;
  const said = { key: "refundWithdrawn", values: { ...named, requester } } as const;
  const { onceADay } = await onceToManagers(tools, `withdrawn ${operation.id}`, said);
  // The right sale does not come in its place either.
  const event = refundedEvent(operation, { isMade: false, byName: requester, tells: false });
  const events = (await refundRequestChats(ports, operation.id)).map((chat) => ({ chat, event }));
  const audit = [{ what: "refund.declined", who: row.by, operationId: operation.id, detail: null } as const];
  const say = { key: "refundWithdrawn", values: { ...named, requester: null } } as const;
  const told = onceADay === undefined ? {} : { onceADay: { ...onceADay, events } };
  return { result: { type: "withdrawRefund", say }, consequences: { ...told, audit } };
};

/** A customer wants a person: the managers are told, once a day for each chat. `here`: the shop can answer in that chat. */
export const callPerson: Make<"callPerson"> = async (tools, { phone, name, here, words = null }) => {
  const { ports, row } = tools;
  const past = await operationsOf(ports, phone, mostPast);
  const said = (render: Render): Said => ({
    key: "personWanted",
    values: { name, phone, words, lines: past.slice(0, mostListed).map((one) => historyLine(ports, one, render)) },
  });
  const consequences = await onceToManagers(tools, `person ${row.chat}`, said);
  const told = consequences.onceADay?.replies.length ?? 0;
  return { result: { type: "callPerson", say: { key: "personCalled", values: { told, here } } }, consequences };
};

/** How old an operation may be that a customer disputes, ms. */
const disownedForMs = 30 * 24 * 3_600_000;

/** A customer disputes an operation on their phone: the managers get the case, once a day. No money moves before a manager's refund. */
export const disown: Make<"disown"> = async (tools, { phone, operationId, name }) => {
  const { ports, row } = tools;
  const { settings, clock } = ports;
  const past = (await operationsOf(ports, phone, mostPast)).filter(
    ({ createdAtMs }) => clock.nowMs() - createdAtMs < disownedForMs,
  );
  const meant = operationId === null ? (past.find(takes) ?? past[0]) : past.find(({ id }) => id === operationId);
  if (meant === undefined) return { type: "disown", say: { key: "disownNone" } };
  const at = settings.local.day(meant.createdAtMs);
  const values = { ...namedOperation(meant), atText: `${dayText(at)} ${settings.local.time(meant.createdAtMs)}` };
  const said = { key: "disowned", values: { ...values, name, byName: meant.decider.name } } as const;
  const button = isPurchase(meant.request) ? refundButton(meant.id) : undefined;
  const toManagers = await onceToManagers(tools, `disown ${meant.id}`, said, button);
  const told = toManagers.onceADay?.replies.length ?? 0;
  const audit = [{ what: "operation.disowned", who: row.by, operationId: meant.id, detail: null } as const];
  const say = { key: "disownTold", values: { ...values, told } } as const;
  return { result: { type: "disown", say }, consequences: { ...toManagers, audit } };
};

/** A manager answers a customer who recently called a person, in the chats of that call. Nobody else can be written to. */
export const answerPerson: Make<"answerPerson"> = async ({ ports, row }, { phone, text }) => {
  const { store, settings, clock } = ports;
  if ((await requestingManager(ports, row)) === null) return { type: "answerPerson", say: { key: "notAllowed" } };
  const people = await Promise.all((await store.chatsOf([phone])).map(({ identity }) => store.person(identity)));
  const calling = people.flatMap((one) => {
    const calledAtMs = one?.talk?.calledAtMs;
    return one && calledAtMs !== undefined && sinceMs(calledAtMs, clock.nowMs()) < answeredForMs ? [one] : [];
  });
  if (calling.length === 0) return { type: "answerPerson", say: { key: "nobodyCalls", values: { phone } } };
  const said = { key: "answeredByPerson", values: { text } } as const;
  const replies = calling.map(({ chat }) => message(settings.renderIn, chat, said));
  const day = settings.local.shopDay(clock.nowMs());
  const onceADay = { key: `answer ${row.id} ${row.createdAtMs}`, day, replies };
  const audit = [{ what: "person.answered", who: row.by, operationId: null, detail: null } as const];
  const say = { key: "answerSent", values: { phone } } as const;
  return { result: { type: "answerPerson", say }, consequences: { onceADay, audit } };
};

/** Another account now has a collaborator's number: the managers are told. */
export const numberMoved: Make<"numberMoved"> = async (tools, { name }) => {
  const { chat, id } = tools.row;
  const said = { key: "numberMoved", values: { name, channel: chatChannel(chat) } } as const;
  return { result: { type: "numberMoved" }, consequences: await onceToManagers(tools, `moved ${chat} ${id}`, said) };
};

/** The data of the button that begins the refund of an operation. */
export function refundData(operationId: string): string {
  return tapData({ type: "command", words: `devolución =${operationId}` });
}

const refundButton = (operationId: string): SaidButton => ({
  label: { key: "undoNow" },
  data: refundData(operationId),
});

/** Tells the managers once a day for a key. `begins`: the button of what is asked of them; absent: they are only told. */
async function onceToManagers(
  { ports: { settings, clock, directory } }: LookupTools,
  key: string,
  said: Said | ((render: Render) => Said),
  begins?: SaidButton,
): Promise<Pick<Consequences, "onceADay">> {
  const day = settings.local.shopDay(clock.nowMs());
  const chats = await directory.managerChats();
  const buttons = begins === undefined ? [] : [begins];
  const replies = chats.map((chat) => message(settings.renderIn, chat, said, buttons));
  const tap = begins === undefined ? null : readTap(begins.data);
  const events = tap?.type === "command" ? questionAskedEvents(chats, tap.words) : [];
  return { onceADay: { key, day, replies, events } };
}
