import { chatChannel } from "../../../domain/people/chat.ts";
import type { Command, CommandResult } from "../../../flow/requests.ts";
import { readTap, tapData } from "../../tap.ts";
import type { Consequences, LookupRow } from "../../../store/store.ts";
import type { Said } from "../../../text/keys.ts";
import type { Ports } from "../../ports.ts";
import type { DirectoryReader } from "../../people/directory-reader.ts";
import type { Followed } from "../rows.ts";
import { namedOperation } from "../../money/operation-views.ts";
import { askedOf, message, type SaidButton } from "../../messages.ts";

type ResultOf<T extends Command["type"]> = Extract<CommandResult, { readonly type: T }>;

/**
 * A cashier asks the managers to refund an operation: each gets a message with a button that begins the refund, once for an operation and a day. It
 * moves nothing: a manager still begins the refund, and confirms it.
 */
export async function askRefund(
  ports: Ports,
  directory: DirectoryReader,
  { operationId }: Extract<Command, { type: "askRefund" }>,
  row: LookupRow,
): Promise<Followed<ResultOf<"askRefund">>> {
  const { store, settings } = ports;
  const operation = await store.operation(operationId);
  const person = row.by === null ? null : await store.person(row.by);
  const access = person?.phone ? await directory.checkedAccess(person.phone) : null;
  if (operation === null || access === null || access.role === "customer") {
    const audit = [{ what: "access.refused", who: row.by, operationId, detail: "askRefund" } as const];
    return { result: { type: "askRefund", say: { key: "notAllowed" } }, consequences: { audit } };
  }
  if (!access.readable) {
    return {
      result: { type: "askRefund", say: { key: "rolesUnreadable", values: { role: access.role } } },
      consequences: {},
    };
  }
  const named = namedOperation(operation);
  const values = {
    ...named,
    requester: access.name ?? person?.name ?? "",
    atText: settings.local.time(operation.createdAtMs),
    byName: operation.decider.name,
  };
  const begin = { label: { key: "undoNow" }, data: refundData(operationId) } as const;
  const said = { key: "refundWanted", values } as const;
  const toManagers = await onceToManagers(ports, directory, `refund ${operationId}`, said, begin);
  const audit = [{ what: "refund.asked", who: row.by, operationId, detail: null } as const];
  const managers = toManagers.onceADay?.replies.length ?? 0;
  return {
    result: { type: "askRefund", say: { key: "refundAsked", values: { ...named, managers } } },
    consequences: { ...toManagers, audit },
  };
}

/** A customer wants a person: the managers are told, once a day for a chat. `here`: the shop can answer in that chat. */
export async function callPerson(
  ports: Ports,
  directory: DirectoryReader,
  { phone, name, here }: Extract<Command, { type: "callPerson" }>,
  row: LookupRow,
): Promise<Followed<ResultOf<"callPerson">>> {
  const said: Said = { key: "personWanted", values: { name, phone } };
  const consequences = await onceToManagers(ports, directory, `person ${row.chat}`, said);
  const told = consequences.onceADay?.replies.length ?? 0;
  return { result: { type: "callPerson", say: { key: "personCalled", values: { told, here } } }, consequences };
}

/** A collaborator's number is another account's now: the managers are told. */
export async function numberMoved(
  ports: Ports,
  directory: DirectoryReader,
  { name }: Extract<Command, { type: "numberMoved" }>,
  row: LookupRow,
): Promise<Followed<ResultOf<"numberMoved">>> {
  const said: Said = { key: "numberMoved", values: { name, channel: chatChannel(row.chat) } };
  const consequences = await onceToManagers(ports, directory, `moved ${row.chat} ${row.id}`, said);
  return { result: { type: "numberMoved" }, consequences };
}

/** The data of the button that begins the refund of an operation. */
export function refundData(operationId: string): string {
  return tapData({ type: "command", words: `devolución =${operationId}` });
}

/** Tells the managers once a day for a key. `begins`: the button of what is asked of them; absent: they are only told. */
async function onceToManagers(
  { settings, clock }: Ports,
  directory: DirectoryReader,
  key: string,
  said: Said,
  begins?: SaidButton,
): Promise<Pick<Consequences, "onceADay">> {
  const day = settings.local.shopDay(clock.nowMs());
  const chats = await directory.managerChats();
  const buttons = begins === undefined ? [] : [begins];
  const replies = chats.map((chat) => message(settings.renderIn, chat, said, buttons));
  const tap = begins === undefined ? null : readTap(begins.data);
  const events = tap?.type === "command" ? askedOf(chats, tap.words) : [];
  return { onceADay: { key, day, replies, events } };
}
