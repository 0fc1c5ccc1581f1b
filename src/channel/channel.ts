import type { ChannelName, ChatKey } from "../domain/chat.ts";
import type { Role } from "../domain/person.ts";
import type { Update } from "../domain/update.ts";

/**
 * Makes a batch of updates durable. Resolves after the commit; only then may the channel confirm them to its network.
 * Rejects when nothing was stored: the channel must then deliver the same batch again later. Repeating a batch is harmless.
 */
export type Accept = (updates: readonly Update[]) => Promise<void>;

/** A button under a message. `data` comes back in an update of type `tap` (at most 64 bytes). */
export interface Button {
  readonly label: string;
  readonly data: string;
}

/** One message to send, as plain text. */
export interface Outgoing {
  /** The outbox row: the same message has the same id on every attempt. */
  readonly outboxId: number;
  readonly chat: ChatKey;
  readonly body: OutgoingBody;
}

export type OutgoingBody =
  | {
      readonly type: "text";
      /** Plain text, no markup. Longer than the network's limit: the channel splits it. */
      readonly text: string;
      readonly buttons: readonly Button[];
      /** Offer the network's own "share my phone" button, where it has one. */
      readonly askContact: boolean;
      /**
       * The text holds `{password}` in place of the password of the collaborator that this operation adds: the deliverer puts it in, so that
       * no row holds it. Such a message is taken away again later, where the network allows.
       */
      readonly passwordOf?: string;
    }
  /** A file with a line of text. `base64` is its content; it is forgotten once it was sent. */
  | {
      readonly type: "file";
      /** `"corte-2026-11-25.csv"`. */
      readonly name: string;
      /** `"text/csv"`, `"image/png"`. Pictures are shown as pictures. */
      readonly mime: string;
      readonly caption: string;
      readonly base64: string;
    }
  /** Take away a message that was sent before, by the network's id of it. Nothing happens where it can't be done any more. */
  | { readonly type: "remove"; readonly messageId: string }
  /** Show the commands of this role in the chat's command list, where the network has one. Convenience, never authorisation. */
  | { readonly type: "commands"; readonly role: Role };

/** What became of one attempt to send. */
export type Delivery =
  | { readonly type: "sent"; readonly messageId: string | null }
  /** The network asks to wait; nothing was sent. */
  | { readonly type: "wait"; readonly retryAfterMs: number }
  /** Maybe sent, maybe not (network loss, 5xx): to be sent again, since repeating a reply is harmless. */
  | { readonly type: "failed"; readonly why: string }
  /** This chat can't be reached any more (blocked, deleted): give up on it. */
  | { readonly type: "gone"; readonly why: string }
  /** The network refuses this message and always will (a bug of ours): give up on the message. */
  | { readonly type: "refused"; readonly why: string };

/** A messaging network. The centre owns this interface; each network implements it in its own file or folder. */
export interface Channel {
  readonly name: ChannelName;
  /**
   * Begins to receive, and goes on for ever: network loss and refusals are survived with back-off inside the channel. Resolves when
   * receiving has begun (not when the network answered). Must hand every update to `accept`, in order, and must not confirm an
   * update to the network before `accept` resolved.
   */
  start(accept: Accept): Promise<void>;
  /** Sends one message. Never throws: what can go wrong is in `Delivery`. Called for one message of a chat at a time. */
  send(message: Outgoing): Promise<Delivery>;
  /** A link that opens a chat with the bot and says `start <payload>` to it; null where there is none, or who the bot is is not known yet. */
  startLink?(payload: string): string | null;
  /** Stops receiving. Resolves when no `accept` is under way and none will follow. `send` still works until `close`. */
  stop(): Promise<void>;
  /** Gives up connections. Nothing is called afterwards. */
  close(): Promise<void>;
}
