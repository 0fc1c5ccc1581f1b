import type { CrashPoint } from "../clock.ts";
import type { ChannelName } from "../domain/chat.ts";
import type { FromBot, MessagePipe, ToBot } from "../channel/remote.ts";

/** Command of the bot of a demo, whose wallet, channels and page live in the process that forked it. */
export const demoBotWord = "demo-bot";

interface Carried<Message> {
  readonly type: "channels";
  readonly said: Message;
}

export type ToDemoBot =
  | Carried<ToBot>
  /** The answer to `hello`. */
  | {
      readonly type: "begin";
      readonly walletUrl: string;
      readonly apiKey: string;
      readonly channels: readonly ChannelName[];
      /** How far the demo's clock was moved forward, ms. */
      readonly movedMs: number;
    }
  | { readonly type: "clock"; readonly movedMs: number }
  /** Makes the bot kill itself at this point. Null: cancels that. */
  | { readonly type: "arm"; readonly point: CrashPoint | null }
  /** Asks the bot to answer once it has nothing to do. */
  | { readonly type: "idle"; readonly id: number };

export type FromDemoBot =
  | Carried<FromBot>
  | { readonly type: "hello" }
  /** The bot works. `consolePort`: of the operator's console; null: none. */
  | { readonly type: "ready"; readonly consolePort: number | null }
  | { readonly type: "idle"; readonly id: number }
  /** Number of money operations that people have confirmed, and the newest one's id. */
  | { readonly type: "decided"; readonly count: number; readonly newest: string | null };

/** A process that was forked, or the one that forked this, with which messages are exchanged. */
type Other = NodeJS.EventEmitter & {
  readonly connected: boolean;
  send?(message: unknown, sent: () => void): boolean;
};

/** The connection to it. A message to a process that has ended is lost. */
export function processWire<Out, In>(other: Other): MessagePipe<Out, In> {
  return {
    send(message) {
      if (other.connected) other.send?.(message, () => {});
    },
    subscribe(listener) {
      other.on("message", listener);
      return () => void other.off("message", listener);
    },
  };
}

type OtherType = Exclude<(ToDemoBot | FromDemoBot)["type"], "channels">;

/** The messages of the channels on a connection. */
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
