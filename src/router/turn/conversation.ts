import type { ReadLanguage } from "../../domain/language.ts";
import type { ChatKey } from "../../domain/chat.ts";
import type { Identity } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import { migrate, timersOf } from "../../flow/advance.ts";
import type { Effect, FlowInput, FlowName, FlowTimer, Known } from "../../flow/flow.ts";
import type { QueryOrCommand } from "../../flow/requests.ts";
import { operationId } from "../../ledger/operation.ts";
import { soldBy } from "../../ledger/request.ts";
import type { NewOperation, Person, Session, TurnInput, TurnOutput } from "../../store/store.ts";
import { type Access, accessOf, actingAs, type ShopWallet } from "../access.ts";
import { newOperation } from "../money/new-operation.ts";
import { sameSaleMs, type Settings } from "../settings.ts";
import { readFlowStart } from "./selling/answer-reading.ts";

/** The parts of a turn from which a conversation's input is made. */
interface Start extends TurnFacts {
  walletFor(key: string | null): ShopWallet | "unclear" | "unreadable";
}

/**
 * Makes the input of a new conversation. `text`: the text after the command. `known`: answers from an earlier conversation. Throws if the person has no proved
 * phone.
 */
export function flowInput(turn: Start, flow: FlowName, text: string, known: Known | null): FlowInput {
  const { actor, input, settings } = turn;
  const wallet = turn.walletFor(known?.walletKey ?? null);
  if (!actor) throw new Error(`flowInput: nobody with a proved phone is in the chat, so "${flow}" cannot begin`);
  const { phone, access } = actor;
  const today = settings.local.day(turn.nowMs);
  const told = { role: access.role, today, language: turn.reads };
  const given = known === null ? readFlowStart(text, flow, told) : null;
  return {
    person: { ...actingAs(access, settings), phone, name: access.name ?? input.person?.name ?? "" },
    wallet: typeof wallet === "string" ? { key: "", name: null, ticketMandatory: false } : wallet,
    text,
    ...(given !== null && { messageData: given }),
    turn: turn.seq,
    ceilingCentavos: settings.ceilingCentavos,
    correctionCap: settings.correctionCap,
    known,
    today,
    privacyNoticeUrl: settings.privacyNoticeUrl,
  };
}

interface MigratedSession {
  readonly session: Session;
  /** The timers that the flow sets in its present state, ms. */
  readonly timers: readonly { readonly name: FlowTimer; readonly afterMs: number }[];
}

/**
 * Migrates a conversation to the present version of its flow. Null: none is open, its version is the present one, or the migration fails. A conversation that
 * cannot be migrated stays as it is until its person answers.
 */
export function migratedSession(session: Session | null, flows: Settings["flows"]): MigratedSession | null {
  const flow = session && flows[session.flow];
  if (!flow || session.version === flow.version) return null;
  const state = migrate(flow, session.version, session.state);
  return state && { session: { ...session, version: flow.version, state }, timers: timersOf(flow, state) };
}

/** Lookups that only their conversation needs; they end with it. A command runs whatever becomes of the conversation. */
const ofSession = new Set<QueryOrCommand["type"]>(["customer", "saleCheck"]);

/** The lookup that a conversation asks for. `random`: of the turn; an invitation's secret is made from it. */
export function lookupOf(
  { ask, request }: Extract<Effect, { type: "lookup" }>,
  conversationId: number,
  random: string,
  by: Identity | null,
): TurnOutput["lookups"][number] {
  if (request.type === "invite") return { conversationId, ask, request: { ...request, random }, by };
  return { conversationId, ask, request, by, isOfSession: ofSession.has(request.type) };
}

/** The effect of a flow in which the person confirmed an operation. */
export type ConfirmedEffect = Extract<Effect, { readonly type: "operation" }>;

/**
 * Makes the operation that a person confirmed; the store adds it as `ready`. `by`: who confirmed it. `reportTo`: the conversation that gets the outcome; null:
 * none. `place`: the operation's number in its turn, from 1. Throws if nobody with a proved phone confirmed it.
 */
export function confirmedOperation(
  { actor, input, settings, nowMs, seq, chat }: TurnFacts,
  effect: ConfirmedEffect,
  { by, reportTo, place }: { readonly by: Identity | null; readonly reportTo: number | null; readonly place: number },
): NewOperation {
  if (!actor || !by)
    throw new Error(
      `confirmedOperation: no ${actor ? "identity" : "proved phone"} of the person who confirmed "${effect.request.kind}" in ${chat}`,
    );
  const { phone, access } = actor;
  const { request, overrides } = effect;
  const wallet = input.wallets.find((one) => one.key === request.walletKey);
  return newOperation({
    id: operationId(seq, place, input.random),
    request,
    chat,
    reportTo,
    reason: effect.reason ?? null,
    corrects: effect.corrects ?? null,
    refund: effect.refund === true,
    decider: { identity: by, phone, name: access.name ?? input.person?.name ?? phone, role: access.role },
    customerName: effect.customerName,
    walletName: wallet?.name ?? null,
    branch: access.branch,
    day: settings.local.shopDay(nowMs),
    createdAtMs: nowMs,
    sameTicketAllowed: overrides.includes("sameTicket"),
    ...(soldBy(request) !== null && { sameSaleWithinMs: sameSaleMs, exceptIds: effect.exceptIds ?? [] }),
    ...("ticket" in request && { staffPhoneAllowed: overrides.includes("staffPhone") }),
  });
}

/** The facts that a turn starts with. */
export interface TurnFacts {
  readonly input: TurnInput;
  readonly nowMs: number;
  readonly settings: Settings;
  readonly chat: ChatKey;
  /** The `seq` of its entry. */
  readonly seq: number;
  /** The person of the turn and their access, as the turn has left them so far. Null: no phone is proved. */
  readonly actor: Actor | null;
  /** The language that the person writes, beside Spanish. */
  readonly reads: ReadLanguage;
}

/** Who acts in a turn: their proved phone and what it allows. */
export interface Actor {
  readonly phone: Phone;
  readonly access: Access;
}

/** A person with the access of their proved phone. Null: no phone is proved. */
export function actorOf(
  person: Person | null,
  { collaborators, directory }: TurnInput,
  settings: Settings,
  nowMs: number,
): Actor | null {
  const phone = person?.phone ?? null;
  return phone === null ? null : { phone, access: accessOf(phone, collaborators, directory, settings, nowMs) };
}
