import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { streamSSE, type SSEStreamingApi } from "hono/streaming";
import { sleep, type Clock } from "../../clock.ts";

/** One event of a stream; `id` is what a browser that comes back names as the last it saw. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
  readonly id?: string;
}

/** The browsers that watch. */
export interface Streams {
  /** Answers a request with a stream that first gets these events, then all that are sent. Too many browsers: 503. */
  answer(context: Context, first: readonly StreamEvent[]): Response;
  /** To everyone. One who does not read is let go instead of being waited for. */
  send(event: StreamEvent): void;
  /** How many watch. */
  readonly watching: number;
  /** Ends every stream; none is begun afterwards. */
  close(): void;
}

/** A proxy or a browser takes a stream without a sign of life for dead, ms. */
const beatMs = 20_000;
/** Events kept for one browser that reads slower than they come. */
const longestQueue = 500;

interface Watcher {
  readonly queue: StreamEvent[];
  /** Ends its rest when there is something to say. */
  rest: AbortController;
  over: boolean;
  /** Ends its connection: what is written to one who does not read never ends. */
  readonly cut: () => void;
}

/** Makes streams (server-sent events) for at most `max` browsers at once. */
export function createStreams(clock: Clock, max = 100): Streams {
  const watchers = new Set<Watcher>();
  let closed = false;
  const end = (watcher: Watcher) => {
    watcher.over = true;
    watchers.delete(watcher);
    watcher.rest.abort();
  };
  const feed = async (watcher: Watcher, stream: SSEStreamingApi) => {
    while (!watcher.over) {
      const [event] = watcher.queue.splice(0, 1);
      if (event !== undefined) {
        await stream.writeSSE({ ...event });
        continue;
      }
      watcher.rest = new AbortController();
      await sleep(clock, beatMs, watcher.rest.signal);
      if (!watcher.rest.signal.aborted) await stream.write(": \n\n");
    }
  };
  return {
    answer(context, first) {
      if (closed || watchers.size >= max) return context.text("Too many browsers watch", 503, { "retry-after": "10" });
      const { outgoing } = context.env as HttpBindings;
      const cut = () => void outgoing.destroy();
      const watcher: Watcher = { queue: [...first], rest: new AbortController(), over: false, cut };
      watchers.add(watcher);
      return streamSSE(context, async (stream) => {
        stream.onAbort(() => end(watcher));
        try {
          await feed(watcher, stream);
        } finally {
          end(watcher);
        }
      });
    },
    send(event) {
      for (const watcher of watchers) {
        if (watcher.queue.length < longestQueue) {
          watcher.queue.push(event);
          watcher.rest.abort();
          continue;
        }
        end(watcher);
        watcher.cut();
      }
    },
    get watching() {
      return watchers.size;
    },
    close() {
      closed = true;
      for (const watcher of watchers) end(watcher);
    },
  };
}
