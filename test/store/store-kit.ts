import { chatKey, type ChatKey } from "../../src/domain/chat.ts";
import { centavosOf, pointsOf } from "../../src/domain/money.ts";
import { identityOf } from "../../src/domain/person.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { parseTicket } from "../../src/understanding/tokens/ticket.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { Update } from "../../src/domain/update.ts";
import type { OperationState } from "../../src/ledger/operation.ts";
import type { CorrectionRequest, RedeemRequest, SaleRequest } from "../../src/ledger/request.ts";
import {
  bodyIn,
  type Entry,
  type NewOperation,
  type Reply,
  type Session,
  type Step,
  type Store,
  type TurnInput,
  type TurnOutput,
} from "../../src/store/store.ts";

/** A Wednesday at noon in Mexico City, epoch ms. */
export const noonMs = Date.UTC(2026, 10, 25, 18);
export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

export const nobody: ReadonlySet<never> = new Set<never>();
export const walletKey = "w-1";

export function chatNumber(n: number): ChatKey {
  return chatKey("telegram", n);
}

/** The made-up phone number `n`, ten digits. */
export function phoneNumber(n: number): Phone {
  return `477123${String(n).padStart(4, "0")}` as Phone;
}

export function textUpdate(chat: number, deliveryId: string, text: string): Update {
  return {
    channel: "telegram",
    chat: chatNumber(chat),
    deliveryId,
    sender: { identity: identityOf("telegram", chat), name: null, provenPhone: null },
    sentAtMs: null,
    body: { type: "text", text },
  };
}

/** What an entry says: its text, or the name of its event. */
export function wordsOf(entry: Entry): string {
  if (entry.content.type === "event") return entry.content.event.type;
  const { body } = entry.content.update;
  return body.type === "text" ? body.text : body.type;
}

export function said(chat: ChatKey, text: string): Reply {
  return { chat, body: { type: "text", text, buttons: [], askContact: false } };
}

export function textOf(reply: Reply): string {
  const body = bodyIn(null, reply.body);
  return body.type === "text" ? body.text : body.type;
}

export const shed = said(chatNumber(0), "too fast").body;

/** A turn that decides nothing, and what `given` says otherwise. */
export function turned(given: Partial<TurnOutput> = {}): TurnOutput {
  return {
    session: "same",
    replies: [],
    gate: null,
    lookups: [],
    operations: [],
    timers: [],
    person: null,
    cancelOperation: null,
    audit: [],
    ...given,
  };
}

export function saleSession(conversationId: number, context: unknown = {}, nonce = 0): Session {
  return { flow: "sale", version: 1, conversationId, state: { value: "asking", context }, nonce };
}

export const apology = (entry: Entry) => turned({ session: null, replies: [said(entry.chat, "sorry")] });

/** The random part of every id. */
export const random = () => "AAAAAAAAAAAAAAAA";

export function turn(
  store: Store,
  step: Step,
  given: { nowMs?: number; max?: number; skip?: ReadonlySet<ChatKey> } = {},
) {
  return store.runTurns(step, { max: 64, nowMs: noonMs, skip: nobody, apology, random, ...given });
}

/** Runs the step for the one entry that is open in one chat; gives what it saw. */
export async function turnOf(
  store: Store,
  decide: (input: TurnInput) => TurnOutput,
  nowMs = noonMs,
): Promise<TurnInput> {
  const seen: TurnInput[] = [];
  await turn(
    store,
    (input) => {
      seen.push(input);
      return decide(input);
    },
    { nowMs },
  );
  if (seen.length !== 1) throw new Error(`One entry was to be open, there were ${seen.length}`);
  return seen[0] as TurnInput;
}

/** Takes turns until the mailboxes are empty; gives the words in the order of handling. */
export async function drain(store: Store, nowMs = noonMs): Promise<string[]> {
  const words: string[] = [];
  const note: Step = ({ entry }) => {
    words.push(`${entry.chat.slice("telegram:".length)} ${wordsOf(entry)}`);
    return turned();
  };
  while ((await turn(store, note, { nowMs })).handled > 0);
  return words;
}

export function ticketOf(text: string): Ticket {
  const reading = parseTicket(text);
  if (reading.type !== "ticket") throw new Error(`"${text}" is no ticket`);
  return reading.ticket;
}

export function saleOf(given: Partial<Omit<SaleRequest, "kind">> = {}): SaleRequest {
  return {
    kind: "sale",
    walletKey,
    phone: phoneNumber(4567),
    amountCentavos: centavosOf(100_000),
    ticket: null,
    usertoolId: "u-1",
    ...given,
  };
}

export function redeemOf(given: Partial<Omit<RedeemRequest, "kind">> = {}): RedeemRequest {
  return {
    kind: "redeem",
    walletKey,
    phone: phoneNumber(4567),
    points: pointsOf(50_0000),
    amountCentavos: null,
    ticket: null,
    usertoolId: "u-1",
    ...given,
  };
}

export function correctionOf(given: Partial<Omit<CorrectionRequest, "kind">> = {}): CorrectionRequest {
  return {
    kind: "correction",
    walletKey,
    phone: phoneNumber(4567),
    direction: "add",
    points: pointsOf(50_0000),
    usertoolId: "u-1",
    ...given,
  };
}

export function newOperation(id: string, given: Partial<NewOperation> = {}): NewOperation {
  const createdAtMs = given.createdAtMs ?? noonMs;
  return {
    id,
    request: saleOf(),
    chat: chatNumber(1),
    alsoTell: null,
    decider: { identity: identityOf("telegram", 1), phone: phoneNumber(1), name: "Ana", role: "cashier" },
    customerName: "María",
    walletName: null,
    branch: "Centro",
    day: "2026-11-25",
    createdAtMs,
    expiresAtMs: createdAtMs + 10 * minuteMs,
    retryOf: null,
    reportTo: null,
    reason: null,
    corrects: null,
    sameTicketAllowed: false,
    ...given,
  };
}

let deliveries = 0;

/** Makes operations durable the way they are in life: by a turn of a chat. */
export async function addOperations(store: Store, ...operations: NewOperation[]): Promise<void> {
  const chat = 900_000 + ++deliveries;
  await store.accept([textUpdate(chat, `add-${chat}`, "sí")], noonMs, shed);
  await turn(store, ({ entry }) => (entry.chat === chatNumber(chat) ? turned({ operations }) : "defer"));
}

const paths: { readonly [state in OperationState]: readonly OperationState[] } = {
  ready: [],
  sending: ["sending"],
  inDoubt: ["sending", "inDoubt"],
  ask: ["sending", "inDoubt", "ask"],
  confirmed: ["sending", "confirmed"],
  rejected: ["sending", "rejected"],
  expired: ["expired"],
  cancelled: ["cancelled"],
  settledApplied: ["sending", "inDoubt", "settledApplied"],
  humanApplied: ["sending", "inDoubt", "ask", "humanApplied"],
  humanNot: ["sending", "inDoubt", "ask", "humanNot"],
};

/** Takes a new operation to a state by the moves there are. */
export async function bringTo(store: Store, operation: NewOperation, state: OperationState): Promise<void> {
  await addOperations(store, operation);
  let from: OperationState = "ready";
  for (const to of paths[state]) {
    const moved =
      to === "sending"
        ? await store.beginSending(operation.id, pointsOf(0), operation.createdAtMs)
        : await store.moveOperation(
            operation.id,
            from,
            to,
            { nextAtMs: operation.createdAtMs },
            {},
            operation.createdAtMs,
          );
    if (!moved) throw new Error(`${operation.id} could not go from ${from} to ${to}`);
    from = to;
  }
}
