import type { Clock } from "../../../clock.ts";

/** Result of writing a message to the socket. */
export type Ack =
  /** The server has accepted it. */
  | { readonly type: "taken" }
  /** The server refused it with `code`. */
  | { readonly type: "refused"; readonly code: number }
  /** It is unknown whether it arrived. */
  | { readonly type: "lost"; readonly why: string };

/** A message that waits for its ack. */
interface Awaited {
  readonly ack: Promise<Ack>;
  /** The message was written: starts the ack timeout. */
  written(): void;
  /** Writing failed, or it is unknown whether it succeeded. */
  lost(why: string): void;
}

/** Waits for the server's acks by message id. Baileys' `sendMessage` does not wait for them. */
export interface Acks {
  /** Begins to wait. Call it before the message is written. */
  expect(messageId: string): Awaited;
  /** The server's ack: `error` is null, or its code. False: nobody waits for it. */
  acked(messageId: string, error: number | null): boolean;
  /** The connection is closed: every awaited ack is `lost`. */
  closed(): void;
}

/** Longest wait for an ack, ms; typically it takes some ten. */
const ackTimeoutMs = 15_000;

export function createAcks(clock: Clock): Acks {
  const waiting = new Map<string, (ack: Ack) => void>();
  return {
    expect(messageId) {
      let cancel: (() => void) | null = null;
      let settled = false;
      let answer: ((ack: Ack) => void) | undefined;
      const ack = new Promise<Ack>((resolve) => {
        answer = resolve;
      });
      const settle = (given: Ack) => {
        settled = true;
        cancel?.();
        if (waiting.get(messageId) === settle) waiting.delete(messageId);
        answer?.(given);
      };
      const lost = (why: string) => settle({ type: "lost", why });
      waiting.set(messageId, settle);
      return {
        ack,
        written() {
          if (!settled) cancel = clock.after(ackTimeoutMs, () => lost(`no answer within ${ackTimeoutMs} ms`));
        },
        lost,
      };
    },
    acked(messageId, error) {
      const settle = waiting.get(messageId);
      settle?.(error === null ? { type: "taken" } : { type: "refused", code: error });
      return settle !== undefined;
    },
    closed() {
      for (const settle of waiting.values()) settle({ type: "lost", why: "the connection closed" });
    },
  };
}
