import type { Clock } from "../../../clock.ts";

/** What became of a message that was handed to the socket. */
export type Ack =
  /** The server has it. */
  | { readonly type: "taken" }
  /** The server refuses it, and says why in a number. */
  | { readonly type: "refused"; readonly code: number }
  /** Nobody knows. */
  | { readonly type: "lost"; readonly why: string };

/** A message whose answer is awaited. */
interface Awaited {
  readonly ack: Promise<Ack>;
  /** It was written: from now on the server has `ackTimeoutMs` for its answer. */
  written(): void;
  /** It could not be written, or nobody knows whether it was. */
  lost(why: string): void;
}

/** The answers of the server to messages of ours, by message id. Baileys' `sendMessage` does not wait for them. */
export interface Acks {
  /** Begins to wait for the answer to a message that is about to be written. */
  expect(messageId: string): Awaited;
  /** The server has answered: `error` null, or its code. An answer that nobody waits for any more is nothing. */
  acked(messageId: string, error: number | null): void;
  /** The connection is gone, and with it every answer that was awaited. */
  closed(): void;
}

/** How long the server may take for its answer, ms; it usually takes some ten. */
const ackTimeoutMs = 15_000;

/** Makes the waiting list of one account. */
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
      waiting.get(messageId)?.(error === null ? { type: "taken" } : { type: "refused", code: error });
    },
    closed() {
      for (const settle of waiting.values()) settle({ type: "lost", why: "the connection closed" });
    },
  };
}
