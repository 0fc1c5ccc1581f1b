import { trimEndOf } from "../../domain/words.ts";
import { Api, type RawApi } from "grammy/web";
import type { Update as TelegramUpdate } from "grammy/types";
import type { Clock } from "../../clock.ts";
import { UnreadableAnswer } from "./failure.ts";
import { poolSender, type OnDate, type PoolSender } from "./pool-sender.ts";

/** grammY declares its own signal type; the platform's `AbortSignal` works at run time but does not match it. */
type GrammySignal = NonNullable<Parameters<RawApi["getMe"]>[0]>;

/** The Bot API of one bot, with a deadline on every call. Throws grammY's errors; classify them with `failureOf`. */
export interface BotApi {
  /** Makes one call with the deadline of a send; `stop` cancels it. `run` must pass the signal to grammY, where there is one. */
  call<T>(run: (api: RawApi, signal: GrammySignal | undefined) => Promise<T>, stop?: AbortSignal): Promise<T>;
  /**
   * One `getUpdates` from `offset` on (null: every unconfirmed update). Waits for the long-poll timeout, or with `atOnce` answers at once.
   * Confirms every update before `offset`. Rejects as soon as `stop` aborts.
   */
  poll(offset: number | null, stop: AbortSignal, atOnce?: boolean): Promise<readonly TelegramUpdate[]>;
  /** Rejects every call in progress and closes the connections. */
  close(): Promise<void>;
}

const sendDeadlineMs = 15_000;
/** Time allowed on top of the long-poll timeout before the poll counts as failed, ms. */
const pollGraceMs = 15_000;
/** Concurrent sends; further ones wait for a connection. */
const sendConnections = 128;

/** `allowed_updates`, for polling and webhook alike. */
export const wantedUpdates = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

/** Opens the Bot API at `apiRoot`, which may have a path and a trailing slash. Connects on the first call. */
export function openBotApi(
  token: string,
  apiRoot: string,
  pollTimeoutSeconds: number,
  clock: Clock,
  onDate: OnDate = () => {},
): BotApi {
  const { origin, pathname } = new URL(apiRoot);
  const path = `${trimEndOf(pathname, "/")}/bot${token}/`;
  const pollDeadlineMs = pollTimeoutSeconds * 1000 + pollGraceMs;
  const sending = poolSender(origin, path, {
    connections: sendConnections,
    deadlineMs: sendDeadlineMs,
    clock,
    onDate,
  });
  // A long poll occupies its connection, so it has a pool of its own apart from the sends.
  const polling = poolSender(origin, path, { connections: 1, deadlineMs: pollDeadlineMs, clock, onDate });
  const api = rawApi(token, sending);
  const pollApi = rawApi(token, polling);
  return {
    call: (run, stop) => run(api, stop as GrammySignal | undefined),
    async poll(offset, stop, atOnce = false) {
      const payload = { limit: 100, timeout: atOnce ? 0 : pollTimeoutSeconds, allowed_updates: wantedUpdates };
      const from = offset === null ? payload : { ...payload, offset };
      const batch: unknown = await pollApi.getUpdates(from, stop as unknown as GrammySignal);
      if (!Array.isArray(batch)) throw new UnreadableAnswer(200);
      return batch as TelegramUpdate[];
    },
    async close() {
      await Promise.all([sending.close(), polling.close()]);
    },
  };
}

function rawApi(token: string, { send }: PoolSender): RawApi {
  const api = new Api(token);
  api.config.use(send);
  return api.raw;
}
