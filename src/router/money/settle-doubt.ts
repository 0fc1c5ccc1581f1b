import { randomPart } from "../../clock.ts";
import type { Phone } from "../../domain/phone.ts";
import type { ShopDay } from "../../domain/time.ts";
import type { Command, Decision } from "../../flow/requests.ts";
import {
  type Decider,
  followingId,
  isShownFor,
  type Operation,
  type OperationState,
  roleOfRequester,
} from "../../ledger/operation.ts";
import { movesMoney, phonesOf } from "../../ledger/request.ts";
import type { Consequences, NewOperation } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Core } from "../directory-reader.ts";
import { message, retire } from "../messages.ts";
import { questionPrefix } from "../tap.ts";
import { needsSecondPerson } from "./approvals.ts";
import { type DecidingManager, noteRefusal, type NotSecond, whyNoManager, whyNotSecond } from "./decision.ts";
import { newOperation } from "./new-operation.ts";
import { namedOperation } from "./operation-views.ts";
import { customerNotice } from "./outcomes.ts";
import { afterRefund } from "./refund-asked.ts";

const ends: { readonly [decision in Decision]: OperationState } = {
  applied: "humanApplied",
  notApplied: "humanNot",
  registerNow: "humanNot",
};

/** When a decision that a crash interrupted is asked about again, ms. */
const endsWithinMs = 60_000;

/** The sentences for the manager who decided, and for the requester. */
const sentences = {
  applied: { manager: "settledApplied", requester: "operationHumanApplied" },
  notApplied: { manager: "settledNot", requester: "operationHumanNot" },
  registerNow: { manager: "settledNow", requester: "operationRegisteredNow" },
} as const;

/**
 * Settles a doubt by a manager's decision, and returns the sentence for them. Idempotent: the first decision counts. Only the second person may order again a
 * correction that needs two people. The requester may not re-order it, and nobody may re-order one to their own phone.
 */
export async function settle(
  ports: Core,
  request: Pick<Extract<Command, { type: "settle" }>, "operationId" | "decision" | "shown">,
  manager: DecidingManager | null,
): Promise<Said> {
  const { store, clock, settings } = ports;
  const access = manager?.phone ? await ports.directory.checkedAccess(manager.phone) : null;
  if (!manager?.phone || access?.role !== "manager" || !access.readable) {
    await noteRefusal(ports, manager, request.operationId, "settle");
    return { key: "notAllowed" };
  }
  const operation = await store.operation(request.operationId);
  if (!operation || !isShownFor(operation.request, request.shown))
    return { key: "oldDecision", values: { goOn: "doubts" } };
  // A request in doubt may still be applied. Until the checks have ended, only *applied* can be certain.
  if (operation.state === "inDoubt") {
    if (request.decision !== "applied") return { key: "stillLookingCantDecide" };
    await store.moveOperation(
      operation.id,
      "inDoubt",
      "ask",
      { nextAtMs: clock.nowMs() + endsWithinMs },
      {},
      clock.nowMs(),
    );
  }
  const name = access.name ?? manager.name ?? "gerencia";
  const { decision } = request;
  const ordersAgain = decision === "registerNow";
  const requester = operation.requestedBy ?? operation.decider;
  const needsSecond = needsSecondPerson(operation, settings);
  if (operation.state === "ask" && ordersAgain) {
    const { phone } = manager;
    const second = needsSecond ? requester : null;
    const refused = await whyNotAgain(ports, operation, { ...manager, phone }, second);
    if (refused !== null) return refused;
  }
  const events = decision === "applied" ? await afterRefund(ports, operation) : [];
  const nowMs = clock.nowMs();
  const words = sentences[decision];
  const values = namedOperation(operation);
  const told = message(settings.renderIn, operation.chat, { key: words.requester, values: { ...values, by: name } });
  const again: NewOperation = {
    ...orderAgain(operation, manager, name, nowMs, settings.local.shopDay(nowMs), randomPart(clock)),
    ...(needsSecond && { requestedBy: requester }),
  };
  const consequences: Consequences = {
    replies: operation.chat === manager.chat ? [] : [told],
    audit: [{ what: `doubt.${decision}`, who: manager.identity, operationId: operation.id, detail: null }],
    operations: ordersAgain ? [again] : [],
    events,
    ...(decision === "applied" && customerNotice(ports, operation, "said", null)),
  };
  const changes = { settledBy: name, endedAtMs: nowMs, ...(ordersAgain && { orderedAgain: true }) };
  const said: Said = { key: words.manager, values };
  const isSettled = await store.moveOperation(operation.id, "ask", ends[decision], changes, consequences, nowMs);
  retire(ports, null, questionPrefix({ operationId: operation.id }));
  if (isSettled) return said;
  // If the program crashed after the commit above, the same command runs again: the same answer by a manager of the same name gets the same sentence.
  const settled = await store.operation(operation.id);
  const isSameDecision =
    settled?.settledBy === name && settled.state === ends[decision] && (settled.orderedAgain === true) === ordersAgain;
  return isSameDecision ? said : { key: "settledAlready", values: { by: settled?.settledBy ?? null } };
}

/** Why this manager may not order an operation again (nobody orders money to their own phone); null: they may. `requester`: the first, if two are needed. */
async function whyNotAgain(
  ports: Core,
  operation: Operation,
  manager: DecidingManager & { readonly phone: Phone },
  requester: Decider | null,
): Promise<Said | null> {
  const values = namedOperation(operation);
  const refusals: { readonly [why in NotSecond | "ownPhone" | "notAManager" | "unreadable"]: Said } = {
    ownPhone: { key: "settledNowOwnPhone", values },
    ownRequest: { key: "settledNowOwn", values },
    linkedByRequester: { key: "settledNowTied", values: { ...values, byName: requester?.name ?? "" } },
    atConsole: { key: "settledNowInChat", values },
    notAManager: { key: "notAllowed" },
    unreadable: { key: "managerUnchecked", values: { ...values, where: "doubts" } },
  };
  const why = await whyNot();
  if (why === null) return null;
  await noteRefusal(ports, manager, operation.id, `settle: ${why}`);
  return refusals[why];

  async function whyNot(): Promise<keyof typeof refusals | null> {
    const problem = requester && (await whyNotSecond(ports, manager, requester));
    if (problem !== null) return problem;
    if (movesMoney(operation.request) && phonesOf(operation.request).includes(manager.phone)) return "ownPhone";
    return requester && whyNoManager(ports.directory, manager.phone);
  }
}

/** *Regístrala ahora*: a new operation that the manager orders, with the failed one as `retryOf`. */
function orderAgain(
  operation: Operation,
  manager: DecidingManager,
  name: string,
  nowMs: number,
  day: ShopDay,
  random: string,
): NewOperation {
  if (manager.phone === null) throw new Error(`settle: manager ${manager.identity} has no proved phone`);
  return newOperation({
    id: followingId(operation.id, random),
    request: operation.request,
    chat: operation.chat,
    askedAs: roleOfRequester(operation),
    alsoTell: manager.tellIn,
    decider: { identity: manager.identity, phone: manager.phone, name, role: "manager" },
    customerName: operation.customerName,
    walletName: operation.walletName,
    branch: operation.branch,
    day,
    createdAtMs: nowMs,
    retryOf: operation.id,
    reason: operation.reason,
    corrects: operation.corrects,
    refund: operation.refund === true,
    sameTicketAllowed: true,
    staffPhoneAllowed: operation.staffPhoneAllowed === true,
  });
}
