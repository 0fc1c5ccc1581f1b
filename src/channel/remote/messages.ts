import type { ChannelName } from "../../domain/chat.ts";
import type { Update } from "../../domain/update.ts";
import type { Delivery, Outgoing } from "../channel.ts";

/** From the process that holds the channels to the bot. A reply carries the id of the message it answers. */
export type ToBot =
  /** Store these. The same batch comes again, to whichever process is the bot then, until the bot replies `stored` with `ok`. */
  | {
      readonly type: "updates";
      readonly channel: ChannelName;
      readonly id: number;
      readonly updates: readonly Update[];
    }
  /** No update of this channel waits to be stored. Sent in reply to `receiving`. */
  | { readonly type: "nothingWaits"; readonly channel: ChannelName }
  | {
      readonly type: "delivered";
      readonly channel: ChannelName;
      readonly id: number;
      readonly delivery: Delivery;
    };

/** From the bot to the process that holds the channels. */
export type FromBot =
  /** The bot takes updates of this channel from now on. */
  | { readonly type: "receiving"; readonly channel: ChannelName }
  /** The batch was committed (`ok`), or nothing of it was. */
  | { readonly type: "stored"; readonly channel: ChannelName; readonly id: number; readonly ok: boolean }
  | { readonly type: "outgoing"; readonly channel: ChannelName; readonly id: number; readonly message: Outgoing };

/** One end of a two-way message connection between two processes. Messages sent while it is cut are lost without an error. */
export interface MessagePipe<Out, In> {
  send(message: Out): void;
  /** Calls `listener` for every message that arrives. Returns the function that unsubscribes it. */
  subscribe(listener: (message: In) => void): () => void;
}
