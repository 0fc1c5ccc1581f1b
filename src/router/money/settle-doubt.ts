import { randomPart } from "../../clock.ts";
import type { ChatKey } from "../../domain/chat.ts";
import type { Identity } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Decision, LookupRequest } from "../../flow/flow.ts";
import { followingId, shownFor } from "../../ledger/ids.ts";
import { readyForMs, roleOfAsker, type Operation, type OperationState } from "../../ledger/operation.ts";
import type { Consequences, NewOperation } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import { needsSecondPerson } from "./approval-rows.ts";
import type { Centre } from "../centre.ts";
import type { DirectoryReader } from "../directory-reader.ts";
import { message, namedOperation } from "./receipts.ts";

const ends: { readonly [decision in Decision]: OperationState } = {
  applied: "humanApplied",
  notApplied: "humanNot",
  registerNow: "humanNot",
};

const sentences = {
  applied: { manager: "settledApplied", asker: "operationHumanApplied" },
  notApplied: { manager: "settledNot", asker: "operationHumanNot" },
  registerNow: { manager: "settledNow", asker: "operationRegisteredNow" },
} as const;

/** Who settles. `phone`: proved; `chat`: where they say so, null at the console. */
export interface Settler {
  readonly identity: Identity;
  readonly phone: Phone | null;
  readonly chat: ChatKey | null;
  /** Where they are told what becomes of a second try; null: nowhere. */
  readonly tellIn: ChatKey | null;
  readonly name: string | null;
}

/**
 * Carries out what a manager said of an operation in doubt. Saying it twice is saying it once. Of a correction above the cap, whoever asked for it
 * cannot order it again: the two people behind it are they and the manager who does. Gives the answer to the manager.
 */
export async function settle(
  centre: Centre,
  directory: DirectoryReader,
  request: Pick<Extract<LookupRequest, { type: "settle" }>, "operationId" | "decision" | "shown">,
  manager: Settler | null,
): Promise<Said> {
  const { store, clock, settings } = centre;
  const access = manager?.phone ? await directory.checkedAccess(manager.phone) : null;
  if (!manager?.phone || access?.role !== "manager" || !access.readable) {
    const entry = {
      what: "access.refused",
      who: manager?.identity ?? null,
      operationId: request.operationId,
      detail: "settle",
    };
    await store.note(entry, manager?.chat ?? null, clock.nowMs());
    return { key: "notAllowed" };
  }
  const operation = await store.operation(request.operationId);
  if (!operation || (request.shown ?? shownFor(operation.request)) !== shownFor(operation.request))
    return { key: "oldDecision", values: { goOn: "doubts" } };
  if (operation.state === "inDoubt") return { key: "stillLookingCantDecide" };
  const name = access.name ?? manager.name ?? "gerencia";
  const { decision } = request;
  const asker = operation.requestedBy ?? operation.decider;
  const second = needsSecondPerson(operation.request, settings);
  if (operation.state === "ask" && decision === "registerNow" && second) {
    const refused = await whyNotAgain(centre, directory, operation, manager, asker);
    if (refused !== null) return refused;
  }
  const nowMs = clock.nowMs();
  const words = sentences[decision];
  const ordersAgain = decision === "registerNow";
  const replies =
    operation.chat === manager.chat
      ? []
      : [
          message(settings.renderIn, operation.chat, {
            key: words.asker,
            values: { ...namedOperation(operation), by: name },
          }),
        ];
  const again: NewOperation = {
    ...secondTry(operation, manager, name, nowMs, settings.local.shopDay(nowMs), randomPart(clock)),
    ...(second && { requestedBy: asker }),
  };
  const consequences: Consequences = {
    replies,
    audit: [{ what: `doubt.${decision}`, who: manager.identity, operationId: operation.id, detail: null }],
    operations: ordersAgain ? [again] : [],
  };
  const changes = { settledBy: name, endedAtMs: nowMs, ...(ordersAgain && { orderedAgain: true }) };
  if (await store.moveOperation(operation.id, "ask", ends[decision], changes, consequences, nowMs)) {
    return { key: words.manager, values: namedOperation(operation) };
  }
  // A crash after the commit above asks again: the same answer by the same person gets the same words.
  const settled = await store.operation(operation.id);
  const same =
    settled?.settledBy === name && settled.state === ends[decision] && (settled.orderedAgain === true) === ordersAgain;
  return same
    ? { key: words.manager, values: namedOperation(operation) }
    : { key: "settledAlready", values: { by: settled?.settledBy ?? null } };
}

/** Why a manager cannot order a correction above the cap again now, as they are told it; null where they can. `asker`: the first person behind it. */
async function whyNotAgain(
  centre: Centre,
  directory: DirectoryReader,
  operation: Operation,
  manager: Settler,
  asker: Operation["decider"],
): Promise<Said | null> {
  const refuse = async (why: string, said: Said): Promise<Said> => {
    const entry = {
      what: "access.refused",
      who: manager.identity,
      operationId: operation.id,
      detail: `settle: ${why}`,
    };
    await centre.store.note(entry, manager.chat, centre.clock.nowMs());
    return said;
  };
  const values = namedOperation(operation);
  // At the console people say who they are, and prove no more than that they have its token.
  if (manager.chat === null || manager.phone === null) return refuse("atDesk", { key: "settledNowInChat", values });
  if (asker.phone === manager.phone) return refuse("ownRequest", { key: "settledNowOwn", values });
  const [now] = await directory.accessNow(manager.phone);
  if (now?.role !== "manager") return refuse("notAManager", { key: "notAllowed" });
  if (now.readable) return null;
  return refuse("unreadable", { key: "managerUnchecked", values: { ...values, where: "doubts" } });
}

/** *Regístrala ahora*: a new operation, on the manager's word, tied to the one that was not registered. */
function secondTry(
  operation: Operation,
  manager: Settler,
  name: string,
  nowMs: number,
  day: string,
  random: string,
): NewOperation {
  if (manager.phone === null) throw new Error("A manager without a proved phone cannot decide");
  return {
    id: followingId(operation.id, random),
    request: operation.request,
    chat: operation.chat,
    askedAs: roleOfAsker(operation),
    alsoTell: manager.tellIn === operation.chat ? null : manager.tellIn,
    decider: { identity: manager.identity, phone: manager.phone, name, role: "manager" },
    customerName: operation.customerName,
    walletName: operation.walletName,
    branch: operation.branch,
    day,
    createdAtMs: nowMs,
    expiresAtMs: nowMs + readyForMs,
    retryOf: operation.id,
    reportTo: null,
    reason: operation.reason,
    corrects: operation.corrects,
    refund: operation.refund === true,
    sameTicketAllowed: true,
  };
}
