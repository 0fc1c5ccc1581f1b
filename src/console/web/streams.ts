import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { streamSSE, type SSEStreamingApi } from "hono/streaming";
import { sleep, type Clock } from "../../clock.ts";

export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/** Interval of the comments that keep an idle stream open through proxies, ms. */
const beatMs = 20_000;
/** Events queued for one browser before it is disconnected. */
const longestQueue = 500;
/** Streams of one session: as many as a browser opens to one server. */
const mostOfOne = 6;

type IsLive = (owner: string) => Promise<boolean>;

interface Watcher {
  readonly owner: string | null;
  readonly queue: StreamEvent[];
  rest: AbortController;
  over: boolean;
  /** Destroys its connection: a write to a browser that does not read never resolves. */
  readonly cut: () => void;
}

/** Writes the queued events, until the watcher or its session is over. */
async function feed(watcher: Watcher, stream: SSEStreamingApi, clock: Clock, isLive: IsLive): Promise<void> {
  while (!watcher.over) {
    // A session that cannot be checked counts as over: the browser reconnects by itself.
    if (watcher.owner !== null && !(await isLive(watcher.owner).catch(() => false))) return;
    const [event] = watcher.queue.splice(0, 1);
    if (event !== undefined) {
      await stream.writeSSE({ ...event });
      continue;
    }
    watcher.rest = new AbortController();
    await sleep(clock, beatMs, watcher.rest.signal);
    if (!watcher.rest.signal.aborted) await stream.write(": \n\n");
  }
}

/** Makes event streams for at most `max` browsers at once. `isLive`: true while an owner's session goes on. */
export function createStreams(clock: Clock, isLive: IsLive = async () => true, max = 100) {
  const watchers = new Set<Watcher>();
  let closed = false;
  const end = (watcher: Watcher) => {
    watcher.over = true;
    watchers.delete(watcher);
    watcher.rest.abort();
  };
  return {
    /**
     * Answers with a stream that carries `first` and then every event that is sent; with 503 if `max` browsers are connected, with 429 if `owner` (key of a
     * session) has the most streams allowed. Before each event, and each comment, it checks that the owner's session goes on.
     */
    answer(context: Context, first: readonly StreamEvent[], owner?: string): Response {
      if (closed || watchers.size >= max) return context.text("Too many browsers watch", 503, { "retry-after": "10" });
      const own = owner === undefined ? [] : [...watchers].filter((one) => one.owner === owner);
      if (own.length >= mostOfOne) return context.text("Too many streams of one session", 429, { "retry-after": "10" });
      const { outgoing } = context.env as HttpBindings;
      const cut = () => void outgoing.destroy();
      const rest = new AbortController();
      const watcher: Watcher = { owner: owner ?? null, queue: [...first], rest, over: false, cut };
      watchers.add(watcher);
      return streamSSE(context, async (stream) => {
        stream.onAbort(() => end(watcher));
        try {
          await feed(watcher, stream, clock, isLive);
        } finally {
          end(watcher);
        }
      });
    },
    end(owner: string): void {
      for (const watcher of watchers) if (watcher.owner === owner) end(watcher);
    },
    /** Sends to every browser. Never waits: a browser that does not read is disconnected. */
    send(event: StreamEvent): void {
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
    get watching(): number {
      return watchers.size;
    },
    /** Ends every stream and refuses new ones. */
    close(): void {
      closed = true;
      for (const watcher of watchers) end(watcher);
    },
  };
}

export type Streams = ReturnType<typeof createStreams>;
