import type { ChannelName } from "../../domain/chat.ts";
import type { Update } from "../../domain/update.ts";
import type { Delivery, Outgoing } from "../channel.ts";

/** What the process that holds the channels says to the bot. Answers carry the id of what they answer. */
export type ToBot =
  /** Make these durable. The same batch comes again, to whichever process is the bot then, until it is `stored`. */
  | {
      readonly type: "updates";
      readonly channel: ChannelName;
      readonly id: number;
      readonly updates: readonly Update[];
    }
  /** Nothing waits to be made durable in this channel. */
  | { readonly type: "nothingWaits"; readonly channel: ChannelName }
  | {
      readonly type: "delivered";
      readonly channel: ChannelName;
      readonly id: number;
      readonly delivery: Delivery;
    };

/** What the bot says to the process that holds the channels. */
export type FromBot =
  /** Updates of this channel are taken from now on. */
  | { readonly type: "listening"; readonly channel: ChannelName }
  /** A batch was committed, or (`ok: false`) nothing of it was. */
  | { readonly type: "stored"; readonly channel: ChannelName; readonly id: number; readonly ok: boolean }
  | { readonly type: "outgoing"; readonly channel: ChannelName; readonly id: number; readonly message: Outgoing };

/** The line between two processes. What is said on a line that is cut is lost without a word. */
export interface Wire<Out, In> {
  say(message: Out): void;
  /** Calls `hear` for every message; gives the function that ends it. */
  hear(hear: (message: In) => void): () => void;
}
