import { Api, type RawApi } from "grammy";
import type { Update as TelegramUpdate } from "grammy/types";
import type { Clock } from "../../clock.ts";
import { DeadlinePassed, UnreadableAnswer } from "./failure.ts";
import { poolFetch } from "./pool-fetch.ts";

/** The signal type grammY declares; the platform's own is one at run time, though not by type. */
type GrammySignal = NonNullable<Parameters<RawApi["getMe"]>[0]>;

/** The Bot API of one bot, with a deadline on every call. Errors are thrown as grammY throws them; read them with `failureOf`. */
export interface BotApi {
  /** Makes one call with the deadline of a send, or until `stop` aborts. `run` must pass the signal on. */
  call<T>(run: (api: RawApi, signal: GrammySignal) => Promise<T>, stop?: AbortSignal): Promise<T>;
  /**
   * One `getUpdates`: what is new from `offset` on (null: what is unconfirmed), waiting for it as long as a long poll does, or with
   * `atOnce` not at all. Confirms everything before `offset`. Ends with an error as soon as `stop` aborts.
   */
  poll(offset: number | null, stop: AbortSignal, atOnce?: boolean): Promise<readonly TelegramUpdate[]>;
  /** Ends every call under way with an error, and closes the connections. */
  close(): Promise<void>;
}

const sendDeadlineMs = 15_000;
/** How long the network may take on top of the long poll itself before the poll counts as lost. */
const pollGraceMs = 15_000;
/** Concurrent sends; more of them wait for a connection. */
const sendConnections = 64;

/** The kinds of update that the bot receives (`allowed_updates`), however it receives them. */
export const wantedUpdates = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

/** Opens the Bot API at `apiRoot` (a path in it and a trailing slash are allowed). Connects on the first call. */
export function openBotApi(
  token: string,
  apiRoot: string,
  pollTimeoutSeconds: number,
  clock: Clock,
  onDate: (date: string | null, tookMs: number) => void = () => {},
): BotApi {
  const { origin, pathname } = new URL(apiRoot);
  const root = origin + pathname.replace(/\/+$/, "");
  const pollDeadlineMs = pollTimeoutSeconds * 1000 + pollGraceMs;
  const timed = () => {
    const startedMs = clock.monotonicMs();
    return (date: string | null) => onDate(date, clock.monotonicMs() - startedMs);
  };
  const sending = poolFetch(origin, sendConnections, 2 * sendDeadlineMs, timed);
  // A long poll holds its connection: among the others it would starve, or be starved by, the sends.
  const polling = poolFetch(origin, 1, pollDeadlineMs + sendDeadlineMs, timed);
  // grammY's own timeouts come last of all: they run on the system's clock and cannot be told apart from a lost network.
  const api = rawApi(token, root, sending.fetch, 4 * sendDeadlineMs);
  const pollApi = rawApi(token, root, polling.fetch, pollDeadlineMs + 4 * sendDeadlineMs);
  return {
    call: (run, stop) => within(clock, sendDeadlineMs, stop ?? null, (signal) => run(api, signal)),
    async poll(offset, stop, atOnce = false) {
      const payload = { limit: 100, timeout: atOnce ? 0 : pollTimeoutSeconds, allowed_updates: wantedUpdates };
      const batch: unknown = await within(clock, pollDeadlineMs, stop, (signal) =>
        pollApi.getUpdates(offset === null ? payload : { ...payload, offset }, signal),
      );
      if (!Array.isArray(batch)) throw new UnreadableAnswer(200);
      return batch as TelegramUpdate[];
    },
    async close() {
      await Promise.all([sending.close(), polling.close()]);
    },
  };
}

function rawApi(
  token: string,
  apiRoot: string,
  fetch: ReturnType<typeof poolFetch>["fetch"],
  timeoutMs: number,
): RawApi {
  return new Api(token, { apiRoot, fetch, timeoutSeconds: timeoutMs / 1000 }).raw;
}

async function within<T>(
  clock: Clock,
  timeoutMs: number,
  stop: AbortSignal | null,
  run: (signal: GrammySignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let late = false;
  const cancel = clock.after(timeoutMs, () => {
    late = true;
    abort();
  });
  if (stop?.aborted) abort();
  stop?.addEventListener("abort", abort);
  try {
    return await run(controller.signal as unknown as GrammySignal);
  } catch (error) {
    throw late ? new DeadlinePassed(timeoutMs) : error;
  } finally {
    cancel();
    stop?.removeEventListener("abort", abort);
  }
}
