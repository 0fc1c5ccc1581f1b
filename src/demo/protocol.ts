import type { CrashPoint } from "../clock.ts";
import type { ChannelName } from "../domain/chat.ts";
import type { FromBot, MessagePipe, ToBot } from "../channel/remote/messages.ts";

/** On the command line: be the bot of a demo whose wallet, channels and page another process holds. */
export const demoBotWord = "demo-bot";

/** What the channels say, along the same line as everything else. */
interface Carried<Message> {
  readonly type: "channels";
  readonly said: Message;
}

/** What the demo says to its bot. */
export type ToDemoBot =
  | Carried<ToBot>
  /** The answer to `hello`. */
  | {
      readonly type: "begin";
      readonly walletUrl: string;
      readonly apiKey: string;
      readonly channels: readonly ChannelName[];
      /** How far the demo's clock was moved. */
      readonly movedMs: number;
    }
  | { readonly type: "clock"; readonly movedMs: number }
  /** Kill yourself the next time you are here; null: do not. */
  | { readonly type: "arm"; readonly point: CrashPoint | null }
  /** Answer when there is nothing to do. */
  | { readonly type: "idle"; readonly id: number };

/** What the demo's bot says. */
export type FromDemoBot =
  | Carried<FromBot>
  | { readonly type: "hello" }
  /** It works. `console`: it serves the operator's console. */
  | { readonly type: "ready"; readonly console: boolean }
  | { readonly type: "idle"; readonly id: number }
  /** How many operations with money people have confirmed so far. */
  | { readonly type: "decided"; readonly count: number };

type OtherType = Exclude<(ToDemoBot | FromDemoBot)["type"], "channels">;

/** The part of a line that belongs to the channels. */
export function channelWire<Out, In>(
  line: MessagePipe<Carried<Out>, Carried<In> | { readonly type: OtherType }>,
): MessagePipe<Out, In> {
  return {
    send: (said) => line.send({ type: "channels", said }),
    subscribe: (listener) =>
      line.subscribe((message) => {
        if (message.type === "channels") listener(message.said);
      }),
  };
}
