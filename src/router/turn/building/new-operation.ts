import type { Identity } from "../../../domain/people/person.ts";
import type { Effect } from "../../../flow/flow.ts";
import { operationId } from "../../../ledger/ids.ts";
import { readyForMs } from "../../../ledger/operation.ts";
import type { NewOperation } from "../../../store/store.ts";
import { sameSaleMs } from "../../settings.ts";
import type { TurnFacts } from "./turn-facts.ts";

/** The effect of a flow whose person has confirmed an operation. */
export type ConfirmedEffect = Extract<Effect, { readonly type: "operation" }>;

/**
 * Makes the operation that a person has confirmed, for the store to add as `ready`. `by`: who confirmed it. `reportTo`: the conversation that hears of its
 * outcome; null: none. `place`: its number among the operations of its turn, from 1. Throws where nobody with a proved phone confirmed it.
 */
export function newOperation(
  { actor, input, settings, nowMs, seq, chat }: TurnFacts,
  effect: ConfirmedEffect,
  { by, reportTo, place }: { readonly by: Identity | null; readonly reportTo: number | null; readonly place: number },
): NewOperation {
  if (!actor || !by) throw new Error("An operation needs the person who confirmed it");
  const { phone, access } = actor;
  const { request, overrides } = effect;
  const wallet = input.wallets.find((one) => one.key === request.walletKey);
  return {
    id: operationId(seq, place, input.random),
    request,
    chat,
    reportTo,
    reason: effect.reason ?? null,
    corrects: effect.corrects ?? null,
    refund: effect.refund === true,
    alsoTell: null,
    decider: { identity: by, phone, name: access.name ?? input.person?.name ?? phone, role: access.role },
    customerName: effect.customerName,
    walletName: wallet?.name ?? null,
    branch: access.branch,
    day: settings.local.shopDay(nowMs),
    createdAtMs: nowMs,
    expiresAtMs: nowMs + readyForMs,
    retryOf: null,
    sameTicketAllowed: overrides.includes("sameTicket"),
    ...(request.kind === "sale" && { sameSaleWithinMs: sameSaleMs, exceptIds: effect.exceptIds ?? [] }),
    ...("ticket" in request && { staffPhoneAllowed: overrides.includes("staffPhone") }),
  };
}
