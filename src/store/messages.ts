import type { OutgoingBody, Receipt } from "../channel/channel.ts";
import type { Centavos } from "../domain/money.ts";
import type { ChatKey, ChannelName } from "../domain/chat.ts";
import type { Language } from "../domain/language.ts";
import type { Phone } from "../domain/phone.ts";
import type { Billed, Month } from "../domain/prices.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { ShopDay } from "../domain/time.ts";
import type { Update } from "../domain/update.ts";
import type { FlowName, Known, StoredState } from "../flow/flow.ts";
import type { Result } from "../flow/requests.ts";
import type { Operation } from "../ledger/operation.ts";

/** `conversationId` of a lookup or timer that the router asked for outside any flow. The `conversationId` of a session is the `seq` of a turn, at least 1. */
export const noConversation = 0;

/**
 * What the bot tells itself, in the same mailbox as the updates of a chat. Stored as JSON: in it the id of a conversation is called `flowId`.
 *
 * @example
 * { type: "timer", flowId: 41, name: "inactive", lateMs: 120 }
 */
export type InternalEvent =
  /** A lookup has its result. `flowId`: `conversationId` of the session that asked, or `noConversation`. */
  | { readonly type: "lookedUp"; readonly flowId: number; readonly ask: string; readonly result: Result }
  /** A timer went off, `lateMs` after it was due (the program may have been down); absent in entries of older programs. */
  | { readonly type: "timer"; readonly flowId: number; readonly name: string; readonly lateMs?: number }
  /** The wallet refused a sale for want of a ticket; the sale is to be begun again with what was known. */
  | { readonly type: "ticketNeeded"; readonly sale: Known }
  /** A confirmed sale was called off since the same sale had been made; the person is to be asked about it. */
  | { readonly type: "sameSale"; readonly sale: Known }
  /** A refund was made, or declined: what it undoes, and by whom. `tells`: the chat has not heard of it yet. */
  | {
      readonly type: "refunded";
      readonly isMade: boolean;
      readonly undone: Pick<Operation, "id" | "request" | "customerName">;
      readonly byName: string;
      readonly tells: boolean;
    }
  /** The person was asked something by a message that no turn of theirs said. `takes`: the command that a yes in words begins where nothing is open. */
  | { readonly type: "asked"; readonly takes: string }
  /** An operation that a session waits for (`Operation.reportTo`) has ended. `done`: confirmed. */
  | {
      readonly type: "performed";
      readonly flowId: number;
      readonly done: boolean;
      readonly refusal: Operation["refusal"];
      /** It is not known whether it was carried out. */
      readonly unsure?: boolean;
      /** What a use of balance leaves to pay, told if its session is no longer open; absent: nothing. */
      readonly rest?: RestToPay;
    };

/** The sale that remains after a use of balance paid a part. */
export interface RestToPay {
  readonly phone: Phone;
  readonly restCentavos: Centavos;
  readonly ticket: Ticket | null;
  readonly wallet: string | null;
}

/** One entry of a chat's mailbox. */
export interface Entry {
  /** Rises in the order of acceptance over all chats. The turn that handles this entry goes by this number. */
  readonly seq: number;
  readonly chat: ChatKey;
  readonly acceptedAtMs: number;
  readonly content:
    | { readonly type: "update"; readonly update: Update }
    | { readonly type: "event"; readonly event: InternalEvent };
}

export interface Session {
  readonly flow: FlowName;
  readonly version: number;
  /** The `seq` of the turn that began it, and so unique among all sessions of a database. */
  readonly conversationId: number;
  readonly state: StoredState;
  /** The number that the buttons of its last message carry. A tap with another number is of an older message. */
  readonly nonce: number;
  /** When the last update that moved it was written, by its network's clock, epoch ms. Absent: unknown. */
  readonly heardAtMs?: number;
}

/**
 * One message written in every language of the bot, for a chat whose language the writer has not read. In the transaction that adds the row the store
 * reads the language that the person of the chat chose, and keeps that one body.
 *
 * @example
 * { type: "translated", ofShop: "es-MX", bodies: { "es-MX": textOf("Registrada"), en: textOf("Recorded") } }
 */
export interface TranslatedBody {
  readonly type: "translated";
  /** For a person who chose no language. */
  readonly ofShop: Language;
  readonly bodies: { readonly [language in Language]: OutgoingBody };
}

/** What a message says: as it is sent, or in every language. */
export type ReplyBody = OutgoingBody | TranslatedBody;

export interface Reply {
  readonly chat: ChatKey;
  readonly body: ReplyBody;
  /** Id of the operation that it is about, where it is committed with no move of that operation. */
  readonly about?: string;
}

/** The body that is sent to a person who chose `language`; null: they chose none. */
export function bodyIn(language: Language | null, body: ReplyBody): OutgoingBody {
  return body.type === "translated" ? body.bodies[language ?? body.ofShop] : body;
}

/** A message that failed after its network had accepted it. */
export interface FailedLater {
  readonly outboxId: number;
  readonly next: "again" | "later" | "hold" | "drop";
  readonly why: string;
}

/** A message to send, in the language of its chat. */
export interface OutboxRow {
  /** Rises with the order of adding; a restored database never gives an id again. */
  readonly id: number;
  readonly chat: ChatKey;
  readonly body: OutgoingBody;
  readonly attempts: number;
  /** When its network first refused it by a code that may be final, since it was last accepted, epoch ms; null: it did not. */
  readonly refusedAtMs: number | null;
  /** It asks for a deliberate yes: an answer that entered the inbox before the network had accepted this message confirms nothing. */
  readonly gate: boolean;
}

/** Messages to send, in order per chat. Background messages (command lists, removals, requests to write) wait beside that order. */
export interface OutboxStore {
  /**
   * The first unsent message of up to `max` chats: due, not in `skip`, and of no channel in `full`. A question that was asked before a restart, or whose
   * sending failed, may have been read and answered. It is held back while its channel is in `behind` (has not delivered what waited in the network) or
   * its chat has an entry to handle, and it is deleted when the conversation asks something else.
   */
  nextReplies(options: {
    readonly max: number;
    readonly nowMs: number;
    readonly skip: ReadonlySet<ChatKey>;
    readonly full?: readonly ChannelName[];
    readonly behind?: readonly ChannelName[];
  }): Promise<readonly OutboxRow[]>;
  /** Background messages that are due and not in `skip`; removals first. */
  nextBackgroundMessages(options: {
    readonly max: number;
    readonly nowMs: number;
    readonly skip: ReadonlySet<number>;
  }): Promise<readonly OutboxRow[]>;
  /** The network has accepted a message: a later entry may confirm what it asks. `after`: background messages that become due at `afterMs`. */
  replySent(
    id: number,
    messageId: string | null,
    nowMs: number,
    after?: readonly Reply[],
    afterMs?: number,
  ): Promise<void>;
  /** Puts a message off until `notBeforeMs`, epoch ms. `nothingSent`: the network asked to wait, which counts as no attempt. */
  replyLater(id: number, notBeforeMs: number, nothingSent?: boolean): Promise<void>;
  /** As `replyLater`; the network has refused the message by a code that may be final. */
  replyRefused(id: number, notBeforeMs: number, nowMs: number): Promise<void>;
  /** Keeps a message, and what comes after it in its chat, until the chat's person writes. */
  replyHeld(id: number): Promise<void>;
  /** A network says at once that a message cannot reach its person. False: given up. True: it waits until they write, and their other networks are told. */
  replyUnreached(id: number, why: string, nowMs: number): Promise<boolean>;
  /** The chats in which messages wait until their person writes. */
  heldChats(): Promise<readonly ChatKey[]>;
  /** Whether a chat was shown a button with this data since then, epoch ms: by when its network had accepted the message, or it was added if it has not yet. */
  wasShownSince(chat: ChatKey, data: string, sinceMs: number): Promise<boolean>;
  /** Adds messages once in a shop day or a month: not where `key` was named in it before. False: it was. */
  notifyOnce(key: string, within: ShopDay | Month, replies: readonly Reply[], nowMs: number): Promise<boolean>;
  /**
   * Adds messages that tell something once in a month. Until one of them has reached its person, by what its network says of it (true), those whose message was
   * given up, or was not delivered within a day, are told again, once in a shop day.
   */
  notifyUntilTold(
    notice: { readonly key: string; readonly within: Month; readonly today: ShopDay },
    replies: readonly Reply[],
    nowMs: number,
  ): Promise<boolean>;
  /** Messages of the month of `nowMs` (UTC) that a network charges for, by its category. */
  billed(nowMs: number): Promise<Billed>;
  /**
   * Records what became of messages that a network had accepted; gives those that failed. Idempotent. A message that failed is sent again, held or given up,
   * and no answer that comes later confirms what it asked; one that was delivered has not failed, whatever is said of it later. A receipt of a message whose
   * answer was lost tells that it was sent. What is billed is counted once for each message, by category and the month (UTC) of the receipt.
   */
  receipts(receipts: readonly Receipt[], nowMs: number): Promise<readonly FailedLater[]>;
  /** Gives a message up; `chatGone`: every message that waits for its chat. Nothing can be an answer to it any more. */
  replyDropped(id: number, why: string, chatGone: boolean, nowMs: number): Promise<void>;
  /** Adds messages that are committed with nothing else. */
  notify(replies: readonly Reply[], nowMs: number): Promise<void>;
}
