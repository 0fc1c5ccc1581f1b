import type { ChannelName, ChatKey } from "../domain/chat.ts";
import type { SignSeen } from "../domain/shop.ts";
import type { Language } from "../domain/language.ts";
import type { Role } from "../domain/person.ts";
import type { Update } from "../domain/update.ts";

/**
 * Stores a batch of updates, and before them the `receipts` of earlier messages. Resolves after the commit. Until then the channel must not confirm the batch to
 * its network, unless it has the batch in a journal of its own and passes it on again after a crash. Rejects if nothing was stored: the channel must pass the
 * same batch on again later. Idempotent by `Update.deliveryId`.
 */
export type Accept = (updates: readonly Update[], receipts?: readonly Receipt[]) => Promise<void>;

/** A network's report about a message after it has accepted it. It may come late, twice, out of order, and before `send` has its answer. */
export interface Receipt {
  /** The network's id of the message. */
  readonly messageId: string;
  /** The outbox row, if the network returns an id that names it. Null: only the message id is known. */
  readonly outboxId: number | null;
  /** True for the last message of its row. */
  readonly isLast: boolean;
  /** The category in which the network charges for it. Null: it is free, or the network does not say. */
  readonly billed: string | null;
  /** When that happened, by the network's clock, epoch ms; the charge counts in that month. Absent: the network does not say. */
  readonly atMs?: number;
  readonly state:
    | "accepted"
    /** It is on the person's phone. */
    | "delivered"
    /**
     * It failed. `next` says what to do. `again`: send it again, a few times. `otherwise`: send it again at once, since the channel sends it in another way
     * now. `later`: send it again when the number can send, which counts as no attempt. `hold`: hold it until the person writes. `drop`: give it up.
     * `unreached`: the person could not be reached, so hold an outcome and tell their other networks; give up others.
     */
    | { readonly next: "again" | "otherwise" | "later" | "hold" | "drop" | "unreached"; readonly why: string };
}

/** A button under a message. `data` (at most 64 bytes) comes back in an update of type `tap`. */
export interface Button {
  readonly label: string;
  readonly data: string;
}

/** A button that copies a text (at most 256 characters) on the person's phone. Absent: the whole message. */
export interface CopyButton {
  readonly label: string;
  readonly text?: string;
}

/**
 * A text as lines and rows of cells (at most 20 in a row), with `*bold*`. `always`: a button in it that makes every later one a table; a person who can press
 * it sees tables.
 */
export interface OutgoingTable {
  readonly lines: readonly (string | readonly string[])[];
  readonly always?: Button;
}

/** One message to send, as plain text. */
export interface Outgoing {
  /** The outbox row. Every attempt to send the same message has the same id. */
  readonly outboxId: number;
  readonly chat: ChatKey;
  readonly body: OutgoingBody;
}

/** A question about an operation in doubt. */
export interface QuestionToManagers {
  readonly operationId: string;
  /** All chats with this question. */
  readonly chats: readonly ChatKey[];
}

/**
 * Content of one outgoing message.
 *
 * @example
 * { type: "text", text: "¿Confirmas la venta?", buttons: [{ label: "Sí", data: "1742:sí" }], pick: "number", askContact: false }
 * { type: "file", name: "corte-2026-11-25.csv", mime: "text/csv", caption: "Corte de hoy", base64: "ZmVjaGEs…" }
 * { type: "remove", messageId: "4711" }
 * { type: "commands", role: "cashier" }
 */
export type OutgoingBody =
  | {
      readonly type: "text";
      /** Plain text except for `*bold*`. The channel splits a text that is longer than the network's limit. */
      readonly text: string;
      /** Language of `text`, used for the channel's own additions; absent: the shop's default. */
      readonly language?: Language;
      readonly buttons: readonly Button[];
      /** Buttons that copy a part of the text, on networks with such buttons. */
      readonly copies?: readonly CopyButton[];
      /** Sent instead of the text on networks with tables. */
      readonly table?: OutgoingTable;
      /**
       * How a person chooses an option on a network without buttons. Absent: by typing its label. `"number"`: also by its number; set only if no other answer
       * to the question is a number. `"quotedNumber"`: also by its number, but only in a reply that quotes this message, because a bare number could answer
       * something else or another such message.
       */
      readonly pick?: "number" | "quotedNumber";
      /** The text already lists the possible answers: a network without buttons must not append the options. */
      readonly spelledOut?: true;
      /** A form may answer it, on networks with forms: its fields and this data come back in an update of type `tap`. At most 64 bytes. */
      readonly form?: string;
      /** Show the network's button that shares the person's phone, if it has one. */
      readonly askContact: boolean;
      /**
       * Id of the operation that adds a collaborator. The deliverer replaces `{password}` in the text, and in copied texts, by that collaborator's first
       * password, so that no row holds it. The message is removed after ten minutes, if the network allows that.
       */
      readonly passwordOf?: string;
      /** It asks a manager about an operation in doubt. It is not sent once that is decided. */
      readonly asks?: QuestionToManagers;
      /** No money depends on it: it is dropped if the network charges for it and the month's limit is reached. */
      readonly spare?: true;
    }
  /** A file with a caption. `base64` is its content; the store deletes it after sending. */
  | {
      readonly type: "file";
      /** `"corte-2026-11-25.csv"`. */
      readonly name: string;
      /** `"text/csv"`, `"image/png"`. Channels show `image/*` as a picture. */
      readonly mime: string;
      readonly caption: string;
      readonly base64: string;
      /** See `spare` of a text. */
      readonly spare?: true;
    }
  /** Asks a person to write, by a message that the network delivers although they have not written recently. Only if `Channel.canWake`. */
  | { readonly type: "wake" }
  /** Delete a message that the bot sent, by the network's id. Succeeds without effect when the network no longer allows it. */
  | { readonly type: "remove"; readonly messageId: string }
  /** Show this role's commands in the chat's command list, if the network has one. Must not be used as authorisation. */
  | { readonly type: "commands"; readonly role: Role; readonly language?: Language };

/** Bodies of a text, and of a file. */
export type TextBody = Extract<OutgoingBody, { readonly type: "text" }>;
export type FileBody = Extract<OutgoingBody, { readonly type: "file" }>;

/**
 * Result of one attempt to send.
 *
 * @example
 * { type: "sent", messageId: "4711" }
 * { type: "wait", retryAfterMs: 3_000 }
 * { type: "gone", why: "sendMessage: 403 Forbidden: bot was blocked by the user" }
 */
export type Delivery =
  /** The network has confirmed that it accepted every part. Must not be returned earlier: a typed *sí* to a summary counts from here on. */
  | { readonly type: "sent"; readonly messageId: string | null }
  /** Nothing was sent; try again after this pause. Does not count as an attempt. */
  | { readonly type: "wait"; readonly retryAfterMs: number }
  /**
   * It is unknown whether it was sent (network loss, 5xx): send again, because a repeated reply is harmless. `retryAfterMs`: no sooner, since a receipt may
   * come before that.
   */
  | {
      readonly type: "failed";
      readonly why: string;
      readonly retryAfterMs?: number;
      /** The network has answered that it does not accept this message, and may never: it is given up after a day of such answers. */
      readonly isRefusal?: true;
    }
  /** Nothing was sent, and nothing can be until the person writes: keep the message until then. */
  | { readonly type: "held"; readonly why: string }
  /** The network says that this message cannot reach its person now: keep an outcome until they write, and tell their other networks; drop others. */
  | { readonly type: "unreached"; readonly why: string }
  /** The chat cannot be reached any more (blocked, deleted): drop the message. */
  | { readonly type: "gone"; readonly why: string }
  /** The network will never accept this message: drop it. */
  | { readonly type: "refused"; readonly why: string };

/** Links the bot to an account: the content of a QR code to scan, or a code to type into the phone. Secret until it is used. */
export type ChannelLink = { readonly qr: string } | { readonly code: string };

/** Connection status of a channel. */
export interface ChannelState {
  /** `linking`: waits for a person to use `link`. `stopped`: does not try to connect until it is resumed or the program restarts. */
  readonly state: "connecting" | "working" | "linking" | "stopped";
  /** When it entered this state, epoch ms. */
  readonly sinceMs: number;
  /** Time of the last traffic from the network (a poll answered, a post accepted, a frame while logged in), epoch ms; null: none yet. */
  readonly lastTrafficAtMs: number | null;
  /** What is wrong, as a technical sentence without phones or secrets; null: nothing known. */
  readonly trouble: string | null;
  /** What it waits for at the start: its own number, or a number that the other channel of the same network does not have. Absent: nothing. */
  readonly waitsFor?: "ownNumber" | "anotherNumber";
  /** Renewed by the network; null unless `linking`. Show it to the operator only: it must not be stored, nor written by `log`. */
  readonly link: ChannelLink | null;
}

/**
 * A messaging network. Each network implements this interface in its own folder, and the router uses nothing else of it. A channel moves messages and decides
 * nothing: it hands updates over in order, confirms them only once they are stored, and reports the fate of each sent message.
 *
 * @example
 * const channel: Channel = createTelegram(options);
 * await channel.start(async (updates) => {
 *   await store.accept(updates, clock.nowMs(), shed);
 *   // Once this has resolved, the channel may confirm them to Telegram.
 * });
 * const body = { type: "text", text: "¿Monto?", buttons: [], askContact: false } as const;
 * const delivery = await channel.send({ outboxId: 7, chat, body });
 * if (delivery.type === "wait") await sleep(delivery.retryAfterMs);
 * await channel.stop(); // No update follows; `send` still works.
 * await channel.close();
 */
export interface Channel {
  readonly name: ChannelName;
  /**
   * Begins to receive, and goes on until `stop`: the channel retries lost connections and refusals itself, with back-off. Resolves once
   * receiving has begun, without waiting for the network. Called once. Must pass every update to `accept`, in order, and must not
   * confirm an update to the network before `accept` has resolved.
   */
  start(accept: Accept): Promise<void>;
  /**
   * Begins to store the network's posts to this process while another process works with the account, and nothing else. May be called before `start`, which
   * goes on from there. Absent: the network posts nothing.
   */
  receive?(accept: Accept): void;
  /** Sends one message. Must not throw: failures are in `Delivery`. Called for one message of a chat at a time, with command lists and removals beside it. */
  send(message: Outgoing): Promise<Delivery>;
  /**
   * The questions of buttons whose data begins with `prefix`, in this chat (null: in all), are answered or no longer open. Removes these buttons if the channel
   * remembers their message. It runs beside the sends, which never wait for it. Must not throw. Absent: the network shows no buttons, or keeps them.
   */
  retire?(chat: ChatKey | null, prefix: string): void;
  /**
   * Resolves when every update that waited at the network at `start` is stored. Absent: the channel cannot know, and its first batch counts as
   * all. The deliverer holds back messages from before a restart until this resolves, for at most two seconds.
   */
  caughtUp?(): Promise<void>;
  /** URL that opens a chat with the bot and sends `start <payload>`; null while the bot's own name is unknown. Absent: the network has none. */
  startLink?(payload: string): string | null;
  /**
   * URL that opens a chat with the bot with this text typed, for the person to send. Null while the bot's own name is unknown. Absent: the network has none.
   */
  textLink?(text: string): string | null;
  /** It can ask a person to write (`wake`). Absent: the network has no such message, or none is configured. */
  readonly canWake?: true;
  /** Present connection status. Absent: there is no network. */
  state?(): ChannelState;
  /** Signs the network shows before it restricts the number. Absent: the network shows none. */
  signs?(): readonly SignSeen[];
  /** Connects again at once after the network stopped the channel; does nothing otherwise. Throws when the store cannot save that. */
  resume?(): void;
  /** Stops receiving. Resolves when no `accept` is running and none will follow. `send` must still work until `close`. */
  stop(): Promise<void>;
  /** Closes connections. No method is called afterwards. */
  close(): Promise<void>;
}
